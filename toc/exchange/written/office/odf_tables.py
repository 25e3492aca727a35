"""How a table of an OpenDocument text is laid out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from toc.exchange.written.limits import MOST_PASSAGES
from toc.exchange.written.office.odf_names import TABLE
from toc.exchange.written.refusal import UnreadablePlanError

MOST_COLUMNS, MOST_ROWS = 400, 20_000
"""What a table says beyond this is damage."""

MOST_CELLS = 200_000
"""So many cells may be in a table, with or without a text."""

_GROUPS = (
    f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group",
)  # fmt: skip


@dataclass(frozen=True)
class OdfCellPlan:
    """A place in a row: a cell, or one that another reaches over."""

    element: Any
    style: str
    rows: int
    columns: int
    covered: bool


@dataclass(frozen=True)
class OdfRowPlan:
    """A row, and whether people do not see it."""

    cells: list[OdfCellPlan]
    hidden: bool


def planned(table: Any) -> tuple[list[OdfRowPlan], int]:
    """The rows of a table, and how many of them are its headings."""
    rows: list[OdfRowPlan] = []
    headers = cells = 0
    for element, header in rows_of(table):
        row = OdfRowPlan(
            [one for cell in element for one in _cells(cell)],
            element.get(f"{TABLE}visibility", "visible") != "visible",
        )
        times = count_in(element, "number-rows-repeated", MOST_ROWS)
        cells += times * len(row.cells)
        if cells > MOST_CELLS:
            raise UnreadablePlanError("too-long", most=MOST_PASSAGES)
        rows += [row] * times
        headers += header and headers == len(rows) - 1
    return rows, headers


def rows_of(table: Any, header: bool = False) -> Iterator[tuple[Any, bool]]:
    """The elements of the rows, and whether each is a heading."""
    for one in table:
        if one.tag == f"{TABLE}table-row":
            yield one, header
        elif one.tag in _GROUPS:
            yield from rows_of(one, header or one.tag == f"{TABLE}table-header-rows")


def count_in(element: Any, name: str, most: int) -> int:
    """A number of rows or columns, 1 where it is not said."""
    text = element.get(f"{TABLE}{name}", "1")
    return min(int(text), max(most, 0)) if text.isdecimal() and len(text) < 9 else 1


def _cells(cell: Any) -> Iterator[OdfCellPlan]:
    covered = cell.tag == f"{TABLE}covered-table-cell"
    if not covered and cell.tag != f"{TABLE}table-cell":
        return
    plan = OdfCellPlan(
        cell,
        cell.get(f"{TABLE}style-name", ""),
        max(count_in(cell, "number-rows-spanned", MOST_ROWS), 1),
        max(count_in(cell, "number-columns-spanned", MOST_COLUMNS), 1),
        covered,
    )
    for _ in range(count_in(cell, "number-columns-repeated", MOST_COLUMNS)):
        yield plan

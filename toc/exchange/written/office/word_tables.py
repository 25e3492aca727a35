"""How a table of Word is laid out: which cell stands in which row and columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from toc.exchange.written.office.word_runs import placeholder
from toc.exchange.written.office.word_styles import (
    VAL,
    Properties,
    W,
    number_in,
    on,
    properties_in,
)
from toc.exchange.written.outline import Unread

MOST_COLUMNS = 400
"""What a table says beyond so many columns is damage."""

_AROUND = (f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo", f"{W}smartTag")


@dataclass
class WordCellPlan:
    """A cell: from which column on, counted from 0, over how many, and whether it goes on with the
    cell above it. `why` is the reason where its text is left out."""

    element: Any
    properties: Properties
    column: int
    columns: int
    continues: bool
    why: Unread | None


@dataclass
class WordRowPlan:
    """A row: its cells, and how many columns after them the file does not have."""

    cells: list[WordCellPlan]
    header: bool
    why: Unread | None


def planned(table: Any) -> tuple[list[WordRowPlan], int]:
    """The rows of a table, and how many columns people see: those that only keep the edges of
    other rows apart count as one."""
    rows = [_row(element, why) for element, why in _inside(table, f"{W}tr", None)]
    starts = sorted({cell.column for row in rows for cell in row.cells})
    ends = {cell.column + cell.columns for row in rows for cell in row.cells}
    edges = sorted({0, *starts, *ends})
    at = {edge: number for number, edge in enumerate(edges)}
    for row in rows:
        for cell in row.cells:
            end = at[cell.column + cell.columns]
            cell.column = at[cell.column]
            cell.columns = end - cell.column
    return rows, len(edges) - 1


def _inside(parent: Any, wanted: str, why: Unread | None) -> Iterator[tuple[Any, Unread | None]]:
    """The rows of a table or the cells of a row, also where something is put around them."""
    for one in parent:
        if one.tag == wanted:
            yield one, why
        elif one.tag in _AROUND:
            told = why or placeholder(one.find(f"{W}sdtPr"))
            yield from _inside(one, wanted, told)


def _row(element: Any, why: Unread | None) -> WordRowPlan:
    said = properties_in(element, f"{W}trPr")
    if why is None and (f"{W}del" in said or f"{W}moveFrom" in said):
        why = Unread.DELETED
    if why is None and f"{W}hidden" in said and on(said[f"{W}hidden"]):
        why = Unread.HIDDEN
    header = f"{W}tblHeader" in said and on(said[f"{W}tblHeader"])
    before = said.get(f"{W}gridBefore")
    column = _bounded(before, 0)
    cells: list[WordCellPlan] = []
    for cell, reason in _inside(element, f"{W}tc", why):
        told = properties_in(cell, f"{W}tcPr")
        span = _bounded(told.get(f"{W}gridSpan"), 1)
        if cells and _continues(told, "hMerge"):
            cells[-1].columns += span
            column += span
            continue
        if f"{W}cellDel" in told:
            reason = reason or Unread.DELETED
        if column + span > MOST_COLUMNS:
            break
        cells.append(WordCellPlan(cell, told, column, span, _continues(told, "vMerge"), reason))
        column += span
    return WordRowPlan(cells, header, why)


def _bounded(element: Any, least: int) -> int:
    number = number_in(element) if element is not None else None
    return max(number or least, least)


def _continues(properties: Properties, name: str) -> bool:
    merged = properties.get(f"{W}{name}")
    return merged is not None and merged.get(VAL, "continue") == "continue"

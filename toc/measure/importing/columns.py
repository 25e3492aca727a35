"""What the columns of a table hold: from their headings, and from whether anything is in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from toc.core.model import Programme
from toc.core.records.source_mappings import SKIP
from toc.measure.importing.findings import Findings
from toc.measure.importing.grid import GridCell, GridSheet, cell_of
from toc.measure.importing.headings import ASIDE, HeadedColumn, Headings
from toc.measure.importing.rows import likely
from toc.measure.importing.so_far import MeasurementsSoFar
from toc.measure.importing.spellings import short_year, written_out
from toc.measure.importing.tables import SheetTable


def columns_of(
    table: SheetTable,
    sheet: GridSheet,
    programme: Programme,
    headings: Headings,
    findings: Findings,
    kept: MeasurementsSoFar,
) -> tuple[HeadedColumn, ...]:
    """The columns of a table; what is unclear or wrong about them is kept."""
    columns = list(table.columns)
    named = any(one.indicator or one.field == "indicator" for one in columns)
    if not named and "indicator" not in table.told:
        columns = _by_unit(columns, table, sheet, programme)
        named = any(one.indicator for one in columns)
    for at, column in enumerate(columns):
        heading = next((cell for cell in column.cells if not cell.empty), None)
        if not _used(sheet, at, table.first_row):
            continue
        if column.field == ASIDE:
            for cell in column.cells:
                if not cell.empty and not cell.filled:
                    findings.leave_out(cell)
            continue
        if heading is None and not named and "indicator" not in table.told:
            # Names of rows often have no heading of their own.
            columns[at], named = replace(column, field="indicator"), True
        elif heading is None and column.field != "indicator":
            _without_heading((row[at] for row in sheet.rows(table.first_row)), findings)
        for cell in column.unknown:
            if cell.filled:
                continue
            if doubt := headings.doubt(cell):
                findings.ask(doubt.key, cell.text, cell, doubt.near)
            elif column.holds_values:
                findings.reject(cell, "unknown-above")
            elif short_year(cell.text):
                example = written_out(cell.text)
                findings.reject(cell, "short-year", found=cell.text, example=example)
            elif not column.field:
                findings.ask("column", cell.text, cell, likely(cell.text, programme))
        if heading is None:
            continue
        if column.part:
            findings.reject(heading, "no-year")
        counts = column.holds_values or column.field == "n"
        if counts and column.number in sheet.hidden_columns:
            findings.reject(heading, "hidden-column")
        if not column.unknown and len(column.cells) == 1:
            _remember(column, heading, kept)
    values = [one for one in columns if one.holds_values]
    if not values and not findings.questions and not findings.has("short-year"):
        findings.reject(sheet.row(table.first_row - 1)[0], "no-value-column")
    plain = [one for one in values if one.field == "value" and one.about == ("", None, ())]
    for other in plain[1:]:
        findings.ask("column", other.cells[0].text, other.cells[0], ("n", SKIP))
    return tuple(columns)


def _by_unit(
    columns: Sequence[HeadedColumn], table: SheetTable, sheet: GridSheet, programme: Programme
) -> list[HeadedColumn]:
    """Where no name says of which indicator the values are: that of which a heading is the unit,
    or the only one that there is."""
    used = [one for one in columns if _used(sheet, one.number - 1, table.first_row)]
    if any(all(cell.empty for cell in one.cells) for one in used):
        return list(columns)  # names of rows stand below no heading

    def named(column: HeadedColumn) -> HeadedColumn:
        said = [cell.text for cell in (*column.unknown, *column.cells) if cell.text]
        if column.field not in ("", "value") or not said:
            return column
        units = [name for name, one in programme.indicators.items() if one.unit in said]
        if column.field == "value" and len(programme.indicators) == 1:
            units = list(programme.indicators)
        if len(units) != 1 or not (column.field or column.unknown):
            return column
        return replace(column, field="", indicator=units[0], unknown=())

    return [named(one) for one in columns]


def _remember(column: HeadedColumn, heading: GridCell, kept: MeasurementsSoFar) -> None:
    """Keep what was recognised, for the next file of this source."""
    if column.field and column.about == ("", None, ()):
        kept.columns[heading.text] = f"{column.field} {column.dimension}".strip()
    elif column.indicator:
        kept.names[heading.text] = column.indicator


def _used(sheet: GridSheet, at: int, start: int) -> bool:
    """Whether anything stands in a column."""
    return any(one and not cell_of(one).empty for one in sheet.contents(at, start))


def _without_heading(cells: Iterable[GridCell], findings: Findings) -> None:
    """A remark may stand beside a table; a number there is one that lost its column."""
    for cell in cells:
        if isinstance(cell.value, Decimal) or re.fullmatch(r"[\d.,]*\d", cell.text):
            findings.reject(cell, "no-heading-here")
            return

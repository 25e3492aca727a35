"""Where the table on a sheet is, and what stands in its columns: from headings over one row or
more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from toc.core.loading import slug
from toc.core.records.source_mappings import FIELDS
from toc.measure.importing.grid import GridCell, GridSheet, cell_of
from toc.measure.importing.headings import ASIDE, HeadedColumn, Headings
from toc.measure.importing.periods import in_year, year_of

SEARCHED = 40
"""In so many rows the headings are looked for."""


@dataclass(frozen=True)
class SheetTable:
    """A table on a sheet: its columns, the row below the headings, and what rows above it say of
    all of it (`Peildatum: 31-12-2024`)."""

    columns: tuple[HeadedColumn, ...]
    first_row: int
    told: dict[str, GridCell]


def find_table(sheet: GridSheet, reader: Headings) -> SheetTable | None:
    """The table on a sheet, or None where there are no headings that can be recognised."""
    told: dict[str, GridCell] = {}
    for number, row in enumerate(sheet.rows(most=SEARCHED)):
        known = [reader.read(cell) for cell in row]
        if pair := _told(row, known):
            told[pair[0]] = pair[1]
        elif _is_header(known):
            return _table(sheet, _first(sheet, number, known), reader, told)
    # Nothing is recognised: what looks like headings at least can be asked about.
    for number, row in enumerate(sheet.rows(most=SEARCHED)):
        filled = [cell for cell in row if not cell.empty]
        words = all(isinstance(cell.value, str) and slug(cell.text) for cell in filled)
        if len(filled) >= 2 and words and number + 1 < len(sheet.grid):
            return _table(sheet, number, reader, told)
    return None


def number_texts(sheet: GridSheet, table: SheetTable) -> Iterator[str]:
    """The texts where numbers are to stand: ‘Table 3.1’ above them says nothing of theirs."""
    for one in table.columns:
        if one.holds_values or one.field == "n":
            yield from _texts_in(sheet, one.number - 1, table.first_row)


def other_texts(sheet: GridSheet, table: SheetTable) -> Iterator[str]:
    """The texts where dates can stand, and no numbers or names."""
    for one in table.columns:
        if not one.holds_values and one.field not in ("n", "indicator", "place", "source"):
            yield from _texts_in(sheet, one.number - 1, table.first_row)


def _texts_in(sheet: GridSheet, column: int, start: int) -> Iterator[str]:
    """The texts in a column, each once."""
    for content in dict.fromkeys(sheet.contents(column, start)):
        value = cell_of(content).value
        if isinstance(value, str):
            yield value


def _table(
    sheet: GridSheet, number: int, reader: Headings, told: dict[str, GridCell]
) -> SheetTable:
    """The table whose first row of headings is row `number`, counted from 0."""
    rows = [sheet.row(number)]
    for below in sheet.rows(number + 1, most=2):
        said = [reader.read(cell) for cell in below]
        if not (_continues(below, said) or _dates_them(rows[0], below, said, reader)):
            break
        rows.append(below)
    known = [_with_totals([reader.read(cell) for cell in row]) for row in rows]
    for one, heading in zip(known[0], rows[0], strict=True):
        if one is not None and one.field == "indicator" and year_of(one.period):
            # ‘Indicator (2024)’ says something of the whole table.
            told.setdefault("period", replace(heading, value=str(year_of(one.period))))
    year = None
    if (cell := told.get("period")) is not None:
        year = year_of(reader.period(cell))
    pairs = zip(zip(*rows, strict=True), zip(*known, strict=True), strict=True)
    columns = tuple(_joined(cells, said, year) for cells, said in pairs)
    return SheetTable(columns, number + len(rows), told)


def _with_totals(known: Sequence[HeadedColumn | None]) -> list[HeadedColumn | None]:
    """What a row of headings says, where one that says ‘total’ is understood by its neighbours:
    beside periods it is their sum, beside neither those nor groups nobody knows."""
    found = [one for one in known if one is not None]
    if any(one.group for one in found):
        return list(known)
    periods = len({one.period or one.part for one in found} - {""}) >= 2
    total = replace(HeadedColumn(0), field=ASIDE) if periods else None
    return [total if one is not None and one.everybody else one for one in known]


def _first(sheet: GridSheet, number: int, known: Sequence[HeadedColumn | None]) -> int:
    """The row where headings begin: the one above them where that says something of the columns
    with values, as years above months, and nothing of the names before them."""
    if number == 0:
        return number
    above = sheet.row(number - 1)
    names = [cell for cell, one in zip(above, known, strict=True) if one and one.field]
    values = [
        cell
        for cell, one in zip(above, known, strict=True)
        if one and (one.holds_values or one.part or one.field == "n")
    ]
    first = next((cell for cell in names if cell not in values), None)
    says = any(not cell.empty for cell in values)
    return number - 1 if says and (first is None or first.empty) else number


def _told(
    row: Sequence[GridCell], known: Sequence[HeadedColumn | None]
) -> tuple[str, GridCell] | None:
    """`Peildatum:` with a date behind it and nothing else on the row, or the name of an indicator
    all alone."""
    filled = [(cell, one) for cell, one in zip(row, known, strict=True) if not cell.empty]
    alone = {cell.text for cell, _ in filled}
    if len(alone) == 1 and filled[0][1] is not None and filled[0][1].indicator:
        return "indicator", filled[0][0]  # the title of the table
    if len(filled) != 2:
        return None
    (_, first), (value, second) = filled
    if first is None:
        return None
    named = first.field in ("period", "place", "source", "indicator", "n")
    if not named or (second is not None and second.field):
        return None
    # ‘Indicator’ beside a year is a row of headings.
    year = second is not None and second.period and first.field not in ("period", "n")
    return None if year else (first.field, value)


def _is_header(known: Sequence[HeadedColumn | None]) -> bool:
    found = [one for one in known if one is not None]
    fields = {one.field for one in found} & {*FIELDS}
    periods = {one.period for one in found} - {None}
    indicators = {one.indicator for one in found} - {""}
    groups = {one.group for one in found} - {()}
    parts = {one.part for one in found} - {""}
    several = max(len(periods), len(indicators), len(groups), len(parts)) >= 2
    spread = bool(periods or indicators or groups or parts)
    if len(fields) >= 2 or several:
        return True
    # One line of figures begins with the name of an indicator and a year as well.
    return bool(fields) and spread


def _continues(row: Sequence[GridCell], known: Sequence[HeadedColumn | None]) -> bool:
    """Whether a row below headings is headings too: all of it is recognised, and it names a
    field, parts of a year or groups only."""
    filled = [one for cell, one in zip(row, known, strict=True) if not cell.empty]
    found = [one for one in filled if one is not None]
    if len(found) < len(filled):
        return False
    groups = any(one.group for one in found) and all(one.group or one.everybody for one in found)
    return groups or any(one.field in FIELDS or one.part for one in found)


def _dates_them(
    head: Sequence[GridCell],
    row: Sequence[GridCell],
    known: Sequence[HeadedColumn | None],
    reader: Headings,
) -> bool:
    """Whether a row says of the values above which nothing does of when they are: years below the
    names of indicators, and nothing below the names of rows."""
    above = [reader.read(cell) for cell in head]
    if any(one and (one.period or one.part or one.field == "period") for one in above):
        return False
    values = [one is None or one.holds_values or one.everybody for one in above]
    for cell, said, heading, is_value in zip(row, known, above, values, strict=True):
        if cell.empty:
            continue
        if said is None or said.period is None or not is_value:
            return False
        if heading is None and not head[0].empty and cell.column == head[0].column:
            return False
    periods = [one.period for one in known if one is not None]
    return len(periods) >= 2 or (len(periods) == 1 and row[0].empty and not head[0].empty)


def _joined(
    cells: Sequence[GridCell], said: Sequence[HeadedColumn | None], year: int | None
) -> HeadedColumn:
    """What the headings of a column say together, in a table about a `year`."""
    column = HeadedColumn(cells[0].column, cells=tuple(cells))
    unknown = []
    for cell, one in zip(cells, said, strict=True):
        if one is None:
            unknown += [] if cell.empty else [cell]
            continue
        column = replace(
            column,
            field=one.field or column.field,
            dimension=one.dimension or column.dimension,
            indicator=one.indicator or column.indicator,
            period=one.period or column.period,
            part=one.part or column.part,
            group=one.group or column.group,
            everybody=one.everybody or column.everybody,
        )
    year = year_of(column.period) or year
    if column.part and year is not None:
        named = next(cell for cell in cells if cell.text == column.part)
        column = replace(column, period=in_year(named, year), part="")
    return replace(column, unknown=tuple(unknown))

"""A file that a partner sent as sheets of cells: Excel, or CSV in any of its spellings."""

from __future__ import annotations

import csv
import datetime
import io
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from toc.core.records.hidden_sheet import UnreadableError
from toc.documents.forms.cells import typed
from toc.documents.forms.workbook import MOST_BYTES, open_workbook
from toc.measure.importing.kinds import is_spreadsheet, kind_of

MOST_ROWS, MOST_COLUMNS = 50_000, 400
"""What lies further out in Excel is formatting that somebody dragged down; figures are refused."""

Content = str | Decimal | datetime.date | None

Alike = str | tuple[str, Content, str, str, bool, bool, bool]
"""What is the same of cells that say the same: a text in a CSV file, all of it in Excel."""


@dataclass(frozen=True)
class GridCell:
    """What stands in a cell. `form` is how Excel shows it, empty in a CSV file; `fault` is
    `formula-without-value` or `error-value` where there is nothing to be read. `filled` says that
    it is part of a merged cell and shows what stands at its start, `since_1904` that the days in
    its file are counted from then, as Excel on a Mac did, `struck` that it is struck through.
    `origin` is the column where it stands in the file, where that is another."""

    row: int
    column: int
    value: Content
    form: str = ""
    fault: str = ""
    filled: bool = False
    since_1904: bool = False
    struck: bool = False
    origin: int = 0

    @property
    def address(self) -> str:
        """`C7`."""
        return address(self.row, self.origin or self.column)

    @cached_property
    def text(self) -> str:
        """The value as a text on one line."""
        return typed(f"{self.value:f}" if isinstance(self.value, Decimal) else self.value)

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.fault and not self.text


def address(row: int, column: int) -> str:
    """How people call a cell: `C7`."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


@dataclass(frozen=True, eq=False)
class GridSheet:
    """A sheet: rows from A1 on, all equally long. A CSV file is one without a name.

    `grid` holds cells, or the bare texts of a CSV file: of its millions only those become cells
    that somebody looks at. `first` is the number of the first row. `hidden_rows` and
    `hidden_columns` are the numbers of those that Excel does not show. `publisher` is the
    statistical office in whose layout it is, `mark` the decimal mark that this has; `turned` says
    that each row here is one value of the file, `unnamed` that nothing in it says what its values
    are about but for their unit.
    """

    name: str
    grid: Sequence[Sequence[GridCell | str]]
    first: int = 1
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    publisher: Literal["", "cbs", "eurostat", "worldbank"] = ""
    mark: Literal["comma", "point"] | None = None
    turned: bool = False
    unnamed: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return all(cell.empty for row in self.rows() for cell in row)

    def row(self, at: int) -> tuple[GridCell, ...]:
        """The cells of a row, counted from 0."""
        number = at + self.first
        return tuple(
            _text_cell(one, number, column) if isinstance(one, str) else one
            for column, one in enumerate(self.grid[at], start=1)
        )

    def rows(self, start: int = 0, most: int | None = None) -> Iterator[tuple[GridCell, ...]]:
        """The rows from `start` on, so many at most."""
        end = len(self.grid) if most is None else min(start + most, len(self.grid))
        return map(self.row, range(start, end))

    def contents(self, column: int, start: int) -> Sequence[Alike]:
        """What stands in a column, counted from 0, from a row on: the same where cells say the
        same. `cell_of` makes a cell of it again."""
        return self._columns[column][start:]

    @cached_property
    def _columns(self) -> list[Sequence[Alike]]:
        bare = any(isinstance(one, str) for row in self.grid[:1] for one in row)
        columns: Any = zip(*self.grid, strict=True)
        return list(columns) if bare else [list(map(_alike, cells)) for cells in columns]


def cell_of(content: Alike) -> GridCell:
    """A cell with this content, that stands nowhere."""
    if isinstance(content, str):
        return _text_cell(content, 0, 0)
    _, value, form, fault, filled, since_1904, struck = content
    return GridCell(0, 0, value, form, fault, filled, since_1904, struck)


def _alike(cell: GridCell | str) -> Alike:
    if isinstance(cell, str):
        return cell
    same = cell.text, cell.value, cell.form, cell.fault, cell.filled, cell.since_1904
    return (*same, cell.struck)


def _text_cell(text: str, row: int, column: int) -> GridCell:
    return GridCell(row, column, text.strip() or None)


def bytes_of(file: Path) -> bytes:
    """The bytes of a file that somebody sent; of a workbook that is too large no more than tells
    so. OSError where it cannot be read."""
    with file.open("rb") as opened:
        start = opened.read(MOST_BYTES + 1)
        packed = start.startswith((b"PK", b"\xd0\xcf\x11\xe0"))
        return start if packed else start + opened.read()


def read_sheets(data: bytes) -> tuple[GridSheet, ...]:
    """The sheets that people see. Raises UnreadableError for what cannot be opened."""
    if kind := kind_of(data):
        raise UnreadableError(kind)
    if is_spreadsheet(data):
        from toc.measure.importing.spreadsheets import read_spreadsheet

        return read_spreadsheet(data)
    if data.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
        return _excel(data)
    return (_csv(_text(data)),)


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data:
        raise UnreadableError("no-workbook")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What a Dutch Excel writes when it is told to write CSV.
        return data.decode("cp1252", errors="replace")


def _csv(text: str) -> GridSheet:
    lines = list(islice(io.StringIO(text), 200))
    # Excel's own line that says which delimiter it is.
    told = lines[0][4:5] if lines and lines[0].lower().startswith("sep=") else ""
    body = text.partition("\n")[2] if told else text
    # The delimiter that most lines have; a decimal comma loses from a semicolon or a tab.
    counts = {mark: sum(mark in line for line in lines) for mark in ";\t,"}
    delimiter = told or max(counts, key=lambda mark: counts[mark])
    try:
        # Without `strict` a quote that is never closed takes the rest of the file with it.
        reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True)
        rows = list(reader)
    except csv.Error as error:
        raise UnreadableError("quotes") from error
    width = max(map(len, rows), default=0)
    if any(map(width.__ne__, map(len, rows))):
        rows = [row + [""] * (width - len(row)) for row in rows]
    return GridSheet("", rows, 2 if told else 1)


def _excel(data: bytes) -> tuple[GridSheet, ...]:
    formulas = open_workbook(data)
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # What the formulas came to when the file was saved.
        book = openpyxl.load_workbook(
            io.BytesIO(data), keep_links=False, data_only=True, rich_text=True
        )
    return tuple(
        GridSheet(
            sheet.title,
            _rows(sheet, formulas[sheet.title]),
            1,
            frozenset(number for number, row in sheet.row_dimensions.items() if row.hidden),
            frozenset(
                number
                for column in sheet.column_dimensions.values()
                if column.hidden
                for number in range(column.min or 0, (column.max or 0) + 1)
            ),
        )
        for sheet in book.worksheets
        if sheet.sheet_state == "visible"
    )


def _rows(sheet: Any, formulas: Any) -> tuple[tuple[GridCell, ...], ...]:
    rows, columns = min(sheet.max_row, MOST_ROWS), min(sheet.max_column, MOST_COLUMNS)
    if (rows, columns) != (sheet.max_row, sheet.max_column):
        # Asking for cells by number would make all that are empty.
        beyond = (cell for at, cell in sheet._cells.items() if at[0] > rows or at[1] > columns)
        if any(cell.value is not None for cell in beyond):
            raise UnreadableError("too-large")
    start = {
        (row, column): (merged.min_row, merged.min_col)
        for merged in sheet.merged_cells.ranges
        for row in range(merged.min_row, min(merged.max_row, rows) + 1)
        for column in range(merged.min_col, min(merged.max_col, columns) + 1)
    }
    return tuple(
        tuple(
            _cell(sheet, formulas, row, column, start.get((row, column), (row, column)))
            for column in range(1, columns + 1)
        )
        for row in range(1, rows + 1)
    )


def _cell(sheet: Any, formulas: Any, row: int, column: int, start: tuple[int, int]) -> GridCell:
    cell = sheet.cell(*start)
    filled = start != (row, column)
    fault = ""
    if cell.data_type == "e":
        # ‘Not available’ is how Excel says that there is no value.
        fault = "" if str(cell.value) == "#N/A" else "error-value"
    elif cell.value is None and formulas.cell(*start).data_type == "f":
        fault = "formula-without-value"
    form, since_1904 = str(cell.number_format), sheet.parent.epoch.year == 1904
    struck = bool(cell.has_style and cell.font.strike)
    return GridCell(row, column, content_of(cell.value), form, fault, filled, since_1904, struck)


def content_of(value: object) -> Content:
    """What a reader of workbooks gives of a cell, as it is kept."""
    match value:
        case None:
            return None
        case bool():
            return "ja" if value else "nee"
        case int():
            return Decimal(value)
        case float():
            # Fifteen digits is what Excel shows of a number at most; the rest is noise.
            return Decimal(f"{value:.15g}")
        case datetime.datetime():
            return value.date()
        case datetime.date():
            return value
        case datetime.timedelta():
            # As Excel shows it: 30:05:00, and not a day and six hours.
            minutes, seconds = divmod(round(value.total_seconds()), 60)
            return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
    return typed(_with_footnotes(value)) or None


def _with_footnotes(value: object) -> object:
    """A text of which a part is raised: `1234` with a small 1 behind it is not 12341."""
    if not isinstance(value, list):
        return value
    return "".join(
        f" ({piece})" if getattr(getattr(piece, "font", None), "vertAlign", None) else str(piece)
        for piece in value
    )

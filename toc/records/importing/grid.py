"""A file that a partner sent as sheets of cells: Excel, or CSV in any of its spellings."""

from __future__ import annotations

import csv
import datetime
import io
import warnings
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from toc.records.cells import typed
from toc.records.workbook import UnreadableError, open_workbook

MOST_ROWS, MOST_COLUMNS = 50_000, 400
"""What lies further out is formatting that somebody dragged down, not figures."""

Content = str | Decimal | datetime.date | None


@dataclass(frozen=True)
class Cell:
    """What stands in a cell. `form` is how Excel shows it, empty in a CSV file; `fault` is
    `formula-without-value` or `error-value` where there is nothing to be read. `filled` says that
    it is part of a merged cell and shows what stands at its start."""

    row: int
    column: int
    value: Content
    form: str = ""
    fault: str = ""
    filled: bool = False

    @property
    def address(self) -> str:
        """`C7`."""
        letters, number = "", self.column
        while number:
            number, rest = divmod(number - 1, 26)
            letters = chr(65 + rest) + letters
        return f"{letters}{self.row}"

    @property
    def text(self) -> str:
        """The value as a text on one line."""
        return typed(f"{self.value:f}" if isinstance(self.value, Decimal) else self.value)

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.fault and not self.text


@dataclass(frozen=True)
class Sheet:
    """A sheet: rows of cells from A1 on, all equally long. A CSV file is one without a name."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


def read_sheets(data: bytes) -> tuple[Sheet, ...]:
    """The sheets that people see. Raises UnreadableError for what cannot be opened."""
    if data.startswith((b"PK", b"\xd0\xcf\x11\xe0")):
        return _excel(data)
    return (Sheet("", _csv(_text(data))),)


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


def _csv(text: str) -> tuple[tuple[Cell, ...], ...]:
    lines = text.splitlines()
    # Excel's own line that says which delimiter it is.
    told = lines[0][4:5] if lines and lines[0].lower().startswith("sep=") else ""
    body = text.partition("\n")[2] if told else text
    # The delimiter that most lines have; a decimal comma loses from a semicolon or a tab.
    counts = {mark: sum(mark in line for line in lines[:200]) for mark in ";\t,"}
    delimiter = told or max(counts, key=lambda mark: counts[mark])
    first = 2 if told else 1
    rows = list(csv.reader(io.StringIO(body, newline=""), delimiter=delimiter))[:MOST_ROWS]
    width = max(map(len, rows), default=0)
    return tuple(
        tuple(
            Cell(number, column, value.strip() or None)
            for column, value in enumerate([*row, *[""] * (width - len(row))], start=1)
        )
        for number, row in enumerate(rows, start=first)
    )


def _excel(data: bytes) -> tuple[Sheet, ...]:
    formulas = open_workbook(data)
    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # What the formulas came to when the file was saved.
        book = openpyxl.load_workbook(io.BytesIO(data), keep_links=False, data_only=True)
    return tuple(
        Sheet(sheet.title, _rows(sheet, formulas[sheet.title]))
        for sheet in book.worksheets
        if sheet.sheet_state == "visible"
    )


def _rows(sheet: Any, formulas: Any) -> tuple[tuple[Cell, ...], ...]:
    rows, columns = min(sheet.max_row, MOST_ROWS), min(sheet.max_column, MOST_COLUMNS)
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


def _cell(sheet: Any, formulas: Any, row: int, column: int, start: tuple[int, int]) -> Cell:
    cell = sheet.cell(*start)
    filled = start != (row, column)
    fault = ""
    if cell.data_type == "e":
        # ‘Not available’ is how Excel says that there is no value.
        fault = "" if str(cell.value) == "#N/A" else "error-value"
    elif cell.value is None and formulas.cell(*start).data_type == "f":
        fault = "formula-without-value"
    return Cell(row, column, _content(cell.value), str(cell.number_format), fault, filled)


def _content(value: object) -> Content:
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
    return typed(value) or None

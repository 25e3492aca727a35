"""Workbooks of LibreOffice (.ods) and of old Excel (.xls), read by calamine.

What calamine does not say is looked up in the file itself: of a formula that failed it gives an
empty text, of a long duration in .ods a code, and it says nothing of what is hidden, struck
through or shown rounded.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from toc.core.records.hidden_sheet import UnreadableError
from toc.measure.importing.grid import MOST_COLUMNS, MOST_ROWS, GridCell, GridSheet, content_of
from toc.measure.importing.marks import Marks
from toc.measure.importing.ods_marks import ods_marks
from toc.measure.importing.xls_marks import xls_marks


def read_spreadsheet(data: bytes) -> tuple[GridSheet, ...]:
    """The sheets of an .ods or .xls file that people see. Raises UnreadableError."""
    import python_calamine

    marks = ods_marks(data) if data.startswith(b"PK") else xls_marks(data)
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        shown = [
            (at, one.name)
            for at, one in enumerate(book.sheets_metadata)
            if one.visible == python_calamine.SheetVisibleEnum.Visible
            and one.typ == python_calamine.SheetTypeEnum.WorkSheet
        ]
        sheets = []
        for at, name in shown:
            sheet = book.get_sheet_by_index(at)
            if sheet.total_height > MOST_ROWS or sheet.total_width > MOST_COLUMNS:
                raise UnreadableError("too-large")
            rows = sheet.to_python(skip_empty_area=False)
            merged = sheet.merged_cell_ranges or ()
            sheets.append(_sheet(name, rows, merged, marks.get(name, Marks())))
        return tuple(sheets)
    except python_calamine.PasswordError as error:
        raise UnreadableError("password") from error
    except (python_calamine.CalamineError, OSError, ValueError) as error:
        raise UnreadableError("damaged") from error


def _sheet(
    name: str,
    rows: Sequence[Sequence[object]],
    merged: Iterable[tuple[tuple[int, int], tuple[int, int]]],
    marks: Marks,
) -> GridSheet:
    start = dict(marks.merged)
    for (top, left), (bottom, right) in merged:
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                start[row + 1, column + 1] = (top + 1, left + 1)
    width = max(map(len, rows), default=0)

    def cell(row: int, column: int) -> GridCell:
        at = start.get((row, column), (row, column))
        line = rows[at[0] - 1] if at[0] <= len(rows) else []
        value = content_of(line[at[1] - 1]) if at[1] <= len(line) else None
        text = marks.errors.get(at)
        fault = "" if text in (None, "#N/A", "#N/B") else "error-value"
        return GridCell(
            row,
            column,
            marks.texts.get(at, value) if text is None else text,
            marks.forms.get(at, ""),
            fault,
            at != (row, column),
            struck=at in marks.struck,
        )

    grid = tuple(
        tuple(cell(row, column) for column in range(1, width + 1))
        for row in range(1, len(rows) + 1)
    )
    return GridSheet(name, grid, 1, marks.hidden_rows, marks.hidden_columns)

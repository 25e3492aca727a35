"""A plan in a workbook of old Excel (.xls): the sheets, rows and columns that people see."""

from __future__ import annotations

import io
from typing import Any

from toc.core.records.hidden_sheet import UnreadableError
from toc.documents.forms.workbook import MOST_BYTES
from toc.exchange.written.gathering import Gathering
from toc.exchange.written.office.number_forms import shown, shown_date
from toc.exchange.written.office.packed import reader
from toc.exchange.written.office.sheets import ReadSheet, SheetCell, add_sheet
from toc.exchange.written.office.unreadable import as_refusal
from toc.exchange.written.outline import Look, Outline, Place, Unread
from toc.exchange.written.refusal import UnreadablePlanError
from toc.exchange.written.spelling import seen
from toc.measure.importing.kinds import is_spreadsheet

_NO_COLOUR = 0x7FFF


@reader
def read_xls(data: bytes) -> Outline:
    """What stands in a workbook of old Excel. Raises UnreadablePlanError."""
    import xlrd

    if data.startswith(b"PK") or not is_spreadsheet(data):
        raise UnreadablePlanError("not-sheets")
    if len(data) > MOST_BYTES:
        raise as_refusal(UnreadableError("too-large"))
    try:
        book = xlrd.open_workbook(
            file_contents=data, formatting_info=True, ragged_rows=True, logfile=io.StringIO()
        )
        sheets = [_Sheet(book, sheet) for sheet in book.sheets()]
        gathering = Gathering()
        for one in sheets:
            add_sheet(gathering, one.read(gathering))
    except UnreadablePlanError:
        raise
    except Exception as error:  # a damaged file makes xlrd raise anything
        locked = "password" in str(error) or "encrypted" in str(error)
        raise UnreadablePlanError("password" if locked else "damaged") from error
    return gathering.outline()


class _Sheet:
    """Reads one sheet."""

    def __init__(self, book: Any, sheet: Any) -> None:
        self._book, self._sheet = book, sheet

    def read(self, gathering: Gathering) -> ReadSheet:
        """The sheet; its comments are told at once."""
        sheet = self._sheet
        read = ReadSheet(
            sheet.name,
            merged=[
                (top + 1, left + 1, bottom, right)
                for top, bottom, left, right in sheet.merged_cells
            ],
            hidden_rows=frozenset(
                row + 1 for row, info in sheet.rowinfo_map.items() if info.hidden
            ),
            hidden_columns=frozenset(
                column + 1 for column, info in sheet.colinfo_map.items() if info.hidden
            ),
            hidden=sheet.visibility != 0,
        )
        for row in range(sheet.nrows):
            for column in range(sheet.row_len(row)):
                made = self._cell(sheet.cell(row, column), row, column)
                if made is not None:
                    read.cells[row + 1, column + 1] = made
        for (row, column), note in sorted(sheet.cell_note_map.items()):
            if not read.hidden and (text := seen(note.text)):
                place = Place(sheet=sheet.name, row=row + 1, column=column + 1)
                gathering.leave(Unread.COMMENT, text, place)
        return read

    def _cell(self, cell: Any, row: int, column: int) -> SheetCell | None:
        import xlrd

        if cell.ctype in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK):
            return None
        style = self._book.xf_list[cell.xf_index]
        font = self._book.font_list[style.font_index]
        form = self._book.format_map[style.format_key].format_str
        fill = style.background
        solid = fill.fill_pattern == 1
        look = Look(
            font.weight >= 600 or bool(font.bold),
            bool(font.italic),
            bool(font.underline_type),
            font.height / 20,
            self._colour(font.colour_index),
            self._colour(fill.pattern_colour_index) if solid else "",
        )
        made = SheetCell("", look)
        if cell.ctype == xlrd.XL_CELL_ERROR:
            told = xlrd.error_text_from_code.get(cell.value, "#VALUE!")
            made.left.append((Unread.NO_VALUE, told))
        elif cell.ctype == xlrd.XL_CELL_BOOLEAN:
            made.text = "WAAR" if cell.value else "ONWAAR"
        elif cell.ctype == xlrd.XL_CELL_DATE:
            made.text = self._date(cell.value, form)
        elif cell.ctype == xlrd.XL_CELL_NUMBER:
            said = shown(cell.value, form)
            made.text, made.value, made.unit = said.text, said.value, said.unit
            if not said.text:
                made.value, made.left = None, [(Unread.HIDDEN, f"{cell.value:g}")]
        else:
            self._text(cell.value, row, column, bool(font.struck_out), made)
            return made if made.text.strip() or made.left else None
        if font.struck_out and made.text:
            made.left.append((Unread.STRUCK, made.text))
            made.text, made.value, made.unit = "", None, ""
        return made if made.text or made.left else None

    def _text(self, text: str, row: int, column: int, struck: bool, made: SheetCell) -> None:
        """A text, of which a part may be struck through."""
        runs = self._sheet.rich_text_runlist_map.get((row, column), ())
        starts = [(0, struck)]
        for start, font in runs:
            starts.append((start, bool(self._book.font_list[font].struck_out)))
        ends = [start for start, _ in starts[1:]] + [len(text)]
        for (start, gone), end in zip(starts, ends, strict=True):
            part = text[start:end]
            if gone and part.strip():
                made.left.append((Unread.STRUCK, part))
            elif not gone:
                made.text += part

    def _colour(self, index: int) -> str:
        if index == _NO_COLOUR:
            return ""
        found = self._book.colour_map.get(index)
        return "".join(f"{one:02X}" for one in found) if found else ""

    def _date(self, value: float, form: str) -> str:
        import xlrd

        try:
            return shown_date(xlrd.xldate_as_datetime(value, self._book.datemode), form)
        except (ValueError, OverflowError, xlrd.XLDateError):
            return shown(value, "General").text

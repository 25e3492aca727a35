"""The heights of the rows of a sheet. Excel reckons them when it opens a file, LibreOffice does
not always: there one text would stand on the next."""

from __future__ import annotations

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.worksheet import Worksheet

from toc.documents.text_width import fit

_CHARACTER = 5.25  # points: how wide a sheet counts a character of its columns
_LINE = 1.28  # type sizes
_AROUND = 2.0  # points
_HIGHEST = 409.0  # points: more a sheet does not know


class _Reckoned(RowDimension):
    """A row whose height was reckoned from its texts, so that it grows when somebody writes on."""

    customHeight = False  # noqa: N815 - the name that the file has for it


def set_heights(sheet: Worksheet) -> None:
    """Give each row of a finished sheet the height that its texts need."""
    for number, row in enumerate(sheet.iter_rows(), 1):
        highest = 0.0
        for place, cell in enumerate(row, 1):
            size, bold = float(cell.font.sz or 11), bool(cell.font.b)
            lines = 1
            if cell.value is not None and cell.alignment.wrap_text:
                wide = sheet.column_dimensions[get_column_letter(place)].width
                room = max(wide * _CHARACTER - 4, size)
                lines = len(fit(str(cell.value), room, (size,), bold).lines)
            highest = max(highest, lines * size * _LINE)
        height = min(_HIGHEST, round(highest + _AROUND, 1))
        sheet.row_dimensions[number] = _Reckoned(sheet, index=number, ht=height)

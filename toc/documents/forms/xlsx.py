"""Any form as an Excel workbook: locked but for the answers, unless it says otherwise; the same
bytes every time."""

from __future__ import annotations

import textwrap
from copy import copy
from dataclasses import replace
from typing import Any, assert_never

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break

from toc.core.records.hidden_sheet import SHEET
from toc.documents.forms.form import (
    DARK,
    GREY,
    Anything,
    Between,
    CellLook,
    Explanation,
    Field,
    FormBook,
    FormSheet,
    FromList,
    OneOf,
    Put,
)
from toc.documents.forms.lists import write_lists
from toc.documents.office_archive import saved

FONT = "Arial"
COVER_WIDTH = 100.0

LINE_HEIGHT = 13.0
"""Points."""

CHARACTERS = 1.15
"""So many letters go in the width of one figure, on average; fewer, to be sure that all is
seen."""

_FIELD = Side(style="thin", color="A6A6A6")
_BORDERS = {
    None: Border(),
    "box": Border(left=_FIELD, right=_FIELD, top=_FIELD, bottom=_FIELD),
    "above": Border(top=Side(style="thin", color="BFBFBF")),
}
_SAID = CellLook(across="left", down="top", wrap=True)
_TOLD = {
    "title": (replace(_SAID, size=18, bold=True, colour=DARK), 1.7),
    "programme": (replace(_SAID, size=12, colour=GREY), 1.5),
    "heading": (replace(_SAID, size=13, bold=True, colour=DARK, down="bottom"), 2.2),
    "text": (_SAID, None),
    "item": (replace(_SAID, indent=1), None),
}
"""How each paragraph of an explanation looks, and how many lines high it is where that is not
what its text takes."""


def xlsx(form: FormBook) -> bytes:
    """The form as the bytes of an .xlsx file."""
    book = Workbook()
    book.remove(book.worksheets[0])
    looks: dict[CellLook, Any] = {}
    for page in form.sheets:
        sheet: Any = book.create_sheet(page.name)
        match page:
            case Explanation():
                _explain(sheet, page, looks)
            case FormSheet():
                _fill(sheet, page, looks)
            case _:
                assert_never(page)
    if form.hidden:
        hidden: Any = book.create_sheet(SHEET)
        hidden.sheet_state = "veryHidden"
        hidden.protection.sheet = True
        for row, line in enumerate(form.hidden, 1):
            for column, value in enumerate(line, 1):
                _value(hidden.cell(row, column), value)
        if form.locked:
            book.security = WorkbookProtection(lockStructure=True)
    if form.lists:
        write_lists(book, form.lists)
    book.active = form.opened
    for number, each in enumerate(book.worksheets):
        each.sheet_view.tabSelected = number == form.opened
    book.properties.creator = "toc"
    book.properties.title, book.properties.language = form.title, form.language
    return saved(book)


def _explain(sheet: Any, page: Explanation, looks: dict[CellLook, Any]) -> None:
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 3, COVER_WIDTH
    for row, (kind, text) in enumerate(page.told, 1):
        look, size = _TOLD[kind]
        _put(sheet, Put(row, 2, text, look), looks)
        height = _height(text, COVER_WIDTH) if size is None else LINE_HEIGHT * size
        sheet.row_dimensions[row].height = height
    _page(sheet, landscape=False)


def _fill(sheet: Any, page: FormSheet, looks: dict[CellLook, Any]) -> None:
    heights: dict[int, float] = {}
    for put in page.cells:
        _put(sheet, put, looks)
        if put.look.grow and isinstance(put.value, str):
            height = _height(put.value, page.widths[put.column])
            heights[put.row] = max(height, heights.get(put.row, 0.0))
    for column, width in page.widths.items():
        sheet.column_dimensions[get_column_letter(column)].width = width
    if not page.locked:
        # What is typed below the cells of the form is kept as it is within them.
        for put in page.cells:
            if put.row > page.head:
                letter = get_column_letter(put.column)
                sheet.column_dimensions[letter].number_format = put.look.format
    for row, height in (heights | dict(page.heights)).items():
        sheet.row_dimensions[row].height = height
    for each in page.fields:
        sheet.add_data_validation(_validation(sheet, each))
    for row in page.breaks:
        sheet.row_breaks.append(Break(id=row))
    sheet.freeze_panes = sheet.cell(page.head + 1, page.frozen).coordinate
    sheet.print_title_rows = f"{page.head}:{page.head}"
    # What people add to a sheet that is not locked is printed as well.
    if not page.plain and page.locked:
        sheet.print_area = sheet.dimensions
    # An ampersand begins an instruction in the footer of a sheet.
    sheet.oddFooter.left.text = page.footer[0].replace("&", "&&") or None
    sheet.oddFooter.right.text = page.footer[1] or None
    _page(sheet, landscape=True, plain=page.plain)
    sheet.protection.sheet = page.locked
    if page.pages_wide > 1:
        sheet.page_setup.fitToWidth = page.pages_wide
        sheet.print_title_cols = f"A:{get_column_letter(page.frozen - 1)}"
    sheet.sheet_properties.tabColor = page.tab
    if not page.shown:
        sheet.sheet_state = "hidden"


def _height(text: str, width: float) -> float:
    """How high a row with a text in a column is: not every program works it out by itself."""
    lines = len(textwrap.wrap(text, int(width * CHARACTERS)))
    return max(1, lines) * LINE_HEIGHT + 4


def _put(sheet: Any, put: Put, looks: dict[CellLook, Any]) -> None:
    cell, look = sheet.cell(put.row, put.column), put.look
    _value(cell, put.value)
    if look in looks:
        # What looks alike is dressed once: comparing styles takes most of the time.
        cell._style = copy(looks[look])
        return
    cell.font = Font(
        name=FONT, size=look.size, bold=look.bold, italic=look.italic, color=look.colour
    )
    if look.fill:
        cell.fill = PatternFill("solid", fgColor=look.fill)
    cell.border = _BORDERS[look.lines]
    cell.alignment = Alignment(
        wrap_text=look.wrap,
        vertical=look.down,
        horizontal=look.across,
        indent=look.indent,
        textRotation=90 if look.upright else 0,
    )
    cell.protection = Protection(locked=not look.open)
    cell.number_format = look.format
    looks[look] = copy(cell._style)


def _value(cell: Any, value: str | int | float | None) -> None:
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"


def _validation(sheet: Any, given: Field) -> DataValidation:
    allowed = given.allowed
    match allowed:
        case OneOf():
            words = ",".join(allowed.words)
            made = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True)
            made.errorStyle = None if allowed.strictly else "warning"
        case Between():
            made = DataValidation(type="decimal", operator="between", allow_blank=True)
            made.formula1, made.formula2 = f"{allowed.low:g}", f"{allowed.high:g}"
            made.errorStyle = "warning"
        case FromList():
            made = DataValidation(type="list", formula1=allowed.name, allow_blank=True)
            made.errorStyle = "warning"
        case Anything():
            made = DataValidation(allow_blank=True)
        case _:
            assert_never(allowed)
    made.promptTitle, made.prompt = (text or None for text in given.prompt)
    made.errorTitle, made.error = (text or None for text in given.wrong)
    made.showInputMessage, made.showErrorMessage = any(given.prompt), any(given.wrong)
    for row, column in given.places:
        if given.down_to:
            letter = get_column_letter(column)
            made.add(f"{letter}{row}:{letter}{given.down_to}")
        else:
            made.add(sheet.cell(row, column))
    return made


def _page(sheet: Any, *, landscape: bool, plain: bool = False) -> None:
    """On A4, as wide as the paper; locked without a password: it keeps from slips, and whoever
    must can take it off. People may make a column wider to read it."""
    sheet.protection.sheet = True
    sheet.protection.formatColumns = sheet.protection.formatRows = False
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    if not plain:
        sheet.sheet_view.showGridLines = False
        sheet.page_margins.left = sheet.page_margins.right = 0.4
        sheet.page_margins.top, sheet.page_margins.bottom = 0.5, 0.7
        sheet.page_margins.footer = 0.3

"""The tables of a document as a workbook: one sheet a table, ready to sort, filter and print."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from copy import copy
from typing import Any, assert_never

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from toc.core.words import Language
from toc.documents.document import Cell, Chapter, Document, Figure, Items, Paragraph, Table
from toc.documents.house_style import WriterStyle
from toc.documents.office_archive import timeless
from toc.documents.style import BAND, GREY, RULE
from toc.documents.words.documents import DOCUMENTS
from toc.documents.writers.common import cell_text, facts, is_heading, plain
from toc.documents.writers.row_heights import set_heights
from toc.documents.writers.workbook_parts import as_excel_does

_FORBIDDEN = re.compile(r"[\[\]:*?/\\]")
_CENTS = re.compile(r"\d[.,]\d\d\D*$")
_AROUND = re.compile(r'([^\d"+-]*)[-+]?\d[\d.,\u00a0\u202f ]*?([^\d"]*)')
_LONGEST_NAME = 31
_LONGEST_TEXT = 32_000  # a cell of Excel holds 32,767 characters
_WIDE = 130.0
"""Characters that the columns share: what a landscape page holds."""

_ACROSS = {"left": "left", "right": "right", "centre": "center"}
_PAPERS = {"LETTER": 1, "A3": 8, "A4": 9}


def xlsx(document: Document, house: WriterStyle) -> bytes:
    """The workbook: a sheet that says what it is, then one for each table that has rows."""
    book = Workbook()
    first = book.active
    assert isinstance(first, Worksheet)
    tables = [
        (chapter.title, table) for chapter in document.chapters for table in _tables(chapter)
    ]
    wanted = [_called(table, document.language) for _, table in tables]
    names = _names([DOCUMENTS.say("contents", document.language), *wanted])
    first.title = names[0]
    _front(first, document, [(n, t) for n, (_, t) in zip(names[1:], tables, strict=True)], house)
    for name, (_, table) in zip(names[1:], tables, strict=True):
        _sheet(book.create_sheet(name), table, document, house)
    properties = book.properties
    properties.creator = properties.lastModifiedBy = ""
    properties.title, properties.language = plain(document.title), document.language
    file = io.BytesIO()
    book.save(file)
    return timeless(as_excel_does(file.getvalue()))


def _tables(chapter: Chapter) -> Iterable[Table]:
    for block in chapter.all_blocks():
        match block:
            case Table():
                yield block
            case Paragraph() | Items() | Figure():
                pass  # a spreadsheet is there to reckon with
            case _:
                assert_never(block)


def _called(table: Table, language: Language) -> str:
    """What a reader sees on the tab of its sheet."""
    key = f"sheet-name.{table.id}"
    return DOCUMENTS.say(key, language) if key in DOCUMENTS else table.id


def _names(wanted: Iterable[str]) -> list[str]:
    """A name for each sheet that Excel takes, no two alike but for capitals."""
    found: list[str] = []
    for name in wanted:
        short = _FORBIDDEN.sub("-", plain(name)).strip("'")[:_LONGEST_NAME] or "-"
        made, number = short, 2
        while made.lower() in (other.lower() for other in found):
            made = f"{short[: _LONGEST_NAME - len(str(number)) - 1]}-{number}"
            number += 1
        found.append(made)
    return found


def _front(
    sheet: Worksheet, document: Document, tables: list[tuple[str, Table]], house: WriterStyle
) -> None:
    font = house.office_font
    _put(sheet.cell(1, 1), document.title)
    sheet.cell(1, 1).font = Font(name=font, size=18, bold=True, color=house.accent[1:])
    _put(sheet.cell(2, 1), document.subtitle)
    sheet.cell(2, 1).font = Font(name=font, size=12, color=GREY[1:])
    row = 4
    for fact in facts(document):
        _put(sheet.cell(row, 1), fact.name)
        _put(sheet.cell(row, 2), fact.value)
        sheet.cell(row, 1).font = Font(name=font, color=GREY[1:])
        sheet.cell(row, 2).font = Font(name=font)
        row += 1
    row += 1
    for name, table in tables:
        _put(sheet.cell(row, 1), name)
        there = f"'{name.replace(chr(39), chr(39) * 2)}'!A1"
        sheet.cell(row, 1).hyperlink = Hyperlink(f"A{row}", location=there)
        sheet.cell(row, 1).font = Font(name=font, color=house.accent[1:], underline="single")
        _put(sheet.cell(row, 2), table.caption)
        sheet.cell(row, 2).font = Font(name=font)
        row += 1
    for line in sheet.iter_rows(min_row=4):
        for cell in line:
            cell.alignment = Alignment(vertical="top", wrap_text=True)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 34, 90
    set_heights(sheet)
    _page(sheet, document, house)


def _sheet(sheet: Worksheet, table: Table, document: Document, house: WriterStyle) -> None:
    font, line = house.office_font, Side(style="thin", color=RULE[1:])
    head = PatternFill("solid", fgColor=house.accent[1:])
    band = PatternFill("solid", fgColor=BAND[1:])
    whole = sum(column.share for column in table.columns)
    for i, column in enumerate(table.columns, 1):
        cell: Any = sheet.cell(1, i)
        _put(cell, column.title)
        cell.font, cell.fill = Font(name=font, bold=True, color="FFFFFF"), head
        across = _ACROSS[column.align]
        cell.alignment = Alignment(horizontal=across, vertical="top", wrap_text=True)
        wide = max(6.0, min(70.0, _WIDE * column.share / whole))
        sheet.column_dimensions[get_column_letter(i)].width = wide
    looks: dict[tuple[bool, bool, str, bool], Any] = {}
    for number, row in enumerate(table.rows, 2):
        grouping = is_heading(row)
        for i, (given, column) in enumerate(zip(row, table.columns, strict=True), 1):
            cell = sheet.cell(number, i)
            look = (given.strong, given.open, column.align, grouping)
            if look in looks:
                # What looks alike is dressed once: comparing styles took most of the time.
                cell._style = copy(looks[look])
            else:
                cell.font = Font(name=font, bold=given.strong, italic=given.open)
                across = _ACROSS[column.align]
                cell.alignment = Alignment(
                    horizontal=across, vertical="top", wrap_text=not grouping
                )
                cell.border = Border(bottom=line)
                if grouping:
                    cell.fill = band
                looks[look] = copy(cell._style)
            _fill(cell, given)
    sheet.freeze_panes = "A2"
    if table.rows and not any(map(is_heading, table.rows)):
        sheet.auto_filter.ref = sheet.dimensions
    sheet.print_title_rows = "1:1"
    set_heights(sheet)
    _page(sheet, document, house)


def _fill(cell: Any, given: Cell) -> None:
    if given.number is not None and not given.note:
        cell.value = given.number
        cell.number_format = _format(given)
    else:
        _put(cell, cell_text(given))


def _format(given: Cell) -> str:
    """How a number is shown: with as many decimals as it has, up to two, and with what stands
    around it in the text, such as a euro or a percent sign. Cents are two figures."""
    number = round(given.number or 0.0, 2)
    text = plain(given.text)
    decimals = 2 if _CENTS.search(text) else len(str(number).rstrip("0").partition(".")[2])
    shown = "#,##0" + (f".{'0' * decimals}" if decimals else "")
    around = _AROUND.fullmatch(text)
    before, after = (around[1], around[2]) if around else ("", "")
    return "".join(
        f'"{part}"' if i != 1 else part for i, part in enumerate((before, shown, after)) if part
    )


def _put(cell: Any, text: str) -> None:
    """Write a text as a text: also one that begins as a formula does."""
    said = plain(text)[:_LONGEST_TEXT]
    if not said:
        return
    cell.value = said
    cell.data_type = "s"
    # So that it stays a text when somebody edits the cell.
    cell.quotePrefix = said[0] in "=+-@"


def _page(sheet: Worksheet, document: Document, house: WriterStyle) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _PAPERS.get(house.paper.name, _PAPERS["A4"])
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    assert sheet.sheet_properties.pageSetUpPr is not None
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    # An ampersand begins an instruction in the footer of a sheet.
    title = plain(document.title).replace("&", "&&")[:120]
    foot: Any = sheet.oddFooter
    foot.left.text, foot.right.text = title, "&P / &N"

"""A score form as an Excel workbook: locked but for the answers, the same bytes every time."""

from __future__ import annotations

import io
import textwrap
from collections.abc import Iterator
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation

from toc.messages.score_form import SCORE_FORM
from toc.records.score_form import (
    FIRST_ANSWER_COLUMN,
    HEADER_ROW,
    NAME_COLUMN,
    NAME_ROW,
    NUMBER_COLUMN,
    SHEET,
    TEXT_COLUMN,
    Layout,
    Row,
    Tab,
    shown,
    to_lines,
)
from toc.render.archive import timeless
from toc.render.score_cover import Block, cover
from toc.render.score_layout import layout
from toc.reports.score_sheet import ScoreSheet

FONT = "Arial"
DARK, PALE, ANSWER, LINE, GREY = "1F3864", "E8EDF5", "FFF8D6", "BFBFBF", "595959"
ANSWER_LINE = "A6A6A6"
COVER_WIDTH = 100.0

MOST_LEVEL = 2
"""With more criteria than this their names stand on end."""

UPRIGHT_WIDTH = 6.5

LINE_HEIGHT = 13.0
"""Points."""

CHARACTERS = 1.15
"""So many letters go in the width of one figure, on average; fewer, to be sure that all is
seen."""

_THIN = Side(style="thin", color=LINE)
_FIELD = Side(style="thin", color=ANSWER_LINE)
_FILL_ANSWER = PatternFill("solid", fgColor=ANSWER)
_FILL_PALE = PatternFill("solid", fgColor=PALE)
_FILL_DARK = PatternFill("solid", fgColor=DARK)
_BOX = Border(left=_FIELD, right=_FIELD, top=_FIELD, bottom=_FIELD)
_ABOVE = Border(top=_THIN)
_OPEN = Protection(locked=False)
_TOP = Alignment(wrap_text=True, vertical="top")
_MIDDLE = Alignment(wrap_text=True, vertical="top", horizontal="center")


def workbook(sheet: ScoreSheet) -> bytes:
    """The form as the bytes of an .xlsx file."""
    laid_out = layout(sheet)
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = shown(_say(sheet, "cover"))
    _cover(first, cover(sheet, [tab.title for tab in laid_out.tabs]))
    for tab in laid_out.tabs:
        _tab(book.create_sheet(tab.title), sheet, laid_out, tab)
    hidden = book.create_sheet(SHEET)
    hidden.sheet_state = "veryHidden"
    hidden.protection.sheet = True
    for number, line in enumerate(to_lines(laid_out), 1):
        for column, cell in enumerate(line, 1):
            _put(hidden, number, column, cell)
    book.security = WorkbookProtection(lockStructure=True)
    book.properties.creator = "toc"
    book.properties.title = shown(
        f"{_say(sheet, 'title', period=sheet.title)} · {sheet.programme}"
    )
    book.properties.language = sheet.language
    out = io.BytesIO()
    book.save(out)
    return timeless(out.getvalue())


def _say(sheet: ScoreSheet, key: str, **values: object) -> str:
    return SCORE_FORM.say(key, sheet.language, **values)


def _title(sheet: ScoreSheet) -> str:
    return shown(f"{_say(sheet, 'title', period=sheet.title)} · {sheet.programme}")


def _put(page: Any, row: int, column: int, value: str | int) -> Any:
    """Write a cell; a text stays a text, also one that begins as a formula does."""
    cell = page.cell(row, column, value)
    if isinstance(value, str):
        cell.data_type = "s"
    return cell


def _text(page: Any, row: int, column: int, text: str, *, bold: bool = False) -> Any:
    cell = _put(page, row, column, text)
    cell.font = Font(name=FONT, size=10, bold=bold)
    cell.alignment = _TOP
    return cell


def _cover(page: Any, blocks: list[Block]) -> None:
    page.column_dimensions["A"].width = 3
    page.column_dimensions["B"].width = COVER_WIDTH
    fonts = {
        "title": Font(name=FONT, size=18, bold=True, color=DARK),
        "heading": Font(name=FONT, size=13, bold=True, color=DARK),
        "programme": Font(name=FONT, size=12, color=GREY),
    }
    for row, block in enumerate(blocks, 1):
        cell = _put(page, row, 2, block.text)
        cell.font = fonts.get(block.kind, Font(name=FONT, size=10))
        indent = 1 if block.kind == "item" else 0
        bottom = "bottom" if block.kind == "heading" else "top"
        cell.alignment = Alignment(
            wrap_text=True, vertical=bottom, horizontal="left", indent=indent
        )
        size = {"title": 1.7, "heading": 2.2, "programme": 1.5}.get(block.kind)
        page.row_dimensions[row].height = LINE_HEIGHT * size if size else None
        if size is None:
            _height(page, row, _lines(block.text, COVER_WIDTH))
    page.sheet_view.showGridLines = False
    _protect(page)
    _print(page, landscape=False)


def _tab(page: Any, sheet: ScoreSheet, laid_out: Layout, tab: Tab) -> None:
    cell = _put(page, 1, TEXT_COLUMN, _title(sheet))
    cell.font = Font(name=FONT, size=14, bold=True, color=DARK)
    _text(page, NAME_ROW, NUMBER_COLUMN, _say(sheet, "who"), bold=True)
    cell = _text(page, NAME_ROW, NAME_COLUMN, tab.name, bold=True)
    if tab.free:
        _answer(cell)
    notes = [_say(sheet, "reminder")]
    if any(aim.unsure for entry in sheet.entries for aim in entry.aims):
        notes.append(_say(sheet, "unsure"))
    for row, note in enumerate(notes, NAME_ROW + 1):
        cell = _put(page, row, TEXT_COLUMN, note)
        cell.font = Font(name=FONT, size=9, italic=True, color=GREY)
    _headings(page, laid_out)
    _group_headings(page, sheet, laid_out)
    _rows(page, laid_out, tab)
    _lists(page, sheet, laid_out, tab)
    _sizes(page, laid_out)
    page.freeze_panes = page.cell(HEADER_ROW + 1, FIRST_ANSWER_COLUMN).coordinate
    page.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    last = laid_out.rows[-1].number
    page.print_area = f"A1:{get_column_letter(laid_out.remark_column)}{last}"
    page.sheet_view.zoomScale = 100
    page.sheet_view.showGridLines = False
    page.oddFooter.left.text = f"{tab.title} · {sheet.title}".replace("&", "&&")
    page.oddFooter.right.text = _say(sheet, "footer")
    _protect(page)
    _print(page, landscape=True)


def _headings(page: Any, laid_out: Layout) -> None:
    upright = _upright(laid_out)
    for heading in laid_out.headings:
        cell = _text(page, HEADER_ROW, heading.column, heading.text)
        cell.font = Font(name=FONT, size=10, bold=True, color="FFFFFF")
        cell.fill = _FILL_DARK
        middle = heading.criterion or heading.column == laid_out.points_column
        cell.alignment = Alignment(
            wrap_text=not (heading.criterion and upright),
            vertical="center",
            horizontal="center" if middle else "left",
            textRotation=90 if heading.criterion and upright else 0,
        )


def _upright(laid_out: Layout) -> bool:
    """Whether the names of the criteria stand on end, so that the form fits on a page."""
    return len(laid_out.criteria) > MOST_LEVEL


def _group_headings(page: Any, sheet: ScoreSheet, laid_out: Layout) -> None:
    number = HEADER_ROW
    for group in sheet.groups:
        number += 1
        text = group.title or _say(sheet, "no-network")
        if group.line:
            text = _say(sheet, "group", title=text, line=group.line)
        if group.purpose:
            text = _say(sheet, "group.goal", group=text, goals=" / ".join(group.purpose))
        for column in range(1, laid_out.remark_column + 1):
            page.cell(number, column).fill = _FILL_PALE
        cell = _put(page, number, NUMBER_COLUMN, shown(text))
        cell.font = Font(name=FONT, size=10, bold=True, color=DARK)
        number += sum(max(1, len(entry.aims)) for entry in group.entries)


def _rows(page: Any, laid_out: Layout, tab: Tab) -> None:
    filled = {(one.row, one.column): one.points for one in laid_out.filled if one.tab == tab.title}
    count = 0
    for row in laid_out.rows:
        if row.first:
            count += 1
            _text(page, row.number, NUMBER_COLUMN, "")
            page.cell(row.number, NUMBER_COLUMN, count).alignment = _MIDDLE
            _text(page, row.number, TEXT_COLUMN, row.text)
        if row.goal:
            cell = _text(page, row.number, laid_out.goal_column, row.goal_text)
            cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left", indent=1)
        for column in range(1, laid_out.remark_column + 1):
            if row.first:
                page.cell(row.number, column).border = _ABOVE
        for column in _asked(laid_out, row):
            cell = page.cell(row.number, column, filled.get((row.number, column)))
            _answer(cell)
            cell.alignment = _MIDDLE
            cell.number_format = "0"
        if row.first:
            cell = page.cell(row.number, laid_out.remark_column)
            _answer(cell)
            cell.alignment = _TOP
            cell.number_format = "@"  # what begins with = or - stays what was typed


def _asked(laid_out: Layout, row: Row) -> Iterator[int]:
    if row.first:
        yield from (heading.column for heading in laid_out.criteria)
    if row.goal:
        yield laid_out.points_column


def _answer(cell: Any) -> None:
    cell.font = Font(name=FONT, size=10, bold=cell.column != NAME_COLUMN)
    cell.fill, cell.border, cell.protection = _FILL_ANSWER, _BOX, _OPEN


def _lists(page: Any, sheet: ScoreSheet, laid_out: Layout, tab: Tab) -> None:
    texts = {one.id: one.text for one in sheet.criteria}
    points = _say(sheet, "head.points")
    asked = [(one.column, one.text, texts[one.criterion]) for one in laid_out.criteria]
    asked.append((laid_out.points_column, points, points))
    for column, name, text in asked:
        choice = DataValidation(type="list", formula1='"1,3,9"', allow_blank=True)
        choice.errorTitle, choice.error = _say(sheet, "wrong-title"), _say(sheet, "wrong")
        choice.promptTitle = name[:32]
        choice.prompt = _say(sheet, "prompt", name=text[:150])
        choice.showErrorMessage = choice.showInputMessage = True
        for row in laid_out.rows:
            if column in _asked(laid_out, row):
                choice.add(page.cell(row.number, column))
        if choice.cells:
            page.add_data_validation(choice)
    if tab.free:
        who = DataValidation(allow_blank=True, showInputMessage=True)
        who.promptTitle, who.prompt = _say(sheet, "who"), _say(sheet, "who-prompt")
        who.add(page.cell(NAME_ROW, NAME_COLUMN))
        page.add_data_validation(who)


def _sizes(page: Any, laid_out: Layout) -> None:
    widths = {NUMBER_COLUMN: 5.0, TEXT_COLUMN: 48.0, laid_out.goal_column: 46.0}
    widths |= {laid_out.points_column: 13.0, laid_out.remark_column: 34.0}
    for heading in laid_out.criteria:
        longest = max(map(len, heading.text.split()), default=0)
        widths[heading.column] = UPRIGHT_WIDTH if _upright(laid_out) else max(13.0, longest * 1.3)
    for column, width in widths.items():
        page.column_dimensions[get_column_letter(column)].width = width
    level = [one for one in laid_out.headings if not (one.criterion and _upright(laid_out))]
    _height(page, HEADER_ROW, max(_lines(one.text, widths[one.column]) for one in level))
    if _upright(laid_out):
        longest = max(len(one.text) for one in laid_out.criteria)
        page.row_dimensions[HEADER_ROW].height = max(40.0, longest * 6.5 + 8)
    for row in laid_out.rows:
        lines = (_lines(row.text, 48), _lines(row.goal_text, 46))
        _height(page, row.number, max(lines))


def _lines(text: str, width: float) -> int:
    """How many lines a text takes in a column: not every program works out heights by itself."""
    return max(1, len(textwrap.wrap(text, int(width * CHARACTERS))))


def _height(page: Any, row: int, lines: int) -> None:
    page.row_dimensions[row].height = lines * LINE_HEIGHT + 4


def _protect(page: Any) -> None:
    """Without a password: it keeps from slips, and whoever must can take it off."""
    page.protection.sheet = True
    page.protection.formatColumns = page.protection.formatRows = False


def _print(page: Any, *, landscape: bool) -> None:
    page.page_setup.orientation = "landscape" if landscape else "portrait"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.page_margins.left = page.page_margins.right = 0.4
    page.page_margins.top, page.page_margins.bottom = 0.5, 0.7
    page.page_margins.footer = 0.3

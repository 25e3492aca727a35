"""A score form as an Excel workbook: locked but for the answers, the same bytes every time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation

from toc.documents.archive import timeless
from toc.documents.forms.form_cells import (
    ABOVE,
    DARK,
    DARK_FILL,
    FONT,
    GREY,
    LINE_HEIGHT,
    MIDDLE,
    PALE_FILL,
    TOP,
    answer,
    height,
    lines,
    paper,
    protect,
    put,
    put_text,
)
from toc.plan.scores.asked import ScoreSheet
from toc.plan.scores.score_cover import Block, cover
from toc.plan.scores.score_form import (
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
from toc.plan.scores.score_layout import layout
from toc.plan.words.score_form import SCORE_FORM

COVER_WIDTH = 100.0

MOST_LEVEL = 2
"""With more criteria than this their names stand on end."""

UPRIGHT_WIDTH = 6.5


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
            put(hidden, number, column, cell)
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


def _cover(page: Any, blocks: list[Block]) -> None:
    page.column_dimensions["A"].width = 3
    page.column_dimensions["B"].width = COVER_WIDTH
    fonts = {
        "title": Font(name=FONT, size=18, bold=True, color=DARK),
        "heading": Font(name=FONT, size=13, bold=True, color=DARK),
        "programme": Font(name=FONT, size=12, color=GREY),
    }
    for row, block in enumerate(blocks, 1):
        cell = put(page, row, 2, block.text)
        cell.font = fonts.get(block.kind, Font(name=FONT, size=10))
        indent = 1 if block.kind == "item" else 0
        bottom = "bottom" if block.kind == "heading" else "top"
        cell.alignment = Alignment(
            wrap_text=True, vertical=bottom, horizontal="left", indent=indent
        )
        size = {"title": 1.7, "heading": 2.2, "programme": 1.5}.get(block.kind)
        page.row_dimensions[row].height = LINE_HEIGHT * size if size else None
        if size is None:
            height(page, row, lines(block.text, COVER_WIDTH))
    page.sheet_view.showGridLines = False
    protect(page)
    paper(page, landscape=False)


def _tab(page: Any, sheet: ScoreSheet, laid_out: Layout, tab: Tab) -> None:
    cell = put(page, 1, TEXT_COLUMN, _title(sheet))
    cell.font = Font(name=FONT, size=14, bold=True, color=DARK)
    put_text(page, NAME_ROW, NUMBER_COLUMN, _say(sheet, "who"), bold=True)
    cell = put_text(page, NAME_ROW, NAME_COLUMN, tab.name, bold=True)
    if tab.free:
        answer(cell)
    notes = [_say(sheet, "reminder")]
    if any(aim.unsure for entry in sheet.entries for aim in entry.aims):
        notes.append(_say(sheet, "unsure"))
    for row, note in enumerate(notes, NAME_ROW + 1):
        cell = put(page, row, TEXT_COLUMN, note)
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
    protect(page)
    paper(page, landscape=True)


def _headings(page: Any, laid_out: Layout) -> None:
    upright = _upright(laid_out)
    for heading in laid_out.headings:
        cell = put_text(page, HEADER_ROW, heading.column, heading.text)
        cell.font = Font(name=FONT, size=10, bold=True, color="FFFFFF")
        cell.fill = DARK_FILL
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
            page.cell(number, column).fill = PALE_FILL
        cell = put(page, number, NUMBER_COLUMN, shown(text))
        cell.font = Font(name=FONT, size=10, bold=True, color=DARK)
        number += sum(max(1, len(entry.aims)) for entry in group.entries)


def _rows(page: Any, laid_out: Layout, tab: Tab) -> None:
    filled = {(one.row, one.column): one.points for one in laid_out.filled if one.tab == tab.title}
    count = 0
    for row in laid_out.rows:
        if row.first:
            count += 1
            put_text(page, row.number, NUMBER_COLUMN, "")
            page.cell(row.number, NUMBER_COLUMN, count).alignment = MIDDLE
            put_text(page, row.number, TEXT_COLUMN, row.text)
        if row.goal:
            cell = put_text(page, row.number, laid_out.goal_column, row.goal_text)
            cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left", indent=1)
        for column in range(1, laid_out.remark_column + 1):
            if row.first:
                page.cell(row.number, column).border = ABOVE
        for column in _asked(laid_out, row):
            cell = page.cell(row.number, column, filled.get((row.number, column)))
            answer(cell, bold=True)
            cell.alignment = MIDDLE
            cell.number_format = "0"
        if row.first:
            cell = page.cell(row.number, laid_out.remark_column)
            answer(cell, bold=True)
            cell.alignment = TOP
            cell.number_format = "@"  # what begins with = or - stays what was typed


def _asked(laid_out: Layout, row: Row) -> Iterator[int]:
    if row.first:
        yield from (heading.column for heading in laid_out.criteria)
    if row.goal:
        yield laid_out.points_column


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
    height(page, HEADER_ROW, max(lines(one.text, widths[one.column]) for one in level))
    if _upright(laid_out):
        longest = max(len(one.text) for one in laid_out.criteria)
        page.row_dimensions[HEADER_ROW].height = max(40.0, longest * 6.5 + 8)
    for row in laid_out.rows:
        most = max(lines(row.text, 48), lines(row.goal_text, 46))
        height(page, row.number, most)

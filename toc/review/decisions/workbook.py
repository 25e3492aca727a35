"""A decision sheet as an Excel workbook: locked but for the answers, the same bytes every time."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break

from toc.core.model import Verdict
from toc.core.records.decision_form import (
    CHANGE,
    CHOICE,
    DATE,
    DATE_ROW,
    HEADER_ROW,
    KIND,
    NUMBER,
    REASON,
    ROLE,
    ROLE_ROW,
    SHEET,
    SITUATION,
    TEXT,
    WHOLE_COLUMN,
    Layout,
    Row,
    shown,
    to_lines,
)
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
from toc.review.decisions.asked import DecisionSheet, Entry, Group, answer_word, level_word
from toc.review.words.decision_sheet import DECISION_SHEET

WIDTHS = (5.0, 13.0, 46.0, 34.0, 12.0, 34.0, 34.0, 18.0, 13.0)
"""Of the columns, in figures."""

COVER_WIDTH = 100.0

_HEADS = ("number", "kind", "text", "situation", "choice", "reason", "change", "role", "date")
_DAY = "dd-mm-yyyy"


def workbook(sheet: DecisionSheet) -> bytes:
    """The sheet as the bytes of an .xlsx file."""
    laid_out = layout(sheet)
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = _say(sheet, "cover")
    _cover(first, sheet)
    _tab(book.create_sheet(laid_out.tab), sheet, laid_out)
    hidden = book.create_sheet(SHEET)
    hidden.sheet_state = "veryHidden"
    hidden.protection.sheet = True
    for number, line in enumerate(to_lines(laid_out), 1):
        for column, cell in enumerate(line, 1):
            put(hidden, number, column, cell)
    book.security = WorkbookProtection(lockStructure=True)
    book.active = 1
    for page in book.worksheets:
        page.sheet_view.tabSelected = page.title == laid_out.tab
    book.properties.creator = "toc"
    book.properties.title = _title(sheet)
    book.properties.language = sheet.language
    out = io.BytesIO()
    book.save(out)
    return timeless(out.getvalue())


def layout(sheet: DecisionSheet) -> Layout:
    """What stands where."""
    rows: list[Row] = []
    number = HEADER_ROW
    for group in sheet.groups:
        number += 1  # its heading
        for entry in group.entries:
            number += 1
            kind = "goal" if entry.is_goal else "inspanning"
            rows.append(Row(number, kind, entry.id, shown(entry.text), entry.choices))
    return Layout(
        programme=shown(sheet.programme),
        period=sheet.period,
        next_period=sheet.next_period,
        tab=_say(sheet, "tab"),
        headings=tuple(_say(sheet, f"head.{name}") for name in _HEADS),
        rows=tuple(rows),
        first_new=number + 3,  # after a heading, and the heads of its columns
    )


def _say(sheet: DecisionSheet, key: str, **values: object) -> str:
    return DECISION_SHEET.say(key, sheet.language, **values)


def _title(sheet: DecisionSheet) -> str:
    return shown(f"{_say(sheet, 'title', period=sheet.next_title)} · {sheet.programme}")


def _cover(page: Any, sheet: DecisionSheet) -> None:
    tab, heads = _say(sheet, "tab"), {name: _say(sheet, f"head.{name}") for name in _HEADS}
    change = answer_word(Verdict.CHANGE, sheet.language)
    steps = [
        _say(sheet, "do.whole", tab=tab),
        _say(sheet, "do.choose", choice=heads["choice"], reason=heads["reason"]),
        _say(sheet, "do.change", change=change),
        _say(sheet, "do.new"),
        _say(sheet, "do.send"),
    ]
    told = [
        ("title", _say(sheet, "title", period=sheet.next_title)),
        ("programme", shown(sheet.programme)),
        ("", _say(sheet, "ask", period=sheet.period_title, next=sheet.next_title)),
        ("heading", _say(sheet, "part.do")),
        *(("item", f"{number}. {step}") for number, step in enumerate(steps, 1)),
        ("heading", _say(sheet, "part.means")),
        *(
            ("item", _say(sheet, f"means.{verdict.value}", next=sheet.next_title))
            for verdict in (Verdict.STOP, Verdict.GO_ON, Verdict.CHANGE, Verdict.START)
        ),
    ]
    if sheet.over:
        told.append(("", _say(sheet, "over", count=sheet.over)))
    page.column_dimensions["A"].width = 3
    page.column_dimensions["B"].width = COVER_WIDTH
    fonts = {
        "title": Font(name=FONT, size=18, bold=True, color=DARK),
        "heading": Font(name=FONT, size=13, bold=True, color=DARK),
        "programme": Font(name=FONT, size=12, color=GREY),
    }
    for row, (kind, text) in enumerate(told, 1):
        cell = put(page, row, 2, text)
        cell.font = fonts.get(kind, Font(name=FONT, size=10))
        cell.alignment = Alignment(
            wrap_text=True,
            vertical="bottom" if kind == "heading" else "top",
            indent=1 if kind == "item" else 0,
        )
        size = {"title": 1.7, "heading": 2.2, "programme": 1.5}.get(kind)
        if size is None:
            height(page, row, lines(text, COVER_WIDTH))
        else:
            page.row_dimensions[row].height = LINE_HEIGHT * size
    page.sheet_view.showGridLines = False
    protect(page)
    paper(page, landscape=False)


def _tab(page: Any, sheet: DecisionSheet, laid_out: Layout) -> None:
    cell = put(page, 1, NUMBER, _title(sheet))
    cell.font = Font(name=FONT, size=14, bold=True, color=DARK)
    for row, key in ((ROLE_ROW, "whole-role"), (DATE_ROW, "whole-date")):
        cell = put_text(page, row, NUMBER, _say(sheet, key), bold=True)
        cell.alignment = Alignment(vertical="top")
        answer(page.cell(row, WHOLE_COLUMN), bold=True)
        page.cell(row, WHOLE_COLUMN).alignment = Alignment(horizontal="left")
    page.cell(DATE_ROW, WHOLE_COLUMN).number_format = _DAY
    cell = put(page, HEADER_ROW - 2, NUMBER, _say(sheet, "reminder"))
    cell.font = Font(name=FONT, size=9, italic=True, color=GREY)
    _heads(page, HEADER_ROW, laid_out.headings)
    number, count = HEADER_ROW, 0
    for group in sheet.groups:
        number += 1
        _group(page, sheet, number, group)
        for entry in group.entries:
            number, count = number + 1, count + 1
            _row(page, sheet, number, count, entry)
    _new(page, sheet, laid_out)
    _lists(page, sheet, laid_out)
    for column, width in enumerate(WIDTHS, 1):
        page.column_dimensions[get_column_letter(column)].width = width
    page.freeze_panes = page.cell(HEADER_ROW + 1, CHOICE).coordinate
    page.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    page.print_area = f"A1:{get_column_letter(DATE)}{laid_out.new_rows[-1]}"
    page.sheet_view.showGridLines = False
    page.oddFooter.left.text = _title(sheet).replace("&", "&&")
    page.oddFooter.right.text = _say(sheet, "footer")
    protect(page)
    paper(page, landscape=True)


def _heads(page: Any, row: int, heads: Sequence[str]) -> None:
    for column, text in enumerate(heads, 1):
        cell = put_text(page, row, column, text)
        cell.font = Font(name=FONT, size=10, bold=True, color="FFFFFF")
        cell.fill = DARK_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    height(page, row, max(lines(text, WIDTHS[n]) for n, text in enumerate(heads)))


def _band(page: Any, row: int, text: str) -> None:
    for column in range(NUMBER, DATE + 1):
        page.cell(row, column).fill = PALE_FILL
    cell = put(page, row, NUMBER, shown(text))
    cell.font = Font(name=FONT, size=10, bold=True, color=DARK)


def _group(page: Any, sheet: DecisionSheet, row: int, group: Group) -> None:
    text = group.title
    if group.line:
        text = _say(sheet, "group", title=group.title, line=group.line)
    _band(page, row, text)


def _row(page: Any, sheet: DecisionSheet, row: int, count: int, entry: Entry) -> None:
    put_text(page, row, NUMBER, "")
    page.cell(row, NUMBER, count).alignment = MIDDLE
    cell = put_text(page, row, KIND, level_word(entry, sheet.language))
    cell.font = Font(name=FONT, size=9, color=GREY)
    put_text(page, row, TEXT, shown(entry.text), bold=entry.is_goal)
    put_text(page, row, SITUATION, shown(entry.situation))
    for column in range(NUMBER, DATE + 1):
        page.cell(row, column).border = ABOVE
    _answers(page, row, (CHOICE, REASON, CHANGE, ROLE, DATE))
    wanted = (lines(shown(entry.text), WIDTHS[TEXT - 1]), lines(shown(entry.situation), 34))
    height(page, row, max(wanted))


def _answers(page: Any, row: int, columns: Sequence[int]) -> None:
    for column in columns:
        cell = page.cell(row, column)
        answer(cell, bold=column == CHOICE)
        cell.alignment = TOP
        # What begins with = or - stays what was typed.
        cell.number_format = _DAY if column == DATE else "@"


def _new(page: Any, sheet: DecisionSheet, laid_out: Layout) -> None:
    """The rows for what is not in the plan: their columns have other heads."""
    heads = dict.fromkeys(range(NUMBER, DATE + 1), "")
    heads |= {TEXT: _say(sheet, "new.text"), SITUATION: _say(sheet, "new.serves")}
    heads |= {REASON: _say(sheet, "new.reason")}
    heads |= {ROLE: laid_out.headings[ROLE - 1], DATE: laid_out.headings[DATE - 1]}
    band = laid_out.first_new - 2
    page.row_breaks.append(Break(id=band - 1))
    _band(page, band, _say(sheet, "new"))
    _heads(page, laid_out.first_new - 1, tuple(heads.values()))
    for row in laid_out.new_rows:
        _answers(page, row, (TEXT, SITUATION, REASON, ROLE, DATE))
        height(page, row, 2)


def _lists(page: Any, sheet: DecisionSheet, laid_out: Layout) -> None:
    for choices in dict.fromkeys(row.choices for row in laid_out.rows):
        words = ",".join(answer_word(one, sheet.language) for one in choices)
        choice = DataValidation(type="list", formula1=f'"{words}"', allow_blank=True)
        choice.errorTitle, choice.error = _say(sheet, "wrong-title"), _say(sheet, "wrong")
        choice.promptTitle = laid_out.headings[CHOICE - 1]
        choice.prompt = _say(sheet, "choice-prompt")
        choice.showErrorMessage = choice.showInputMessage = True
        for row in laid_out.rows:
            if row.choices == choices:
                choice.add(page.cell(row.number, CHOICE))
        page.add_data_validation(choice)
    for row_number, key in ((ROLE_ROW, "role"), (DATE_ROW, "date")):
        prompt = DataValidation(allow_blank=True, showInputMessage=True)
        prompt.promptTitle = _say(sheet, f"whole-{key}")
        prompt.prompt = _say(sheet, f"{key}-prompt")
        prompt.add(page.cell(row_number, WHOLE_COLUMN))
        page.add_data_validation(prompt)

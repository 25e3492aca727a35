"""A decision sheet as sheets and cells: an explanation, and every row that asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

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
    SITUATION,
    TEXT,
    WHOLE_COLUMN,
    Layout,
    Row,
    shown,
    to_lines,
)
from toc.documents.forms import form as forms
from toc.documents.forms.form import (
    ANSWER,
    AS_TYPED,
    BAND,
    HEAD,
    NOTE,
    TITLE,
    Anything,
    Explanation,
    Field,
    Form,
    FormSheet,
    OneOf,
    Put,
    Told,
    high,
    lines,
)
from toc.documents.forms.xlsx import xlsx
from toc.review.decisions.asked import DecisionSheet, Entry, answer_word, level_word
from toc.review.words.decision_sheet import DECISION_SHEET

WIDTHS = (5.0, 13.0, 46.0, 34.0, 12.0, 34.0, 34.0, 18.0, 13.0)
"""Of the columns, in figures."""

_HEADS = ("number", "kind", "text", "situation", "choice", "reason", "change", "role", "date")
_WHOLE = replace(ANSWER, bold=True, across="left", down=None, wrap=False)
_CELL = replace(forms.TEXT, lines="above")
_DAY = replace(ANSWER, format="dd-mm-yyyy")


def workbook(sheet: DecisionSheet) -> bytes:
    """The sheet as the bytes of an .xlsx file."""
    return xlsx(form(sheet))


def form(sheet: DecisionSheet) -> Form:
    """The form as values."""
    laid_out = layout(sheet)
    explanation = Explanation(_say(sheet, "cover"), tuple(_cover(sheet)))
    sheets = (explanation, _tab(sheet, laid_out))
    return Form(_title(sheet), sheet.language, sheets, to_lines(laid_out), opened=1)


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


def _cover(sheet: DecisionSheet) -> Iterator[Told]:
    tab, heads = _say(sheet, "tab"), {name: _say(sheet, f"head.{name}") for name in _HEADS}
    steps = (
        _say(sheet, "do.whole", tab=tab),
        _say(sheet, "do.choose", choice=heads["choice"], reason=heads["reason"]),
        _say(sheet, "do.change", change=answer_word(Verdict.CHANGE, sheet.language)),
        _say(sheet, "do.new"),
        _say(sheet, "do.send"),
    )
    yield "title", _say(sheet, "title", period=sheet.next_title)
    yield "programme", shown(sheet.programme)
    yield "text", _say(sheet, "ask", period=sheet.period_title, next=sheet.next_title)
    yield "heading", _say(sheet, "part.do")
    for number, step in enumerate(steps, 1):
        yield "item", f"{number}. {step}"
    yield "heading", _say(sheet, "part.means")
    for verdict in (Verdict.STOP, Verdict.GO_ON, Verdict.CHANGE, Verdict.START):
        yield "item", _say(sheet, f"means.{verdict.value}", next=sheet.next_title)
    if sheet.over:
        yield "text", _say(sheet, "over", count=sheet.over)


def _tab(sheet: DecisionSheet, laid_out: Layout) -> FormSheet:
    band = laid_out.first_new - 2
    heads = {HEADER_ROW: laid_out.headings, band + 1: _new_heads(sheet, laid_out)}
    heights = {
        row: high(max(map(lines, texts, WIDTHS))) for row, texts in heads.items()
    } | dict.fromkeys(laid_out.new_rows, high(2))
    for row, entry in zip(laid_out.rows, sheet.entries, strict=True):
        texts = (row.text, WIDTHS[TEXT - 1]), (shown(entry.situation), WIDTHS[SITUATION - 1])
        heights[row.number] = high(max(lines(*each) for each in texts))
    return FormSheet(
        name=laid_out.tab,
        cells=(
            Put(1, NUMBER, _title(sheet), TITLE),
            *_whole(sheet),
            Put(HEADER_ROW - 2, NUMBER, _say(sheet, "reminder"), NOTE),
            *(
                Put(row, column, text, HEAD)
                for row, texts in heads.items()
                for column, text in enumerate(texts, 1)
            ),
            *_groups(sheet),
            *_band(band, _say(sheet, "new")),
            *(
                each
                for row in laid_out.new_rows
                for each in _answers(row, (TEXT, SITUATION, REASON, ROLE, DATE))
            ),
        ),
        widths=dict(enumerate(WIDTHS, 1)),
        heights=heights,
        fields=tuple(_fields(sheet, laid_out)),
        head=HEADER_ROW,
        frozen=CHOICE,
        footer=(_title(sheet), _say(sheet, "footer")),
        breaks=(band - 1,),
    )


def _whole(sheet: DecisionSheet) -> Iterator[Put]:
    """Where the role and the date for the whole sheet stand."""
    for row, key, format in ((ROLE_ROW, "role", "General"), (DATE_ROW, "date", _DAY.format)):
        label = replace(forms.TEXT, bold=True, wrap=False)
        yield Put(row, NUMBER, _say(sheet, f"whole-{key}"), label)
        yield Put(row, WHOLE_COLUMN, None, replace(_WHOLE, format=format))


def _new_heads(sheet: DecisionSheet, laid_out: Layout) -> Sequence[str]:
    """The rows for what is not in the plan: their columns have other heads."""
    heads = dict.fromkeys(range(NUMBER, DATE + 1), "")
    heads |= {TEXT: _say(sheet, "new.text"), SITUATION: _say(sheet, "new.serves")}
    heads |= {REASON: _say(sheet, "new.reason")}
    heads |= {ROLE: laid_out.headings[ROLE - 1], DATE: laid_out.headings[DATE - 1]}
    return tuple(heads.values())


def _groups(sheet: DecisionSheet) -> Iterator[Put]:
    number, count = HEADER_ROW, 0
    for group in sheet.groups:
        number += 1
        text = group.title
        if group.line:
            text = _say(sheet, "group", title=group.title, line=group.line)
        yield from _band(number, shown(text))
        for entry in group.entries:
            number, count = number + 1, count + 1
            yield from _row(sheet, number, count, entry)


def _band(row: int, text: str) -> Iterator[Put]:
    for column in range(NUMBER, DATE + 1):
        yield Put(row, column, text if column == NUMBER else None, BAND)


def _row(sheet: DecisionSheet, row: int, count: int, entry: Entry) -> Iterator[Put]:
    kind = level_word(entry, sheet.language)
    yield Put(row, NUMBER, count, replace(_CELL, across="center"))
    yield Put(row, KIND, kind, replace(_CELL, size=9, colour=forms.GREY))
    yield Put(row, TEXT, shown(entry.text), replace(_CELL, bold=entry.is_goal))
    yield Put(row, SITUATION, shown(entry.situation), _CELL)
    yield from _answers(row, (CHOICE, REASON, CHANGE, ROLE, DATE))


def _answers(row: int, columns: Sequence[int]) -> Iterator[Put]:
    for column in columns:
        look = _DAY if column == DATE else replace(AS_TYPED, bold=column == CHOICE)
        yield Put(row, column, None, look)


def _fields(sheet: DecisionSheet, laid_out: Layout) -> Iterator[Field]:
    for choices in dict.fromkeys(row.choices for row in laid_out.rows):
        words = tuple(answer_word(one, sheet.language) for one in choices)
        places = tuple((row.number, CHOICE) for row in laid_out.rows if row.choices == choices)
        prompt = laid_out.headings[CHOICE - 1], _say(sheet, "choice-prompt")
        wrong = _say(sheet, "wrong-title"), _say(sheet, "wrong")
        yield Field(places, OneOf(words), prompt, wrong)
    for row_number, key in ((ROLE_ROW, "role"), (DATE_ROW, "date")):
        prompt = _say(sheet, f"whole-{key}"), _say(sheet, f"{key}-prompt")
        yield Field(((row_number, WHOLE_COLUMN),), Anything(), prompt)

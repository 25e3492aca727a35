"""A decision sheet as sheets and cells: an explanation, and every row that asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from toc.core.model import Verdict
from toc.core.records import decision_form as at
from toc.core.records.hidden_sheet import shown
from toc.documents.forms import form as forms
from toc.documents.forms.xlsx import xlsx
from toc.review.decisions.decision_questions import (
    DecisionEntry,
    DecisionSheet,
    answer_word,
    level_word,
)
from toc.review.words.decision_sheet import DECISION_SHEET

WIDTHS = (5.0, 13.0, 46.0, 34.0, 12.0, 34.0, 34.0, 18.0, 13.0)
"""Of the columns, in figures."""

_HEADS = ("number", "kind", "text", "situation", "choice", "reason", "change", "role", "date")
_WHOLE = replace(forms.ANSWER, bold=True, across="left", down=None, wrap=False)
_CELL = replace(forms.TEXT, lines="above")
_DAY = replace(forms.ANSWER, format="dd-mm-yyyy")


def workbook(sheet: DecisionSheet) -> bytes:
    """The sheet as the bytes of an .xlsx file."""
    laid_out = layout(sheet)
    explanation = forms.Explanation(_say(sheet, "cover"), tuple(_cover(sheet)))
    sheets, hidden = (explanation, _tab(sheet, laid_out)), at.to_lines(laid_out)
    return xlsx(forms.FormBook(_title(sheet), sheet.language, sheets, hidden, opened=1))


def layout(sheet: DecisionSheet) -> at.DecisionLayout:
    """What stands where."""
    rows: list[at.DecisionRow] = []
    number = at.HEADER_ROW
    for group in sheet.groups:
        number += 1  # its heading
        for entry in group.entries:
            number += 1
            kind = "goal" if entry.is_goal else "inspanning"
            rows.append(at.DecisionRow(number, kind, entry.id, shown(entry.text), entry.choices))
    return at.DecisionLayout(
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


def _cover(sheet: DecisionSheet) -> Iterator[forms.Told]:
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


def _tab(sheet: DecisionSheet, laid_out: at.DecisionLayout) -> forms.FormSheet:
    band = laid_out.first_new - 2
    heads = {at.HEADER_ROW: laid_out.headings, band + 1: _new_heads(sheet, laid_out)}
    return forms.FormSheet(
        name=laid_out.tab,
        cells=(
            forms.Put(1, at.NUMBER, _title(sheet), forms.TITLE),
            *_whole(sheet),
            forms.Put(at.HEADER_ROW - 2, at.NUMBER, _say(sheet, "reminder"), forms.NOTE),
            *(
                forms.Put(row, column, text, forms.HEAD)
                for row, texts in heads.items()
                for column, text in enumerate(texts, 1)
            ),
            *_groups(sheet),
            *_band(band, _say(sheet, "new")),
            *(
                each
                for row in laid_out.new_rows
                for each in _answers(row, (at.TEXT, at.SITUATION, at.REASON, at.ROLE, at.DATE))
            ),
        ),
        widths=dict(enumerate(WIDTHS, 1)),
        fields=tuple(_fields(sheet, laid_out)),
        head=at.HEADER_ROW,
        frozen=at.CHOICE,
        heights=dict.fromkeys(laid_out.new_rows, 30.0),
        footer=(_title(sheet), _say(sheet, "footer")),
        breaks=(band - 1,),
    )


def _whole(sheet: DecisionSheet) -> Iterator[forms.Put]:
    """Where the role and the date for the whole sheet stand."""
    for row, key, format in ((at.ROLE_ROW, "role", "General"), (at.DATE_ROW, "date", _DAY.format)):
        label = replace(forms.TEXT, bold=True, wrap=False, grow=False)
        yield forms.Put(row, at.NUMBER, _say(sheet, f"whole-{key}"), label)
        yield forms.Put(row, at.WHOLE_COLUMN, None, replace(_WHOLE, format=format))


def _new_heads(sheet: DecisionSheet, laid_out: at.DecisionLayout) -> Sequence[str]:
    """The rows for what is not in the plan: their columns have other heads."""
    heads = dict.fromkeys(range(at.NUMBER, at.DATE + 1), "")
    heads |= {at.TEXT: _say(sheet, "new.text"), at.SITUATION: _say(sheet, "new.serves")}
    heads |= {at.REASON: _say(sheet, "new.reason")}
    heads |= {at.ROLE: laid_out.headings[at.ROLE - 1], at.DATE: laid_out.headings[at.DATE - 1]}
    return tuple(heads.values())


def _groups(sheet: DecisionSheet) -> Iterator[forms.Put]:
    number, count = at.HEADER_ROW, 0
    for group in sheet.groups:
        number += 1
        text = group.title
        if group.line:
            text = _say(sheet, "group", title=group.title, line=group.line)
        yield from _band(number, shown(text))
        for entry in group.entries:
            number, count = number + 1, count + 1
            yield from _row(sheet, number, count, entry)


def _band(row: int, text: str) -> Iterator[forms.Put]:
    for column in range(at.NUMBER, at.DATE + 1):
        yield forms.Put(row, column, text if column == at.NUMBER else None, forms.BAND)


def _row(sheet: DecisionSheet, row: int, count: int, entry: DecisionEntry) -> Iterator[forms.Put]:
    kind = level_word(entry, sheet.language)
    yield forms.Put(row, at.NUMBER, count, replace(_CELL, across="center"))
    yield forms.Put(row, at.KIND, kind, replace(_CELL, size=9, colour=forms.GREY, grow=False))
    yield forms.Put(row, at.TEXT, shown(entry.text), replace(_CELL, bold=entry.is_goal))
    yield forms.Put(row, at.SITUATION, shown(entry.situation), _CELL)
    yield from _answers(row, (at.CHOICE, at.REASON, at.CHANGE, at.ROLE, at.DATE))


def _answers(row: int, columns: Sequence[int]) -> Iterator[forms.Put]:
    for column in columns:
        look = _DAY if column == at.DATE else replace(forms.AS_TYPED, bold=column == at.CHOICE)
        yield forms.Put(row, column, None, look)


def _fields(sheet: DecisionSheet, laid_out: at.DecisionLayout) -> Iterator[forms.Field]:
    for choices in dict.fromkeys(row.choices for row in laid_out.rows):
        words = tuple(answer_word(one, sheet.language) for one in choices)
        places = tuple((row.number, at.CHOICE) for row in laid_out.rows if row.choices == choices)
        prompt = laid_out.headings[at.CHOICE - 1], _say(sheet, "choice-prompt")
        wrong = _say(sheet, "wrong-title"), _say(sheet, "wrong")
        yield forms.Field(places, forms.OneOf(words), prompt, wrong)
    for row_number, key in ((at.ROLE_ROW, "role"), (at.DATE_ROW, "date")):
        prompt = _say(sheet, f"whole-{key}"), _say(sheet, f"{key}-prompt")
        yield forms.Field(((row_number, at.WHOLE_COLUMN),), forms.Anything(), prompt)

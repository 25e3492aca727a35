"""Reading a filled-in form with questions: every problem at its sheet and cell, or else every
answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from toc.core.problems import Place, Problem, Severity
from toc.core.records.hidden_sheet import UnreadableError, shown
from toc.core.wording import UnusableError
from toc.documents.forms.cells import brief, typed
from toc.documents.forms.returned import ReturnedSheet, opened
from toc.exchange.words.plan_form import PLAN_FORM
from toc.exchange.written.asked import form_layout as at
from toc.exchange.written.draft_sources import said_words
from toc.exchange.written.outline import Outline
from toc.plan.words.score_mistakes import FORM_MISTAKES

_MOST_ROWS = 10_000
_QUOTED = re.compile(r"‘(.+?)’(?=\s[(‘]|\s*$)", re.MULTILINE)


def read_form(data: bytes, file: Path, outline: Outline | None = None) -> dict[str, str]:
    """The answers on a form, by the key of their question; rows may be sorted or gone. Raises
    UnusableError, with all that is wrong; nothing filled in is wrong too, and answers about
    nothing that stands in the plan of the `outline`."""
    try:
        book, layout = opened(data, at.from_lines)
    except UnreadableError as error:
        raise _unusable([error.at(Place(file))]) from None
    place = Place(file, sheet=layout.tab)
    if layout.tab not in book.sheetnames:
        raise _unusable([UnreadableError("sheet-missing").at(place)])
    sheet = ReturnedSheet(file, layout.tab, book[layout.tab])
    heads = ((at.HEADER_ROW, number, text) for number, text in enumerate(layout.headings, 1))
    answers: dict[str, str] = {}
    answered: list[at.FormRow] = []
    if sheet.as_made(at.ANSWER, heads, ()):
        rows = {(row.number - at.HEADER_ROW, row.texts): row for row in layout.rows}
        for number in range(at.HEADER_ROW + 1, min(sheet.sheet.max_row, _MOST_ROWS) + 1):
            said = _without_point(sheet.text(number, at.ANSWER, "cell-error"))
            row = rows.pop(_made_as(sheet, number), None)
            if not said:
                continue
            if row is None:
                sheet.wrong("row-changed", sheet.at(number, at.ANSWER))
            elif (value := _answer(sheet, number, row, said)) is not None:
                answers[row.key] = value
                answered.append(row)
    if not sheet.problems:
        if not answers:
            sheet.problems.append(Problem("empty", Severity.ERROR, place))
        elif outline is not None and not _about(answered, outline):
            sheet.problems.append(Problem("other-plan", Severity.ERROR, place))
    if sheet.problems:
        raise _unusable(sheet.problems)
    return answers


def _made_as(sheet: ReturnedSheet, row: int) -> tuple[int, str]:
    """The number and the texts of a row, by which it is known wherever it stands."""
    number = _without_point(typed(sheet.sheet.cell(row, at.NUMBER).value))
    texts = sheet.sheet.cell(row, at.TEXTS).value
    return int(number) if number.isdecimal() else 0, shown(str(texts or ""))


def _about(rows: Sequence[at.FormRow], outline: Outline) -> bool:
    """Whether anything that the form shows with these rows stands in a plan."""
    plan = "\n".join(said_words(one.text) for one in outline.passages)
    quoted = [text for row in rows for text in _QUOTED.findall(row.texts)]
    parts = (max(text.split("…"), key=len) for text in quoted)
    return any(said_words(part) in plan for part in parts)


def _answer(sheet: ReturnedSheet, number: int, row: at.FormRow, said: str) -> str | None:
    known = {word.casefold(): value for word, value in zip(row.words, row.values, strict=True)}
    if (value := known.get(said.casefold())) is not None:
        return value
    choices = ", ".join(row.words)
    sheet.wrong("unknown-choice", sheet.at(number, at.ANSWER), found=brief(said), choices=choices)
    return None


def _without_point(said: str) -> str:
    """A number as it was chosen: other programs write 3 as 3.0."""
    return said.removesuffix(".0")


def _unusable(problems: list[Problem]) -> UnusableError:
    return UnusableError("unusable", problems, PLAN_FORM, FORM_MISTAKES)

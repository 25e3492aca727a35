"""Reading a filled-in form with questions: every problem at its sheet and cell, or else every
answer."""

from __future__ import annotations

from pathlib import Path

from toc.core.problems import Place, Problem, Severity
from toc.core.records.hidden_sheet import UnreadableError
from toc.core.wording import UnusableError
from toc.documents.forms.cells import brief
from toc.documents.forms.returned import ReturnedSheet, opened
from toc.exchange.words.plan_form import PLAN_FORM
from toc.exchange.written.asked import form_layout as at
from toc.plan.words.score_mistakes import FORM_MISTAKES


def read_form(data: bytes, file: Path) -> dict[str, str]:
    """The answers on a form, by the key of their question. Raises UnusableError, with all that is
    wrong; nothing filled in is wrong too."""
    try:
        book, layout = opened(data, at.from_lines)
        if layout.tab not in book.sheetnames:
            raise UnreadableError("sheet-missing")
    except UnreadableError as error:
        raise _unusable([error.at(Place(file))]) from None
    sheet = ReturnedSheet(file, layout.tab, book[layout.tab])
    heads = ((at.HEADER_ROW, number, text) for number, text in enumerate(layout.headings, 1))
    texts = ((row.number, at.TEXTS, row.texts) for row in layout.rows)
    answers: dict[str, str] = {}
    if sheet.as_made(at.ANSWER, heads, texts):
        for row in layout.rows:
            if (value := _answer(sheet, row)) is not None:
                answers[row.key] = value
    if not sheet.problems and not answers:
        sheet.problems.append(Problem("empty", Severity.ERROR, Place(file, sheet=layout.tab)))
    if sheet.problems:
        raise _unusable(sheet.problems)
    return answers


def _answer(sheet: ReturnedSheet, row: at.FormRow) -> str | None:
    said = _without_point(sheet.text(row.number, at.ANSWER, "cell-error"))
    if not said:
        return None
    known = {word.casefold(): value for word, value in zip(row.words, row.values, strict=True)}
    if (value := known.get(said.casefold())) is not None:
        return value
    choices = ", ".join(row.words)
    cell = sheet.at(row.number, at.ANSWER)
    sheet.wrong("unknown-choice", cell, found=brief(said), choices=choices)
    return None


def _without_point(said: str) -> str:
    """A number as it was chosen: other programs write 3 as 3.0."""
    return said.removesuffix(".0")


def _unusable(problems: list[Problem]) -> UnusableError:
    return UnusableError("unusable", problems, PLAN_FORM, FORM_MISTAKES)

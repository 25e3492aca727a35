"""The first sheet of a score form: what to do, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toc.core.records.hidden_sheet import shown
from toc.core.words import listing
from toc.documents.forms.form import Told
from toc.plan.scores.score_form import SCALE
from toc.plan.scores.score_questions import ScoreSheet
from toc.plan.words.score_form import SCORE_FORM


def cover(sheet: ScoreSheet, tabs: Sequence[str]) -> Iterator[Told]:
    """The explanation, from top to bottom."""
    yield "title", _say(sheet, "title", period=sheet.title)
    yield "programme", shown(sheet.programme)
    yield "text", _say(sheet, "ask", period=sheet.title)
    yield "text", _say(sheet, "size", count=len(sheet.entries))
    yield from _do(sheet, tabs)
    yield "heading", _say(sheet, "part.scale")
    for points in SCALE:
        yield "item", _say(sheet, f"scale.{points}")
    yield "text", _say(sheet, "scale.why")
    yield from _criteria(sheet)
    yield "heading", _say(sheet, "part.blank")
    yield "item", _say(sheet, "blank.unknown")
    yield "item", _say(sheet, "blank.none")
    yield "heading", _say(sheet, "part.after")
    yield "text", _say(sheet, "after.stored")
    if sheet.before:
        yield "text", _say(sheet, "after.before")
    yield from _left_out(sheet)


def _say(sheet: ScoreSheet, key: str, **values: object) -> str:
    return SCORE_FORM.say(key, sheet.language, **values)


def _do(sheet: ScoreSheet, tabs: Sequence[str]) -> Iterator[Told]:
    yield "heading", _say(sheet, "part.do")
    unnamed = any(one.unnamed for one in sheet.participants)
    names = listing([f"‘{tab}’" for tab in tabs], sheet.language, "or")
    steps = [_say(sheet, "do.name" if unnamed else "do.tab", tabs=names)]
    if sheet.criteria:
        asked = listing([f"‘{one.heading}’" for one in sheet.criteria], sheet.language)
        steps.append(_say(sheet, "do.criteria", names=asked))
    if any(entry.aims for entry in sheet.entries):
        steps.append(_say(sheet, "do.points"))
    steps += [_say(sheet, "do.remark"), _say(sheet, "do.send")]
    for number, step in enumerate(steps, 1):
        yield "item", shown(f"{number}. {step}")


def _criteria(sheet: ScoreSheet) -> Iterator[Told]:
    yield "heading", _say(sheet, "part.criteria")
    for one in sheet.criteria:
        # `Tempo: …` names itself.
        named = one.text.startswith(one.heading)
        text = one.text if named else _say(sheet, "criterion", name=one.heading, text=one.text)
        yield "item", shown(text)
    yield "item", _say(sheet, "points.means", name=_say(sheet, "head.points"))


def _left_out(sheet: ScoreSheet) -> Iterator[Told]:
    if sheet.left_out:
        yield "heading", _say(sheet, "part.left-out")
    for reason, texts in sheet.left_out:
        yield "text", _say(sheet, f"left-out.{reason}")
        for text in texts:
            yield "item", shown(f"– {text}")

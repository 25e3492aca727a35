"""The first sheet of a score form: what to do, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from toc.core.words import listing
from toc.plan.scores.asked import ScoreSheet
from toc.plan.scores.score_form import SCALE, shown
from toc.plan.words.score_form import SCORE_FORM


@dataclass(frozen=True)
class Block:
    """A paragraph and what it is."""

    kind: Literal["title", "programme", "heading", "text", "item"]
    text: str


def cover(sheet: ScoreSheet, tabs: Sequence[str]) -> list[Block]:
    """The explanation, from top to bottom."""
    return [
        Block("title", _say(sheet, "title", period=sheet.title)),
        Block("programme", shown(sheet.programme)),
        Block("text", _say(sheet, "ask", period=sheet.title)),
        Block("text", _say(sheet, "size", count=len(sheet.entries))),
        *_do(sheet, tabs),
        Block("heading", _say(sheet, "part.scale")),
        *(Block("item", _say(sheet, f"scale.{points}")) for points in SCALE),
        Block("text", _say(sheet, "scale.why")),
        *_criteria(sheet),
        Block("heading", _say(sheet, "part.blank")),
        Block("item", _say(sheet, "blank.unknown")),
        Block("item", _say(sheet, "blank.none")),
        Block("heading", _say(sheet, "part.after")),
        Block("text", _say(sheet, "after.stored")),
        *([Block("text", _say(sheet, "after.before"))] if sheet.before else []),
        *_left_out(sheet),
    ]


def _say(sheet: ScoreSheet, key: str, **values: object) -> str:
    return SCORE_FORM.say(key, sheet.language, **values)


def _do(sheet: ScoreSheet, tabs: Sequence[str]) -> Iterator[Block]:
    yield Block("heading", _say(sheet, "part.do"))
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
        yield Block("item", shown(f"{number}. {step}"))


def _criteria(sheet: ScoreSheet) -> Iterator[Block]:
    yield Block("heading", _say(sheet, "part.criteria"))
    for one in sheet.criteria:
        # `Tempo: …` names itself.
        named = one.text.startswith(one.heading)
        text = one.text if named else _say(sheet, "criterion", name=one.heading, text=one.text)
        yield Block("item", shown(text))
    yield Block("item", _say(sheet, "points.means", name=_say(sheet, "head.points")))


def _left_out(sheet: ScoreSheet) -> Iterator[Block]:
    if sheet.left_out:
        yield Block("heading", _say(sheet, "part.left-out"))
    for reason, texts in sheet.left_out:
        yield Block("text", _say(sheet, f"left-out.{reason}"))
        for text in texts:
            yield Block("item", shown(f"– {text}"))

"""The decision form as it is printed: a row for every goal and inspanning, and boxes to tick."""

from __future__ import annotations

from collections.abc import Iterator

from toc.documents.document import Block, Cell, Chapter, Column, Paragraph, Table
from toc.review.decisions.decision_questions import DecisionEntry, DecisionSheet, answer_word
from toc.review.report.material import ReviewMaterial
from toc.review.words.review_day import DAY

_BLANK = 3
"""So many rows for what is new: more room has the form in Excel."""

_APART = "\u00a0\u00a0 "


def chapter(m: ReviewMaterial, sheet: DecisionSheet, *, slides: bool) -> Chapter:
    """The form on pages that lie; on `slides` only what it is for, because nobody fills in a
    form on a screen."""
    lead = [DAY.say("decide.lead", m.language)]
    if sheet.over:
        lead.append(DAY.say("decide.over", m.language, count=sheet.over))
    blocks: list[Block] = [Paragraph(" ".join(lead))]
    if not slides:
        blocks.append(_table(m, sheet))
        blocks.append(Paragraph(DAY.say("decide.signed", m.language)))
    title = DAY.say("decide", m.language, next=sheet.next_title)
    return Chapter("besluitenformulier", title, tuple(blocks), (), not slides, not slides)


def _table(m: ReviewMaterial, sheet: DecisionSheet) -> Table:
    """The column of how it stands goes where nothing is known of anything: writing takes room."""
    known = any(entry.situation for entry in sheet.entries)
    heads = [("what", 3.6), ("situation", 2.2), ("choice", 1.5), ("reason", 3.2)]
    heads = heads if known else [head for head in heads if head[0] != "situation"]
    return Table(
        "besluiten",
        DAY.say("decide.caption", m.language, next=sheet.next_title),
        tuple(Column(DAY.say(f"decide.head.{key}", m.language), wide) for key, wide in heads),
        tuple(_rows(m, sheet, known=known)),
    )


def _rows(m: ReviewMaterial, sheet: DecisionSheet, *, known: bool) -> Iterator[tuple[Cell, ...]]:
    blank = (Cell(""),) * (3 if known else 2)
    for group in sheet.groups:
        yield (Cell(group.title, strong=True), *blank)
        for entry in group.entries:
            stands = (Cell(entry.situation),) if known else ()
            yield (Cell(_text(m, entry)), *stands, Cell(_boxes(m, entry)), Cell(""))
    for _ in range(_BLANK):
        yield (Cell(DAY.say("decide.new", m.language)), *blank)


def _text(m: ReviewMaterial, entry: DecisionEntry) -> str:
    text = entry.text.strip().rstrip(".")
    return DAY.say("decide.goal", m.language, text=text) if entry.is_goal else text


def _boxes(m: ReviewMaterial, entry: DecisionEntry) -> str:
    words = (answer_word(choice, m.language) for choice in entry.choices)
    return _APART.join(DAY.say("decide.box", m.language, choice=word) for word in words)

"""The day: an agenda without times, and the questions that the data raise."""

from __future__ import annotations

from collections.abc import Iterator

from toc.core.words import listing
from toc.documents.document import (
    Block,
    Cell,
    Chapter,
    Column,
    Items,
    ListItem,
    Paragraph,
    Table,
    Tone,
)
from toc.review.report.facts import Facts
from toc.review.report.material import ReviewMaterial
from toc.review.report.questions import ReviewQuestion
from toc.review.report.summary import code
from toc.review.words.review_day import DAY
from toc.review.words.review_parts import PARTS

_MOST_NETWORKS = 3


def chapter(m: ReviewMaterial, f: Facts, *, slides: bool) -> Chapter:
    """The agenda, then each question with why it is asked; on `slides` each on one of its own."""
    language = m.language
    heads = (("time", 1.1), ("what", 4.6), ("with", 2.2))
    agenda = Table(
        "agenda",
        DAY.say("agenda.caption", language),
        tuple(Column(DAY.say(f"agenda.head.{key}", language), wide) for key, wide in heads),
        tuple((Cell(""), Cell(what), Cell(with_)) for what, with_ in _points(m, f)),
    )
    title = DAY.say("agenda", language)
    lead = Paragraph(DAY.say("agenda.lead", language))
    if slides:
        return Chapter("de-dag", title, (lead, agenda), tuple(_slides(m, f)))
    questions = Chapter("vragen", DAY.say("agenda.questions", language), tuple(_told(m, f)))
    sections = (questions,) if f.questions.asked else ()
    return Chapter("de-dag", title, (lead, agenda), sections, page_break=True)


def _points(m: ReviewMaterial, f: Facts) -> Iterator[tuple[str, str]]:
    """What is on the agenda, and what lies on the table with it."""
    language = m.language
    summary = PARTS.say("summary", language)
    yield (
        DAY.say("agenda.open", language, period=m.title),
        DAY.say("agenda.open-with", language, chapter=summary),
    )
    for number, one in enumerate(f.questions.asked, 1):
        said = DAY.say("agenda.question", language, code=code(m, number), short=one.short)
        yield said, _titles(m, one)
    count = len(m.programme.networks)
    if count:
        cards = DAY.say("agenda.cards-with", language, count=count)
        yield DAY.say("agenda.cards", language), cards
    form = DAY.say("decide", language, next=m.next_title)
    yield (
        DAY.say("agenda.decide", language, next=m.next_title),
        DAY.say("agenda.open-with", language, chapter=form),
    )
    yield DAY.say("agenda.close", language), ""


def _titles(m: ReviewMaterial, one: ReviewQuestion) -> str:
    """The networks that a question is about, where those are few."""
    if not one.networks or len(one.networks) > _MOST_NETWORKS:
        return ""
    return listing([m.network_title(name) for name in one.networks], m.language)


def _told(m: ReviewMaterial, f: Facts) -> Iterator[Block]:
    for number, one in enumerate(f.questions.asked, 1):
        yield from _asked(m, one, code(m, number))
    if f.questions.rest:
        count = len(f.questions.rest)
        yield Paragraph(DAY.say("agenda.rest", m.language, count=count))


def _slides(m: ReviewMaterial, f: Facts) -> Iterator[Chapter]:
    for number, one in enumerate(f.questions.asked, 1):
        title = DAY.say("agenda.question", m.language, code=code(m, number), short=one.short)
        yield Chapter(f"vraag-{number}", title, tuple(_asked(m, one)))


def _asked(m: ReviewMaterial, one: ReviewQuestion, label: str = "") -> Iterator[Block]:
    """A question, what belongs to it, and why it is asked."""
    yield Paragraph(one.text, Tone.QUESTION, label)
    if one.under:
        yield Items(tuple(ListItem(text) for text in one.under))
    yield Paragraph(one.why, Tone.NOTE, DAY.say("agenda.why", m.language))

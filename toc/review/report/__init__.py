"""A review of a period: what was promised, what was done, what moved, what is not known, and what
that asks of people. As a document for the day of reflection, one chapter a file.

Nothing in it is made up: every sentence follows from the programme, its measurements and what was
adopted, and what is not known is said once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from toc.documents.document import Document, TitleFact
from toc.measure.report.progress import IndicatorLine
from toc.measure.report.progress_words import day_text
from toc.review.decisions.decision_questions import DecisionSheet
from toc.review.report import (
    agenda,
    changed_texts,
    closing,
    decide,
    not_measured,
    said_and_done,
    summary,
    theory,
    what_moved,
)
from toc.review.report.assumptions import Judged
from toc.review.report.changed import Changes
from toc.review.report.decided import HeldDecision
from toc.review.report.facts import Facts, facts
from toc.review.report.gaps import Gaps
from toc.review.report.material import EarlierTexts, Made, ReviewMaterial, period_title
from toc.review.report.promised_work import Work
from toc.review.report.questions import ReviewQuestion
from toc.review.report.situations import situations
from toc.review.report.slides import for_slides
from toc.review.report.summary import SummaryPart
from toc.review.words.review import REVIEW
from toc.review.words.review_parts import PARTS

__all__ = [
    "EarlierTexts",
    "Facts",
    "Made",
    "Review",
    "ReviewMaterial",
    "facts",
    "period_title",
    "review",
    "review_document",
    "situations",
]

VERSION = 1
"""Of the JSON form; it changes when a field changes its meaning or goes."""


@dataclass(frozen=True)
class Review:
    """A review as values: the parts of its summary, the questions of the day and the `rest`, and
    what all that rests on."""

    version: int
    programme: str
    title: str
    stand: str
    period: str
    next_period: str
    on: str
    parts: tuple[SummaryPart, ...]
    questions: tuple[ReviewQuestion, ...]
    rest: tuple[ReviewQuestion, ...]
    work: tuple[Work, ...]
    decided: tuple[HeldDecision, ...]
    indicators: tuple[IndicatorLine, ...]
    gaps: Gaps
    assumptions: tuple[Judged, ...]
    changes: Changes


def review(m: ReviewMaterial, f: Facts) -> Review:
    """What a review found, for the screen and as JSON."""
    return Review(
        version=VERSION,
        programme=m.programme.title,
        title=REVIEW.say("title", m.language, period=m.title),
        stand=summary.stand(m),
        period=m.back.id,
        next_period=m.ahead.id,
        on=m.on.isoformat(),
        parts=summary.parts(m, f),
        questions=f.questions.asked,
        rest=f.questions.rest,
        work=f.work,
        decided=f.decided,
        indicators=tuple(m.lines.values()),
        gaps=f.gaps,
        assumptions=f.held.judged,
        changes=f.changes,
    )


def review_document(
    m: ReviewMaterial, f: Facts, sheet: DecisionSheet, *, slides: bool = False
) -> Document:
    """The pack that people read before the day of reflection; `sheet` is what they decide on.
    For `slides` it is laid out to be shown, with less on a page and no form to fill in."""
    title = PARTS.say("document", m.language, period=m.title)
    found = (
        summary.chapter(m, f, slides=slides),
        said_and_done.chapter(m, f),
        what_moved.chapter(m, f, slides=slides),
        not_measured.chapter(m, f),
        theory.chapter(m, f),
        changed_texts.chapter(m, f),
        agenda.chapter(m, f, slides=slides),
        decide.chapter(m, sheet, slides=slides),
        closing.chapter(m, f),
    )
    chapters = tuple(one for one in found if one is not None)
    if slides:
        chapters = tuple(map(for_slides, chapters))
    return Document(
        title=title,
        subtitle=m.programme.title,
        language=m.language,
        programme=m.programme.title,
        facts=tuple(_facts(m)),
        chapters=chapters,
        footer=f"{m.programme.title} · {title}",
    )


def _facts(m: ReviewMaterial) -> Iterator[TitleFact]:
    language = m.language

    def fact(name: str, value: str) -> TitleFact:
        return TitleFact(PARTS.say(f"fact.{name}", language), value)

    if m.programme.subtitle:
        yield fact("about", m.programme.subtitle)
    first, last = day_text(m.interval.start, language), day_text(m.interval.end, language)
    yield fact("back", PARTS.say("span", language, first=first, last=last))
    yield fact("stand", day_text(m.on, language))
    yield fact("ahead", m.next_title)

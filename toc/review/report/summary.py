"""What a review comes down to: on the screen, and on the first page of the pack."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.model import State
from toc.core.words import listing
from toc.documents.document import Block, Chapter, Items, ListItem, Paragraph, Tone
from toc.measure.monitoring.progress import IndicatorStatus
from toc.measure.monitoring.rollup import counted
from toc.measure.report.progress import counts_text
from toc.measure.report.progress_words import day_text, status_word
from toc.plan.adopting.plan_facts import partial_day
from toc.review.report.assumptions import EvidenceState
from toc.review.report.facts import Facts
from toc.review.report.material import ReviewMaterial, period_title
from toc.review.report.promised_work import Promise, Work
from toc.review.words.review import REVIEW
from toc.review.words.review_day import DAY
from toc.review.words.review_parts import PARTS

_STATES = (State.FINISHED, State.RUNNING, State.STOPPED, None)


@dataclass(frozen=True)
class SummaryPart:
    """A part of the summary: what it is about, its sentences, and what is said with them."""

    key: str
    title: str
    sentences: tuple[str, ...]
    aside: str = ""


def parts(m: ReviewMaterial, f: Facts) -> tuple[SummaryPart, ...]:
    """The parts in their order: said, did, moved, unknown, changed, asked; none without a
    sentence."""
    said = (
        ("said", (*_said(m, f), *_decided(m, f))),
        ("did", tuple(_did(m, f))),
        ("moved", tuple(_moved(m))),
        ("unknown", tuple(_unknown(m, f))),
        ("changed", tuple(_changed(m, f))),
        ("asked", tuple(_asked(m, f))),
    )
    return tuple(
        SummaryPart(
            key,
            REVIEW.say(f"part.{key}", m.language),
            sentences,
            _rest(m, f) if key == "asked" else "",
        )
        for key, sentences in said
        if sentences
    )


def stand(m: ReviewMaterial) -> str:
    """As on which day it stands, and what the decisions are for."""
    key = "stand" if m.over else "stand-running"
    day = day_text(m.on, m.language)
    return REVIEW.say(key, m.language, day=day, period=m.title, next=m.next_title)


def chapter(m: ReviewMaterial, f: Facts, *, slides: bool) -> Chapter:
    """The first page; on `slides` what is not known and what is asked each on one of its own."""
    blocks: list[Block] = [Paragraph(stand(m), Tone.LEAD)]
    sections: list[Chapter] = []
    for part in parts(m, f):
        if part.key not in ("asked", "unknown"):
            blocks.append(Paragraph(" ".join(part.sentences), label=part.title))
            continue
        items = _coded(m, f, part) if part.key == "asked" else map(ListItem, part.sentences)
        found: list[Block] = [Items(tuple(items))]
        if part.aside:
            found.append(Paragraph(part.aside))
        if slides:
            sections.append(Chapter(f"{part.key}-vooraf", part.title, tuple(found)))
        else:
            blocks += (Paragraph("", label=part.title), *found)
    title = PARTS.say("summary", m.language)
    return Chapter("in-een-bladzijde", title, tuple(blocks), tuple(sections), not slides)


def code(m: ReviewMaterial, number: int) -> str:
    """How a question of the day is called: `V1`."""
    return DAY.say("agenda.code", m.language, number=number)


def _coded(m: ReviewMaterial, f: Facts, part: SummaryPart) -> Iterator[ListItem]:
    """What is asked, the questions of the day by their codes."""
    for number, said in enumerate(part.sentences, 1):
        yield ListItem(said, code(m, number) if number <= len(f.questions.asked) else "")


def _every(m: ReviewMaterial, count: int) -> str:
    return REVIEW.say("inspanningen", m.language, count=count)


def _said(m: ReviewMaterial, f: Facts) -> Iterator[str]:
    found = Counter(one.said for one in f.work)
    kinds = [said for said in (Promise.STARTS, Promise.RUNS, Promise.ALWAYS) if found[said]]
    counts = [REVIEW.say(f"count.{said}", m.language, count=found[said]) for said in kinds]
    plan = m.adopted
    if plan is not None:
        name = period_title(m.programme, plan.period)
        day = partial_day(plan.date, m.language)
        yield REVIEW.say("said.plan", m.language, plan=name, role=plan.role, date=day)
        if len(kinds) == 1:
            only = REVIEW.say(f"only.{kinds[0]}", m.language, count=found[kinds[0]])
            yield REVIEW.say("said.only", m.language, counts=only)
        elif kinds:
            promised = _every(m, sum(one.promised for one in f.work))
            told = listing(counts, m.language)
            yield REVIEW.say("said.counts", m.language, all=promised, counts=told)
        return
    yield REVIEW.say("said.no-plan", m.language, period=m.title)
    every = _every(m, len(f.work))
    if counts:
        if found[Promise.NOTHING]:
            rest = REVIEW.say("count.nothing", m.language, count=found[Promise.NOTHING])
            counts.append(rest)
        told = listing(counts, m.language)
        yield REVIEW.say("said.file-counts", m.language, all=every, counts=told)
    elif f.work:
        yield REVIEW.say("said.file-none", m.language, all=every)


def _decided(m: ReviewMaterial, f: Facts) -> Iterator[str]:
    if f.decided:
        yield REVIEW.say("said.decided", m.language, count=len(f.decided), period=m.title)
    if against := sum(one.against for one in f.decided):
        yield REVIEW.say("said.decided-against", m.language, count=against)


def about(m: ReviewMaterial, work: Sequence[Work]) -> tuple[Work, ...]:
    """What is told of: what was promised where there was a plan, and what anybody told of."""
    if m.adopted is None:
        return tuple(work)
    return tuple(one for one in work if one.promised or one.told)


def _did(m: ReviewMaterial, f: Facts) -> Iterator[str]:
    told_of = about(m, f.work)
    found = Counter(one.state for one in told_of)
    if not told_of:
        return
    if set(found) == {None}:
        yield REVIEW.say("did.none", m.language, count=len(told_of))
    else:
        counts = [
            REVIEW.say(f"did.{_key(state)}", m.language, count=found[state])
            for state in _STATES
            if found[state]
        ]
        every = _every(m, len(told_of))
        yield REVIEW.say("did.counts", m.language, all=every, counts=listing(counts, m.language))
    lines = [line.status for one in f.work for line in one.lines]
    if lines:
        said = _counts(m, lines)
        yield REVIEW.say("did.process", m.language, count=len(lines), counts=said)


def _key(state: State | None) -> str:
    return state.value if state is not None else "not-told"


def _moved(m: ReviewMaterial) -> Iterator[str]:
    names = dict.fromkeys(name for goal in m.goals.values() for name in goal.indicators)
    if not names:
        yield REVIEW.say("moved.no-indicators", m.language)
        return
    counts = _counts(m, [m.found[name].status for name in names])
    yield REVIEW.say("moved.counts", m.language, count=len(names), counts=counts)


def _counts(m: ReviewMaterial, statuses: Sequence[IndicatorStatus]) -> str:
    """How many indicators stand how; of one alone the word."""
    if len(statuses) == 1:
        return status_word(statuses[0], m.language)
    return counts_text(counted(statuses), m.language)


def unknown(m: ReviewMaterial, f: Facts) -> Iterator[str]:
    """What is not known, each in a sentence with how much it is."""
    missing, held = f.gaps, f.held
    if missing.nothing_measured:
        yield REVIEW.say("unknown.bare-all", m.language, count=missing.all_goals)
    elif missing.bare_goals:
        count = len(missing.bare_goals)
        yield REVIEW.say("unknown.bare", m.language, count=count, all=missing.all_goals)
    for key, found in (("overdue", missing.overdue), ("baseline", missing.no_baseline)):
        if found:
            yield REVIEW.say(f"unknown.{key}", m.language, count=len(found))
    if held.bare:
        key = "unknown.links-all" if held.bare == held.links else "unknown.links"
        yield REVIEW.say(key, m.language, count=held.bare, all=held.links)
    if untested := held.of(EvidenceState.UNTESTED):
        yield REVIEW.say("unknown.untested", m.language, count=len(untested))


def _unknown(m: ReviewMaterial, f: Facts) -> Iterator[str]:
    found = tuple(unknown(m, f))
    yield from found or (REVIEW.say("unknown.nothing", m.language),)


def _changed(m: ReviewMaterial, f: Facts) -> Iterator[str]:
    found = f.changes
    if found.changed:
        count = len(found.changed)
        yield REVIEW.say("changed.texts", m.language, count=count, told=found.told)
    if found.suspect:
        yield REVIEW.say("changed.suspect", m.language, count=len(found.suspect))


def _asked(m: ReviewMaterial, f: Facts) -> Iterator[str]:
    for one in f.questions.asked:
        yield one.short if one.short.endswith("?") else f"{one.short}."
    yield REVIEW.say("asked.decide", m.language, next=m.next_title)


def _rest(m: ReviewMaterial, f: Facts) -> str:
    """How many questions do not fit in the day."""
    count = len(f.questions.rest)
    return REVIEW.say("asked.rest", m.language, count=count) if count else ""

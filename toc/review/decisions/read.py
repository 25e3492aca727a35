"""What a decision sheet that came back says, and what that means for the next plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.loading import Reading, slug
from toc.core.model import RUNS, Decision, Programme, State, Verdict, in_force
from toc.core.records.layout import layout
from toc.core.records.reviews import Wish
from toc.core.words import Language, listing
from toc.plan.adopting.plan_facts import partial_day
from toc.review.decisions.decision_sheet import ReturnedDecisions
from toc.review.words.decisions_read import DECISIONS_READ

_ORDER = (Verdict.STOP, Verdict.CHANGE, Verdict.GO_ON, Verdict.START)

MOST_WORDS = 5
"""So many words of a text make an id that people can say."""

_LITTLE = re.compile(
    "aan|bij|dat|de|deze|die|dit|door|een|en|het|in|met|naar|of|om|onder|op|over|te|tot|tussen|"
    "uit|van|voor|zodat|a|an|and|at|by|for|from|on|or|so|that|the|this|to|with"
)
"""Words that a long text can do without in its id."""


@dataclass(frozen=True)
class ReadDecision:
    """A decision that was read: what it is about (by id, and in words), what was decided, and by
    whom. `new` says that the plan did not have it yet, `replaced` that a later one in the plan
    holds instead."""

    id: str
    text: str
    verdict: Verdict
    change: str
    reason: str
    by: str
    new: bool
    replaced: bool


@dataclass(frozen=True)
class ReadGroup:
    """The decisions of one kind."""

    title: str
    decisions: tuple[ReadDecision, ...]


@dataclass(frozen=True)
class WantedInspanning:
    """What people want to start that the plan does not have, and the lines with which it comes to
    stand there once somebody knows to which goal it contributes."""

    text: str
    serves: str
    reason: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class DecisionsRead:
    """All of it: `outcome` is what became of the sheet, `means` what it means for the next plan,
    one sentence each."""

    version: int
    programme: str
    title: str
    outcome: str
    groups: tuple[ReadGroup, ...]
    wishes: tuple[WantedInspanning, ...]
    means: tuple[str, ...]
    notes: tuple[str, ...]


def decisions_read(
    reading: Reading,
    programme: Programme,
    returned: ReturnedDecisions,
    new: Sequence[Decision],
    language: Language,
) -> DecisionsRead:
    """In words. `programme` is what the file says with the decisions in it, of which `new` were
    not there yet."""
    periods = {name: phase.title for name, phase in programme.phases.items()}
    before = periods.get(returned.period, returned.period)
    after = periods.get(returned.next_period, returned.next_period)
    groups = tuple(_groups(programme, returned, new, after, language))
    return DecisionsRead(
        version=1,
        programme=programme.title,
        title=_say("title", language, period=before, next=after),
        outcome=_outcome(returned, new, language),
        groups=groups,
        wishes=tuple(_wanted(reading, one) for one in returned.wishes),
        means=tuple(_means(programme, returned, after, language)),
        notes=tuple(_notes(programme, returned, language)),
    )


def _say(key: str, language: Language, **values: object) -> str:
    return DECISIONS_READ.say(key, language, **values)


def _outcome(returned: ReturnedDecisions, new: Sequence[Decision], language: Language) -> str:
    if not returned.decisions and not returned.wishes:
        return _say("nothing", language)
    if not returned.decisions:
        return _say("only-wishes", language, count=len(returned.wishes))
    if not new:
        return _say("known", language, count=len(returned.decisions))
    known = len(returned.decisions) - len(new)
    said = _say("new", language, count=len(new))
    return said + _say("beside-known", language, count=known) if known else said


def _groups(
    programme: Programme,
    returned: ReturnedDecisions,
    new: Sequence[Decision],
    after: str,
    language: Language,
) -> Iterator[ReadGroup]:
    holds = [decision for _, decision in in_force(programme.decisions)]
    for verdict in _ORDER:
        taken = tuple(
            ReadDecision(
                id=one.about,
                text=_text(programme, one.about),
                verdict=verdict,
                change=one.change or "",
                reason=one.reason,
                by=_say("by", language, role=one.role, date=partial_day(one.date, language)),
                new=one in new,
                replaced=one not in holds,
            )
            for one in returned.decisions
            if one.decision is verdict
        )
        if taken:
            title = _say(f"group.{verdict.value}", language, count=len(taken), period=after)
            yield ReadGroup(title, taken)


def _text(programme: Programme, name: str) -> str:
    for table in (
        programme.inspanningen,
        programme.operational_goals,
        programme.strategic_goals,
    ):
        if name in table:
            return table[name].text
    return name


def _means(
    programme: Programme, returned: ReturnedDecisions, after: str, language: Language
) -> Iterator[str]:
    holds = [decision for _, decision in in_force(programme.decisions)]
    taken = [one for one in returned.decisions if one in holds]
    inspanningen = [one for one in taken if one.goal is None]
    stopped = sum(one.decision is Verdict.STOP for one in inspanningen)
    if stopped:
        yield _say("means.stop", language, count=stopped, period=after)
    fixed = sum(one.decision in RUNS for one in inspanningen)
    if fixed:
        yield _say("means.fixed", language, count=fixed, period=after)
    changed = sum(one.decision is Verdict.CHANGE for one in taken)
    if changed:
        yield _say("means.change", language, count=changed)
    goals = {one.about for one in taken if one.goal is not None and one.decision is Verdict.STOP}
    if goals:
        yield _say("means.goal", language, count=len(goals))
        verdicts = {
            one.inspanning: one.decision
            for one in holds
            if one in inspanningen
            or (one.period == returned.next_period and one.decision is Verdict.IN)
        }
        awaited = {one.inspanning for v in programme.inspanningen.values() for one in v.requires}
        left: list[str] = []
        for name, value in programme.inspanningen.items():
            served = {link.goal for link in value.contributes_to}
            verdict = verdicts.get(name)
            over = value.progress is not None and value.progress.state is not State.RUNNING
            if not served or not served <= goals or over or verdict is Verdict.STOP:
                continue
            text = value.text.rstrip(".")
            if verdict is not None:
                yield _say(f"means.alone.{verdict.value}", language, text=text, period=after)
            elif value.progress is not None or value.start is not None or value.structural:
                yield _say("means.alone.runs", language, text=text)
            elif name not in awaited:
                left.append(f"‘{text}’")
        if left:
            texts = listing(left, language)
            yield _say("means.alone.left", language, count=len(left), texts=texts, period=after)


def _notes(programme: Programme, returned: ReturnedDecisions, language: Language) -> Iterator[str]:
    for name in returned.reworded:
        text = _text(programme, name).rstrip(".")
        yield _say("note.reworded", language, text=text, seen=returned.texts[name].rstrip("."))


def _wanted(reading: Reading, wish: Wish) -> WantedInspanning:
    """The lines say what is known, and leave open what is not."""
    programme = reading.programme
    assert programme is not None
    name = base = _id_of(wish.text)
    number = 1
    while name in programme.inspanningen:
        number += 1
        name = f"{base}-{number}"
    lines = layout({name: {reading.key("text"): wish.text}}).splitlines()
    key = reading.key("contributes_to")
    goal = _goal(programme, wish.serves or "")
    return WantedInspanning(
        wish.text,
        wish.serves or "",
        wish.reason or "",
        (*lines, f"  {key}: {goal}" if goal else f"  {key}: …"),
    )


def _id_of(text: str) -> str:
    """A few whole words; of a long text those that say something.

    >>> _id_of("Vervoer van en naar de eettafel")
    'vervoer-eettafel'
    """
    words = slug(text).split("-")
    if len(words) > MOST_WORDS:
        words = [word for word in words if not _LITTLE.fullmatch(word)] or words
    return "-".join(words[:MOST_WORDS]) or "x"


def _goal(programme: Programme, said: str) -> str:
    """The id of the goal that people named in its own words; empty where it is none of them."""
    plain = said.casefold().strip(" .")
    for table in (programme.operational_goals, programme.strategic_goals):
        for name, goal in table.items():
            if plain and plain in (name.casefold(), goal.text.casefold().strip(" .")):
                return name
    return ""

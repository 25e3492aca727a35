"""The phase plan as values: what the proposal for a year or phase says, in words and in data.

Every sentence is here in the language asked for, beside the ids and numbers that it is about, so
that the terminal, a document or JSON only has to lay it out. `toc plan --json` writes exactly
these fields; VERSION goes up when a name or a meaning changes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toc.core.graph import GoalGraph
from toc.core.words import Language, listing
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.proposal import Proposal
from toc.plan.choosing.worth import running_in
from toc.plan.report.demands import OverLimit, over_limits
from toc.plan.report.headline import (
    aims_in_short,
    difference_said,
    essence,
    is_scored,
    open_disagreements,
)
from toc.plan.report.phase_plan_goals import GoalState, goal_states, goals_sentences
from toc.plan.report.phase_plan_means import (
    AmountTaken,
    Committed,
    committed,
    decided,
    taken,
    unproven,
)
from toc.plan.report.phase_plan_method import how_chosen, not_known
from toc.plan.report.phase_plan_periods import focus_sentence, period_sentences
from toc.plan.report.phase_plan_reasons import NotNowReason, not_now, why_in
from toc.plan.report.phase_plan_what_it_takes import inverted
from toc.plan.report.when import begin_month, begin_said, starts_late
from toc.plan.words.phase_plan import PHASE_PLAN
from toc.plan.words.planning import PLANNING

if TYPE_CHECKING:
    from toc.core.records.adopted import AdoptedPlan
    from toc.plan.report.how_sure import HowSure
    from toc.plan.report.what_if import WhatIf

VERSION = 2


@dataclass(frozen=True)
class Serves:
    """A goal that an inspanning serves; not `certain` where both only stand in one network."""

    goal: str
    text: str
    certain: bool


@dataclass(frozen=True)
class PlannedInspanning:
    """An inspanning in the plan. `number` counts through the plan, 0 for a structural one;
    `told` says in words what it serves and where else it stands; `why` says why it is in, the
    deciding reason last; `by_file_order` where only the file's order decided. `begins` is the
    month in which it starts, as `2025-10`; empty for a structural one."""

    number: int
    id: str
    text: str
    serves: tuple[Serves, ...]
    also_in: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    by_file_order: bool = False
    begins: str = ""


@dataclass(frozen=True)
class ActivityGroup:
    """What starts in one network; `line` is the title of its programme line, or empty."""

    line: str
    network: str
    activities: tuple[PlannedInspanning, ...]


@dataclass(frozen=True)
class PeriodPlan:
    """One period of the plan. Days are written `2024-01-31`; `lies` says in words how the period
    lies to the phases and the programme; `runs_on` was chosen for an earlier period of the plan,
    `committed` runs whatever is chosen."""

    id: str
    title: str
    first_day: str
    last_day: str
    lies: tuple[str, ...]
    focus: int
    focus_origin: str
    focus_sentence: str
    groups: tuple[ActivityGroup, ...]
    runs_on: tuple[str, ...]
    committed: tuple[Committed, ...]
    means: tuple[AmountTaken, ...]
    goals: tuple[GoalState, ...]
    goals_sentences: tuple[str, ...]


@dataclass(frozen=True)
class PhasePlan:
    """The whole plan. `essence` is what it comes down to. `ties` is empty where no choice rests on
    the file's order alone, and `unproven` where no better plan is possible. `over` are the limits
    that are exceeded. `inversions` say where one with fewer points goes before one with more,
    `disagreements` where participants judge differently about what is to be chosen. `order` is
    `method` in one sentence. `scored` says whether any judgement counted. `how_sure` and `what_if`
    are only there where they were asked for."""

    version: int
    programme: str
    title: str
    notice: str
    essence: tuple[str, ...]
    ties: str
    unproven: str
    over: tuple[OverLimit, ...]
    decisions: tuple[str, ...]
    periods: tuple[PeriodPlan, ...]
    always: tuple[PlannedInspanning, ...]
    not_now: tuple[NotNowReason, ...]
    inversions: tuple[str, ...]
    disagreements: tuple[str, ...]
    order: str
    scored: bool
    method: tuple[str, ...]
    not_known: tuple[str, ...]
    how_sure: HowSure | None = None
    what_if: WhatIf | None = None


def phase_plan(
    proposal: Proposal,
    language: Language,
    *,
    earlier: Sequence[AdoptedPlan] = (),
    old_texts: Collection[str] = (),
    how_sure: HowSure | None = None,
    what_if: WhatIf | None = None,
) -> PhasePlan:
    """What a proposal says, in words. `earlier` are the adopted plans before it, `old_texts` what
    people decided to change and of which the file still has the old text."""
    programme = proposal.graph.programme
    first, last = proposal.periods[0], proposal.periods[-1]
    named = first.title
    if first is not last:
        named = PLANNING.say("range", language, first=first.title, last=last.title)
    numbers = {name: number for number, name in enumerate(_in_plan_order(proposal), 1)}
    return PhasePlan(
        version=VERSION,
        programme=programme.title,
        title=PLANNING.say("title", language, period=named),
        notice=PHASE_PLAN.say("notice", language),
        essence=essence(proposal, language),
        ties=_ties(proposal, language),
        unproven=unproven(proposal, language),
        over=over_limits(proposal, language),
        decisions=decided(proposal, language, old_texts),
        periods=tuple(
            _period_plan(proposal, number, numbers, earlier, language)
            for number in range(len(proposal.periods))
        ),
        always=tuple(
            _activity(proposal, candidate.id, 0, language)
            for candidate in proposal.case.structural
        ),
        not_now=not_now(proposal, language),
        inversions=inverted(proposal, language),
        disagreements=tuple(
            difference_said(proposal, one, language) for one in open_disagreements(proposal)
        ),
        order=aims_in_short(proposal, language),
        scored=is_scored(proposal),
        method=how_chosen(proposal, language),
        not_known=not_known(proposal, language),
        how_sure=how_sure,
        what_if=what_if,
    )


def _home(graph: GoalGraph, name: str) -> str:
    """The network under which an inspanning is told of: its first; empty where it has none."""
    return next(iter(graph.networks_of(name)), "")


def _in_plan_order(proposal: Proposal) -> list[str]:
    """What is chosen: by period, then by network, then in file order."""
    networks = [*proposal.graph.programme.networks, ""]
    starts = proposal.choice.starts
    return sorted(
        starts,
        key=lambda name: (starts[name], networks.index(_home(proposal.graph, name))),
    )


def _period_plan(
    proposal: Proposal,
    number: int,
    numbers: dict[str, int],
    earlier: Sequence[AdoptedPlan],
    language: Language,
) -> PeriodPlan:
    period, limit = proposal.periods[number], proposal.limits[number]
    starts = proposal.choice.starts
    goals = goal_states(proposal, number, earlier)
    return PeriodPlan(
        id=period.id,
        title=period.title,
        first_day=period.interval.start.isoformat(),
        last_day=period.interval.end.isoformat(),
        lies=period_sentences(period, proposal.graph.programme, language),
        focus=limit.limit,
        focus_origin=limit.origin.value,
        focus_sentence=focus_sentence(limit, language),
        groups=_groups(proposal, number, numbers, language),
        runs_on=tuple(
            candidate.id
            for candidate in running_in(proposal.case, starts, number)
            if starts.get(candidate.id, number) != number
        ),
        committed=committed(proposal, number, language),
        means=taken(proposal, number, language),
        goals=goals,
        goals_sentences=goals_sentences(goals, language),
    )


def _groups(
    proposal: Proposal, number: int, numbers: dict[str, int], language: Language
) -> tuple[ActivityGroup, ...]:
    programme = proposal.graph.programme
    found: dict[str, list[PlannedInspanning]] = {}
    for name in numbers:
        if proposal.choice.starts[name] == number:
            activity = _activity(proposal, name, numbers[name], language)
            found.setdefault(_home(proposal.graph, name), []).append(activity)
    groups = []
    for home, activities in found.items():
        network = programme.networks.get(home)
        line = programme.lines.get(network.line or "") if network is not None else None
        groups.append(
            ActivityGroup(
                line=line.title if line is not None else "",
                network=network.title if network is not None else "",
                activities=tuple(activities),
            )
        )
    return tuple(groups)


def _activity(proposal: Proposal, name: str, number: int, language: Language) -> PlannedInspanning:
    programme = proposal.graph.programme
    serves = _serves(proposal, name)
    also_in = tuple(
        programme.networks[network].title for network in proposal.graph.networks_of(name)[1:]
    )
    chosen = name in proposal.choice.starts
    return PlannedInspanning(
        number=number,
        id=name,
        text=programme.inspanningen[name].text,
        serves=serves,
        also_in=also_in,
        told=tuple(_told(proposal, name, serves, also_in, language)),
        why=why_in(proposal, name, language) if chosen else (),
        by_file_order=chosen and proposal.reasons[name].verdict is DecidedBy.TIE,
        begins=begin_month(proposal, name) if chosen else "",
    )


def _told(
    proposal: Proposal,
    name: str,
    serves: tuple[Serves, ...],
    also_in: tuple[str, ...],
    language: Language,
) -> Iterator[str]:
    for key, certain in (("serves", True), ("serves-possibly", False)):
        goals = [served.goal for served in serves if served.certain is certain]
        if goals:
            yield PHASE_PLAN.say(key, language, goals=listing(goals, language))
    given_up = proposal.case.given_up
    stopped = [goal for goal in proposal.graph.serves(name) if goal in given_up]
    if stopped:
        key = "serves-stopped" if serves else "serves-stopped-only"
        yield PHASE_PLAN.say(key, language, goals=listing(stopped, language))
    if also_in:
        yield PHASE_PLAN.say("also-in", language, networks=listing(list(also_in), language))
    if name in proposal.choice.starts and starts_late(proposal, name):
        yield PHASE_PLAN.say("begins", language, month=begin_said(proposal, name, language))


def _serves(proposal: Proposal, name: str) -> tuple[Serves, ...]:
    """The goals that an inspanning names, in file order; not those that are stopped."""
    service = proposal.services.by_inspanning[name]
    certain = service.certain | service.strategic_certain
    return tuple(
        Serves(goal, proposal.graph.text(goal), goal in certain)
        for goal in proposal.graph.serves(name)
        if goal not in proposal.case.given_up
    )


def _ties(proposal: Proposal, language: Language) -> str:
    tied = [name for name, why in proposal.reasons.items() if why.verdict is DecidedBy.TIE]
    chosen = [name for name in tied if name in proposal.choice.starts]
    if not chosen:
        return ""
    return PHASE_PLAN.say(
        "ties",
        language,
        count=len(chosen),
        all=len(proposal.choice.starts),
        others=len(tied) - len(chosen),
    )

"""What if: the best choice with other limits, or with inspanningen in or out, beside the
proposal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from toc.core.graph import GoalGraph
from toc.core.loading import nearest
from toc.core.model import Decision, PartialDate, Programme, Verdict
from toc.plan.choosing.case import Barred, ChoiceCase
from toc.plan.choosing.changes import changed, changes_of
from toc.plan.choosing.choose import Choice, Chooser, time_for
from toc.plan.choosing.conflict import settle
from toc.plan.choosing.decisions import DecisionOutcome, Ruling
from toc.plan.choosing.demands import Conflict
from toc.plan.choosing.errors import PlanError
from toc.plan.choosing.from_programme import build_case
from toc.plan.choosing.limits import Limit, Usage
from toc.plan.choosing.proof import Watch
from toc.plan.choosing.proposal import Proposal
from toc.plan.choosing.stopping import Clock
from toc.plan.choosing.usage import usage_of

_CANNOT = {
    Barred.FINISHED: "scenario-finished",
    Barred.STOPPED: "scenario-stopped",
    Barred.CIRCLE: "scenario-circle",
}


@dataclass(frozen=True)
class Ask:
    """A scenario that people ask for: what changes in the limits, as they typed it, and what is in
    or out. Empty where nothing is."""

    what_if: str = ""
    with_: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


@dataclass(frozen=True)
class Scenario:
    """The best choice under an `ask`, and the `limits` that it has. Where what is demanded cannot
    all hold, `conflict` says why and there is no choice; `programme` then has the demands of the
    ask among its decisions. `conflicts` are as those of `Proposal`."""

    ask: Ask
    programme: Programme
    limits: tuple[Limit, ...]
    case: ChoiceCase | None = None
    choice: Choice | None = None
    usage: tuple[Usage, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    conflict: Conflict | None = None


def scenario(
    proposal: Proposal,
    ask: Ask,
    *,
    time_limit: float | None = None,
    watch: Watch | None = None,
) -> Scenario:
    """Choose anew for the periods of a proposal with what is asked.

    Raises PlanError where what is asked cannot be read or is about an inspanning that does not
    exist or cannot be chosen at all.
    """
    graph, periods = proposal.graph, proposal.periods
    plain = tuple(_plain(limit) for limit in proposal.case.limits)
    limits = plain
    if ask.what_if:
        asked = changes_of(ask.what_if, graph.programme, periods)
        limits = changed(plain, asked, ask.what_if, periods)
    for name in (*ask.with_, *ask.without):
        _check(graph, proposal, name)
    for name in ask.with_:
        _check_with(proposal, name)
    for name in ask.with_:
        if name in ask.without:
            raise PlanError("scenario-both", name=name)
    rulings, programme = _rulings(proposal, ask)
    asked_about = {*ask.with_, *ask.without}
    # What is asked about is decided by the ask, whatever was decided or agreed before.
    case = build_case(
        graph,
        proposal.services,
        periods,
        limits,
        [one for one in proposal.commitments if one.inspanning not in ask.without],
        [one for one in proposal.decisions if one.decision.inspanning not in asked_about]
        + list(rulings),
    )
    settled = settle(case)
    if isinstance(settled, Conflict):
        return Scenario(ask, programme, limits, conflict=settled)
    clock = Clock(time_for(settled.case, time_limit), watch)
    with clock.heeding_interrupt():
        choice = Chooser(settled.case, settled.starts, clock).best()
    return Scenario(
        ask,
        programme,
        limits,
        settled.case,
        choice,
        usage_of(settled.case, choice.starts, tuple(programme.inspanningen)),
        settled.conflicts,
    )


def scenarios(
    proposal: Proposal, asks: Iterable[Ask], *, time_limit: float | None = None
) -> tuple[Scenario, ...]:
    """Each scenario, in the order in which they are asked for, each within the time limit."""
    return tuple(scenario(proposal, ask, time_limit=time_limit) for ask in asks)


def _plain(limit: Limit) -> Limit:
    """A limit as it was before it was raised for what must be."""
    return Limit(limit.scarce, limit.partner, limit.period, limit.amount, limit.path, limit.origin)


def _check(graph: GoalGraph, proposal: Proposal, name: str) -> None:
    known = graph.programme.inspanningen
    if name not in known:
        near = tuple(nearest(name, list(known)))
        raise PlanError("scenario-unknown", name=name, near=near)
    if known[name].structural:
        raise PlanError("scenario-structural", name=name)


def _check_with(proposal: Proposal, name: str) -> None:
    if any(one.inspanning == name for one in proposal.commitments):
        raise PlanError("scenario-committed", name=name)
    barred: Mapping[str, Barred] = proposal.case.barred
    if (why := barred.get(name)) in _CANNOT:
        raise PlanError(_CANNOT[why], name=name)


def _rulings(proposal: Proposal, ask: Ask) -> tuple[tuple[Ruling, ...], Programme]:
    """What is asked to be in or out, as decisions that stand after those of the file."""
    programme, periods = proposal.graph.programme, proposal.periods
    everywhere = tuple(range(len(periods)))
    asked = [(name, Verdict.IN) for name in ask.with_]
    asked += [(name, Verdict.OUT) for name in ask.without]
    made = [
        Decision(
            inspanning=name,
            decision=verdict,
            period=periods[0].id,
            reason="?",
            role="?",
            date=PartialDate(year=periods[0].interval.start.year),
        )
        for name, verdict in asked
    ]
    first = len(programme.decisions)
    rulings = tuple(
        Ruling(number, decision, everywhere, DecisionOutcome.HOLDS)
        for number, decision in enumerate(made, first)
    )
    changed = programme.model_copy(update={"decisions": (*programme.decisions, *made)})
    return rulings, changed

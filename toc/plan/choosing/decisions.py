"""Which decisions of people count for the planned periods, and what they come down to there.

A decision is for a year or a phase, and a plan may be for the other of the two. So a decision for
one that is not planned itself

- that it runs (`in`, `go_on`, `start`) or not (`out`, `stop`) counts for a planned period of which
  at least half of the months lie in it; that it runs also for one that has all of it within it;
- `later` counts by date: nothing starts in a period that is over by then, nor in the months before
  it of the period that it lies in;
- `stop` counts in what comes after as well, until a decision of the same day or later that is
  about a later time says otherwise.

Where two decisions on one inspanning cannot both hold in a planned period, the one of the later
date holds there; of the same date both do, and the plan tells that they conflict.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from toc.core.model import (
    Decision,
    Interval,
    Programme,
    State,
    Verdict,
    contradict,
    in_force,
    replaces,
)
from toc.plan.choosing.demands import Demand, DemandKind
from toc.plan.choosing.periods import Period, interval_named

_KINDS = {
    Verdict.IN: DemandKind.DECIDED_IN,
    Verdict.GO_ON: DemandKind.DECIDED_IN,
    Verdict.START: DemandKind.DECIDED_IN,
    Verdict.OUT: DemandKind.DECIDED_OUT,
    Verdict.LATER: DemandKind.DECIDED_LATER,
    Verdict.STOP: DemandKind.DECIDED_STOP,
}
_OVER = frozenset({State.FINISHED, State.STOPPED})


class DecisionOutcome(StrEnum):
    """What has become of a decision."""

    HOLDS = "holds"  # the plan keeps to it
    OVERTAKEN = "overtaken"  # the inspanning is finished or stopped already


@dataclass(frozen=True)
class Ruling:
    """A decision that concerns the planned periods. `number` is its place in the file's
    `decisions`; `periods` are the numbers of the planned periods for which it says something: in
    one of them it runs (`in`, `go_on`, `start`), in none of them it runs (`out`, `stop`) or starts
    (`later`). `begins` is the first day on which it may start by `later`, where that is not the
    first of a period but lies within one."""

    number: int
    decision: Decision
    periods: tuple[int, ...]
    standing: DecisionOutcome
    begins: datetime.date | None = None

    @property
    def demand(self) -> Demand:
        """The decision as a demand on the choice. Raises KeyError for one that demands nothing of
        it: a change, or a decision on a goal."""
        kind, about = _KINDS[self.decision.decision], self.decision.about
        return Demand(kind, about, path=("decisions", self.number))


def rulings(programme: Programme, periods: Sequence[Period]) -> tuple[Ruling, ...]:
    """The decisions on inspanningen that concern these periods and say what runs, in the file's
    order. One about a period that does not exist is none (the rule `unknown-reference` reports
    it)."""
    return tuple(
        ruling
        for ruling in concerning(programme, periods)
        if ruling.decision.goal is None and ruling.decision.decision in _KINDS
    )


def concerning(programme: Programme, periods: Sequence[Period]) -> tuple[Ruling, ...]:
    """Every decision that is about these periods, in the file's order: also those that change
    something, and those on goals."""
    goals = {*programme.strategic_goals, *programme.operational_goals}
    found = []
    for number, decision in in_force(programme.decisions):
        decided = interval_named(decision.period, programme)
        known = goals if decision.goal is not None else programme.inspanningen.keys()
        if decided is None or decision.about not in known:
            continue
        concerned = tuple(
            n for n, period in enumerate(periods) if _concerns(decision, decided, period.interval)
        )
        begins = _begins_within(decision, decided, periods)
        if concerned or begins is not None:
            over = decision.goal is None and _over(programme, decision.about)
            standing = DecisionOutcome.OVERTAKEN if over else DecisionOutcome.HOLDS
            found.append(Ruling(number, decision, concerned, standing, begins))
    left = (_left(one, found, programme, periods) for one in found)
    return tuple(ruling for ruling in left if ruling.periods or ruling.begins is not None)


def _begins_within(
    decision: Decision, decided: Interval, periods: Sequence[Period]
) -> datetime.date | None:
    """From which day it may start by a decision `later`, where that lies within a period."""
    if decision.decision is not Verdict.LATER:
        return None
    day = not_before(decision, decided)
    lies_in = (period.interval for period in periods if day <= period.interval.end)
    period = next(lies_in, None)
    if period is None or (day.year, day.month) <= (period.start.year, period.start.month):
        return None
    return day


def _over(programme: Programme, name: str) -> bool:
    progress = programme.inspanningen[name].progress
    return progress is not None and progress.state in _OVER


def _concerns(decision: Decision, decided: Interval, period: Interval) -> bool:
    if decision.decision is Verdict.LATER:
        return period.end < not_before(decision, decided)
    if decision.decision is Verdict.STOP and period.start > decided.end:
        return True
    shared = decided.overlap(period)
    if shared is None:
        return False
    whole = not decision.decision.keeps_out and shared == decided
    return whole or 2 * shared.months >= period.months


def _left(
    ruling: Ruling, every: Sequence[Ruling], programme: Programme, periods: Sequence[Period]
) -> Ruling:
    """A ruling for the periods in which no other one on the same thing takes its place."""
    mine = ruling.decision
    others = [other for other in every if _same(other.decision, mine)]
    stopped = interval_named(mine.period, programme)
    kept = []
    for n in ruling.periods:
        period = periods[n].interval
        if mine.decision is Verdict.STOP and stopped is not None and period.start > stopped.end:
            gone = _taken_up(mine, stopped, programme, period)
        else:
            gone = any(n in one.periods and replaces(one.decision, mine) for one in others)
        if not gone:
            kept.append(n)
    begins = ruling.begins
    # Of two days before which it does not start the one that was decided last counts.
    later = (one.decision for one in others if one.decision.decision is Verdict.LATER)
    if any(replaces(one, mine) for one in later):
        begins = None
    return replace(ruling, periods=tuple(kept), begins=begins)


def _same(one: Decision, other: Decision) -> bool:
    return (one.inspanning, one.goal) == (other.inspanning, other.goal)


def _taken_up(stop: Decision, stopped: Interval, programme: Programme, period: Interval) -> bool:
    """Whether what was stopped before a period is taken up again by then: people decided so
    afterwards, or with the stop itself for a later time."""
    for _, other in in_force(programme.decisions):
        decided = interval_named(other.period, programme)
        if decided is None or not _same(other, stop) or decided.start > period.end:
            continue
        since = replaces(other, stop) and decided.end >= stopped.start
        with_it = other.date.last_day >= stop.date.first_day and decided.start > stopped.end
        if contradict(stop.decision, other.decision) and (since or with_it):
            return True
    return False


def stopped_from_start(found: Sequence[Ruling], inspanning: str) -> bool:
    """Whether people decided to stop it before or with the first of the planned periods: then it
    is no commitment any more."""
    return any(0 in ruling.periods for ruling in of_kind(found, (Verdict.STOP,), inspanning))


def not_before(decision: Decision, decided: Interval) -> datetime.date:
    """The first day on which it may start by a decision `later`: `earliest`, or else the day after
    the period that it was decided for."""
    if decision.earliest is not None:
        return decision.earliest.first_day
    if decided.end == datetime.date.max:
        return decided.end
    return decided.end + datetime.timedelta(days=1)


def of_kind(
    found: Sequence[Ruling], verdicts: Collection[Verdict], inspanning: str
) -> Iterator[Ruling]:
    """The decisions of some kinds about an inspanning that hold."""
    for ruling in found:
        decision = ruling.decision
        if (
            decision.decision in verdicts
            and decision.inspanning == inspanning
            and ruling.standing is DecisionOutcome.HOLDS
        ):
            yield ruling

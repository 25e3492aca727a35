"""Which decisions of people count for the planned periods, and what they come down to there.

A decision is for a year or a phase, and a plan may be for the other of the two. So a decision for
one that is not planned itself

- `in` or `out` counts for a planned period of which at least half of the months lie in it; `in`
  also for a planned period that has all of it within it;
- `later` counts by date: nothing starts in a period that is over by then.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from toc.model import Decision, Interval, Programme, State, Verdict
from toc.planning.demands import Demand, DemandKind
from toc.planning.periods import Period, interval_named

_KINDS = {
    Verdict.IN: DemandKind.DECIDED_IN,
    Verdict.OUT: DemandKind.DECIDED_OUT,
    Verdict.LATER: DemandKind.DECIDED_LATER,
}
_OVER = frozenset({State.FINISHED, State.STOPPED})


class Standing(StrEnum):
    """What has become of a decision."""

    HOLDS = "holds"  # the plan keeps to it
    OVERTAKEN = "overtaken"  # the inspanning is finished or stopped already


@dataclass(frozen=True)
class Ruling:
    """A decision that concerns the planned periods. `number` is its place in the file's
    `decisions`; `periods` are the numbers of the planned periods for which it says something: in
    one of them it runs (`in`), in none of them it runs (`out`) or starts (`later`)."""

    number: int
    decision: Decision
    periods: tuple[int, ...]
    standing: Standing

    @property
    def demand(self) -> Demand:
        """The decision as a demand."""
        kind, about = _KINDS[self.decision.decision], self.decision.inspanning
        return Demand(kind, about, path=("decisions", self.number))


def rulings(programme: Programme, periods: Sequence[Period]) -> tuple[Ruling, ...]:
    """The decisions that concern these periods, in the file's order. One about an inspanning or a
    period that does not exist is none (the rule `unknown-reference` reports it)."""
    found = []
    for number, decision in enumerate(programme.decisions):
        inspanning = programme.inspanningen.get(decision.inspanning)
        decided = interval_named(decision.period, programme)
        if inspanning is None or decided is None:
            continue
        concerned = tuple(
            n for n, period in enumerate(periods) if _concerns(decision, decided, period.interval)
        )
        if concerned:
            over = inspanning.progress is not None and inspanning.progress.state in _OVER
            standing = Standing.OVERTAKEN if over else Standing.HOLDS
            found.append(Ruling(number, decision, concerned, standing))
    return tuple(found)


def _concerns(decision: Decision, decided: Interval, period: Interval) -> bool:
    if decision.decision is Verdict.LATER:
        return period.end < not_before(decision, decided)
    shared = decided.overlap(period)
    if shared is None:
        return False
    whole = decision.decision is Verdict.IN and shared == decided
    return whole or 2 * shared.months >= period.months


def not_before(decision: Decision, decided: Interval) -> datetime.date:
    """The first day on which it may start by a decision `later`: `earliest`, or else the day after
    the period that it was decided for."""
    if decision.earliest is not None:
        return decision.earliest.first_day
    if decided.end == datetime.date.max:
        return decided.end
    return decided.end + datetime.timedelta(days=1)


def of_kind(found: Sequence[Ruling], verdict: Verdict, inspanning: str) -> Iterator[Ruling]:
    """The decisions of one kind about an inspanning that hold."""
    for ruling in found:
        decision = ruling.decision
        if (decision.decision, decision.inspanning) == (verdict, inspanning) and (
            ruling.standing is Standing.HOLDS
        ):
            yield ruling

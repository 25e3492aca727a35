"""What the file says, spelled out once more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.plan.oracle.generator import FIRST, USUAL
from toc.core.model import Contribution, Decision, PartialDate, Programme, Verdict

THAT_IT_RUNS = ("in", "go_on", "start")

Starts = dict[str, int]
Key = tuple[str, str, str, int | None]
"""A demand: its kind, what it is about, the other one, and the period of a limit."""


def month(date: PartialDate, *, last: bool = False) -> int:
    """The number of a month, from 0 for January of the first year."""
    day = date.last_day if last else date.first_day
    return day.year * 12 + day.month - 1 - FIRST * 12


Carried = Mapping[str, tuple[int, int | None]]
"""What an adopted plan has run on: the month in which it starts, and the last one."""


class Said:
    """Months count from January 2024. `periods` are so many years from then, or the ids of years
    or of a phase; `carried` is what runs on from an adopted plan and the file does not tell of."""

    def __init__(
        self,
        programme: Programme,
        periods: int | tuple[str, ...],
        focus: int,
        carried: Carried | None = None,
        asked: Mapping[str, str] | None = None,
    ) -> None:
        self.programme = programme
        self.values = programme.inspanningen
        self.goals = programme.operational_goals
        if isinstance(periods, int):
            periods = tuple(str(FIRST + number) for number in range(periods))
        self.ids = periods
        self.spans = [self.months_of_period(one) for one in periods]
        self.periods, self.focus = len(periods), focus
        self.aims = (
            *programme.planning.aims,
            *(aim for aim in USUAL if aim not in programme.planning.aims),
        )
        self.raised: dict[Key, int] = {}
        self.asked = dict(asked or {})
        over = {name for name in self.values if self.state(name) in ("finished", "stopped")}
        # What is stopped from the first period on is as free as what never ran: it may not start.
        ended = {
            name
            for name in self.values
            if any(0 in found for _, found in self.decided(name, Verdict.STOP))
        }
        self.always = [
            n
            for n, value in self.values.items()
            if value.structural and n not in over and n not in ended
        ]
        self.carried = dict(carried or {})
        for name, said in self.asked.items():
            if said == "out":
                self.carried.pop(name, None)
        self.committed = {
            name: kind
            for name in self.values
            if name not in (*over, *ended) and not self.values[name].structural
            for kind in [self.commitment(name)]
            if kind
        }
        self.free = [n for n in self.values if n not in {*over, *self.always, *self.committed}]
        self.ended_by: dict[str, Key] = {}
        self.overdue: dict[str, int] = {}
        """What runs still and should have been finished: in which month."""
        self.runs_from_to = {name: self.months_of(name) for name in self.committed}
        self.names = self.eligible()

    def commitment(self, name: str) -> str:
        """Why it runs whatever is chosen, empty where it does not."""
        if name in self.asked:
            return ""
        if self.state(name) == "running":
            return "running"
        if self.values[name].start is not None:
            return "agreed"
        return "adopted" if name in self.carried else ""

    def months_of(self, name: str) -> tuple[int, int | None, int]:
        """From when to when what runs already does; `Times` says so."""
        raise NotImplementedError

    def eligible(self) -> list[str]:
        """What can be chosen; `Demands` says so."""
        raise NotImplementedError

    # The planned periods.

    def months_of_period(self, name: str) -> tuple[int, int]:
        """The first and the last month of a year or a phase."""
        phase = self.programme.phases.get(name)
        if phase is not None:
            return month(phase.start), month(phase.end, last=True)
        first = (int(name) - FIRST) * 12
        return first, first + 11

    def first_of(self, number: int) -> int:
        """The first month of a planned period."""
        return self.spans[number][0]

    def last_of(self, number: int) -> int:
        """The last month of a planned period."""
        return self.spans[number][1]

    def length(self, number: int) -> int:
        """How many months a planned period has."""
        return self.last_of(number) - self.first_of(number) + 1

    def inside(self, number: int, first: int, last: int) -> int:
        """How many months of a stretch lie in a planned period."""
        return max(0, min(last, self.last_of(number)) - max(first, self.first_of(number)) + 1)

    def period_at(self, at: int) -> int | None:
        """The planned period that a month lies in."""
        return next((n for n in range(self.periods) if self.inside(n, at, at)), None)

    # What the file says.

    def state(self, name: str) -> str:
        progress = self.values[name].progress
        return progress.state.value if progress is not None else ""

    def decided(self, name: str, verdict: Verdict) -> Iterator[tuple[Key, list[int]]]:
        """The planned periods that a decision is about: those in which it is in, or out, or in
        which it may not start."""
        if self.state(name) in ("finished", "stopped") or name in self.asked:
            return
        for number, decision in enumerate(self.programme.decisions):
            said = "in" if decision.decision in THAT_IT_RUNS else decision.decision.value
            if decision.inspanning == name and said == verdict.value:
                found = [n for n in range(self.periods) if self.concerned(decision, n)]
                if found:
                    yield (f"decided_{verdict.value}", name, "", number), found

    def concerned(self, decision: Decision, number: int) -> bool:
        """Whether a decision says something of a planned period."""
        first, last = self.months_of_period(decision.period)
        if decision.decision is Verdict.LATER:
            return self.last_of(number) < self.later_than(decision)
        if decision.decision is Verdict.STOP and self.first_of(number) > last:
            return True
        shared = self.inside(number, first, last)
        whole = not decision.decision.keeps_out and shared == last - first + 1
        return shared > 0 and (whole or 2 * shared >= self.length(number))

    def later_than(self, decision: Decision) -> int:
        """The first month in which it may start by a decision that it is for later."""
        if decision.earliest is not None:
            return month(decision.earliest)
        return self.months_of_period(decision.period)[1] + 1

    def requires(self, name: str) -> list[str]:
        return list(dict.fromkeys(r.inspanning for r in self.values[name].requires))

    def stopped_goals(self, period: int) -> set[str]:
        """The goals that are given up by this period."""
        return {
            decision.goal
            for decision in self.programme.decisions
            if decision.goal is not None
            and decision.decision is Verdict.STOP
            and self.concerned(decision, period)
        }

    def serving(self, name: str, period: int) -> list[Contribution]:
        """What it contributes to and is not given up by this year."""
        stopped = self.stopped_goals(period)
        return [link for link in self.values[name].contributes_to if link.goal not in stopped]

    def not_with(self) -> list[tuple[str, str]]:
        pairs: list[tuple[str, str]] = []
        for name, value in self.values.items():
            for relation in value.not_with:
                pair = (name, relation.inspanning)
                if name != relation.inspanning and pair not in pairs and pair[::-1] not in pairs:
                    pairs.append(pair)
        return pairs

    def judged(self, agreed: int | None, given: Mapping[str, int]) -> int:
        if agreed is not None:
            return agreed
        points = sorted(given.values())
        if not points:
            return 0
        # The middle one, or what lies halfway between the two in the middle.
        return (points[(len(points) - 1) // 2] + points[len(points) // 2]) // 2

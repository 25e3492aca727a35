"""Every exchange of one that is in a choice for one that is out, in the same period: whether it is
allowed and what the choice is worth then, counted from what changes and not all over again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cached_property

from toc.plan.choosing.aims import Aim
from toc.plan.choosing.case import Candidate, ChoiceCase
from toc.plan.choosing.limits import Room
from toc.plan.choosing.service import Service
from toc.plan.choosing.worth import Starts, running_by_period, used, weigh

_SERVED: dict[Aim, Callable[[Service], frozenset[str]]] = {
    Aim.STRATEGIC: lambda service: service.strategic,
    Aim.POSSIBLE: lambda service: service.possible,
}


class Exchanges:
    """The exchanges that can be made in a choice that is allowed."""

    def __init__(self, case: ChoiceCase, starts: Starts) -> None:
        self.case, self.starts = case, starts
        self._begins = case.begins(starts)
        worth = weigh(case, starts)
        self.worth = tuple(worth[aim] for aim in case.aims)
        uses = used(case, starts)
        self._left = {
            limit.room: limit.most - sum(uses.get(limit.room, {}).values())
            for limit in case.limits
        }
        self._months: dict[tuple[str, int], int] = {}
        self._takes: dict[tuple[str, int], dict[Room, int]] = {}
        self._serving = [
            [candidate.services[period] for candidate in running]
            for period, running in enumerate(running_by_period(case, starts))
        ]
        self._counts = {
            aim: [
                Counter(goal for one in serving for goal in what(one)) for serving in self._serving
            ]
            for aim, what in _SERVED.items()
        }
        self._certain = [
            Counter(g for s in serving for g in s.certain) for serving in self._serving
        ]
        self._groups = [Counter(g for s in serving for g in s.groups) for serving in self._serving]
        self._certain_in = [
            Counter(case.group_of[goal] for goal in certain) for certain in self._certain
        ]

    def of(self, inside: str) -> Iterator[tuple[str, tuple[int, ...]]]:
        """What may take its place, in file order, each with what the choice is worth then on the
        aims that say anything, in order."""
        if inside in self.case.forced or not self._needed_by[inside].isdisjoint(self.starts):
            return
        start = self.starts[inside]
        one = self.case.by_id[inside]
        given_back = self._takes_of(one, start)
        for other in self.case.candidates:
            if other.id not in self.starts and self._may(one, other, start, given_back):
                yield (
                    other.id,
                    tuple(
                        before + self._more(aim, one, other, start)
                        for aim, before in zip(self.case.aims, self.worth, strict=True)
                    ),
                )

    def _may(self, one: Candidate, other: Candidate, start: int, back: dict[Room, int]) -> bool:
        case, name = self.case, other.id
        for first in self._waits_for.get(name, ()):
            if first == one.id or first not in self.starts:
                return False
        month = self._month_of(other, start)
        if case.timeline.period_of(month) != start or month in case.barred_starts.get(name, ()):
            return False
        for room, amount in self._takes_of(other, start).items():
            if room in self._left and amount > self._left[room] + back.get(room, 0):
                return False
        running = set(case.running(other, month))
        for apart in self._apart.get(name, ()):
            if apart != one.id and apart in self.starts:
                there = case.running(case.by_id[apart], self._begins[apart])
                if not running.isdisjoint(there):
                    return False
        return True

    def _month_of(self, candidate: Candidate, start: int) -> int:
        """The month in which one starts that starts in a period, beside what is chosen: nothing
        that is chosen waits for it, so that it changes no other month."""
        key = candidate.id, start
        if key not in self._months:
            self._months[key] = self.case.begin(candidate.id, start, self._begins)
        return self._months[key]

    def _more(self, aim: Aim, one: Candidate, other: Candidate, start: int) -> int:
        """How much more there is of an aim after an exchange."""
        match aim:
            case Aim.STRATEGIC | Aim.POSSIBLE:
                return self._more_served(aim, one, other, start)
            case Aim.CERTAIN:
                return self._more_certain(one, other, start)
            case Aim.POINTS:
                return other.points - one.points
            case Aim.ORDER:
                return other.opens - one.opens
            case Aim.SCORES:
                return other.score - one.score
            case Aim.TOGETHER:
                return self._more_together(one.id, other.id, start)
            case Aim.FILLED | Aim.SOONER:
                return 0

    def _more_served(self, aim: Aim, one: Candidate, other: Candidate, start: int) -> int:
        what = _SERVED[aim]
        more = 0
        for period, runs, comes in self._periods(one, other, start):
            counts = self._counts[aim][period]
            away, extra = what(one.services[period]), what(other.services[period])
            if runs:
                more -= sum(counts[goal] == 1 for goal in (away - extra if comes else away))
            if comes:
                more += sum(not counts[goal] for goal in extra)
        return more

    def _more_certain(self, one: Candidate, other: Candidate, start: int) -> int:
        group_of = self.case.group_of
        more = 0
        for period, runs, comes in self._periods(one, other, start):
            out, into = one.services[period], other.services[period]
            touched = {group_of[goal] for goal in out.certain | into.certain}
            touched |= out.groups | into.groups
            certain, groups = self._certain[period], self._groups[period]
            before = self._certain_in[period]
            after = Counter({group: before[group] for group in touched})
            lost = [
                goal
                for goal in (out.certain if runs else ())
                if certain[goal] == 1 and not (comes and goal in into.certain)
            ]
            gained = [goal for goal in (into.certain if comes else ()) if not certain[goal]]
            after.subtract(group_of[goal] for goal in lost)
            after.update(group_of[goal] for goal in gained)
            more += len(gained) - len(lost)
            for group in touched:
                serving = groups[group]
                then = serving - (runs and group in out.groups) + (comes and group in into.groups)
                more += (then > 0 and not after[group]) - (serving > 0 and not before[group])
        return more

    def _more_together(self, one: str, other: str, start: int) -> int:
        case = self.case
        then = {at: when for at, when in self.starts.items() if at != one}
        then[other] = start
        more = 0
        for pair in {*self._pairs.get(one, ()), *self._pairs.get(other, ())}:
            more += then.get(pair[0]) == then.get(pair[1])
            more -= self.starts.get(pair[0]) == self.starts.get(pair[1])
        for name, period in case.beside:
            if name in (one, other):
                more += (then.get(name) == period) - (self.starts.get(name) == period)
        return more

    def _periods(
        self, one: Candidate, other: Candidate, start: int
    ) -> Iterator[tuple[int, bool, bool]]:
        """The periods in which either runs, and which of the two."""
        out, into = (
            self.case.running(which, self._month_of(which, start)) for which in (one, other)
        )
        for period in range(start, max(out.stop, into.stop)):
            yield period, period in out, period in into

    def _takes_of(self, candidate: Candidate, start: int) -> dict[Room, int]:
        key = candidate.id, start
        if key not in self._takes:
            month = self._month_of(candidate, start)
            self._takes[key] = dict(self.case.takes(candidate, month))
        return self._takes[key]

    @cached_property
    def _needed_by(self) -> dict[str, set[str]]:
        """What waits for each candidate."""
        found: dict[str, set[str]] = {candidate.id: set() for candidate in self.case.candidates}
        for later, first in self.case.order:
            found[first].add(later)
        return found

    @cached_property
    def _waits_for(self) -> dict[str, list[str]]:
        """The candidates for which each candidate waits."""
        found: dict[str, list[str]] = {}
        for later, first in self.case.order:
            found.setdefault(later, []).append(first)
        return found

    @cached_property
    def _apart(self) -> dict[str, set[str]]:
        """What each candidate may not run with."""
        found: dict[str, set[str]] = {}
        for one, other, _ in self.case.apart:
            if one in self.case.by_id and other in self.case.by_id:
                found.setdefault(one, set()).add(other)
                found.setdefault(other, set()).add(one)
        return found

    @cached_property
    def _pairs(self) -> dict[str, list[tuple[str, str]]]:
        """The pairs that each candidate is in."""
        found: dict[str, list[tuple[str, str]]] = {}
        for pair in self.case.pairs:
            for name in pair:
                found.setdefault(name, []).append(pair)
        return found

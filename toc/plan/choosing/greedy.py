"""A choice to begin with: one by one what adds most, as long as it fits.

It proves nothing and is not the best there is. But it is there before the solver has begun, so
that what is proposed when the time is over is never empty, and the solver begins with it.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import inf

from toc.plan.choosing.aims import Aim
from toc.plan.choosing.case import Candidate, ChoiceCase
from toc.plan.choosing.limits import Room
from toc.plan.choosing.proof import Stopped
from toc.plan.choosing.stopping import Clock
from toc.plan.choosing.worth import Starts, allowed, running_by_period, used, weigh

# What takes nothing scarce still takes a little: of two that are as good the one that takes less.
_NOTHING = 0.001


def greedy(case: ChoiceCase, known: Starts, clock: Clock) -> Starts:
    """A choice that is allowed, with all that is in `known`: the better of two, one in which what
    adds most goes first and one in which what adds most for what it takes does. Only Ctrl-C stops
    it: then what is chosen so far."""
    found = [_Growing(case, known, clock, sparing=sparing).grown() for sparing in (False, True)]
    return max(
        (one for one in (known, *found) if allowed(case, one)),
        key=lambda one: tuple(weigh(case, one)[aim] for aim in case.aims),
        default=known,
    )


@dataclass(frozen=True)
class _Way:
    """A candidate that starts in a period, in this month of it, with what it adds to each aim."""

    start: int
    month: int
    adds: tuple[float, ...]


@dataclass
class _Served:
    """What is served in a period."""

    strategic: set[str] = field(default_factory=set)
    possible: set[str] = field(default_factory=set)
    certain: set[str] = field(default_factory=set)
    groups: set[str] = field(default_factory=set)
    settled: set[str] = field(default_factory=set)
    """The groups of which a goal is certainly served."""


class _Growing:
    def __init__(self, case: ChoiceCase, known: Starts, clock: Clock, *, sparing: bool) -> None:
        self._case, self._clock, self._sparing = case, clock, sparing
        self._starts = dict(known)
        self._begins = case.begins(known)
        taken = used(case, known)
        self._left: dict[Room, int] = {
            limit.room: limit.most - sum(taken.get(limit.room, {}).values())
            for limit in case.limits
        }
        self._amount = {limit.room: max(1, limit.most) for limit in case.limits}
        self._served = [_Served() for _ in case.periods]
        for period, running in enumerate(running_by_period(case, known)):
            for candidate in running:
                self._serve(candidate, period)
        self._apart: dict[str, list[str]] = {}
        for one, other, _ in case.apart:
            self._apart.setdefault(one, []).append(other)
            self._apart.setdefault(other, []).append(one)
        self._pairs: dict[str, list[str]] = {}
        for one, other in case.pairs:
            self._pairs.setdefault(one, []).append(other)
            self._pairs.setdefault(other, []).append(one)
        self._beside = Counter(case.beside)
        self._later: dict[str, list[str]] = {}
        for later, first in case.order:
            self._later.setdefault(first, []).append(later)

    def grown(self) -> Starts:
        """Take in one after another, until nothing fits any more that adds something."""
        place = {candidate.id: number for number, candidate in enumerate(self._case.candidates)}
        heap: list[tuple[tuple[float, ...], int, str]] = []

        def consider(name: str) -> None:
            way = self._best_way(name)
            if way is not None:
                heapq.heappush(heap, (tuple(-one for one in way.adds), place[name], name))

        for name in place:
            if name not in self._starts and self._ready(name):
                consider(name)
        while heap and self._clock.stopped is not Stopped.ASKED:
            adds, at, name = heapq.heappop(heap)
            # What has been taken in since has made it add less, but for what belongs with it.
            way = self._best_way(name)
            if way is None:
                continue
            now = tuple(-one for one in way.adds)
            if now > adds and heap and (now, at, name) > heap[0]:
                heapq.heappush(heap, (now, at, name))
                continue
            self._take(name, way)
            for later in self._later.get(name, ()):
                if later not in self._starts and self._ready(later):
                    consider(later)
        return self._starts

    def _ready(self, name: str) -> bool:
        """Whether all that it waits for is in."""
        return all(first in self._starts for first in self._case.waits_for(name))

    def _best_way(self, name: str) -> _Way | None:
        """Where it adds most; None where it does not fit, or makes things worse."""
        best: _Way | None = None
        for way in self._ways(self._case.by_id[name]):
            if best is None or way.adds > best.adds:
                best = way
        return best if best is not None and best.adds > (0.0,) * len(best.adds) else None

    def _ways(self, candidate: Candidate) -> Iterator[_Way]:
        case, name = self._case, candidate.id
        for period in case.periods:
            month = case.begin(name, period, self._begins)
            if month in case.barred_starts.get(name, ()):
                continue
            if case.timeline.period_of(month) != period or self._clashes(candidate, month):
                continue
            share = self._share(candidate, month)
            if share < inf:
                adds = self._adds(candidate, period, month)
                yield _Way(
                    period,
                    month,
                    tuple(one / share for one in adds) if self._sparing else tuple(adds),
                )

    def _clashes(self, candidate: Candidate, month: int) -> bool:
        case = self._case
        there = [other for other in self._apart.get(candidate.id, ()) if other in self._starts]
        running = set(case.running(candidate, month)) if there else set()
        return any(
            not running.isdisjoint(case.running(case.by_id[other], self._begins[other]))
            for other in there
        )

    def _share(self, candidate: Candidate, month: int) -> float:
        """Which part it takes of all that is scarce; infinite where it does not fit."""
        share = _NOTHING
        for room, amount in self._case.takes(candidate, month):
            if room in self._left:
                if amount > self._left[room]:
                    return inf
                share += amount / self._amount[room]
        return share

    def _adds(self, candidate: Candidate, start: int, month: int) -> Iterator[float]:
        strategic = certain = possible = 0
        for period in self._case.running(candidate, month):
            service, served = candidate.services[period], self._served[period]
            strategic += len(service.strategic - served.strategic)
            possible += len(service.possible - served.possible)
            certain += self._more_certain(candidate, period)
        for aim in self._case.aims:
            match aim:
                case Aim.STRATEGIC:
                    yield strategic
                case Aim.CERTAIN:
                    yield certain
                case Aim.POSSIBLE:
                    yield possible
                case Aim.POINTS:
                    yield candidate.points
                case Aim.TOGETHER:
                    yield self._more_together(candidate.id, start)
                case Aim.ORDER:
                    yield candidate.opens
                case Aim.SCORES:
                    yield candidate.score
                case Aim.FILLED:
                    yield 1
                case Aim.SOONER:
                    yield len(self._case.months) - 1 - start

    def _more_certain(self, candidate: Candidate, period: int) -> int:
        group_of = self._case.group_of
        service, served = candidate.services[period], self._served[period]
        goals = service.certain - served.certain
        settled = {group_of[goal] for goal in goals} - served.settled
        groups = service.groups - served.groups - served.settled - settled
        # A group counts only where none of its goals is certainly served.
        return len(goals) + len(groups) - len(settled & served.groups)

    def _more_together(self, name: str, start: int) -> int:
        more = self._beside[name, start]
        for other in self._pairs.get(name, ()):
            if other in self._starts:
                more += self._starts[other] == start
            else:
                more -= 1
        return more

    def _take(self, name: str, way: _Way) -> None:
        candidate = self._case.by_id[name]
        self._starts[name], self._begins[name] = way.start, way.month
        for room, amount in self._case.takes(candidate, way.month):
            if room in self._left:
                self._left[room] -= amount
        for period in self._case.running(candidate, way.month):
            self._serve(candidate, period)

    def _serve(self, candidate: Candidate, period: int) -> None:
        service, served = candidate.services[period], self._served[period]
        served.strategic |= service.strategic
        served.possible |= service.possible
        served.certain |= service.certain
        served.groups |= service.groups
        served.settled |= {self._case.group_of[goal] for goal in service.certain}

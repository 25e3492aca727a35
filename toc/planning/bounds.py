"""What the file, and what people decided, say of when an inspanning may and must start: each by
itself, and each two of which one waits for the other or may not run with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from toc.model import RUNS, Inspanning, Programme, Verdict
from toc.planning.case import Barring, Forcing, Within
from toc.planning.commitments import months_later
from toc.planning.decisions import Ruling, of_kind
from toc.planning.demands import Demand, DemandKind
from toc.planning.fixed import Placed
from toc.planning.periods import Period


@dataclass
class Bounds:
    """`free` may be chosen or not, `placed` runs whatever is chosen, `stopped` never runs again;
    from `find` on, the other fields are those of `Case`."""

    programme: Programme
    given: Sequence[Period]
    decisions: Sequence[Ruling]
    free: Mapping[str, Inspanning]
    placed: Mapping[str, Placed]
    stopped: Mapping[str, Demand]
    barring: list[Barring] = field(default_factory=list)
    forcing: list[Forcing] = field(default_factory=list)
    within: list[Within] = field(default_factory=list)
    clashes: list[tuple[Demand, ...]] = field(default_factory=list)
    apart: list[tuple[str, str, Demand]] = field(default_factory=list)

    def find(self) -> None:
        """Fill the fields, in file order."""
        for name, value in self.free.items():
            self._windows(name, value)
            self._decided(name)
            for first, demand in relations(name, value, DemandKind.REQUIRES):
                self._waits(name, value, first, demand)
        for name, placed in self.placed.items():
            if placed.commitment is not None:
                self._committed(name, placed)
        self._not_with()

    def running(self, name: str, start: int) -> range:
        """The periods in which one runs that starts in this one, as far as is known."""
        left = self.programme.inspanningen[name].duration or 0
        end = start + 1
        left -= self.given[start].months
        while left > 0 and end < len(self.given):
            left -= self.given[end].months
            end += 1
        return range(start, end)

    def _meeting(self, name: str, periods: Sequence[int]) -> frozenset[int]:
        """The starts with which it runs in any of these periods."""
        met = set(periods)
        starts = range(len(self.given))
        return frozenset(at for at in starts if not met.isdisjoint(self.running(name, at)))

    def _bar(self, name: str, starts: frozenset[int], *demands: Demand) -> None:
        if starts:
            self.barring.append(Barring(demands, name, starts))

    def _windows(self, name: str, value: Inspanning) -> None:
        barred: dict[DemandKind, set[int]] = {}
        for n, period in enumerate(self.given):
            start, end = period.interval.start, period.interval.end
            if value.earliest is not None and end < value.earliest.first_day:
                barred.setdefault(DemandKind.EARLIEST, set()).add(n)
            if value.latest is not None and start > value.latest.last_day:
                barred.setdefault(DemandKind.LATEST, set()).add(n)
            if value.end is not None:
                done = months_later(start, value.duration) if value.duration else start
                if done is None or done > value.end.last_day:
                    barred.setdefault(DemandKind.END, set()).add(n)
        for kind, starts in barred.items():
            self._bar(name, frozenset(starts), _bound(kind, name))

    def _decided(self, name: str) -> None:
        for ruling in of_kind(self.decisions, RUNS, name):
            starts = self._meeting(name, ruling.periods)
            self.forcing.append(Forcing((ruling.demand,), name, starts))
        for ruling in of_kind(self.decisions, (Verdict.OUT, Verdict.STOP), name):
            self._bar(name, self._meeting(name, ruling.periods), ruling.demand)
        for ruling in of_kind(self.decisions, (Verdict.LATER,), name):
            self._bar(name, frozenset(ruling.periods), ruling.demand)

    def _waits(self, name: str, value: Inspanning, first: str, demand: Demand) -> None:
        """One that is free waits for one that is not."""
        last = len(self.given)
        if first in self.stopped:
            self._bar(name, frozenset(range(last)), demand, self.stopped[first])
        placed = self.placed.get(first)
        if placed is None or placed.fixed.ready is None:
            return
        demands = (demand, placed.ended_by or placed.fixed.demand)
        period, passed = placed.fixed.ready
        barred = set(range(min(period, last)))
        if passed and period < last:
            months = self.given[period].months
            if value.duration is None or passed + value.duration > months:
                barred.add(period)
            else:
                self.within.append(Within(demands, name, period, passed, months))
        self._bar(name, frozenset(barred), *demands)

    def _committed(self, name: str, placed: Placed) -> None:
        fixed, value = placed.fixed, self.programme.inspanningen[name]
        for ruling in of_kind(self.decisions, RUNS, name):
            if set(ruling.periods).isdisjoint(fixed.periods):
                self.clashes.append((ruling.demand, placed.ended_by or fixed.demand))
        if fixed.demand.kind is not DemandKind.AGREED:
            return
        for ruling in of_kind(self.decisions, (Verdict.OUT,), name):
            if not set(ruling.periods).isdisjoint(fixed.periods):
                self.clashes.append((ruling.demand, fixed.demand))
        if fixed.starts is None or value.start is None:
            return
        for ruling in of_kind(self.decisions, (Verdict.LATER,), name):
            if fixed.starts[0] in ruling.periods:
                self.clashes.append((ruling.demand, fixed.demand))
        if value.earliest is not None and value.start.last_day < value.earliest.first_day:
            self.clashes.append((fixed.demand, _bound(DemandKind.EARLIEST, name)))
        if value.latest is not None and value.start.first_day > value.latest.last_day:
            self.clashes.append((fixed.demand, _bound(DemandKind.LATEST, name)))
        for first, demand in relations(name, value, DemandKind.REQUIRES):
            self._awaited(first, placed, fixed.starts, demand)

    def _awaited(self, first: str, later: Placed, starts: tuple[int, int], demand: Demand) -> None:
        """One with an agreed start waits for another."""
        agreed = later.fixed.demand
        if first in self.stopped:
            self.clashes.append((agreed, demand, self.stopped[first]))
        elif first in self.free:
            period, passed = starts
            in_time = {at for at in range(period) if self.running(first, at).stop <= period}
            duration = self.free[first].duration
            if duration is not None and duration <= passed:
                in_time.add(period)
                self.within.append(Within((agreed, demand), first, period, 0, passed))
            self.forcing.append(Forcing((agreed, demand), first, frozenset(in_time)))
        elif first in self.placed and first != later.fixed.candidate.id:
            placed = self.placed[first]
            if placed.ended_by is not None:
                self.clashes.append((agreed, demand, placed.ended_by))
            elif not _in_time(placed, later, starts):
                self.clashes.append((agreed, demand, placed.fixed.demand))

    def _not_with(self) -> None:
        """What may not run in one period, each two once."""
        told: set[frozenset[str]] = set()
        for name, value in self.programme.inspanningen.items():
            for other, demand in relations(name, value, DemandKind.NOT_WITH):
                both = frozenset((name, other))
                if len(both) == 2 and both not in told:
                    told.add(both)
                    self._apart(name, other, demand)

    def _apart(self, name: str, other: str, demand: Demand) -> None:
        if name in self.free and other in self.free:
            self.apart.append((name, other, demand))
        elif name in self.placed and other in self.placed:
            one, two = self.placed[name].fixed, self.placed[other].fixed
            if not set(one.periods).isdisjoint(two.periods):
                self.clashes.append((one.demand, two.demand, demand))
        else:
            for free, placed in ((name, other), (other, name)):
                if free in self.free and placed in self.placed:
                    fixed = self.placed[placed].fixed
                    starts = self._meeting(free, fixed.periods)
                    self._bar(free, starts, demand, fixed.demand)


def relations(name: str, value: Inspanning, kind: DemandKind) -> Iterator[tuple[str, Demand]]:
    """What an inspanning requires or may not run with, each once, with the demand that says so."""
    told = set()
    for number, relation in enumerate(getattr(value, kind.value)):
        other = relation.inspanning
        if other not in told:
            told.add(other)
            path = ("inspanningen", name, kind.value, number, "inspanning")
            yield other, Demand(kind, name, other, path=path)


def _bound(kind: DemandKind, name: str) -> Demand:
    return Demand(kind, name, path=("inspanningen", name, kind.value))


def _in_time(first: Placed, later: Placed, starts: tuple[int, int]) -> bool:
    """Whether one is over before the other starts: by date where its end is known."""
    if first.commitment is None or first.fixed.ready is None or later.commitment is None:
        return True  # a structural one is never over, and nothing waits for that
    if first.commitment.end is not None:
        return first.commitment.end < later.commitment.start
    return first.fixed.ready <= (starts[0], 0)

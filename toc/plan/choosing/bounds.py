"""What the file, and what people decided, say of when an inspanning may and must start: each by
itself, and each two of which one waits for the other or may not run with it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from toc.core.model import RUNS, Inspanning, Programme, Verdict
from toc.plan.choosing.case import Barring, Forcing, NotBefore
from toc.plan.choosing.commitments import months_later
from toc.plan.choosing.decisions import Ruling, of_kind
from toc.plan.choosing.demands import Demand, DemandKind
from toc.plan.choosing.fixed import PlacedInspanning
from toc.plan.choosing.periods import Period, first_day_of, month_of
from toc.plan.choosing.timeline import Timeline


@dataclass
class Bounds:
    """`free` may be chosen or not, `placed` runs whatever is chosen, `stopped` never runs again;
    from `find` on, the other fields are those of `Case`."""

    programme: Programme
    given: Sequence[Period]
    decisions: Sequence[Ruling]
    free: Mapping[str, Inspanning]
    placed: Mapping[str, PlacedInspanning]
    stopped: Mapping[str, Demand]
    barring: list[Barring] = field(default_factory=list)
    forcing: list[Forcing] = field(default_factory=list)
    not_before: list[NotBefore] = field(default_factory=list)
    clashes: list[tuple[Demand, ...]] = field(default_factory=list)
    apart: list[tuple[str, str, Demand]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.timeline = Timeline(tuple(period.months for period in self.given))
        self.months = range(self.timeline.end)
        self._first_days = [first_day_of(month, self.given) for month in self.months]

    def find(self) -> None:
        """Fill the fields, in file order."""
        for name, value in self.free.items():
            self._windows(name, value)
            self._decided(name)
            for first, demand in relations(name, value, DemandKind.REQUIRES):
                self._waits(name, first, demand)
        for name, placed in self.placed.items():
            if placed.commitment is not None:
                self._committed(name, placed)
        self._not_with()

    def running(self, name: str, month: int) -> range:
        """The periods in which one runs that starts in this month, as far as is known."""
        return self.timeline.running(month, self.programme.inspanningen[name].duration)

    def _meeting(self, name: str, periods: Iterable[int]) -> frozenset[int]:
        """The months with which as its start it runs in any of these periods."""
        met = set(periods)
        return frozenset(m for m in self.months if not met.isdisjoint(self.running(name, m)))

    def _bar(self, name: str, starts: frozenset[int], *demands: Demand) -> None:
        if starts:
            self.barring.append(Barring(demands, name, starts))

    def _not_before(self, name: str, month: int, *demands: Demand) -> None:
        """In the period that a month lies in it does not start earlier."""
        if 0 <= month < self.timeline.end and month not in self.timeline.firsts:
            self.not_before.append(NotBefore(demands, name, month))

    def _not_until(self, name: str, month: int, *demands: Demand) -> None:
        """It does not start before a month, in whichever period."""
        before = self.timeline.period_of(max(month, 0))
        self._bar(name, frozenset(range(self.timeline.firsts[before])), *demands)
        self._not_before(name, month, *demands)

    def _windows(self, name: str, value: Inspanning) -> None:
        if value.earliest is not None:
            month = month_of(value.earliest.first_day, self.given)
            self._not_until(name, month, _bound(DemandKind.EARLIEST, name))
        if value.latest is not None:
            last = value.latest.last_day
            late = frozenset(m for m in self.months if self._first_days[m] > last)
            self._bar(name, late, _bound(DemandKind.LATEST, name))
        if value.end is not None:
            last, duration = value.end.last_day, value.duration
            late = frozenset(m for m in self.months if not self._done_by(m, duration, last))
            self._bar(name, late, _bound(DemandKind.END, name))

    def _done_by(self, month: int, duration: int | None, last: datetime.date) -> bool:
        """Whether what starts in a month is finished by a day; of unknown duration it must only
        have begun."""
        start = self._first_days[month]
        done = months_later(start, duration) if duration is not None else start
        return done is not None and done <= last

    def _decided(self, name: str) -> None:
        for ruling in of_kind(self.decisions, RUNS, name):
            starts = self._meeting(name, ruling.periods)
            self.forcing.append(Forcing((ruling.demand,), name, starts))
        for ruling in of_kind(self.decisions, (Verdict.OUT, Verdict.STOP), name):
            self._bar(name, self._meeting(name, ruling.periods), ruling.demand)
        for ruling in of_kind(self.decisions, (Verdict.LATER,), name):
            months = (m for n in ruling.periods for m in self.timeline.months_of(n))
            self._bar(name, frozenset(months), ruling.demand)
            if ruling.begins is not None:
                self._not_before(name, month_of(ruling.begins, self.given), ruling.demand)

    def _waits(self, name: str, first: str, demand: Demand) -> None:
        """One that is free waits for one that is not."""
        if first in self.stopped:
            self._bar(name, frozenset(self.months), demand, self.stopped[first])
        placed = self.placed.get(first)
        if placed is not None and placed.fixed.ready is not None:
            because = placed.ended_by or placed.fixed.demand
            self._not_until(name, placed.fixed.ready, demand, because)

    def _committed(self, name: str, placed: PlacedInspanning) -> None:
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
            if self._before(fixed.starts, ruling):
                self.clashes.append((ruling.demand, fixed.demand))
        if value.earliest is not None and value.start.last_day < value.earliest.first_day:
            self.clashes.append((fixed.demand, _bound(DemandKind.EARLIEST, name)))
        if value.latest is not None and value.start.first_day > value.latest.last_day:
            self.clashes.append((fixed.demand, _bound(DemandKind.LATEST, name)))
        for first, demand in relations(name, value, DemandKind.REQUIRES):
            self._awaited(first, placed, fixed.starts, demand)

    def _before(self, month: int, ruling: Ruling) -> bool:
        """Whether a month is before it may start by a decision `later`."""
        if self.timeline.period_of(month) in ruling.periods:
            return True
        return ruling.begins is not None and month < month_of(ruling.begins, self.given)

    def _awaited(self, first: str, later: PlacedInspanning, start: int, demand: Demand) -> None:
        """One with an agreed start waits for another."""
        agreed = later.fixed.demand
        if first in self.stopped:
            self.clashes.append((agreed, demand, self.stopped[first]))
        elif first in self.free:
            duration = self.free[first].duration
            in_time = (m for m in self.months if self.timeline.ends(m, duration) <= start)
            self.forcing.append(Forcing((agreed, demand), first, frozenset(in_time)))
        elif first in self.placed and first != later.fixed.candidate.id:
            placed = self.placed[first]
            if placed.ended_by is not None:
                self.clashes.append((agreed, demand, placed.ended_by))
            elif not _in_time(placed, later, start):
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


def _in_time(first: PlacedInspanning, later: PlacedInspanning, start: int) -> bool:
    """Whether one is over before the other starts: by date where its end is known."""
    if first.commitment is None or first.fixed.ready is None or later.commitment is None:
        return True  # a structural one is never over, and nothing waits for that
    if first.commitment.end is not None:
        return first.commitment.end < later.commitment.start
    return first.fixed.ready <= start

"""Which demands a choice breaks: sets of demands that cannot all hold beside it."""

from __future__ import annotations

from collections.abc import Iterator

from tests.planning.oracle.said import Key, Starts, month
from tests.planning.oracle.times import Times
from toc.model import Verdict


class Demands(Times):
    """Everything but the limits."""

    def eligible(self) -> list[str]:
        alone = [
            name
            for name in self.free
            if any(self.may_start(name, at) for at in range(self.periods))
            and name not in self.before(name)
        ]
        sound = [name for name in alone if self.before(name) <= set(alone)]
        useful = {
            n
            for n in sound
            if n in self.forced() or any(self.serving(n, p) for p in range(self.periods))
        }
        needed = useful.union(*(self.before(name) for name in useful))
        return [name for name in sound if name in needed]

    def forced(self) -> set[str]:
        """What must be done by itself, or because something agreed waits for it."""
        forced = {n for n in self.free if list(self.decided(n, Verdict.IN))}
        for name, kind in self.committed.items():
            if kind == "agreed" and 0 <= self.runs_from_to[name][0] < self.periods * 12:
                forced |= set(self.requires(name)) & set(self.free)
        return forced

    def idle(self, name: str, at: int) -> bool:
        """Whether nobody wants what starts in this year: every goal of it is given up."""
        waited_for = any(name in self.requires(other) for other in self.free)
        return (
            bool(self.values[name].contributes_to)
            and name not in self.forced()
            and not waited_for
            and not any(self.serving(name, period) for period in self.running(name, at))
        )

    def may_start(self, name: str, at: int) -> bool:
        return not any(True for _ in self.broken_alone(name, at))

    def broken_alone(self, name: str, at: int) -> Iterator[tuple[Key, ...]]:
        value = self.values[name]
        if value.earliest is not None and month(value.earliest) > at * 12 + 11:
            yield (("earliest", name, "", None),)
        if value.latest is not None and month(value.latest, last=True) < at * 12:
            yield (("latest", name, "", None),)
        if value.end is not None:
            done = at * 12 + (value.duration or 1) - 1
            if done > month(value.end, last=True):
                yield (("end", name, "", None),)
        if self.idle(name, at):
            yield (("goal_stopped", name, "", None),)
        years = set(self.running(name, at))
        for verdict in (Verdict.OUT, Verdict.STOP):
            for key, out in self.decided(name, verdict):
                if years & set(out):
                    yield (key,)
        for key, later in self.decided(name, Verdict.LATER):
            if at in later:
                yield (key,)
        for first in self.requires(name):
            demand = ("requires", name, first, None)
            if first not in self.values:
                continue
            if self.state(first) == "stopped":
                yield (demand, ("stopped", first, "", None))
            elif first in self.committed:
                began = self.begin_after(name, first, at)
                if began is None or not self.fits(name, began):
                    yield (demand, self.why(first))
        for other, relation in self.not_with():
            if name in (other, relation):
                fixed = relation if name == other else other
                runs = fixed in self.committed or fixed in self.always
                if runs and years & self.runs_fixed(fixed):
                    yield (("not_with", other, relation, None), self.holds(fixed))

    def holds(self, fixed: str) -> Key:
        kind = "structural" if fixed in self.always else self.committed[fixed]
        return (kind, fixed, "", None)

    def why(self, first: str) -> Key:
        """What makes something wait for what runs whatever is chosen."""
        self.until(first)
        return self.ended_by.get(first, self.holds(first))

    def broken(
        self, starts: Starts, active: frozenset[Key] | None = None
    ) -> Iterator[tuple[Key, ...]]:
        """Everything but the limits; what rests on an order in one year is judged with the active
        ones alone."""
        for name, at in starts.items():
            yield from self.broken_alone(name, at)
        for name in self.free:
            for key, years in self.decided(name, Verdict.IN):
                if name not in starts or not set(years) & set(self.running(name, starts[name])):
                    yield (key,)
        for one, other in self.not_with():
            demand = ("not_with", one, other, None)
            both = [set(self.running(n, starts[n])) for n in (one, other) if n in starts]
            if len(both) == 2 and both[0] & both[1]:
                yield (demand,)
            fixed = {*self.committed, *self.always}
            if {one, other} <= fixed and self.runs_fixed(one) & self.runs_fixed(other):
                yield (demand, self.holds(one), self.holds(other))
        for name, kind in self.committed.items():
            yield from self.broken_commitment(name, kind, starts)
        yield from self.broken_orders(starts, active)

    def broken_commitment(self, name: str, kind: str, starts: Starts) -> Iterator[tuple[Key, ...]]:
        holds, value = self.holds(name), self.values[name]
        years = self.runs_fixed(name)
        for key, wanted in self.decided(name, Verdict.IN):
            if not years & set(wanted):
                yield (key, self.why(name))
        if kind != "agreed":
            return
        for key, out in self.decided(name, Verdict.OUT):
            if years & set(out):
                yield (key, holds)
        begin = self.runs_from_to[name][0]
        if not 0 <= begin < self.periods * 12:
            return
        for key, later in self.decided(name, Verdict.LATER):
            if begin // 12 in later:
                yield (key, holds)
        assert value.start is not None
        if value.earliest is not None and value.start.last_day < value.earliest.first_day:
            yield (holds, ("earliest", name, "", None))
        if value.latest is not None and value.start.first_day > value.latest.last_day:
            yield (holds, ("latest", name, "", None))
        for first in self.requires(name):
            demand = ("requires", name, first, None)
            if self.state(first) == "stopped":
                yield (holds, demand, ("stopped", first, "", None))
            elif first in self.free:
                if not self.before_month(starts, first, begin):
                    yield (holds, demand)
            elif first in self.committed and first != name:
                _, end, last = self.runs_from_to[first]
                self.until(first)
                if first in self.ended_by:
                    yield (holds, demand, self.ended_by[first])
                elif end is not None:
                    if not self.over_by_day(first, name):
                        yield (holds, demand, self.holds(first))
                elif last >= begin // 12 * 12:
                    yield (holds, demand, self.holds(first))

    def before_month(self, starts: Starts, name: str, begin: int) -> bool:
        """Whether one is finished in an earlier year, or within the year before that month."""
        if name not in starts:
            return False
        at, months = starts[name], self.values[name].duration
        if at == begin // 12:
            return months is not None and months <= begin % 12
        return at * 12 + (months or 1) <= begin // 12 * 12

    def over_by_day(self, first: str, later: str) -> bool:
        """Whether one is over before the other starts; both in days."""
        value, start = self.values[first], self.values[later].start
        assert start is not None
        if value.end is not None:
            return value.end.last_day < start.first_day
        begin = value.start or value.progress.date  # type: ignore[union-attr]
        last = self.runs_from_to[first][2]
        if begin.day > 1:  # it ends on the day before that day of the month
            return (last, begin.day - 1) < (month(start), start.day or 1)
        return last < month(start)

    def deadline(self, name: str, at: int, active: frozenset[Key] | None) -> int | None:
        """After how many months of its year it must be finished: an agreed one waits for it."""
        ends = []
        for later, kind in self.committed.items():
            if kind == "agreed" and name in self.requires(later):
                begin = self.runs_from_to[later][0]
                keys = {("requires", later, name, None), self.holds(later)}
                fits = (self.values[name].duration or 99) <= begin % 12
                if begin // 12 == at and fits and (active is None or keys <= active):
                    ends.append(begin % 12)
        return min(ends, default=None)

    def broken_orders(
        self, starts: Starts, active: frozenset[Key] | None
    ) -> Iterator[tuple[Key, ...]]:
        for name in starts:
            for first in self.requires(name):
                if first in self.free and not self.in_time(starts, name, first):
                    yield (("requires", name, first, None),)
        # Which of the demands on what is to be done within one year give way is not asked here.
        if any(self.ends(starts, name, active, ()) is None for name in starts):
            yield ()

    def in_time(self, starts: Starts, name: str, first: str) -> bool:
        if first not in starts or starts[first] > starts[name]:
            return False
        if starts[first] < starts[name]:
            return self.last(first, starts[first]) < starts[name]
        one, two = self.values[name].duration, self.values[first].duration
        return one is not None and two is not None and one + two <= 12

    def ends(
        self, starts: Starts, name: str, active: frozenset[Key] | None, above: tuple[str, ...]
    ) -> int | None:
        """After how many months of its year it ends, at the earliest; None where it cannot."""
        begins = 0
        shares = False
        for first in self.requires(name):
            demand = ("requires", name, first, None)
            if active is not None and demand not in active:
                continue
            if first in self.free and starts.get(first) == starts[name]:
                if first in (*above, name):
                    return None
                end = self.ends(starts, first, active, (*above, name))
                if end is None:
                    return None
                begins, shares = max(begins, end), True
            elif first in self.committed and (active is None or self.why(first) in active):
                begins = max(begins, self.begin_after(name, first, starts[name]) or 0)
        months = self.values[name].duration
        until = self.deadline(name, starts[name], active)
        if (shares or begins) and (months is None or begins + months > 12):
            return None
        if until is not None and begins + (months or 0) > until:
            return None
        return begins + (months or 0)

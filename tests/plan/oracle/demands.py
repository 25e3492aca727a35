"""Which demands a choice breaks: sets of demands that cannot all hold beside it."""

from __future__ import annotations

from collections.abc import Iterator

from tests.plan.oracle.said import Key, Starts, month
from tests.plan.oracle.times import Active, Times, counts
from toc.core.model import Verdict


class Demands(Times):
    """Everything but the limits."""

    def eligible(self) -> list[str]:
        """What can be chosen at all, in file order."""
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
        forced |= {name for name, said in self.asked.items() if said == "in"}
        for name, kind in self.committed.items():
            if kind == "agreed" and self.period_at(self.runs_from_to[name][0]) is not None:
                forced |= set(self.requires(name)) & set(self.free)
        return forced

    def idle(self, name: str, starts: Starts) -> bool:
        """Whether nobody wants what starts so: every goal of it is given up."""
        waited_for = any(name in self.requires(other) for other in self.free)
        return (
            bool(self.values[name].contributes_to)
            and name not in self.forced()
            and not waited_for
            and not any(self.serving(name, period) for period in self.running(name, starts))
        )

    def may_start(self, name: str, at: int) -> bool:
        """Whether it may start in a period, as far as it depends on what is free no less."""
        return not any(True for _ in self.broken_alone(name, {name: at}))

    def broken_alone(
        self, name: str, starts: Starts, active: Active = None
    ) -> Iterator[tuple[Key, ...]]:
        """What the file says of one that is chosen, beside what runs whatever is chosen. Which
        month it starts in depends on several demands, so that is judged with those that count."""
        value = self.values[name]
        if self.asked.get(name) == "out":
            yield (("asked", name, "", None),)
        for first in self.requires(name):
            if self.state(first) == "stopped":
                yield (("requires", name, first, None), ("stopped", first, "", None))
        begin = self.begin(name, starts[name], starts, active)
        if begin is None:
            yield ()
            return
        done = begin + (value.duration or 1) - 1
        for kind, bound, reached in (("latest", value.latest, begin), ("end", value.end, done)):
            told = bound is not None and counts((kind, name, "", None), active)
            if told and bound is not None and reached > month(bound, last=True):
                yield ()
        if self.idle(name, starts):
            yield (("goal_stopped", name, "", None),)
        periods = set(self.running(name, starts, active))
        for verdict in (Verdict.OUT, Verdict.STOP):
            for key, out in self.decided(name, verdict):
                if periods & set(out):
                    yield (key,)
        for other, relation in self.not_with():
            if name in (other, relation):
                fixed = relation if name == other else other
                runs = fixed in self.committed or fixed in self.always
                if runs and periods & self.runs_fixed(fixed):
                    yield (("not_with", other, relation, None), self.holds(fixed))

    def broken(self, starts: Starts, active: Active = None) -> Iterator[tuple[Key, ...]]:
        """Everything but the limits."""
        for name in starts:
            yield from self.broken_alone(name, starts, active)
            for first in self.requires(name):
                if first in self.free and first not in starts:
                    yield (("requires", name, first, None),)
        for name, said in self.asked.items():
            if said == "in" and name not in starts:
                yield (("asked", name, "", None),)
        for name in self.free:
            for key, wanted in self.decided(name, Verdict.IN):
                if name not in starts or not set(wanted) & set(self.running(name, starts, active)):
                    yield (key,)
        for one, other in self.not_with():
            demand = ("not_with", one, other, None)
            both = [set(self.running(n, starts, active)) for n in (one, other) if n in starts]
            if len(both) == 2 and both[0] & both[1]:
                yield (demand,)
            fixed = {*self.committed, *self.always}
            if {one, other} <= fixed and self.runs_fixed(one) & self.runs_fixed(other):
                yield (demand, self.holds(one), self.holds(other))
        for name, kind in self.committed.items():
            yield from self.broken_commitment(name, kind, starts, active)

    def broken_commitment(
        self, name: str, kind: str, starts: Starts, active: Active
    ) -> Iterator[tuple[Key, ...]]:
        """What something that runs whatever is chosen asks."""
        holds, value = self.holds(name), self.values[name]
        periods = self.runs_fixed(name)
        for key, wanted in self.decided(name, Verdict.IN):
            if not periods & set(wanted):
                yield (key, self.why(name))
        if kind != "agreed":
            return
        for key, out in self.decided(name, Verdict.OUT):
            if periods & set(out):
                yield (key, holds)
        begin = self.runs_from_to[name][0]
        if self.period_at(begin) is None:
            return
        for number, decision in enumerate(self.programme.decisions):
            later = (decision.inspanning, decision.decision) == (name, Verdict.LATER)
            if later and begin < self.later_than(decision):
                yield (("decided_later", name, "", number), holds)
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
                end = self.end(first, starts, active) if first in starts else None
                if end is None or end >= begin:
                    yield (holds, demand)
            elif first in self.committed and first != name:
                _, end, last = self.runs_from_to[first]
                self.until(first)
                if first in self.ended_by:
                    yield (holds, demand, self.ended_by[first])
                elif end is not None:
                    if not self.over_by_day(first, name):
                        yield (holds, demand, self.holds(first))
                elif last >= begin:
                    yield (holds, demand, self.holds(first))

    def over_by_day(self, first: str, later: str) -> bool:
        """Whether one is over before the other starts; both in days."""
        value, start = self.values[first], self.values[later].start
        assert start is not None
        if self.committed[first] != "adopted" and value.end is not None:
            return value.end.last_day < start.first_day
        begin = value.start or (value.progress.date if value.progress is not None else None)
        last = self.runs_from_to[first][2]
        if begin is not None and begin.day > 1:  # it ends on the day before that of the month
            return bool((last, begin.day - 1) < (month(start), start.day or 1))
        return bool(last < month(start))

"""In which month each starts, and until when it runs."""

from __future__ import annotations

from tests.plan.oracle.said import Key, Said, Starts, month
from toc.core.model import Verdict

Active = frozenset[Key] | None
"""The demands that count; None where all do."""


class Times(Said):
    """A choice says in which period each starts. It starts in the first month of that period in
    which it may, and never later."""

    # What runs whatever is chosen.

    def months_of(self, name: str) -> tuple[int, int | None, int]:
        """The first month, the last one as the file has it, and the last one that counts (before
        the first where none does)."""
        value, progress = self.values[name], self.values[name].progress
        running = self.committed[name] == "running"
        if self.committed[name] == "adopted":
            begin, end = self.carried[name]
        else:
            first = value.start or (progress.date if progress is not None else None)
            begin = month(first) if first is not None else self.first_of(0)
            end = month(value.end, last=True) if value.end is not None else None
            if end is None and value.duration is not None and first is not None:
                end = begin + value.duration - 1
                if first.day > 1:
                    end += 1  # from the middle of a month to the middle of one
        if running and end is not None and end < self.first_of(0):
            self.overdue[name] = end
            end = None
        if end is not None:
            return begin, end, end
        last = begin - 1
        there = self.period_at(begin)
        if there is not None:
            last = self.last_of(there)
        if running and begin < self.first_of(0):
            last = self.last_of(0)
        for _, found in self.decided(name, Verdict.IN):
            last = max(last, *map(self.last_of, found))
        return begin, None, last

    def until(self, name: str) -> int:
        """The number of the period in which a decision ends what runs."""
        ends = [self.periods]
        if name in self.committed:
            begin, _, last = self.runs_from_to[name]
            agreed = self.committed[name] == "agreed"
            for verdict in (Verdict.STOP, Verdict.OUT, Verdict.LATER)[: 1 if agreed else 3]:
                for key, found in self.decided(name, verdict):
                    if any(self.inside(number, begin, last) for number in found):
                        if min(found) < min(ends):
                            self.ended_by[name] = key
                        ends.append(min(found))
        return min(ends)

    def runs_fixed(self, name: str) -> set[int]:
        """The periods in which something runs whatever is chosen."""
        periods = set(range(self.periods))
        if name in self.always:
            value = self.values[name]
            for verdict in (Verdict.OUT, Verdict.STOP):
                for _, out in self.decided(name, verdict):
                    periods -= set(out)
            first = month(value.start) if value.start is not None else -(10**6)
            last = month(value.end, last=True) if value.end is not None else 10**6
        else:
            first, _, last = self.runs_from_to[name]
            periods = set(range(self.until(name)))
        return {n for n in periods if self.inside(n, first, last)}

    def before(self, name: str) -> set[str]:
        """Every free one that must come before, directly or through others."""
        found: set[str] = set()
        rest = [other for other in self.requires(name) if other in self.free]
        while rest:
            other = rest.pop()
            if other not in found:
                found.add(other)
                rest += [more for more in self.requires(other) if more in self.free]
        return found

    def holds(self, fixed: str) -> Key:
        kind = "structural" if fixed in self.always else self.committed[fixed]
        return (kind, fixed, "", None)

    def why(self, first: str) -> Key:
        """What makes something wait for what runs whatever is chosen."""
        self.until(first)
        return self.ended_by.get(first, self.holds(first))

    # What is chosen.

    def begin(
        self,
        name: str,
        at: int,
        starts: Starts,
        active: Active = None,
        above: tuple[str, ...] = (),
    ) -> int | None:
        """The month in which it starts, in period `at` beside `starts`; None where it may not
        start in that period."""
        value = self.values[name]
        months = [self.first_of(at)]
        if value.earliest is not None and counts(("earliest", name, "", None), active):
            months.append(month(value.earliest))
        for number, decision in enumerate(self.programme.decisions):
            key: Key = ("decided_later", name, "", number)
            if name in self.asked:
                continue
            if (decision.inspanning, decision.decision) == (name, Verdict.LATER) and counts(
                key, active
            ):
                months.append(self.later_than(decision))
        for first in self.requires(name):
            if not counts(("requires", name, first, None), active):
                continue
            if first in (*above, name):
                return None
            if first in self.committed and counts(self.why(first), active):
                if first in self.ended_by:
                    return None
                months.append(self.runs_from_to[first][2] + 1)
            elif first in starts and first in self.free:
                end = self.end(first, starts, active, (*above, name))
                if end is None:
                    return None
                months.append(end + 1)
        return max(months) if max(months) <= self.last_of(at) else None

    def end(
        self, name: str, starts: Starts, active: Active = None, above: tuple[str, ...] = ()
    ) -> int | None:
        """The last month of one that is chosen; of unknown duration that of its period."""
        begin = self.begin(name, starts[name], starts, active, above)
        if begin is None:
            return None
        months = self.values[name].duration
        return self.last_of(starts[name]) if months is None else begin + months - 1

    def running(self, name: str, starts: Starts, active: Active = None) -> list[int]:
        """The planned periods in which one that is chosen runs."""
        begin = self.begin(name, starts[name], starts, active)
        end = self.end(name, starts, active)
        if begin is None or end is None:
            return []
        return [n for n in range(self.periods) if self.inside(n, begin, end)]

    def runs(self, starts: Starts, period: int) -> list[str]:
        """What is chosen and runs in a period."""
        return [name for name in starts if period in self.running(name, starts)]


def counts(key: Key, active: Active) -> bool:
    """Whether a demand counts."""
    return active is None or key in active

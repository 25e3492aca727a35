"""When what is there runs, month by month."""

from __future__ import annotations

from tests.planning.oracle.said import Said, Starts, month
from toc.model import Verdict


class Times(Said):
    """When each runs."""

    def months_of(self, name: str) -> tuple[int, int | None, int]:
        """The first month, the last one as the file has it, and the last one that counts (before
        the first where none does)."""
        value, progress = self.values[name], self.values[name].progress
        first = value.start or (progress.date if progress is not None else None)
        running = self.committed[name] == "running"
        begin = month(first) if first is not None else 0
        end = month(value.end, last=True) if value.end is not None else None
        if end is None and value.duration is not None and first is not None:
            end = begin + value.duration - 1
            if first.day > 1:
                end += 1  # from the middle of a month to the middle of one
        if running and end is not None and end < 0:
            end = None
        last = end
        if end is None:
            last = begin - 1
            if 0 <= begin < self.periods * 12:
                last = begin // 12 * 12 + 11
            if running and begin < 0:
                last = 11
            for _, years in self.decided(name, Verdict.IN):
                last = max(last, *(year * 12 + 11 for year in years))
        assert last is not None
        return begin, end, last

    def until(self, name: str) -> int:
        """The number of the year in which a decision ends what runs."""
        ends = [self.periods]
        if name in self.committed:
            begin, _, last = self.runs_from_to[name]
            running = self.committed[name] == "running"
            for verdict in (Verdict.STOP, Verdict.OUT, Verdict.LATER)[: 3 if running else 1]:
                for key, years in self.decided(name, verdict):
                    if any(begin <= year * 12 + 11 and last >= year * 12 for year in years):
                        if min(years) < min(ends):
                            self.ended_by[name] = key
                        ends.append(min(years))
        return min(ends)

    def runs_fixed(self, name: str) -> set[int]:
        """The years in which something runs whatever is chosen."""
        years = set(range(self.periods))
        if name in self.always:
            value = self.values[name]
            for verdict in (Verdict.OUT, Verdict.STOP):
                for _, out in self.decided(name, verdict):
                    years -= set(out)
            first = month(value.start) if value.start is not None else -(10**6)
            last = month(value.end, last=True) if value.end is not None else 10**6
        else:
            first, _, last = self.runs_from_to[name]
            years = set(range(self.until(name)))
        return {y for y in years if first <= y * 12 + 11 and last >= y * 12}

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

    def last(self, name: str, start: int) -> int:
        months = self.values[name].duration or 1
        return min(start + (months + 11) // 12, self.periods) - 1

    def running(self, name: str, start: int) -> range:
        return range(start, self.last(name, start) + 1)

    def runs(self, starts: Starts, period: int) -> list[str]:
        return [n for n, start in starts.items() if period in self.running(n, start)]

    def begin_after(self, name: str, first: str, at: int) -> int | None:
        """After how many months of its year something may begin that waits for a commitment."""
        if self.until(first) < self.periods or first in self.ended_by:
            return None
        last = self.runs_from_to[first][2]
        if last >= at * 12 + 11:
            return None
        return max(0, last + 1 - at * 12)

    def fits(self, name: str, began: int) -> bool:
        return not began or (
            self.values[name].duration is not None and began + self.values[name].duration <= 12
        )

"""The months of the planned periods, numbered from 0 on: those of the first period, then those of
the next. Nothing here knows dates; `periods.month_of` does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate


@dataclass(frozen=True)
class Timeline:
    """`lengths` is how many months each period has."""

    lengths: tuple[int, ...]

    @property
    def periods(self) -> range:
        """The periods, by number from 0."""
        return range(len(self.lengths))

    @property
    def end(self) -> int:
        """The month after the last."""
        return self.firsts[-1]

    @cached_property
    def firsts(self) -> tuple[int, ...]:
        """The first month of each period, and then the month after the last."""
        return tuple(accumulate(self.lengths, initial=0))

    @cached_property
    def _period_of(self) -> tuple[int, ...]:
        return tuple(n for n, length in enumerate(self.lengths) for _ in range(length))

    def period_of(self, month: int) -> int:
        """The period that a month lies in; how many periods there are for one after the last."""
        return self._period_of[month] if month < self.end else len(self.lengths)

    def months_of(self, period: int) -> range:
        """The months of a period."""
        return range(self.firsts[period], self.firsts[period + 1])

    def ends(self, month: int, duration: int | None) -> int:
        """The month after the last in which something runs that starts in `month`. One of unknown
        duration runs to the end of its own period."""
        if duration is not None:
            return month + duration
        return self.firsts[min(self.period_of(month) + 1, len(self.lengths))]

    def runs(self, month: int, duration: int | None) -> Iterator[tuple[int, int]]:
        """The periods in which something runs that starts in `month`, each with the months that it
        runs then; what is longer than what is left runs to the end."""
        end = min(self.ends(month, duration), self.end)
        while month < end:
            period = self.period_of(month)
            until = min(end, self.firsts[period + 1])
            yield period, until - month
            month = until

    def running(self, month: int, duration: int | None) -> range:
        """The periods in which something runs that starts in `month`."""
        if month >= self.end:
            return range(0)
        last = min(self.ends(month, duration), self.end) - 1
        return range(self.period_of(month), self.period_of(last) + 1)

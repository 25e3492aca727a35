"""Measurements: what was found of an indicator, about whom, when, and how sure it is."""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import Literal, NamedTuple

from toc.core.model.dates import Interval, PartialDate

Quality = Literal["exact", "circa", "derived", "estimated", "provisional", "revised provisional"]
"""How sure a value is; provisional and revised provisional as statistical offices use the words:
the final value is still to come."""

Found = Decimal | str
"""A number; a category, `yes` or `no`, or a text where the indicator's values are no numbers."""

Group = tuple[tuple[str, str], ...]
"""Dimension and category, sorted by dimension: `(("leeftijd", "12-18"),)`. Empty is everybody."""

Key = tuple[str, Interval, Group, str]
"""What can be measured once: the indicator, the period, the group and the place."""

_YEAR = re.compile(r"[0-9]{4}(?![0-9])")
_PART = re.compile(r"([0-9]{4})-([QH])([1-4])")


class Measurement(NamedTuple):
    """One value that was found. A tuple, because a programme can have hundreds of thousands.

    `value` is in the unit of the indicator, None where a correction withdrew it; with `below` it
    was given as `<10`: less than `value`. `n` is how many people or things it is about, None where
    that is not known. An empty `place` is everywhere, an empty `source`, `note` or `by` is not
    given. `recorded` is when, and `by` in which role, it was written down; `correction` says why
    it takes the place of an earlier value of the same key, and is empty where it does not.
    `line` is its line in `measurements.csv`, 0 where it does not stand there yet.
    """

    indicator: str
    period: Interval
    value: Found | None
    n: int | None = None
    group: Group = ()
    place: str = ""
    quality: Quality = "exact"
    below: bool = False
    source: str = ""
    note: str = ""
    recorded: datetime.date | None = None
    by: str = ""
    correction: str = ""
    line: int = 0

    @property
    def key(self) -> Key:
        """What it is a measurement of; a later one of the same key is a correction."""
        return self.indicator, self.period, self.group, self.place

    @property
    def number(self) -> Decimal | None:
        """The value where it is a number that is known; None for `<10`, a word or nothing."""
        return self.value if isinstance(self.value, Decimal) and not self.below else None


@dataclass(frozen=True)
class Measurements:
    """All measurements of a programme, corrections behind what they correct."""

    rows: tuple[Measurement, ...] = ()

    @cached_property
    def current(self) -> tuple[Measurement, ...]:
        """What counts: of every key the last, without what was withdrawn; in the order of the
        file."""
        if not any(row.correction for row in self.rows):
            return self.rows
        last = {row.key: row for row in self.rows}
        return tuple(row for row in last.values() if row.value is not None)

    @cached_property
    def by_indicator(self) -> dict[str, tuple[Measurement, ...]]:
        """What counts, by indicator, the oldest period first and everybody before groups."""
        found: dict[str, list[Measurement]] = {}
        for row in self.current:
            found.setdefault(row.indicator, []).append(row)
        return {name: tuple(sorted(rows, key=in_order)) for name, rows in sorted(found.items())}

    @cached_property
    def replaced(self) -> dict[str, tuple[Measurement, ...]]:
        """What no longer counts, by indicator: it was corrected or withdrawn."""
        found: dict[str, list[Measurement]] = {}
        if len(self.current) < len(self.rows):
            counts = set(map(id, self.current))
            for row in self.rows:
                if id(row) not in counts:
                    found.setdefault(row.indicator, []).append(row)
        return {name: tuple(rows) for name, rows in found.items()}

    def of(self, indicator: str) -> tuple[Measurement, ...]:
        """What counts of one indicator, sorted as `by_indicator`."""
        return self.by_indicator.get(indicator, ())

    def history(self, key: Key) -> tuple[Measurement, ...]:
        """Everything ever written of a key, the first first."""
        return tuple(row for row in self.rows if row.key == key)

    def sorted(self) -> Measurements:
        """The same in the order of a file: by what was measured, corrections as they came."""
        return Measurements(
            tuple(
                sorted(
                    self.rows,
                    # As `in_order`, without the cost of asking it so often.
                    key=lambda row: (row[0], row[1].start, row[1].end, row[5], row[4]),
                )
            )
        )


def in_order(row: Measurement) -> tuple[datetime.date, datetime.date, str, Group]:
    """The order within an indicator: by period, then place, then group."""
    return row.period.start, row.period.end, row.place, row.group


def to_period(text: str) -> Interval:
    """Read `2024`, `2024-Q1`, `2024-H1` (a half year), `2024-03`, `2024-03-31` or two of those
    with `..` between them. Raises ValueError for anything else.

    >>> to_period("2024-Q1")
    Interval(start=datetime.date(2024, 1, 1), end=datetime.date(2024, 3, 31))
    """
    first, two, last = text.strip().partition("..")
    if two:
        start, end = to_period(first).start, to_period(last).end
        if start > end or ".." in last:
            raise ValueError(text)
        return Interval(start, end)
    match = _PART.fullmatch(first.upper())
    if match is None:
        if not _YEAR.match(first):  # 31-12-24 is not the year 31
            raise ValueError(text)
        date = PartialDate.parse(first)
        return Interval(date.first_day, date.last_day)
    months = 3 if match[2] == "Q" else 6
    number = int(match[3])
    if number * months > 12:
        raise ValueError(text)
    return months_from(datetime.date(int(match[1]), (number - 1) * months + 1, 1), months)


def months_from(start: datetime.date, months: int) -> Interval:
    """So many whole months from a first day of a month on."""
    count = start.year * 12 + start.month - 1 + months - 1
    year, month = divmod(count, 12)
    return Interval(start, datetime.date(year, month + 1, calendar.monthrange(year, month + 1)[1]))


@lru_cache(maxsize=4096)
def period_text(period: Interval) -> str:
    """A period as it is written in a file, the shortest way: `to_period` reads it back.

    >>> period_text(Interval(datetime.date(2024, 1, 1), datetime.date(2024, 6, 30)))
    '2024-H1'
    """
    start, end = period.start, period.end
    if start == end:
        return start.isoformat()
    if start.day == 1 and start.year == end.year:
        month = f"{start.year:04}-{start.month:02}"
        halves = (f"{start.year:04}-{letter}{n}" for letter, n in (("H", 1), ("H", 2)))
        quarters = (f"{start.year:04}-Q{n}" for n in range(1, 5))
        for text in (f"{start.year:04}", *halves, *quarters, month):
            if to_period(text) == period:
                return text
    return f"{_edge(start, first=True)}..{_edge(end, first=False)}"


def _edge(day: datetime.date, *, first: bool) -> str:
    """A day, or its month where the period begins or ends with it."""
    edge = 1 if first else calendar.monthrange(day.year, day.month)[1]
    return day.isoformat()[:7] if day.day == edge else day.isoformat()


def group_text(group: Iterable[tuple[str, str]]) -> str:
    """A group as it is written in a file: `geslacht=vrouw + leeftijd=12-18`."""
    return " + ".join(f"{dimension}={category}" for dimension, category in group)


def to_group(text: str) -> Group:
    """Read a group. Raises ValueError for a part without `=` and a dimension that stands twice."""
    if not text.strip():
        return ()
    parts = [part.partition("=") for part in text.split(" + ")]
    group = {name.strip(): category.strip() for name, _, category in parts}
    if len(group) < len(parts) or not all(name and value for name, value in group.items()):
        raise ValueError(text)
    return tuple(sorted(group.items()))

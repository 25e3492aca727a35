"""What has to be hidden beside values about too few people, so that nothing gives them away.

Values add up: over the categories of a feature, over places, and over the parts of a period (a
share or a mean when it is weighed by its numbers). Periods that have days in common are looked at
together: a stretch. Where everything in a stretch is about enough people, and nothing else can be
worked out, all of it is shown. Otherwise it is shown by one feature at a time and never crossed:

- of overlapping periods only the longest, with their totals;
- each of them by one feature at a time: by age, by place, or by its quarters;
- of such a split the values about too few people are hidden together with the smallest others,
  until together they are about enough people and not all nought or all the most there can be.

So what is shown of a period is its total and, by each feature apart, parts of it that are all
about at least k people, one of which may be ‘the others’. Then a crossing of features in a total
of N people lies between max(0, a + b - N) and min(a, b) for parts a and b (Fréchet's bounds). Both
a and b, and what each leaves of N, are k or more, so that is k wide or more, and the more features
the wider. Searching for the fewest values to hide is left alone: it would show a few more, by a
method that nobody could check with a pencil.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from math import prod

from toc.core.model import Indicator, Interval
from toc.core.model.measurements import Measurement
from toc.core.records.measurement_rules import ends_of

Features = tuple[str, ...]
"""What a value is told apart by: dimensions, and first an empty name where it has a place."""

Amount = tuple[int, Decimal, Decimal]
"""How many people values are about, and how far they are together from the least and from the
most that there can be: in people who would have to be at the other end, where values have two
ends. What is nought together is nought apart, so a sum at an end tells all that is in it."""

_DAY = timedelta(days=1)


def hidden_among(
    cells: Sequence[Measurement],
    sizes: Sequence[int],
    small: set[int],
    indicator: Indicator,
    least: int,
) -> frozenset[int]:
    """The numbers of the cells that may not be shown: the `small` ones and what gives them away.
    `cells` are sorted by period, `sizes` are how many people they are about, `least` is how many
    that must be."""
    hide: set[int] = set()
    names = {group: tuple(name for name, _ in group) for group in {row.group for row in cells}}
    features = [("", *names[row.group]) if row.place else names[row.group] for row in cells]
    for numbers, told in _stretches(cells, tuple(_told(indicator, cells))):
        own = small.intersection(numbers) if small else small
        first = numbers[0]
        if (
            not told
            and len({features[at] for at in numbers}) == 1
            and cells[first].period == cells[numbers[-1]].period
        ):
            hide |= own  # nothing that they add up to is shown
        else:
            by = {at: features[at] for at in numbers}
            hide |= _Stretch(cells, sizes, own, indicator, least, by, told).hidden()
    return frozenset(hide)


def _stretches(
    cells: Sequence[Measurement], told: Sequence[Interval]
) -> Iterator[tuple[list[int], list[Interval]]]:
    """The cells whose periods have days in common, and what the plan itself tells of those."""
    inside: list[int] = []
    until = date.min
    before: Interval | None = None
    for at, row in enumerate(cells):
        period = row.period
        if period is before:
            inside.append(at)
            continue
        before = period
        if inside and period.start > until:
            first = cells[inside[0]].period.start
            # A total in the plan that reaches over both keeps them together.
            if not any(
                one.start <= until and first <= one.end >= row.period.start for one in told
            ):
                yield inside, _within(told, first, until)
                inside = []
        until = max(until, period.end) if inside else period.end
        inside.append(at)
    if inside:
        yield inside, _within(told, cells[inside[0]].period.start, until)


def _within(told: Sequence[Interval], first: date, last: date) -> list[Interval]:
    return [one for one in told if one.start <= last and first <= one.end]


def _told(indicator: Indicator, cells: Sequence[Measurement]) -> Iterator[Interval]:
    """The periods of which the programme file itself has the total: that is never hidden. Of a
    cumulative indicator that is what came between two totals."""
    years = sorted(map(int, indicator.measured))
    if not indicator.cumulative:
        for year in years:
            yield Interval(date(year, 1, 1), date(year, 12, 31))
        return
    baseline = indicator.baseline
    since: date | None = None
    if baseline is not None and baseline.value is not None and baseline.date is not None:
        since = baseline.date.last_day + _DAY
    for year in years:
        end = date(year, 12, 31)
        start = since or min((row.period.start for row in cells), default=end)
        if start <= end:
            yield Interval(start, end)
        since = end + _DAY


@dataclass
class _Stretch:
    """Cells whose periods have days in common, by number; `small` are those about too few people,
    `told` is what the plan itself tells."""

    cells: Sequence[Measurement]
    sizes: Sequence[int]
    small: set[int]
    indicator: Indicator
    least: int
    features: dict[int, Features]
    told: Sequence[Interval]

    def __post_init__(self) -> None:
        self.categories: dict[str, set[str]] = {}
        self.splits: dict[tuple[Interval, Features], list[int]] = {}
        for at, features in self.features.items():
            key = self.cells[at].period, features
            self.splits.setdefault(key, []).append(at)
            for name in features:
                category = _category(self.cells[at], name)
                self.categories.setdefault(name, set()).add(category)
        self.periods = {period for period, _ in self.splits}
        # Where there is a measurement as well, that is what is shown.
        self.told = [one for one in self.told if (one, ()) not in self.splits]

    def hidden(self) -> set[int]:
        """What may not be shown of it."""
        if not self.small and self._is_sound():
            return set()
        shown: set[int] = set()
        for period in _longest({*self.periods, *self.told}, self.told):
            shown |= self._shown_of(period)
        return {at for at in self.features if at not in shown}

    def _is_sound(self) -> bool:
        """Whether all of it may be shown: crossed and parts of periods as well."""
        if self.told:
            return False
        every = {features for _, features in self.splits}
        if len(self.periods) > 1:
            # What can be worked out is a sum of the shortest periods, and those are all there.
            if len(self.splits) < len(self.periods) * len(every):
                return False
            days = sorted({day for one in self.periods for day in (one.start, one.end + _DAY)})
            if any(Interval(a, b - _DAY) not in self.periods for a, b in pairwise(days)):
                return False
        time = ("time",) if len(self.periods) > 1 else ()
        crossed = [(*time, *names) for names in every if len((*time, *names)) > 1]
        joint = {name for names in crossed for name in names}
        if crossed and not any(len(names) == len(joint) for names in crossed):
            return False  # crossings of three features in pairs tell nearly all of it
        return all(self._adds_up(*split) for split in self.splits)

    def _adds_up(self, period: Interval, features: Features) -> bool:
        """Whether a split leaves nothing of what it is a split of, or enough people."""
        numbers = self.splits[period, features]
        if len(features) > 1 and len(numbers) < prod(len(self.categories[n]) for n in features):
            return False
        for name in features:
            rest = tuple(other for other in features if other != name)
            wholes = {
                _without(self.cells[at], name): at for at in self.splits.get((period, rest), ())
            }
            parts: dict[object, int] = {}
            for at in numbers:
                key = _without(self.cells[at], name)
                parts[key] = parts.get(key, 0) + self.sizes[at]
            for key, size in parts.items():
                if key in wholes and 0 < self.sizes[wholes[key]] - size < self.least:
                    return False
        return all(self._parts_fill(period, features, at) for at in numbers)

    def _parts_fill(self, period: Interval, features: Features, at: int) -> bool:
        """Whether the shortest parts of a period leave nothing of a value of it, or enough."""
        shorter = [one for one in self.periods if _in(one, period)]
        row = self.cells[at]
        parts = [
            self.sizes[other]
            for one in shorter
            if not any(_in(another, one) for another in shorter)
            for other in self.splits[one, features]
            if (self.cells[other].place, self.cells[other].group) == (row.place, row.group)
        ]
        return not shorter or not 0 < self.sizes[at] - sum(parts) < self.least

    def _shown_of(self, period: Interval) -> set[int]:
        """What may be shown of a period by one feature at a time."""
        total = self.splits.get((period, ()), [])
        if self.small.intersection(total):
            return set()
        parts = _longest({one for one in self.periods if _in(one, period)}, ())
        apart = [
            numbers
            for (one, features), numbers in self.splits.items()
            if one == period and len(features) == 1
        ]
        apart.append([at for one in parts for at in self.splits.get((one, ()), ())])
        whole = self._amount(total) if total else max(map(self._amount, apart))
        if not self._is_enough(whole) and period not in self.told:
            return set()
        return set(total).union(*(self._kept(numbers, whole) for numbers in apart))

    def _kept(self, split: Sequence[int], whole: Amount) -> set[int]:
        """What may be shown of a split of this whole by one feature."""
        people, under, over = self._amount(split)
        # Averages are more together than their total: then nothing is told by what is left.
        left_under, left_over = (
            part if part >= 0 else Decimal(1) for part in (whole[1] - under, whole[2] - over)
        )
        left = whole[0] - people, left_under, left_over
        few_left = left[0] > 0 and not self._is_enough(left)
        rest = [at for at in split if at in self.small or not self._is_enough(self._amount([at]))]
        if not rest and not few_left:
            return set(split)
        fewest = 2 if rest else 1
        for at in sorted(set(split).difference(rest), key=lambda at: (self.sizes[at], at)):
            people, under, over = self._amount(rest)
            if few_left:
                people, under, over = people + left[0], under + left[1], over + left[2]
            if len(rest) >= fewest and self._is_enough((people, under, over)):
                break
            rest.append(at)
        return set(split).difference(rest)

    def _amount(self, numbers: Iterable[int]) -> Amount:
        low, high = ends_of(self.indicator)
        people, under, over = 0, Decimal(0), Decimal(0)
        for at in numbers:
            number, size = self.cells[at].number, self.sizes[at]
            weight = Decimal(size) / (high - low) if low is not None and high is not None else 1
            people += size
            under += size if number is None or low is None else (number - low) * weight
            over += size if number is None or high is None else (high - number) * weight
        return people, under, over

    def _is_enough(self, amount: Amount) -> bool:
        people, under, over = amount
        return people >= self.least and under >= 1 and over >= 1


def _longest(periods: Iterable[Interval], first: Iterable[Interval]) -> list[Interval]:
    """Periods without a day in common: those that come first, then the longest."""
    kept: list[Interval] = []
    for one in sorted(periods, key=lambda one: (one not in first, one.start - one.end, one.start)):
        if not any(other.start <= one.end and one.start <= other.end for other in kept):
            kept.append(one)
    return kept


def _in(inner: Interval, outer: Interval) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and inner != outer


def _category(row: Measurement, name: str) -> str:
    return dict(row.group)[name] if name else row.place


def _without(row: Measurement, name: str) -> object:
    """What a value is about, but for one feature."""
    place = row.place if name else ""
    return place, tuple(pair for pair in row.group if pair[0] != name)

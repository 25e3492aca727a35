"""The values of an indicator over time: which of them count, and how sure they are."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from toc.core.model import Indicator, Interval
from toc.core.model.measurements import Quality
from toc.core.records.measurement_rules import is_percentage
from toc.measure.monitoring.own_values import OwnValue, own_values
from toc.measure.monitoring.suppression import Published
from toc.measure.monitoring.target_path import exact

_DAY = datetime.timedelta(days=1)

_Z = 1.959963984540054  # what a normal distribution stays within in 95 of 100 cases


@dataclass(frozen=True)
class Span:
    """From a lowest to a highest value that the data allow, in the unit of the indicator."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True)
class SeriesPoint:
    """One value about everybody and everywhere; of a cumulative indicator the total so far.

    `value` is None where it is a word (`words`) or is `hidden`: it is about too few people, or
    would give those away, or (`unknown_n`) nobody wrote down about how many it is. With `below` it
    is less than `value`. `share` says that it is a percentage, `in_plan` that it stands in the
    programme file itself, under `measured`. With `gap` the total misses a period, so that it is at
    least this; with `overlap` two periods count the same days, so that there is no total and
    `value` is None.
    """

    period: Interval
    value: Decimal | None
    words: str = ""
    n: int | None = None
    quality: Quality = "exact"
    below: bool = False
    hidden: bool = False
    in_plan: bool = False
    share: bool = False
    gap: bool = False
    overlap: bool = False
    unknown_n: bool = False

    @property
    def day(self) -> datetime.date:
        """The day at which it stands: the last of its period."""
        return self.period.end

    @property
    def span(self) -> Span | None:
        """The interval of 95 %, where one can be made."""
        value = self.number
        if not self.share or self.n is None or value is None or not 0 <= value <= 100:
            return None
        return wilson(value, self.n)

    @property
    def number(self) -> Decimal | None:
        """The value where it is a number that is known exactly enough to compare."""
        return None if self.below else self.value


def wilson(share: Decimal, n: int) -> Span:
    """The interval of 95 % around a percentage that was found among `n` people drawn at random,
    to one decimal.

    Source: E.B. Wilson, Probable inference, the law of succession, and statistical inference
    (1927). It stays between 0 and 100 and holds for small groups, where the usual one does not.

    >>> wilson(Decimal(50), 100)
    Span(low=Decimal('40.4'), high=Decimal('59.6'))
    """
    p = min(1.0, max(0.0, float(share) / 100))
    square = _Z * _Z
    middle = (p + square / (2 * n)) / (1 + square / n)
    half = _Z * math.sqrt(p * (1 - p) / n + square / (4 * n * n)) / (1 + square / n)
    low, high = max(0.0, middle - half), min(1.0, middle + half)
    return Span(*(Decimal(f"{end * 100:.1f}") for end in (low, high)))


def by_chance(first: Decimal, n_first: int | None, last: Decimal, n_last: int) -> bool:
    """Whether chance alone can make the difference between two percentages of different samples,
    at 95 %; a first one of which n is not known is taken as it is.

    Source: R.G. Newcombe, Interval estimation for the difference between independent proportions
    (1998), method 10.
    """
    if first == last:
        return False  # no difference at all: there is nothing to explain
    of_last = wilson(last, n_last)
    low, high = (
        (wilson(first, n_first).low, wilson(first, n_first).high) if n_first else [first] * 2
    )
    below = math.hypot(float(last - of_last.low), float(high - first))
    above = math.hypot(float(of_last.high - last), float(first - low))
    difference = float(last - first)
    return difference - below <= 0 <= difference + above


def can_have_span(indicator: Indicator) -> bool:
    """Whether an interval can be made of its values and n alone: only of a percentage."""
    return is_percentage(indicator)


def readings(indicator: Indicator, shown: Sequence[Published]) -> tuple[SeriesPoint, ...]:
    """The values about everybody and everywhere, the oldest first.

    `shown` are the measurements of the indicator as they may be shown. A value that the programme
    file has itself counts where there is no measurement that ends on the same day.

    Of a cumulative indicator each reading is the total so far. A measurement of one is what its
    own period added; what the programme file has (its baseline, `measured` and targets) are totals
    already, as the rule `cumulative-series-falls` asks. The count goes on from the last of those.
    """
    found: dict[datetime.date, SeriesPoint] = {}
    own = own_values(indicator, shown)
    for given in own:
        if given.kind == "measured" and given.period is not None:
            number = exact(given.value) if given.value is not None else None
            found[given.period.end] = SeriesPoint(
                given.period,
                number,
                hidden=given.hidden,
                in_plan=True,
                unknown_n=given.unknown_n,
            )
    for one in shown:
        row = one.measurement
        if row.group or row.place or (row.value is None and not one.hidden):
            continue
        before = found.get(row.period.end)
        # Of two periods that end on one day the longest is about most.
        if before is None or before.in_plan or row.period.start < before.period.start:
            found[row.period.end] = _reading(indicator, one)
    ordered = tuple(one for _, one in sorted(found.items()))
    if not indicator.cumulative:
        return ordered
    first = next((given for given in own if given.kind == "baseline" and given.hidden), None)
    return tuple(_totals(indicator, ordered, first))


def _totals(
    indicator: Indicator, ordered: Sequence[SeriesPoint], hidden: OwnValue | None
) -> Iterator[SeriesPoint]:
    """What was counted so far at the end of each period. A period within a longer one is part of
    it and does not count again. A total since a `hidden` baseline would tell it."""
    baseline = indicator.baseline
    so_far = SeriesPoint(Interval(datetime.date.min, datetime.date.min), Decimal(0))
    until: datetime.date | None = None
    if baseline is not None and baseline.value is not None:
        until = baseline.date.last_day if baseline.date is not None else None
        so_far = replace(so_far, value=exact(baseline.value))
        if hidden is not None:
            so_far = replace(so_far, value=None, hidden=True, unknown_n=hidden.unknown_n)
    for one in ordered:
        if one.in_plan:
            so_far, until = one, one.day
            yield one
            continue
        within = any(
            other is not one and other.period.overlap(one.period) == one.period
            for other in ordered
            if not other.in_plan
        )
        if within or (until is not None and one.day <= until):
            continue
        # Of `<10` nobody knows how much it adds.
        added, before = Decimal(0) if one.below else one.number, so_far.value
        # A part of it was counted in a total before; of nothing there is no part.
        twice = until is not None and one.period.start <= until and before != 0
        overlap = so_far.overlap or twice or _overlaps(one, ordered)
        so_far = replace(
            one,
            value=None if added is None or before is None or overlap else before + added,
            quality=one.quality if one.quality != "exact" else so_far.quality,
            hidden=one.hidden or so_far.hidden,
            below=False,
            n=None,
            share=False,
            gap=so_far.gap or one.below or (until is not None and one.period.start - until > _DAY),
            overlap=overlap,
            # Where a part is about too few people, knowing n of the others does not help.
            unknown_n=(one.unknown_n or so_far.unknown_n)
            and one.hidden is one.unknown_n
            and so_far.hidden is so_far.unknown_n,
        )
        until = one.day
        yield so_far


def _overlaps(one: SeriesPoint, ordered: Sequence[SeriesPoint]) -> bool:
    """Whether a part of a period, and not all of it, is counted in another that began earlier."""
    return any(
        other.period.start < one.period.start <= other.day < one.day
        for other in ordered
        if not other.in_plan
    )


def _reading(indicator: Indicator, shown: Published) -> SeriesPoint:
    row = shown.measurement
    if shown.hidden:
        unknown = shown.unknown_n
        return SeriesPoint(row.period, None, quality=row.quality, hidden=True, unknown_n=unknown)
    if not isinstance(row.value, Decimal):
        return SeriesPoint(row.period, None, str(row.value), row.n, row.quality)
    share = is_percentage(indicator)
    return SeriesPoint(row.period, row.value, "", row.n, row.quality, row.below, share=share)

"""The values that a programme file has itself, its baselines and what stands under `measured`, as
they may be shown beside the published measurements.

The same holds for them as for a measurement: what is about fewer people than `smallest_group`, or
about nobody knows how many, is hidden. And such a value is about everybody: where a part of the
same time is hidden because it is about too few people, the whole less what is shown would tell it,
so then the whole is hidden as well.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from toc.core.model import Indicator, Interval
from toc.measure.monitoring.suppression import Published


@dataclass(frozen=True)
class OwnValue:
    """A value of the programme file, in the unit of the indicator; None where it is `hidden`, and
    then `n` is None too; `unknown_n` says that it is because the plan does not say how many people
    it is about. `period` is None where the plan gives it no date."""

    kind: Literal["baseline", "measured"]
    period: Interval | None
    value: float | None
    n: int | None
    hidden: bool
    unknown_n: bool = False


def own_values(indicator: Indicator, shown: Sequence[Published]) -> tuple[OwnValue, ...]:
    """The baseline, where it has a value, and the measured values of each year. `shown` are the
    measurements of the indicator as they may be shown (`published`), all of them."""
    given = tuple(_given(indicator))
    gone = [one.measurement.period for one in shown if one.hidden] if given else []
    return tuple(_shown(value, indicator, gone) for value in given)


def without_hidden(indicator: Indicator, own: Sequence[OwnValue]) -> Indicator:
    """An indicator as if the plan did not have the hidden ones of its `own` values."""
    gone = [one for one in own if one.hidden]
    if not gone:
        return indicator
    years = {str(one.period.start.year) for one in gone if one.kind == "measured" and one.period}
    kept = {year: value for year, value in indicator.measured.items() if year not in years}
    first = indicator.baseline
    if first is not None and any(one.kind == "baseline" for one in gone):
        first = first.model_copy(update={"value": None, "n": None})
    return indicator.model_copy(update={"baseline": first, "measured": kept})


def _given(indicator: Indicator) -> Iterator[OwnValue]:
    first = indicator.baseline
    if first is not None and first.value is not None:
        date = first.date
        period = Interval(date.first_day, date.last_day) if date is not None else None
        yield OwnValue("baseline", period, first.value, first.n, False)
    for year, value in sorted(indicator.measured.items()):
        days = datetime.date(int(year), 1, 1), datetime.date(int(year), 12, 31)
        yield OwnValue("measured", Interval(*days), value, None, False)


def _shown(given: OwnValue, indicator: Indicator, gone: Sequence[Interval]) -> OwnValue:
    least = indicator.smallest_group
    size = given.n if given.n is not None else indicator.group_size
    hide = indicator.privacy == "sensitive" if least is None else (size or 0) < least
    if gone and (indicator.cumulative or given.period is None):
        # Of totals so far the difference is what came in between.
        hide = True
    elif given.period is not None:
        hide = hide or any(given.period.overlap(period) is not None for period in gone)
    if not hide:
        return given
    return OwnValue(given.kind, given.period, None, None, True, least is not None and size is None)

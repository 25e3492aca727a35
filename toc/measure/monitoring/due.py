"""What is due: which indicator is to be measured about which period, and by whom.

A period is never due before it is over: until then it is open or lies ahead.
"""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from toc.core.model import Indicator, Interval, PartialDate, Programme
from toc.core.model.measurements import Measurement, Measurements, months_from, to_period

State = Literal["overdue", "open", "later", "unknown"]
Reason = Literal["", "no-frequency", "unknown-frequency", "no-start"]

MOST_AHEAD = 120
"""So many periods of one indicator are looked at: ten years of months."""

ONCE = 0
"""The number of months between measurements that are done only once."""

_WORDS = {
    1: "maandelijks elke-maand iedere-maand per-maand maand monthly every-month month",
    3: "elk-kwartaal ieder-kwartaal per-kwartaal kwartaal driemaandelijks kwartaallijks quarterly "
    "every-quarter quarter",
    6: "halfjaarlijks elk-half-jaar ieder-half-jaar per-half-jaar half-jaar half-yearly "
    "semiannually twice-a-year tweemaal-per-jaar twee-keer-per-jaar every-half-year biannually",
    12: "jaarlijks elk-jaar ieder-jaar per-jaar jaar eenmaal-per-jaar een-keer-per-jaar yearly "
    "annually annual every-year once-a-year year",
    24: "tweejaarlijks om-het-jaar om-de-twee-jaar elke-twee-jaar biennial biennially "
    "every-two-years every-other-year",
    36: "driejaarlijks om-de-drie-jaar elke-drie-jaar every-three-years",
    48: "vierjaarlijks om-de-vier-jaar elke-vier-jaar every-four-years",
    ONCE: "eenmalig een-keer once one-off",
}
_MONTHS = {word: months for months, words in _WORDS.items() for word in words.split()}
_EVERY = re.compile(
    r"(?:elke|iedere|om de|every)\s+(\d+)\s+(?:(jaar|jaren|years?)|(?:maand|maanden|months?))"
)
_TIMES = re.compile(r"(\d+)\s*(?:x|keer|maal|times)\s+(?:per|a)\s+(?:jaar|year)")


@dataclass(frozen=True)
class Due:
    """A measurement to come: of which `indicator`, about which `period`, before the end of which
    `date`, and by which `owner` (empty where the plan does not say).

    `missed` counts the earlier periods that were not measured either, and `earlier` are those.
    `last` is the period that was measured last. With the state `unknown` there is no date, and
    `reason` says why.
    """

    indicator: str
    owner: str
    state: State
    period: Interval | None = None
    date: datetime.date | None = None
    missed: int = 0
    last: Interval | None = None
    reason: Reason = ""
    earlier: tuple[Interval, ...] = ()


@dataclass(frozen=True)
class Stale:
    """A source that has not delivered what was due: the last period that it told about, and the
    indicators that wait for it."""

    source: str
    last: Interval
    indicators: tuple[str, ...]


def months_between(frequency: str) -> int | None:
    """How many months there are between two measurements, from the words of the plan; `ONCE` for
    one that is not repeated, None for words that are not known.

    >>> months_between("elk kwartaal"), months_between("Every 2 years"), months_between("soms")
    (3, 24, None)
    """
    text = " ".join(frequency.casefold().replace("é", "e").split()).rstrip(".")
    word = re.sub(r"[\s-]+", "-", text)
    if word in _MONTHS:
        return _MONTHS[word]
    if (match := _EVERY.fullmatch(text)) and int(match[1]):
        return int(match[1]) * (12 if match[2] else 1)
    if (match := _TIMES.fullmatch(text)) and int(match[1]) and 12 % int(match[1]) == 0:
        return 12 // int(match[1])
    return None


def due(
    programme: Programme,
    measurements: Measurements,
    today: datetime.date,
    until: datetime.date,
) -> tuple[Due, ...]:
    """Everything due up to a day, the first first; at the end what has no date."""
    found = [
        item
        for name, indicator in programme.indicators.items()
        for item in _of(name, indicator, programme, measurements.of(name), today, until)
    ]
    return tuple(sorted(found, key=lambda one: one.date or datetime.date.max))


def stale_sources(items: Sequence[Due], measurements: Measurements) -> tuple[Stale, ...]:
    """The sources that the overdue indicators came from the last time, by name."""
    waiting: dict[str, list[str]] = {}
    for item in items:
        rows = measurements.of(item.indicator)
        if item.state == "overdue" and rows:
            source = max(rows, key=lambda row: row.period.end).source
            if source:
                waiting.setdefault(source, []).append(item.indicator)
    last = {
        source: max(
            (row.period for row in measurements.current if row.source == source),
            key=lambda period: period.end,
        )
        for source in waiting
    }
    return tuple(Stale(source, last[source], tuple(waiting[source])) for source in sorted(waiting))


def last_period(indicator: Indicator, rows: Sequence[Measurement]) -> Interval | None:
    """The period that was measured last, by the plan or by its measurements."""
    periods = [row.period for row in rows] + [to_period(year) for year in indicator.measured]
    return max(periods, key=lambda period: period.end, default=None)


def _of(
    name: str,
    indicator: Indicator,
    programme: Programme,
    rows: Sequence[Measurement],
    today: datetime.date,
    until: datetime.date,
) -> Iterator[Due]:
    owner = programme.organisations.title(indicator.owner) if indicator.owner else ""
    last = last_period(indicator, rows)
    months = months_between(indicator.frequency) if indicator.frequency is not None else None
    given = indicator.next_date
    planned = given is not None and (last is None or given.last_day > last.end)
    if months == ONCE and last is not None and not planned:
        return
    if months is None and not planned:
        reason: Reason = "unknown-frequency" if indicator.frequency else "no-frequency"
        yield Due(name, owner, "unknown", last=last, reason=reason)
        return
    first = _window(given, months) if planned else _first(indicator, programme, last, months or 0)
    if first is None:
        yield Due(name, owner, "unknown", last=last, reason="no-start")
        return
    date = given.last_day if planned and given is not None else first.end
    periods = [(first, date), *_after(first, months or 0)]
    end = programme.horizon.end.last_day if programme.horizon is not None else None
    periods = [one for one in periods if one[1] <= until and (end is None or one[0].start <= end)]
    over = [one for one in periods if one[1] < today]
    if over:
        period, date = over[-1]
        earlier = tuple(one for one, _ in over[:-1])
        yield Due(name, owner, "overdue", period, date, len(earlier), last, earlier=earlier)
    for period, date in periods[len(over) :]:
        state: State = "open" if period.start <= today else "later"
        yield Due(name, owner, state, period, date, 0, last)


def _first(
    indicator: Indicator, programme: Programme, last: Interval | None, months: int
) -> Interval | None:
    """The first period after the last one that was measured; the baseline counts as one."""
    if last is not None:
        return _around(_shifted(last.end, months), months)
    if indicator.baseline is not None and indicator.baseline.date is not None:
        return _around(_shifted(indicator.baseline.date.last_day, months), months)
    if programme.horizon is None or not months:
        return None
    return _around(programme.horizon.start.first_day, months)


def _window(given: PartialDate | None, months: int | None) -> Interval | None:
    """The period that a date of the plan falls in."""
    if given is None:
        return None
    if months:
        return _around(given.first_day, months)
    return Interval(given.first_day, given.last_day)


def _after(first: Interval, months: int) -> Iterator[tuple[Interval, datetime.date]]:
    if not months:
        return
    for step in range(1, MOST_AHEAD):
        if first.end.year + step * months // 12 >= datetime.MAXYEAR:
            return
        period = _around(_shifted(first.end, step * months), months)
        yield period, period.end


def _around(day: datetime.date, months: int) -> Interval:
    """The month, quarter, half year or year that a day is in."""
    length = max((one for one in (1, 3, 6, 12) if one <= months), default=12)
    start = (day.month - 1) // length * length + 1
    return months_from(datetime.date(day.year, start, 1), length)


def _shifted(day: datetime.date, months: int) -> datetime.date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return datetime.date(year, month + 1, min(day.day, last))

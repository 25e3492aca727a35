"""Which stretch of time a plan is for, and how it lies to the phases and the programme.

A period is a year (January 1 to December 31), a phase by its id or its title, or each year of a
range: `2024`, `fase-3`, `2024-2026`.
"""

from __future__ import annotations

import datetime
import difflib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from toc.core.model import Interval, Phase, Programme
from toc.plan.choosing.errors import PlanError

MOST_YEARS = 30

_RANGE = re.compile(r"([0-9]{4})\s*[-\u2013]\s*([0-9]{4})")  # a hyphen or a dash
_YEAR = re.compile(r"[0-9]{4}")


class Where(StrEnum):
    """How a stretch of a period lies to the phases of the plan."""

    IN_PHASE = "in_phase"
    BEFORE_PHASES = "before_phases"
    BETWEEN_PHASES = "between_phases"
    AFTER_PHASES = "after_phases"
    NO_PHASES = "no_phases"


@dataclass(frozen=True)
class PeriodPart:
    """A part of a period; `phase` is the id of the phase that it lies in, else empty."""

    interval: Interval
    where: Where
    phase: str = ""


@dataclass(frozen=True)
class Period:
    """A period to plan for.

    `id` is what `planning.focus` calls it: the year or the phase's id. `before_programme` and
    `after_programme` are the parts of it outside the programme's horizon.
    """

    id: str
    title: str
    interval: Interval
    stretches: tuple[PeriodPart, ...]
    before_programme: Interval | None = None
    after_programme: Interval | None = None

    @property
    def months(self) -> int:
        """How many calendar months it touches."""
        return self.interval.months


def resolve(wanted: str, programme: Programme) -> tuple[Period, ...]:
    """The periods that `wanted` names, in time order.

    Raises PlanError where it names none, runs backwards or spans more than MOST_YEARS years.
    """
    text = wanted.strip()
    phase = _phase_named(text, programme.phases)
    if phase is not None:
        named = programme.phases[phase]
        return (_period(phase, named.title, named.interval, programme),)
    if (years := _RANGE.fullmatch(text)) is not None:
        return tuple(_year(year, programme) for year in _years(int(years[1]), int(years[2])))
    if _YEAR.fullmatch(text) and int(text):
        return (_year(int(text), programme),)
    raise PlanError("period-unknown", period=text, phases=_nearest(text, programme.phases))


def interval_named(name: str, programme: Programme) -> Interval | None:
    """The interval of the year or the phase that the programme file calls so; None where there is
    none."""
    if name in programme.phases:
        return programme.phases[name].interval
    if _YEAR.fullmatch(name) and int(name):
        return _whole_year(int(name))
    return None


def month_of(day: datetime.date, periods: Sequence[Period]) -> int:
    """The number of the month that a day lies in: 0 for the first of the periods, below 0 before
    it."""
    first = periods[0].interval.start
    return (day.year - first.year) * 12 + day.month - first.month


def first_day_of(month: int, periods: Sequence[Period]) -> datetime.date:
    """The first day of a month of the periods, by number: that of its period, where this begins
    within the month."""
    first = periods[0].interval.start
    year, number = divmod(first.year * 12 + first.month - 1 + month, 12)
    return max(first, datetime.date(year, number + 1, 1))


def _years(first: int, last: int) -> range:
    if first > last:
        raise PlanError(
            "period-backwards", period=f"{first:04}-{last:04}", instead=f"{last:04}-{first:04}"
        )
    if first == 0:
        raise PlanError("period-unknown", period=f"{first:04}-{last:04}", phases=())
    if last - first >= MOST_YEARS:
        raise PlanError(
            "period-too-long",
            period=f"{first:04}-{last:04}",
            years=str(last - first + 1),
            most=str(MOST_YEARS),
        )
    return range(first, last + 1)


def _year(year: int, programme: Programme) -> Period:
    return _period(f"{year:04}", f"{year:04}", _whole_year(year), programme)


def _whole_year(year: int) -> Interval:
    return Interval(datetime.date(year, 1, 1), datetime.date(year, 12, 31))


def _period(name: str, title: str, interval: Interval, programme: Programme) -> Period:
    before = after = None
    if programme.horizon is not None:
        horizon = programme.horizon.interval
        if interval.start < horizon.start:
            before = Interval(interval.start, min(interval.end, _day_before(horizon.start)))
        if interval.end > horizon.end:
            after = Interval(max(interval.start, _day_after(horizon.end)), interval.end)
    return Period(
        name, title, interval, tuple(_stretches(interval, programme.phases)), before, after
    )


def _stretches(interval: Interval, phases: Mapping[str, Phase]) -> Iterator[PeriodPart]:
    """The parts of an interval in time order: those within a phase and those within none."""
    if not phases:
        yield PeriodPart(interval, Where.NO_PHASES)
        return
    first = min(phase.interval.start for phase in phases.values())
    last = max(phase.interval.end for phase in phases.values())
    met = [
        (overlap, name)
        for name, phase in phases.items()
        if (overlap := phase.interval.overlap(interval)) is not None
    ]
    start: datetime.date | None = interval.start  # the first day not told of yet
    for overlap, name in sorted(met, key=lambda item: item[0].start):
        if start is not None and overlap.start > start:
            gap = Interval(start, _day_before(overlap.start))
            yield PeriodPart(gap, _where(gap, first, last))
        yield PeriodPart(overlap, Where.IN_PHASE, name)
        if start is not None and overlap.end >= start:
            # The last day there is has no day after it.
            start = _day_after(overlap.end) if overlap.end < interval.end else None
    if start is not None:
        gap = Interval(start, interval.end)
        yield PeriodPart(gap, _where(gap, first, last))


def _where(gap: Interval, first: datetime.date, last: datetime.date) -> Where:
    if gap.end < first:
        return Where.BEFORE_PHASES
    return Where.AFTER_PHASES if gap.start > last else Where.BETWEEN_PHASES


def _phase_named(wanted: str, phases: Mapping[str, Phase]) -> str | None:
    if wanted in phases:
        return wanted
    plain = _plain(wanted)
    named = [name for name in phases if _plain(name) == plain]
    named = named or [name for name, phase in phases.items() if _plain(phase.title) == plain]
    if len(named) > 1:
        raise PlanError("period-ambiguous", period=wanted, phases=tuple(named))
    return named[0] if named else None


def _nearest(wanted: str, phases: Mapping[str, Phase]) -> tuple[str, ...]:
    """The phase ids that look most like what was asked for; where none does, the first ones."""
    names = {_plain(name): name for name in phases}
    near = difflib.get_close_matches(_plain(wanted), names, n=3, cutoff=0.6)
    return tuple(names[name] for name in near) or tuple(phases)[:5]


def _plain(text: str) -> str:
    return re.sub(r"[\s_-]+", "-", text.strip()).casefold()


def _day_before(day: datetime.date) -> datetime.date:
    return day - datetime.timedelta(days=1)


def _day_after(day: datetime.date) -> datetime.date:
    return day + datetime.timedelta(days=1)

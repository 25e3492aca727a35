"""The path of an indicator: where its value is meant to be, from its baseline to its targets.

Between two dated points the path is a straight line; that is an agreement on how to read a plan,
not something that the plan says. A baseline, a target and a measurement all stand at the end of
their year, month or period. After the last target its value is meant to hold. Before the first
point there is no path: where the baseline is missing that is up to the first target.
"""

from __future__ import annotations

import calendar
import datetime
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from typing import Literal

from toc.core.model import Indicator

Direction = Literal["up", "down"]


class PointKind(StrEnum):
    """What a point of a path is."""

    BASELINE = "baseline"
    TARGET = "target"


@dataclass(frozen=True)
class PathPoint:
    """A value that the plan has for a day."""

    day: datetime.date
    value: Decimal
    kind: PointKind


@dataclass(frozen=True)
class Path:
    """The dated points of an indicator, the first first."""

    points: tuple[PathPoint, ...] = ()

    def at(self, day: datetime.date) -> Fraction | None:
        """Where the value is meant to be at the end of a day; None before the first point.

        >>> points = (
        ...     PathPoint(datetime.date(2022, 12, 31), Decimal(40), PointKind.BASELINE),
        ...     PathPoint(datetime.date(2025, 12, 31), Decimal(55), PointKind.TARGET),
        ... )
        >>> Path(points).at(datetime.date(2024, 12, 31))
        Fraction(50, 1)
        """
        if not self.points or day < self.points[0].day:
            return None
        for before, after in pairwise(self.points):
            if day < after.day:
                start, end = position(before.day), position(after.day)
                share = (position(day) - start) / (end - start)
                return Fraction(before.value) + share * Fraction(after.value - before.value)
        return Fraction(self.points[-1].value)

    @property
    def baseline(self) -> PathPoint | None:
        """The dated baseline, if there is one."""
        return next((one for one in self.points if one.kind is PointKind.BASELINE), None)

    @property
    def targets(self) -> tuple[PathPoint, ...]:
        """The targets, the first first."""
        return tuple(one for one in self.points if one.kind is PointKind.TARGET)


def position(day: datetime.date) -> Fraction:
    """The end of a day in years, so that every year is as long: the end of 2024 is 2025."""
    days = 366 if calendar.isleap(day.year) else 365
    return day.year + Fraction(day.timetuple().tm_yday, days)


def exact(number: float) -> Decimal:
    """A number of the plan as it was written, so that 0.1 is a tenth."""
    return Decimal(repr(number)).normalize()


def path_of(indicator: Indicator) -> Path:
    """The dated points of an indicator. A target of the year in which the baseline ends, or of an
    earlier one, is no point on the way: the path begins at the baseline."""
    points = []
    baseline = indicator.baseline
    if baseline is not None and baseline.value is not None and baseline.date is not None:
        start = baseline.date.last_day
        points.append(PathPoint(start, exact(baseline.value), PointKind.BASELINE))
    for year, value in sorted(indicator.targets.items()):
        day = datetime.date(int(year), 12, 31)
        if not points or day > points[0].day:
            points.append(PathPoint(day, exact(value), PointKind.TARGET))
    return Path(tuple(points))


def direction_of(indicator: Indicator) -> Direction | None:
    """Which way is better: as the plan says, or else as the way from its baseline (or its first
    target) to its last target says. None where neither says it, or they contradict each other."""
    targets = [exact(value) for _, value in sorted(indicator.targets.items())]
    if indicator.undated_target is not None:
        targets.append(exact(indicator.undated_target))
    baseline = indicator.baseline.value if indicator.baseline is not None else None
    values = [*([exact(baseline)] if baseline is not None else []), *targets]
    rise = values[-1] - values[0] if values else Decimal(0)
    meant: Direction | None = None
    if rise:
        meant = "up" if rise > 0 else "down"
    if indicator.direction is None:
        return meant
    return indicator.direction if meant in (None, indicator.direction) else None

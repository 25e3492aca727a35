"""How each indicator stands: its last value against its path from baseline to targets."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from toc.core.model import Indicator, Programme
from toc.core.model.measurements import Measurements
from toc.core.records.measurement_rules import is_percentage, takes_words
from toc.measure.monitoring.due import months_between
from toc.measure.monitoring.own_values import OwnValue, own_values, without_hidden
from toc.measure.monitoring.series import SeriesPoint, by_chance, readings
from toc.measure.monitoring.suppression import Published, published
from toc.measure.monitoring.target_path import (
    Direction,
    Path,
    PathPoint,
    direction_of,
    exact,
    path_of,
)


class IndicatorStatus(StrEnum):
    """How an indicator stands, from what asks most attention to what asks least."""

    BEHIND = "behind"
    CLOSE = "close"  # behind in figures, but not by more than chance can do
    NOT_MEASURED = "not_measured"  # a new value was due, and there is none: that is not unchanged
    UNKNOWN = "unknown"
    TOO_EARLY = "too_early"  # nothing was due yet
    ON_COURSE = "on_course"


class UnknownReason(StrEnum):
    """Why it is not known how an indicator stands."""

    NO_VALUE = "no_value"
    ONLY_GROUPS = "only_groups"
    WORDS = "words"
    HIDDEN = "hidden"
    UNKNOWN_N = "unknown_n"  # hidden, as nobody wrote down about how many people it is
    OVERLAP = "overlap"  # a total of periods that count the same days
    GAP = "gap"  # a total that misses a period, so that it is at least that
    NO_TARGET = "no_target"
    UNDATED_TARGET = "undated_target"
    NO_DIRECTION = "no_direction"
    CONTRADICTION = "contradiction"  # the target lies the other way than the direction says
    NO_BASELINE = "no_baseline"
    HIDDEN_BASELINE = "hidden_baseline"
    UNDATED_BASELINE = "undated_baseline"
    BELOW = "below"  # given as `<10`, and the path lies below that too


class Moved(StrEnum):
    """Whether the last value is better than the baseline."""

    BETTER = "better"
    NOT_BETTER = "not_better"
    UNKNOWN = "unknown"  # not measured, or by no more than chance can do


@dataclass(frozen=True)
class IndicatorProgress:
    """How an indicator stood on a day.

    `latest` is the last value after the baseline, `expected` where the path was on its day, both
    in the unit of the indicator. `gap` is how far it is from there: above zero is better than the
    path. `sure` says whether an interval lies wholly on the side of the path where the value is;
    None where no interval can be made. `next_target` is the first target that is not over, else
    the last one. `derived_direction` says that the plan itself gives no direction. `running` says
    that there is a value for a period that was not over. `baseline` is that of the plan, as it may
    be shown. Where the values were left out for the sake of the indicator's privacy, `withheld` is
    that privacy; see `toc.measure.monitoring.audience`.
    """

    id: str
    status: IndicatorStatus
    reason: UnknownReason | None
    path: Path
    readings: tuple[SeriesPoint, ...]
    latest: SeriesPoint | None
    expected: Fraction | None
    gap: Fraction | None
    sure: bool | None
    moved: Moved
    direction: Direction | None
    derived_direction: bool
    next_target: PathPoint | None
    running: bool = False
    baseline: OwnValue | None = None
    withheld: str | None = None


def progress(
    programme: Programme, measurements: Measurements, on: datetime.date
) -> dict[str, IndicatorProgress]:
    """How every indicator of a programme stood at the end of a day, in the order of the file.
    What is known later, or is about a period that was not over, does not count."""
    return {
        name: assess(name, indicator, published(measurements, name, indicator), on)
        for name, indicator in programme.indicators.items()
    }


def assess(
    name: str, indicator: Indicator, shown: Sequence[Published], on: datetime.date
) -> IndicatorProgress:
    """How one indicator stood at the end of a day. `shown` are all its measurements, as they may
    be shown."""
    return _Case(name, indicator, shown, on).judged()


class _Case:
    """One indicator on one day, with what several questions ask of it."""

    def __init__(
        self, name: str, indicator: Indicator, given: Sequence[Published], on: datetime.date
    ) -> None:
        own = own_values(indicator, given)
        self.own_baseline = next((one for one in own if one.kind == "baseline"), None)
        shown = readings(indicator, given)
        # Nothing that is said below may follow from a value that is not shown.
        indicator = without_hidden(indicator, own)
        self.name, self.indicator, self.on = name, indicator, on
        self.path = path_of(indicator)
        self.direction = direction_of(indicator)
        self.readings = tuple(one for one in shown if one.day <= on)
        self.running = any(one.period.start <= on < one.day for one in shown)
        self.only_groups = bool(given) and not shown
        baseline = indicator.baseline
        self.baseline = baseline
        self.start = baseline.date.last_day if baseline and baseline.date else None
        after = [one for one in self.readings if self.start is None or one.day > self.start]
        self.latest = after[-1] if after else None
        latest = self.latest
        self.expected = self.path.at(latest.day) if latest is not None else None

    def judged(self) -> IndicatorProgress:
        status, reason = self._status()
        known = status in (
            IndicatorStatus.ON_COURSE,
            IndicatorStatus.BEHIND,
            IndicatorStatus.CLOSE,
        )
        targets = self.path.targets
        ahead = [one for one in targets if one.day >= self.on] or list(targets[-1:])
        return IndicatorProgress(
            id=self.name,
            status=status,
            reason=reason,
            path=self.path,
            readings=self.readings,
            latest=self.latest,
            expected=self.expected,
            gap=self._gap() if known else None,
            sure=self._sure() if known else None,
            moved=Moved.UNKNOWN if status is IndicatorStatus.NOT_MEASURED else self._moved(),
            direction=self.direction,
            derived_direction=self.direction is not None and self.indicator.direction is None,
            next_target=ahead[0] if ahead else None,
            running=self.running,
            baseline=self.own_baseline,
        )

    def _status(self) -> tuple[IndicatorStatus, UnknownReason | None]:
        latest = self.latest
        if latest is None:
            return self._without_value()
        if self._due_since(latest.day):
            return IndicatorStatus.NOT_MEASURED, None
        reason = self._unknown(latest)
        if reason is not None:
            return IndicatorStatus.UNKNOWN, reason
        return self._against_path(latest)

    def _without_value(self) -> tuple[IndicatorStatus, UnknownReason | None]:
        if self.only_groups:
            return IndicatorStatus.UNKNOWN, UnknownReason.ONLY_GROUPS
        next_date = self.indicator.next_date
        if next_date is not None and next_date.last_day > self.on:
            return IndicatorStatus.TOO_EARLY, None
        if self.own_baseline is None:
            return IndicatorStatus.UNKNOWN, UnknownReason.NO_VALUE
        start = self.start
        # Without a frequency the plan does not say when; in the year of the baseline it is early.
        early = start is not None and (
            start >= self.on
            or not (
                self._due_since(start) or (self._months() is None and start.year < self.on.year)
            )
        )
        return (IndicatorStatus.TOO_EARLY if early else IndicatorStatus.NOT_MEASURED), None

    def _months(self) -> int | None:
        frequency = self.indicator.frequency
        return (months_between(frequency) or None) if frequency is not None else None

    def _due_since(self, day: datetime.date) -> bool:
        """Whether a new value was due after a day: by the next date, the frequency or a target of
        the plan. Only a whole period that is over counts."""
        next_date = self.indicator.next_date
        if next_date is not None and day < next_date.first_day and next_date.last_day <= self.on:
            return True
        months = self._months()
        if months is not None and _later(day, months) <= self.on:
            return True
        return any(day.year < one.day.year and one.day <= self.on for one in self.path.targets)

    def _unknown(self, latest: SeriesPoint) -> UnknownReason | None:
        indicator = self.indicator
        if latest.hidden:
            return UnknownReason.UNKNOWN_N if latest.unknown_n else UnknownReason.HIDDEN
        if latest.overlap:
            return UnknownReason.OVERLAP
        if takes_words(indicator) or latest.value is None:
            return UnknownReason.WORDS
        if not indicator.targets:
            undated = indicator.undated_target is not None
            return UnknownReason.UNDATED_TARGET if undated else UnknownReason.NO_TARGET
        if self.direction is None:
            none = indicator.direction is None
            return UnknownReason.NO_DIRECTION if none else UnknownReason.CONTRADICTION
        if self.expected is None:
            if self.own_baseline is None:
                return UnknownReason.NO_BASELINE
            gone = self.own_baseline.hidden
            return UnknownReason.HIDDEN_BASELINE if gone else UnknownReason.UNDATED_BASELINE
        return None

    def _sign(self) -> int:
        return 1 if self.direction == "up" else -1

    def _need(self) -> Fraction:
        """What still counts as on course, where the path is known."""
        assert self.expected is not None
        tolerance = self.indicator.tolerance
        return self.expected - self._sign() * Fraction(exact(tolerance) if tolerance else 0)

    def _against_path(self, latest: SeriesPoint) -> tuple[IndicatorStatus, UnknownReason | None]:
        assert latest.value is not None
        need, sign, value = self._need(), self._sign(), Fraction(latest.value)
        if latest.below:
            if value > need:
                return IndicatorStatus.UNKNOWN, UnknownReason.BELOW
            return (IndicatorStatus.BEHIND if sign > 0 else IndicatorStatus.ON_COURSE), None
        if latest.gap and (value < need or (sign < 0 and value == need)):
            return IndicatorStatus.UNKNOWN, UnknownReason.GAP
        if (value - need) * sign >= 0:
            return IndicatorStatus.ON_COURSE, None
        if latest.span is not None:
            best = Fraction(latest.span.high if sign > 0 else latest.span.low)
            if (best - need) * sign >= 0:
                return IndicatorStatus.CLOSE, None
        return IndicatorStatus.BEHIND, None

    def _gap(self) -> Fraction | None:
        latest = self.latest
        if latest is None or latest.number is None or self.expected is None:
            return None
        return (Fraction(latest.number) - self.expected) * self._sign()

    def _sure(self) -> bool | None:
        latest = self.latest
        if latest is None or latest.span is None:
            return None
        need = self._need()
        return not Fraction(latest.span.low) <= need <= Fraction(latest.span.high)

    def _moved(self) -> Moved:
        latest, baseline = self.latest, self.baseline
        if (
            latest is None
            or latest.number is None
            or baseline is None
            or baseline.value is None
            or self.direction is None
        ):
            return Moved.UNKNOWN
        first = exact(baseline.value)
        if latest.span is not None and latest.n is not None:
            of_baseline = baseline.n if is_percentage(self.indicator) else None
            if by_chance(first, of_baseline, latest.number, latest.n):
                return Moved.UNKNOWN
        better = (latest.number - first) * self._sign() > 0
        return Moved.BETTER if better else Moved.NOT_BETTER


def _later(day: datetime.date, months: int) -> datetime.date:
    """So many months later; the last day of a month stays one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > datetime.MAXYEAR:
        return datetime.date.max
    last = calendar.monthrange(year, month + 1)[1]
    ends = (day + datetime.timedelta(days=1)).month != day.month
    return datetime.date(year, month + 1, last if ends else min(day.day, last))

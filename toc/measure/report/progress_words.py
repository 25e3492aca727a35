"""How one indicator stands, in sentences and figures."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from toc.core.model import Indicator, Interval, Measure, PartialDate
from toc.core.model.measurements import period_text
from toc.core.words import Language
from toc.core.words.numbers import as_written, with_unit
from toc.measure.monitoring.progress import IndicatorProgress, IndicatorStatus, UnknownReason
from toc.measure.monitoring.series import SeriesPoint, can_have_span
from toc.measure.monitoring.target_path import exact
from toc.measure.words.progress import PROGRESS

SYMBOLS = {
    IndicatorStatus.ON_COURSE: "√",
    IndicatorStatus.BEHIND: "▼",
    IndicatorStatus.CLOSE: "◊",
    IndicatorStatus.NOT_MEASURED: "○",
    IndicatorStatus.TOO_EARLY: "–",
    IndicatorStatus.UNKNOWN: "□",
}
"""What stands before the word of a status; the font of the drawings has them."""

_MOST_DECIMALS = 6
_NUMBERED = (None, Measure.NUMBER, Measure.PERCENTAGE, Measure.SCALE)


def status_word(status: IndicatorStatus, language: Language) -> str:
    """A status as people say it: `op koers`."""
    return PROGRESS.say(f"status.{status}", language)


def day_text(day: datetime.date, language: Language) -> str:
    """A day in words: `31 december 2024`."""
    from toc.core.words.terms import month_name

    return PROGRESS.say("day", language, day=day.day, month=month_name(day, language))


def number_text(value: Fraction | Decimal, decimals: int, language: Language) -> str:
    """A number with at most so many decimals, or as many more as it takes not to make a zero of
    something else; with the decimal and thousands marks of the language.

    >>> number_text(Decimal("12345.60"), 1, "nl")
    '12.345,6'
    """
    places = decimals
    rounded = _rounded(value, places)
    while not rounded and value and places < _MOST_DECIMALS:
        places += 1
        rounded = _rounded(value, places)
    text = f"{rounded:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    if text in ("-0", ""):
        text = "0"
    text = text.replace("-", "−")
    return as_written(text, language)


def _rounded(value: Fraction | Decimal, places: int) -> Decimal:
    """Rounded half up, as people do."""
    scaled = Fraction(value) * 10**places
    whole = (abs(scaled) + Fraction(1, 2)).__floor__()
    return Decimal(whole if scaled >= 0 else -whole).scaleb(-places)


class IndicatorWords:
    """The figures and sentences of one indicator."""

    def __init__(
        self, indicator: Indicator, progress: IndicatorProgress, language: Language
    ) -> None:
        self.indicator, self.progress, self.language = indicator, progress, language
        given = [one.value for one in progress.path.points]
        given += [one.value for one in progress.readings if one.value is not None]
        places = [-int(one.normalize().as_tuple().exponent) for one in given]
        self._decimals = max([0, *places])

    def _say(self, key: str, **values: object) -> str:
        return PROGRESS.say(key, self.language, **values)

    def figure(self, value: Fraction | Decimal | float, more: int = 0) -> str:
        """A value with its unit; `more` decimals than the data have where it was worked out."""
        number = Fraction(exact(value)) if isinstance(value, float) else Fraction(value)
        text = number_text(number, self._decimals + more, self.language)
        return with_unit(text, self.indicator.unit or self._share(), self.language)

    def _share(self) -> str:
        return "%" if self.indicator.value_kind is Measure.PERCENTAGE else ""

    def difference(self, value: Fraction | Decimal) -> str:
        """A difference between two values: of percentages it is in percentage points."""
        text = number_text(abs(Fraction(value)), self._decimals + 1, self.language)
        unit = self._say("points") if can_have_span(self.indicator) else self.indicator.unit or ""
        return with_unit(text, unit, self.language)

    def value(self, reading: SeriesPoint) -> str:
        """A value that was found."""
        if reading.hidden:
            return self._say("hidden-value")
        if reading.overlap:
            return self._say("no-total")
        if reading.value is None:
            yes_no = self.indicator.value_kind is Measure.YES_NO
            return self._say(f"word.{reading.words}") if yes_no else reading.words
        figure = self.figure(reading.value)
        if reading.below:
            return self._say("below-value", value=figure)
        if reading.gap and self.indicator.cumulative:
            return self._say("at-least-value", value=figure)
        return figure

    def latest(self) -> str:
        """The last value and when it was: `63,2 % in 2023`; empty where nothing was measured."""
        latest = self.progress.latest
        if latest is None:
            groups = self.progress.reason is UnknownReason.ONLY_GROUPS
            return self._say("latest-groups") if groups else ""
        value = self._why_hidden(latest.unknown_n) if latest.hidden else self.value(latest)
        day, period = day_text(latest.day, self.language), latest.period
        if self.indicator.value_kind is Measure.QUALITATIVE and not latest.hidden:
            said = period_words(period, self.language)
            return self._say("latest-words", value=value, period=said)
        if self.indicator.cumulative:
            return self._say("latest-total", value=value, day=day)
        if period.start == period.end:
            return self._say("latest-on", value=value, day=day)
        said = period_words(period, self.language)
        key = "latest-range" if ".." in period_text(period) else "latest-in"
        return self._say(key, value=value, period=said)

    def _why_hidden(self, unknown_n: bool) -> str:
        """`niet getoond (kleine groep)`."""
        why = self.progress.withheld or ("unknown-n" if unknown_n else "small")
        if self.indicator.smallest_group is None and self.indicator.privacy == "sensitive":
            why = "sensitive"
        return self._say(f"hidden.{why}")

    def baseline(self) -> str:
        """The value of the baseline as it may be shown; empty where there is none."""
        own = self.progress.baseline
        if own is None:
            return ""
        return self._why_hidden(own.unknown_n) if own.value is None else self.figure(own.value)

    def sentences(self) -> tuple[str, ...]:
        """How it stands: what was found, what the path asks, how sure that is, and what it is
        compared with. Where the values are not for who reads it, only that."""
        if self.progress.withheld is not None:
            return (self._say(f"withheld.{self.progress.withheld}"),)
        return (*self._stands(), *self._points(), *self._asides())

    def _stands(self) -> Iterator[str]:
        progress, latest = self.progress, self.progress.latest
        if progress.status is IndicatorStatus.NOT_MEASURED:
            if latest is None:
                yield self._say("not-again-baseline")
            else:
                day = day_text(latest.day, self.language)
                key = "not-again-unsaid" if latest.hidden or latest.overlap else "not-again"
                hidden = latest.hidden and latest.unknown_n
                value = self._why_hidden(hidden) if hidden else self.value(latest)
                yield self._say(key, day=day, value=value)
                if hidden:
                    yield self._reason(UnknownReason.UNKNOWN_N)
            return
        if progress.status is IndicatorStatus.TOO_EARLY:
            yield self._say("too-early")
        if latest is not None:
            value = self.value(latest)
            if progress.reason is UnknownReason.OVERLAP:
                pass
            elif self.indicator.cumulative:
                day = day_text(latest.day, self.language)
                # Where the gap is why it is unknown, that is said as the reason.
                at_least = latest.gap and latest.value is not None and progress.reason is None
                key = "measured-at-least" if at_least else "measured-total"
                yield self._say(key, day=day, value=value)
            else:
                period = period_words(latest.period, self.language)
                one_day = latest.period.start == latest.period.end
                key = "measured-on" if one_day else "measured"
                yield self._say(key, period=period, value=value)
            yield from self._against_path(latest)
            yield from self._sureness(latest)
        if progress.reason is not None:
            yield self._reason(progress.reason)

    def _against_path(self, latest: SeriesPoint) -> Iterator[str]:
        progress = self.progress
        if progress.expected is None or progress.reason is not None:
            return
        expected = self.figure(progress.expected, more=1)
        if progress.gap is None or latest.number is None:
            yield self._say("expected-only", expected=expected)
            return
        above = Fraction(latest.number) - progress.expected
        key = "at" if not above else "above" if above > 0 else "below"
        yield self._say(f"expected-{key}", expected=expected, gap=self.difference(above))
        if progress.direction == "down":
            yield self._say("lower-is-better")
        tolerance = self.indicator.tolerance
        if (
            progress.status is IndicatorStatus.ON_COURSE
            and progress.gap < 0
            and tolerance is not None
        ):
            margin = self.difference(exact(tolerance))
            yield self._say("within-tolerance", tolerance=margin)

    def _sureness(self, latest: SeriesPoint) -> Iterator[str]:
        if latest.quality != "exact":
            yield self._say(f"quality.{latest.quality}")
        if latest.value is None or latest.below:
            return
        if latest.span is not None:
            ends = {
                "low": self.figure(latest.span.low, 1),
                "high": self.figure(latest.span.high, 1),
            }
            yield self._say("span", n=latest.n, **ends)
            if self.progress.sure is False:
                yield self._say("close")
        elif can_have_span(self.indicator):
            yield self._say("no-n")
        elif self.indicator.value_kind is Measure.SCALE:
            yield self._say("no-spread")

    def _reason(self, reason: UnknownReason) -> str:
        latest = self.progress.latest
        if reason is UnknownReason.HIDDEN and self.indicator.smallest_group is None:
            return self._say("reason.hidden-sensitive")
        if reason is UnknownReason.UNKNOWN_N:
            key = "unknown_n-total" if self.indicator.cumulative else "unknown_n"
            return self._say(f"reason.{key}", least=self.indicator.smallest_group)
        value = self.figure(latest.value) if latest and latest.value is not None else ""
        return self._say(f"reason.{reason}", value=value)

    def _points(self) -> Iterator[str]:
        baseline = self.indicator.baseline
        if self.indicator.value_kind not in _NUMBERED:
            return
        own = self.progress.baseline
        if own is not None and own.hidden:
            unsaid = self.indicator.smallest_group is None
            key = "sensitive" if unsaid else "unknown-n" if own.unknown_n else "small"
            yield self._say(f"baseline-hidden.{key}")
        elif baseline is not None and baseline.value is not None:
            key = "baseline" if baseline.date is not None else "baseline-undated"
            date = date_text(baseline.date, self.language) if baseline.date is not None else ""
            yield self._say(key, date=date, value=self.figure(baseline.value))
        elif baseline is not None and baseline.reason:
            reason = baseline.reason if baseline.reason.endswith(".") else f"{baseline.reason}."
            yield self._say("baseline-missing-why", reason=reason)
        else:
            yield self._say("baseline-missing")
        target = self.progress.next_target
        if target is not None:
            value = self.figure(target.value)
            yield self._say("target", year=target.day.year, value=value)
        elif self.indicator.undated_target is not None:
            value = self.figure(self.indicator.undated_target)
            yield self._say("target-undated", value=value)

    def _asides(self) -> Iterator[str]:
        if self.progress.derived_direction and self.progress.expected is not None:
            yield self._say("derived-direction")
        if self.progress.running:
            yield self._say("running")
        next_date = self.indicator.next_date
        if next_date is not None and self.progress.status is IndicatorStatus.TOO_EARLY:
            yield self._say("next-date", date=date_text(next_date, self.language))


def date_text(date: PartialDate, language: Language) -> str:
    """A date as precise as it is, in words: `2022`, `maart 2022`, `1 maart 2022`."""
    from toc.core.words.terms import month_name

    if date.day:
        return day_text(date.first_day, language)
    return month_name(date.first_day, language) if date.month else str(date.year)


def period_words(period: Interval, language: Language) -> str:
    """A period as people say it: `2024`, `het 1e kwartaal van 2024`, `maart 2024`."""
    text = period_text(period)
    year, _, part = text.partition("-")
    if ".." in text:
        ends = {"first": day_text(period.start, language), "last": day_text(period.end, language)}
        return PROGRESS.say("period.range", language, **ends)
    if part[:1] in ("Q", "H"):
        return PROGRESS.say(f"period.{part}", language, year=year)
    return date_text(PartialDate.parse(text), language)

"""What the picture of an indicator shows, as values: its path, what was found, how sure that is,
and what was not measured."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from toc.core.graph import GoalGraph
from toc.core.model import Indicator
from toc.core.words import Language
from toc.measure.monitoring.due import months_between
from toc.measure.monitoring.progress import IndicatorProgress
from toc.measure.monitoring.series import SeriesPoint
from toc.measure.monitoring.target_path import PointKind
from toc.measure.report.progress_words import SYMBOLS, IndicatorWords, period_words, status_word
from toc.measure.words.progress import PROGRESS


@dataclass(frozen=True)
class ChartPoint:
    """A point of the path: the baseline, or a target. `text` is its value with its unit."""

    day: datetime.date
    value: float
    kind: PointKind
    text: str


@dataclass(frozen=True)
class ChartValue:
    """A value that was found; `value` is None where it may not be shown, with `unknown_n` because
    nobody wrote down about how many it is. `joined` says that its period follows directly on that
    of the value before it."""

    day: datetime.date
    value: float | None
    text: str
    low: float | None
    high: float | None
    joined: bool
    unknown_n: bool = False


@dataclass(frozen=True)
class ChartWord:
    """A value that is a word and no number (yes or no, a category, a text), and its period."""

    period: str
    text: str


@dataclass(frozen=True)
class IndicatorChart:
    """One indicator. `symbol` and `word` are its status, `sentences` say what the picture shows.
    `missing` are the ends of years that are over and of which there is no value. `told` are its
    values where they are words, the first first: then there is no line to draw. `withheld` says
    why there is nothing of its values: they are not for who sees this."""

    id: str
    title: str
    unit: str
    symbol: str
    word: str
    language: Language
    points: tuple[ChartPoint, ...]
    values: tuple[ChartValue, ...]
    missing: tuple[datetime.date, ...]
    sentences: tuple[str, ...]
    told: tuple[ChartWord, ...] = ()
    withheld: str = ""

    @property
    def status(self) -> str:
        """Its status as symbol and word."""
        return f"{self.symbol} {self.word}"

    @property
    def words(self) -> str:
        """What the picture shows, for who cannot see it."""
        return " ".join((f"{self.title}: {self.word}.", *self.sentences))

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        drawn = self.points or self.told
        return not drawn and all(one.value is None for one in self.values)


@dataclass(frozen=True)
class ChartPage:
    """Charts together under a title: those of a network, at least one, `columns` side by side. In
    a document three fill a page that lies, two one that stands."""

    id: str
    programme: str
    title: str
    language: Language
    charts: tuple[IndicatorChart, ...]
    columns: int = 3


def indicator_chart(
    indicator: Indicator, found: IndicatorProgress, on: datetime.date, language: Language
) -> IndicatorChart:
    """The picture of one indicator."""
    words = IndicatorWords(indicator, found, language)
    sentences = words.sentences()
    return IndicatorChart(
        id=found.id,
        title=indicator.text,
        unit=indicator.unit or "",
        symbol=SYMBOLS[found.status],
        word=status_word(found.status, language),
        language=language,
        points=tuple(
            ChartPoint(one.day, float(one.value), one.kind, words.figure(one.value))
            for one in found.path.points
        ),
        values=tuple(_values(found, words)),
        missing=tuple(_missing(indicator, found, on)),
        sentences=sentences,
        told=tuple(_told(found, words)),
        withheld=sentences[0] if found.withheld is not None else "",
    )


def _told(found: IndicatorProgress, words: IndicatorWords) -> Iterator[ChartWord]:
    """None where any value is a number."""
    if any(one.words for one in found.readings) and all(
        one.value is None for one in found.readings
    ):
        for one in found.readings:
            yield ChartWord(period_words(one.period, words.language), words.value(one))


def _values(found: IndicatorProgress, words: IndicatorWords) -> Iterator[ChartValue]:
    baseline = found.path.baseline
    before: SeriesPoint | None = None
    for one in found.readings:
        drawn = one.value is not None or one.hidden
        if drawn and (baseline is None or one.day > baseline.day):
            yield ChartValue(
                one.day,
                float(one.value) if one.value is not None else None,
                words.value(one),
                float(one.span.low) if one.span is not None else None,
                float(one.span.high) if one.span is not None else None,
                before is not None and _follows(before, one),
                one.unknown_n,
            )
        before = one


def _follows(before: SeriesPoint, one: SeriesPoint) -> bool:
    known = before.value is not None
    return known and (one.period.start - before.day).days == 1 and not one.gap


def _missing(
    indicator: Indicator, found: IndicatorProgress, on: datetime.date
) -> Iterator[datetime.date]:
    """Years after the baseline, or after the first value, that are over; where the plan asks for
    a value less than once a year, only those with a target."""
    first = found.path.baseline.day if found.path.baseline is not None else None
    if first is None and found.readings:
        first = found.readings[0].day
    if first is None:
        return
    months = months_between(indicator.frequency) if indicator.frequency is not None else None
    seldom = months is not None and not 1 <= months <= 12
    measured = {one.period.start.year for one in found.readings}
    measured |= {one.day.year for one in found.readings}
    with_target = {one.day.year for one in found.path.targets}
    last = on.year if on == datetime.date(on.year, 12, 31) else on.year - 1
    for year in range(first.year + 1, last + 1):
        if year not in measured and (not seldom or year in with_target):
            yield datetime.date(year, 12, 31)


def network_pages(
    tree: GoalGraph, charts: Mapping[str, IndicatorChart], language: Language
) -> tuple[ChartPage, ...]:
    """A page for each network that has indicators: those of its goals and its inspanningen."""
    programme = tree.programme
    found = []
    for name, network in programme.networks.items():
        elements = {*tree.goals_in(name), *tree.inspanningen_in(name)}
        own = tuple(
            chart
            for chart in charts.values()
            if (programme.indicators[chart.id].measures or "") in elements
        )
        if own:
            found.append(ChartPage(name, programme.title, network.title, language, own))
    return tuple(found)


def ticks(low: float, high: float, most: int) -> tuple[float, ...]:
    """Round numbers from at most `low` to at least `high`, about `most` of them.

    >>> ticks(40, 75, 5)
    (40.0, 50.0, 60.0, 70.0, 80.0)
    """
    if low == high:
        low, high = low - 1, high + 1
    power = Decimal(1).scaleb(Decimal(repr(high - low)).adjusted() - 1)
    for factor in (1, 2, 5, 10, 20, 50, 100):
        step = power * factor
        first, last = Decimal(repr(low)) // step, Decimal(repr(high)) // step
        first -= 1 if first * step > Decimal(repr(low)) else 0
        last += 1 if last * step < Decimal(repr(high)) else 0
        if last - first + 1 <= most:
            break
    return tuple(float(step * number) for number in range(int(first), int(last) + 1))


def legend(language: Language) -> tuple[tuple[str, str], ...]:
    """What the marks mean: a name of the mark, and the words for it."""
    names = ("value", "span", "path", "baseline", "target", "hidden", "unknown-n", "missing")
    return tuple((name, PROGRESS.say(f"chart.{name}", language)) for name in names)

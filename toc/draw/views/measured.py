"""How far an indicator is: with or without a baseline, measured or not yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from toc.core.graph import GoalGraph
from toc.core.model import Indicator, IndicatorKind, Programme
from toc.core.words import Language
from toc.core.words.numbers import value
from toc.draw.words.views import VIEWS
from toc.measure.monitoring.progress import IndicatorProgress
from toc.measure.report.progress_words import IndicatorWords

Found = Mapping[str, IndicatorProgress]
"""What was found of each indicator, as who reads it may see it
(`toc.measure.monitoring.audience`)."""


class Measured(IntEnum):
    """How much is known of an indicator, from nothing up. A baseline without a value is none."""

    NONE = 0
    NO_BASELINE = 1
    BASELINE = 2
    MEASURED = 3


@dataclass(frozen=True)
class MeasuredIndicator:
    """An indicator with how far it is. `latest` says its last value and year in words, `values`
    all that is known of it; both are empty where nothing is. A value that may not be shown is
    said to be so."""

    id: str
    text: str
    kind: IndicatorKind | None
    state: Measured
    latest: str
    values: str


def measures_of(
    programme: Programme, graph: GoalGraph, element: str, found: Found
) -> tuple[MeasuredIndicator, ...]:
    """The indicators of a goal or inspanning, in the file's order."""
    return tuple(
        _measure(programme.indicators[one], found[one], programme.language)
        for one in graph.measured_by(element)
    )


def _measure(one: Indicator, found: IndicatorProgress, language: Language) -> MeasuredIndicator:
    words = IndicatorWords(one, found, language)
    latest, base = words.latest(), words.baseline()
    unmeasured = Measured.BASELINE if base else Measured.NO_BASELINE
    state = Measured.MEASURED if latest else unmeasured
    parts = [latest] if latest else []
    if base:
        parts.append(VIEWS.say("measured.baseline-value", language, value=base))
    elif latest:
        parts.append(VIEWS.say("measured.without-baseline", language))
    for year, target in sorted(one.targets.items(), key=lambda pair: str(pair[0]))[-1:]:
        said = value(float(target), one.unit, language)
        parts.append(VIEWS.say("measured.target", language, value=said, year=year))
    return MeasuredIndicator(found.id, one.text, one.kind, state, latest, ", ".join(parts))

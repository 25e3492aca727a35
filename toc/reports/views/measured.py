"""How far an indicator is: with or without a baseline, measured or not yet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from toc.graph import GoalGraph
from toc.messages import Language
from toc.messages.views import VIEWS
from toc.model import Indicator, IndicatorKind, Programme
from toc.reports.numbers import value


class Measured(IntEnum):
    """How much is known of an indicator, from nothing up. A baseline without a value is none."""

    NONE = 0
    NO_BASELINE = 1
    BASELINE = 2
    MEASURED = 3


@dataclass(frozen=True)
class Measure:
    """An indicator with how far it is. `latest` says its last value and year in words, `values`
    all that is known of it; both are empty where nothing is."""

    id: str
    text: str
    kind: IndicatorKind | None
    state: Measured
    latest: str
    values: str


def measures_of(programme: Programme, graph: GoalGraph, element: str) -> tuple[Measure, ...]:
    """The indicators of a goal or inspanning, in the file's order."""
    return tuple(
        _measure(one, programme.indicators[one], programme.language)
        for one in graph.measured_by(element)
    )


def _measure(name: str, one: Indicator, language: Language) -> Measure:
    base = one.baseline.value if one.baseline is not None else None
    if one.measured:
        state = Measured.MEASURED
    else:
        state = Measured.NO_BASELINE if base is None else Measured.BASELINE
    latest = ""
    if one.measured:
        year = max(one.measured, key=str)
        said = value(float(one.measured[year]), one.unit, language)
        latest = VIEWS.say("measured.latest", language, value=said, year=year)
    parts = [latest] if latest else []
    if base is not None:
        said = value(float(base), one.unit, language)
        parts.append(VIEWS.say("measured.baseline-value", language, value=said))
    elif one.measured:
        parts.append(VIEWS.say("measured.without-baseline", language))
    for year, target in sorted(one.targets.items(), key=lambda pair: str(pair[0]))[-1:]:
        said = value(float(target), one.unit, language)
        parts.append(VIEWS.say("measured.target", language, value=said, year=year))
    return Measure(name, one.text, one.kind, state, latest, ", ".join(parts))

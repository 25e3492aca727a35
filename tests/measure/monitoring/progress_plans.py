"""Small programmes for the tests of progress. Their figures are made up: they are examples."""

from __future__ import annotations

import datetime
from decimal import Decimal

from toc.core.graph import GoalGraph
from toc.core.model import Indicator, Programme
from toc.core.model.measurements import Found, Group, Measurement, Quality, to_period
from toc.measure.monitoring.progress import IndicatorProgress, assess
from toc.measure.monitoring.suppression import publishable

END = datetime.date(2024, 12, 31)


def indicator(**given: object) -> Indicator:
    """A percentage that is to rise from 40 in 2022 to 55 in 2025, unless told otherwise."""
    usual: dict[str, object] = {
        "text": "Deel dat de samenwerking goed noemt",
        "unit": "%",
        "direction": "up",
        "baseline": {"value": 40, "date": "2022"},
        "targets": {"2025": 55, "2030": 75},
    }
    return Indicator.model_validate({**usual, **given})


def row(
    period: str,
    value: str,
    n: int | None = None,
    *,
    group: Group = (),
    place: str = "",
    quality: Quality = "exact",
    below: bool = False,
) -> Measurement:
    """A measurement; a value that is no number is a word."""
    found: Found
    try:
        found = Decimal(value)
    except ArithmeticError:
        found = value
    return Measurement("a", to_period(period), found, n, group, place, quality, below)


def stands(one: Indicator, *rows: Measurement, on: datetime.date = END) -> IndicatorProgress:
    """How an indicator stands."""
    return assess("a", one, publishable(rows, one), on)


def tree(**given: object) -> GoalGraph:
    """A programme as a graph."""
    return GoalGraph(Programme.model_validate({"title": "t", "vision": "v", **given}))

"""Reviews of small programmes, for the tests."""

from __future__ import annotations

import datetime
from typing import Any

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.model.measurements import Measurement, Measurements
from toc.core.words import Language
from toc.plan.choosing.periods import Period, resolve
from toc.review.report import Facts, ReviewMaterial, facts

END = datetime.date(2024, 12, 31)


def period(name: str, programme: Programme) -> Period:
    """A year or a phase of a programme."""
    (found,) = resolve(name, programme)
    return found


def made(
    *rows: Measurement,
    on: datetime.date = END,
    language: Language = "nl",
    more: dict[str, Any] | None = None,
    **given: object,
) -> ReviewMaterial:
    """A review of 2024 of a programme that is told in keyword arguments; `more` are fields of the
    material."""
    programme = Programme.model_validate({"title": "t", "vision": "v", **given})
    return ReviewMaterial(
        graph=GoalGraph(programme),
        measurements=Measurements(rows),
        back=period("2024", programme),
        ahead=period("2025", programme),
        on=on,
        language=language,
        **(more or {}),
    )


def found(*rows: Measurement, **given: Any) -> Facts:
    """What such a review found."""
    return facts(made(*rows, **given))

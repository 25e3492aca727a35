"""An IATI activity with its results as values: what is read from a file and written to one.

Everything of a result stands in it; of the activity around it, only what a programme can say.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from toc.core.model.iati import (
    IatiCode,
    IatiDescription,
    IatiDimension,
    IatiDocument,
    IatiOrganisation,
    IatiReference,
    Narrative,
)


@dataclass(frozen=True)
class IatiValue:
    """A baseline, a target or an actual value. `value` is as written, None where there is none;
    `line` is where it stands in the file that was read."""

    value: str | None
    locations: tuple[str, ...] = ()
    dimensions: tuple[IatiDimension, ...] = ()
    comment: tuple[Narrative, ...] = ()
    documents: tuple[IatiDocument, ...] = ()
    line: int = 0

    @property
    def about(self) -> tuple[object, ...]:
        """Which places and groups it is about, in any order."""
        pairs = sorted((one.name or "", one.value or "") for one in self.dimensions)
        return tuple(sorted(self.locations)), tuple(pairs)


@dataclass(frozen=True)
class BaselineFigure:
    """A figure of a year, or of a day in it."""

    year: int
    figure: IatiValue
    day: datetime.date | None = None


@dataclass(frozen=True)
class PeriodFigures:
    """What a period was meant to bring, and what it brought."""

    start: datetime.date
    end: datetime.date
    targets: tuple[IatiValue, ...] = ()
    actuals: tuple[IatiValue, ...] = ()


@dataclass(frozen=True)
class ResultIndicator:
    """An indicator of a result. `measure` is a code of IndicatorMeasure."""

    measure: str
    titles: tuple[Narrative, ...]
    ascending: bool | None = None
    aggregation: bool | None = None
    description: tuple[Narrative, ...] = ()
    documents: tuple[IatiDocument, ...] = ()
    references: tuple[IatiReference, ...] = ()
    baselines: tuple[BaselineFigure, ...] = ()
    periods: tuple[PeriodFigures, ...] = ()
    line: int = 0


@dataclass(frozen=True)
class Result:
    """What an activity brings about. `type` is a code of ResultType."""

    type: str
    titles: tuple[Narrative, ...]
    aggregation: bool | None = None
    description: tuple[Narrative, ...] = ()
    documents: tuple[IatiDocument, ...] = ()
    references: tuple[IatiReference, ...] = ()
    indicators: tuple[ResultIndicator, ...] = ()
    line: int = 0


@dataclass(frozen=True)
class IatiActivity:
    """An activity. `language` is empty where the file does not say it; `dates` are code of
    ActivityDateType and day; `locations` are ref and name. `left_out` is what else the file says,
    by the name of its element, with how often."""

    identifier: str
    language: str
    reporting_org: IatiOrganisation
    titles: tuple[Narrative, ...]
    descriptions: tuple[IatiDescription, ...]
    participating_orgs: tuple[IatiOrganisation, ...]
    status: str
    dates: tuple[tuple[str, datetime.date], ...]
    countries: tuple[IatiCode, ...] = ()
    regions: tuple[IatiCode, ...] = ()
    sectors: tuple[IatiCode, ...] = ()
    tags: tuple[IatiCode, ...] = ()
    locations: tuple[tuple[str, str], ...] = ()
    results: tuple[Result, ...] = ()
    left_out: tuple[tuple[str, int], ...] = ()

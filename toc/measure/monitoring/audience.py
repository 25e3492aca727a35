"""For whom the values of an indicator are, and what of them others may see.

This is the one place where that is said, and everything that leaves the programme goes through
it. Of an indicator with `privacy`:

- `open`, or nothing: its values may stand everywhere;
- `internal`: everywhere where the programme itself works (the terminal, drawings, the annex, the
  year plan, the review, the form), but not in what is made for others: the interactive page, a
  logframe, a table without `--internal`, IATI;
- `sensitive`: on the screen of `toc progress` alone. No document, drawing, page, form or export
  has them.

How it stands, in a word, may be said to everybody, and so may its targets, which are the plan's
own words. What is about too few people nobody sees; `toc.measure.monitoring.suppression` and
`toc.measure.monitoring.own_values` see to that before this does.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import replace
from enum import IntEnum

from toc.core.model import Indicator, Programme
from toc.core.model.measurements import Measurements
from toc.measure.monitoring.progress import IndicatorProgress, progress
from toc.measure.monitoring.target_path import Path


class Audience(IntEnum):
    """Who sees something, from who may see least."""

    OUTSIDE = 1  # everybody: websites, funders, registers
    INSIDE = 2  # who works on the programme, with its drawings and documents
    OFFICE = 3  # who sits before the screen with the plan itself


_NEEDED = {"internal": Audience.INSIDE, "sensitive": Audience.OFFICE}


def may_see(indicator: Indicator, audience: Audience) -> bool:
    """Whether an audience may see the values of an indicator."""
    return audience >= _NEEDED.get(indicator.privacy or "", Audience.OUTSIDE)


def released(
    found: Mapping[str, IndicatorProgress], programme: Programme, audience: Audience
) -> dict[str, IndicatorProgress]:
    """How indicators stood, for an audience: of those whose values it may not see the status, and
    nothing that a value follows from."""
    return {
        name: one
        if may_see(programme.indicators[name], audience)
        else _without_values(one, programme.indicators[name])
        for name, one in found.items()
    }


def progress_for(
    programme: Programme, measurements: Measurements, on: datetime.date, audience: Audience
) -> dict[str, IndicatorProgress]:
    """How every indicator stood at the end of a day, for an audience."""
    return released(progress(programme, measurements, on), programme, audience)


def known(
    programme: Programme, measurements: Measurements | None = None
) -> dict[str, IndicatorProgress]:
    """Everything that is known of every indicator, whatever the day; without measurements what
    the plan itself has. Not for an audience yet."""
    rows = measurements if measurements is not None else Measurements()
    return progress(programme, rows, datetime.date.max)


def _without_values(one: IndicatorProgress, indicator: Indicator) -> IndicatorProgress:
    baseline, latest = one.baseline, one.latest
    return replace(
        one,
        path=Path(),
        readings=(),
        latest=replace(latest, value=None, words="", n=None, hidden=True) if latest else None,
        expected=None,
        gap=None,
        sure=None,
        baseline=replace(baseline, value=None, n=None, hidden=True) if baseline else None,
        withheld=indicator.privacy,
    )

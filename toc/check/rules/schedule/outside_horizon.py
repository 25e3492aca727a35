"""A date outside the years that the programme is for.

Finds the start or end of an inspanning or a phase, the bounds on its start, the deadline of a
goal, the year of a decision, and a year with a focus limit, a budget or fte, that lie wholly
before the start or after the end of the horizon. Target years of indicators are left alone: an
effect may be measured after the programme has ended.

Why: what lies outside the horizon falls out of every year plan, or the horizon is not what people
think it is.

    horizon: {start: 2023, end: 2026}
    operational_goals:
      leren: {text: …, contributes_to: maatwerk, deadline: 2028}

Write instead a date within the horizon, or the horizon that was decided on.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, Path, RuleCase
from toc.check.rules.schedule._periods import is_year, periods_named
from toc.core.model import PartialDate, Programme
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such date."""
    horizon = case.programme.horizon
    if horizon is None:
        return
    span = horizon.interval
    for path, about, date in _dates(case.programme):
        if date.last_day < span.start or date.first_day > span.end:
            values = {
                "id": about,
                "date": str(date),
                "start": str(horizon.start),
                "end": str(horizon.end),
            }
            yield Finding(path, about, values)


def _dates(programme: Programme) -> Iterator[tuple[Path, str, PartialDate]]:
    for element, goal in programme.operational_goals.items():
        if goal.deadline is not None:
            yield ("operational_goals", element, "deadline"), element, goal.deadline
    for element, inspanning in programme.inspanningen.items():
        for field in ("start", "end", "earliest", "latest"):
            date = getattr(inspanning, field)
            if date is not None:
                yield ("inspanningen", element, field), element, date
    for name, phase in programme.phases.items():
        yield ("phases", name, "start"), name, phase.start
        yield ("phases", name, "end"), name, phase.end
    for path, period in periods_named(programme):
        if period not in programme.phases and is_year(period):
            yield path, period, PartialDate(int(period))

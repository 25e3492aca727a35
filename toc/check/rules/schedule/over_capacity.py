"""More inspanningen at once than the programme says it can carry.

Compares the `focus` limit of a year or a phase with the inspanningen that run at the same moment
within it, by their `start` and `end` (or `start` and `duration`). Only those are counted that run
in that period however their dates are read; structural ones and those without dates are not, so
there may be more. One that is dated by the year counts as running all that year.

Why: a limit that the plan itself exceeds is no limit. Everything starts and little is finished.

    inspanningen:
      werving: {text: …, contributes_to: leren, start: 2024-01, end: 2024-12}
      training: {text: …, contributes_to: leren, start: 2024-03, end: 2024-09}
    planning:
      focus: {2024: 1}

Write instead a later start for what can wait, or a limit that people can answer for.

Source: Prevaas and Van Loon, Werken aan programma's (DIN)
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.schedule._running import interval
from toc.core.model import Inspanning, Interval, Programme
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def seen(value: Value) -> object:
    """When an inspanning runs."""
    if not isinstance(value, Inspanning) or value.start is None:
        return None
    return value.start, value.end, value.duration, value.structural


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each period over its limit."""
    programme = case.programme
    dated = [
        found
        for inspanning in programme.inspanningen.values()
        if not inspanning.structural and (found := interval(inspanning)) is not None
    ]
    for name, focus in programme.planning.focus.items():
        period = _period(programme, name)
        if period is None:
            continue
        runs = [
            Interval(start.first_day, end.last_day)
            for start, end in dated
            if start.last_day <= period.end and end.first_day >= period.start
        ]
        number, day = _peak(runs, period)
        if number > focus.limit:
            values = {
                "period": name,
                "number": str(number),
                "limit": str(focus.limit),
                "day": day.isoformat()[:7],
            }
            yield Finding(("planning", "focus", name), name, values)


def _period(programme: Programme, name: str) -> Interval | None:
    if name in programme.phases:
        return programme.phases[name].interval
    if len(name) == 4 and name.isdecimal() and int(name):
        return Interval(datetime.date(int(name), 1, 1), datetime.date(int(name), 12, 31))
    return None


def _peak(runs: list[Interval], period: Interval) -> tuple[int, datetime.date]:
    """How many run at once at most within a period, and the first day on which they do."""
    changes = []
    for run in runs:
        changes.append((max(run.start, period.start).toordinal(), 1))
        changes.append((run.end.toordinal() + 1, -1))
    number, most, day = 0, 0, period.start.toordinal()
    for when, change in sorted(changes):
        number += change
        if number > most:
            most, day = number, when
    return most, datetime.date.fromordinal(day)

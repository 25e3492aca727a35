"""An amount for a year in which the inspanning does not run.

Finds a cost or fte for a year or phase that lies wholly before the inspanning can start or after
it has ended, by its `start`, `earliest`, `end`, and `latest` or `start` with `duration`. A cost of
nothing is left alone.

Why: a year plan only counts what something takes while it runs. This amount does not count in the
time that it names, or the dates are not what was meant.

    inspanningen:
      training: {text: …, contributes_to: leren, start: 2024-01, end: 2024-12, cost: {2025: 8000}}

Write instead the year in which it is spent while the inspanning runs, or the dates that are meant.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.schedule._periods import is_year
from toc.check.rules.schedule._running import ends
from toc.core.model import Inspanning, Interval, PartialDate, Programme
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such amount."""
    programme = case.programme
    for element, one in programme.inspanningen.items():
        first, last = _bounds(one)
        for field, amount in (("cost", one.cost), ("fte", one.fte)):
            for named, part in amount.periods.items() if amount is not None else ():
                when = _interval(programme, named)
                if not part or when is None:
                    continue
                kind = ""
                if first is not None and when.end < first.first_day:
                    kind, day = "before", first
                elif last is not None and when.start > last.last_day:
                    kind, day = "after", last
                if kind:
                    path = ("inspanningen", element, field, "periods", named)
                    phase = programme.phases.get(named)
                    period = phase.title if phase is not None else named
                    values = {"id": element, "period": period, "day": str(day)}
                    yield Finding(path, element, values, f"{field}-{kind}")


def _bounds(one: Inspanning) -> tuple[PartialDate | None, PartialDate | None]:
    """The first and the last month in which it can run, as far as the file says so."""
    last = ends(one)
    if last is None and one.start is None and one.latest is not None:
        last = ends(one.model_copy(update={"start": one.latest}))
    return one.start or one.earliest, last


def _interval(programme: Programme, named: str) -> Interval | None:
    if named in programme.phases:
        return programme.phases[named].interval
    if not is_year(named):
        return None
    return Interval(PartialDate(int(named)).first_day, PartialDate(int(named)).last_day)

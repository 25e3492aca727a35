"""A year in which an inspanning runs, between years of which the file says what it costs.

Looks at inspanningen with a cost for some years or phases, no cost in all or per year, and a
start and an end. Finds the years of it without a cost.

Why: a year plan counts nothing for such a year. Whether it costs nothing then, or nobody filled it
in, is not to be seen.

    inspanningen:
      training: {text: …, start: 2024, end: 2026, cost: {2024: 8000, 2025: 6000}}

Write instead also what it costs in the other years, `2026: 0` where that is nothing.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.schedule._periods import is_year
from toc.check.rules.schedule._running import interval
from toc.core.model import Inspanning, PartialDate, Programme
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each inspanning, that names its years."""
    for element, one in case.programme.inspanningen.items():
        years = _years(case.programme, one)
        if years:
            values = {"id": element, "years": ", ".join(map(str, years)), "year": str(years[0])}
            yield Finding(("inspanningen", element, "cost", "periods"), element, values)


def _years(programme: Programme, one: Inspanning) -> list[int]:
    cost, dates = one.cost, interval(one)
    if cost is None or dates is None or not cost.periods:
        return []
    if any(total is not None for total in (cost.amount, cost.in_total, cost.per_year)):
        return []
    told = [programme.phases[name].interval for name in cost.periods if name in programme.phases]
    known = {int(name) for name in cost.periods if is_year(name)}
    return [
        year
        for year in range(dates[0].year, dates[1].year + 1)
        if year not in known
        and not any(
            phase.start <= PartialDate(year).last_day and phase.end >= PartialDate(year).first_day
            for phase in told
        )
    ]

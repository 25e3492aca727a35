"""More cost than there is budget for.

Adds up the `cost` of the inspanningen that lie wholly within a year with a budget, and of those
that lie wholly within several such years in a row, and compares it with the budget of those years
together; less than a euro too much is not said. What the file says of a year counts in that
year, and a cost per year in each whole year that it runs. How any other cost is spread over the
years is not in the file and is not made up: no cost is divided. A structural inspanning without
dates runs from the start to the end of the horizon; any other without dates is not counted, and
neither is a cost of which nobody knows if it is per year, so the real cost may be higher.

Why: the plan promises more than it can pay, and what falls off is then decided by who asks last.

    inspanningen:
      training: {text: …, contributes_to: leren, start: 2024-01, end: 2024-06, cost: 80000}
    planning:
      budget: {2024: 50000}

Write instead what can be done for the budget, move the rest to another year, or say where the
money comes from.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.quoting import as_typed
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.schedule._periods import is_year
from toc.check.rules.schedule._running import interval
from toc.core.model import Inspanning, Interval, PartialDate, Programme
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def seen(value: Value) -> object:
    """What an inspanning costs, and when it runs."""
    if not isinstance(value, Inspanning) or value.cost is None:
        return None
    return value.cost, value.start, value.end, value.duration, value.structural


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each year, and for each shortest row of years, over its budget."""
    programme = case.programme
    costs = _costs(programme)
    years = [name for name in programme.planning.budget if len(name) == 4 and name.isdecimal()]
    budget = {int(year): programme.planning.budget[year] for year in years}
    written = {int(year): year for year in years}
    over: list[tuple[int, int, float, float]] = []
    for last in sorted(budget):
        cost = available = 0.0
        first = last
        while first in budget:
            available += budget[first]
            cost += sum(costs.get((first, end), 0.0) for end in range(first, last + 1))
            if cost - available >= 1:
                over.append((first, last, cost, available))
                break
            first -= 1
    for first, last, cost, available in over:
        if any(first <= a and b <= last for a, b, *_ in over if (a, b) != (first, last)):
            continue
        values = {
            "year": written[first],
            "last": written[last],
            "money_cost": as_typed(cost),
            "money_budget": as_typed(available),
        }
        kind = "year" if first == last else "years"
        yield Finding(("planning", "budget", written[first]), written[first], values, kind)


def _costs(programme: Programme) -> dict[tuple[int, int], float]:
    """What is spent between a first and a last year, by these two."""
    costs: dict[tuple[int, int], float] = {}
    for inspanning in programme.inspanningen.values():
        for years, cost in _spent(programme, inspanning):
            costs[years] = costs.get(years, 0.0) + cost
    return costs


def _spent(
    programme: Programme, inspanning: Inspanning
) -> Iterator[tuple[tuple[int, int], float]]:
    cost = inspanning.cost
    if cost is None or cost.unclear(inspanning.structural):
        return
    dates = interval(inspanning)
    if dates is None and inspanning.structural and programme.horizon is not None:
        dates = programme.horizon.start, programme.horizon.end
    runs = Interval(dates[0].first_day, dates[1].last_day) if dates is not None else None
    named: dict[int, float] = {}
    stated = False
    for name, part in cost.periods.items():
        phase = programme.phases.get(name)
        if phase is not None:
            time, years = phase.interval, (phase.start.year, phase.end.year)
        elif is_year(name):
            year = PartialDate(int(name))
            time = Interval(year.first_day, year.last_day)
            years = (year.year, year.year)
        else:
            continue
        if runs is None or time.overlap(runs) is not None:
            stated = True
            yield years, part
            if phase is None:
                named[years[0]] = part
    if dates is None:
        return
    first, last = dates[0].year, dates[1].year
    if cost.per_year is not None:
        # Of a year in which it runs a part of the months, no part is made up.
        whole = range(first + (dates[0].month > 1), last + (dates[1].month in (0, 12)))
        yield from (((year, year), cost.per_year) for year in whole if year not in named)
    elif cost.total is not None and not stated:
        yield (first, last), cost.total

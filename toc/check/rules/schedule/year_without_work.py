"""A year in which nothing is done for a strategic goal.

Looks at the years from the first to the last in which any dated inspanning runs. A goal is only
judged where every inspanning below it has a start and an end and none of them is structural:
otherwise nobody knows.

Why: a goal for which a year goes by without work is a choice. It should be one that was made, not
one that is found out afterwards.

    strategic_goals:
      kansrijk: Huishoudens ervaren een kansrijk toekomstperspectief
    # its inspanningen run in 2024 and in 2026, others in 2025

Write instead an inspanning for that year, or say in the plan that the goal waits then.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.schedule._running import interval
from toc.core.model import Indicator, Programme
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.WARNING

_Years = tuple[int, int]


def seen(value: Value) -> object:
    """What an element serves, and when an inspanning runs."""
    if isinstance(value, Indicator):
        return None
    goals = tuple(one.goal for one in getattr(value, "contributes_to", ()))
    when = ("start", "end", "duration", "structural")
    return goals, *(getattr(value, one, None) for one in when)


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each strategic goal with years of nothing, that names them all."""
    programme = case.programme
    years = _years(programme)
    if not years:
        return
    first, last = min(a for a, _ in years.values()), max(b for _, b in years.values())
    for goal in programme.strategic_goals:
        below = case.tree.below(goal) & programme.inspanningen.keys()
        if not below or not below <= years.keys():
            continue
        empty = _empty(first, last, [years[element] for element in below])
        if empty:
            listed = [str(a) if a == b else f"{a}–{b}" for a, b in empty]
            values = {"id": goal, "years": ", ".join(listed)}
            yield Finding(("strategic_goals", goal), goal, values)


def _years(programme: Programme) -> dict[str, _Years]:
    """The first and the last year of each inspanning that is dated and comes to an end."""
    return {
        element: (dates[0].year, dates[1].year)
        for element, inspanning in programme.inspanningen.items()
        if not inspanning.structural and (dates := interval(inspanning)) is not None
    }


def _empty(first: int, last: int, taken: list[_Years]) -> list[_Years]:
    """The stretches of years from `first` to `last` that none of `taken` touches."""
    stretches = []
    for start, end in sorted(taken):
        if start > first:
            stretches.append((first, start - 1))
        first = max(first, end + 1)
    if first <= last:
        stretches.append((first, last))
    return stretches

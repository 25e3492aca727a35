"""An ambition of which nobody will know whether it comes nearer.

Finds the vision where no indicator of an effect measures it or any goal below it. Where some do,
it finds each strategic goal that has none, neither itself nor at the goals below it. An indicator
that does not say its kind counts as one of an effect.

Why: the ambition is what a board is asked about. A plan can be busy and on schedule for years
without anybody knowing whether it helps.

    vision: Geen kind leeft langdurig in armoede
    indicators:
      bijeenkomsten: {text: Aantal bijeenkomsten, measures: samenwerking, kind: process}

Write instead at least one indicator with `kind: effect` at the strategic goal, or at a goal below
it, even if its baseline is still unknown.

Source: logframe practice (EU PCM guidelines)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.core.graph import VISION
from toc.core.model import Indicator, IndicatorKind, Inspanning
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def seen(value: Value) -> object:
    """What a goal serves, and of which kind an indicator is, and of what."""
    if isinstance(value, Indicator):
        return value.kind, value.measures
    if isinstance(value, Inspanning):
        return None
    return tuple(one.goal for one in getattr(value, "contributes_to", ()))


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for the vision, or one for each such strategic goal."""
    tree = case.tree
    programme = tree.programme
    if not (programme.strategic_goals or programme.operational_goals):
        return
    goals = {*programme.strategic_goals, *programme.operational_goals, VISION}
    measured = {
        goal
        for element, indicator in programme.indicators.items()
        if indicator.kind is not IndicatorKind.PROCESS
        for goal in tree.linked(element)
        if goal in goals
    }
    if not measured:
        yield Finding(("vision",), VISION, {"id": VISION}, "vision")
        return
    covered = {above for goal in measured if goal != VISION for above in tree.above(goal)}
    for element in programme.strategic_goals:
        if element not in measured and element not in covered:
            yield Finding(("strategic_goals", element), element, {"id": element}, "goal")

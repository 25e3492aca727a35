"""A strategic goal or an inspanning that stands on no page.

Finds, where the file has networks, an inspanning of which no goal is in a network, and a strategic
goal of which no operational goal is. The goals themselves are found by `goal-in-no-network`.

Why: meetings work from the drawings. What is drawn nowhere is not discussed, not chosen and not
missed.

    operational_goals:
      opleiding: {text: …, contributes_to: kansrijk}        # no network
    inspanningen:
      stages: {text: Stageplaatsen werven, contributes_to: opleiding}

Write instead the network at the goal: `network: …`.

Source: Prevaas and Van Loon, Werken aan programma's (DIN)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import Indicator
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE


def seen(value: Value) -> object:
    """What an element serves, and whether it stands on a page."""
    if isinstance(value, Indicator):
        return None
    goals = tuple(one.goal for one in getattr(value, "contributes_to", ()))
    return goals, bool(getattr(value, "network", ()))


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each element that has operational goals, none of them on a page."""
    tree, programme = case.tree, case.programme
    if not programme.networks:
        return
    goals = programme.operational_goals
    served: set[str] = set()
    drawn: set[str] = set()
    for goal, value in goals.items():
        above = tree.above(goal)
        served |= above
        if value.network:
            drawn |= above
    for goal in programme.strategic_goals:
        if goal in served and goal not in drawn:
            yield Finding(("strategic_goals", goal), goal, {"id": goal}, "strategic")
    for element in programme.inspanningen:
        own = [goal for goal in tree.serves(element) if goal in goals]
        if own and not any(goals[goal].network for goal in own):
            values = {"id": element, "goals": ", ".join(own)}
            yield Finding(("inspanningen", element), element, values, "inspanning")

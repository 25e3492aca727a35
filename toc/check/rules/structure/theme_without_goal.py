"""A theme that no operational goal belongs to.

Finds a theme that no goal names and that has no network with goals either.

Why: the plan announces the subject, as a form of capital or a precondition, and then promises
nothing for it. Readers will ask where its goal is.

    themes:
      effectiviteit: {title: Effectiviteit evalueren, group: randvoorwaarde}

Write instead a goal with `theme: effectiviteit`, or say in the plan where the theme is dealt with.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import OperationalGoal
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def seen(value: Value) -> object:
    """The theme and the networks that a goal names."""
    if isinstance(value, OperationalGoal) and (value.theme or value.network):
        return value.theme, value.network
    return None


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each theme without goals."""
    programme = case.programme
    served: set[str] = set()
    for goal in programme.operational_goals.values():
        if goal.theme is not None:
            served.add(goal.theme)
        networks = (programme.networks.get(name) for name in goal.network)
        served.update(found.theme for found in networks if found and found.theme)
    for theme in programme.themes:
        if theme not in served:
            yield Finding(("themes", theme), theme, {"id": theme})

"""A theme with goals of which none is in a network, while other themes have one.

Finds it only where no network names the theme. A theme without goals is found by
`theme-without-goal`.

Why: the plan works its themes out page by page, and of this one there is no page. No inspanning
will be looked for there.

    themes:
      cultureel: Cultureel kapitaal
      sociaal: Sociaal kapitaal
    networks:
      sociaal: {title: Sociaal kapitaal, theme: sociaal}
    operational_goals:
      opleiding: {text: …, contributes_to: kansrijk, theme: cultureel}

Write instead a network with `theme: cultureel`, and name it at the goals.

Source: Prevaas and Van Loon, Werken aan programma's (DIN)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import OperationalGoal
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def seen(value: Value) -> object:
    """The theme of a goal, and whether it is drawn on a page."""
    if isinstance(value, OperationalGoal) and value.theme:
        return value.theme, bool(value.network)
    return None


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each theme that has goals and no page."""
    programme = case.programme
    drawn = {network.theme for network in programme.networks.values() if network.theme is not None}
    if not drawn:
        return
    goals: dict[str, list[str]] = {}
    for goal, value in programme.operational_goals.items():
        if value.theme is not None:
            goals.setdefault(value.theme, []).append(goal)
            if value.network:
                drawn.add(value.theme)
    for theme in programme.themes:
        if theme in goals and theme not in drawn:
            yield Finding(
                ("themes", theme), theme, {"id": theme, "goals": ", ".join(goals[theme])}
            )

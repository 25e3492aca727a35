"""A network that no operational goal names.

Why: a network is a page made from its goals. Without them the page is empty, and readers take the
subject for settled or forgotten.

    networks:
      wonen: Wonen
    operational_goals:
      samenwerking: {text: …, contributes_to: maatwerk, network: zorg}

Write instead `network: wonen` at the goals that belong to it, or take the network out.

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
    """The networks that a goal names."""
    return (value.network or None) if isinstance(value, OperationalGoal) else None


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each network that would be drawn empty."""
    programme = case.programme
    named = {name for goal in programme.operational_goals.values() for name in goal.network}
    for network in programme.networks:
        if network not in named:
            yield Finding(("networks", network), network, {"id": network})

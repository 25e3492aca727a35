"""A strategic goal that no operational goal contributes to.

Why: a strategic goal without operational goals is a wish. Nothing in the plan brings it nearer,
and no year plan can choose anything for it.

    strategic_goals:
      kansrijk: {text: Huishoudens ervaren een kansrijk toekomstperspectief}
    operational_goals: {}

Write instead at least one operational goal with `contributes_to: kansrijk`, or take the goal out.

Source: Prevaas and Van Loon, Werken aan programma's (DIN).
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.graph import Level
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such goal."""
    tree = case.tree
    for element in tree.programme.strategic_goals:
        if not any(tree.level(below) is Level.OPERATIONAL for below in tree.served_by(element)):
            yield Finding(("strategic_goals", element), element, {"id": element})

"""A goal from which no way leads up to the vision.

Finds an operational goal that contributes to nothing; an inspanning that does so is found by
`inspanning-without-goal`, a wrong reference by `unknown-reference`, a circle by `cycle`.

Why: whatever hangs below it contributes to nothing that the programme is for.

    operational_goals:
      opleiding: {text: Jongeren zijn tevreden over hun mogelijkheden}

Write instead the strategic goal that it serves: `contributes_to: kansrijk`.

Source: Prevaas and Van Loon, Werken aan programma's (DIN).
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.BELOW


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal at which a way up ends too early."""
    tree = case.tree
    for element, goal in tree.programme.operational_goals.items():
        if not goal.contributes_to:
            below = len(tree.below(element))
            values = {"id": element, "below": str(below)}
            kind = ("alone", "with-one", "with-more")[min(below, 2)]
            yield Finding(("operational_goals", element), element, values, kind)

"""An operational goal that rests on a single inspanning.

A goal that other operational goals serve as well is left alone.

Why: if this one inspanning fails or is put off, nothing is done for the goal any more; and one
inspanning is seldom enough for a change in what people do or experience.

    operational_goals:
      omgeving: {text: Ouders bieden hun kinderen een veilige omgeving, contributes_to: kansrijk}
    inspanningen:
      steungezinnen: {text: Steungezinnen werven, contributes_to: omgeving}

Write instead what else is needed for the goal, or say in the plan why this one is enough.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal served by exactly one element, an inspanning."""
    tree = case.tree
    for goal in tree.programme.operational_goals:
        below = tree.served_by(goal)
        if len(below) == 1 and below[0] in tree.programme.inspanningen:
            values = {"id": goal, "inspanning": below[0]}
            yield Finding(("operational_goals", goal), goal, values)

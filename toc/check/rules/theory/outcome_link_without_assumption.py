"""A step from goal to goal that rests on no stated assumption.

Finds an operational goal that contributes to a strategic goal or the vision, or a strategic goal
that says what it contributes to, with no `assumption` at the link; once for the goal. What a
strategic goal contributes to by being one is not asked about.

Why: between what an organisation does and what people notice it can steer. From goal to goal it
cannot: there the plan always counts on something outside of it, and better says on what.

    operational_goals:
      scholing: {text: Deelnemers hebben een startkwalificatie, contributes_to: betaald-werk}

Write instead what must be true besides:
`contributes_to: {goal: betaald-werk, assumption: werkgevers in de regio nemen starters aan}`.

Source: logframe practice (EU PCM guidelines)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.theory._links import links, named
from toc.core.graph import Level, canonical
from toc.core.model import Basis
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal with such links."""
    tree = case.tree
    upper = (Level.STRATEGIC, Level.VISION)
    for section, element, of_element in links(tree):
        if section == "inspanningen":
            continue
        bare = [
            one
            for _, one in of_element
            if not one.assumption
            and one.basis != Basis.NETWORK
            and tree.level(canonical(one.goal)) in upper
        ]
        if bare:
            values = {"id": element, "goals": named(bare)}
            yield Finding((section, element), element, values)

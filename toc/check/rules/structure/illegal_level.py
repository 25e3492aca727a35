"""A contribution that runs in an impossible direction.

Finds a goal that contributes to an inspanning, a strategic goal that contributes to an operational
one, and an inspanning that contributes to another inspanning.

Why: the tree runs upwards: inspanningen serve operational goals, those serve strategic goals,
those serve the vision. An operational goal may serve another operational goal (an intermediate
one).

    strategic_goals:
      maatwerk: {text: …, contributes_to: samenwerking}     # an operational goal

Write instead the link at the lower element; if one inspanning must come after another, use
`requires`.

Source: Prevaas and Van Loon, Werken aan programma's (DIN).
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.graph import SECTIONS, Level, canonical
from toc.core.problems import Severity

SEVERITY = Severity.ERROR
LOOKS = Looks.LINKED
DRAFT = True


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each link downwards or between inspanningen."""
    tree = case.tree
    for section, element, number, contribution in tree.stated_contributions():
        goal = canonical(contribution.goal)
        # Which of two elements a doubled id means is not known; `duplicate-id` reports it.
        if goal not in tree or goal == element or goal in tree.doubled:
            continue
        below, above = Level(SECTIONS.index(section)), tree.level(goal)
        if above is not None and (above < below or above is Level.INSPANNING):
            path = (section, element, "contributes_to", number, "goal")
            kind = "sideways" if above is below else "down"
            yield Finding(path, element, {"id": element, "goal": contribution.goal}, kind)

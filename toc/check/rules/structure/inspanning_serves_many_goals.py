"""An inspanning that serves many goals: everything leads to everything.

Goals that it serves only because all stand in one network (`basis: network`) count as one: which
of them it really serves is not known, and the drawing shows one line to their frame.

Why: what contributes to everything explains nothing. It is chosen every year because it scores
everywhere, and nobody can say afterwards which goal came nearer through it.

    inspanningen:
      communicatie: {text: …, contributes_to: [werk, zorg, wonen, school, inkomen, buurt]}

Write instead the two or three goals for which it is really done. If it carries the programme as a
whole, write `structural: true`.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.structure._pages import only_by_network
from toc.core.graph import GoalGraph
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.LINKED
LIMIT = 5


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each inspanning over the limit; a structural one may serve all goals."""
    for element, inspanning in case.programme.inspanningen.items():
        if inspanning.structural or len(inspanning.contributes_to) <= case.limit:
            continue
        number = _lines_drawn(case.tree, element)
        if number > case.limit:
            values = {"id": element, "number": str(number), "limit": str(case.limit)}
            yield Finding(("inspanningen", element), element, values)


def _lines_drawn(tree: GoalGraph, element: str) -> int:
    """How many lines leave an inspanning: one to a goal, one to the goals of a network."""
    goals = tree.programme.operational_goals
    ends: set[tuple[str, ...]] = set()
    for goal in tree.serves(element):
        framed = goal in goals and goals[goal].network and only_by_network(tree, element, goal)
        ends.add(("frame", *goals[goal].network) if framed else ("goal", goal))
    return len(ends)

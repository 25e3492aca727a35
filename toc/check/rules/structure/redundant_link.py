"""A contribution that the tree says already.

Finds a goal that is named twice by one element, and a direct link upwards beside a way through
another goal.

Why: the extra line makes the drawing busier without saying more, and counts the same contribution
twice.

    inspanningen:
      training: {text: …, contributes_to: [signaleren, kansrijk]}   # signaleren → kansrijk

Write instead only the nearest goal: `contributes_to: signaleren`.

Source: transitive reduction (Aho, Garey and Ullman 1972).
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.graph import GoalGraph, canonical
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.ABOVE


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each link that can be left out."""
    tree = case.tree
    named: set[tuple[str, str]] = set()
    for section, element, number, contribution in tree.stated_contributions():
        goal = canonical(contribution.goal)
        # Of a doubled id nobody knows whose links these are; `duplicate-id` reports it.
        if goal not in tree or goal == element or element in tree.doubled:
            continue
        path = (section, element, "contributes_to", number, "goal")
        if (element, goal) in named:
            yield Finding(path, element, {"id": element, "goal": contribution.goal}, "twice")
            continue
        named.add((element, goal))
        via = _other_way(tree, element, goal)
        if via is not None:
            values = {"id": element, "goal": contribution.goal, "via": via}
            yield Finding(path, element, values, "via")


def _other_way(tree: GoalGraph, element: str, goal: str) -> str | None:
    """The goal through which `element` reaches `goal` as well, or None."""
    for other in tree.serves(element):
        if other == goal:
            continue
        above = tree.above(other)
        # A way that comes back here is no other way; `cycle` reports it.
        if goal in above and element not in above:
            return other
    return None

"""Elements that lead to each other in a circle.

Finds a chain of `contributes_to` that returns to where it began, and one of `requires`.

Why: what contributes to itself through others never arrives at the vision, and inspanningen that
wait for each other can never begin.

    inspanningen:
      training: {text: …, requires: werving}
      werving: {text: …, requires: training}

Write instead only the direction that is really meant; take one of the links out.
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.graph import SECTIONS, GoalGraph, Link
from toc.problems import Severity
from toc.rules.rule import Finding

SEVERITY = Severity.ERROR
DRAFT = True


def check(tree: GoalGraph) -> Iterator[Finding]:
    """One finding for each tangle, that names one whole circle of it."""
    for link, field, inner in (
        (Link.CONTRIBUTES, "contributes_to", "goal"),
        (Link.REQUIRES, "requires", "inspanning"),
    ):
        for circle in tree.cycles(link):
            first, second = circle[0], circle[1]
            section = next(s for s in SECTIONS if first in getattr(tree.programme, s))
            links = getattr(getattr(tree.programme, section)[first], field)
            number = [getattr(link, inner) for link in links].index(second)
            named = " → ".join([*circle, first])
            path = (section, first, field, number, inner)
            yield Finding(path, first, {"circle": named, "link": field})

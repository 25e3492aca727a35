"""Elements that lead to each other in a circle.

Finds a chain of `contributes_to` that returns to where it began, and one of `requires`.

Why: what contributes to itself through others never arrives at the vision, and inspanningen that
wait for each other can never begin.

    inspanningen:
      training: {text: …, requires: werving}
      werving: {text: …, requires: training}

Write instead only the direction that is really meant; take one of the links out.

Source: means-end chains have no circles: objectives tree, logframe practice (EU PCM guidelines).
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, Path, RuleCase
from toc.core.graph import GoalGraph, Link, canonical
from toc.core.problems import Severity

SEVERITY = Severity.ERROR
LOOKS = Looks.ABOVE
TOLD_BY_WHOLE = True
DRAFT = True


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each tangle, that names one whole circle of it."""
    tree = case.tree
    for link in (Link.CONTRIBUTES, Link.REQUIRES):
        for circle in tree.cycles(link):
            named = " → ".join([*circle, circle[0]])
            path = _stated(tree, link, circle[0], circle[1])
            yield Finding(path, circle[0], {"circle": named})


def _stated(tree: GoalGraph, link: Link, first: str, second: str) -> Path:
    """Where the file says that `first` leads to `second`."""
    if link is Link.REQUIRES:
        relations = tree.programme.inspanningen[first].requires
        number = [relation.inspanning for relation in relations].index(second)
        return ("inspanningen", first, "requires", number, "inspanning")
    # Sought in all sections, because one id can stand in two of them.
    return next(
        (section, element, "contributes_to", number, "goal")
        for section, element, number, contribution in tree.stated_contributions()
        if element == first and canonical(contribution.goal) == second
    )

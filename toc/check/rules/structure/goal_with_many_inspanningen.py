"""An operational goal with more inspanningen than people can oversee.

A link that is known only because both stand in one network (`basis: network`) is not counted:
which of its goals the inspanning serves is not known.

Why: a goal that needs so much is mostly two goals, or a heading above a list of everything that
happens anyway. Nobody can then say which inspanningen matter.

    inspanningen:
      banenmarkt: {text: …, contributes_to: werk}      # and nine more that serve `werk`
      stages: {text: …, contributes_to: werk}

Write instead the goals that lie between, each with its own inspanningen, or put together what
belongs together.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.structure._pages import only_by_network
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.LINKED
LIMIT = 9


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal over the limit."""
    tree = case.tree
    for goal in tree.programme.operational_goals:
        number = sum(
            element in tree.programme.inspanningen and not only_by_network(tree, element, goal)
            for element in tree.served_by(goal)
        )
        if number > case.limit:
            values = {"id": goal, "number": str(number), "limit": str(case.limit)}
            yield Finding(("operational_goals", goal), goal, values)

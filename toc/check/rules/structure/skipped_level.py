"""A contribution that skips a level of the tree.

Finds an inspanning that contributes directly to a strategic goal or to the vision, and an
operational goal that contributes directly to the vision.

Why: the skipped level holds the reasoning. Without it nobody can tell what must have changed for
the inspanning to bring the strategic goal nearer, and the link stands in no DIN.

    inspanningen:
      podcasts: {text: …, contributes_to: leren}            # a strategic goal

Write instead the operational goal that it serves, and add that goal if it is missing.

Source: the 'missing middle' of theories of change (Weiss 1995).
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.graph import canonical
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each link over more than one level."""
    tree = case.tree
    for section, element, number, contribution in tree.stated_contributions():
        goal = canonical(contribution.goal)
        if goal not in tree:
            continue
        below, above = tree.level(element), tree.level(goal)
        if below is not None and above is not None and above > below + 1:
            path = (section, element, "contributes_to", number, "goal")
            yield Finding(path, element, {"id": element, "goal": contribution.goal})

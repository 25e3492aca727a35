"""An inspanning that contributes to no goal.

Why: work for which no goal can be named is hard to defend, stands in no drawing, and is never
chosen for the sake of a goal. A structural activity counts too: it runs for all those years for a
reason.

    inspanningen:
      podcasts: {text: We maken en verspreiden podcasts}

Write instead the goal that it serves: `contributes_to: kennis-delen`.

Source: Prevaas and Van Loon, Werken aan programma's (DIN).
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each inspanning without `contributes_to`."""
    tree = case.tree
    for element, inspanning in tree.programme.inspanningen.items():
        if not inspanning.contributes_to:
            yield Finding(("inspanningen", element), element, {"id": element})

"""An operational goal that no inspanning contributes to.

Why: the plan promises something and does nothing for it. Either an inspanning is missing, or its
link is.

    operational_goals:
      opleiding: {text: Jongeren zijn tevreden over hun mogelijkheden, contributes_to: kansrijk}

Write instead at least one inspanning with `contributes_to: opleiding`, or say in the plan that the
goal waits.

Source: Prevaas and Van Loon, Werken aan programma's (DIN).
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal that nothing serves, neither an inspanning nor a goal below it."""
    tree = case.tree
    for element in tree.programme.operational_goals:
        if not tree.served_by(element):
            yield Finding(("operational_goals", element), element, {"id": element})

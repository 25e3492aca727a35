"""A goal that no indicator measures.

Finds strategic and operational goals without an indicator that `measures` them.

Why: without an indicator nobody can say after a year whether the goal came nearer.

    operational_goals:
      vertrouwen: {text: Jongeren hebben vertrouwen in zichzelf, contributes_to: kansrijk}

Write instead an indicator with `measures: vertrouwen`, even if its baseline is still unknown.

Source: logframe practice (EU PCM guidelines).
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal without an indicator."""
    tree = case.tree
    for section in ("strategic_goals", "operational_goals"):
        for element in getattr(tree.programme, section):
            if not tree.measured_by(element):
                yield Finding((section, element), element, {"id": element})

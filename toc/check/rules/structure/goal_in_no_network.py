"""An operational goal that stands in no doelen-inspanningen-netwerk.

Asked only where the file has networks.

Why: a goal in no network is drawn on no page, so it is forgotten at every meeting that works from
the drawings.

    operational_goals:
      opleiding: {text: …, contributes_to: kansrijk}

Write instead `network: cultureel-kapitaal`, and add that network if the plan has none.

Source: the practice of this tool.
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal without a network."""
    tree = case.tree
    if tree.programme.networks:
        for element, goal in tree.programme.operational_goals.items():
            if not goal.network:
                yield Finding(("operational_goals", element), element, {"id": element})

"""An element that refers to itself.

Finds a goal or inspanning that contributes to itself, an inspanning that requires itself or
belongs together with itself.

Why: it says nothing, and it usually is a copied line in which the id was not changed.

    operational_goals:
      samenwerking: {text: …, contributes_to: samenwerking}

Write instead the id of the goal that it contributes to.

Source: the practice of this tool.
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.ERROR
LOOKS = Looks.ELEMENT
DRAFT = True


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each reference to the element itself."""
    tree = case.tree
    for section, element, number, contribution in tree.stated_contributions():
        if contribution.goal == element:
            path = (section, element, "contributes_to", number, "goal")
            yield Finding(path, element, {"id": element})
    for element, inspanning in tree.programme.inspanningen.items():
        for field in ("requires", "together_with"):
            for number, relation in enumerate(getattr(inspanning, field)):
                if relation.inspanning == element:
                    path = ("inspanningen", element, field, number, "inspanning")
                    yield Finding(path, element, {"id": element})

"""One id for two elements.

Finds an id that stands in two of the sections strategic_goals, operational_goals, inspanningen and
indicators, or that is the reserved word for the vision.

Why: a reference is a word. If two elements have the same one, nobody knows which is meant, and the
tree would quietly take one of them.

    operational_goals:
      samenwerking: {text: …}
    inspanningen:
      samenwerking: {text: …}

Write instead a second id that says what it is, such as `samenwerking-organiseren`.

Source: the practice of every compiler.
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.graph import VISION, canonical
from toc.core.problems import Severity

SEVERITY = Severity.ERROR
LOOKS = Looks.ELEMENT
DRAFT = True


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each second use of an id."""
    tree = case.tree
    seen: dict[str, str] = {VISION: "vision"}
    for section in ("strategic_goals", "operational_goals", "inspanningen", "indicators"):
        for element in getattr(tree.programme, section):
            first = seen.setdefault(canonical(element), section)
            if first != section:
                kind = "vision" if first == "vision" else ""
                yield Finding((section, element), element, {"id": element, "key": first}, kind)

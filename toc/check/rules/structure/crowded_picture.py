"""A network with more boxes than a reader takes in at one look.

Counts the vision, the strategic goals, the operational goals and the inspanningen of one network.

Why: a picture over the readable number of boxes is continued on a second sheet or printed too
small, and in a meeting nobody follows its lines.

    networks:
      alles: Het hele programma        # seven goals and thirty inspanningen name it

Write instead two networks, each with the goals that belong together.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.structure._pages import on_page, pages
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LIMIT = 20


def seen(value: Value) -> object:
    """What decides on which page it stands, and how it is tied there."""
    return on_page(value)


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each network over the limit."""
    tree = case.tree
    for network, page in pages(tree).items():
        above = {element for goal in page.goals for element in tree.above(goal)}
        number = len(above | page.goals.keys()) + len(page.inspanningen)
        if number > case.limit:
            values = {"id": network, "number": str(number), "limit": str(case.limit)}
            yield Finding(("networks", network), network, values)

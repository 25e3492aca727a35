"""A network in which nearly everything is tied to everything.

Asked of networks with at least three goals and four inspanningen. The limit is the percentage of
the possible links between them that may be there. Links that are known only because both stand in
the network (`basis: network`) are drawn as one line and are not counted.

Why: a drawing in which every line is possible and most are there makes no choice. It reads as
spaghetti, and it does not say what an inspanning is for.

    # three goals, four inspanningen, of each of which is said:
    inspanningen:
      scholing: {text: …, contributes_to: [werk, zorg, wonen]}

Write instead for each inspanning the goals it is done for; leave out what it only touches.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.structure._pages import on_page, only_by_network, pages
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LIMIT = 60

_LEAST_GOALS = 3
_LEAST_INSPANNINGEN = 4


def seen(value: Value) -> object:
    """What decides on which page it stands, and how it is tied there."""
    return on_page(value)


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each network over the limit."""
    tree = case.tree
    for network, page in pages(tree).items():
        if len(page.goals) < _LEAST_GOALS or len(page.inspanningen) < _LEAST_INSPANNINGEN:
            continue
        possible = len(page.goals) * len(page.inspanningen)
        links = sum(
            goal in page.goals and not only_by_network(tree, element, goal)
            for element in page.inspanningen
            for goal in tree.serves(element)
        )
        if links * 100 > possible * case.limit:
            values = {"id": network, "links": str(links), "possible": str(possible)}
            yield Finding(("networks", network), network, values)

"""A network with few inspanningen.

Finds a network with fewer inspanningen than the limit. One without any is left to
`operational-goal-without-inspanning`, one with a single goal on a single inspanning to
`goal-on-one-inspanning`.

Why: a page with several goals and next to no work promises more than the plan does. Either the
thinking is not finished, or the goals belong on another page.

    operational_goals:
      in-beeld: {text: …, contributes_to: kansrijk, network: algemeen}
      bereikt: {text: …, contributes_to: kansrijk, network: algemeen}
    inspanningen:
      vroegsignalering: {text: Inzetten op vroegsignalering, contributes_to: [in-beeld, bereikt]}

Write instead what more is to be done for these goals, or move them to a network that has it.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.structure._pages import on_page, pages
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LIMIT = 3


def seen(value: Value) -> object:
    """What decides on which page it stands, and how it is tied there."""
    return on_page(value)


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each network below the limit."""
    for network, page in pages(case.tree).items():
        number = len(page.inspanningen)
        if 0 < number < case.limit and (number, len(page.goals)) != (1, 1):
            values = {"id": network, "number": str(number), "goals": str(len(page.goals))}
            kind = "one" if number == 1 else "many"
            yield Finding(("networks", network), network, values, kind)

"""A network in which it is not known which inspanning serves which goal.

Finds each network with inspanningen whose contribution has `basis: network`: both ends stand in
one drawing and nothing else is known.

Why: as long as every inspanning is tied to every goal of the drawing, nobody can choose between
them: leaving one out seems to harm all goals, or none.

    inspanningen:
      een-plan: {text: …, contributes_to: [{goal: relaties, basis: network},
                                           {goal: contactpersoon, basis: network}]}

Write instead, after asking those who made the drawing, only the goals that it serves:
`contributes_to: contactpersoon`.

Source: Prevaas and Van Loon, Werken aan programma's (DIN)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.structure._pages import on_page
from toc.check.rules.theory._links import links
from toc.core.model import Basis
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def seen(value: Value) -> object:
    """What decides on which page it stands, and how it is tied there."""
    return on_page(value)


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such network."""
    programme = case.programme
    if not programme.networks:
        return
    below: dict[str, set[str]] = defaultdict(set)
    above: dict[str, set[str]] = defaultdict(set)
    for section, element, of_element in links(case.tree):
        if section != "inspanningen":
            continue
        for _, link in of_element:
            goal = programme.operational_goals.get(link.goal)
            if link.basis == Basis.NETWORK and goal is not None:
                for network in goal.network:
                    below[network].add(element)
                    above[network].add(link.goal)
    for network in programme.networks:
        if network in below:
            values = {
                "id": network,
                "goal": min(above[network]),
                "goals": str(len(above[network])),
                "inspanningen": str(len(below[network])),
            }
            kind = "one" if len(above[network]) == 1 else "several"
            yield Finding(("networks", network), network, values, kind)

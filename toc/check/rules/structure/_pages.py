"""What stands on the page of each network, for the rules about drawings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from toc.core.graph import GoalGraph
from toc.core.model import Basis, Indicator
from toc.core.model.base import Value


@dataclass(frozen=True)
class NetworkPage:
    """The operational goals and inspanningen of one network, in the file's order (the values of
    both say nothing)."""

    goals: dict[str, None] = field(default_factory=dict)
    inspanningen: dict[str, None] = field(default_factory=dict)


@lru_cache(maxsize=1)  # the rules of one check ask for the same pages one after another
def pages(tree: GoalGraph) -> Mapping[str, NetworkPage]:
    """The page of every network, in one walk over the programme: asking the graph network by
    network walks it again for each."""
    programme = tree.programme
    found = {network: NetworkPage() for network in programme.networks}
    if not found:
        return found
    for goal, value in programme.operational_goals.items():
        for network in value.network:
            if network in found:
                found[network].goals[goal] = None
    for inspanning in programme.inspanningen:
        for goal in tree.serves(inspanning):
            if goal in programme.operational_goals:
                for network in programme.operational_goals[goal].network:
                    if network in found:
                        found[network].inspanningen[inspanning] = None
    return found


def on_page(value: Value) -> object:
    """What decides on which page an element stands, and how it is tied there."""
    if isinstance(value, Indicator):
        return None
    links = tuple((one.goal, one.basis) for one in getattr(value, "contributes_to", ()))
    return type(value), links, getattr(value, "network", ())


def only_by_network(tree: GoalGraph, inspanning: str, goal: str) -> bool:
    """Whether a link is known only because both ends stand in one network; such links are drawn
    as one line to the frame around the goals."""
    known = tree.contribution(inspanning, goal)
    return known is not None and known.basis is Basis.NETWORK

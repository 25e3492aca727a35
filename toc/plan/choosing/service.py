"""Which goals each inspanning serves, and how sure that is.

A link with `basis: network` only says that both ends stand in one DIN: the inspanning serves at
least one of that DIN's goals, and which one is not known.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toc.core.graph import GoalGraph
from toc.core.model import Basis, Inspanning, Programme

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True)
class Service:
    """What one inspanning serves, by goal id.

    `certain` and `possible` (which takes in `certain`) are operational goals, directly or through
    other goals; `strategic_certain` and `strategic` likewise. `groups` are the groups of goals
    (see `Services.group_of`) in which it certainly serves some goal, unknown which.
    """

    certain: frozenset[str]
    possible: frozenset[str]
    strategic_certain: frozenset[str]
    strategic: frozenset[str]
    groups: frozenset[str]


@dataclass(frozen=True)
class Services:
    """Who serves what. `group_of` gives each operational goal the first goal of its group: the
    goals that stand in one DIN, taken together with those of a DIN that shares a goal with it.
    Groups have no goal in common, so a service in each is a goal served in each."""

    by_inspanning: dict[str, Service]
    group_of: dict[str, str]


def services(graph: GoalGraph, stopped: Collection[str] = ()) -> Services:
    """Work out who serves what from the links of the programme. Goals that are `stopped` are
    served by nobody, and nothing is served through them."""
    import networkx as nx

    programme = graph.programme
    left = graph.contributions.copy()
    left.remove_nodes_from(stopped)
    known = nx.DiGraph()
    known.add_nodes_from(left)
    known.add_edges_from(
        (a, b)
        for a, b, link in left.edges(data="contribution")
        if link is None or link.basis is not Basis.NETWORK
    )
    surely = {goal: frozenset(nx.descendants(known, goal)) for goal in left}
    groups = _groups(graph)
    found = {
        name: _service(left, programme, name, value, surely, groups)
        for name, value in programme.inspanningen.items()
    }
    return Services(found, groups)


def _service(
    left: nx.DiGraph[str],
    programme: Programme,
    name: str,
    value: Inspanning,
    surely: dict[str, frozenset[str]],
    groups: dict[str, str],
) -> Service:
    import networkx as nx

    above = nx.descendants(left, name)
    in_network: dict[str, list[str]] = {}
    for link in value.contributes_to:
        if link.basis is Basis.NETWORK and link.goal in groups and link.goal in left:
            in_network.setdefault(groups[link.goal], []).append(link.goal)
    # Whichever goal of the group it serves, what lies above all of them is served.
    through_groups = frozenset[str]().union(
        *(
            frozenset.intersection(*(surely[goal] for goal in goals))
            for goals in in_network.values()
        )
    )
    strategic = above & programme.strategic_goals.keys()
    return Service(
        certain=frozenset(surely[name] & programme.operational_goals.keys()),
        possible=frozenset(above & programme.operational_goals.keys()),
        strategic_certain=frozenset(strategic & (surely[name] | through_groups)),
        strategic=frozenset(strategic),
        groups=frozenset(in_network),
    )


def _groups(graph: GoalGraph) -> dict[str, str]:
    import networkx as nx

    goals = graph.programme.operational_goals
    joined: nx.Graph[str] = nx.Graph()
    joined.add_nodes_from(goals)
    first_in: dict[str, str] = {}
    for goal, value in goals.items():
        for network in value.network:
            joined.add_edge(first_in.setdefault(network, goal), goal)
    order = {goal: i for i, goal in enumerate(goals)}
    first_of: dict[str, str] = {}
    for group in nx.connected_components(joined):
        first_of |= dict.fromkeys(group, min(group, key=order.__getitem__))
    return {goal: first_of[goal] for goal in goals}

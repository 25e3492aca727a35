"""The programme as a directed graph, and the questions that the domain asks of it.

Nodes are the vision, the goals, the inspanningen and the indicators, by id; a link runs from what
contributes to what it contributes to, so every way leads up to the vision. A reference to
something that does not exist is no link (the rule `unknown-reference` reports it).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, IntEnum
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from toc.core.model import Basis, Contribution, Programme

if TYPE_CHECKING:
    import networkx as nx

VISION = "vision"
_VISION_WORDS = frozenset({"vision", "visie"})


class Level(IntEnum):
    """How far up the goal tree an element stands."""

    INSPANNING = 0
    OPERATIONAL = 1
    STRATEGIC = 2
    VISION = 3


SECTIONS = ("inspanningen", "operational_goals", "strategic_goals")
"""The sections of the file whose elements contribute, by level."""


class Link(str, Enum):
    """What a link says."""

    CONTRIBUTES = "contributes"
    REQUIRES = "requires"
    MEASURES = "measures"


class Way(NamedTuple):
    """A way up from an element to the vision: its ids from the bottom to the top, and the
    contributions between them (one fewer; None where a strategic goal serves the vision by
    being one)."""

    ids: tuple[str, ...]
    contributions: tuple[Contribution | None, ...]

    @property
    def weakest(self) -> int | None:
        """The index of the weakest link: a proposed one is weaker than one that is only known
        because both ends stand in one DIN, that is weaker than any stated one, and of those fewer
        points are weaker. None where no link can be told from the others."""
        ranks = [_strength(link) for link in self.contributions]
        known = [rank for rank in ranks if rank is not None]
        if not known or (len(set(ranks)) == 1 and len(ranks) > 1):
            return None
        return ranks.index(min(known))


def _strength(link: Contribution | None) -> int | None:
    """How strong a link is, or None where nothing is known of it."""
    if link is None:
        return None
    unsure = {Basis.PROPOSAL: -1, Basis.NETWORK: 0}
    return unsure.get(link.basis, link.points)


def canonical(reference: str) -> str:
    """The id that a reference means: `visie` is the vision."""
    return VISION if reference in _VISION_WORDS else reference


class GoalGraph:
    """A programme with its graph: made once, asked often, never changed.

    What every check asks (what serves what, what lies above and below) is answered from plain
    tables of neighbours: loading networkx takes as long as checking a plan. What needs an
    algorithm gets `graph` or `contributions`.
    """

    def __init__(self, programme: Programme) -> None:
        self.programme = programme
        self._levels = levels_of(programme)
        self._links: dict[str, dict[str, tuple[Link, Contribution | None]]]
        links = self._links = {element: {} for element in self._levels}
        for _, element, _, contribution in self.stated_contributions():
            goal = canonical(contribution.goal)
            if goal in links and goal != element:
                links[element][goal] = Link.CONTRIBUTES, contribution
        for element, strategic in programme.strategic_goals.items():
            if not strategic.contributes_to:
                links[element][VISION] = Link.CONTRIBUTES, None
        for element, inspanning in programme.inspanningen.items():
            for relation in inspanning.requires:
                first = relation.inspanning
                if first in programme.inspanningen and first not in links[element]:
                    links[element][first] = Link.REQUIRES, None
        for element, indicator in programme.indicators.items():
            measured = canonical(indicator.measures or "")
            if measured in links and measured != element:
                links[element][measured] = Link.MEASURES, None
        self._serves = self._by_link(Link.CONTRIBUTES)
        self._served_by = _turned(self._serves)

    def _by_link(self, link: Link) -> dict[str, list[str]]:
        """Where the links of one kind lead from each element."""
        return {
            element: [other for other, (kind, _) in others.items() if kind is link]
            for element, others in self._links.items()
        }

    @cached_property
    def graph(self) -> nx.DiGraph[str]:
        """Everything: each node has `level` (a `Level`, None for an indicator) and each link has
        `link` (a `Link`) and `contribution` (a `Contribution` or None)."""
        import networkx as nx

        whole: nx.DiGraph[str] = nx.DiGraph()
        for element, level in self._levels.items():
            whole.add_node(element, level=level)
        for element, others in self._links.items():
            for other, (link, contribution) in others.items():
                whole.add_edge(element, other, link=link, contribution=contribution)
        return whole

    def stated_contributions(self) -> Iterator[tuple[str, str, int, Contribution]]:
        """Every contribution that the file states, also where its goal does not exist: the section
        and the id of the element it starts from, its number there, and itself."""
        for section in SECTIONS:
            for element, serving in getattr(self.programme, section).items():
                for number, contribution in enumerate(serving.contributes_to):
                    yield section, element, number, contribution

    @cached_property
    def contributions(self) -> nx.DiGraph[str]:
        """The links that contribute, without indicators and orders."""
        import networkx as nx

        kept: nx.DiGraph[str] = nx.DiGraph()
        kept.add_nodes_from(n for n, d in self.graph.nodes(data=True) if d["level"] is not None)
        kept.add_edges_from(
            (a, b, d) for a, b, d in self.graph.edges(data=True) if d["link"] is Link.CONTRIBUTES
        )
        return kept

    @cached_property
    def doubled(self) -> frozenset[str]:
        """Ids that stand in more than one section, so that a reference to them means nothing."""
        counts = Counter([VISION])
        for section in (*SECTIONS, "indicators"):
            counts.update(list(getattr(self.programme, section)))
        return frozenset(element for element, count in counts.items() if count > 1)

    def __contains__(self, element: object) -> bool:
        return element in self._levels

    def __iter__(self) -> Iterator[str]:
        return iter(self._levels)

    def level(self, element: str) -> Level | None:
        """The level of an element; None for an indicator. KeyError for an unknown id."""
        return self._levels[element]

    def contribution(self, element: str, goal: str) -> Contribution | None:
        """The contribution on the link from `element` to `goal`. KeyError where there is none."""
        return self._links[element][goal][1]

    def serves(self, element: str) -> Sequence[str]:
        """What an element contributes to, directly. KeyError for an unknown id."""
        return self._serves[element]

    def served_by(self, goal: str) -> Sequence[str]:
        """What contributes to a goal, directly. KeyError for an unknown id."""
        return self._served_by[goal]

    @cached_property
    def reaching_vision(self) -> frozenset[str]:
        """Every element from which some way leads up to the vision."""
        return self.below(VISION) | {VISION}

    def above(self, element: str) -> frozenset[str]:
        """Everything that an element contributes to, directly or through others."""
        return _reached(element, self._serves)

    def below(self, goal: str) -> frozenset[str]:
        """Everything that contributes to a goal, directly or through others."""
        return _reached(goal, self._served_by)

    def linked(self, element: str) -> Sequence[str]:
        """Where the links of an element lead, of whatever kind."""
        return list(self._links[element])

    def measured_by(self, element: str) -> Sequence[str]:
        """The indicators that measure a goal or an inspanning."""
        return self._measured_by[element]

    @cached_property
    def _measured_by(self) -> dict[str, list[str]]:
        return _turned(self._by_link(Link.MEASURES))

    def cycles(self, link: Link) -> list[list[str]]:
        """The circles of links of one kind: in each tangle of them one shortest circle, starting
        with its element that comes first in the file."""
        links = self._by_link(link)
        try:
            TopologicalSorter(links).prepare()
        except CycleError:
            return _circles(links)
        return []

    def ways_up(self, element: str, limit: int = 1000) -> tuple[list[Way], bool]:
        """Every way from an element up to the vision, and whether there were more than `limit`."""
        ways: list[Way] = []
        if element not in self.reaching_vision:
            return ways, False
        import networkx as nx

        # Among dead ends the search could go on for ever without finding one way.
        upwards = self.contributions.subgraph(self.reaching_vision)
        for ids in nx.all_simple_paths(upwards, element, VISION):
            if len(ways) == limit:
                return ways, True
            links = tuple(self.contribution(a, b) for a, b in pairwise(ids))
            ways.append(Way(tuple(ids), links))
        return ways, False

    def networks_of(self, element: str) -> list[str]:
        """The DINs in which an element stands, in the file's order: those that an operational goal
        names, and those of the goals that an inspanning serves."""
        programme = self.programme
        if element in programme.operational_goals:
            goals: Sequence[str] = [element]
        else:
            goals = self.serves(element) if element in self else []
        named = {
            network
            for goal in goals
            if (found := programme.operational_goals.get(goal)) is not None
            for network in found.network
        }
        place = self._places["networks"]
        return sorted(named & place.keys(), key=place.__getitem__)

    def goals_in(self, network: str) -> list[str]:
        """The operational goals of a DIN, in the file's order."""
        return list(self._goals_in.get(network, ()))

    def inspanningen_in(self, network: str) -> list[str]:
        """The inspanningen of a DIN, in the file's order: those that serve one of its goals."""
        goals = self.goals_in(network)
        serving = {element for goal in goals for element in self.served_by(goal)}
        place = self._places["inspanningen"]
        return sorted(serving & place.keys(), key=place.__getitem__)

    @cached_property
    def _goals_in(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for goal, value in self.programme.operational_goals.items():
            for network in dict.fromkeys(value.network):
                found.setdefault(network, []).append(goal)
        return found

    @cached_property
    def _places(self) -> dict[str, dict[str, int]]:
        """Which place each has in the file's order."""
        sections = ("networks", "inspanningen")
        return {
            section: {name: at for at, name in enumerate(getattr(self.programme, section))}
            for section in sections
        }

    def text(self, element: str) -> str:
        """What an element says. KeyError for an unknown id."""
        programme = self.programme
        if element == VISION:
            return programme.vision.text
        for section in (*SECTIONS, "indicators"):
            if element in (elements := getattr(programme, section)):
                return str(elements[element].text)
        raise KeyError(element)


def levels_of(programme: Programme) -> dict[str, Level | None]:
    """The nodes of the graph of a programme, with their levels."""
    return {
        VISION: Level.VISION,
        **dict.fromkeys(programme.strategic_goals, Level.STRATEGIC),
        **dict.fromkeys(programme.operational_goals, Level.OPERATIONAL),
        **dict.fromkeys(programme.inspanningen, Level.INSPANNING),
        **dict.fromkeys(programme.indicators, None),
    }


def _turned(links: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """The same links from the other end."""
    turned: dict[str, list[str]] = {element: [] for element in links}
    for element, others in links.items():
        for other in others:
            turned[other].append(element)
    return turned


def _reached(start: str, links: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """Everything that links lead to from an element, without itself."""
    reached, left = {start}, [start]
    while left:
        for other in links[left.pop()]:
            if other not in reached:
                reached.add(other)
                left.append(other)
    return frozenset(reached - {start})


def _circles(links: Mapping[str, Sequence[str]]) -> list[list[str]]:
    import networkx as nx

    order = {element: i for i, element in enumerate(links)}
    whole = nx.DiGraph(links)
    tangles = [one for one in nx.strongly_connected_components(whole) if len(one) > 1]
    circles = [_shortest_circle(whole.subgraph(tangle), order) for tangle in tangles]
    return sorted(circles, key=lambda circle: order[circle[0]])


def _shortest_circle(tangle: nx.DiGraph[str], order: dict[str, int]) -> list[str]:
    import networkx as nx

    first = min(tangle, key=order.__getitem__)
    distance = nx.single_source_shortest_path(tangle, first)
    back = min((n for n in tangle.predecessors(first)), key=lambda n: (len(distance[n]), order[n]))
    return list(distance[back])

"""The graph of what was read, made once; and of a programme after a change, in which what did not
change is taken over."""

from __future__ import annotations

from collections.abc import Collection

from toc.core.graph import SECTIONS, VISION, GoalGraph, Link, canonical, levels_of
from toc.core.loading import Reading
from toc.core.model import Contribution, Programme


def graph_of(reading: Reading) -> GoalGraph:
    """The graph of a reading that has a programme; always the same one."""
    assert reading.programme is not None, "asked of what could be read"
    known: GoalGraph | None = reading.__dict__.get("_tree")
    return known if known is not None else keep_graph(reading, GoalGraph(reading.programme))


def keep_graph(reading: Reading, graph: GoalGraph) -> GoalGraph:
    """Let it be the graph of a reading."""
    reading.__dict__["_tree"] = graph
    return graph


class GraphAfter(GoalGraph):
    """The graph of a programme that differs from that of another graph only in the `touched`
    elements: those that came, went or changed, and those that name one that came or went. In
    neither stands an id in two sections. It is just the graph that would be made anew."""

    def __init__(self, before: GoalGraph, programme: Programme, touched: Collection[str]) -> None:
        self.programme = programme
        self._levels = levels_of(programme)
        there = [element for element in touched if element in self._levels]
        self._links = {element: before._links.get(element, {}) for element in self._levels}
        self._links.update((element, self._leading(element)) for element in there)
        self._serves = {element: before._serves.get(element, []) for element in self._levels}
        for element in there:
            links = self._links[element].items()
            self._serves[element] = [goal for goal, (kind, _) in links if kind is _CONTRIBUTES]
        self._served_by = {goal: before._served_by.get(goal, []) for goal in self._levels}
        goals = {goal for one in touched for goal in before._serves.get(one, ())}
        goals |= {goal for one in there for goal in self._serves[one]}
        place = {element: number for number, element in enumerate(self._levels)}
        for goal in goals & place.keys():
            maybe = {*self._served_by[goal], *there} & place.keys()
            serving = (one for one in maybe if goal in self._serves[one])
            self._served_by[goal] = sorted(serving, key=place.__getitem__)

    def _leading(self, element: str) -> dict[str, tuple[Link, Contribution | None]]:
        """Where the links of an element lead."""
        programme, found = self.programme, dict[str, tuple[Link, Contribution | None]]()
        for section in SECTIONS:
            serving = getattr(programme, section).get(element)
            for contribution in serving.contributes_to if serving is not None else ():
                goal = canonical(contribution.goal)
                if goal in self._levels and goal != element:
                    found[goal] = Link.CONTRIBUTES, contribution
        strategic = programme.strategic_goals.get(element)
        if strategic is not None and not strategic.contributes_to:
            found[VISION] = Link.CONTRIBUTES, None
        inspanning = programme.inspanningen.get(element)
        for relation in inspanning.requires if inspanning is not None else ():
            if relation.inspanning in programme.inspanningen and relation.inspanning not in found:
                found[relation.inspanning] = Link.REQUIRES, None
        indicator = programme.indicators.get(element)
        measured = canonical(indicator.measures or "") if indicator is not None else element
        if measured in self._levels and measured != element:
            found[measured] = Link.MEASURES, None
        return found


_CONTRIBUTES = Link.CONTRIBUTES

"""How much of a programme people can look at on paper, and which part of it is little enough.

Nobody reads an annex of two thousand pages or a drawing of ten thousand boxes; it would take the
memory of a laptop and the patience of who made it. That is seen before any work begins.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.draw.views.line import goals_of_line
from toc.draw.views.outside_networks import drawing_named
from toc.draw.views.partner import partner_ids, partners
from toc.draw.views.wanted import Wanted

MOST = 1_000
"""So many inspanningen, and so many goals, are drawn or written out in one go: some six hundred
pages."""

Option = Literal["network", "line", "why", "partner"]
OPTIONS: tuple[Option, ...] = ("line", "network", "why", "partner")
"""By what a part is asked for, in the order in which people would."""


@dataclass(frozen=True)
class Size:
    """So many inspanningen and goals."""

    inspanningen: int
    goals: int

    @property
    def too_large(self) -> bool:
        """Whether it is more than people can look at."""
        return max(self.inspanningen, self.goals) > MOST


def size_of(
    programme: Programme, graph: GoalGraph, option: Option | None = None, name: str = ""
) -> Size:
    """How much is drawn of a programme, or of a part of it. A network that there is not is what
    stands in none; any other part that there is not is empty."""
    match option:
        case None:
            goals = len(programme.strategic_goals) + len(programme.operational_goals)
            return Size(len(programme.inspanningen), goals)
        case "network":
            if name not in programme.networks:  # what stands in none
                loose = [e for e in graph if not graph.networks_of(e)]
                inspanningen = sum(e in programme.inspanningen for e in loose)
                return Size(inspanningen, sum(e in programme.operational_goals for e in loose))
            return Size(len(graph.inspanningen_in(name)), len(graph.goals_in(name)))
        case "line":
            if name not in programme.lines:
                return Size(0, 0)
            strategic, operational = goals_of_line(programme, graph, name)
            serving = {e for goal in operational for e in graph.served_by(goal)}
            inspanningen = sum(e in programme.inspanningen for e in serving)
            return Size(inspanningen, len(strategic) + len(operational))
        case "why":
            if name not in graph:
                return Size(0, 0)
            around = graph.below(name) | graph.above(name)
            inspanningen = sum(e in programme.inspanningen for e in around)
            return Size(inspanningen, len(around) - inspanningen)
        case "partner":
            ids = partner_ids(programme, name)
            served = {goal for e in ids for goal in graph.serves(e)}
            return Size(len(ids), len(served))


def asked_size(
    programme: Programme, graph: GoalGraph, network: str | None, wanted: Wanted
) -> Size | None:
    """How much the drawings hold that are asked for; None where that cannot be too much."""
    if network is not None:
        named = drawing_named(programme, graph, network)
        return size_of(programme, graph, "network", named) if named is not None else None
    parts: tuple[Option, ...] = ("line", "why", "partner")
    for option in parts:
        if option in wanted:
            return size_of(programme, graph, option, str(wanted[option]))
    if wanted.keys() & {"place", "year", "theory"}:
        return None
    return size_of(programme, graph)


def small_part(
    programme: Programme, graph: GoalGraph, options: Collection[Option] = OPTIONS
) -> tuple[Option, str] | None:
    """The first part with something in it that is little enough; None where there is none."""
    for option in OPTIONS:
        if option in options:
            for name in _names(programme, option):
                size = size_of(programme, graph, option, name)
                if size.inspanningen and not size.too_large:
                    return option, name
    return None


def _names(programme: Programme, option: Option) -> Iterator[str]:
    match option:
        case "network":
            yield from programme.networks
        case "line":
            yield from programme.lines
        case "why":
            yield from programme.strategic_goals
            yield from programme.operational_goals
        case "partner":
            yield from partners(programme)

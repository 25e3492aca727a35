"""The whole programme at a glance, as values: by programme line its strategic goals, under each
the DINs whose goals serve it, and the goals that stand in no DIN."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from toc.core.graph import VISION, GoalGraph, Level
from toc.core.model import Basis, Language, Programme
from toc.documents.marks import Mark
from toc.draw.views.columns import BoxLink, Element, Origin
from toc.draw.views.din import is_proposal, origin, sources_of


@dataclass(frozen=True)
class NetworkCard:
    """The operational goals of one DIN that serve one strategic goal and of which that is known in
    the same way, and how many inspanningen the DIN has. `network` is its id; None for goals that
    stand in no DIN, whose `title` is their theme's, if any."""

    network: str | None
    title: str | None
    inspanningen: int
    goals: tuple[Element, ...]
    basis: Basis


@dataclass(frozen=True)
class GoalBranch:
    """A strategic goal with its cards and the link from it to the vision. Without a goal: cards
    of goals that serve no strategic goal. Without a link: a goal that does not serve the vision
    itself."""

    goal: Element | None
    link: BoxLink | None
    cards: tuple[NetworkCard, ...]


@dataclass(frozen=True)
class LineSection:
    """A programme line with its branches; `line` is its title, None for what has no line."""

    line: str | None
    branches: tuple[GoalBranch, ...]


@dataclass(frozen=True)
class OverviewView:
    """The programme on a page. `loose` is how many inspanningen stand in no DIN. A goal with a
    mark has its symbol before its text; `key` are the marks that the legend explains."""

    nothing: ClassVar[str] = ""

    programme: str
    subtitle: str | None
    language: Language
    vision: Element
    sections: tuple[LineSection, ...]
    loose: int
    origin: Origin
    version: str = ""
    date: str = ""
    key: tuple[Mark, ...] = ()


def overview_view(programme: Programme, graph: GoalGraph) -> OverviewView:
    """The overview of a programme, in its file's order."""
    goals = programme.strategic_goals
    in_line: dict[str | None, list[str]] = {line: [] for line in programme.lines}
    for goal, value in goals.items():
        known = value.line if value.line in programme.lines else None
        in_line.setdefault(known, []).append(goal)
    sections = [
        LineSection(
            programme.lines[line].title if line is not None else None,
            tuple(_branch(programme, graph, goal) for goal in members),
        )
        for line, members in in_line.items()
        if members
    ]
    without = [g for g in programme.operational_goals if not _strategic(graph, g)]
    if without:
        cards = tuple(_cards(programme, graph, without, None))
        sections.append(LineSection(None, (GoalBranch(None, None, cards),)))
    return OverviewView(
        programme=programme.title,
        subtitle=programme.subtitle,
        language=programme.language,
        vision=_element(programme, graph, VISION),
        sections=tuple(sections),
        loose=sum(not graph.networks_of(element) for element in programme.inspanningen),
        origin=origin(programme, [VISION, *goals, *programme.operational_goals]),
    )


def _strategic(graph: GoalGraph, goal: str) -> list[str]:
    """The strategic goals that an operational goal serves, directly or through others."""
    return [above for above in graph.above(goal) if graph.level(above) is Level.STRATEGIC]


def _branch(programme: Programme, graph: GoalGraph, goal: str) -> GoalBranch:
    served = [g for g in programme.operational_goals if goal in _strategic(graph, g)]
    link = None
    if VISION in graph.serves(goal):
        known = graph.contribution(goal, VISION)
        link = BoxLink(goal, VISION, known.basis, known.points) if known else BoxLink(goal, VISION)
    cards = tuple(_cards(programme, graph, served, goal))
    return GoalBranch(_element(programme, graph, goal), link, cards)


def _cards(
    programme: Programme, graph: GoalGraph, goals: list[str], strategic: str | None
) -> Iterator[NetworkCard]:
    for basis in Basis:
        of_basis = [goal for goal in goals if _basis(graph, goal, strategic) is basis]
        for network, value in programme.networks.items():
            members = [g for g in of_basis if network in programme.operational_goals[g].network]
            if members:
                count = len(graph.inspanningen_in(network))
                elements = tuple(_element(programme, graph, goal) for goal in members)
                yield NetworkCard(network, value.title, count, elements, basis)
    for basis in Basis:
        by_theme: dict[str | None, list[str]] = {}
        for goal in goals:
            if not graph.networks_of(goal) and _basis(graph, goal, strategic) is basis:
                by_theme.setdefault(programme.operational_goals[goal].theme, []).append(goal)
        for theme, members in by_theme.items():
            known = programme.themes.get(theme or "")
            elements = tuple(_element(programme, graph, goal) for goal in members)
            yield NetworkCard(None, known.title if known else theme, 0, elements, basis)


def _basis(graph: GoalGraph, goal: str, strategic: str | None) -> Basis:
    """How it is known that a goal serves a strategic goal; one that serves it through others is
    taken as stated."""
    if strategic is None or strategic not in graph.serves(goal):
        return Basis.STATED
    known = graph.contribution(goal, strategic)
    return known.basis if known else Basis.STATED


def _element(programme: Programme, graph: GoalGraph, element: str) -> Element:
    level = graph.level(element)
    assert level is not None, "a drawing shows no indicators"
    proposal = is_proposal(sources_of(programme, element))
    return Element(element, level, graph.text(element), proposal=proposal)

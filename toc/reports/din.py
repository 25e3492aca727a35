"""What a drawing shows, as values: a doelen-inspanningen-netwerk (DIN) with its way up to the
vision. Where it stands on the paper is no concern of this module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from toc.graph import VISION, GoalGraph, Level
from toc.model import Basis, Document, Language, Programme, Source, SourceStatus


@dataclass(frozen=True)
class Element:
    """One box. `number` is its place in the DIN (inspanningen only); `also_in` holds the titles of
    the other DINs in which it stands."""

    id: str
    level: Level
    text: str
    number: int | None = None
    proposal: bool = False
    also_in: tuple[str, ...] = ()


@dataclass(frozen=True)
class Link:
    """`source` contributes to `target`; `points` is None where nobody has judged it."""

    source: str
    target: str
    basis: Basis = Basis.STATED
    points: int | None = None


@dataclass(frozen=True)
class Origin:
    """Where the texts of a drawing come from: the documents, in the file's order, and how many
    texts stand there literally, follow from them, are proposed, or have no source."""

    documents: tuple[Document, ...]
    literal: int
    derived: int
    proposed: int
    unsourced: int


@dataclass(frozen=True)
class NetworkView:
    """A DIN. Elements stand level by level from the vision down, each level in the file's order;
    so do the links, by their source."""

    id: str
    programme: str
    title: str
    line: str | None
    language: Language
    elements: tuple[Element, ...]
    links: tuple[Link, ...]
    origin: Origin

    def at(self, level: Level) -> tuple[Element, ...]:
        """The elements of one level."""
        return tuple(element for element in self.elements if element.level is level)


def network_view(programme: Programme, graph: GoalGraph, network: str) -> NetworkView:
    """The DIN with this id: its inspanningen and goals, and everything they lead up to. The vision
    is always there. KeyError for an unknown id."""
    shown = programme.networks[network]
    goals, inspanningen = graph.goals_in(network), graph.inspanningen_in(network)
    above = {element for goal in goals for element in graph.above(goal)} | {VISION, *goals}
    elements = [_element(programme, graph, e, network) for e in _in_order(programme, above)]
    elements += [
        _element(programme, graph, inspanning, network, number)
        for number, inspanning in enumerate(inspanningen, 1)
    ]
    links = tuple(_links(graph, [element.id for element in elements]))
    line = programme.lines.get(shown.line or "")
    return NetworkView(
        id=network,
        programme=programme.title,
        title=shown.title,
        line=line.title if line else shown.line,
        language=programme.language,
        elements=tuple(elements),
        links=links,
        origin=origin(programme, [element.id for element in elements]),
    )


def _in_order(programme: Programme, goals: set[str]) -> Iterator[str]:
    yield VISION
    yield from (goal for goal in programme.strategic_goals if goal in goals)
    yield from (goal for goal in programme.operational_goals if goal in goals)


def _element(
    programme: Programme, graph: GoalGraph, element: str, network: str, number: int | None = None
) -> Element:
    level = graph.level(element)
    assert level is not None, "a drawing shows no indicators"
    others: list[str] = []
    if level in (Level.INSPANNING, Level.OPERATIONAL):
        others = [other for other in graph.networks_of(element) if other != network]
    return Element(
        id=element,
        level=level,
        text=graph.text(element),
        number=number,
        proposal=is_proposal(sources_of(programme, element)),
        also_in=tuple(programme.networks[other].title for other in others),
    )


def _links(graph: GoalGraph, elements: list[str]) -> Iterator[Link]:
    shown = set(elements)
    for element in elements:
        for goal in graph.serves(element):
            if goal not in shown:
                continue
            known = graph.contribution(element, goal)
            if known is None:
                yield Link(element, goal)
            else:
                yield Link(element, goal, known.basis, known.points)


def sources_of(programme: Programme, element: str) -> tuple[Source, ...]:
    """The sources of a box: the vision, a goal or an inspanning."""
    if element == VISION:
        return programme.vision.source
    for table in (programme.strategic_goals, programme.operational_goals, programme.inspanningen):
        if element in table:
            return table[element].source
    raise KeyError(element)


def is_proposal(sources: tuple[Source, ...]) -> bool:
    """Whether a text stands in no document: every source it has is a proposal."""
    return bool(sources) and all(s.status is SourceStatus.PROPOSAL for s in sources)


def origin(programme: Programme, elements: Iterable[str]) -> Origin:
    """Where the texts of these elements come from. A text that stands literally somewhere counts
    as literal, whatever other sources it has."""
    counts = dict.fromkeys(SourceStatus, 0)
    unsourced = 0
    cited: set[str] = set()
    for element in elements:
        sources = sources_of(programme, element)
        cited.update(source.document for source in sources if source.document)
        statuses = {source.status for source in sources}
        found = next((status for status in SourceStatus if status in statuses), None)
        if found is None:
            unsourced += 1
        else:
            counts[found] += 1
    return Origin(
        documents=tuple(d for name, d in programme.documents.items() if name in cited),
        literal=counts[SourceStatus.LITERAL],
        derived=counts[SourceStatus.DERIVED],
        proposed=counts[SourceStatus.PROPOSAL],
        unsourced=unsourced,
    )

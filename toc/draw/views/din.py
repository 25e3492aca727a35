"""A doelen-inspanningen-netwerk (DIN) with its way up to the vision, as a view in columns."""

from collections.abc import Iterable, Iterator

from toc.core.graph import VISION, GoalGraph, Level
from toc.core.model import Programme, Source, SourceStatus
from toc.core.words import Language
from toc.documents.words.drawing import DRAWING
from toc.draw.views.columns import BoxColumn, BoxLink, ColumnsView, Element, Origin

LEVELS = (Level.VISION, Level.STRATEGIC, Level.OPERATIONAL, Level.INSPANNING)
"""The columns of a DIN."""


def network_view(programme: Programme, graph: GoalGraph, network: str) -> ColumnsView:
    """The DIN with this id: its inspanningen and goals, and everything they lead up to. The vision
    is always there. KeyError for an unknown id."""
    shown = programme.networks[network]
    goals, inspanningen = graph.goals_in(network), graph.inspanningen_in(network)
    above = {element for goal in goals for element in graph.above(goal)} | {VISION, *goals}
    elements = [element_of(programme, graph, e, network) for e in _in_order(programme, above)]
    elements += [
        element_of(programme, graph, inspanning, network, number)
        for number, inspanning in enumerate(inspanningen, 1)
    ]
    line = programme.lines.get(shown.line or "")
    title = line.title if line else shown.line
    language = programme.language
    return ColumnsView(
        id=network,
        kind=DRAWING.say("kind", language),
        programme=programme.title,
        title=shown.title,
        subtitle=DRAWING.say("line", language, title=title) if title else None,
        language=language,
        columns=columns_of(elements, language),
        links=tuple(links_among(graph, [element.id for element in elements])),
        origin=origin(programme, [element.id for element in elements]),
    )


def columns_of(
    elements: Iterable[Element], language: Language, levels: Iterable[Level] = LEVELS
) -> tuple[BoxColumn, ...]:
    """Elements as one column a level, with the usual headings; a level without elements is an
    empty column."""
    by_level: dict[Level, list[Element]] = {level: [] for level in levels}
    for element in elements:
        by_level[element.level].append(element)
    return tuple(
        BoxColumn(
            level,
            DRAWING.say(f"column.{level.name.lower()}", language),
            tuple(of_level),
            # There is always a vision.
            "" if level is Level.VISION else DRAWING.say(f"empty.{level.name.lower()}", language),
        )
        for level, of_level in by_level.items()
    )


def _in_order(programme: Programme, goals: set[str]) -> Iterator[str]:
    yield VISION
    yield from (goal for goal in programme.strategic_goals if goal in goals)
    yield from (goal for goal in programme.operational_goals if goal in goals)


def element_of(
    programme: Programme,
    graph: GoalGraph,
    element: str,
    network: str | None = None,
    number: int | None = None,
) -> Element:
    """The box of the vision, a goal or an inspanning. In the drawing of the DIN `network` it names
    the other DINs in which it stands, in any other drawing all of them. KeyError for an unknown
    id."""
    level = graph.level(element)
    assert level is not None, "a drawing shows no indicators"
    others: list[str] = []
    if level in (Level.INSPANNING, Level.OPERATIONAL):
        others = [other for other in graph.networks_of(element) if other != network]
    titles = tuple(programme.networks[other].title for other in others)
    return Element(
        id=element,
        level=level,
        text=graph.text(element),
        number=number,
        proposal=is_proposal(sources_of(programme, element)),
        also_in=titles if network is not None else (),
        stands_in=titles if network is None else (),
        line=_line(programme, element),
    )


def _line(programme: Programme, element: str) -> str | None:
    goal = programme.strategic_goals.get(element)
    line = programme.lines.get((goal.line if goal else None) or "")
    return line.title if line else None


def links_among(graph: GoalGraph, elements: Iterable[str]) -> Iterator[BoxLink]:
    """Every contribution between these elements, in their order."""
    elements = tuple(elements)
    shown = set(elements)
    for element in elements:
        for goal in graph.serves(element):
            if goal not in shown:
                continue
            known = graph.contribution(element, goal)
            if known is None:
                yield BoxLink(element, goal)
            else:
                yield BoxLink(element, goal, known.basis, known.points)


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

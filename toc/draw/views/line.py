"""A programme line: its strategic goals, the operational goals that serve them, and the
inspanningen, one by one where there are few or no DINs and otherwise counted by DIN."""

from collections.abc import Iterator
from dataclasses import replace

from toc.core.graph import VISION, GoalGraph, Level
from toc.core.model import Basis, Programme
from toc.documents.words.drawing import DRAWING
from toc.draw.views.asking import Subject, unknown
from toc.draw.views.columns import BoxColumn, BoxLink, ColumnsView, Element
from toc.draw.views.din import columns_of, element_of, links_among, origin
from toc.draw.words.views import VIEWS

MOST_SHOWN = 10
"""More inspanningen than this are counted by DIN: each DIN has a drawing of its own."""


def goals_of_line(
    programme: Programme, graph: GoalGraph, line: str
) -> tuple[list[str], list[str]]:
    """The strategic goals of a programme line and the operational goals that belong to it: those
    that serve one of them or stand in one of the line's DINs, in the file's order."""
    strategic = [g for g, value in programme.strategic_goals.items() if value.line == line]
    networks = {n for n, value in programme.networks.items() if value.line == line}
    operational = [
        goal
        for goal, value in programme.operational_goals.items()
        if graph.above(goal) & set(strategic) or networks & set(value.network)
    ]
    return strategic, operational


def by_line(programme: Programme, graph: GoalGraph) -> Iterator[tuple[str, list[str], list[str]]]:
    """The title of each programme line with its strategic and its operational goals, and last
    those of no line. A goal of two lines stands with the first; a line without goals is left
    out."""
    placed: set[str] = set()
    groups = [
        (value.title, *goals_of_line(programme, graph, line))
        for line, value in programme.lines.items()
    ]
    rest = VIEWS.say("no-line", programme.language) if programme.lines else ""
    groups.append((rest, list(programme.strategic_goals), list(programme.operational_goals)))
    for title, strategic, operational in groups:
        above = [goal for goal in strategic if goal not in placed]
        fresh = [goal for goal in operational if goal not in placed]
        placed.update(above, fresh)
        if above or fresh:
            yield title, above, fresh


def line_view(programme: Programme, graph: GoalGraph, line: str) -> ColumnsView:
    """The programme line with this id. KeyError for an unknown id."""
    shown, language = programme.lines[line], programme.language
    strategic, operational = goals_of_line(programme, graph, line)
    serving = {below for goal in (*strategic, *operational) for below in graph.served_by(goal)}
    inspanningen = [e for e in programme.inspanningen if e in serving]
    # Without networks there is no other drawing of them, and nothing to count them by.
    few = len(inspanningen) <= MOST_SHOWN or not any(map(graph.networks_of, operational))
    ids = [VISION, *strategic, *operational, *(inspanningen if few else ())]
    numbers = {e: n for n, e in enumerate(inspanningen, 1)}
    # Where the DINs stand beside the goals, the goals need not name them.
    elements = [
        replace(element_of(programme, graph, e, number=numbers.get(e)), stands_in=()) for e in ids
    ]
    columns = columns_of(elements, language)
    links = list(links_among(graph, ids))
    remarks: list[str] = []
    if not few:
        counted, more = _counted(programme, graph, [*strategic, *operational], inspanningen)
        title = VIEWS.say("line.counted", language)
        columns = (*columns[:-1], BoxColumn(Level.INSPANNING, title, counted, columns[-1].empty))
        links += more
        remarks = _remarks(programme, graph, operational, inspanningen)
    return ColumnsView(
        id=f"{VIEWS.say('file.line', language)}-{line}",
        kind=VIEWS.say("line.kind", language),
        programme=programme.title,
        title=shown.title,
        subtitle=None,
        language=language,
        columns=columns,
        links=tuple(links),
        origin=origin(programme, ids),
        remarks=tuple(remarks),
    )


def _counted(
    programme: Programme, graph: GoalGraph, shown: list[str], inspanningen: list[str]
) -> tuple[tuple[Element, ...], list[BoxLink]]:
    """A box for each DIN with how many inspanningen it has, and its links to the goals, and last
    one for those in no DIN. A link is as certain as the best known contribution from that DIN to
    the goal."""
    boxes, links = [], []
    # In the order of their goals, so that the lines do not cross.
    networks = dict.fromkeys(n for goal in shown for n in graph.networks_of(goal))
    groups = [
        (network, programme.networks[network].title, graph.inspanningen_in(network))
        for network in networks
    ]
    loose = [e for e in inspanningen if not graph.networks_of(e)]
    if loose:
        groups.append(("", DRAWING.say("no-network", programme.language), loose))
    for network, title, members in groups:
        goals = [goal for goal in shown if not network or goal in graph.goals_in(network)]
        # No id has a space, so this one is nobody else's.
        box = f"din {network}"
        count = VIEWS.say("inspanningen", programme.language, count=len(members))
        boxes.append(Element(box, Level.INSPANNING, title, detail=count))
        for goal in goals:
            known = [graph.contribution(e, goal) for e in members if goal in graph.serves(e)]
            bases = {link.basis for link in known if link is not None}
            if known:
                links.append(
                    BoxLink(box, goal, next((b for b in Basis if b in bases), Basis.STATED))
                )
    return tuple(boxes), links


def _remarks(
    programme: Programme, graph: GoalGraph, operational: list[str], inspanningen: list[str]
) -> list[str]:
    language = programme.language
    said = [VIEWS.say("line.in-all", language, count=len(inspanningen))]
    shared = sum(len(graph.networks_of(e)) > 1 for e in inspanningen)
    if shared:
        said.append(VIEWS.say("line.shared", language, count=shared))
    loose = sum(not graph.networks_of(goal) for goal in operational)
    if loose:
        said.append(VIEWS.say("line.loose", language, count=loose))
    return said


def asked_for(subject: Subject, given: str) -> list[ColumnsView]:
    """A programme line, by its id or its title. ViewError for an unknown one."""
    lines = subject.programme.lines
    titles = {value.title.casefold(): line for line, value in lines.items()}
    line = given if given in lines else titles.get(given.strip().casefold())
    if line is None:
        raise unknown(given, lines, "line")
    return [line_view(subject.programme, subject.graph, line)]

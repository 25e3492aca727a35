"""The drawings of networks, and those of what stands in no network: so that every goal,
inspanning and contribution of a programme stands on a page, also where it has no networks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.graph import VISION, GoalGraph
from toc.core.model import Programme
from toc.documents.words.drawing import DRAWING
from toc.draw.views.columns import BoxLink, ColumnsView
from toc.draw.views.din import columns_of, element_of, links_among, network_view, origin

MOST_TOGETHER = 10
"""A programme without networks with more operational goals or more inspanningen than this is
drawn by strategic goal."""


def din_views(programme: Programme, graph: GoalGraph) -> dict[str, ColumnsView]:
    """Every network in the file's order, then what stands in none, by the ids of the views. Those
    of networks are the networks' own; the others have a space, which no id of a plan has."""
    found = {name: network_view(programme, graph, name) for name in programme.networks}
    return found | {view.id: view for view in loose_views(programme, graph)}


def drawing_named(programme: Programme, graph: GoalGraph, given: str) -> str | None:
    """The id of one of `din_views` by its id or title, or by how its file is called, whatever
    capitals it is asked with; None where there is none of that name. Of two alike the first."""
    views = din_views(programme, graph)
    if given in views:
        return given
    wanted = " ".join(given.split()).casefold()
    for id, view in views.items():
        if wanted in (id.casefold(), id.casefold().replace(" ", "-"), view.title.casefold()):
            return id
    return None


def loose_views(programme: Programme, graph: GoalGraph) -> tuple[ColumnsView, ...]:
    """What stands on no drawing of a network: nothing, or one view, or in a large programme
    without networks one for each strategic goal."""
    return tuple(_view(programme, graph, page) for page in _pages(programme, graph))


@dataclass(frozen=True)
class _Page:
    """What a view is called, and the ids on it in the file's order."""

    id: str
    title: str
    ids: tuple[str, ...]


def _pages(programme: Programme, graph: GoalGraph) -> Iterator[_Page]:
    language = programme.language
    if not (programme.operational_goals or programme.inspanningen):
        return  # the overview has it all
    if programme.networks:
        drawn = [_of_network(graph, name) for name in programme.networks]
        rest = _rest(programme, graph, drawn)
        if rest:
            name = DRAWING.say("file.loose", language)
            yield _Page(name, DRAWING.say("loose-title", language), rest)
        return
    stem = DRAWING.say("file.whole", language)
    most = max(len(programme.operational_goals), len(programme.inspanningen))
    pages = dict(_by_goal(programme, graph)) if most > MOST_TOGETHER else {}
    rest = _rest(programme, graph, list(map(set, pages.values())))
    if len(pages) + bool(rest) < 2:
        yield _Page(stem, programme.title, _everything(programme))
        return
    for goal, ids in pages.items():
        yield _Page(f"{stem} {goal}", graph.text(goal), ids)
    if rest:
        yield _Page(stem, DRAWING.say("no-strategic-goal", language), rest)


def _everything(programme: Programme) -> tuple[str, ...]:
    goals = (*programme.strategic_goals, *programme.operational_goals)
    return (VISION, *goals, *programme.inspanningen)


def _of_network(graph: GoalGraph, network: str) -> set[str]:
    goals = graph.goals_in(network)
    above = {element for goal in goals for element in graph.above(goal)}
    return {VISION, *goals, *above, *graph.inspanningen_in(network)}


def _by_goal(programme: Programme, graph: GoalGraph) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each strategic goal with the operational goals that serve it, one that serves two with the
    first, and the inspanningen that serve any of these."""
    placed: set[str] = set()
    for goal in programme.strategic_goals:
        below = [
            one
            for one in programme.operational_goals
            if one not in placed and goal in graph.above(one)
        ]
        placed.update(below)
        served = {goal, *below}
        doing = {e for e in programme.inspanningen if served & set(graph.serves(e))}
        if below or doing:
            yield goal, _ordered(programme, graph, served | doing)


def _rest(programme: Programme, graph: GoalGraph, drawn: Sequence[set[str]]) -> tuple[str, ...]:
    """The operational goals and inspanningen that stand on none of these drawings, and both ends
    of the contributions that do not; empty where there are none. The overview has the links from
    strategic goals to the vision."""
    shown = set[str]().union(*drawn)
    found = {e for e in (*programme.operational_goals, *programme.inspanningen) if e not in shown}

    def missing(link: BoxLink) -> bool:
        if link.target == VISION and link.source in programme.strategic_goals:
            return False
        return not any(link.source in ids and link.target in ids for ids in drawn)

    for link in filter(missing, links_among(graph, _everything(programme))):
        found |= {link.source, link.target}
    return _ordered(programme, graph, found) if found else ()


def _ordered(programme: Programme, graph: GoalGraph, ids: set[str]) -> tuple[str, ...]:
    """These elements and all that their goals lead up to."""
    above = {one for e in ids - set(programme.inspanningen) for one in graph.above(e)}
    return tuple(e for e in _everything(programme) if e == VISION or e in ids or e in above)


def _view(programme: Programme, graph: GoalGraph, page: _Page) -> ColumnsView:
    language = programme.language
    numbers: dict[str, int] = {}
    for e in page.ids:
        if e in programme.inspanningen:
            numbers[e] = len(numbers) + 1
    elements = [element_of(programme, graph, e, number=numbers.get(e)) for e in page.ids]
    kind = "kind-loose" if programme.networks else "kind-whole"
    remarks = () if programme.networks else (DRAWING.say("no-networks", language),)
    return ColumnsView(
        id=page.id,
        kind=DRAWING.say(kind, language),
        programme=programme.title,
        title=page.title,
        subtitle=None,
        language=language,
        columns=columns_of(elements, language),
        links=tuple(links_among(graph, page.ids)),
        origin=origin(programme, page.ids),
        remarks=remarks,
    )

"""The theory of change (verandertheorie) on a page: from the problem, through what is done and the
goals, to the vision and the mission, with what must be true for it to hold."""

from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter

from toc.core.graph import VISION, GoalGraph
from toc.core.model import Assumption, Basis, Programme
from toc.draw.views.asking import Subject
from toc.draw.views.columns import BoxLink
from toc.draw.views.din import element_of, origin
from toc.draw.views.line import by_line
from toc.draw.views.theory_values import Note, TheoryLine, TheoryRow, TheoryView
from toc.draw.words.views import VIEWS
from toc.draw.words.views_goals import GOAL_VIEWS


class _Notes:
    """Numbers assumptions as they come; the same words are one note."""

    def __init__(self) -> None:
        self.found: dict[str, Note] = {}

    def number(self, assumptions: Iterable[Assumption]) -> tuple[int, ...]:
        numbers = []
        for one in assumptions:
            old = self.found.get(one.text)
            number = old.number if old is not None else len(self.found) + 1
            needed = one.necessary or (old is not None and old.necessary)
            self.found[one.text] = Note(number, one.text, needed)
            numbers.append(number)
        return tuple(dict.fromkeys(numbers))


def theory_view(programme: Programme, graph: GoalGraph) -> TheoryView:
    """The theory of the programme, in the file's order. A goal of two lines or two DINs stands
    with the first."""
    language = programme.language
    notes = _Notes()
    lines = []
    heights = _heights(programme, graph)
    for title, above, fresh in _by_line(programme, graph):
        rows = tuple(_rows(programme, graph, fresh, notes, heights))
        on_top = [notes.number(_assumed(graph, goal, VISION)) for goal in above]
        boxes = tuple(element_of(programme, graph, goal) for goal in above)
        serving = frozenset(goal for goal in above if VISION in graph.serves(goal))
        lines.append(TheoryLine(title, rows, boxes, tuple(on_top), serving))
    remarks = []
    if lines and not notes.found:
        remarks.append(GOAL_VIEWS.say("theory.no-assumptions", language))
    goals = set(programme.operational_goals)
    loose = sum(not goals & set(graph.serves(e)) for e in programme.inspanningen)
    if loose:
        remarks.append(GOAL_VIEWS.say("theory.loose", language, count=loose))
    shown = [VISION, *programme.strategic_goals, *programme.operational_goals]
    return TheoryView(
        id=VIEWS.say("file.theory", language),
        kind=GOAL_VIEWS.say("theory.kind", language),
        programme=programme.title,
        title=GOAL_VIEWS.say("theory.title", language),
        language=language,
        problem=programme.problem.text if programme.problem is not None else "",
        mission=programme.mission.text if programme.mission is not None else "",
        vision=element_of(programme, graph, VISION),
        lines=tuple(lines),
        notes=tuple(notes.found.values()),
        asides=_asides(programme, graph),
        empty=GOAL_VIEWS.say("theory.empty", language),
        remarks=tuple(remarks),
        origin=origin(programme, shown),
    )


def _asides(programme: Programme, graph: GoalGraph) -> dict[str, str]:
    """What stands in the boxes of the strategic goals and the vision about contributions that no
    arrow shows: between strategic goals, and those that pass over a column of goals."""
    strategic = programme.strategic_goals
    asides = {}
    for box in (*strategic, VISION):
        below = graph.served_by(box)
        to = sum(one in strategic for one in graph.serves(box))
        kinds = (
            ("to-strategic", to),
            ("from-strategic", sum(one in strategic for one in below) if box != VISION else 0),
            (
                "from-operational",
                sum(one in programme.operational_goals for one in below) if box == VISION else 0,
            ),
            ("from-inspanningen", sum(one in programme.inspanningen for one in below)),
        )
        said = [
            GOAL_VIEWS.say(f"theory.aside.{kind}", programme.language, count=count)
            for kind, count in kinds
            if count
        ]
        if said:
            asides[box] = " ".join(said)
    return asides


def _assumed(graph: GoalGraph, source: str, target: str) -> tuple[Assumption, ...]:
    if target not in graph.serves(source):
        return ()
    known = graph.contribution(source, target)
    return known.assumption if known is not None else ()


def _by_line(programme: Programme, graph: GoalGraph) -> Iterable[tuple[str, list[str], list[str]]]:
    """The title of each programme line with its strategic and its operational goals. A goal stands
    with the line that its first DIN names, whatever other goals it serves."""
    lines = list(by_line(programme, graph))
    own: dict[str, str] = {}
    for goal in programme.operational_goals:
        named = [programme.networks[network].line for network in graph.networks_of(goal)]
        if named and named[0] in programme.lines:
            own[goal] = programme.lines[named[0]].title
    titles = [line.title for line in programme.lines.values()]
    rest = [title for title, _, _ in lines if title not in titles]
    found = {title: (above, goals) for title, above, goals in lines}
    for title in dict.fromkeys((*titles, *rest)):
        above, goals = found.get(title, ([], []))
        here = {goal for goal in goals if own.get(goal, title) == title}
        here |= {goal for goal, line in own.items() if line == title}
        if above or here:
            yield title, above, [goal for goal in programme.operational_goals if goal in here]


def _heights(programme: Programme, graph: GoalGraph) -> dict[str, int]:
    """How many operational goals stand at most between each operational goal and what it all leads
    to. Goals that serve one another in a circle count once."""
    goals = set(programme.operational_goals)
    above = {goal: [up for up in graph.serves(goal) if up in goals] for goal in goals}
    try:
        order = list(TopologicalSorter(above).static_order())
    except CycleError:
        return _heights_of_tangles(graph, goals)
    high: dict[str, int] = {}
    for goal in order:
        high[goal] = max((high[up] + 1 for up in above[goal]), default=0)
    return high


def _heights_of_tangles(graph: GoalGraph, goals: set[str]) -> dict[str, int]:
    # Loading networkx takes as long as half of the drawings, and few plans have a circle.
    import networkx as nx

    tangles = nx.condensation(graph.contributions.subgraph(goals))
    high: dict[int, int] = {}
    for tangle in reversed(list(nx.topological_sort(tangles))):
        high[tangle] = max((high[up] + 1 for up in tangles.successors(tangle)), default=0)
    return {goal: high[tangle] for goal, tangle in tangles.graph["mapping"].items()}


def _rows(
    programme: Programme,
    graph: GoalGraph,
    goals: list[str],
    notes: _Notes,
    heights: dict[str, int],
) -> Iterable[TheoryRow]:
    """By DIN in the order of the DINs, then what stands in none by theme; goals that serve the
    same and are served by the same goals stand together."""
    by_group: dict[tuple[str | None, str], list[str]] = {
        (network, value.title): [] for network, value in programme.networks.items()
    }
    for goal in goals:
        networks = graph.networks_of(goal)
        if networks:
            key: tuple[str | None, str] = (networks[0], programme.networks[networks[0]].title)
        else:
            theme = programme.themes.get(programme.operational_goals[goal].theme or "")
            without = GOAL_VIEWS.say("matrix.no-network", programme.language)
            title = theme.title if theme else without if programme.networks else ""
            key = (None, title)
        by_group.setdefault(key, []).append(goal)
    operational = programme.operational_goals
    for (network, title), members in by_group.items():
        alike: dict[tuple[frozenset[str], frozenset[str]], list[str]] = {}
        for goal in members:
            below = frozenset(one for one in graph.served_by(goal) if one in operational)
            alike.setdefault((frozenset(graph.serves(goal)), below), []).append(goal)
        for together in alike.values():
            step = max(heights.values()) - heights[together[0]]
            yield _row(programme, graph, network, title, together, notes, step)


def _row(
    programme: Programme,
    graph: GoalGraph,
    network: str | None,
    title: str,
    goals: list[str],
    notes: _Notes,
    step: int,
) -> TheoryRow:
    pairs = [
        (below, goal)
        for goal in goals
        for below in graph.served_by(goal)
        if below in programme.inspanningen
    ]
    known = [graph.contribution(*pair) for pair in pairs]
    bases = {link.basis if link is not None else Basis.STATED for link in known}
    below = notes.number(a for work, goal in pairs for a in _assumed(graph, work, goal))
    up = []
    above = []
    for target in (*programme.operational_goals, *programme.strategic_goals):
        sources = [goal for goal in goals if target in graph.serves(goal)]
        for goal in sources:
            link = graph.contribution(goal, target)
            basis = link.basis if link is not None else Basis.STATED
            up.append(BoxLink(goal, target, basis, link.points if link is not None else None))
        numbers = notes.number(a for goal in sources for a in _assumed(graph, goal, target))
        if numbers:
            above.append((target, numbers))
    serving = {work for work, _ in pairs}
    straight = sum(VISION in graph.serves(goal) for goal in goals)
    return TheoryRow(
        network,
        title,
        tuple(one.text for id, one in programme.inspanningen.items() if id in serving),
        next((basis for basis in Basis if basis in bases), None),
        below,
        tuple(element_of(programme, graph, goal) for goal in goals),
        tuple(up),
        tuple(above),
        step,
        any(one in programme.operational_goals for g in goals for one in graph.served_by(g)),
        GOAL_VIEWS.say("theory.aside.to-vision", programme.language, count=straight)
        if straight
        else "",
    )


def asked_for(subject: Subject, _: object) -> list[TheoryView]:
    """The theory of change of a programme."""
    return [theory_view(subject.programme, subject.graph)]

"""The theory of change (verandertheorie) on a page: from the problem, through what is done and the
goals, to the vision and the mission, with what must be true for it to hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from toc.graph import VISION, GoalGraph
from toc.messages import Language, listing
from toc.messages.views import VIEWS
from toc.messages.views_goals import GOAL_VIEWS
from toc.model import Assumption, Basis, Programme
from toc.reports.columns import Element, Link, Origin
from toc.reports.din import element_of, origin
from toc.reports.views.forms import Edge, GraphForm, Node, Rows
from toc.reports.views.line import by_line


@dataclass(frozen=True)
class Note:
    """An assumption, numbered through the view. `necessary` says that without it nothing of the
    contribution remains."""

    number: int
    text: str
    necessary: bool


@dataclass(frozen=True)
class TheoryRow:
    """The goals of one DIN (or of one theme without a DIN; `network` is None) with how many
    inspanningen serve them. `basis` is how it is known that they do, None where there are none;
    `below` are the numbers of the notes on those contributions. `up` are the links from these
    goals to strategic goals, and `above` the notes on them. `state` counts how the goals stood,
    where that was asked for: `1 achter, 2 op koers`."""

    network: str | None
    title: str
    inspanningen: int
    basis: Basis | None
    below: tuple[int, ...]
    goals: tuple[Element, ...]
    up: tuple[Link, ...]
    above: tuple[int, ...]
    state: str = ""


@dataclass(frozen=True)
class TheoryLine:
    """A programme line: its rows and its strategic goals, with for each the numbers of the notes
    on its contribution to the vision."""

    title: str
    rows: tuple[TheoryRow, ...]
    strategic: tuple[Element, ...]
    notes: tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class TheoryView:
    """The whole theory. `problem` and `mission` are empty where the plan has none."""

    id: str
    kind: str
    programme: str
    title: str
    language: Language
    problem: str
    mission: str
    vision: Element
    lines: tuple[TheoryLine, ...]
    notes: tuple[Note, ...]
    empty: str
    remarks: tuple[str, ...]
    origin: Origin

    def rows(self) -> Rows:
        """A row for each group of goals."""
        language = self.language
        heads = ("line", "group", "inspanningen", "operational", "strategic", "assumptions")
        made = []
        for line in self.lines:
            texts = {one.id: one.text for one in self._strategic()}
            for row in line.rows:
                notes = [n.text for n in self.notes if n.number in (*row.below, *row.above)]
                made.append(
                    (
                        line.title,
                        row.title,
                        str(row.inspanningen),
                        "; ".join(goal.text for goal in row.goals),
                        "; ".join(texts[target] for target in _targets(row.up)),
                        "; ".join(notes) or VIEWS.say("none-known", language),
                    )
                )
        titles = tuple(VIEWS.say(f"head.{head}", language) for head in heads)
        return Rows(self.id, self.title, titles, tuple(made))

    def _strategic(self) -> Iterable[Element]:
        return (one for line in self.lines for one in line.strategic)

    def graph(self) -> GraphForm:
        """The goals with their contributions, those of a DIN in one group."""
        nodes = {VISION: Node(VISION, self.vision.text, self.vision.level)}
        edges: dict[tuple[str, str], Edge] = {}
        for line in self.lines:
            for one in line.strategic:
                nodes[one.id] = Node(one.id, one.text, one.level, "", line.title)
                edges[one.id, VISION] = Edge(one.id, VISION)
        for line in self.lines:
            for row in line.rows:
                for goal in row.goals:
                    nodes.setdefault(goal.id, Node(goal.id, goal.text, goal.level, "", row.title))
                for link in row.up:
                    pair = (link.source, link.target)
                    edges[pair] = Edge(*pair, link.basis, link.points)
        return GraphForm(
            self.id, self.title, self.language, tuple(nodes.values()), tuple(edges.values())
        )

    def in_words(self) -> tuple[str, ...]:
        """From the problem up to the mission."""
        language = self.language
        said = [f"{self.kind}: {self.programme}."]
        if self.problem:
            said.append(GOAL_VIEWS.say("theory.words-problem", language, text=self.problem))
        texts = {one.id: one.text for one in self._strategic()}
        for line in self.lines:
            for row in line.rows:
                targets = [f"‘{texts[target]}’" for target in _targets(row.up)]
                key = "theory.words-row" if targets else "theory.words-stray"
                said.append(
                    GOAL_VIEWS.say(
                        key,
                        language,
                        title=row.title,
                        count=VIEWS.say("inspanningen", language, count=row.inspanningen),
                        goals="; ".join(goal.text for goal in row.goals),
                        target=listing(targets, language),
                    )
                )
        said.append(GOAL_VIEWS.say("theory.words-vision", language, text=self.vision.text))
        if self.mission:
            said.append(GOAL_VIEWS.say("theory.words-mission", language, text=self.mission))
        said += [f"{note.number}. {note.text}" for note in self.notes]
        return (*said, *self.remarks)


def _targets(links: tuple[Link, ...]) -> list[str]:
    return list(dict.fromkeys(link.target for link in links))


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
    for title, above, fresh in by_line(programme, graph):
        rows = tuple(_rows(programme, graph, fresh, notes))
        on_top = [notes.number(_assumed(graph, goal, VISION)) for goal in above]
        boxes = tuple(element_of(programme, graph, goal) for goal in above)
        lines.append(TheoryLine(title, rows, boxes, tuple(on_top)))
    remarks = []
    if lines and not notes.found:
        remarks.append(GOAL_VIEWS.say("theory.no-assumptions", language))
    loose = sum(not graph.networks_of(e) for e in programme.inspanningen)
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
        empty=GOAL_VIEWS.say("theory.empty", language),
        remarks=tuple(remarks),
        origin=origin(programme, shown),
    )


def _assumed(graph: GoalGraph, source: str, target: str) -> tuple[Assumption, ...]:
    if target not in graph.serves(source):
        return ()
    known = graph.contribution(source, target)
    return known.assumption if known is not None else ()


def _rows(
    programme: Programme, graph: GoalGraph, goals: list[str], notes: _Notes
) -> Iterable[TheoryRow]:
    """By DIN in the order of the DINs, then what stands in none by theme."""
    by_group: dict[tuple[str | None, str], list[str]] = {
        (network, value.title): [] for network, value in programme.networks.items()
    }
    for goal in goals:
        networks = graph.networks_of(goal)
        if networks:
            key: tuple[str | None, str] = (networks[0], programme.networks[networks[0]].title)
        else:
            theme = programme.themes.get(programme.operational_goals[goal].theme or "")
            title = (
                theme.title if theme else GOAL_VIEWS.say("matrix.no-network", programme.language)
            )
            key = (None, title)
        by_group.setdefault(key, []).append(goal)
    for (network, title), members in by_group.items():
        if members:
            yield _row(programme, graph, network, title, members, notes)


def _row(
    programme: Programme,
    graph: GoalGraph,
    network: str | None,
    title: str,
    goals: list[str],
    notes: _Notes,
) -> TheoryRow:
    pairs = [
        (below, goal)
        for goal in goals
        for below in graph.served_by(goal)
        if below in programme.inspanningen
    ]
    known = [graph.contribution(*pair) for pair in pairs]
    bases = {link.basis if link is not None else Basis.STATED for link in known}
    up = []
    for goal in goals:
        strategic = set(programme.strategic_goals)
        for target in [s for s in programme.strategic_goals if s in graph.above(goal) & strategic]:
            direct = target in graph.serves(goal)
            link = graph.contribution(goal, target) if direct else None
            basis = link.basis if link is not None else Basis.STATED
            up.append(Link(goal, target, basis, link.points if link is not None else None))
    return TheoryRow(
        network,
        title,
        len({below for below, _ in pairs}),
        next((basis for basis in Basis if basis in bases), None),
        notes.number(a for below, goal in pairs for a in _assumed(graph, below, goal)),
        tuple(element_of(programme, graph, goal) for goal in goals),
        tuple(up),
        notes.number(
            a for goal in goals for s in graph.serves(goal) for a in _assumed(graph, goal, s)
        ),
    )

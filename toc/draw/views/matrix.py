"""The contribution matrix: which inspanning contributes to which goal, and how much."""

from dataclasses import dataclass
from typing import ClassVar

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.words import Language
from toc.draw.views.asking import Subject
from toc.draw.views.column_forms import points_said
from toc.draw.views.columns import BoxLink, Element, Origin, ended
from toc.draw.views.din import element_of, links_among, origin
from toc.draw.views.plain_forms import Rows
from toc.draw.words.views import VIEWS
from toc.draw.words.views_goals import GOAL_VIEWS


@dataclass(frozen=True)
class MatrixBlock:
    """The operational goals of one DIN, with the inspanningen that serve them. `title` is the
    DIN's; goals that stand in no DIN are a block of their own. A goal stands in one block, the
    first of its DINs; an inspanning in each whose goals it serves."""

    line: str
    title: str
    goals: tuple[Element, ...]
    inspanningen: tuple[Element, ...]


@dataclass(frozen=True)
class MatrixView:
    """Goals by inspanningen. `links` hold every contribution of an inspanning to a goal of the
    blocks; `remarks` tell what stands in no block."""

    drawing: ClassVar[str] = "matrix"

    id: str
    kind: str
    programme: str
    title: str
    language: Language
    blocks: tuple[MatrixBlock, ...]
    links: tuple[BoxLink, ...]
    empty: str
    remarks: tuple[str, ...]
    origin: Origin

    @property
    def goals(self) -> tuple[Element, ...]:
        """Every goal, in the order of the blocks."""
        return tuple(goal for block in self.blocks for goal in block.goals)

    @property
    def inspanningen(self) -> tuple[Element, ...]:
        """Every inspanning once, in the order of the blocks."""
        found = {one.id: one for block in self.blocks for one in block.inspanningen}
        return tuple(found.values())

    @property
    def nothing(self) -> str:
        """Why there is nothing on it; empty where there is something."""
        if not self.goals:
            return self.empty
        if not self.inspanningen:
            return VIEWS.say("nothing.inspanningen", self.language)
        return ""

    def rows(self) -> Rows:
        """A row for each inspanning, a column for each goal. A cell has the points, or `x` for a
        contribution that is not judged and `o` for one known only from a network."""
        by_pair = {(link.source, link.target): link for link in self.links}
        goals = self.goals
        heads = (VIEWS.say("head.inspanning", self.language), VIEWS.say("head.id", self.language))
        return Rows(
            self.id,
            self.title,
            (*heads, *(goal.text for goal in goals)),
            tuple(
                (one.text, one.id, *(_cell(by_pair.get((one.id, goal.id))) for goal in goals))
                for one in self.inspanningen
            ),
        )

    def in_words(self) -> tuple[str, ...]:
        """A sentence for each goal."""
        first = f"{self.kind}: {self.title} ({self.programme})."
        if not self.goals:
            return (first, self.empty)
        names = {one.id: one.text for one in self.inspanningen}
        said = [first]
        for goal in self.goals:
            serving = [
                f"{names[x.source]} ({self._known(x)})" for x in self.links if x.target == goal.id
            ]
            served = "; ".join(serving) or GOAL_VIEWS.say("matrix.nothing", self.language)
            said.append(f"{ended(goal.text)}: {served}.")
        return (*said, *self.remarks)

    def _known(self, link: BoxLink) -> str:
        if link.points is not None:
            return VIEWS.say("points", self.language, count=link.points)
        if link.basis.value == "stated":
            return points_said(None, self.language)
        return VIEWS.say(f"basis.{link.basis.value}", self.language)


def _cell(link: BoxLink | None) -> str:
    if link is None:
        return ""
    if link.points is not None:
        return str(link.points)
    return "x" if link.basis.value == "stated" else "o"


def matrix_view(programme: Programme, graph: GoalGraph) -> MatrixView:
    """The whole matrix, DIN by DIN."""
    language = programme.language
    blocks: list[MatrixBlock] = []
    placed: set[str] = set()
    for network, value in programme.networks.items():
        goals = [goal for goal in graph.goals_in(network) if goal not in placed]
        placed.update(goals)
        if goals:
            line = programme.lines.get(value.line or "")
            title = line.title if line is not None else ""
            blocks.append(_block(programme, graph, title, value.title, goals))
    by_line: dict[str, list[str]] = {}
    for goal in programme.operational_goals:
        if goal not in placed:
            by_line.setdefault(_line_of(programme, graph, goal), []).append(goal)
    title = GOAL_VIEWS.say("matrix.no-network", language)
    blocks += [_block(programme, graph, line, title, goals) for line, goals in by_line.items()]
    # A line's blocks together, lines in the file's order.
    order = [line.title for line in programme.lines.values()]
    blocks.sort(key=lambda b: order.index(b.line) if b.line in order else len(order))
    shown = [one.id for block in blocks for one in (*block.goals, *block.inspanningen)]
    links = [
        link
        for link in links_among(graph, dict.fromkeys(shown))
        if link.source in programme.inspanningen and link.target in programme.operational_goals
    ]
    missing = [e for e in programme.inspanningen if e not in set(shown)]
    remarks = (GOAL_VIEWS.say("matrix.loose", language, count=len(missing)),) if missing else ()
    return MatrixView(
        id=VIEWS.say("file.matrix", language),
        kind=GOAL_VIEWS.say("matrix.kind", language),
        programme=programme.title,
        title=GOAL_VIEWS.say("matrix.title", language),
        language=language,
        blocks=tuple(blocks),
        links=tuple(links),
        empty=GOAL_VIEWS.say("matrix.empty", language),
        remarks=remarks,
        origin=origin(programme, dict.fromkeys(shown)),
    )


def _line_of(programme: Programme, graph: GoalGraph, goal: str) -> str:
    above = graph.above(goal)
    for name, strategic in programme.strategic_goals.items():
        if name in above and strategic.line in programme.lines:
            return programme.lines[strategic.line].title
    return ""


def _block(
    programme: Programme, graph: GoalGraph, line: str, title: str, goals: list[str]
) -> MatrixBlock:
    serving = {below for goal in goals for below in graph.served_by(goal)}
    return MatrixBlock(
        line,
        title,
        tuple(element_of(programme, graph, goal) for goal in goals),
        tuple(element_of(programme, graph, e) for e in programme.inspanningen if e in serving),
    )


def asked_for(subject: Subject, _: object) -> list[MatrixView]:
    """The matrix of a programme."""
    return [matrix_view(subject.programme, subject.graph)]

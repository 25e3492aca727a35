"""Which elements stand behind the boxes and the lines of the drawings of the interactive page."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Protocol

from toc.core.graph import VISION, GoalGraph, Level
from toc.core.words import Language
from toc.documents.drawings.scene import Connector, Scene, Shape
from toc.documents.house_style import WriterStyle, dressed
from toc.documents.style import LOOKS, TINTS
from toc.documents.text_width import clean
from toc.documents.words.drawing import DRAWING
from toc.draw.page import page_html
from toc.draw.page.page_picture import Ends, Numbers, Target, Targets
from toc.draw.views.board import BoardView
from toc.draw.views.theory_values import TheoryRow, TheoryView
from toc.draw.words.page import PAGE


class ShownEntry(Protocol):
    """What a drawing has to know of an element: what it is called and how it stands."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def state(self) -> str: ...


class Behind:
    """What stands behind the boxes and lines of the drawings."""

    def __init__(
        self,
        entries: Sequence[ShownEntry],
        language: Language,
        graph: GoalGraph,
        house: WriterStyle,
    ) -> None:
        self.entries, self.language, self.graph, self.house = entries, language, graph, house
        self.numbers = {entry.id: number for number, entry in enumerate(entries)}
        self.elements = {entry.id: self._target(entry.id) for entry in entries}

    def network(self, goals: Sequence[str]) -> Targets:
        """Of a DIN with these operational goals: every box is an element."""

        def ends(line: Connector) -> Ends:
            served = [line.target]
            if line.target not in self.numbers:  # the goals stand in one frame
                served = [goal for goal in goals if line.source in self.graph.served_by(goal)]
            return self._numbers([line.source]), self._numbers(served)

        return Targets(lambda shape: self.elements.get(shape.id), ends, self._dressed, self._dots)

    def overview(self) -> Targets:
        """Of the overview: the vision and the strategic goals are elements, the others cards."""
        single = {LOOKS[level].fill for level in (Level.VISION, Level.STRATEGIC)}
        single |= {tint.fill for tint in TINTS.values()}

        def box(shape: Shape) -> Target | None:
            if shape.fill in single:
                return self.elements.get(shape.id)
            return self._goals_card(shape) if shape.stroke is not None else None

        def ends(line: Connector) -> Ends:
            if line.target == VISION:
                return self._numbers([line.source]), self._numbers([VISION])
            members = [
                goal for goal in self._goals(line.source) if line.target in self.graph.above(goal)
            ]
            return self._numbers(members), self._numbers([line.target])

        return Targets(box, ends, self._dressed)

    def theory(self, theory: TheoryView) -> Targets:
        """Of the theory of change: a row's goals stand on one panel, called after the first of
        them, and beside it what serves them. The problem and the mission are no elements."""
        rows = {row.goals[0].id: row for line in theory.lines for row in line.rows if row.goals}
        panel_of = {goal.id: name for name, row in rows.items() for goal in row.goals}

        def box(shape: Shape) -> Target | None:
            if shape.id in rows:
                goals = [goal.id for goal in rows[shape.id].goals]
                return self.elements[goals[0]] if len(goals) == 1 else self._card("", "", goals)
            name = shape.id.removeprefix("below ")
            if name != shape.id and name in rows:
                row = rows[name]
                href = f"#{page_html.at_network(row.network)}" if row.network else ""
                shown = below(row) or [goal.id for goal in row.goals]
                return self._card(href, self._to_drawing(), shown)
            return self.elements.get(shape.id)

        def below(row: TheoryRow) -> list[str]:
            served = {one for goal in row.goals for one in self.graph.served_by(goal.id)}
            return [one for one in self.graph.programme.inspanningen if one in served]

        def ends(line: Connector) -> Ends | None:
            if line.source in rows:
                links = [
                    link
                    for link in rows[line.source].up
                    if panel_of.get(link.target, link.target) == line.target
                ]
                sources = dict.fromkeys(link.source for link in links)
                served = dict.fromkeys(link.target for link in links)
                return self._numbers(sources), self._numbers(served)
            if line.target in rows:
                row = rows[line.target]
                return self._numbers(below(row)), self._numbers([goal.id for goal in row.goals])
            if line.source in self.numbers and line.target in self.numbers:
                return self._numbers([line.source]), self._numbers([line.target])
            return None

        return Targets(box, ends, self._dressed)

    def matrix(self) -> Targets:
        """Of the matrix: a box for each row and each column, a dot for each contribution."""
        return Targets(
            lambda shape: self.elements.get(shape.id), lambda _: None, self._dressed, self._dots
        )

    def board(self, board: BoardView) -> Targets:
        """Of a board: cards with elements on them, each after the word for its state."""
        inside = {
            clean(f"{item.mark.word} · {item.text}"): self.elements[item.id]
            for item in reversed(board.items)
        }
        card = Target("", "", (), inside)

        def box(shape: Shape) -> Target | None:
            return card if shape.stroke is not None and shape.texts else None

        return Targets(box, lambda _: None, self._dressed)

    @property
    def _dressed(self) -> partial[Scene]:
        return partial(dressed, house=self.house)

    def _dots(self, shapes: Sequence[Shape], scene: Scene) -> Mapping[int, Ends]:
        """What the dots are between: the inspanning beside each and the goal above it."""
        named = [shape for shape in scene.shapes if shape.id in self.numbers]
        rows = [one for one in named if one.id in self.graph.programme.inspanningen]
        heads = [one for one in named if one.id in self.graph.programme.operational_goals]
        found: dict[int, Ends] = {}
        for i, shape in enumerate(shapes):
            middle = shape.rect.x + shape.rect.width / 2
            if shape.id or abs(shape.radius - shape.rect.width / 2) > 0.01:
                continue
            beside = [r.id for r in rows if r.rect.y <= shape.rect.middle < r.rect.bottom]
            above = [h.id for h in heads if h.rect.x <= middle < h.rect.right]
            if beside and above:  # else it stands in the legend
                found[i] = self._numbers(beside[:1]), self._numbers(above[:1])
        return found

    def _goals(self, network: str) -> Sequence[str]:
        """The goals of a DIN, or of none."""
        if network:
            return self.graph.goals_in(network)
        goals = self.graph.programme.operational_goals
        return [goal for goal in goals if not self.graph.networks_of(goal)]

    def _goals_card(self, shape: Shape) -> Target:
        href = f"#{page_html.at_network(shape.id)}" if shape.id else ""
        return self._card(href, self._to_drawing(), self._goals(shape.id))

    def _to_drawing(self) -> str:
        return PAGE.say("go-network", self.language)

    def _card(self, href: str, kind: str, elements: Sequence[str]) -> Target:
        """A card with these elements on it. A state and that it is a proposal are said before the
        text of a goal."""
        proposal = DRAWING.say("proposal", self.language)
        inside: dict[str, Target] = {}
        for one in reversed(elements):
            state = self.entries[self.numbers[one]].state
            for text in (self.graph.text(one), f"{proposal}: {self.graph.text(one)}"):
                inside[clean(text)] = inside[clean(f"{state}: {text}")] = self.elements[one]
        return Target(href, kind, self._numbers(elements), inside)

    def _target(self, element: str) -> Target:
        entry = self.entries[self.numbers[element]]
        kind = entry.kind[0].upper() + entry.kind[1:]
        return Target(f"#{page_html.at_element(element)}", kind, self._numbers([element]))

    def _numbers(self, elements: Iterable[str]) -> Numbers:
        return tuple(self.numbers[one] for one in elements if one in self.numbers)

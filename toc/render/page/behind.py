"""Which elements stand behind the boxes and the lines of the drawings of the interactive page."""

from __future__ import annotations

from collections.abc import Sequence

from toc.graph import VISION, GoalGraph, Level
from toc.messages.drawing import DRAWING
from toc.messages.page import PAGE
from toc.render.house import House, dressed
from toc.render.measure import clean
from toc.render.page import parts
from toc.render.page.picture import Numbers, Target, Targets
from toc.render.scene import Connector, Shape
from toc.render.style import LOOKS, TINTS
from toc.reports.page import PageView


class Behind:
    """What stands behind the boxes and lines of the drawings."""

    def __init__(self, view: PageView, graph: GoalGraph, house: House) -> None:
        self.view, self.graph, self.house = view, graph, house
        self.numbers = {entry.id: number for number, entry in enumerate(view.entries)}
        self.elements = {entry.id: self._target(entry.id) for entry in view.entries}

    def network(self, goals: Sequence[str]) -> Targets:
        """Of a DIN with these operational goals: every box is an element."""

        def ends(line: Connector) -> tuple[Numbers, Numbers]:
            served = [line.target]
            if line.target not in self.numbers:  # the goals stand in one frame
                served = [goal for goal in goals if line.source in self.graph.served_by(goal)]
            return self._numbers([line.source]), self._numbers(served)

        return Targets(
            lambda shape: self.elements.get(shape.id),
            ends,
            lambda scene: dressed(scene, self.house),
        )

    def overview(self) -> Targets:
        """Of the overview: the vision and the strategic goals are elements, the others cards."""
        single = {LOOKS[level].fill for level in (Level.VISION, Level.STRATEGIC)}
        single |= {tint.fill for tint in TINTS.values()}

        def box(shape: Shape) -> Target | None:
            if shape.fill in single:
                return self.elements.get(shape.id)
            return self._card(shape) if shape.stroke is not None else None

        def ends(line: Connector) -> tuple[Numbers, Numbers]:
            if line.target == VISION:
                return self._numbers([line.source]), self._numbers([VISION])
            members = [
                goal for goal in self._goals(line.source) if line.target in self.graph.above(goal)
            ]
            return self._numbers(members), self._numbers([line.target])

        return Targets(box, ends, lambda scene: dressed(scene, self.house))

    def _goals(self, network: str) -> Sequence[str]:
        """The goals of a DIN, or of none."""
        if network:
            return self.graph.goals_in(network)
        goals = self.graph.programme.operational_goals
        return [goal for goal in goals if not self.graph.networks_of(goal)]

    def _card(self, shape: Shape) -> Target:
        language = self.view.language
        goals = self._goals(shape.id)
        name = DRAWING.say("no-network", language)
        href = ""
        if shape.id:
            value = self.graph.programme.networks[shape.id]
            count = len(self.graph.inspanningen_in(shape.id))
            counted = DRAWING.say("inspanningen", language, count=count)
            name = PAGE.say("go-network", language, title=value.title, count=counted)
            href = f"#{parts.at_network(shape.id)}"
        # A state and that it is a proposal are said before its text.
        proposal = DRAWING.say("proposal", language)
        by_text: dict[str, Target] = {}
        for goal in reversed(goals):
            state = self.view.entries[self.numbers[goal]].state
            for text in (self.graph.text(goal), f"{proposal}: {self.graph.text(goal)}"):
                by_text[clean(text)] = by_text[clean(f"{state}: {text}")] = self.elements[goal]
        return Target(href, clean(name), self._numbers(goals), by_text)

    def _target(self, element: str) -> Target:
        entry = self.view.entries[self.numbers[element]]
        kind = entry.kind[0].upper() + entry.kind[1:]
        href = f"#{parts.at_element(element)}"
        state = f" ({entry.state})" if entry.state else ""
        return Target(href, clean(f"{kind}: {entry.text}{state}"), self._numbers([element]))

    def _numbers(self, elements: Sequence[str]) -> Numbers:
        return tuple(self.numbers[one] for one in elements if one in self.numbers)

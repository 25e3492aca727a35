"""The chain of indicators: from the inspanningen and what says that they are carried out, through
the goals and what says that these come nearer, up to the vision. What is missing is shown as
missing."""

from dataclasses import dataclass
from typing import ClassVar

from toc.core.graph import VISION, GoalGraph
from toc.core.model import IndicatorKind, Programme
from toc.core.words import Language
from toc.draw.views.asking import Subject
from toc.draw.views.columns import Element, Origin
from toc.draw.views.din import element_of, origin
from toc.draw.views.line import by_line
from toc.draw.views.measured import Found, MeasuredIndicator, measures_of
from toc.draw.views.plain_forms import Rows
from toc.draw.words.views import VIEWS
from toc.draw.words.views_goals import GOAL_VIEWS
from toc.measure.monitoring.audience import Audience, known, released


@dataclass(frozen=True)
class ChainGoal:
    """A goal with what is measured of it. `announced` are the families of indicators that the plan
    announces for it without giving any."""

    element: Element
    effect: tuple[MeasuredIndicator, ...]
    announced: tuple[str, ...] = ()


@dataclass(frozen=True)
class ChainRow:
    """An operational goal with the inspanningen that serve it: how many, and the indicators that
    say whether they are carried out."""

    goal: ChainGoal
    inspanningen: tuple[Element, ...]
    watched: int
    process: tuple[MeasuredIndicator, ...]
    serves: tuple[str, ...]


@dataclass(frozen=True)
class ChainSection:
    """The rows of a programme line, and its strategic goals."""

    title: str
    rows: tuple[ChainRow, ...]
    strategic: tuple[ChainGoal, ...]


@dataclass(frozen=True)
class ChainView:
    """The whole chain, by programme line, with the vision above it."""

    drawing: ClassVar[str] = "chain"

    id: str
    kind: str
    programme: str
    title: str
    language: Language
    sections: tuple[ChainSection, ...]
    vision: ChainGoal
    empty: str
    remarks: tuple[str, ...]
    origin: Origin

    @property
    def nothing(self) -> str:
        """Why there is nothing on it; empty where there is something."""
        return "" if self.sections else self.empty

    def rows(self) -> Rows:
        """A row for each operational goal, then for each strategic goal and the vision."""
        language = self.language
        missing = GOAL_VIEWS.say("chain.missing", language)
        heads = ("line", "goal", "id", "inspanningen", "process", "effect")

        def named(found: tuple[MeasuredIndicator, ...]) -> str:
            return "; ".join(one.text for one in found) or missing

        made = []
        for section in self.sections:
            for row in section.rows:
                goal, count = row.goal, str(len(row.inspanningen))
                name = (section.title, goal.element.text, goal.element.id)
                made.append((*name, count, named(row.process), named(goal.effect)))
            for goal in section.strategic:
                name = (section.title, goal.element.text, goal.element.id)
                made.append((*name, "", "", named(goal.effect)))
        top = self.vision
        made.append(("", top.element.text, top.element.id, "", "", named(top.effect)))
        titles = tuple(VIEWS.say(f"head.{head}", language) for head in heads)
        return Rows(self.id, self.title, titles, tuple(made))

    def in_words(self) -> tuple[str, ...]:
        """A sentence for each goal."""
        first = f"{self.kind}: {self.title} ({self.programme})."
        if not self.sections:
            return (first, self.empty)
        language = self.language
        missing = GOAL_VIEWS.say("chain.missing", language)
        said = [first, *self.remarks]
        for section in self.sections:
            for row in section.rows:
                said.append(
                    GOAL_VIEWS.say(
                        "chain.words",
                        language,
                        goal=row.goal.element.text,
                        count=len(row.inspanningen),
                        process="; ".join(one.text for one in row.process) or missing,
                        effect="; ".join(one.text for one in row.goal.effect) or missing,
                    )
                )
        for one in (*(g for s in self.sections for g in s.strategic), self.vision):
            effect = "; ".join(found.text for found in one.effect) or missing
            said.append(
                GOAL_VIEWS.say("chain.words-goal", language, goal=one.element.text, effect=effect)
            )
        return tuple(said)


def chain_view(programme: Programme, graph: GoalGraph, found: Found | None = None) -> ChainView:
    """The chain of the whole programme, in the file's order. `found` is what is known of the
    indicators; without it, what the plan itself has."""
    language = programme.language
    seen = released(found or known(programme), programme, Audience.INSIDE)
    sections = []
    for title, above, fresh in by_line(programme, graph):
        rows = tuple(_row(programme, graph, goal, seen) for goal in fresh)
        tops = tuple(_goal(programme, graph, goal, seen) for goal in above)
        sections.append(ChainSection(title, rows, tops))
    goals = list(programme.operational_goals)
    measured = sum(bool(_effect(programme, graph, goal, seen)) for goal in goals)
    shown = [VISION, *programme.strategic_goals, *goals]
    return ChainView(
        id=VIEWS.say("file.chain", language),
        kind=GOAL_VIEWS.say("chain.kind", language),
        programme=programme.title,
        title=GOAL_VIEWS.say("chain.title", language),
        language=language,
        sections=tuple(sections),
        vision=_goal(programme, graph, VISION, seen),
        empty=GOAL_VIEWS.say("chain.empty", language),
        remarks=(
            GOAL_VIEWS.say(
                "chain.counts" if measured else "chain.counts-none",
                language,
                count=measured,
                all=len(goals),
            ),
        ),
        origin=origin(programme, shown),
    )


def _effect(
    programme: Programme, graph: GoalGraph, goal: str, seen: Found
) -> tuple[MeasuredIndicator, ...]:
    """An indicator of a goal that the plan gives no kind says something about that goal."""
    found = measures_of(programme, graph, goal, seen)
    return tuple(one for one in found if one.kind is not IndicatorKind.PROCESS)


def _goal(programme: Programme, graph: GoalGraph, goal: str, seen: Found) -> ChainGoal:
    announced = tuple(
        family.text
        for family in programme.monitoring.indicator_families.values()
        if goal in family.about
    )
    box = element_of(programme, graph, goal)
    return ChainGoal(box, _effect(programme, graph, goal, seen), announced)


def _row(programme: Programme, graph: GoalGraph, goal: str, seen: Found) -> ChainRow:
    serving = set(graph.served_by(goal))
    inspanningen = [e for e in programme.inspanningen if e in serving]
    watching = {e: measures_of(programme, graph, e, seen) for e in inspanningen}
    of_goal = measures_of(programme, graph, goal, seen)
    own = [one for one in of_goal if one.kind is IndicatorKind.PROCESS]
    process = {one.id: one for found in watching.values() for one in found}
    process |= {one.id: one for one in own}
    return ChainRow(
        _goal(programme, graph, goal, seen),
        tuple(element_of(programme, graph, e) for e in inspanningen),
        sum(bool(found) for found in watching.values()),
        tuple(process.values()),
        tuple(graph.serves(goal)),
    )


def asked_for(subject: Subject, _: object) -> list[ChainView]:
    """The chain of a programme's indicators."""
    return [chain_view(subject.programme, subject.graph, subject.found)]

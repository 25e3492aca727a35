"""An element of another level: a goal that is really a strategic one, a goal that is work."""

from __future__ import annotations

from collections.abc import Iterator

from toc.core.comparing import Ref
from toc.core.graph import VISION
from toc.core.model import Contribution, Inspanning, OperationalGoal, Programme, StrategicGoal
from toc.core.model.base import Value

LEVELS: dict[str, type[Value]] = {
    "strategic_goals": StrategicGoal,
    "operational_goals": OperationalGoal,
    "inspanningen": Inspanning,
}
"""The parts of which an element can become one of another, and what stands there."""

_UNDER = {
    "strategic_goals": ("vision",),
    "operational_goals": ("vision", "strategic_goals", "operational_goals"),
    "inspanningen": ("strategic_goals", "operational_goals"),
}
"""What an element of a level may contribute to."""


def of_level(programme: Programme, ref: Ref, section: str) -> Value:
    """What an element is as one of another section: with all that can be said of it there, and the
    links that it can have there. A strategic goal keeps the programme line that it stood in."""
    old = getattr(programme, ref.section)[ref.id]
    model = LEVELS[section]
    kept = {
        name: getattr(old, name)
        for name in type(old).model_fields
        if name in model.model_fields and name != "contributes_to"
    }
    links = tuple(one for one in old.contributes_to if _may(programme, section, one))
    if section == "strategic_goals":
        lines = set(_lines(programme, old.contributes_to))
        kept["line"] = lines.pop() if len(lines) == 1 else None
    # Made of nothing but what it must say: the rest is what a model has where nothing is written.
    blank = model.model_validate({"text": old.text})
    return blank.model_copy(update={**kept, "contributes_to": links})


def _may(programme: Programme, section: str, link: Contribution) -> bool:
    return any(
        link.goal == VISION if part == "vision" else link.goal in getattr(programme, part)
        for part in _UNDER[section]
    )


def _lines(programme: Programme, links: tuple[Contribution, ...]) -> Iterator[str]:
    """The programme lines in which something stands with these links."""
    for link in links:
        goal = programme.strategic_goals.get(link.goal)
        if goal is not None and goal.line:
            yield goal.line
        below = programme.operational_goals.get(link.goal)
        if below is not None:
            yield from _lines(programme, below.contributes_to)


def on_level(programme: Programme, ref: Ref, section: str, value: Value) -> Programme:
    """The programme with an element in another section, under the same id. Decisions about it stay
    about it."""
    kept = {id: one for id, one in getattr(programme, ref.section).items() if id != ref.id}
    there = {**getattr(programme, section), ref.id: value}
    update: dict[str, object] = {ref.section: kept, section: there}
    if (ref.section == "inspanningen") != (section == "inspanningen"):
        was_goal = section == "inspanningen"
        field, other = ("goal", "inspanning") if was_goal else ("inspanning", "goal")
        update["decisions"] = tuple(
            one.model_copy(update={field: None, other: ref.id})
            if getattr(one, field) == ref.id
            else one
            for one in programme.decisions
        )
    return programme.model_copy(update=update)

"""Where a programme names ids that are not there, and the programme without these places."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from toc.change.merging.joining import ABSENT
from toc.check.rules.rule import RuleCase
from toc.check.rules.structure import unknown_reference
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.model.base import Value

Place = tuple[str | int, ...]
"""The way to what names an id, as the rules tell it."""

_DAY = datetime.date(2000, 1, 1)
"""No reference depends on the day."""


def dangling(programme: Programme) -> dict[str, list[Place]]:
    """Where ids are named that are not there, by id."""
    found: dict[str, list[Place]] = {}
    for one in unknown_reference.check(RuleCase(GoalGraph(programme), _DAY)):
        found.setdefault(one.values["reference"], []).append(one.path)
    return found


def without(programme: Programme, place: Place) -> Programme:
    """A programme without what names an id at a place: the item of a list, the value of a field;
    where that cannot be empty, what it belongs to."""
    made = _without(programme, place)
    assert isinstance(made, Programme), "a programme is more than one reference"
    return made


def _without(value: object, place: Place) -> object:
    if not place:
        return ABSENT
    step, *rest = place
    if isinstance(value, Value):
        name = str(step)
        inner = _without(getattr(value, name), tuple(rest))
        field = type(value).model_fields[name]
        if inner is ABSENT:
            if field.is_required() or name == value.shorthand or _is_about(value, name):
                return ABSENT
            inner = field.get_default()
        return value.model_copy(update={name: inner})
    if isinstance(value, Mapping):
        if len(place) == 1:  # it is the key that names something
            return {key: one for key, one in value.items() if key != step}
        inner = _without(value[step], tuple(rest))
        left = {key: one for key, one in value.items() if key != step}
        return left if inner is ABSENT else {**value, step: inner}
    assert isinstance(value, tuple), place
    assert isinstance(step, int), place
    inner = _without(value[step], tuple(rest))
    kept = () if inner is ABSENT else (inner,)
    return (*value[:step], *kept, *value[step + 1 :])


def _is_about(value: Value, name: str) -> bool:
    """Whether a value says nothing without this field."""
    return (type(value).__name__, name) in {("Decision", "inspanning"), ("Decision", "goal")}

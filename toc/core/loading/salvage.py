"""From pydantic's errors to located problems, and to a draft that leaves the faults out."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from toc.core.loading.convert import Converter, PlainValue
from toc.core.loading.nodes import UNREAD
from toc.core.loading.positions import Path, Positions
from toc.core.loading.shapes import KeyedValues, Many, Record, Shape, record_of
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.problems import Problem, Severity

_BY_TYPE = {
    "string_type": "value-empty",
    "model_type": "value-empty",
    "model_attributes_type": "value-empty",
    "dict_type": "value-empty",
    "string_too_short": "value-empty",
    "enum": "value-empty",
    "literal_error": "value-empty",
    "flag": "not-yes-or-no",
    "number": "not-a-number",
    "float_type": "value-empty",
    "int_type": "value-empty",
    "int_parsing": "not-a-number",
    "int_parsing_size": "number-too-large",
    "float_parsing": "not-a-number",
    "finite_number": "number-too-large",
    "number_too_large": "number-too-large",
    "number_thousands": "number-thousands",
    "number_zero": "number-zero",
    "whole": "not-whole",
    "count": "not-one-or-more",
    "quantity": "below-zero",
    "points": "not-points",
    "partial_date": "not-a-date",
    "year": "not-a-year",
    "amount_twice": "amount-twice",
    "end_before_start": "end-before-start",
    "colour": "not-a-colour",
    "colour_faint": "colour-faint",
    "colour_middling": "colour-middling",
    "font": "not-a-font",
    "currency": "not-a-currency",
    "two_forms": "not-two-forms",
    "decision_about_nothing": "decision-about-nothing",
    "decision_about_two": "decision-about-two",
    "decision_not_of_goal": "decision-not-of-goal",
    "decision_without_change": "decision-without-change",
    "decision_with_change": "decision-with-change",
}
"""pydantic's error types, and ours from `toc.core.model`, to ids of sentences."""

READ = frozenset({"not-a-number", "not-whole", "number-thousands", "not-a-date", "not-yes-or-no"})
"""What may be read as what somebody meant."""

_LACKS = {
    "decision_about_nothing": ("inspanning", "goal"),
    "decision_without_change": ("change",),
}
"""The keys that such a value lacks: where one was misspelt, that has been said."""

_REQUIRED = frozenset(
    {"text", "title", "name", "vision", "goal", "inspanning", "measures", "start", "end", "limit"}
)
_STANDS_FOR: dict[str, PlainValue] = {
    "start": "1",
    "end": "9999",
    "limit": "1",
    "date": "1",
    "decision": "in",
    "state": "running",
}
"""What a draft has in the place of a required value; it is never shown."""


def problems_of(
    faults: Sequence[ErrorDetails],
    positions: Positions,
    converter: Converter,
    model: type[Value] = Programme,
) -> list[Problem]:
    """One located problem for each fault that the converter has not reported already, in a file
    that holds a `model`."""
    problems = []
    said = set()
    for fault in faults:
        path: Path = tuple(step for step in fault["loc"] if step != "[key]")
        missing = fault["type"] == "missing"
        node = id(positions.node(path))
        name = str(path[-1]) if path else ""
        words = _words(path, converter, record_of(model))
        if node in converter.left_out or (missing and (node, name) in converter.meant):
            continue
        if any(
            (node, key) in converter.meant
            or id(positions.node((*path, key))) in converter.left_out
            for key in _LACKS.get(fault["type"], ())
        ):
            continue
        given = fault["input"]
        values = {
            "key": words[-1] if words else "",
            "value": given if isinstance(given, str) else "",
            "instead": str(fault.get("ctx", {}).get("instead", "")),
            "about": words[-2] if len(words) > 1 else "",
        }
        kind = "missing-key" if missing else _BY_TYPE.get(fault["type"], "value-wrong")
        if given is None:
            kind = "value-empty"
        if kind == "missing-key" and not values["about"]:
            kind = "missing-section"
        place = positions.place(path, at_key="[key]" in fault["loc"])
        correction = None
        if isinstance(given, str) and kind in READ:
            # Imported here, because a file without mistakes never needs it.
            from toc.core.loading.suggestions import instead_of

            told = instead_of(kind, given, fault["loc"], positions, converter)
            if told is not None:
                kind, correction = told.kind, told.correction
                values |= {"instead": told.text, "other": told.other}
        # What an alias repeats is wrong once.
        if (kind, name, place) in said:
            continue
        said.add((kind, name, place))
        line = positions.line(place)
        problems.append(
            Problem(
                kind,
                Severity.ERROR,
                place,
                values=values,
                source_line=line,
                correction=correction,
            )
        )
    return problems


def _words(path: Path, converter: Converter, shape: Shape) -> list[str]:
    """The keys and ids on the way to a value of a shape, the keys in the language of the file's
    own."""
    words = []
    for step in path:
        if isinstance(shape, Many):
            shape = shape.item
        elif isinstance(shape, Record):
            words.append(converter.key(str(step)))
            shape = shape.fields[str(step)]
        elif isinstance(shape, KeyedValues):
            words.append(str(step))
            shape = shape.item
    return words


def mend(values: dict[str, PlainValue], faults: Sequence[ErrorDetails]) -> Programme | None:
    """The programme without what is wrong in it, or None where nothing is left."""
    # Twice, because taking out a part can leave its owner without something required.
    for _ in range(2):
        for fault in faults:
            _take_out(values, fault["loc"], fault["type"] == "missing")
        _drop_empty_items(values)
        try:
            return Programme.model_validate(values)
        except ValidationError as error:
            faults = error.errors(include_url=False)
    return None


def _drop_empty_items(holder: PlainValue) -> None:
    if isinstance(holder, list):
        holder[:] = [item for item in holder if item is not None]
    inner = holder.values() if isinstance(holder, dict) else holder or ()
    for value in inner if not isinstance(inner, str) else ():
        _drop_empty_items(value)


def _take_out(values: dict[str, PlainValue], path: Path, missing: bool) -> None:
    holder: PlainValue = values
    trail: list[tuple[dict[str, PlainValue] | list[PlainValue], str | int]] = []
    for step in path:
        # A step that is not there: a bare value stands for its list or its keys.
        if isinstance(holder, dict) and step in holder:
            trail.append((holder, step))
            holder = holder[str(step)]
        elif isinstance(holder, list) and isinstance(step, int) and step < len(holder):
            trail.append((holder, step))
            holder = holder[step]
    if missing and isinstance(holder, dict):
        holder[str(path[-1])] = _STANDS_FOR.get(str(path[-1]), UNREAD)
    elif trail:
        inside, last = trail[-1]
        if isinstance(inside, list):
            inside[int(last)] = None
        elif last in _REQUIRED and not isinstance(inside[str(last)], dict):
            inside[str(last)] = _STANDS_FOR.get(str(last), UNREAD)
        else:
            inside.pop(str(last))

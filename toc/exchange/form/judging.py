"""Whether content is a programme: what the model refuses, at the cell where it was typed."""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from toc.core.model import Programme
from toc.documents.forms.cells import brief
from toc.exchange.form.building import Building
from toc.exchange.form.contents import Content

BY_TYPE = {
    "number": "no-number",
    "float_type": "no-number",
    "float_parsing": "no-number",
    "int_type": "no-number",
    "int_parsing": "no-number",
    "finite_number": "no-number",
    "number_thousands": "number-thousands",
    "number_zero": "number-zero",
    "whole": "not-whole",
    "count": "less-than-one",
    "number_too_large": "number-large",
    "quantity": "less-than-nothing",
    "points": "no-points",
    "year": "no-year",
    "end_before_start": "end-before-start",
    "amount_twice": "amount-twice",
    "currency": "no-currency",
    "two_forms": "two-forms",
    "colour": "no-colour",
    "colour_faint": "colour-faint",
    "colour_middling": "colour-middling",
    "font": "no-font",
    "decision_about_nothing": "decision-about-nothing",
    "decision_about_two": "decision-about-two",
    "decision_not_of_goal": "decision-not-of-goal",
    "decision_without_change": "decision-without-change",
    "decision_with_change": "decision-with-change",
    "missing": "missing",
    "extra_forbidden": "no-way",
}
"""From the kind of an error of the model to the sentence that says it on a form; `cannot-be` says
any other."""


def judged(building: Building, content: Content) -> Programme | None:
    """The programme; None where the model refuses it, which is told at the cells."""
    try:
        return Programme.model_validate(content)
    except ValidationError as error:
        told = {(one.place.sheet, one.place.cell) for one in building.read.problems}
        had = bool(told)
        for fault in error.errors(include_url=False):
            kind = BY_TYPE.get(str(fault["type"]), "cannot-be")
            if kind == "missing" and had:
                continue  # said of the row that it lacks, or of what is wrong there
            sheet, cell = cell_of(building, content, fault["loc"])
            if (sheet, cell) in told:
                continue
            told.add((sheet, cell))
            values = {name: str(value) for name, value in fault.get("ctx", {}).items()}
            found = fault.get("input")
            shown = brief(found) if isinstance(found, str | int | float) else ""
            values = {"found": shown, "instead": values.get("instead", "")}
            building.read.wrong(kind, sheet, cell, **values)
    return None


def cell_of(building: Building, content: Content, loc: tuple[str | int, ...]) -> tuple[str, str]:
    """The sheet and the cell nearest to a place in the content."""
    held: Any = content
    best = building.places.get((id(held), None), (building.read.programme, ""))
    key: Any = None
    for step in loc:
        if step == "[key]":  # what the model says of a key itself comes behind it
            return building.keys.get(key, best)
        key = (id(held), step)
        best = building.places.get((id(held), step), best)
        try:
            held = held[step]
        except (KeyError, IndexError, TypeError):
            break
        if isinstance(held, dict):
            best = building.places.get((id(held), None), best)
    return best

"""The elements of a programme, each by the part of the file that it stands in and its id."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from toc.core.model import Contribution, Programme
from toc.core.model.base import Value

STATEMENTS = ("problem", "mission", "vision")
"""The texts of the programme as a whole: there is one of each, and it has no id."""

SECTIONS = (
    "partners",
    "lines",
    "themes",
    "networks",
    "strategic_goals",
    "operational_goals",
    "inspanningen",
    "indicators",
    "phases",
    "risks",
    "communication",
    "governance",
    "related_programmes",
)
"""The parts with elements by id, in the order of the model."""

LEVELS = frozenset({"lines", "themes", "strategic_goals", "operational_goals", "inspanningen"})
"""The parts of which an element of one may be meant by one of another: another level."""

ABOVE = ("contributes_to", "network", "line", "theme", "measures")
"""The fields that say what an element stands under."""


class Ref(NamedTuple):
    """Which element: two parts of a file may have the same id. A statement has none."""

    section: str
    id: str = ""


def elements_of(programme: Programme) -> dict[Ref, Value]:
    """All elements, in the order of the model and of the file."""
    found: dict[Ref, Value] = {}
    for name in STATEMENTS:
        value = getattr(programme, name)
        if value is not None:
            found[Ref(name)] = value
    for section in SECTIONS:
        for id, value in getattr(programme, section).items():
            found[Ref(section, id)] = value
    return found


def naming_key(value: Value) -> str:
    """The field by which people know an element."""
    names = type(value).model_fields
    return next(name for name in ("title", "text", "name") if name in names)


def main_text(value: Value) -> str:
    """The text or title of an element."""
    return str(getattr(value, naming_key(value)))


def texts_of(value: Value) -> tuple[str, ...]:
    """Its text and its other wordings."""
    others = getattr(value, "other_wordings", ())
    return (main_text(value), *(one.text for one in others))


def above(value: Value) -> Iterator[str]:
    """The ids of what an element stands under."""
    for name in ABOVE:
        given = getattr(value, name, None)
        for one in given if isinstance(given, tuple) else (given,):
            if isinstance(one, Contribution):
                yield one.goal
            elif isinstance(one, str):
                yield one


_MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\xa0": " "})
_END = re.compile(r"[\s.;:,]+$")


def unmarked(text: str) -> str:
    """A text without what makes no other text of it: how its quotes and dashes look, spaces, the
    mark at its end and a capital at its start."""
    plain = _END.sub("", " ".join(text.translate(_MARKS).split()))
    return plain[:1].lower() + plain[1:]


def same_text(one: str, other: str) -> bool:
    """Whether two texts are the same to who reads them."""
    return unmarked(one) == unmarked(other)

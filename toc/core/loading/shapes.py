"""What may stand where in a programme file, read off the models, so that it is said only once."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from toc.core.model.base import Value


@dataclass(frozen=True)
class Plain:
    """One value; what it may say is the model's to judge."""


class FixedWords(NamedTuple):
    """One of a few fixed words."""

    words: tuple[str, ...]


class Many(NamedTuple):
    """A list of one shape, or one of them without the list."""

    item: Shape


class KeyedValues(NamedTuple):
    """Keys that the user chooses, each with a value of one shape. `ids` says that the keys are
    ids; otherwise the model judges them."""

    item: Shape
    ids: bool


class Record(NamedTuple):
    """Keys that the format fixes. `shorthand` is the key that a bare value stands for, `open_keys`
    the one that years and phases beside these keys belong under."""

    fields: Mapping[str, Shape]
    required: frozenset[str]
    shorthand: str | None
    open_keys: str | None = None

    def __hash__(self) -> int:
        return id(self)


Shape = Plain | FixedWords | Many | KeyedValues | Record


@cache
def record_of(model: type[Value]) -> Record:
    """The shape of a model."""
    fields = {name: _shape(field.annotation) for name, field in model.model_fields.items()}
    required = frozenset(n for n, field in model.model_fields.items() if field.is_required())
    return Record(fields, required, model.shorthand, model.open_keys)


def _shape(annotation: Any) -> Shape:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _shape(arguments[0])
    if origin in (Union, types.UnionType):
        (kept,) = [a for a in arguments if a is not type(None)]
        return _shape(kept)
    if origin is tuple:
        return Many(_shape(arguments[0]))
    if origin is dict:
        return KeyedValues(_shape(arguments[1]), ids=arguments[0] is str)
    if origin is Literal:
        return FixedWords(tuple(str(word) for word in arguments))
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return FixedWords(tuple(str(member.value) for member in annotation))
    if isinstance(annotation, type) and issubclass(annotation, Value):
        return record_of(annotation)
    return Plain()

"""A programme as plain values under the model's keys, and back to text: what stands between a
form and a programme file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any

from toc.core.model import PartialDate
from toc.core.model.base import Value

Plain = str | bool | int | float | PartialDate
"""One value."""

Content = dict[str, Any]
"""Values by the model's keys: `Plain`, lists of content, and content. What a programme does not
say is not in it."""


def content_of(value: Value) -> Content:
    """What a value of the model says."""
    found: Content = {}
    for name, field in type(value).model_fields.items():
        held = getattr(value, name)
        if field.is_required() or (held is not None and held != field.default):
            found[name] = _plain(held)
    return found


def _plain(held: object) -> Any:
    if isinstance(held, Value):
        return content_of(held)
    if isinstance(held, tuple):
        return [_plain(one) for one in held]
    if isinstance(held, Mapping):
        return {str(name): _plain(one) for name, one in held.items()}
    if isinstance(held, Enum):
        return str(held.value)
    # A language comes with how the programme speaks.
    return str(held) if isinstance(held, str) else held


def leaves(
    held: Any, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """Every value in content with the way to it; an empty part of it is one too."""
    if isinstance(held, dict) and held:
        for name, one in held.items():
            yield from leaves(one, (*path, name))
    elif isinstance(held, list) and held:
        for number, one in enumerate(held):
            yield from leaves(one, (*path, number))
    else:
        yield path, held


def taken(held: Content, path: tuple[str, ...]) -> Any:
    """What stands at a path, taken out of the content; None where there is nothing. What is empty
    by that goes too."""
    name, *rest = path
    if name not in held:
        return None
    if not rest:
        return held.pop(name)
    below = held[name]
    if not isinstance(below, dict):
        return None
    found = taken(below, tuple(rest))
    if not below and found is not None:
        del held[name]
    return found


def put(held: Content, path: tuple[str, ...], value: Any) -> None:
    """Put a value at a path, with what is needed on the way to it."""
    *way, last = path
    for name in way:
        held = held.setdefault(name, {})
    held[last] = value

"""Elements that name others by other ids: who has another id has it everywhere."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeVar

from toc.core.comparing.elements import SECTIONS
from toc.core.model import Programme
from toc.core.model.base import Value

REFERENCES = frozenset({"goal", "inspanning", "network", "theme", "line", "measures", "about"})
"""The fields that name an element by its id."""

V = TypeVar("V", bound=Value)


def with_ids(programme: Programme, ids: Mapping[str, str]) -> Programme:
    """A programme in which some elements have another id, wherever it names them."""
    if not ids:
        return programme
    fields = (*REFERENCES, "owner", "partners", "elements")
    update: dict[str, object] = {}
    for name in type(programme).model_fields:
        given = getattr(programme, name)
        if name in SECTIONS:
            made: object = {
                ids.get(id, id): renamed(one, ids, {}, fields) for id, one in given.items()
            }
        elif isinstance(given, Value):
            made = renamed(given, ids, {}, fields)
        elif isinstance(given, tuple):
            made = tuple(
                renamed(one, ids, {}, fields) if isinstance(one, Value) else one for one in given
            )
        else:
            continue
        if made != given:
            update[name] = made
    return programme.model_copy(update=update) if update else programme


def renamed(
    value: V,
    ids: Mapping[str, str],
    document: Mapping[str, str],
    fields: Collection[str] = REFERENCES,
) -> V:
    """An element that names others in some of its fields, and its document, by other ids."""
    update: dict[str, object] = {}
    for name in type(value).model_fields:
        given = getattr(value, name)
        table = ids if name in fields else document if name == "document" else {}
        made = _renamed(given, table, ids, document, fields)
        if made != given:
            update[name] = made
    return value.model_copy(update=update) if update else value


def _renamed(
    given: object,
    table: Mapping[str, str],
    ids: Mapping[str, str],
    document: Mapping[str, str],
    fields: Collection[str],
) -> object:
    if isinstance(given, str):
        return table.get(given, given)
    if isinstance(given, tuple):
        return tuple(_renamed(one, table, ids, document, fields) for one in given)
    if isinstance(given, Value) and not isinstance(given, Programme):
        return renamed(given, ids, document, fields)
    return given

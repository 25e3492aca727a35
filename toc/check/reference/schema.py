"""The programme file as a JSON Schema (draft 07), read off the models, for editors that know such
a schema and not `toc lsp`. It takes what the reading of a file takes, in both languages, and
refuses what no file can say: a wrong key, a wrong word, a date that is none. Of what the rules
say, and whether an id exists, it knows nothing."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, get_args, get_origin

from toc.check.reference.key_kinds import bare, choices_of, hints_of, shorthand_of
from toc.check.reference.keys import Key, KeyGroup, reference
from toc.check.words.keys import KEYS_TEXT
from toc.core.loading.vocabulary import DUTCH_KEYS, ENGLISH_KEYS, VALUES
from toc.core.model import PartialDate, Programme
from toc.core.model.base import Count, Flag, Number, Points, Quantity, Value, Year
from toc.core.words import Language

Json = str | int | bool | None | Sequence["Json"] | Mapping[str, "Json"]
Node = dict[str, Json]

_NUMBER = r"^\s*[-+]?(0|[1-9][0-9]*)([.,][0-9]+)?\s*$"
_DATE = r"^\s*[0-9]{1,4}(-[0-9]{2}(-[0-9]{2})?)?\s*$"
_FLAG = r"^\s*([Jj][Aa]|[Nn][Ee][Ee]|[Yy][Ee][Ss]|[Nn][Oo]|[Tt]rue|[Ff]alse|[Ww]aar|[Oo]nwaar)\s*$"

_TEXT: Node = {"type": ["string", "number", "boolean"], "pattern": r"\S"}
"""Anything that is one value: `titel: 2024` is a text."""

_PLAIN: tuple[tuple[Any, Node], ...] = (
    (Flag, {"type": ["boolean", "string"], "pattern": _FLAG}),
    (Number, {"type": ["number", "string"], "pattern": _NUMBER}),
    (Quantity, {"type": ["number", "string"], "pattern": _NUMBER, "minimum": 0}),
    (Count, {"type": ["integer", "string"], "pattern": r"^\s*\+?[1-9][0-9]*\s*$", "minimum": 1}),
    (Points, {"enum": [1, 3, 9, "1", "3", "9"]}),
    (
        PartialDate,
        {"type": ["integer", "string"], "pattern": _DATE, "minimum": 1, "maximum": 9999},
    ),
)

_ID = r"^[^A-Z_\s-]\S*$"
"""What an id can look like. Which letters there are more than these, a schema cannot say."""


def schema_text(language: Language) -> str:
    """The schema as the text of a file; what it says and suggests is in that language."""
    return json.dumps(_schema(language), ensure_ascii=False, indent=1) + "\n"


def _schema(language: Language) -> Node:
    parts = {part.id: part for part in reference(language)}
    made: dict[str, Json] = {}
    waiting: list[type[Value]] = [Programme]
    while waiting:
        model = waiting.pop()
        if model.__name__ not in made:
            made[model.__name__] = _record(model, parts[model.__name__], language, waiting)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": parts[Programme.__name__].title,
        "description": KEYS_TEXT.say("schema", language),
        "allOf": [_reference(Programme)],
        "definitions": {name: made[name] for name in sorted(made)},
    }


def _record(
    model: type[Value], part: KeyGroup, language: Language, waiting: list[type[Value]]
) -> Node:
    """What may stand where this class does: its keys, and what it is without them."""
    said = {key.name: key for key in part.keys}
    short = shorthand_of(model)
    here = f"#/definitions/{model.__name__}{'/anyOf/1' if short is not None else ''}/properties"
    properties: Node = {}
    required: list[Json] = []
    for name, hint in hints_of(model).items():
        first, *others = _names(name, language)
        shape = {"description": _description(said[first]), **_beside(_shape(hint, waiting))}
        properties[first] = shape
        for other in others:
            properties[other] = {"$ref": f"{here}/{first}", "doNotSuggest": True}
        if model.model_fields[name].is_required():
            required.append({"anyOf": [{"required": [one]} for one in (first, *others)]})
    keys: Node = {"type": "object", "properties": properties, "additionalProperties": False}
    if model.open_keys is not None:
        # Which years and phases there are, only the file knows.
        keys["additionalProperties"] = _shape(get_args(hints_of(model)[model.open_keys])[1], [])
    if required:
        keys["allOf"] = required
    if short is None:
        return {"title": part.title, **keys}
    of, name = short
    alone = bare(hints_of(of)[name])
    return {"title": part.title, "anyOf": [_shape(alone, waiting), keys]}


def _names(name: str, language: Language) -> tuple[str, ...]:
    """A key as who speaks that language writes it, and then how else it may be written."""
    dutch, english = DUTCH_KEYS.get(name, name), ENGLISH_KEYS.get(name, name)
    first = dutch if language == "nl" else english
    return tuple(dict.fromkeys((first, dutch, english, name)))


def _description(key: Key) -> str:
    values = [f"- {one.word}: {one.meaning}" for one in key.values]
    return "\n".join([key.meaning, *values])


def _shape(hint: Any, waiting: list[type[Value]]) -> Node:
    """What a value of that type may be in a file; the classes in it are added to `waiting`."""
    if (inner := bare(hint)) is not hint:
        return {"anyOf": [_shape(inner, waiting), {"type": "null"}]}
    for plain, node in _PLAIN:
        if hint == plain:
            return node
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _shape(arguments[0], waiting)
    if origin is tuple:
        item = _shape(arguments[0], waiting)
        return {"anyOf": [item, {"type": "array", "items": item}, {"type": "null"}]}
    if origin is dict:
        node = {"type": "object", "additionalProperties": _shape(arguments[1], waiting)}
        if arguments[0] is str:
            node["propertyNames"] = {"pattern": _ID}
        elif arguments[0] == Year:
            node["propertyNames"] = {"pattern": "^[0-9]{4}$"}
        return node
    if words := choices_of(hint):
        dutch = [one for one, word in VALUES.items() if word in words]
        return {"enum": list(dict.fromkeys((*words, *dutch)))}
    if isinstance(hint, type) and issubclass(hint, Value):
        waiting.append(hint)
        return _reference(hint)
    return _TEXT


def _reference(model: type[Value]) -> Node:
    return {"$ref": f"#/definitions/{model.__name__}"}


def _beside(shape: Node) -> Node:
    """A shape beside which something is said: beside a `$ref` nothing is read."""
    return {"allOf": [shape]} if "$ref" in shape else shape

"""Writing a new programme file: values under the model's keys become YAML, in the language of the
programme."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import cast

from toc.core.loading.text import CONTROL, OVERRIDE
from toc.core.loading.vocabulary import DUTCH_VALUES, key_in
from toc.core.model import PartialDate
from toc.core.model.base import Value
from toc.core.model.iati import Narrative

Content = str | bool | Decimal | Sequence["Content"] | Mapping[str, "Content"]
"""A value of a programme file."""

Fields = dict[str, Content]
"""Values by the model's keys."""

CHOICES = frozenset({"profile", "kind", "value_kind", "direction"})
"""The keys whose words have a Dutch spelling."""

_TABLES = frozenset(
    (
        "strategic_goals",
        "operational_goals",
        "inspanningen",
        "indicators",
        "results",
        "locations",
        "dimensions",
        "disaggregation",
        "targets",
    )
)
"""The keys under which the user chooses the keys."""

_PLAIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ0-9][A-Za-zÀ-ÖØ-öø-ÿ0-9_ ,.()/%’‘–-]*")
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_NOTHING = frozenset({"null", "~", ""})

# What YAML takes for the end of a line.
_LINES = re.compile("[\x85\u2028\u2029\ufeff]")


def to_text(values: Mapping[str, Content], head: str, *, dutch: bool) -> str:
    """A programme file with `head` as its comment."""
    lines = [f"# {head}", "", *_mapping(values, 0, dutch, translate=True)]
    return "\n".join(lines) + "\n"


def _mapping(
    values: Mapping[str, Content], depth: int, dutch: bool, *, translate: bool
) -> Iterator[str]:
    for key, value in values.items():
        name = key_in(key, dutch=dutch, activities=True) if translate else key
        shown = name if _KEY.fullmatch(name) and name.lower() not in _NOTHING else quoted(name)
        start = f"{'  ' * depth}{shown}:"
        if isinstance(value, str | bool | Decimal):
            if key in CHOICES and translate and dutch:
                value = DUTCH_VALUES.get(str(value), value)
            yield f"{start} {_scalar(value, dutch)}"
        elif not value:
            continue
        elif isinstance(value, Mapping):
            yield start
            yield from _mapping(
                value, depth + 1, dutch, translate=not (translate and key in _TABLES)
            )
        else:
            yield start
            yield from _sequence(value, depth + 1, dutch)


def _sequence(values: Sequence[Content], depth: int, dutch: bool) -> Iterator[str]:
    for value in values:
        pad = "  " * depth
        if isinstance(value, Mapping):
            first, *rest = _mapping(value, depth + 1, dutch, translate=True)
            yield f"{pad}- {first.lstrip()}"
            yield from rest
        elif isinstance(value, str | bool | Decimal):
            yield f"{pad}- {_scalar(value, dutch)}"


def _scalar(value: str | bool | Decimal, dutch: bool) -> str:
    if isinstance(value, bool):
        return ("ja" if value else "nee") if dutch else ("yes" if value else "no")
    if isinstance(value, Decimal):
        text = f"{value:f}"
        # With three decimals it could be a thousand.
        return text + "0" if re.search(r"\.[0-9]{3}$", text) else text
    safe = _PLAIN.fullmatch(value) and value.lower() not in _NOTHING and value == value.strip()
    return value if safe else quoted(value)


def quoted(text: str) -> str:
    """JSON's quoting is YAML's. What cannot stand in a file as it is, is written as its number."""
    quoted = json.dumps(text, ensure_ascii=False)
    for hidden in (CONTROL, OVERRIDE, _LINES):
        quoted = hidden.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)
    return quoted


def without_empty(values: Fields) -> Fields:
    """The values that say something."""
    return {name: value for name, value in values.items() if value not in ({}, [], "")}


def plain(value: Value) -> Fields:
    """A value as a programme file has it: what says nothing is not written."""
    found: Fields = {}
    for name, default in type(value).model_fields.items():
        held = getattr(value, name)
        if held != default.default and held is not None:
            found[name] = _content(held)
    return found


def _content(held: object) -> Content:
    if isinstance(held, Narrative) and held.language is None:
        return held.text
    if isinstance(held, Value):
        return plain(held)
    if isinstance(held, tuple | list):
        return [_content(one) for one in held]
    if isinstance(held, Mapping):
        return {str(name): _content(one) for name, one in held.items()}
    if isinstance(held, float):
        return Decimal(repr(held))
    if isinstance(held, PartialDate):
        return str(held)
    return cast(Content, held)

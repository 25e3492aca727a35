"""A value as the text of a file beside a programme: YAML that the loader reads back unchanged.

Written here and not by a library, so that the same value gives the same bytes with every version
of everything: a change in such a file is a change in what it says.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum

from pydantic.fields import FieldInfo

from toc.core.model import PartialDate
from toc.core.model.base import Value

Plain = str | list["Plain"] | dict[str, "Plain"]
"""What stands in a file: texts, lists and keys."""

WIDEST = 100
"""Texts are folded here, so that a difference between two files can be read."""

# A text that means itself without quotes: no sign of YAML at its start, in it or at its end.
_BARE = re.compile(r"\w(?:[^\s:#]|[ ](?!#)|:(?! |$)|(?<! )#)*(?<! )", re.UNICODE)
_EMPTY = frozenset({"null", "Null", "NULL"})
_FOLD = re.compile(r"(?<=\S) (?=\S)")
_INVISIBLE = re.compile("[\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\u205f-\u206f\ufeff]")


def plain(value: object) -> Plain:
    """A value of the model as what stands in a file. What is the same as when nothing were
    written is left out, so a later field of the model changes nothing about an earlier value."""
    match value:
        case Value():
            return _keys(value)
        case Enum():
            return str(value.value)
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return f"{Decimal(repr(value)):f}".removesuffix(".0")
        case str() | PartialDate():
            return str(value)
        case tuple():
            return [plain(item) for item in value]
        case dict():
            return {str(key): plain(item) for key, item in value.items()}
    raise TypeError(type(value))


def _keys(value: Value) -> Plain:
    kept: dict[str, Plain] = {}
    fields: dict[str, FieldInfo] = type(value).model_fields
    for name, field in fields.items():
        given = getattr(value, name)
        if field.is_required() or given != field.get_default():
            kept[name] = plain(given)
    bare = kept.get(value.shorthand or "")
    return bare if len(kept) == 1 and isinstance(bare, str) else kept


def mark(value: Plain) -> str:
    """A short mark of a value: equal values have the same one, other values another."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def layout(value: dict[str, Plain]) -> str:
    """The text of a file that says `value`."""
    return "".join(f"{line}\n" for line in _mapping(value, 0))


def _mapping(value: dict[str, Plain], depth: int) -> Iterator[str]:
    pad = "  " * depth
    for key, item in value.items():
        head = f"{pad}{scalar(key)}:"
        if isinstance(item, str):
            yield from _folded(f"{head} {scalar(item)}", depth + 1)
        elif not item:
            yield f"{head} {'{}' if isinstance(item, dict) else '[]'}"
        else:
            yield head
            yield from _block(item, depth + 1)


def _block(value: list[Plain] | dict[str, Plain], depth: int) -> Iterator[str]:
    if isinstance(value, dict):
        yield from _mapping(value, depth)
        return
    pad = "  " * depth
    for item in value:
        if isinstance(item, str):
            yield from _folded(f"{pad}- {scalar(item)}", depth + 1)
        elif not item:
            yield f"{pad}- {'{}' if isinstance(item, dict) else '[]'}"
        else:
            first, *rest = _block(item, depth + 1)
            yield f"{pad}- {first.lstrip(' ')}"
            yield from rest


def scalar(text: str) -> str:
    """A text as it stands in a file: in quotes where it would otherwise mean something else."""
    if _BARE.fullmatch(text) and text not in _EMPTY and not _INVISIBLE.search(text):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _INVISIBLE.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)


def _folded(line: str, depth: int) -> Iterator[str]:
    """A line in pieces that are narrow enough, where it has spaces; each reads as one space."""
    pad = "  " * depth
    start = len(line) - len(line.lstrip(" "))
    # The key, and the dash of a list, stay with the first word behind them.
    while len(line) > WIDEST:
        spaces = [match.start() for match in _FOLD.finditer(line, start)]
        after_mark = [at for at in spaces if not line[start:at].endswith((":", "-"))]
        at = max((at for at in after_mark if at <= WIDEST), default=min(after_mark, default=0))
        if not at:
            break
        yield line[:at]
        line = pad + line[at + 1 :]
        start = len(pad)
    yield line

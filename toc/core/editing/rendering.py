"""Values of the model as a programme file writes them: its own keys and words, its own indent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from toc.core.loading import Reading
from toc.core.loading.shapes import FixedWords, record_of
from toc.core.loading.text import CONTROL, OVERRIDE
from toc.core.model import PartialDate
from toc.core.model.base import Value

Content = str | list["Content"] | dict[str, "Content"]
"""What stands in a file: texts, lists and keys."""

WIDEST = 100
"""Longer lines are folded."""

_PLAIN = re.compile(r"\w(?:[^\s:#]|[ ](?![ #])|:(?! |$)|(?<! )#)*(?<! )")
_FLOW = re.compile(r"\w(?:[\w./%’‘–-]|[ ](?! ))*(?<! )")
_NOTHING = frozenset({"null", "Null", "NULL", "~", ""})
_HIDDEN = re.compile(
    f"{CONTROL.pattern}|{OVERRIDE.pattern}|[\x85\xad\u200b-\u200f\u2028\u2029\ufeff]"
)
_AMBIGUOUS = re.compile(r"\.[0-9]{3}$")
_FOLD = re.compile(r"(?<=\S) (?=\S)")
_NO_YES, _NO_YES_DUTCH = ("no", "yes"), ("nee", "ja")
_LAST = ("source", "other_wordings")
"""What stands below all else that is said of an element."""


def content(value: object, reading: Reading) -> Content:
    """A value as the file has it. What is the same as when nothing were written is left out."""
    match value:
        case Value():
            return _fields(value, reading)
        case Enum():
            return reading.word(str(value.value))
        case bool():
            return (_NO_YES_DUTCH if reading.dutch_keys else _NO_YES)[value]
        case int() | float():
            text = f"{Decimal(repr(value)):f}".removesuffix(".0")
            # With three decimals it could be a thousand.
            return text + "0" if _AMBIGUOUS.search(text) else text
        case str() | PartialDate():
            return str(value)
        case tuple():
            return [content(item, reading) for item in value]
        case dict():
            return {str(key): content(item, reading) for key, item in value.items()}
    raise TypeError(type(value))


def _fields(value: Value, reading: Reading) -> Content:
    kept: dict[str, Content] = {}
    shape = record_of(type(value))
    fields = type(value).model_fields
    for name in sorted(fields, key=lambda one: _LAST.index(one) if one in _LAST else -1):
        given = getattr(value, name)
        if fields[name].is_required() or given != fields[name].get_default():
            said = content(given, reading)
            if isinstance(given, tuple) and len(given) == 1 and isinstance(said, list):
                (said,) = said
            fixed = shape.fields[name]
            if isinstance(fixed, FixedWords) and isinstance(said, str):
                said = reading.word(str(getattr(given, "value", given)))
            kept[name] = said
    bare = kept.get(value.shorthand or "")
    if len(kept) == 1 and isinstance(bare, str):
        return bare
    return {reading.key(name): said for name, said in kept.items()}


def flow(said: Content) -> str:
    """On one line, between braces and brackets where it has parts."""
    if isinstance(said, dict):
        return "{" + ", ".join(f"{word(key)}: {flow(one)}" for key, one in said.items()) + "}"
    if isinstance(said, list):
        return "[" + ", ".join(flow(one) for one in said) + "]"
    return word(said)


def word(text: str) -> str:
    """A text between braces, or a key."""
    return text if _FLOW.fullmatch(text) and text not in _NOTHING else quoted(text)


def scalar(text: str) -> str:
    """A text on one line of its own."""
    plain = _PLAIN.fullmatch(text) and text not in _NOTHING and not _HIDDEN.search(text)
    return text if plain else quoted(text)


def quoted(text: str) -> str:
    """JSON's quoting is YAML's. What cannot stand in a file as it is, is written as its number."""
    made = json.dumps(text, ensure_ascii=False)
    return _HIDDEN.sub(lambda match: f"\\u{ord(match[0]):04x}", made)


class Layout(NamedTuple):
    """How a file is laid out: how far in what belongs to a key stands below it, and the keys of
    which the value stands between braces or brackets."""

    step: int = 2
    braces: frozenset[str] = frozenset()


def entry(key: str, said: Content, indent: int, style: Layout) -> list[str]:
    """The lines of a key with its value."""
    head = f"{' ' * indent}{word(key)}:"
    if isinstance(said, str):
        return list(folded(f"{head} {scalar(said)}", indent + style.step, indent))
    one_line = f"{head} {flow(said)}"
    if not said or (key in style.braces and len(one_line) <= WIDEST):
        return [one_line]
    return [head, *block(said, indent + style.step, style)]


def block(said: Content, indent: int, style: Layout) -> list[str]:
    """The lines of what has parts."""
    if isinstance(said, dict):
        return [line for key, one in said.items() for line in entry(key, one, indent, style)]
    if isinstance(said, str):
        return list(folded(" " * indent + scalar(said), indent, indent))
    lines: list[str] = []
    for one in said:
        first, *rest = block(one, indent + 2, style)
        lines += [f"{' ' * indent}- {first.lstrip(' ')}", *rest]
    return lines


def folded(line: str, further: int, start: int) -> Iterator[str]:
    """A line in pieces that are narrow enough, where it has spaces; each reads as one space."""
    at = start
    while len(line) > WIDEST:
        spaces = [match.start() for match in _FOLD.finditer(line, at)]
        # The key, and the dash of a list, stay with the first word behind them.
        spaces = [one for one in spaces if not line[at:one].endswith((":", "-"))]
        cut = max((one for one in spaces if one <= WIDEST), default=min(spaces, default=0))
        if not cut:
            break
        yield line[:cut]
        line = " " * further + line[cut + 1 :]
        at = further
    yield line

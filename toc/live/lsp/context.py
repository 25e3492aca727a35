"""Where in the model a cursor stands, from the lines above it alone: while somebody types, a text
is hardly ever one that can be read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any, NamedTuple, Protocol, get_args, get_origin

from toc.check.reference.key_kinds import bare, hints_of
from toc.core.loading.vocabulary import KEYS
from toc.core.model import Programme
from toc.core.model.base import Value

ITEM = "[]"
"""A step into a list."""

_LINE = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*(?:-$)?)(?P<rest>.*)")
_KEY = re.compile(r"(?P<key>\"[^\"]*\"|'[^']*'|[^\s#\[\]{},\"'][^#\[\]{},]*?)\s*:(?=\s|$)\s*")


@dataclass(frozen=True)
class Cursor:
    """The keys on the way to where the cursor stands, as they are written; whether it is at a key
    or behind one; and what is typed there already, from `start` (in characters, from 0)."""

    path: tuple[str, ...]
    at_key: bool
    typed: str
    start: int


class Lines(Protocol):
    """A text of which one asks the lines, from 0."""

    def line(self, number: int) -> str:
        """A line without its end."""

    def top(self, number: int) -> int:
        """The nearest line, this one or above it, that is not indented; -1 where there is none."""


class Slot(NamedTuple):
    """What stands there: a type, and the class and key that it belongs to."""

    hint: Any
    at: tuple[str, str]


class _Line(NamedTuple):
    """A line: where its own dash stands (-1 without one), where what it says begins, and that."""

    dash: int
    start: int
    rest: str


def cursor(text: Lines, number: int, column: int) -> Cursor | None:
    """Where the cursor stands, on a line from 0. None within a comment or a text in quotes."""
    here = _line(text.line(number)[:column])
    found = _within(here.rest, here.start)
    if found is None:
        return None
    return Cursor((*_above(text, number, here), *found.path), *found[1:])


class _Within(NamedTuple):
    path: tuple[str, ...]
    at_key: bool
    typed: str
    start: int


def _line(text: str) -> _Line:
    match = _LINE.match(text)
    assert match is not None
    indent, dashes = len(match["indent"]), match["dashes"]
    last = indent + dashes.rfind("-") if dashes else -1
    return _Line(last, indent + len(dashes), match["rest"])


def _above(text: Lines, number: int, here: _Line) -> tuple[str, ...]:
    """The keys above a line, the outermost first."""
    path: list[str] = []
    limit, in_list = here.start, False
    if here.dash >= 0:
        path.append(ITEM)
        limit, in_list = here.dash, True
    top = text.top(number - 1)
    # Of a long part, only what the first of it stands at has to be known, and its head.
    first = next((at for at in range(top + 1, number) if text.line(at).strip()), number)
    begun = _line(text.line(first))
    indent = limit if first == number else begun.start if begun.dash < 0 else begun.dash
    above = number - 1
    while above >= max(0, top) and (limit or in_list):
        if limit <= indent and not in_list:
            above = top
        found = text.line(above)
        above -= 1
        if not found.strip() or len(found) - len(found.lstrip(" ")) > limit:
            continue
        one = _line(found)
        key = _KEY.match(one.rest)
        if key is not None and not one.rest.startswith("#"):
            if one.start < limit or (in_list and one.start == limit and one.dash < 0):
                path.append(key["key"].strip("\"'"))
                limit, in_list = one.start, False
            elif one.start > limit or one.dash < 0:
                continue
        if one.dash >= 0 and one.dash < limit <= one.start and not in_list:
            path.append(ITEM)
            limit, in_list = one.dash, True
    return tuple(reversed(path))


def _within(rest: str, start: int) -> _Within | None:
    """The way from the beginning of what a line says to its end."""
    if rest.startswith("#"):
        return None
    key = _KEY.match(rest)
    if key is None:
        return _flow(rest, start, (), at_key=True)
    name = key["key"].strip("\"'")
    return _flow(rest[key.end() :], start + key.end(), (name,), at_key=False)


def _flow(text: str, start: int, path: tuple[str, ...], *, at_key: bool) -> _Within | None:
    """The way through what stands between brackets on one line."""
    if text[:1] not in ("{", "["):
        if text[:1] in ('"', "'", "|", ">") or " #" in text:
            return None
        return _Within(path, at_key, text, start)
    open_: list[list[str]] = []
    token = 0
    quote = ""
    for number, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'" and not text[token:number].strip():
            quote = char
        elif char in "{[":
            open_.append([char, ""])
            token = number + 1
        elif char in "}]" and open_:
            open_.pop()
            token = number + 1
        elif char == "," and open_:
            open_[-1][1] = ""
            token = number + 1
        elif (
            char == ":"
            and open_
            and open_[-1][0] == "{"
            and text[number + 1 : number + 2] in ("", " ")
        ):
            open_[-1][1] = text[token:number].strip().strip("\"'")
            token = number + 1
    if quote or not open_:
        return None
    typed = text[token:].lstrip()
    steps = [key if kind == "{" else ITEM for kind, key in open_]
    at_key = open_[-1][0] == "{" and not open_[-1][1]
    steps = steps[:-1] if at_key else steps
    return _Within((*path, *steps), at_key, typed, start + len(text) - len(typed))


def slot(path: tuple[str, ...]) -> Slot | None:
    """What stands at the end of a way; None where no file has such a way."""
    found = Slot(Programme, ("", "Programme"))
    for step in path:
        hint = bare(found.hint)
        while get_origin(hint) is Annotated:
            hint = get_args(hint)[0]
        if get_origin(hint) is tuple:
            hint = get_args(hint)[0]
            found = Slot(hint, found.at)
            if step == ITEM:
                continue
            hint = bare(hint)
        if get_origin(hint) is dict:
            found = Slot(get_args(hint)[1], found.at)
        elif isinstance(hint, type) and issubclass(hint, Value):
            name = step if step in hint.model_fields else KEYS.get(step, step)
            if name not in hint.model_fields:
                return None
            found = Slot(hints_of(hint)[name], (hint.__name__, name))
        else:
            return None
    return found


def unwrapped(hint: Any) -> Any:
    """A type without what is around it: of several of a kind, that kind."""
    hint = bare(hint)
    while get_origin(hint) in (Annotated, tuple):
        hint = bare(get_args(hint)[0])
    return hint

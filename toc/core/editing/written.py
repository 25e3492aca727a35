"""How a text is written: where each value begins and ends, and in which style.

`toc.core.loading.nodes` says what a file says; this says how, for edits that add something. An
alias is kept as one: what it stands for is written elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

from ruamel.yaml.error import YAMLError

from toc.core.loading.events import readings
from toc.core.loading.text import SourceText
from toc.core.loading.vocabulary import KEYS

_COMMENT = re.compile(r"\s(#.*)")


@dataclass(frozen=True, order=True)
class Spot:
    """A place between two characters; line and column count from 1."""

    line: int
    column: int


@dataclass
class Written:
    """A value as it is written, from `start` up to `end`.

    For a mapping or list in block style `end` is where its last value ends. `keys` and `values`
    are those of a mapping, in order; a list has only `values`.
    """

    kind: Literal["scalar", "alias", "mapping", "list"]
    start: Spot
    end: Spot
    style: Literal["flow", "block", "plain", "quoted", "text"]
    text: str = ""
    keys: list[Written] = field(default_factory=list)
    values: list[Written] = field(default_factory=list)

    def get(self, key: str) -> Written | None:
        """The value under a key of the model, also where the file has it in Dutch."""
        for written, value in zip(self.keys, self.values, strict=True):
            if KEYS.get(written.text, written.text) == key:
                return value
        return None

    def named(self, id: str) -> Written | None:
        """The value under an id, or a participant's."""
        for written, value in zip(self.keys, self.values, strict=True):
            if written.text == id:
                return value
        return None

    def key_of(self, value: Written) -> Written:
        """The key of a value of this mapping."""
        return self.keys[next(i for i, one in enumerate(self.values) if one is value)]


def comments_between(source: SourceText, node: Written, start: Spot, end: Spot) -> list[str]:
    """The comments within a value, between two spots."""
    values = [one for one in _every(node) if one.kind == "scalar"]
    inner = {line for one in values for line in range(one.start.line + 1, one.end.line + 1)}
    ends = {one.end.line: one.end.column for one in sorted(values, key=lambda one: one.end)}
    # A text between quotes may go on on the next line, also with what looks like a comment.
    cuts = {one.start.line: one.start.column - 1 for one in values if one.style == "quoted"}
    cuts = {line: cut for line, cut in cuts.items() if line + 1 in inner}
    found = []
    for number in range(start.line, end.line + 1):
        cut = end.column - 1 if number == end.line else cuts.get(number)
        text = source.line(number)[:cut]
        first = max(ends.get(number, 1), start.column if number == start.line else 1)
        if number in inner and number not in ends:
            continue
        match = _COMMENT.search(f" {text[first - 1 :]}")
        if match is not None:
            found.append(match[1].rstrip())
    return found


def _every(node: Written) -> Iterator[Written]:
    yield node
    for one in (*node.keys, *node.values):
        yield from _every(one)


def written(source: SourceText) -> Written:
    """The outermost value of a text that can be read."""
    *others, last = readings(source)
    for events in others:
        try:
            return _build(source, events)
        except YAMLError:
            continue
    return _build(source, last)


def _build(source: SourceText, events: Iterable[Any]) -> Written:
    done: Written | None = None
    opened: list[tuple[Written, list[Written]]] = []
    for event in events:
        kind = type(event).__name__
        if kind in ("MappingStartEvent", "SequenceStartEvent"):
            start = _spot(event.start_mark)
            made = Written(
                "mapping" if kind == "MappingStartEvent" else "list",
                start,
                start,
                "flow" if event.flow_style else "block",
            )
            opened.append((made, []))
            continue
        if kind in ("MappingEndEvent", "SequenceEndEvent"):
            made, parts = opened.pop()
            mapping = made.kind == "mapping"
            made.keys = parts[::2] if mapping else []
            made.values = parts[1::2] if mapping else parts
            # The parser ends what is in block style only where the next thing starts.
            made.end = _spot(event.end_mark)
            if made.style == "block" and parts:
                made.end = max(part.end for part in parts)
        elif kind == "ScalarEvent":
            made = _scalar(source, event)
        elif kind == "AliasEvent":
            made = Written("alias", _spot(event.start_mark), _spot(event.end_mark), "plain")
        else:
            continue
        if opened:
            opened[-1][1].append(made)
        else:
            done = made
    assert done is not None, "a text that can be read has a value"
    return done


def _scalar(source: SourceText, event: Any) -> Written:
    start, end = _spot(event.start_mark), _spot(event.end_mark)
    if event.style in ("|", ">"):
        # It ends after the empty lines below it, at the start of the next line.
        line = end.line - (end.column == 1)
        while line > start.line and not source.line(line).strip():
            line -= 1
        end = Spot(line, len(source.line(line)) + 1)
        return Written("scalar", start, end, "text", event.value)
    return Written("scalar", start, end, "quoted" if event.style else "plain", event.value)


def _spot(mark: Any) -> Spot:
    return Spot(mark.line + 1, mark.column + 1)

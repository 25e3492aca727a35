"""A file in pieces that stand below one another: each element of the large parts with its lines,
and what is between them. What a change of one piece does not touch need not be read again."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from toc.core.loading.nodes import Mapping, YamlNode
from toc.core.loading.text import SourceText
from toc.core.loading.vocabulary import KEYS

SECTIONS = ("strategic_goals", "operational_goals", "inspanningen", "indicators")
"""The parts with many elements, that are read one by one."""

_ALIAS = re.compile(r"(?:^|[:\-,\[{?])[ \t]*[&*][^\s,\]}]", re.MULTILINE)
"""What may begin with a mark that makes one place stand for another."""

_OTHER_ENDS = re.compile("\r(?!\n)|[\x85\u2028\u2029]")


class Piece(NamedTuple):
    """An element of a section; or with an empty id the line of a part of the file and all that
    stands below it and is no element."""

    section: str
    id: str


@dataclass(frozen=True)
class Segments:
    """The pieces of a file in their order, and the line on which each begins, from 1. What stands
    before the first is of none. `indent` is how far in the elements of a section stand, `end`
    what ends a line."""

    pieces: Sequence[Piece]
    starts: Sequence[int]
    indent: dict[str, int]
    lines: int
    end: str

    @cached_property
    def place(self) -> dict[Piece, int]:
        """Which one each is."""
        return {piece: number for number, piece in enumerate(self.pieces)}

    def span(self, number: int) -> tuple[int, int]:
        """The first line of a piece, and the first that is no longer its own."""
        after = number + 1
        return self.starts[number], (
            self.starts[after] if after < len(self.starts) else self.lines + 1
        )

    def inside(self, number: int) -> tuple[int, int]:
        """The same, as they are counted in a list of lines."""
        first, last = self.span(number)
        return first - 1, last - 1

    def at(self, line: int) -> int:
        """Which piece a line belongs to; -1 for what stands before the first."""
        return bisect_right(self.starts, line) - 1


def segments(source: SourceText, root: YamlNode | None) -> Segments | None:
    """The pieces of a text that was read; None where it has none that stand by themselves: several
    on a line, one that stands for another, or lines that end in a rare way."""
    text = source.text
    if not isinstance(root, Mapping) or _ALIAS.search(text) or _OTHER_ENDS.search(text):
        return None
    end = "\r\n" if "\r\n" in text else "\n"
    if end == "\r\n" and text.count("\n") != text.count("\r\n"):
        return None
    found: list[tuple[int, Piece]] = []
    indent: dict[str, int] = {}
    for name, key, node in _parts(root):
        if key.column != 1:
            return None
        found.append((key.line, Piece(name, "")))
        if name in SECTIONS and isinstance(node, Mapping) and node.entries:
            columns = {one.column for one, _ in node.entries.values()}
            indent[name] = min(columns) - 1
            if len(columns) > 1 or not indent[name]:
                return None
            found += [(one.line, Piece(name, id)) for id, (one, _) in node.entries.items()]
    found.sort(key=lambda one: one[0])
    starts = [line for line, _ in found]
    if len(set(starts)) < len(starts):
        return None
    return Segments([one for _, one in found], starts, indent, len(source.lines), end)


def _parts(root: Mapping) -> Iterator[tuple[str, YamlNode, YamlNode]]:
    for written, (key, node) in root.entries.items():
        yield KEYS.get(written, written), key, node

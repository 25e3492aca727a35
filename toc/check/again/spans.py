"""Which lines of a file each element takes, and what is between them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from toc.check.again.relations import SECTIONS
from toc.core.loading import Reading
from toc.core.loading.nodes import Mapping as Node

_ALIAS = re.compile(r"(?:^|[:\-,\[{?])[ \t]*[&*][^\s,\]}]", re.MULTILINE)
"""What may begin with a mark that makes one place stand for another."""


@dataclass(frozen=True)
class Spans:
    """The lines of each element by id, from the first, counted from 1, up to the first that is no
    longer its own; and the text of all lines that are of none."""

    of: Mapping[str, tuple[int, int]]
    between: tuple[str, ...]


def spans(reading: Reading) -> Spans | None:
    """The lines of every element; None for a file in which that cannot be told: several on one
    line, or a part that stands for another."""
    source, root = reading.positions.source, reading.positions.node(())
    if not isinstance(root, Node) or _ALIAS.search(source.text):
        return None
    starts: list[tuple[int, str]] = []
    columns: set[int] = set()
    for name, (key, node) in root.entries.items():
        columns.add(key.column)
        starts.append((key.line, ""))
        if name in SECTIONS and isinstance(node, Node):
            held = {one.column for one, _ in node.entries.values()}
            if len(held) > 1 or key.column in held:
                return None
            starts += [(one.line, id) for id, (one, _) in node.entries.items()]
    lines = [line for line, _ in starts]
    if len(columns) > 1 or len(set(lines)) < len(lines):
        return None
    starts.sort()
    of: dict[str, tuple[int, int]] = {}
    between = list(source.lines[: starts[0][0] - 1])
    ends = [*(line for line, _ in starts[1:]), len(source.lines) + 1]
    for (line, id), end in zip(starts, ends, strict=True):
        if id:
            of[id] = line, end
        else:
            between += source.lines[line - 1 : end - 1]
    return Spans(of, tuple(between))

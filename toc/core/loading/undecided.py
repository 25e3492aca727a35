"""What two people changed at the same time and nobody chose between yet: `toc merge` leaves a
comment there, that begins with `SAMENVOEGEN` or `MERGE`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from toc.core.loading.nodes import Mapping, Scalar, Sequence, YamlNode
from toc.core.loading.text import SourceText

Path = tuple[str | int, ...]

HEADS = ("SAMENVOEGEN:", "MERGE:")
"""How such a comment begins, in either language."""

_NOTE = re.compile(rf"^[ \t]*# (?:{'|'.join(HEADS)})[ \t]*(?P<what>.*\S)[ \t]*$")


class Undecided(NamedTuple):
    """What is not decided, in the words of the comment, and the path in the model of what stands
    below it."""

    path: Path
    what: str


def undecided(source: SourceText, root: YamlNode | None) -> tuple[Undecided, ...]:
    """Every such comment of a file whose mappings have the model's keys."""
    if root is None or not any(f"# {head}" in source.text for head in HEADS):
        return ()
    return tuple(_found(source, root))


def _found(source: SourceText, root: YamlNode) -> Iterator[Undecided]:
    keys, texts = _walked(root)
    for number, text in enumerate(source.lines, 1):
        match = _NOTE.match(text)
        if match is None:
            continue
        above = [one for line, one in texts if line < number]
        if above and text.strip() in above[-1]:
            continue  # a line of a text, and no comment
        below = next((path for line, _, path in keys if line > number), None)
        yield Undecided(below or (keys[-1][2] if keys else ()), match["what"])


def _walked(root: YamlNode) -> tuple[list[tuple[int, int, Path]], list[tuple[int, str]]]:
    """The keys and the texts of a file, with the lines on which they begin, in order."""
    keys: list[tuple[int, int, Path]] = []
    texts: list[tuple[int, str]] = []
    waiting: list[tuple[Path, YamlNode]] = [((), root)]
    seen: set[int] = set()
    while waiting:
        at, node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Scalar):
            texts.append((node.line, node.text or ""))
        elif isinstance(node, Sequence):
            waiting += [(at, item) for item in node.items]
        elif isinstance(node, Mapping):
            for name, (key, value) in node.entries.items():
                keys.append((key.line, key.column, (*at, name)))
                waiting.append(((*at, name), value))
    keys.sort(key=lambda one: one[:2])
    return keys, sorted(texts, key=lambda one: one[0])

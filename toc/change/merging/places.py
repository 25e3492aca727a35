"""Where the comments of a text belong: to the key above which, or behind which, they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from toc.change.merging.joining import Path
from toc.core.editing.written import Written, written
from toc.core.loading.text import SourceText
from toc.core.loading.vocabulary import KEYS

_BEHIND = re.compile(r"[\s,\]}]*(?:^|\s)(#.*\S)\s*$")
_NAMES = ("goal", "inspanning", "rule", "text", "document")


class Stand(Enum):
    """Where a comment stands, seen from what it belongs to."""

    ABOVE = "above"
    BEHIND = "behind"
    BELOW = "below"


@dataclass(frozen=True)
class Anchor:
    """What a comment belongs to, and where it stands."""

    path: Path
    stand: Stand


@dataclass(frozen=True)
class Head:
    """A key, or an item of a list, that stands on a line of its own: its path, the line and the
    place of its first character, the last line of all that it holds, and the end of the line on
    which a comment may stand behind it."""

    path: Path
    line: int
    indent: int
    last: int
    behind: int
    dash: bool = False

    @property
    def far_in(self) -> int:
        """How far in its line begins."""
        return self.indent - 2 * self.dash


class Layout:
    """A text with the places of its keys."""

    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.heads: dict[Path, Head] = {}
        self._texts: set[int] = set()
        root = written(source)
        if root.kind == "mapping" and root.style == "block":
            self._mapping(root, ())
        self._by_line: dict[int, Head] = {}
        for head in self.heads.values():
            self._by_line.setdefault(head.line, head)

    def nearest(self, path: Path) -> Head | None:
        """The key at a path; where it has no line of its own, the nearest that has it in it."""
        for end in range(len(path), 0, -1):
            if path[:end] in self.heads:
                return self.heads[path[:end]]
        return None

    def comments(self) -> dict[Anchor, tuple[str, ...]]:
        """All comments, each `# …`, by what they belong to."""
        found: dict[Anchor, list[str]] = {}
        for number, text in self._own_lines():
            anchor = self._belongs(number, len(text) - len(text.lstrip()))
            if anchor is not None:
                found.setdefault(anchor, []).append(text.strip())
        for head in self.heads.values():
            if comment := self._behind(head):
                found.setdefault(Anchor(head.path, Stand.BEHIND), []).append(comment)
        return {anchor: tuple(lines) for anchor, lines in found.items()}

    def _own_lines(self) -> Iterator[tuple[int, str]]:
        for number, text in enumerate(self.source.lines, 1):
            if text.lstrip().startswith("#") and number not in self._texts:
                yield number, text

    def _belongs(self, number: int, indent: int) -> Anchor | None:
        """To the key below it; where that stands less far in, to the one above it that stands as
        far in as the comment."""
        below = number + 1
        while below <= len(self.source.lines) and self._is_between(below):
            below += 1
        head = self._by_line.get(below)
        above = [one for one in self.heads.values() if one.line < number and one.far_in <= indent]
        last = max(above, key=lambda one: one.line, default=None)
        # Of two that may have it the one that stands exactly as far in.
        if head is not None and head.far_in <= indent:
            is_lasts = last is not None and head.far_in < last.far_in == indent
            if last is None or not is_lasts:
                return Anchor(head.path, Stand.ABOVE)
        if last is None:
            return Anchor(head.path, Stand.ABOVE) if head is not None else None
        return Anchor(last.path, Stand.BELOW)

    def _is_between(self, number: int) -> bool:
        text = self.source.line(number).strip()
        return number not in self._texts and (not text or text.startswith("#"))

    def _behind(self, head: Head) -> str:
        if not head.behind:
            return ""
        number = head.last if head.behind > 0 else head.line
        match = _BEHIND.match(self.source.line(number)[abs(head.behind) - 1 :])
        return match[1] if match is not None else ""

    def _mapping(self, node: Written, path: Path) -> None:
        for key, value in zip(node.keys, node.values, strict=True):
            name = key.text if len(path) == 1 else KEYS.get(key.text, key.text)
            self._head((*path, name), key, value)

    def _list(self, node: Written, path: Path) -> None:
        names: set[str] = set()
        for item in node.values:
            name = _name_of(item)
            if name and name not in names:
                names.add(name)
                self._head((*path, name), item, item, dash=True)

    def _head(self, path: Path, key: Written, value: Written, *, dash: bool = False) -> None:
        last = max(key.end.line, value.end.line)
        block = value.style == "block" and value.kind in ("mapping", "list")
        if value.kind == "scalar" and value.end.line > value.start.line:
            self._texts.update(range(value.start.line + 1, value.end.line + 1))
        behind = 0
        if block and not dash:
            behind = -(key.end.column + 1)  # behind its colon, on the line of the key itself
        elif not block and value.style != "text":
            end = max(key.end, value.end)
            behind = end.column
        line, indent = key.start.line, key.start.column - 1
        self.heads[path] = Head(path, line, indent, last, behind, dash)
        if block and value.kind == "mapping":
            self._mapping(value, path)
        elif block:
            self._list(value, path)


def _name_of(item: Written) -> str:
    """What an item of a list is about."""
    if item.kind == "scalar":
        return item.text
    for name in _NAMES:
        value = item.get(name) if item.kind == "mapping" else None
        if value is not None and value.kind == "scalar":
            return value.text
    return ""

"""From YAML text to nodes that know their line and column.

The events of ruamel's C parser are read one by one instead of composed: about seven times as fast,
a sixth of the memory, and a depth or a number of aliases can be refused before it does harm. No
type is guessed here: `nee`, `08` and `2024-02` stay the text that the user wrote, so YAML's own
surprises never happen; what a text means follows from the field that it stands in.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ruamel.yaml.error import YAMLError

from toc.core.loading.events import readings
from toc.core.loading.syntax import explain
from toc.core.loading.text import CONTROL, OVERRIDE, SourceText
from toc.core.problems import Problem

MOST_DEEP = 30
"""Deeper nesting is refused; a programme file needs about seven levels."""

MOST_EXPANDED = 2_000_000
"""How many nodes a file may have once its aliases are written out."""

UNREAD = "\0"
"""Begins what stands in a draft for words that could not be read. No file can hold it: a null is
refused, also one that is written as an escape."""


class YamlNode:
    """A place in the file: `line` and `column` from 1, `length` of what is written there, and
    `size`, the number of nodes in it with aliases written out."""

    __slots__ = ("column", "length", "line", "size")

    def __init__(self, line: int, column: int, length: int = 1) -> None:
        self.line = line
        self.column = column
        self.length = length
        self.size = 1


class Scalar(YamlNode):
    """One value, as text; `text` is None for an empty slot (`owner:`, `owner: ~`)."""

    __slots__ = ("text",)

    def __init__(self, text: str | None, line: int, column: int, length: int) -> None:
        super().__init__(line, column, length)
        self.text = text


class Sequence(YamlNode):
    """A list."""

    __slots__ = ("items",)

    def __init__(self, line: int, column: int) -> None:
        super().__init__(line, column)
        self.items: list[YamlNode] = []


class Mapping(YamlNode):
    """Keys and values, in the file's order; `entries` is by the key's text."""

    __slots__ = ("entries",)

    def __init__(self, line: int, column: int) -> None:
        super().__init__(line, column)
        self.entries: dict[str, tuple[Scalar, YamlNode]] = {}


class _StopError(Exception):
    """Reading cannot go on."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.id)
        self.problem = problem


def parse(source: SourceText) -> tuple[YamlNode | None, list[Problem]]:
    """The root node, or None where the text is not YAML, and what is wrong with it."""
    unread: list[Problem] = []
    for events in readings(source):
        reader = _Reader(source)
        try:
            reader.read(events)
        except _StopError as stop:
            return None, [*reader.problems, stop.problem]
        except YAMLError as error:
            unread = [*reader.problems, explain(source, error)]
            continue
        if reader.root is None:
            return None, [source.error("only-comments")]
        return reader.root, reader.problems
    return None, unread


class _Reader:
    def __init__(self, source: SourceText) -> None:
        self.source = source
        self.problems: list[Problem] = []
        self.root: YamlNode | None = None
        self.anchors: dict[str, YamlNode | None] = {}
        # The open collections from the outside in; a mapping with the key that waits for a value.
        self.open: list[tuple[YamlNode, str | None]] = []
        self.keys: list[Scalar | None] = []

    def read(self, events: Iterator[Any]) -> None:
        documents = 0
        for event in events:
            kind = type(event).__name__
            if kind == "ScalarEvent":
                self._add(self._scalar(event), event)
            elif kind in ("MappingStartEvent", "SequenceStartEvent"):
                self._start(event, kind)
            elif kind in ("MappingEndEvent", "SequenceEndEvent"):
                self._end()
            elif kind == "AliasEvent":
                self._alias(event)
            elif kind == "DocumentStartEvent":
                documents += 1
                if documents > 1:
                    raise _StopError(self._error("several-documents", event, length=3))

    def _error(self, problem: str, event: Any, length: int = 1, **values: str) -> Problem:
        mark = event.start_mark
        return self.source.error(problem, mark.line + 1, mark.column + 1, length, values)

    def _scalar(self, event: Any) -> Scalar:
        start, end = event.start_mark, event.end_mark
        text: str | None = event.value
        plain = event.style in (None, "")
        if plain and text in ("", "~", "null", "Null", "NULL"):
            text = None
        if event.tag is not None:
            self._tag(event)
        if event.style == '"':
            text = self._without_hidden(event)
        length = end.column - start.column if end.line == start.line else 0
        if not length:
            line = self.source.line(start.line + 1)
            length = max(1, len(line.rstrip()) - start.column)
        return Scalar(text, start.line + 1, start.column + 1, length)

    def _tag(self, event: Any) -> None:
        tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
        self.problems.append(self._error("yaml-tag", event, tag=tag))

    def _without_hidden(self, event: Any) -> str:
        """A text in double quotes without the hidden characters that its escapes can make."""
        text = str(event.value)
        hidden = ((CONTROL, "control-character"), (OVERRIDE, "direction-character"))
        for pattern, problem in hidden:
            match = pattern.search(text)
            if match is not None:
                code = f"U+{ord(match[0]):04X}"
                self.problems.append(self._error(problem, event, code=code))
                text = pattern.sub("", text)
        return text

    def _start(self, event: Any, kind: str) -> None:
        if len(self.open) >= MOST_DEEP:
            raise _StopError(self._error("too-deep", event, most=str(MOST_DEEP)))
        mark = event.start_mark
        made = Mapping if kind == "MappingStartEvent" else Sequence
        node = made(mark.line + 1, mark.column + 1)
        if event.tag is not None:
            self._tag(event)
        if event.anchor is not None:
            self.anchors[event.anchor] = None
        self.open.append((node, event.anchor))
        self.keys.append(None)

    def _end(self) -> None:
        node, anchor = self.open.pop()
        self.keys.pop()
        if anchor is not None:
            self.anchors[anchor] = node
        self._place(node)

    def _alias(self, event: Any) -> None:
        name = event.anchor
        if name not in self.anchors:
            self.problems.append(self._error("alias-unknown", event, len(name) + 1, name=name))
            self._place(Scalar(UNREAD, event.start_mark.line + 1, event.start_mark.column + 1, 1))
            return
        node = self.anchors[name]
        if node is None:
            raise _StopError(self._error("alias-endless", event, len(name) + 1, name=name))
        self._place(node, event)

    def _add(self, node: Scalar, event: Any) -> None:
        if event.anchor is not None:
            self.anchors[event.anchor] = node
        self._place(node)

    def _place(self, node: YamlNode, alias: Any = None) -> None:
        """Put a finished node where it belongs."""
        if not self.open:
            self.root = node
            return
        parent = self.open[-1][0]
        if isinstance(parent, Sequence):
            parent.items.append(node)
        elif isinstance(parent, Mapping):
            key = self.keys[-1]
            if key is None:
                mark = node if alias is None else self._at(alias)
                self.keys[-1] = self._key(node, mark)
                return
            self.keys[-1] = None
            self._entry(parent, key, node)
        parent.size += node.size
        if alias is not None and parent.size > MOST_EXPANDED:
            name = alias.anchor
            raise _StopError(self._error("alias-endless", alias, len(name) + 1, name=name))

    def _at(self, alias: Any) -> YamlNode:
        mark = alias.start_mark
        return YamlNode(mark.line + 1, mark.column + 1, len(alias.anchor) + 1)

    def _key(self, node: YamlNode, mark: YamlNode) -> Scalar:
        """The key that a node is; `mark` is where it stands."""
        text = node.text if isinstance(node, Scalar) else None
        problem = "merge-key" if text == "<<" else "key-is-no-word"
        if text is None or not text.strip() or problem == "merge-key":
            self.problems.append(self.source.error(problem, mark.line, mark.column, mark.length))
            # Kept under a name that no file can hold, so the rest is still read.
            text = f"{UNREAD}{mark.line}:{mark.column}"
        return Scalar(text, mark.line, mark.column, mark.length)

    def _entry(self, parent: Mapping, key: Scalar, node: YamlNode) -> None:
        name = key.text or ""
        first = parent.entries.get(name)
        if first is None:
            parent.entries[name] = (key, node)
            return
        values = {"key": name, "line": str(first[0].line)}
        self.problems.append(
            self.source.error("duplicate-key", key.line, key.column, key.length, values)
        )

"""Where everything stands: from a path in the model to a place in the file."""

from __future__ import annotations

from toc.core.loading.edits import correction
from toc.core.loading.nodes import Mapping, Scalar, Sequence, YamlNode
from toc.core.loading.text import SourceText
from toc.core.problems import Correction, Edit, Place

Path = tuple[str | int, ...]
"""The way to a value in the model: (`inspanningen`, `speeddates`, `contributes_to`, 0, `goal`)."""


class Positions:
    """The places of one file's keys and values, found by walking its nodes. On the lines that
    were `edited` before the nodes were read, only the line is known."""

    def __init__(
        self, source: SourceText, root: YamlNode | None, edited: frozenset[int] = frozenset()
    ) -> None:
        self.source = source
        self._root = root
        self._edited = edited

    @property
    def edited(self) -> bool:
        """Whether lines were edited before the nodes were read."""
        return bool(self._edited)

    def place(self, path: Path, at_key: bool = False) -> Place:
        """The place of the value at `path`; of its key with `at_key`, or where the value is more
        than one word. Where the path ends early, because a bare value or no value stands there,
        the nearest place on the way."""
        file = self.source.file
        key, node = self._walk(path)
        if node is None:
            return Place(file)
        shown = node
        if key is not None and (at_key or not isinstance(node, Scalar) or node.text is None):
            shown = key
        elif isinstance(node, Mapping) and node.entries:
            shown = next(iter(node.entries.values()))[0]
        if shown.line in self._edited:
            line = self.source.line(shown.line)
            column = len(line) - len(line.lstrip()) + 1
            return Place(file, shown.line, column, max(1, len(line.strip())))
        return Place(file, shown.line, shown.column, shown.length)

    def instead(self, path: Path, old: str, words: tuple[str, ...]) -> Correction | None:
        """The correction that puts these words in the place of `old`, the value or the key at
        `path`: several as a list, where a list may stand. None where there are none, or that
        cannot be written."""
        if not words:
            return None
        holder, (key, node) = self.node(path[:-1]), self._walk(path)
        named = isinstance(holder, Mapping) and path[-1] in holder.entries
        of_key = named and key is not None and key.text == old
        found = key if of_key else node
        if not isinstance(found, Scalar) or found.line in self._edited:
            return None
        if (found.text or "").strip() != old.strip() or (len(words) > 1 and named):
            return None
        line, start = self.source.line(found.line), found.column - 1
        written = line[start : start + found.length]
        if _without_quotes(written) != found.text:
            return None  # it goes on over several lines
        new, before = ", ".join(words), line[:start].rstrip()
        if len(words) > 1:
            if before.endswith("-"):
                return None  # one part of a list cannot be several
            new = new if _in_list(before) else f"[{new}]"
        why = "reference" if len(words) == 1 else "list"
        if len(words) == 1 and written[:1] in "\"'":
            # Quotes stay, and the edit is of the word.
            return correction(
                self.source, [Edit(found.line, found.column + 1, written[1:-1], new, why)]
            )
        return correction(self.source, [Edit(found.line, found.column, written, new, why)])

    def node(self, path: Path) -> YamlNode | None:
        """The node nearest to `path`; None where nothing was read."""
        return self._walk(path)[1]

    def _walk(self, path: Path) -> tuple[Scalar | None, YamlNode | None]:
        key, node = None, self._root
        for step in path:
            if isinstance(node, Mapping) and step in node.entries:
                key, node = node.entries[str(step)]
            elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
                key, node = None, node.items[step]
        return key, node

    def line(self, place: Place) -> str:
        """The source line of a place."""
        return self.source.line(place.line)


def _in_list(before: str) -> bool:
    """Whether what comes after this text stands between square brackets."""
    return before.rfind("[") > before.rfind("]")


def _without_quotes(written: str) -> str:
    quoted = len(written) > 1 and written[0] == written[-1] and written[0] in "\"'"
    return written[1:-1] if quoted else written

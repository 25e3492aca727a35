"""Where everything stands in a file of which most was read before something above it changed: the
nodes of an element have the lines that they had, and are moved when somebody asks for one."""

from __future__ import annotations

from collections.abc import Mapping as Table

from toc.core.loading.nodes import Mapping, Scalar, Sequence, YamlNode
from toc.core.loading.positions import Path, Positions
from toc.core.loading.segments import SECTIONS, Piece, Segments
from toc.core.loading.text import SourceText

Entry = tuple[Scalar, YamlNode]


class MovedPositions(Positions):
    """The places of a file of which each piece was read by itself. `entries` are the pieces as
    they were read, `shifts` by how many lines each has moved since."""

    def __init__(
        self,
        source: SourceText,
        root: Mapping,
        entries: Table[Piece, Entry],
        shifts: Table[Piece, int],
    ) -> None:
        super().__init__(source, root)
        self._entries, self._shifts = entries, shifts
        self._made: dict[Piece, Entry] = {}

    @classmethod
    def after(
        cls,
        before: Positions,
        source: SourceText,
        held: Segments,
        now: Segments,
        read: Table[Piece, Entry],
        shifts: Table[Piece, int],
    ) -> MovedPositions:
        """Those of a text after a change. `held` and `now` are its pieces before and after it,
        `read` those that were read again, and `shifts` the lines that these have to be moved."""
        if isinstance(before, MovedPositions):
            entries, moved, root = dict(before._entries), dict(before._shifts), before._root
        else:
            root = before._root
            entries, moved = _pieces_of(root), {}
        assert isinstance(root, Mapping), "it was divided in pieces"
        old = dict(zip(held.pieces, held.starts, strict=True))
        there = dict(zip(now.pieces, now.starts, strict=True))
        for piece in old.keys() - there.keys():
            del entries[piece]
            moved.pop(piece, None)
        for piece, line in there.items():
            if piece not in read and line != old[piece]:
                moved[piece] = moved.get(piece, 0) + line - old[piece]
        entries.update(read)
        moved.update(shifts)
        return cls(source, root, {piece: entries[piece] for piece in now.pieces}, moved)

    def node(self, path: Path) -> YamlNode | None:
        """The node nearest to `path`; None where nothing was read."""
        if len(path) == 1 and path[0] in SECTIONS and Piece(str(path[0]), "") in self._entries:
            _, node = self._entry(Piece(str(path[0]), ""))
            if not isinstance(node, Mapping):
                return node
            whole = Mapping(node.line, node.column)
            ids = (one for one in self._entries if one.section == path[0] and one.id)
            whole.entries = {one.id: self._entry(one) for one in ids}
            return whole
        return super().node(path)

    def _walk(self, path: Path) -> tuple[Scalar | None, YamlNode | None]:
        if not path:
            return super()._walk(path)
        element = len(path) > 1 and path[0] in SECTIONS
        piece = Piece(str(path[0]), str(path[1]) if element else "")
        taken = 2 if piece.id else 1
        if piece not in self._entries:
            piece, taken = Piece(piece.section, ""), 1
        if piece not in self._entries:
            return None, self._root
        key, node = self._entry(piece)
        found: tuple[Scalar | None, YamlNode | None] = key, node
        for step in path[taken:]:
            _, node_ = found
            if isinstance(node_, Mapping) and step in node_.entries:
                found = node_.entries[str(step)]
            elif isinstance(node_, Sequence) and isinstance(step, int) and step < len(node_.items):
                found = None, node_.items[step]
        return found

    def _entry(self, piece: Piece) -> Entry:
        by = self._shifts.get(piece, 0)
        if not by:
            return self._entries[piece]
        if piece not in self._made:
            key, node = self._entries[piece]
            # The elements of a section are pieces of their own.
            inner = Mapping(node.line + by, node.column) if piece.section in SECTIONS else None
            shown = inner if inner is not None and not piece.id else _moved(node, by)
            moved_key = _moved(key, by)
            assert isinstance(moved_key, Scalar), "a key is a word"
            self._made[piece] = moved_key, shown
        return self._made[piece]


def _pieces_of(root: YamlNode | None) -> dict[Piece, Entry]:
    found: dict[Piece, Entry] = {}
    for name, (key, node) in root.entries.items() if isinstance(root, Mapping) else ():
        found[Piece(name, "")] = key, node
        if name in SECTIONS and isinstance(node, Mapping):
            found.update((Piece(name, id), one) for id, one in node.entries.items())
    return found


def _moved(node: YamlNode, by: int) -> YamlNode:
    """The same so many lines lower."""
    if isinstance(node, Scalar):
        return Scalar(node.text, node.line + by, node.column, node.length)
    if isinstance(node, Sequence):
        listed = Sequence(node.line + by, node.column)
        listed.length, listed.size = node.length, node.size
        listed.items = [_moved(one, by) for one in node.items]
        return listed
    assert isinstance(node, Mapping)
    made = Mapping(node.line + by, node.column)
    made.length, made.size = node.length, node.size
    for name, (key, value) in node.entries.items():
        moved_key = _moved(key, by)
        assert isinstance(moved_key, Scalar), "a key is a word"
        made.entries[name] = moved_key, _moved(value, by)
    return made

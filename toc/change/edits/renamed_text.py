"""Another id in the text of a file: of a programme, of a record beside it, of a table of
measurements. Only the ids themselves are edited; whoever calls this reads the text again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from toc.change.edits.references import BY_VALUE, INNER, REFERENCES, Renaming
from toc.core.editing import CannotRewriteError
from toc.core.editing.text_edits import TextEdits
from toc.core.editing.written import Spot, Written, written
from toc.core.loading.text import SourceText
from toc.core.loading.vocabulary import KEYS
from toc.core.model import Programme
from toc.core.model.base import Value


def renamed_text(
    source: SourceText,
    value: Value,
    renaming: Renaming,
    marks: Mapping[tuple[str, ...], str] | None = None,
) -> str:
    """The text of a file that says `value`, with the new id wherever the old one names the
    element. `marks` are other texts that change, by the keys under which they stand. Raises
    CannotRewriteError where an id is written in a way that cannot be edited."""
    root = written(source)
    if root.kind != "mapping":
        raise CannotRewriteError
    walk = _Walk(TextEdits(source), renaming)
    walk.value(root, value)
    if isinstance(value, Programme):
        held = root.get(renaming.ref.section)
        key = (
            next((one for one in held.keys if one.text == renaming.ref.id), None) if held else None
        )
        if key is None:
            raise CannotRewriteError
        walk.put(key, renaming.id)
    for path, new in (marks or {}).items():
        node: Written | None = root
        for name in path:
            node = node.get(name) if node is not None and node.kind == "mapping" else None
        if node is None:
            raise CannotRewriteError
        walk.put(node, new)
    return walk.edits.text()


class _Walk:
    """Walks how a file is written and what it says side by side."""

    def __init__(self, edits: TextEdits, renaming: Renaming) -> None:
        self.edits, self.renaming = edits, renaming

    def value(self, node: Written, value: Value) -> None:
        kind, fields = type(value).__name__, type(value).model_fields
        opened = type(value).open_keys
        if node.kind == "scalar" and value.shorthand is not None:
            self._field(kind, value.shorthand, node, getattr(value, value.shorthand))
            return
        for key, child in zip(node.keys, node.values, strict=False):
            name = KEYS.get(key.text, key.text)
            if name in fields:
                self._field(kind, name, child, getattr(value, name))
            elif opened is not None:
                self._text(REFERENCES.get((kind, opened)), key)

    def _field(self, kind: str, name: str, node: Written, value: object) -> None:
        kinds = REFERENCES.get((kind, name))
        if isinstance(value, tuple):
            nodes = node.values if node.kind == "list" else [node]
            for child, one in zip(nodes, value, strict=False):
                self._item(child, one, kinds)
        elif isinstance(value, dict):
            by_value = (kind, name) in BY_VALUE
            keys, values = (None, kinds) if by_value else (kinds, INNER.get((kind, name)))
            self._mapping(node, value, keys, values)
        else:
            self._item(node, value, kinds)

    def _mapping(
        self,
        node: Written,
        held: Mapping[str, object],
        keys: frozenset[str] | None,
        values: frozenset[str] | None,
    ) -> None:
        for key, child in zip(node.keys, node.values, strict=False):
            self._text(keys, key)
            one = held.get(key.text)
            if isinstance(one, dict):
                self._mapping(child, one, values, None)
            else:
                self._item(child, one, values)

    def _item(self, node: Written, value: object, kinds: frozenset[str] | None) -> None:
        if isinstance(value, Value):
            self.value(node, value)
        elif isinstance(value, str):
            self._text(kinds, node)

    def _text(self, kinds: frozenset[str] | None, node: Written) -> None:
        if node.kind == "scalar" and self.renaming.names(kinds, node.text.strip()):
            self.put(node, self.renaming.id)

    def put(self, node: Written, text: str) -> None:
        """Another word in the place of one, between the quotes that it has."""
        if node.kind != "scalar" or node.style not in ("plain", "quoted"):
            raise CannotRewriteError
        start, end = node.start, node.end
        if node.style == "quoted":
            start = Spot(start.line, start.column + 1)
            end = Spot(end.line, end.column - 1)
        self.edits.put(start, end, text)


def renamed_cells(text: str, names: frozenset[str], old: str, new: str) -> str:
    """A table of measurements with another id in the columns that are called one of `names`."""
    first = text.partition("\n")[0]
    delimiter = ";" if first.count(";") >= first.count(",") else ","
    made: list[str] = []
    wanted: set[int] = set()
    done = 0
    for row, column, start, end in _cells(text, delimiter):
        cell = text[start:end]
        said = _said(cell)
        if row == 0 and said.casefold() in names:
            wanted.add(column)
        if row and column in wanted and said == old:
            made += [text[done:start], cell.replace(old, new, 1)]
            done = end
    return "".join([*made, text[done:]])


def _said(cell: str) -> str:
    plain = cell.strip()
    if plain.startswith('"') and plain.endswith('"') and len(plain) > 1:
        plain = plain[1:-1].replace('""', '"')
    return plain.strip()


def _cells(text: str, delimiter: str) -> Iterator[tuple[int, int, int, int]]:
    """Row and column of each cell from 0, and where it begins and ends."""
    row = column = start = 0
    within = False
    for at, sign in enumerate(text):
        if sign == '"':
            within = not within
        elif within:
            continue
        elif sign == delimiter:
            yield row, column, start, at
            column, start = column + 1, at + 1
        elif sign in "\r\n":
            if at > start or column:
                yield row, column, start, at
                row += 1
            column, start = 0, at + 1
    if len(text) > start or column:
        yield row, column, start, len(text)

"""What a line is in a programme: a key of the format, or an id that the user chose."""

from __future__ import annotations

from toc.core.loading.nodes import Mapping, Node, Sequence
from toc.core.loading.shapes import Many, Record, Shape, Table, record_of
from toc.core.loading.silent import KNOWN
from toc.core.loading.vocabulary import KEYS
from toc.core.model import Programme


def is_id(root: Node, line: int) -> bool:
    """Whether a line begins with an id that is also a key of the format: most probably it stands
    where that key was not meant to stand."""
    first, found = 1 << 30, False
    waiting: list[tuple[Node, Shape]] = [(root, record_of(Programme))]
    while waiting:
        node, shape = waiting.pop()
        while isinstance(shape, Many) and not isinstance(node, Sequence):
            shape = shape.item
        if isinstance(node, Sequence):
            if isinstance(shape, Many):
                waiting += [(item, shape.item) for item in node.items]
        elif isinstance(node, Mapping):
            for name, (key, value) in node.entries.items():
                if key.line == line and key.column < first:
                    first, found = key.column, isinstance(shape, Table) and key.text in KNOWN
                if isinstance(shape, Table):
                    waiting.append((value, shape.item))
                elif isinstance(shape, Record):
                    inner = shape.fields.get(KEYS.get(name, name))
                    if inner is not None:
                        waiting.append((value, inner))
    return found

"""What a line is in a programme: a key of the format, or an id that the user chose."""

from __future__ import annotations

from toc.core.loading.nodes import Mapping, Sequence, YamlNode
from toc.core.loading.shapes import KeyedValues, Many, Record, Shape, record_of
from toc.core.loading.silent import KNOWN
from toc.core.loading.vocabulary import KEYS
from toc.core.model import Programme


def is_id(root: YamlNode, line: int) -> bool:
    """Whether a line begins with an id that is also a key of the format: most probably it stands
    where that key was not meant to stand."""
    first, found = 1 << 30, False
    waiting: list[tuple[YamlNode, Shape]] = [(root, record_of(Programme))]
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
                    first, found = key.column, isinstance(shape, KeyedValues) and key.text in KNOWN
                if isinstance(shape, KeyedValues):
                    waiting.append((value, shape.item))
                elif isinstance(shape, Record):
                    inner = shape.fields.get(KEYS.get(name, name))
                    if inner is not None:
                        waiting.append((value, inner))
    return found

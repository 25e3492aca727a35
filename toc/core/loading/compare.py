"""What two readings of a text say beside each other."""

from __future__ import annotations

from collections.abc import Iterator

from toc.core.loading.nodes import Mapping, Scalar, Sequence, YamlNode


def nodes_in(root: YamlNode) -> Iterator[YamlNode]:
    """Every node, keys too, in no order that means anything."""
    waiting, seen = [root], set()
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        waiting += _parts(node)


def _parts(node: YamlNode, in_order: bool = True) -> list[YamlNode]:
    if isinstance(node, Mapping):
        names = list(node.entries) if in_order else sorted(node.entries)
        return [part for name in names for part in node.entries[name]]
    return node.items if isinstance(node, Sequence) else []


def differences(
    before: YamlNode, after: YamlNode, in_order: bool = True
) -> list[tuple[Scalar, Scalar]] | None:
    """The words that differ between two readings of one shape; None where the shape differs.
    Space around a value means nothing in a programme file; nor does the order of keys, where not
    `in_order`."""
    found = []
    # Not recursive: aliases can nest deeper than Python's stack.
    waiting: list[tuple[YamlNode, YamlNode]] = [(before, after)]
    while waiting:
        old, new = waiting.pop()
        if type(old) is not type(new):
            return None
        if isinstance(old, Scalar) and isinstance(new, Scalar):
            if (old.text is None) is not (new.text is None):
                return None
            if (old.text or "").strip() != (new.text or "").strip():
                found.append((old, new))
            continue
        ours, theirs = _parts(old, in_order), _parts(new, in_order)
        if len(ours) != len(theirs):
            return None
        waiting += zip(ours, theirs, strict=True)
    return found

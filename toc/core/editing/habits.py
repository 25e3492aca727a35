"""How a file is laid out by habit, so that what is added looks like the rest of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from toc.core.editing.rendering import Layout
from toc.core.editing.text_edits import TextEdits
from toc.core.editing.written import Written


def layout_of(root: Written) -> Layout:
    """How most of a file is laid out."""
    return Layout(_step_of(root), _in_braces(root))


def stands_apart(edits: TextEdits, node: Written) -> bool:
    """Whether most of what stands in a mapping has an empty line above it."""
    return lines_stand_apart(edits, [key.start.line for key in node.keys[1:]])


def lines_stand_apart(edits: TextEdits, lines: Sequence[int]) -> bool:
    """Whether most of these lines have an empty line above them and their comments."""
    gaps = [_above(edits, line) for line in lines]
    return 2 * sum(gaps) > len(gaps)


def _above(edits: TextEdits, line: int) -> bool:
    """Whether an empty line stands above a line and its comments."""
    while edits.is_comment(line - 1):
        line -= 1
    return edits.is_empty(line - 1)


def _in_braces(root: Written) -> frozenset[str]:
    """The keys of which most values that have parts are written between braces or brackets."""
    counts: Counter[str] = Counter()
    waiting = [root]
    while waiting:
        node = waiting.pop()
        waiting += node.values
        for key, value in zip(node.keys, node.values, strict=False):
            if value.values:
                counts[key.text] += 1 if value.style == "flow" else -1
    return frozenset(key for key, count in counts.items() if count > 0)


def _step_of(root: Written) -> int:
    """How far in the keys of a file stand below each other."""
    for name, value in zip(root.keys, root.values, strict=True):
        if value.kind == "mapping" and value.style == "block" and value.keys:
            step = value.keys[0].start.column - name.start.column
            if step > 0:
                return step
    return Layout().step

"""The text or title of an element before all else that is said of it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from toc.check.fixing.step import FixingStep
from toc.check.fixing.text_state import TextState
from toc.core.loading.compare import differences
from toc.core.loading.nodes import Mapping, Scalar, YamlNode
from toc.core.loading.shapes import KeyedValues, Record, Shape, record_of
from toc.core.loading.vocabulary import KEYS
from toc.core.model import Programme
from toc.core.problems import Edit

NAMING = ("text", "title")


def naming_key_first(look: TextState) -> FixingStep:
    """Move the text or the title of an element to its top, as whole lines.

    The order of the other keys is a matter of taste. An element with a comment or an empty line
    beside what would move is left alone: what a comment is about only its writer knows.
    """
    if look.root is None:
        return FixingStep(look)
    lines, end = look.source.lines, _line_end(look)
    edits = []
    for element in _elements(look.root, record_of(Programme)):
        span = _span(lines, element)
        if span is not None:
            first, moved, last = span
            old = lines[first - 1 : last]
            new = old[moved - first :] + old[: moved - first]
            edits.append(Edit(first, 1, end.join(old), end.join(new), "order"))
    if not edits or not end:
        return FixingStep(look)
    new_look = look.after(edits)
    if new_look.root is None or differences(look.root, new_look.root, in_order=False) != []:
        return FixingStep(look, refused=len(edits))
    return FixingStep(new_look, tuple(edits))


def _line_end(look: TextState) -> str:
    """The file's one kind of line end; empty where it has several."""
    ends = ("\n", "\r\n")
    return next((end for end in ends if look.source.text.split(end) == look.source.lines), "")


def _elements(node: YamlNode | None, shape: Shape) -> Iterator[Mapping]:
    """Every element that stands under an id and has a text or a title."""
    if not isinstance(node, Mapping):
        return
    if isinstance(shape, KeyedValues):
        for _, value in node.entries.values():
            if isinstance(value, Mapping) and isinstance(shape.item, Record):
                yield value
    elif isinstance(shape, Record):
        for key, (_, value) in node.entries.items():
            inner = shape.fields.get(KEYS.get(key, key))
            if inner is not None:
                yield from _elements(value, inner)


def _span(lines: list[str], element: Mapping) -> tuple[int, int, int] | None:
    """The first line of an element's keys, and the first and last line of the text or title that
    is to stand before them; None where nothing can or need be moved."""
    keys = [key for key, _ in element.entries.values()]
    names = [KEYS.get(key.text or "", key.text) for key in keys]
    number = next((n for n, name in enumerate(names) if name in NAMING), 0)
    if number == 0 or not _each_on_its_line(lines, keys):
        return None
    first, moved = keys[0].line, keys[number].line
    last = keys[number + 1].line - 1 if number + 1 < len(keys) else _end(lines, keys[number])
    beside = [lines[first - 2], *lines[last : last + 1]]
    inside = lines[first - 1 : last]
    unsure = any(_is_comment(line) for line in beside + inside)
    return None if unsure or not all(line.strip() for line in inside) else (first, moved, last)


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith("#")


def _each_on_its_line(lines: list[str], keys: list[Scalar]) -> bool:
    rising = all(one.line < following.line for one, following in pairwise(keys))
    return rising and not any(lines[key.line - 1][: key.column - 1].strip(" ") for key in keys)


def _end(lines: list[str], key: Scalar) -> int:
    """The last line of what stands under a key: the lines after it that stand further in."""
    last = key.line
    for line in lines[key.line :]:
        if not line.strip() or len(line) - len(line.lstrip(" ")) < key.column:
            break
        last += 1
    return last

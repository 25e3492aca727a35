"""A programme that says something else, into the text that said it before.

The text and both programmes are walked side by side; where a value differs, its place is edited in
the style that it has. The new text is read again before anybody gets it: it must say the new
programme and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from difflib import SequenceMatcher

from ruamel.yaml.error import YAMLError

from toc.core.editing.habits import layout_of
from toc.core.editing.pieces import keep_style, piece_of, style_of
from toc.core.editing.rendering import WIDEST, Layout, block, content, flow
from toc.core.editing.styled_edits import StyledEdits
from toc.core.editing.text_edits import CannotRewriteError
from toc.core.editing.written import Written, written
from toc.core.loading import Reading
from toc.core.loading.again import read_again, segments_of
from toc.core.model import Programme
from toc.core.model.base import Value


def rewritten(reading: Reading, wanted: Programme) -> str:
    """The text of a sound reading, changed so that it says `wanted`: every byte that need not
    differ is kept. Raises CannotRewriteError where that cannot be done."""
    programme, source = reading.programme, reading.positions.source
    assert programme is not None, "only a programme that could be read is changed"
    if programme == wanted:
        return source.text
    text = _nearby(reading, programme, wanted) or _whole(reading, programme, wanted)
    again = read_again(reading, text.encode("utf-8"), source.file)
    if not again.sound or again.programme != wanted:
        raise CannotRewriteError
    return text


def get_ready(reading: Reading) -> None:
    """Work out how the file of a reading is laid out, for who will change it later."""
    if style_of(reading) is None and segments_of(reading) is not None:
        keep_style(reading, layout_of(written(reading.positions.source)))


def _whole(reading: Reading, programme: Programme, wanted: Programme) -> str:
    root = written(reading.positions.source)
    if root.kind != "mapping" or root.style == "flow":
        raise CannotRewriteError
    work = Rewriting(reading, root)
    keep_style(reading, work.put.style)
    work.record(root, programme, wanted)
    return work.edits.text()


def _nearby(reading: Reading, programme: Programme, wanted: Programme) -> str | None:
    """The same by the lines of what differs alone; None where that does not do."""
    style = style_of(reading)
    part = piece_of(reading, programme, wanted) if style is not None else None
    if part is None:
        return None
    try:
        root = written(part.reading.positions.source)
        work = Rewriting(part.reading, root, style, part.apart)
        work.record(root, part.old, part.new)
        return part.whole(work.edits.edits())
    except (CannotRewriteError, YAMLError):
        return None


class Rewriting:
    """Walks a text and two programmes side by side. `style` is how the file is laid out and
    `apart` in which sections empty lines stand, where the text is a part of it."""

    def __init__(
        self,
        reading: Reading,
        root: Written,
        style: Layout | None = None,
        apart: Callable[[str], bool] | None = None,
    ) -> None:
        self.reading = reading
        self.put = StyledEdits(reading, root, style, apart)
        self.edits = self.put.edits

    def record(self, node: Written, old: Value, new: Value) -> None:
        """The fields of a value that differ, where they are written or must be."""
        fields = type(old).model_fields
        added: dict[str, object] = {}
        for name, field in fields.items():
            was, will = getattr(old, name), getattr(new, name)
            if was == will:
                continue
            there = node.get(name)
            if there is None and name == type(old).open_keys and was:
                self._beside(node, was, will)
            elif there is None:
                added[name] = will
            elif not field.is_required() and will == field.get_default():
                self.put.drop(node, there)
            else:
                self._value(node, there, was, will)
        self.put.add(node, {self.reading.key(name): will for name, will in added.items()})

    def _value(self, parent: Written, node: Written, old: object, new: object) -> None:
        """A value that differs, and stands under a key."""
        if isinstance(old, Value) and type(old) is type(new):
            kept = node.kind == "mapping" and not _less(node, old, new)
            if kept and self._fits(parent, node, new):
                self.record(node, old, new)
                return
            bare = self.put.bare(new, node)
            if node.kind == "scalar" and bare is not None:
                self.put.scalar(parent, node, bare)
                return
        if isinstance(old, Mapping) and isinstance(new, Mapping) and node.kind == "mapping":
            loses = not old.keys() <= new.keys()
            if node.style == "flow" and loses:
                self.put.again(parent, node, new)
            else:
                self._keyed(node, old, new)
            return
        if isinstance(old, tuple) and isinstance(new, tuple):
            if node.kind == "list" and node.style == "block" and len(node.values) == len(old):
                self._items(node, old, new)
                return
            if node.kind != "list" and len(old) == len(new) == 1:
                self._value(parent, node, old[0], new[0])
                return
            more = len(old) == 1 < len(new) and old[0] == new[0]
            if more and node.kind == "mapping" and node.style == "block":
                self.put.listed(node, new[1:])
                return
            if more and self.put.starts_list(parent, node):
                self.put.listed_scalar(parent, node, new[1:])
                return
        bare = self.put.bare(new, node)
        if node.kind == "scalar" and bare is not None:
            self.put.scalar(parent, node, bare)
        else:
            self.put.again(parent, node, new)

    def _beside(self, node: Written, old: Mapping[str, object], new: Mapping[str, object]) -> None:
        """Years and phases that stand beside the keys of a value."""
        places = {key.text: place for key, place in zip(node.keys, node.values, strict=True)}
        for key, was in old.items():
            if key not in new:
                self.put.drop(node, places[key])
            elif new[key] != was:
                self._value(node, places[key], was, new[key])
        self.put.add(node, {key: one for key, one in new.items() if key not in old})

    def _fits(self, parent: Written, node: Written, new: object) -> bool:
        """Whether what stands between braces on one line goes on standing there."""
        if node.style == "block" or parent.style == "flow" or node.start.line != node.end.line:
            return True
        return node.start.column + len(flow(content(new, self.reading))) <= WIDEST + 1

    def _keyed(self, node: Written, old: Mapping[str, object], new: Mapping[str, object]) -> None:
        places = {key.text: place for key, place in zip(node.keys, node.values, strict=True)}
        if set(places) != {str(key) for key in old}:
            raise CannotRewriteError
        for key, was in old.items():
            if key not in new:
                self.put.drop(node, places[str(key)], whole=True)
            elif new[key] is not was and new[key] != was:
                self._value(node, places[str(key)], was, new[key])
        self.put.add(node, {str(key): one for key, one in new.items() if key not in old})

    def _items(self, node: Written, old: Sequence[object], new: Sequence[object]) -> None:
        """The items of a list in lines. Those of one goal, or with the same words, are one."""
        names, wanted = [_name_of(one) for one in old], [_name_of(one) for one in new]
        steps = SequenceMatcher(None, names, wanted, autojunk=False).get_opcodes()
        moved = _moved(steps, old, new)
        came = set(moved.values())
        for how, start, end, first, last in steps:
            as_many = how == "replace" and end - start == last - first
            moves = not moved.keys().isdisjoint(range(first, last))
            moves = moves or not came.isdisjoint(range(start, end))
            if how == "equal" or (as_many and not moves):
                for at, to in zip(range(start, end), range(first, last), strict=True):
                    if old[at] != new[to]:
                        self._item(node.values[at], old[at], new[to])
                continue
            for at in range(start, end):
                place = node.values[at]
                if not self.edits.alone(place, "-"):
                    raise CannotRewriteError
                self.edits.drop_lines(place.start.line, place.end.line)
            lines: list[str] = []
            for to in range(first, last):
                if to in moved:
                    lines += self._lines_of(node.values[moved[to]])
                else:
                    said = [content(new[to], self.reading)]
                    lines += block(said, node.start.column - 1, self.put.style)
            if lines:
                before = node.values[end - 1].end.line if end else node.start.line - 1
                self.edits.add_lines(before, lines)

    def _lines_of(self, place: Written) -> list[str]:
        """An item as it is written, with what stands behind it; comments above it stay there."""
        lines = range(place.start.line, place.end.line + 1)
        return [self.edits.source.line(at) for at in lines if not self.edits.is_comment(at)]

    def _item(self, node: Written, old: object, new: object) -> None:
        if node.kind == "mapping" and isinstance(old, Value) and type(old) is type(new):
            self.record(node, old, new)
            return
        bare = self.put.bare(new, node)
        if node.kind == "scalar" and bare is not None:
            self.put.scalar(None, node, bare)
            return
        self.edits.without_comment(node.start, node.end)
        indent = node.start.column - 1
        lines = block(content(new, self.reading), indent, self.put.style)
        self.edits.put(node.start, node.end, self.edits.end.join(lines).lstrip(" "))


def _less(node: Written, old: Value, new: Value) -> bool:
    """Whether what stands between braces loses a key: then it is written anew."""
    if node.style == "block":
        return False
    fields = type(old).model_fields
    opened = type(old).open_keys
    if opened is not None and not getattr(old, opened).keys() <= getattr(new, opened).keys():
        return True
    return any(
        not field.is_required() and getattr(new, name) == field.get_default() != getattr(old, name)
        for name, field in fields.items()
    )


def _moved(
    steps: Sequence[tuple[str, int, int, int, int]], old: Sequence[object], new: Sequence[object]
) -> dict[int, int]:
    """Items that only have another place in their list: from the new place to the old one."""
    gone = [at for how, start, end, _, _ in steps if how != "equal" for at in range(start, end)]
    found = {}
    for how, _, _, first, last in steps:
        for to in range(first, last) if how != "equal" else ():
            at = next((one for one in gone if old[one] == new[to]), None)
            if at is not None:
                gone.remove(at)
                found[to] = at
    return found


def _name_of(one: object) -> str:
    """By what an item of a list is known: the goal that a contribution is to, a word itself."""
    if isinstance(one, Value) and one.shorthand in ("goal", "inspanning"):
        return str(getattr(one, one.shorthand))
    return repr(one)

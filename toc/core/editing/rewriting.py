"""A programme that says something else, into the text that said it before.

The text and both programmes are walked side by side; where a value differs, its place is edited in
the style that it has. The new text is read again before anybody gets it: it must say the new
programme and nothing else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from toc.core.editing.rendering import (
    WIDEST,
    Content,
    Layout,
    block,
    content,
    entry,
    flow,
    folded,
    quoted,
    scalar,
    word,
)
from toc.core.editing.text_edits import CannotRewriteError, TextEdits
from toc.core.editing.written import Spot, Written, written
from toc.core.loading import Reading, read_bytes
from toc.core.loading.vocabulary import KEYS
from toc.core.model import Programme
from toc.core.model.base import Value

STEP = 2


def rewritten(reading: Reading, wanted: Programme) -> str:
    """The text of a sound reading, changed so that it says `wanted`: every byte that need not
    differ is kept. Raises CannotRewriteError where that cannot be done."""
    programme, source = reading.programme, reading.positions.source
    assert programme is not None, "only a programme that could be read is changed"
    if programme == wanted:
        return source.text
    root = written(source)
    if root.kind != "mapping" or root.style == "flow":
        raise CannotRewriteError
    work = _Rewriting(reading, root)
    work.record(root, programme, wanted)
    text = work.edits.text()
    again = read_bytes(("\ufeff" + text).encode("utf-8"), source.file)
    if not again.sound or again.programme != wanted:
        raise CannotRewriteError
    return text


class _Rewriting:
    def __init__(self, reading: Reading, root: Written) -> None:
        self.reading = reading
        self.edits = TextEdits(reading.positions.source)
        self._root = root
        self._style = Layout(_step_of(root), _in_braces_by_habit(root))

    def record(self, node: Written, old: Value, new: Value) -> None:
        """The fields of a value that differ, where they are written or must be."""
        fields = type(old).model_fields
        added: dict[str, object] = {}
        for name, field in fields.items():
            was, will = getattr(old, name), getattr(new, name)
            if was == will:
                continue
            there = node.get(name)
            if there is None:
                added[name] = will
            elif not field.is_required() and will == field.get_default():
                self._drop(node, there)
            else:
                self._value(node, there, was, will)
        self._add(node, {self.reading.key(name): will for name, will in added.items()})

    def _value(self, parent: Written, node: Written, old: object, new: object) -> None:
        """A value that differs, and stands under a key."""
        if isinstance(old, Value) and type(old) is type(new):
            kept = not _opened(old, new) and not _less(node, old, new)
            if node.kind == "mapping" and kept and self._fits(parent, node, new):
                self.record(node, old, new)
                return
            bare = self._bare(new, node)
            if node.kind == "scalar" and bare is not None:
                self._scalar(parent, node, bare)
                return
        if isinstance(old, Mapping) and isinstance(new, Mapping) and node.kind == "mapping":
            loses = not old.keys() <= new.keys()
            if node.style == "flow" and loses:
                self._again(parent, node, new)
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
        bare = self._bare(new, node)
        if node.kind == "scalar" and bare is not None:
            self._scalar(parent, node, bare)
        else:
            self._again(parent, node, new)

    def _fits(self, parent: Written, node: Written, new: object) -> bool:
        """Whether what stands between braces on one line goes on standing there."""
        if node.style == "block" or parent.style == "flow" or node.start.line != node.end.line:
            return True
        return node.start.column + len(flow(content(new, self.reading))) <= WIDEST + 1

    def _bare(self, value: object, there: Written) -> str | None:
        """The one word that says a value; None where it takes more. A number has a decimal comma
        where one stands there now."""
        said = content(value, self.reading)
        if isinstance(said, list) and len(said) == 1:
            (said,) = said
        if isinstance(value, float) and isinstance(said, str) and "," in there.text:
            said = said.replace(".", ",")
        return said if isinstance(said, str) else None

    def _keyed(self, node: Written, old: Mapping[str, object], new: Mapping[str, object]) -> None:
        places = {key.text: place for key, place in zip(node.keys, node.values, strict=True)}
        if set(places) != {str(key) for key in old}:
            raise CannotRewriteError
        for key, was in old.items():
            if key not in new:
                self._drop(node, places[str(key)], whole=True)
            elif new[key] != was:
                self._value(node, places[str(key)], was, new[key])
        self._add(node, {str(key): one for key, one in new.items() if key not in old})

    def _items(self, node: Written, old: Sequence[object], new: Sequence[object]) -> None:
        """The items of a list in lines. Those of one goal, or with the same words, are one."""
        names, wanted = [_name_of(one) for one in old], [_name_of(one) for one in new]
        steps = SequenceMatcher(None, names, wanted, autojunk=False).get_opcodes()
        for how, start, end, first, last in steps:
            if how == "equal" or (how == "replace" and end - start == last - first):
                for at, to in zip(range(start, end), range(first, last), strict=True):
                    if old[at] != new[to]:
                        self._item(node.values[at], old[at], new[to])
                continue
            for at in range(start, end):
                place = node.values[at]
                if not self.edits.alone(place, "-"):
                    raise CannotRewriteError
                self.edits.drop_lines(place.start.line, place.end.line)
            added = [content(one, self.reading) for one in new[first:last]]
            lines = block(added, node.start.column - 1, self._style)
            if lines:
                before = node.values[end - 1].end.line if end else node.start.line - 1
                self.edits.add_lines(before, lines)

    def _item(self, node: Written, old: object, new: object) -> None:
        if node.kind == "mapping" and isinstance(old, Value) and type(old) is type(new):
            self.record(node, old, new)
            return
        bare = self._bare(new, node)
        if node.kind == "scalar" and bare is not None:
            self._scalar(None, node, bare)
            return
        self.edits.without_comment(node.start, node.end)
        indent = node.start.column - 1
        lines = block(content(new, self.reading), indent, self._style)
        self.edits.put(node.start, node.end, self.edits.end.join(lines).lstrip(" "))

    def _scalar(self, parent: Written | None, node: Written, text: str) -> None:
        """One text in the place of another, in the style that it has."""
        within = self.edits.source.line(node.start.line)[: node.start.column - 1]
        if node.style == "text":
            self._in_lines(node, text)
            return
        if node.style == "quoted":
            mark = self.edits.source.line(node.start.line)[node.start.column - 1]
            single = mark == "'" and quoted(text) == f'"{text}"'
            new = "'" + text.replace("'", "''") + "'" if single else quoted(text)
        else:
            flowing = parent is not None and parent.style == "flow"
            new = word(text) if flowing or _in_braces(within) else scalar(text)
        lines = [within + new]
        if parent is not None and parent.style != "flow":
            further = _indent(within) + self._style.step
            lines = self._narrow(within + new, further)
        if node.start == node.end:
            new = f" {new}" if not within.endswith(" ") else new
            lines = [within + new]
        self.edits.put(node.start, node.end, self.edits.end.join(lines)[len(within) :])

    def _narrow(self, line: str, further: int) -> list[str]:
        return list(folded(line, further, _indent(line)))

    def _in_lines(self, node: Written, text: str) -> None:
        """A text below its key: `>-` and its lines, as wide as a text may be."""
        head = self.edits.source.line(node.start.line)[node.start.column - 1 :]
        first = node.start.line + 1
        if node.end.line < first or "\n" in text or text != " ".join(text.split()):
            raise CannotRewriteError
        pad = _indent(self.edits.source.line(first))
        line = " " * pad + text
        lines = [line] if head.startswith("|") else self._narrow(line, pad)
        joined = self.edits.end.join(lines)
        self.edits.put(Spot(first, 1), node.end, joined)

    def _again(self, parent: Written, node: Written, new: object) -> None:
        """A value written anew below or behind its key."""
        name = parent.key_of(node)
        self.edits.without_comment(name.end, node.end)
        said = content(new, self.reading)
        if isinstance(said, list) and len(said) == 1:
            (said,) = said
        start = self._behind(name)
        in_line = node.style == "flow" and node.values and start.column + len(flow(said)) < WIDEST
        if parent.style == "flow" or in_line:
            self.edits.put(start, max(node.end, start), f" {flow(said)}")
            return
        indent = name.start.column - 1
        lines = entry("x", said, indent, self._style)
        text = self.edits.end.join(lines)[indent + len("x:") :]
        self.edits.put(start, max(node.end, start), text)

    def _behind(self, name: Written) -> Spot:
        line = self.edits.source.line(name.end.line)
        colon = line.find(":", name.end.column - 1)
        if colon < 0:
            raise CannotRewriteError
        return Spot(name.end.line, colon + 2)

    def _drop(self, parent: Written, node: Written, *, whole: bool = False) -> None:
        """Take a key with its value away; with `whole` also the comments within it."""
        name = parent.key_of(node)
        last = max(name.end.line, node.end.line)
        if parent.style == "flow" or not self.edits.alone(name):
            raise CannotRewriteError
        first = name.start.line
        self.edits.drop_lines(first, last, comments=whole)
        if whole and self.edits.is_empty(first - 1) and self.edits.is_empty(last + 1):
            self.edits.put(self.edits.end_of(last), self.edits.end_of(last + 1), "")

    def _add(self, node: Written, given: Mapping[str, object]) -> None:
        """Keys with their values at the end of a mapping."""
        if not given:
            return
        said = {key: content(value, self.reading) for key, value in given.items()}
        if node.style == "flow":
            text = ", ".join(f"{word(key)}: {flow(one)}" for key, one in said.items())
            if node.values:
                self.edits.add_at(max(node.keys[-1].end, node.values[-1].end), f", {text}")
            else:
                self.edits.add_at(Spot(node.end.line, node.end.column - 1), text)
            return
        if node is self._root:
            self._add_parts(said)
            return
        indent = node.keys[0].start.column - 1
        apart = [""] if _apart(self.edits, node) else []
        # It comes below what is there, with the comments that belong to that.
        below = self.edits.with_comments(node.end.line, max(indent, 1))
        for key, one in said.items():
            self.edits.add_lines(below, [*apart, *entry(key, one, indent, self._style)])

    def _add_parts(self, said: Mapping[str, Content]) -> None:
        """Parts that the programme did not have, each where it belongs among the others."""
        order = [self.reading.key(name) for name in Programme.model_fields]
        root, apart = self._root, [""] if _apart(self.edits, self._root) else []
        written_names = [self.reading.key(KEYS.get(key.text, key.text)) for key in root.keys]
        for key, one in said.items():
            before = [
                number
                for number, name in enumerate(written_names)
                if name in order and order.index(name) < order.index(key)
            ]
            last = root.values[before[-1]] if before else root.values[-1]
            line = max(last.end.line, root.key_of(last).end.line)
            below = self.edits.with_comments(line, 1)
            self.edits.add_lines(below, [*apart, *entry(key, one, 0, self._style)])


def _opened(old: Value, new: object) -> bool:
    """Whether years and phases that may stand beside its own keys differ."""
    name = type(old).open_keys
    return name is not None and getattr(old, name) != getattr(new, name)


def _less(node: Written, old: Value, new: Value) -> bool:
    """Whether what stands between braces loses a key: then it is written anew."""
    if node.style == "block":
        return False
    fields = type(old).model_fields
    return any(
        not field.is_required() and getattr(new, name) == field.get_default() != getattr(old, name)
        for name, field in fields.items()
    )


def _name_of(one: object) -> str:
    """By what an item of a list is known: the goal that a contribution is to, a word itself."""
    if isinstance(one, Value) and one.shorthand in ("goal", "inspanning"):
        return str(getattr(one, one.shorthand))
    return repr(one)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _in_braces(before: str) -> bool:
    return before.rfind("{") > before.rfind("}") or before.rfind("[") > before.rfind("]")


def _apart(edits: TextEdits, node: Written) -> bool:
    """Whether most of what stands in a mapping has an empty line above it."""
    gaps = [_above(edits, key.start.line) for key in node.keys[1:]]
    return 2 * sum(gaps) > len(gaps)


def _above(edits: TextEdits, line: int) -> bool:
    """Whether an empty line stands above a line and its comments."""
    while edits.is_comment(line - 1):
        line -= 1
    return edits.is_empty(line - 1)


def _in_braces_by_habit(root: Written) -> frozenset[str]:
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
    return STEP

"""Values put into a text in the style that it has there: another text in the place of one, a key
more or less, a value written anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from toc.core.editing.habits import layout_of, stands_apart
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
from toc.core.editing.written import Spot, Written, comments_between
from toc.core.loading import Reading
from toc.core.loading.segments import SECTIONS
from toc.core.loading.vocabulary import KEYS
from toc.core.model import Programme


class StyledEdits:
    """Edits of the text of a reading; `root` is how all of it is written. Where that is a part of
    a file, `style` is how the file is laid out, and `apart` says of a section whether most of it
    has an empty line above it."""

    def __init__(
        self,
        reading: Reading,
        root: Written,
        style: Layout | None = None,
        apart: Callable[[str], bool] | None = None,
    ) -> None:
        self.reading = reading
        self.edits = TextEdits(reading.positions.source)
        self.style = style or layout_of(root)
        self._root, self._apart = root, apart

    def bare(self, value: object, there: Written) -> str | None:
        """The one word that says a value; None where it takes more. A number has a decimal comma
        where one stands there now."""
        said = content(value, self.reading)
        if isinstance(said, list) and len(said) == 1:
            (said,) = said
        if isinstance(value, float) and isinstance(said, str) and "," in there.text:
            said = said.replace(".", ",")
        return said if isinstance(said, str) else None

    def listed(self, node: Written, more: Sequence[object]) -> None:
        """What stands below a key without a list becomes the first of one: its lines, comments
        too, move two places in."""
        indent = node.start.column - 1
        if not self.edits.alone(node):
            raise CannotRewriteError
        self.edits.add_at(node.start, "- ")
        for line in range(node.start.line + 1, node.end.line + 1):
            if not self.edits.is_empty(line):
                self.edits.add_at(Spot(line, 1), "  ")
        added = [content(one, self.reading) for one in more]
        self.edits.add_lines(node.end.line, block(added, indent, self.style))

    def starts_list(self, parent: Written, node: Written) -> bool:
        """Whether a word behind its key can become the first of a list in lines below it: where
        lists of that key are not between brackets here."""
        name = parent.key_of(node)
        words = node.kind == "scalar" and node.style in ("plain", "quoted")
        return (
            words
            and parent.style == "block"
            and name.text not in self.style.braces
            and name.start.line == node.start.line == node.end.line
        )

    def listed_scalar(self, parent: Written, node: Written, more: Sequence[object]) -> None:
        """A word behind its key becomes the first of a list below it, and keeps the comment that
        stands behind it."""
        name = parent.key_of(node)
        indent = name.start.column - 1 + self.style.step
        self.edits.put(self._behind(name), node.start, f"{self.edits.end}{' ' * indent}- ")
        added = [content(one, self.reading) for one in more]
        self.edits.add_lines(node.end.line, block(added, indent, self.style))

    def scalar(self, parent: Written | None, node: Written, text: str) -> None:
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
            further = _indent(within) + self.style.step
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

    def again(self, parent: Written, node: Written, new: object) -> None:
        """A value written anew below or behind its key; the comments in it come above the key."""
        name = parent.key_of(node)
        comments = comments_between(self.edits.source, node, name.end, node.end)
        if comments and not (parent.style == "block" and self.edits.alone(name)):
            raise CannotRewriteError
        if comments:
            pad = " " * (name.start.column - 1)
            self.edits.add_lines(name.start.line - 1, [pad + one for one in comments])
        said = content(new, self.reading)
        if isinstance(said, list) and len(said) == 1:
            (said,) = said
        start = self._behind(name)
        in_line = node.style == "flow" and node.values and start.column + len(flow(said)) < WIDEST
        if parent.style == "flow" or in_line:
            self.edits.put(start, max(node.end, start), f" {flow(said)}")
            return
        indent = name.start.column - 1
        lines = entry("x", said, indent, self.style)
        text = self.edits.end.join(lines)[indent + len("x:") :]
        self.edits.put(start, max(node.end, start), text)

    def _behind(self, name: Written) -> Spot:
        line = self.edits.source.line(name.end.line)
        colon = line.find(":", name.end.column - 1)
        if colon < 0:
            raise CannotRewriteError
        return Spot(name.end.line, colon + 2)

    def drop(self, parent: Written, node: Written, *, whole: bool = False) -> None:
        """Take a key with its value away; with `whole` also the comments within it."""
        name = parent.key_of(node)
        last = max(name.end.line, node.end.line)
        if parent.style == "flow" or not self.edits.alone(name):
            raise CannotRewriteError
        first = name.start.line
        self.edits.drop_lines(first, last, comments=whole)
        if whole and self.edits.is_empty(first - 1) and self.edits.is_empty(last + 1):
            self.edits.put(self.edits.end_of(last), self.edits.end_of(last + 1), "")

    def add(self, node: Written, given: Mapping[str, object]) -> None:
        """Keys with their values at the end of a mapping."""
        if not given:
            return
        said = {key: content(value, self.reading) for key, value in given.items()}
        if node.style == "flow":
            alone = {
                k: v[0] if isinstance(v, list) and len(v) == 1 else v for k, v in said.items()
            }
            text = ", ".join(f"{word(key)}: {flow(one)}" for key, one in alone.items())
            if node.values:
                self.edits.add_at(max(node.keys[-1].end, node.values[-1].end), f", {text}")
            else:
                self.edits.add_at(Spot(node.end.line, node.end.column - 1), text)
            return
        if node is self._root:
            self._add_parts(said)
            return
        indent = node.keys[0].start.column - 1
        apart = [""] if self._stands_apart(node) else []
        # It comes below what is there, with the comments that belong to that.
        below = self.edits.with_comments(node.end.line, max(indent, 1))
        for key, one in said.items():
            self.edits.add_lines(below, [*apart, *entry(key, one, indent, self.style)])

    def _stands_apart(self, node: Written) -> bool:
        for key, value in zip(self._root.keys, self._root.values, strict=True):
            section = KEYS.get(key.text, key.text)
            if value is node and self._apart is not None and section in SECTIONS:
                return self._apart(section)
        return stands_apart(self.edits, node)

    def _add_parts(self, said: Mapping[str, Content]) -> None:
        """Parts that the programme did not have, each where it belongs among the others."""
        order = [self.reading.key(name) for name in Programme.model_fields]
        root, apart = self._root, [""] if stands_apart(self.edits, self._root) else []
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
            self.edits.add_lines(below, [*apart, *entry(key, one, 0, self.style)])


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _in_braces(before: str) -> bool:
    return before.rfind("{") > before.rfind("}") or before.rfind("[") > before.rfind("]")

"""Reading a file again after a change: what did not change is taken over, and what comes out is
just what reading it from the start gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any, get_args
from weakref import ReferenceType, ref

from pydantic import ValidationError

from toc.core.loading import Reading, read_bytes
from toc.core.loading.convert import Converter
from toc.core.loading.cut import may_be_cut
from toc.core.loading.moved import MovedPositions
from toc.core.loading.nodes import Mapping as Node
from toc.core.loading.nodes import Scalar, YamlNode, parse
from toc.core.loading.segments import SECTIONS, Piece, Segments, segments
from toc.core.loading.shapes import record_of
from toc.core.loading.silent import silent_lines
from toc.core.loading.text import CONTROL, OVERRIDE, SourceText
from toc.core.loading.undecided import HEADS
from toc.core.model import Programme
from toc.core.model.base import Value

KEPT = frozenset({"_style"})
"""What others remember of a reading, and is so of the next as well."""

Entry = tuple[Scalar, YamlNode]


@dataclass(frozen=True)
class Step:
    """What became of a reading: the elements that were read again, and those that went."""

    before: ReferenceType[Reading]
    read: frozenset[Piece]
    gone: frozenset[Piece]


def read_again(before: Reading, data: bytes, file: Path) -> Reading:
    """Read a programme from bytes that are much like those of which `before` was read. It gives
    what `read_bytes` does."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return read_bytes(data, file)
    known = before.__dict__.get("_next")
    if known is not None and known.positions.source == SourceText(file, text):
        return known  # type: ignore[no-any-return]
    made = _again(before, text, file) or read_bytes(data, file)
    # Who prepares a change reads what comes of it more than once.
    before.__dict__["_next"] = made
    return made


def step_of(reading: Reading, before: Reading) -> Step | None:
    """How a reading came from another; None where it was not made of that."""
    step = reading.__dict__.get("_step")
    return step if step is not None and step.before() is before else None


def segments_of(reading: Reading) -> Segments | None:
    """The pieces of a sound reading; None where it has none that stand by themselves."""
    if "_segments" not in reading.__dict__:
        positions = reading.positions
        found = None
        if reading.sound and not positions.edited and not silent_lines(positions.source):
            found = segments(positions.source, positions.node(()))
        reading.__dict__["_segments"] = found
    return reading.__dict__["_segments"]  # type: ignore[no-any-return]


def _again(before: Reading, text: str, file: Path) -> Reading | None:
    source = before.positions.source
    held = segments_of(before)
    if held is None or file != source.file or before.cut or before.undecided:
        return None
    if text == source.text:
        return before
    return _Again(before, held, SourceText(file, text)).reading()


class _Again:
    def __init__(self, before: Reading, held: Segments, source: SourceText) -> None:
        assert before.programme is not None, "only a sound reading has segments"
        self.before, self.held, self.source = before, held, source
        self.programme = before.programme
        self.old = before.positions.source

    def reading(self) -> Reading | None:
        """What is read; None where all has to be read."""
        found = self._pieces()
        if found is None:
            return None
        first, last, new = found
        old = [
            (self.held.pieces[number], self.old.lines[slice(*self.held.inside(number))])
            for number in range(first, last + 1)
        ]
        was = dict(old)
        read = {
            piece: lines
            for piece, lines in new
            if was.get(piece) != lines and not _only_comments(piece, was.get(piece, []), lines)
        }
        there = {piece for piece, _ in new}
        gone = frozenset(piece for piece in was if piece not in there)
        if any(not piece.id for piece in (*read, *gone)) or len(there) < len(new):
            return None
        if any(piece not in was and piece in self.held.place for piece in there):
            return None  # one id twice
        kept = [piece for piece, _ in old if piece in there]
        if kept != [piece for piece, _ in new if piece in was]:
            return None
        stay = (
            {one.section for one in self.held.pieces if one.id and one not in gone} if gone else ()
        )
        if any(one.section not in stay and one not in read for one in gone):
            return None  # a part that loses all it has
        made = self._read(read)
        return None if made is None else self._joined(first, last, new, made, gone)

    def _pieces(self) -> tuple[int, int, list[tuple[Piece, list[str]]]] | None:
        """The first and the last piece that may differ, and what stands there now."""
        ours, theirs = self.old.text, self.source.text
        same = _alike(ours, theirs)
        back = _alike_at_end(ours, theirs, min(len(ours), len(theirs)) - same)
        start = ours.count("\n", 0, same) + 1
        end = ours.count("\n", 0, len(ours) - back) + 1
        # What comes between two pieces belongs to the first; where one begins otherwise, to both.
        first, last = self.held.at(start), self.held.at(end)
        if first >= 0 and self.held.starts[first] == start:
            first -= 1
        if first < 0:
            return None
        from_line, until = self.held.span(first)[0], self.held.span(last)[1]
        changed = theirs.count("\n") - ours.count("\n")
        lines = self._lines_between(from_line, until, changed)
        if lines is None:
            return None
        self.source.__dict__["lines"] = [
            *self.old.lines[: from_line - 1],
            *lines,
            *self.old.lines[until - 1 :],
        ]
        return first, last, list(self._split(lines, self.held.pieces[first].section))

    def _lines_between(self, first: int, until: int, changed: int) -> list[str] | None:
        """The lines that there are now, from one up to another of the old ones."""
        ours, end = self.old.lines, self.held.end
        before = sum(map(len, ours[: first - 1])) + len(end) * (first - 1)
        behind = sum(map(len, ours[until - 1 :])) + len(end) * max(len(ours) - until, 0)
        text = self.source.text
        whole = until > len(ours)
        piece = text[before:] if whole else text[before : len(text) - behind - len(end)]
        lines = piece.split(end)
        if len(lines) != until - first + changed or "\r" in piece.replace(end, ""):
            return None
        return None if any(mark in piece for mark in "\x85\u2028\u2029") else lines

    def _split(self, lines: list[str], section: str) -> Iterator[tuple[Piece, list[str]]]:
        """The pieces that lines stand for, told by where they begin."""
        piece: Piece | None = None
        held: list[str] = []
        for line in lines:
            begins = self._begins(line, section)
            if begins is not None:
                if piece is not None:
                    yield piece, held
                piece, held, section = begins, [], begins.section
            held.append(line)
        if piece is not None:
            yield piece, held

    def _begins(self, line: str, section: str) -> Piece | None:
        if line[:1].strip() and line[0] not in "#-":
            return Piece(_name_of_part(line), "")
        indent = self.held.indent.get(section)
        if indent is None or line[:indent].strip() or not line[indent : indent + 1].strip():
            return None
        return None if line[indent] in "#-" else Piece(section, _ENTRY.match(line.strip())[1])  # type: ignore[index]

    def _read(self, read: Mapping[Piece, list[str]]) -> dict[Piece, tuple[Entry, Value]] | None:
        """The elements of some lines; their nodes count lines from the first of these."""
        made: dict[Piece, tuple[Entry, Value]] = {}
        shapes, phases = record_of(Programme).fields, frozenset(self.programme.phases)
        for piece, lines in read.items():
            text = "\n".join(["x:", *lines, ""])
            source = SourceText(self.source.file, text)
            if _not_alone(source):
                return None
            root, problems = parse(source)
            node = root.entries["x"][1] if isinstance(root, Node) and "x" in root.entries else None
            if problems or not isinstance(node, Node) or [*node.entries] != [piece.id]:
                return None
            if not isinstance(root, Node) or len(root.entries) > 1:
                return None
            converter = Converter(
                source, self.before.dutch_keys, self.before.has_activities, phases
            )
            values = converter.convert(node, shapes[piece.section])
            if converter.problems or not isinstance(values, dict):
                return None
            try:
                value = _model(piece.section).model_validate(values[piece.id])
            except ValidationError:
                return None
            made[piece] = node.entries[piece.id], value
        return made

    def _joined(
        self,
        first: int,
        last: int,
        new: list[tuple[Piece, list[str]]],
        made: dict[Piece, tuple[Entry, Value]],
        gone: frozenset[Piece],
    ) -> Reading:
        held = self.held
        begin = held.starts[first]
        lengths = [len(lines) for _, lines in new]
        starts = [begin, *(begin + length for length in accumulate(lengths))]
        by = len(self.source.lines) - held.lines
        pieces = [*held.pieces[:first], *(piece for piece, _ in new), *held.pieces[last + 1 :]]
        lines = [
            *held.starts[:first],
            *starts[:-1],
            *(line + by for line in held.starts[last + 1 :]),
        ]
        after = Segments(pieces, lines, held.indent, len(self.source.lines), held.end)
        line_of = dict(zip((piece for piece, _ in new), starts, strict=False))
        # In the text of one piece its first line is the second.
        shifts = {piece: line_of[piece] - 2 for piece in made}
        positions = MovedPositions.after(
            self.before.positions, self.source, held, after, {p: e for p, (e, _) in made.items()},
            shifts,
        )  # fmt: skip
        update: dict[str, Any] = {}
        for section in SECTIONS:
            ours = {piece for piece in (*made, *gone) if piece.section == section}
            if ours:
                was = getattr(self.programme, section)
                order = [piece.id for piece in pieces if piece.section == section and piece.id]
                update[section] = {
                    id: made[Piece(section, id)][1] if Piece(section, id) in made else was[id]
                    for id in order
                }
        programme = self.programme.model_copy(update=update)
        before = self.before
        reading = Reading(
            programme,
            (),
            positions,
            before.language,
            before.dutch_keys,
            (),
            before.has_activities,
            (),
        )
        for name in KEPT & before.__dict__.keys():
            reading.__dict__[name] = before.__dict__[name]
        reading.__dict__["_segments"] = after
        reading.__dict__["_step"] = Step(ref(before), frozenset(made), gone)
        return reading


_ENTRY = re.compile(r"[\"']?(.*?)[\"']?\s*(?::(?:\s.*)?)?$")


def _only_comments(piece: Piece, was: list[str], now: list[str]) -> bool:
    """Whether below the key of a part only comments differ, before its first element."""
    if piece.id or piece.section not in SECTIONS:
        return False
    plain = [[line for line in lines if _COMMENT.fullmatch(line) is None] for lines in (was, now)]
    return plain[0] == plain[1] and not _not_alone(SourceText(Path(), "\n".join(now)))


_COMMENT = re.compile(r"\s*(?:#.*)?")


def _name_of_part(line: str) -> str:
    from toc.core.loading.vocabulary import KEYS

    written = line.partition(":")[0].strip().strip("\"'")
    return KEYS.get(written, written)


def _not_alone(source: SourceText) -> bool:
    """Whether a piece of text may say something else than it looks like, or be said elsewhere."""
    text = source.text
    return bool(
        silent_lines(source)
        or may_be_cut(text)
        or any(f"# {head}" in text for head in HEADS)
        or CONTROL.search(text)
        or OVERRIDE.search(text)
        or segments(source, Node(1, 1)) is None
    )


@cache
def _model(section: str) -> type[Value]:
    return get_args(Programme.model_fields[section].annotation)[1]  # type: ignore[no-any-return]


def _alike(one: str, other: str) -> int:
    """With how many letters two texts begin that are the same."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[low:middle] == other[low:middle] else (low, middle - 1)
    return low


def _alike_at_end(one: str, other: str, most: int) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        same = (
            one[len(one) - middle : len(one) - low]
            == other[len(other) - middle : len(other) - low]
        )
        low, high = (middle, high) if same else (low, middle - 1)
    return low

"""Of a large file only the lines of what differs, and what stands around them: a small file that
is changed as any other, and put back in its place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from toc.core.editing.habits import lines_stand_apart
from toc.core.editing.rendering import Layout
from toc.core.editing.text_edits import CannotRewriteError, TextEdits, edited
from toc.core.loading import Positions, Reading
from toc.core.loading.again import segments_of
from toc.core.loading.segments import SECTIONS, Piece, Segments
from toc.core.loading.text import SourceText
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.problems import Edit

MOST = 300
"""Where more elements differ, the whole file is walked."""


def style_of(reading: Reading) -> Layout | None:
    """How the file of a reading is laid out, where that is known."""
    return reading.__dict__.get("_style")


def keep_style(reading: Reading, style: Layout) -> None:
    """Remember how the file of a reading is laid out, for all that is read of it from now on:
    finding it takes as long as reading the file."""
    reading.__dict__["_style"] = style


@dataclass(frozen=True)
class Part:
    """A part of a file as a file of its own, with what it says and is to say; `lines` are the
    numbers that its lines have in the whole."""

    reading: Reading
    old: Programme
    new: Programme
    lines: tuple[int, ...]
    source: SourceText
    held: Segments

    def apart(self, section: str) -> bool:
        """Whether most elements of a section have an empty line above them in the whole."""
        found = [
            line
            for piece, line in zip(self.held.pieces, self.held.starts, strict=True)
            if piece.section == section and piece.id
        ]
        return lines_stand_apart(TextEdits(self.source), found[1:])

    def whole(self, edits: Iterable[Edit]) -> str:
        """The whole file with edits of the part in it. CannotRewriteError where one goes over
        lines that do not stand below each other there."""
        return edited(self.source, [self._placed(one) for one in edits])

    def _placed(self, edit: Edit) -> Edit:
        first = edit.line - 1
        over = self.lines[first : first + 1 + edit.old.count("\n")]
        if not over or over[-1] - over[0] != len(over) - 1:
            raise CannotRewriteError
        return replace(edit, line=over[0])


def piece_of(reading: Reading, old: Programme, new: Programme) -> Part | None:
    """The part of a file that holds what differs between two programmes; None where that cannot
    be told, is much, or is no element of a section that has some."""
    held = segments_of(reading)
    if held is None or any(
        getattr(old, name) != getattr(new, name)
        for name in Programme.model_fields
        if name not in SECTIONS or not getattr(old, name)
    ):
        return None
    wanted: set[int] = set()
    less: dict[str, dict[str, Value]] = {}
    more: dict[str, dict[str, Value]] = {}
    for section in SECTIONS:
        was, will = getattr(old, section), getattr(new, section)
        if not was:
            continue
        numbers = _numbers(held, section, was, will)
        if len(numbers) > MOST:
            return None
        wanted |= numbers
        ids = [p.id for n in sorted(numbers) if (p := held.pieces[n]).section == section]
        less[section] = {id: was[id] for id in ids if id}
        more[section] = {id: will[id] for id in less[section] if id in will}
        if will is not was:
            more[section].update((id, one) for id, one in will.items() if id not in was)
    numbers = {n for n, piece in enumerate(held.pieces) if not piece.id} | wanted
    source = reading.positions.source
    lines = [*range(1, held.starts[0])]
    for number in sorted(numbers):
        lines += range(*held.span(number))
    text = held.end.join(source.lines[number - 1] for number in lines)
    before = old.model_copy(update=less)
    part = Reading(
        before,
        (),
        Positions(SourceText(source.file, text), None),
        reading.language,
        reading.dutch_keys,
        has_activities=reading.has_activities,
    )
    return Part(part, before, new.model_copy(update=more), tuple(lines), source, held)


def _numbers(
    held: Segments, section: str, was: dict[str, Value], will: dict[str, Value]
) -> set[int]:
    """Which pieces of a section are needed: those that differ, with the ones above and below; the
    last where something comes below it; and always the first."""
    first = held.place[Piece(section, "")] + 1
    found = {first}
    if was is will:
        return found
    for id, one in was.items():
        if will.get(id) is not one:
            number = held.place[Piece(section, id)]
            found |= {number - 1, number, number + 1}
            if len(found) > MOST:
                return found
    if will.keys() - was.keys():
        last = first + len(was) - 1
        found |= {last, last + 1}
    return {number for number in found if number < len(held.pieces)}

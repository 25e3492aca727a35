"""Edits of a text, and putting them in."""

from __future__ import annotations

from collections.abc import Iterable

from toc.loading.text import SourceText
from toc.problems import Correction, Edit, Place


def apply(source: SourceText, edits: Iterable[Edit]) -> str:
    """The text with the edits in it. Raises ValueError where an edit's `old` does not stand at
    its place, or two edits overlap."""
    starts = _line_starts(source)
    pieces, at = [], 0
    for edit in sorted(edits):
        start = starts[edit.line - 1] + edit.column - 1
        end = start + len(edit.old)
        if start < at or source.text[start:end] != edit.old:
            raise ValueError(edit)
        pieces += [source.text[at:start], edit.new]
        at = end
    return "".join([*pieces, source.text[at:]])


def _line_starts(source: SourceText) -> list[int]:
    starts, at = [], 0
    for line in source.lines:
        starts.append(at)
        at += len(line)
        at += 2 if source.text.startswith("\r\n", at) else 1
    return starts


def exchange(source: SourceText, place: Place, old: str, new: str, why: str) -> Edit | None:
    """The edit that puts one word in the place of another, within its quotes where it has them.
    None where the word is not written out at that place."""
    start = place.column - 1
    written = source.line(place.line)[start : start + place.length]
    if written == old:
        return Edit(place.line, place.column, old, new, why)
    if written in (f'"{old}"', f"'{old}'"):
        return Edit(place.line, place.column + 1, old, new, why)
    return None


def correction(source: SourceText, edits: Iterable[Edit], certain: bool = True) -> Correction:
    """Edits of which each stands within a line, with the lines as they will be."""
    made = tuple(sorted(edits))
    lines = {}
    for number in dict.fromkeys(edit.line for edit in made):
        lines[number] = source.line(number)
        for edit in reversed([one for one in made if one.line == number]):
            start = edit.column - 1
            line = lines[number]
            lines[number] = line[:start] + edit.new + line[start + len(edit.old) :]
    whole = tuple(part for line in lines.values() for part in line.split("\n"))
    return Correction(made, whole, certain)

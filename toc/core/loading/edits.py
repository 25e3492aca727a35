"""Edits of a text, and putting them in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from itertools import accumulate

from toc.core.loading.text import SourceText
from toc.core.problems import Correction, Edit, Place, Problem


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
    if "\r" not in source.text:
        return list(accumulate((len(line) + 1 for line in source.lines), initial=0))
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
    return Correction(made, _lines(source, made), certain)


def _lines(
    source: SourceText, edits: Iterable[Edit], also: Iterable[Edit] = ()
) -> tuple[str, ...]:
    """The lines of some edits as they will be, with those of `also` in them that stand in the same
    lines and beside the edits."""
    made = sorted(edits)
    for other in also:
        beside = all(
            other.line != one.line
            or other.column + len(other.old) <= one.column
            or one.column + len(one.old) <= other.column
            for one in made
        )
        if beside and any(other.line == one.line for one in edits):
            made.append(other)
    lines = {}
    for number in dict.fromkeys(edit.line for edit in sorted(made)):
        line = source.line(number)
        for edit in sorted((one for one in made if one.line == number), reverse=True):
            start = edit.column - 1
            line = line[:start] + edit.new + line[start + len(edit.old) :]
        lines[number] = line
    return tuple(part for line in lines.values() for part in line.split("\n"))


def together(source: SourceText, problems: Iterable[Problem]) -> list[Problem]:
    """The same problems; where one line has several faults, its correction shows it without all
    of them, so that it can be copied once."""
    told = list(problems)
    corrections = [one.correction for one in told if one.correction is not None]
    certain = [edit for one in corrections if one.certain for edit in one.edits]
    by_line = Counter(edit.line for one in corrections for edit in one.edits)
    if all(count == 1 for count in by_line.values()):
        return told
    return [
        one
        if one.correction is None
        else replace(
            one,
            correction=replace(
                one.correction, lines=_lines(source, one.correction.edits, certain)
            ),
        )
        for one in told
    ]

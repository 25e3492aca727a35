"""Texts on a slide: how large their type can be, and on how many slides they come. A slide is read
from the back of a hall, so where little stands it stands large."""

from __future__ import annotations

from collections.abc import Sequence

from toc.documents.measure import LEADING, fit, width
from toc.documents.slides import Line

BODY = (24.0, 20.0, 18.0, 16.0, 14.0)
"""Sizes of type of a text on a slide of its own, the one to be wished for first."""

BESIDE = (18.0, 16.0, 14.0, 12.0)
"""The same for a text above or under a table or drawing."""

QUESTION = (32.0, 30.0, 28.0, 26.0, 24.0, 22.0, 20.0)
"""The same for a question that is put to people."""

_SPLIT = 16.0
"""What takes several slides at this size takes no more of them at any other."""

_INDENTS = (0.0, 27.0, 58.0)
"""How far a line of each level is indented, in points: as the lists of a presentation are."""

_ASIDE = 0.64
"""How large what belongs to a question is, beside the question itself."""


def size_of(line: Line, size: float) -> float:
    """The type size of a line, where the text beside it has this one."""
    return round(size * _ASIDE) if line.aside else size


def line_height(line: Line, wide: float, size: float) -> float:
    """How high a line stands in so much room, with the air below it; all in points."""
    own = size_of(line, size)
    bolder = width(line.before, own, bold=True) - width(line.before, own)
    room = max(wide - _INDENTS[line.level] - bolder, own)
    said = fit(f"{line.before} {line.text}".strip(), room, (own,), bold=not line.text)
    return len(said.lines) * own * LEADING + air(size)


def air(size: float) -> float:
    """What is left free below a paragraph."""
    return round(size * 0.45)


def height(lines: Sequence[Line], wide: float, size: float) -> float:
    """How high some lines stand, in points."""
    return sum(line_height(line, wide, size) for line in lines)


def largest(
    lines: Sequence[Line], wide: float, high: float, sizes: Sequence[float]
) -> float | None:
    """The first of the sizes at which the lines fit; None where they fit at none."""
    return next((size for size in sizes if height(lines, wide, size) <= high), None)


def pages(lines: Sequence[Line], wide: float, high: float) -> tuple[float, list[list[Line]]]:
    """The lines on as few slides as can be, and the largest type at which that is so."""
    fewest = len(_split(lines, wide, high, _SPLIT))
    if len(_split(lines, wide, high, BODY[-1])) == 1:
        fewest = 1
    for size in BODY:
        found = _split(lines, wide, high, size)
        if len(found) <= fewest:
            break
    return size, found


def _split(lines: Sequence[Line], wide: float, high: float, size: float) -> list[list[Line]]:
    """The lines on slides. A text in bold alone says what comes, and stands with it."""
    found: list[list[Line]] = []
    used = 0.0
    for line in lines:
        needed = line_height(line, wide, size)
        if not found or used + needed > high:
            last = found[-1] if found else []
            taken = [last.pop()] if len(last) > 1 and not last[-1].text else []
            found.append(taken)
            used = height(taken, wide, size)
        found[-1].append(line)
        used += needed
    return found

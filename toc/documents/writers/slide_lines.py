"""Texts on a slide: how large their type can be, and on how many slides they come. A slide is read
from the back of a hall, so where little stands it stands large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from toc.documents.slides import Area, Lines, SlideLine, TextBox
from toc.documents.text_width import LEADING, fit, width
from toc.documents.writers.slide_tables import INSET, POINT

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


APART = 12.0
"""Between a table or drawing and a text above or under it, in points."""

_ABOVE = 0.22
"""So much of a slide a text above a table or drawing takes at most."""


def size_of(line: SlideLine, size: float) -> float:
    """The type size of a line, where the text beside it has this one."""
    return round(size * _ASIDE) if line.aside else size


def line_height(line: SlideLine, wide: float, size: float) -> float:
    """How high a line stands in so much room, with the air below it; all in points."""
    own = size_of(line, size)
    bolder = width(line.before, own, bold=True) - width(line.before, own)
    room = max(wide - _INDENTS[line.level] - bolder, own)
    said = fit(f"{line.before} {line.text}".strip(), room, (own,), bold=not line.text)
    return len(said.lines) * own * LEADING + air(size)


def air(size: float) -> float:
    """What is left free below a paragraph."""
    return round(size * 0.45)


def height(lines: Lines, wide: float, size: float) -> float:
    """How high some lines stand, in points."""
    return sum(line_height(line, wide, size) for line in lines)


def largest(lines: Lines, wide: float, high: float, sizes: Sequence[float]) -> float | None:
    """The first of the sizes at which the lines fit; None where they fit at none."""
    return next((size for size in sizes if height(lines, wide, size) <= high), None)


def pages(lines: Lines, wide: float, high: float) -> tuple[float, list[list[SlideLine]]]:
    """The lines on as few slides as can be, and the largest type at which that is so."""
    fewest = len(_split(lines, wide, high, _SPLIT))
    if len(_split(lines, wide, high, BODY[-1])) == 1:
        fewest = 1
    for size in BODY:
        found = _split(lines, wide, high, size)
        if len(found) <= fewest:
            break
    return size, found


def _split(lines: Lines, wide: float, high: float, size: float) -> list[list[SlideLine]]:
    """The lines on slides. A text in bold alone says what comes, and stands with it."""
    found: list[list[SlideLine]] = []
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


def beside(lines: Lines, area: Area) -> TextBox | None:
    """Lines in a box of their own at the top of an area, as large as goes; None where they do not
    fit."""
    size = largest(lines, _wide(area), area.height / POINT - 2 * INSET, BESIDE)
    if size is None:
        return None
    high = height(lines, _wide(area), size) + 2 * INSET
    return TextBox(tuple(lines), size, replace(area, height=round(high * POINT)))


def can_lead(lines: Lines, area: Area) -> bool:
    """Whether lines are few enough to stand above a table or drawing."""
    return _leading(lines, area) is not None


def left_by(lead: Lines, area: Area) -> Area:
    """What is left of an area below a lead; all of it where there is none."""
    if not lead:
        return area
    size = _leading(lead, area) or BESIDE[-1]
    return cut(area, height(lead, _wide(area), size) + APART + 2 * INSET)


def room_for(tail: Lines, area: Area) -> Area:
    """An area with room kept below it for some lines."""
    high = height(tail, _wide(area), BESIDE[-2]) + APART + 2 * INSET
    return replace(area, height=area.height - round(high * POINT))


def cut(area: Area, top: float) -> Area:
    """An area without so many points at its top."""
    taken = round(top * POINT)
    return Area(area.left, area.top + taken, area.width, area.height - taken)


def _leading(lines: Lines, area: Area) -> float | None:
    return largest(lines, _wide(area), area.height / POINT * _ABOVE, BESIDE)


def _wide(area: Area) -> float:
    """How wide a text in an area is, in points."""
    return area.width / POINT - 2 * INSET

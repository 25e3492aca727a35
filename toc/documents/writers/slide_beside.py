"""A few lines above or under a table or drawing on a slide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from toc.documents.slides import Area, Beside, Line
from toc.documents.writers.slide_lines import BESIDE, height, largest
from toc.documents.writers.slide_tables import INSET, POINT

APART = 12.0
"""Between a table or drawing and a text above or under it, in points."""

_ABOVE = 0.22
"""So much of a slide a text above a table or drawing takes at most."""


def beside(lines: Sequence[Line], area: Area) -> Beside | None:
    """Lines in a box of their own at the top of an area, as large as goes; None where they do not
    fit."""
    size = largest(lines, _wide(area), area.height / POINT - 2 * INSET, BESIDE)
    if size is None:
        return None
    high = height(lines, _wide(area), size) + 2 * INSET
    return Beside(tuple(lines), size, replace(area, height=round(high * POINT)))


def can_lead(lines: Sequence[Line], area: Area) -> bool:
    """Whether lines are few enough to stand above a table or drawing."""
    return _leading(lines, area) is not None


def left_by(lead: Sequence[Line], area: Area) -> Area:
    """What is left of an area below a lead; all of it where there is none."""
    if not lead:
        return area
    size = _leading(lead, area) or BESIDE[-1]
    return cut(area, height(lead, _wide(area), size) + APART + 2 * INSET)


def room_for(tail: Sequence[Line], area: Area) -> Area:
    """An area with room kept below it for some lines."""
    high = height(tail, _wide(area), BESIDE[-2]) + APART + 2 * INSET
    return replace(area, height=area.height - round(high * POINT))


def cut(area: Area, top: float) -> Area:
    """An area without so many points at its top."""
    taken = round(top * POINT)
    return Area(area.left, area.top + taken, area.width, area.height - taken)


def _leading(lines: Sequence[Line], area: Area) -> float | None:
    return largest(lines, _wide(area), area.height / POINT * _ABOVE, BESIDE)


def _wide(area: Area) -> float:
    """How wide a text in an area is, in points."""
    return area.width / POINT - 2 * INSET

"""Where a line that is tied to no box ends: at the box that it is drawn up to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

REACH = 5
"""So far from a box, in pixels, a line that was drawn by hand still ends at it."""


class Rectangle(NamedTuple):
    """Where a box stands on its page."""

    key: str
    x: float
    y: float
    width: float
    height: float

    def reaches(self, x: float, y: float) -> bool:
        """Whether a point is in the box, or nearly."""
        return (
            self.x - REACH <= x <= self.x + self.width + REACH
            and self.y - REACH <= y <= self.y + self.height + REACH
        )

    def holds(self, other: Rectangle) -> bool:
        """Whether another box stands wholly within it."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.x + other.width <= self.x + self.width
            and other.y + other.height <= self.y + self.height
        )


def touched(boxes: Iterable[Rectangle], x: float, y: float) -> str:
    """The key of the box at which a point lies; empty where there is none, or more than one that
    do not stand within one another."""
    near = sorted(
        (one for one in boxes if one.reaches(x, y)), key=lambda one: one.width * one.height
    )
    if not near or not all(outer.holds(near[0]) for outer in near[1:]):
        return ""
    return near[0].key

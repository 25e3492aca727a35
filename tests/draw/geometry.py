"""What the checks of drawings ask of places and boxes."""

from __future__ import annotations

import math

from toc.documents.drawings.scene import Point, Rect, Text
from toc.documents.text_width import width

HAIR = 0.6  # points: the engine rounds


def extent(text: Text) -> Rect:
    """Where a text stands, about."""
    wide = width(text.text, text.size, text.bold)
    return Rect(text.x, text.y - 0.75 * text.size, wide, 0.97 * text.size)


def inside(inner: Rect, outer: Rect) -> bool:
    """Whether one lies within the other."""
    return (
        inner.x >= outer.x - HAIR
        and inner.y >= outer.y - HAIR
        and inner.right <= outer.right + HAIR
        and inner.bottom <= outer.bottom + HAIR
    )


def overlap(one: Rect, other: Rect) -> bool:
    """Whether two lie over one another."""
    return (
        one.x < other.right - HAIR
        and other.x < one.right - HAIR
        and one.y < other.bottom - HAIR
        and other.y < one.bottom - HAIR
    )


def on_border(point: Point, rect: Rect) -> bool:
    """Whether a place is on the border of a box."""
    x = min(max(point.x, rect.x), rect.right)
    y = min(max(point.y, rect.y), rect.bottom)
    if math.dist((x, y), (point.x, point.y)) > HAIR:
        return False
    sides = (point.x - rect.x, rect.right - point.x, point.y - rect.y, rect.bottom - point.y)
    return min(abs(side) for side in sides) <= HAIR

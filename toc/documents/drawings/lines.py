"""Lines between boxes: their curves and their arrow heads."""

from __future__ import annotations

import math

from toc.documents.drawings.scene import Point

_LENGTH = 6.5
_HALF = 2.6


def curve(left: Point, right: Point) -> tuple[Point, ...]:
    """A line that leaves and arrives level."""
    if abs(left.y - right.y) < 0.5:
        third = (right.x - left.x) / 3
        return (left, Point(left.x + third, left.y), Point(right.x - third, right.y), right)
    middle = (left.x + right.x) / 2
    return (left, Point(middle, left.y), Point(middle, right.y), right)


def headed(path: tuple[Point, ...], width: float) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    """The path, shortened to make room for an arrow head at its end, and that head (its tip, where
    the path ended, first). `width` is the line's thickness."""
    tip = path[-1]
    before = next((p for p in path[::-1] if math.dist((p.x, p.y), (tip.x, tip.y)) > 0.1), None)
    if before is None:
        return path, ()
    far = math.dist((before.x, before.y), (tip.x, tip.y))
    back = Point((before.x - tip.x) / far, (before.y - tip.y) / far)
    length, half = _LENGTH + width, _HALF + 0.25 + 0.45 * width
    base = Point(tip.x + back.x * length, tip.y + back.y * length)
    head = (
        tip,
        Point(base.x - back.y * half, base.y + back.x * half),
        Point(base.x + back.y * half, base.y - back.x * half),
    )
    # One point into the head, so that no seam shows.
    end = Point(tip.x + back.x * (length - 1), tip.y + back.y * (length - 1))
    return (*path[:-1], end), head


def elbow(corners: list[Point], radius: float = 4.0) -> tuple[Point, ...]:
    """A line along straight stretches with rounded corners, as Bézier curves."""
    path = [corners[0]]
    for before, corner, after in zip(corners, corners[1:], corners[2:], strict=False):
        into = _towards(corner, before, radius)
        out = _towards(corner, after, radius)
        path += [path[-1], into, into, corner, corner, out]
    return (*path, path[-1], corners[-1], corners[-1])


def _towards(start: Point, end: Point, far: float) -> Point:
    length = math.dist((start.x, start.y), (end.x, end.y))
    far = min(far, length / 2)
    part = far / length
    return Point(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part)

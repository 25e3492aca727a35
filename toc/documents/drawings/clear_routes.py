"""Ways of lines that keep clear of boxes in programs that draw a line their own way: with corners,
along a lane that nothing stands in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, product

from toc.documents.drawings.routes import Route, RouteForm
from toc.documents.drawings.scene import FRAME, Point, Rect, Scene

_BENDS = 3  # of a line that goes round something
_WITHIN = 1.0
_ASIDE = 9.0


def clear(way: Route, scene: Scene, source: int | None, target: int | None) -> Route:
    """A line that goes round something, with corners: a curve reaches its lane only halfway, and
    cuts the corners of what it goes round. `source` and `target` are its shapes, by their places
    in the scene. Its own lane where that is free, or else one that is, if there is any."""
    if len(way.bends) != _BENDS:
        return way
    boxes = [
        shape.rect
        for i, shape in enumerate(scene.shapes)
        if shape.id and shape.id != FRAME and i not in (source, target)
    ]
    cornered = replace(way, form=RouteForm.CORNERED)
    for bends in _tried(cornered, boxes):
        made = replace(cornered, bends=bends)
        if not _hits(made, boxes):
            return made
    return cornered


def corners(way: Route) -> tuple[Point, ...]:
    """The places where a line with three bends turns, with its ends."""
    first, lane, last = way.bends
    if way.level_start:
        turns = (
            Point(first.x, way.start.y),
            Point(first.x, lane.y),
            Point(last.x, lane.y),
            Point(last.x, way.end.y),
        )
    else:
        turns = (
            Point(way.start.x, first.y),
            Point(lane.x, first.y),
            Point(lane.x, last.y),
            Point(way.end.x, last.y),
        )
    return (way.start, *turns, way.end)


def _tried(way: Route, boxes: Sequence[Rect]) -> Iterator[tuple[Point, ...]]:
    """Other places to turn: the line's own, close to its boxes, and beside every box."""
    first, lane, last = way.bends
    level = way.level_start

    def along(point: Point) -> float:
        return point.x if level else point.y

    def at(a: float, c: float) -> Point:
        return Point(a, c) if level else Point(c, a)

    back = -1 if along(way.end) < along(way.start) else 1
    starts = (along(first), along(way.start) + back * _ASIDE)
    ends = (along(last), along(way.end) - back * 1.5 * _ASIDE)
    own = lane.y if level else lane.x
    sides = [side for r in boxes for side in ((r.y, r.bottom) if level else (r.x, r.right))]
    beside = {side + off for side in sides for off in (-_ASIDE, -_ASIDE / 3, _ASIDE / 3, _ASIDE)}
    for across in [own, *sorted(beside, key=lambda side: abs(side - own))]:
        for start, end in product(starts, ends):
            yield at(start, 0), at(along(lane), across), at(end, 0)


def _hits(way: Route, boxes: Sequence[Rect]) -> bool:
    return any(_touches(a, b, box) for a, b in pairwise(corners(way)) for box in boxes)


def _touches(a: Point, b: Point, box: Rect) -> bool:
    """Whether a stretch, level or upright, runs within a box."""
    return (
        min(a.x, b.x) < box.right - _WITHIN
        and max(a.x, b.x) > box.x + _WITHIN
        and min(a.y, b.y) < box.bottom - _WITHIN
        and max(a.y, b.y) > box.y + _WITHIN
    )

"""The ways that lines take, in the words that drawing programs have for them: on which side of a
box a line begins and ends, and whether it is straight, has corners or is curved."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from toc.documents.drawings.scene import Connector, Point, Rect, Scene

_STRAIGHT = 0.6
_ASIDE = 6.0
_STEPS = 12
_ONE_CURVE = 4  # points: its start, and three for the curve
_HALFWAY = 0.02


class Side(Enum):
    """A side of a box; the value is the number of its connection site in PowerPoint."""

    TOP = 0
    LEFT = 1
    BOTTOM = 2
    RIGHT = 3


class RouteForm(Enum):
    """How a line goes from its start to its end."""

    STRAIGHT = "straight"
    CORNERED = "cornered"
    CURVED = "curved"


@dataclass(frozen=True)
class Route:
    """A line from `start` to `end` (the tip of its head). `level_start` and `level_end` say
    whether it leaves and arrives level or upright. `bends` are the places on the way where it
    turns: one for a line that leaves level and arrives upright or the other way about; none for a
    line that needs no more than its ends, or one halfway. Where it goes round something there are
    three, or two if it leaves otherwise than it arrives."""

    start: Point
    end: Point
    form: RouteForm
    level_start: bool = True
    level_end: bool = True
    bends: tuple[Point, ...] = ()

    @property
    def goes_round(self) -> bool:
        """Whether it goes round something."""
        return len(self.bends) > 1


def route(connector: Connector) -> Route:
    """The way that a line takes."""
    path = connector.path
    start, end = path[0], connector.arrow[0] if connector.arrow else path[-1]
    passed = [*sampled(path), end]
    if all(_beside(point, start, end) < _STRAIGHT for point in passed):
        return Route(start, end, RouteForm.STRAIGHT)
    level_start = _level(start, next(p for p in path[1:] if math.dist(_xy(p), _xy(start)) > 0.1))
    level_end = _level(next(p for p in path[::-1] if math.dist(_xy(p), _xy(end)) > 0.1), end)
    form = RouteForm.CORNERED if _cornered(path) else RouteForm.CURVED
    made = Route(start, end, form, level_start, level_end)
    if level_start != level_end:
        return Route(start, end, form, level_start, level_end, _corner(passed, made))
    bends = _round(passed, made, single=len(path) == _ONE_CURVE)
    return Route(start, end, form, level_start, level_end, bends)


def _round(passed: list[Point], made: Route, single: bool) -> tuple[Point, ...]:
    """Where a line turns that leaves and arrives in the same way. A single curve goes from side to
    side without more, whatever its exact form."""
    turned = not made.level_start

    def along(point: Point) -> float:
        return point.y if turned else point.x

    def across(point: Point) -> float:
        return point.x if turned else point.y

    def at(a: float, c: float) -> Point:
        return Point(c, a) if turned else Point(a, c)

    low, high = sorted((along(made.start), along(made.end)))
    beyond = max(passed, key=lambda p: max(along(p) - high, low - along(p)))
    if max(along(beyond) - high, low - along(beyond)) > _STRAIGHT:
        # Out and back, beside two boxes of one column.
        return (at(along(beyond), (across(made.start) + across(made.end)) / 2),)
    if single:
        return ()
    halfway = (across(made.start) + across(made.end)) / 2
    lane = min(passed, key=lambda p: abs(along(p) - (low + high) / 2))
    # A curve in parts goes past something, also where that is halfway.
    if made.form is RouteForm.CORNERED and abs(across(lane) - halfway) <= _ASIDE:
        return ()
    first = _crossing(passed, (across(made.start) + across(lane)) / 2, across)
    last = _crossing(passed[::-1], (across(made.end) + across(lane)) / 2, across)
    if made.form is RouteForm.CORNERED and abs(across(lane) - across(made.end)) < _ASIDE:
        return (at(along(first), halfway),)
    return (at(along(first), across(made.start)), lane, at(along(last), across(made.end)))


def _corner(passed: list[Point], made: Route) -> tuple[Point, ...]:
    """Where a line turns that leaves otherwise than it arrives: at its one corner, or where it
    goes out at the other side first, and where it comes back."""
    start, end, level = made.start, made.end, made.level_start

    def along(point: Point) -> float:
        return point.x if level else point.y

    def across(point: Point) -> float:
        return point.y if level else point.x

    def at(a: float, c: float) -> Point:
        return Point(a, c) if level else Point(c, a)

    back = 1 if along(end) < along(start) else -1
    out = max(passed, key=lambda point: back * along(point))
    if back * (along(out) - along(start)) <= _ASIDE:
        return (at(along(end), across(start)),)
    last = passed[passed.index(out) :]
    lane = _crossing(last, (along(out) + along(end)) / 2, along)
    return at(along(out), across(start)), at(along(end), across(lane))


def _crossing(passed: list[Point], level: float, across: Callable[[Point], float]) -> Point:
    """The first place where a line crosses a level."""
    before = across(passed[0]) < level
    return next((p for p in passed if (across(p) < level) != before), passed[len(passed) // 2])


def sampled(path: tuple[Point, ...]) -> list[Point]:
    """Places along a path, its start and its end with them."""
    found = [path[0]]
    for i in range(1, len(path) - 2, 3):
        a, b, c, d = found[-1], *path[i : i + 3]
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            u = 1 - t
            weights = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
            found.append(
                Point(
                    sum(w * p.x for w, p in zip(weights, (a, b, c, d), strict=True)),
                    sum(w * p.y for w, p in zip(weights, (a, b, c, d), strict=True)),
                )
            )
    return found


def _cornered(path: tuple[Point, ...]) -> bool:
    """Whether a path is made of straight stretches with rounded corners."""
    return all(
        path[i - 1] == path[i] or path[i] == path[i + 1] for i in range(1, len(path) - 2, 3)
    )


def _level(a: Point, b: Point) -> bool:
    return abs(b.x - a.x) >= abs(b.y - a.y)


def _beside(point: Point, start: Point, end: Point) -> float:
    """How far a place is from the straight line between two others."""
    length = math.dist(_xy(start), _xy(end))
    if length == 0:
        return math.dist(_xy(point), _xy(start))
    dx, dy = end.x - start.x, end.y - start.y
    return abs((point.x - start.x) * dy - (point.y - start.y) * dx) / length


def _xy(point: Point) -> tuple[float, float]:
    return point.x, point.y


def side(point: Point, rect: Rect) -> Side:
    """The side of a box to which a place is nearest."""
    away = {
        Side.LEFT: abs(point.x - rect.x),
        Side.RIGHT: abs(point.x - rect.right),
        Side.TOP: abs(point.y - rect.y),
        Side.BOTTOM: abs(point.y - rect.bottom),
    }
    return min(away, key=lambda side: away[side])


@dataclass(frozen=True)
class Site:
    """Where a line is held: a side of a box, and how far along it, from 0 (top or left) to 1."""

    side: Side
    share: float

    @property
    def middle(self) -> bool:
        """Whether it is halfway, where every program can hold a line."""
        return abs(self.share - 0.5) < _HALFWAY


def site(point: Point, rect: Rect) -> Site:
    """Where on a box a line is held that begins or ends at that place."""
    at = side(point, rect)
    if at in (Side.LEFT, Side.RIGHT):
        share = (point.y - rect.y) / rect.height
    else:
        share = (point.x - rect.x) / rect.width
    return Site(at, round(min(1.0, max(0.0, share)), 4))


def ends(connector: Connector, scene: Scene) -> tuple[int | None, int | None]:
    """Which shapes of the scene, by their places in it, a line runs between; None for an end that
    is loose, as those of a sample in a legend are."""
    if not (connector.source or connector.target):
        return None, None
    way = route(connector)
    return (
        _nearest(connector.source, way.start, scene),
        _nearest(connector.target, way.end, scene),
    )


def _nearest(name: str, point: Point, scene: Scene) -> int | None:
    """The shape of that name at whose side a place is; without a name, one with a text."""
    found = [
        (_off(point, shape.rect), i)
        for i, shape in enumerate(scene.shapes)
        if (shape.id == name if name else shape.texts and not shape.id)
    ]
    off, i = min(found, default=(math.inf, -1))
    return i if off < (_ASIDE if name else 1.0) else None


def _off(point: Point, rect: Rect) -> float:
    """How far a place is from the side of a box."""
    x, y = min(max(point.x, rect.x), rect.right), min(max(point.y, rect.y), rect.bottom)
    outside = math.dist(_xy(point), (x, y))
    inside = min(point.x - rect.x, rect.right - point.x, point.y - rect.y, rect.bottom - point.y)
    return max(outside, inside)

"""Lines that go round something, with corners that keep clear of boxes."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from toc.documents.drawings.clear_routes import clear, corners
from toc.documents.drawings.routes import Route, RouteForm
from toc.documents.drawings.scene import Point, Rect, Scene, Shape

SOURCE = Shape("i", Rect(300, 80, 60, 40), "#ffffff")
TARGET = Shape("v", Rect(0, 80, 60, 40), "#ffffff")
BETWEEN = Shape("g", Rect(150, 60, 80, 80), "#ffffff")
WAY = Route(
    Point(300, 100),
    Point(60, 100),
    RouteForm.CURVED,
    bends=(Point(265, 100), Point(190, 150), Point(105, 100)),
)


def _scene(*shapes: Shape) -> Scene:
    return Scene(841.89, 595.28, "T", "T", "nl", (SOURCE, TARGET, *shapes), (), ())


def _through(way: Route, box: Rect) -> bool:
    places = []
    turns = corners(way)
    for a, b in pairwise(turns):
        places += [(a.x + (b.x - a.x) * n / 40, a.y + (b.y - a.y) * n / 40) for n in range(41)]
    return any(box.x + 1 < x < box.right - 1 and box.y + 1 < y < box.bottom - 1 for x, y in places)


def test_a_free_lane_is_kept_with_corners() -> None:
    made = clear(WAY, _scene(BETWEEN), 0, 1)
    assert made == replace(WAY, form=RouteForm.CORNERED, bends=made.bends)
    assert made.bends[1] == Point(190, 150)
    assert not _through(made, BETWEEN.rect)


def test_another_lane_is_sought_where_a_box_stands_in_it() -> None:
    below = Shape("h", Rect(150, 145, 80, 60), "#ffffff")
    made = clear(WAY, _scene(BETWEEN, below), 0, 1)
    assert not _through(made, BETWEEN.rect)
    assert not _through(made, below.rect)
    assert (made.start, made.end) == (WAY.start, WAY.end)


def test_an_upright_line_keeps_clear_as_well() -> None:
    way = Route(
        Point(100, 300),
        Point(100, 60),
        RouteForm.CURVED,
        level_start=False,
        level_end=False,
        bends=(Point(100, 265), Point(150, 190), Point(100, 105)),
    )
    box = Shape("g", Rect(60, 150, 80, 80), "#ffffff")
    wall = Shape("h", Rect(145, 150, 60, 80), "#ffffff")
    made = clear(way, _scene(box, wall), None, None)
    assert not _through(made, box.rect)
    assert not _through(made, wall.rect)


def test_other_lines_stay_as_they_are() -> None:
    straight = Route(Point(300, 100), Point(60, 100), RouteForm.STRAIGHT)
    assert clear(straight, _scene(BETWEEN), 0, 1) == straight

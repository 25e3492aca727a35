"""The ways of lines in the words of drawing programs."""

from __future__ import annotations

import re

import pytest

from toc.documents.drawings.lines import curve, elbow, headed
from toc.documents.drawings.pptx_lines import connector
from toc.documents.drawings.routes import Route, RouteForm, Side, Site, ends, route, site
from toc.documents.drawings.scene import Connector, Point, Rect, Scene, Shape, Stroke, Text

BLACK = Stroke("#000000")


def _line(*path: Point) -> Route:
    return route(Connector("a", "b", path, BLACK))


def test_a_level_line_is_straight() -> None:
    made = route(Connector("a", "b", curve(Point(0, 5), Point(90, 5)), BLACK))
    assert made == Route(Point(0, 5), Point(90, 5), RouteForm.STRAIGHT)


def test_the_end_is_the_tip_of_the_head() -> None:
    path, arrow = headed(curve(Point(0, 0), Point(90, 60)), 1.0)
    assert route(Connector("a", "b", path, BLACK, arrow)).end == Point(90, 60)


def test_a_line_between_neighbours_needs_no_bends() -> None:
    assert _line(*curve(Point(0, 0), Point(90, 60))) == Route(
        Point(0, 0), Point(90, 60), RouteForm.CURVED
    )
    down = (Point(0, 0), Point(0, 40), Point(50, 50), Point(50, 90))
    assert _line(*down) == Route(Point(0, 0), Point(50, 90), RouteForm.CURVED, False, False)


def test_a_line_with_one_corner() -> None:
    made = _line(*elbow([Point(100, 80), Point(20, 80), Point(20, 10)]))
    corner = Point(20, 80)
    assert made == Route(Point(100, 80), Point(20, 10), RouteForm.CORNERED, True, False, (corner,))


@pytest.mark.parametrize("turned", [False, True])
def test_a_line_with_one_corner_that_first_goes_out_at_the_other_side(turned: bool) -> None:
    """From the left of a box, round, to the foot of one above it: the one corner between its ends
    would lie within the box."""
    path = [(406, 485), (399, 481), (393, 476), (389, 469), (357, 418), (406, 347), (431, 316)]
    made = _line(*(Point(y, x) if turned else Point(x, y) for x, y in path))
    assert (made.level_start, made.level_end) == (not turned, turned)
    assert made.goes_round
    out, back = ((b.y, b.x) if turned else (b.x, b.y) for b in made.bends)
    assert out == pytest.approx((380, 485), abs=2)
    assert out[1] == 485
    assert back[0] == 431
    assert 340 < back[1] < 390


def test_a_line_that_goes_round_a_box_keeps_its_lane() -> None:
    path = (
        Point(300, 100),
        *(Point(270, 100), Point(270, 200), Point(240, 200)),
        *(Point(210, 200), Point(190, 200), Point(160, 200)),
        *(Point(130, 200), Point(130, 110), Point(100, 110)),
    )
    made = _line(*path)
    first, lane, last = made.bends
    assert 240 < first.x < 300
    assert lane.y == pytest.approx(200, abs=1)
    assert 100 < last.x < 160


def test_a_line_that_passes_a_box_halfway_keeps_its_lane() -> None:
    path = (
        Point(300, 100),
        *(Point(270, 100), Point(270, 150), Point(240, 150)),
        *(Point(210, 150), Point(190, 150), Point(160, 150)),
        *(Point(130, 150), Point(130, 200), Point(100, 200)),
    )
    first, lane, last = _line(*path).bends
    assert lane.y == pytest.approx(150, abs=1)
    assert 240 < first.x < 300
    assert 100 < last.x < 160


def test_a_line_beside_two_boxes_of_one_column_goes_out_and_back() -> None:
    (bend,) = _line(Point(50, 10), Point(80, 10), Point(80, 90), Point(50, 90)).bends
    assert bend.x > 70
    assert bend.y == 50


@pytest.mark.parametrize(
    ("point", "found"),
    [
        (Point(10, 45), Site(Side.LEFT, 0.5)),
        (Point(110, 30), Site(Side.RIGHT, 0.2)),
        (Point(30, 20), Site(Side.TOP, 0.2)),
        (Point(60, 70.2), Site(Side.BOTTOM, 0.5)),
    ],
)
def test_a_site(point: Point, found: Site) -> None:
    assert site(point, Rect(10, 20, 100, 50)) == found


def test_a_line_is_held_by_the_nearest_of_the_shapes_with_its_id() -> None:
    text = (Text(5, 5, "x", 9.0, "#000000"),)
    shapes = (
        Shape("a", Rect(0, 0, 10, 10), None),
        Shape("a", Rect(100, 0, 10, 10), None),
        Shape("", Rect(200, 0, 10, 10), None),
        Shape("", Rect(200, 0, 10, 10), None, None, 0.0, text),
    )
    scene = Scene(300, 300, "", "", "nl", shapes, (), ())
    path = curve(Point(110, 5), Point(200, 5))
    assert ends(Connector("a", "", path, BLACK), scene) == (1, 3)
    assert ends(Connector("a", "b", path, BLACK), scene) == (1, None)
    assert ends(Connector("", "", path, BLACK), scene) == (None, None)


def _drawn(made: Route) -> tuple[str, list[tuple[float, float]]]:
    """The form of a connector, and the places that PowerPoint's definition of that form gives:
    its start, its bends and its end, turned and mirrored as the file says."""
    xml = connector(2, "n", "", made, BLACK, (None, None), False, 1.0)
    (form,) = re.findall(r'prst="(\w+)"><a:avLst', xml)
    adjusts = [int(v) / 100_000 for v in re.findall(r'fmla="val (-?\d+)"', xml)]
    x, y = (int(v) / 12_700 for v in re.findall(r'a:off x="(-?\d+)" y="(-?\d+)"', xml)[0])
    w, h = (int(v) / 12_700 for v in re.findall(r'a:ext cx="(\d+)" cy="(\d+)"', xml)[0])
    kind = form[-1]
    places = [(0.0, 0.0)]
    if kind == "2":
        places.append((w, 0.0))
    elif kind == "3":
        places += [(w * adjusts[0], 0.0), (w * adjusts[0], h)]
    elif kind == "5":
        a, b, c = w * adjusts[0], h * adjusts[1], w * adjusts[2]
        places += [(a, 0.0), (a, b), (c, b), (c, h)]
    places.append((w, h))
    found = []
    for px, py in places:
        u, v = px - w / 2, py - h / 2
        u = -u if 'flipH="1"' in xml else u
        v = -v if 'flipV="1"' in xml else v
        if 'rot="5400000"' in xml:
            u, v = -v, u
        found.append((round(x + w / 2 + u, 1), round(y + h / 2 + v, 1)))
    return form, found


@pytest.mark.parametrize("right", [-1, 1])
@pytest.mark.parametrize("down", [-1, 1])
def test_the_forms_of_powerpoint_go_where_the_line_goes(right: int, down: int) -> None:
    start, end = Point(200, 200), Point(200 + 80 * right, 200 + 60 * down)
    s, e = (start.x, start.y), (end.x, end.y)
    middle = (start.x + end.x) / 2, (start.y + end.y) / 2
    assert _drawn(Route(start, end, RouteForm.STRAIGHT)) == ("straightConnector1", [s, e])
    assert _drawn(Route(start, end, RouteForm.CURVED)) == (
        "curvedConnector3",
        [s, (middle[0], s[1]), (middle[0], e[1]), e],
    )
    assert _drawn(Route(start, end, RouteForm.CURVED, False, False)) == (
        "curvedConnector3",
        [s, (s[0], middle[1]), (e[0], middle[1]), e],
    )
    level = Route(start, end, RouteForm.CORNERED, True, False, (Point(end.x, start.y),))
    assert _drawn(level) == ("bentConnector2", [s, (e[0], s[1]), e])
    upright = Route(start, end, RouteForm.CORNERED, False, True, (Point(start.x, end.y),))
    assert _drawn(upright) == ("bentConnector2", [s, (s[0], e[1]), e])
    first = Point(start.x + 20 * right, start.y)
    lane, last = Point(middle[0], 300), Point(end.x - 20 * right, end.y)
    assert _drawn(Route(start, end, RouteForm.CURVED, True, True, (first, lane, last))) == (
        "curvedConnector5",
        [s, (first.x, s[1]), (first.x, 300), (last.x, 300), (last.x, e[1]), e],
    )
    aside = Point(300, middle[1])
    assert _drawn(Route(start, end, RouteForm.CURVED, True, True, (aside,))) == (
        "curvedConnector3",
        [s, (300, s[1]), (300, e[1]), e],
    )
    below = Point(middle[0], 320)
    assert _drawn(Route(start, end, RouteForm.CURVED, False, False, (below,))) == (
        "curvedConnector3",
        [s, (s[0], 320), (e[0], 320), e],
    )

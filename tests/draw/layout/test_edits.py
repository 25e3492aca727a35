"""A single edit leaves all other boxes in their order. `python -m bench` does a thousand."""

from __future__ import annotations

import pytest

from bench.edits import Edit, crossings, edits, order, sample, swapped, together
from toc.documents.drawings.scene import Connector, Point, Rect, Scene, Shape, Stroke
from toc.draw.layout.columns import scenes

VIEWS = [sample(7, 3, seed=1), sample(14, 5, seed=2), sample(22, 7, seed=3)]
MADE = list(edits(VIEWS, 45, seed=7))


@pytest.fixture(scope="module")
def before() -> dict[str, list[list[list[str]]]]:
    return {view.title: order(view, scenes(view)) for view in VIEWS}


@pytest.mark.parametrize("edit", MADE, ids=lambda edit: f"{edit.kind}-{edit.touched}")
def test_an_edit_leaves_the_others_in_their_order(
    edit: Edit, before: dict[str, list[list[list[str]]]]
) -> None:
    assert swapped(edit, before[edit.before.title], order(edit.after, scenes(edit.after))) == 0


def test_the_edits_are_of_every_kind_and_always_the_same() -> None:
    assert {edit.kind for edit in MADE} == {"add", "reword", "remove"}
    assert list(edits(VIEWS, 45, seed=7)) == MADE


def test_a_change_of_order_would_be_seen() -> None:
    edit = MADE[0]
    old = order(edit.before, scenes(edit.before))
    turned = [[column[::-1] for column in sheet] for sheet in old]
    assert swapped(edit, old, turned) > 0
    if len(old) > 1:
        assert swapped(edit, old, old[::-1]) > 0


def _scene(lines: list[tuple[str, str]]) -> Scene:
    shapes = [
        Shape(name, Rect(0 if name < "m" else 100, 20 * n, 10, 10), None)
        for names in ("abc", "xyz")
        for n, name in enumerate(names)
    ]
    path = (Point(0, 0), Point(0, 0), Point(0, 0), Point(0, 0))
    connectors = tuple(Connector(a, b, path, Stroke("#000000")) for a, b in lines)
    return Scene(200, 100, "", "", "nl", tuple(shapes), connectors, ())


@pytest.mark.parametrize(
    ("lines", "crossed"),
    [
        ([("a", "x"), ("b", "y"), ("c", "z")], (0, 3)),
        ([("a", "z"), ("b", "y"), ("c", "x")], (3, 3)),
        ([("a", "x"), ("a", "y"), ("b", "y")], (0, 1)),
    ],
)
def test_crossings(lines: list[tuple[str, str]], crossed: tuple[int, int]) -> None:
    assert crossings(_scene(lines)) == crossed


def test_together() -> None:
    view = sample(8, 4, seed=4)
    (scene,) = scenes(view)
    near, whole = together(view, scene)
    assert 0 < near < whole

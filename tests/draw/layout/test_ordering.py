"""The order with the fewest crossings: against every order there is, and as it is drawn."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import combinations, pairwise, permutations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.layered import crossed, layered, lines_of
from tests.examples import examples
from toc.core.graph import GoalGraph, Level
from toc.core.model import Basis, Programme
from toc.documents.drawings.scene import Scene
from toc.draw.layout.booklet import booklet
from toc.draw.layout.columns import drawn
from toc.draw.layout.crossing_search import fewest_crossings
from toc.draw.layout.crossings import Frame, Layers, Order, OrderedColumn
from toc.draw.layout.direction import Direction
from toc.draw.layout.ordering import FEW, BoxOrder, avoidable, layers_of, sheets_in
from toc.draw.layout.pages import sheets
from toc.draw.page import page
from toc.draw.views.columns import BoxColumn, BoxLink, ColumnsView, Element, Origin

Check = Callable[[Scene], None]


@st.composite
def layers(draw: st.DrawFn) -> Layers:
    """Three or four columns of up to four boxes, some of which are places where a line passes,
    with groups, links within a column and a frame now and then."""
    sizes = draw(st.lists(st.integers(0, 4), min_size=3, max_size=4))
    columns = []
    for size in sizes:
        every = st.integers(0, max(size - 1, 0))
        pairs = list(combinations(range(size), 2))
        frame = None
        if size > 2 and draw(st.integers(0, 3)) == 0:
            lengths = draw(st.lists(st.sampled_from([10.0, 20.0]), min_size=size, max_size=size))
            frame = Frame(size - 1, (*lengths[:-1], 0.0))
        vias = (
            frozenset({size - 1}) if frame else draw(st.frozensets(every, max_size=min(size, 1)))
        )
        split = draw(st.integers(0, size))
        groups = tuple("a" if i < split else "b" for i in range(size))
        columns.append(
            OrderedColumn(
                tuple(map(str, range(size))),
                vias,
                groups if not (vias or frame) and draw(st.booleans()) else (),
                (draw(st.sampled_from(pairs)),)
                if pairs and not (vias or frame) and draw(st.integers(0, 3)) == 0
                else (),
                frame,
            )
        )
    lines = []
    for left, right in pairwise(sizes):
        ends = list(product(range(left), range(right)))
        some = st.lists(st.sampled_from(ends), unique=True, max_size=7) if ends else st.just([])
        lines.append(tuple(draw(some)))
    return Layers(tuple(columns), tuple(lines))


def _crossings(layers: Layers, order: Order) -> int:
    """Counted pair by pair, as on paper."""
    found = 0
    for gap, lines in enumerate(layers.lines):
        left, right = order[gap], order[gap + 1]
        for (a, b), (c, d) in combinations(lines, 2):
            above = left.index(a) - left.index(c)
            found += above * (right.index(b) - right.index(d)) < 0
    for number, column in enumerate(layers.columns):
        for link in column.links:
            first, last = sorted(map(order[number].index, link))
            for box in order[number][first + 1 : last]:
                found += sum(b == box for _, b in layers.lines[number - 1]) if number else 0
    return found


def _moved(layers: Layers, order: Order) -> int:
    return sum(
        a > b
        for column, boxes in zip(layers.columns, order, strict=True)
        for a, b in combinations(boxes, 2)
        if a not in column.vias and b not in column.vias
    )


def _possible(column: OrderedColumn) -> list[tuple[int, ...]]:
    return [
        boxes
        for boxes in permutations(range(len(column.names)))
        if _together(column, boxes) and _in_the_middle(column, boxes)
    ]


def _together(column: OrderedColumn, boxes: Sequence[int]) -> bool:
    for group in set(column.groups):
        places = [p for p, box in enumerate(boxes) if column.groups[box] == group]
        if places[-1] - places[0] != len(places) - 1:
            return False
    return True


def _in_the_middle(column: OrderedColumn, boxes: Sequence[int]) -> bool:
    frame = column.frame
    if frame is None:
        return True
    whole, before = sum(frame.lengths), 0.0
    for place, box in enumerate(boxes):
        middle = before + frame.lengths[box] / 2
        if box != frame.at and (middle >= whole / 2) != (place > boxes.index(frame.at)):
            return False
        before += frame.lengths[box]
    return True


@settings(max_examples=examples(60), deadline=None)
@given(layers())
def test_no_order_has_fewer_crossings_or_as_few_nearer_to_the_file(layers: Layers) -> None:
    every = product(*map(_possible, layers.columns))
    best = min((_crossings(layers, order), _moved(layers, order)) for order in every)
    found = fewest_crossings(layers)
    assert found.proven
    assert (_crossings(layers, found.order), _moved(layers, found.order)) == best
    assert layers.crossings(found.order) == best[0]
    assert all(
        order in _possible(column)
        for column, order in zip(layers.columns, found.order, strict=True)
    )


def test_of_what_moves_as_little_the_lower_column_moves() -> None:
    three = OrderedColumn(("a", "b", "c"))
    crossing = Layers((three, three), (((0, 2), (1, 1), (2, 0)),))
    assert fewest_crossings(crossing).order == ((0, 1, 2), (2, 1, 0))


def test_what_is_larger_than_a_page_keeps_the_order_that_was_given() -> None:
    column = OrderedColumn(tuple(map(str, range(80))))
    large = Layers((column, column), (tuple((n, 79 - n) for n in range(80)),))
    found = fewest_crossings(large)
    assert (found.order, found.proven) == (large.given, False)


@pytest.mark.usefixtures("each_engine")
@pytest.mark.parametrize("direction", Direction)
def test_what_is_counted_is_what_is_drawn(direction: Direction, check_geometry: Check) -> None:
    views = [layered(seed) for seed in range(16)]
    made = [[sheets_in(view, direction, order) for order in BoxOrder] for view in views]
    made = [both for both in made if [len(some) for some in both] == [1, 1]]
    made = [both for both in made if not any(sheet.grid for (sheet,) in both)]
    assert len(made) > 5
    saved = 0
    for file, fewest in made:
        (before,), (after,) = drawn(file, 1, 1), drawn(fewest, 1, 1)
        check_geometry(after)
        many, few = crossed(lines_of(before)), crossed(lines_of(after))
        assert avoidable(file) == (many - few if many >= FEW else 0)
        assert few <= many
        saved += many - few
    assert saved > 15


def _view(texts: Sequence[str], links: Sequence[tuple[str, str]], **lines: str) -> ColumnsView:
    """A view of boxes by their ids: v… the vision, s… and o… goals, i… inspanningen."""
    levels = {
        "v": Level.VISION,
        "s": Level.STRATEGIC,
        "o": Level.OPERATIONAL,
        "i": Level.INSPANNING,
    }
    columns = tuple(
        BoxColumn(
            level,
            level.name,
            tuple(Element(t, level, t, line=lines.get(t)) for t in texts if t[0] == letter),
            "niets",
        )
        for letter, level in levels.items()
    )
    made = tuple(BoxLink(*link) for link in links)
    return ColumnsView(
        "x", "Proef", "Proef", "Proef", None, "nl", columns, made, Origin((), 0, 0, 0, 0)
    )


def _stands(view: ColumnsView) -> list[list[str]]:
    (sheet,) = sheets_in(view, Direction.LR, BoxOrder.FEWEST_CROSSINGS)
    return [[b.element.id for b in column] for column in sheet.columns]


REVERSED = (
    ["v", "s", *(f"o{n}" for n in range(6)), *(f"i{n}" for n in range(6))],
    [
        ("s", "v"),
        *((f"o{n}", "s") for n in range(6)),
        *((f"i{n}", f"o{5 - n}") for n in range(6)),
    ],
)


def test_inspanningen_follow_their_goals() -> None:
    view = _view(*REVERSED)
    assert _stands(view)[2:] == [
        ["o0", "o1", "o2", "o3", "o4", "o5"],
        ["i5", "i4", "i3", "i2", "i1", "i0"],
    ]
    assert avoidable(sheets(view)) == 15


def test_few_crossings_are_not_looked_for() -> None:
    four = ["v", "s", *(f"o{n}" for n in range(4)), *(f"i{n}" for n in range(4))]
    links = [("s", "v"), *((f"o{n}", "s") for n in range(4))]
    crossing = [("i0", "o2"), ("i1", "o1"), ("i2", "o0"), ("i3", "o3")]
    assert avoidable(sheets(_view(four, [*links, *crossing]))) == 0


def test_what_crosses_in_every_order_is_not_avoidable() -> None:
    goals, work = ["o0", "o1", "o2"], ["i0", "i1", "i2"]
    every = [(i, o) for i in work for o in goals]
    view = _view(["v", "s", *goals, *work], [("s", "v"), *((o, "s") for o in goals), *every])
    assert avoidable(sheets(view)) == 0
    assert _stands(view)[2:] == [goals, work]


def test_goals_of_a_programme_line_stay_together() -> None:
    boxes = ["v", "s0", "s1", "s2", "s3", "o0", "o1", "o2", "o3"]
    links = [(f"s{n}", "v") for n in range(4)]
    links += [("o0", "s0"), ("o1", "s2"), ("o2", "s1"), ("o3", "s3"), ("o0", "s2"), ("o2", "s3")]
    of_lines = {"s0": "Een", "s1": "Een", "s2": "Twee", "s3": "Twee"}
    free, bound = _stands(_view(boxes, links)), _stands(_view(boxes, links, **of_lines))
    assert free[1] != bound[1]
    assert {frozenset(bound[1][:2]), frozenset(bound[1][2:])} == {
        frozenset({"s0", "s1"}),
        frozenset({"s2", "s3"}),
    }


def test_lines_that_the_file_has_apart_bind_nothing() -> None:
    boxes = ["v", "s0", "s1", "s2", "o0", "o1", "o2"]
    links = [(f"s{n}", "v") for n in range(3)]
    links += [("o0", "s2"), ("o1", "s1"), ("o2", "s0")]
    apart = {"s0": "Een", "s1": "Twee", "s2": "Een"}
    assert _stands(_view(boxes, links, **apart)) == _stands(_view(boxes, links))


def test_a_goal_that_serves_a_goal_stands_beside_it() -> None:
    boxes = ["v", "s", "o0", "o1", "o2", "o3"]
    links = [("s", "v"), *((f"o{n}", "s") for n in range(4)), ("o0", "o3")]
    assert _stands(_view(boxes, links))[2] in (["o0", "o3", "o1", "o2"], ["o1", "o2", "o0", "o3"])


FRAMED = {
    "title": "T",
    "vision": "V",
    "networks": {"n": "N"},
    "strategic_goals": {"s": "S", "t": "T", "u": "U"},
    "operational_goals": {
        "o": {"text": "O", "contributes_to": "u", "network": "n"},
        "p": {"text": "P", "contributes_to": "t", "network": "n"},
        "q": {"text": "Q", "contributes_to": "s", "network": "n"},
    },
    "inspanningen": {
        "i": {"text": "I", "contributes_to": "q"},
        "j": {
            "text": "J",
            "contributes_to": [{"goal": g, "basis": "network"} for g in ("o", "p", "q")],
        },
        "k": {"text": "K", "contributes_to": ["o", "s"]},
    },
}


@pytest.mark.usefixtures("each_engine")
@pytest.mark.parametrize("direction", Direction)
def test_goals_in_a_frame_move_within_it(direction: Direction, check_geometry: Check) -> None:
    plan = Programme.model_validate(FRAMED)
    graph = GoalGraph(plan)
    found = {}
    for order in BoxOrder:
        *_, one = booklet(plan, graph, direction=direction, order=order)
        check_geometry(one.scene)
        assert "frame " in {shape.id for shape in one.scene.shapes}
        found[order] = crossed(lines_of(one.scene))
    assert found[BoxOrder.FEWEST_CROSSINGS] < found[BoxOrder.FILE]


def test_the_interactive_page_has_the_order_too() -> None:
    plan = Programme.model_validate(FRAMED)
    graph = GoalGraph(plan)
    assert page(plan, graph) != page(plan, graph, order=BoxOrder.FEWEST_CROSSINGS)


@settings(max_examples=examples(20), deadline=None)
@given(seed=st.integers(0, 10_000), direction=st.sampled_from(list(Direction)))
def test_any_page_holds_what_every_page_holds(
    seed: int, direction: Direction, check_geometry: Check
) -> None:
    made = sheets_in(layered(seed, far=0.5), direction, BoxOrder.FEWEST_CROSSINGS)
    for scene in drawn(made, 1, len(made)):
        check_geometry(scene)


def test_the_same_view_stands_in_the_same_order() -> None:
    views = [layered(seed) for seed in range(10)]
    assert [
        [[b.element.id for b in column] for column in sheet.columns]
        for view in views
        for sheet in sheets_in(view, Direction.LR, BoxOrder.FEWEST_CROSSINGS)
    ] == [
        [[b.element.id for b in column] for column in sheet.columns]
        for view in views
        for sheet in sheets_in(view, Direction.LR, BoxOrder.FEWEST_CROSSINGS)
    ]


def test_kinds_of_lines_make_no_difference() -> None:
    texts, links = REVERSED
    plain = _view(texts, links)
    weighed = replace(
        plain,
        links=tuple(
            BoxLink(x.source, x.target, Basis.PROPOSAL, random.Random(n).choice((1, 3, 9)))
            for n, x in enumerate(plain.links)
        ),
    )
    assert _stands(weighed) == _stands(plain)


def test_what_crosses_too_often_in_the_file_only_stands_in_columns() -> None:
    goals, work = [f"o{n}" for n in range(9)], [f"i{n}" for n in range(9)]
    links = [("s", "v"), *((o, "s") for o in goals), *zip(work, goals[::-1], strict=True)]
    view = _view(["v", "s", *goals, *work], links)
    file = sheets_in(view, Direction.LR, BoxOrder.FILE)
    (fewest,) = sheets_in(view, Direction.LR, BoxOrder.FEWEST_CROSSINGS)
    assert all(sheet.grid is not None for sheet in file)
    assert fewest.grid is None
    assert [b.element.id for b in fewest.columns[3]] == work[::-1]


def test_what_takes_too_long_is_the_best_that_was_found() -> None:
    view = layered(5)
    layers = layers_of([column.elements for column in view.columns], view.links)
    short, long = fewest_crossings(layers, most=30), fewest_crossings(layers)
    assert (short.proven, long.proven) == (False, True)
    assert layers.crossings(long.order) <= layers.crossings(short.order)
    assert layers.crossings(short.order) <= layers.crossings(layers.given)

"""A drawing in which lines would cross too often: what stands in its rows and lanes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.documents import style
from toc.documents.drawings.scene import Dash, Scene, Shape
from toc.draw.layout.booklet import booklet
from toc.draw.layout.columns import scenes
from toc.draw.layout.direction import Direction
from toc.draw.layout.grid import GridRoom
from toc.draw.layout.pages import ViewSheet, sheets
from toc.draw.views.columns import BoxLink, ColumnsView
from toc.draw.views.din import network_view

Check = Callable[[Scene], None]


def view(goals: int, work: int, **changes: Any) -> ColumnsView:
    """A DIN in which everything serves everything."""
    names = [f"g{n}" for n in range(goals)]
    data: dict[str, Any] = {
        "title": "Alles",
        "vision": "Iedereen doet mee",
        "networks": {"n": "Meedoen"},
        "strategic_goals": {"s": "Gezinnen doen mee"},
        "operational_goals": {
            name: {"text": f"Doel {name}", "contributes_to": "s", "network": "n"} for name in names
        },
        "inspanningen": {
            f"i{n}": {"text": f"Inspanning {n}", "contributes_to": names} for n in range(work)
        },
    }
    for table, entries in changes.items():
        data[table] |= entries
    programme = Programme.model_validate(data)
    return network_view(programme, GoalGraph(programme), "n")


def _pairs(scene: Scene) -> set[tuple[str, str]]:
    return {(c.source, c.target) for c in scene.connectors if c.target}


def _box(scene: Scene, id: str) -> Shape:
    return next(s for s in scene.shapes if s.id == id)


def test_few_crossings_are_lines_and_many_are_a_grid() -> None:
    (few,) = sheets(view(3, 5))
    assert few.grid is None
    (many,) = sheets(view(4, 5))
    assert many.grid is not None
    assert [b.element.id for b in many.grid.rows] == [f"i{n}" for n in range(5)]
    assert len(many.grid.dots) == 20


@pytest.mark.parametrize("direction", Direction)
def test_every_link_is_drawn_from_its_row_to_its_goal(
    direction: Direction, check_geometry: Check
) -> None:
    shown = view(6, 9)
    (scene,) = scenes(shown, direction)
    check_geometry(scene)
    assert _pairs(scene) == {(x.source, x.target) for x in shown.links}


def test_a_dot_stands_where_its_row_and_its_goal_meet() -> None:
    (scene,) = scenes(view(6, 9))
    middles = {(d.rect.x + d.rect.width / 2, d.rect.middle) for d in scene.over}
    expected = set()
    for i in range(9):
        for g in range(6):
            goal = _box(scene, f"g{g}").rect
            expected.add((goal.x + goal.width / 2, _box(scene, f"i{i}").rect.middle))
    assert len(scene.over) == 54
    assert middles == expected


def test_dots_say_their_points_and_how_they_are_known() -> None:
    links = [{"goal": f"g{n}", "points": p} for n, p in enumerate((1, 3, 9))]
    odd = {"text": "Anders", "contributes_to": [*links, {"goal": "g3", "basis": "proposal"}]}
    (scene,) = scenes(view(4, 8, inspanningen={"i8": odd}))
    row = _box(scene, "i8").rect.middle
    dots = sorted((d for d in scene.over if d.rect.middle == row), key=lambda d: d.rect.x)
    assert [[t.text for t in d.texts] for d in dots] == [["1"], ["3"], ["9"], []]
    assert [d.fill for d in dots] == [style.NAVY] * 3 + [style.WHITE]
    assert dots[3].stroke is not None
    assert dots[3].stroke.dash is Dash.DOTTED
    assert dots[0].rect.width < dots[1].rect.width < dots[2].rect.width
    said = {t.text for t in scene.texts}
    assert {
        "draagt bij aan; niet beoordeeld",
        "voorstel",
        "kleine bijdrage (1)",
        "duidelijke bijdrage (3)",
        "doorslaggevende bijdrage (9)",
    } <= said


def test_what_serves_a_higher_goal_has_a_lane_that_says_so(check_geometry: Check) -> None:
    past = {"text": "Voorbij", "contributes_to": ["g0", "s", "vision"]}
    (scene,) = scenes(view(4, 8, inspanningen={"i8": past}))
    assert {("i8", "g0"), ("i8", "s"), ("i8", "vision")} <= _pairs(scene)
    boxes = [s for s in scene.shapes if s.id == "s"]
    assert [s.texts[-1].text for s in boxes] == ["Gezinnen doen mee", "rechtstreeks"]
    # The line ends at the lane, the way up at the goal itself.
    ends = {(c.source, c.target): c.arrow[0] for c in scene.connectors if c.target}
    assert ends["i8", "s"].y == pytest.approx(boxes[1].rect.bottom)
    assert ends["g0", "s"].y == pytest.approx(boxes[0].rect.bottom)


def test_goals_that_serve_goals_stand_apart(check_geometry: Check) -> None:
    chain = {
        f"g{n}": {"text": f"Doel g{n}", "contributes_to": ["s", f"g{n - 1}"], "network": "n"}
        for n in range(1, 5)
    }
    (scene,) = scenes(view(5, 8, operational_goals=chain))
    check_geometry(scene)
    assert ("g4", "g3") in _pairs(scene)
    assert _box(scene, "g1").rect.x - _box(scene, "g0").rect.right > 10


def test_more_rows_than_a_sheet_holds_go_on_and_the_goals_say_where() -> None:
    parts = sheets(view(5, 16))
    assert [s.grid is not None for s in parts] == [True, True]
    assert all(len(s.columns) == 3 for s in parts)
    rows = [b.element.id for s in parts if s.grid for b in s.grid.rows]
    assert rows == [f"i{n}" for n in range(16)]
    goal = parts[0].columns[-1][0]
    assert [note.whole for note in goal.notes] == ["meer op blad 2"]


def test_where_the_way_up_would_come_back_often_it_stands_on_its_own() -> None:
    long = "Gezinnen in de wijk weten op tijd waar zij met vragen over geld terecht kunnen "
    goals = {f"g{n}": {"text": long * 2, "contributes_to": "s", "network": "n"} for n in range(5)}
    first, *rest = sheets(view(5, 36, operational_goals=goals, strategic_goals={"s": long * 4}))
    assert first.grid is None
    assert {b.element.id for b in first.columns[-1]} == {f"g{n}" for n in range(5)}
    assert [len(s.columns) for s in rest] == [1] * len(rest)
    assert sum(len(s.grid.rows) for s in rest if s.grid) == 36
    goal = first.columns[-1][0]
    assert [note.whole for note in goal.notes] == ["Meer bijdragen op de bladen 2–4"]


def test_a_way_up_that_is_too_dense_becomes_a_grid_as_well() -> None:
    tops = {f"s{n}": f"Strategisch {n}" for n in range(6)}
    goals = {
        f"g{n}": {"text": f"Doel {n}", "contributes_to": list(tops), "network": "n"}
        for n in range(6)
    }
    shown = view(6, 9, strategic_goals=tops, operational_goals=goals)
    first, second = sheets(shown)
    assert first.grid is not None
    assert {b.element.id for b in first.grid.rows} == set(goals)
    assert second.grid is not None
    drawn: set[BoxLink] = set()
    for sheet in (first, second):
        drawn |= {*sheet.links, *(sheet.grid.dots if sheet.grid else ())}
    assert drawn == set(shown.links)


def test_without_goals_between_them_the_rows_serve_the_strategic_goals() -> None:
    tops = {f"s{n}": f"Strategisch {n}" for n in range(5)}
    data: dict[str, Any] = {
        "title": "T",
        "vision": "V",
        "strategic_goals": tops,
        "inspanningen": {f"i{n}": {"text": f"I {n}", "contributes_to": [*tops]} for n in range(6)},
    }
    programme = Programme.model_validate(data)
    scene = booklet(programme, GoalGraph(programme))[-1].scene
    assert {(f"i{n}", f"s{m}") for n in range(6) for m in range(5)} <= _pairs(scene)
    assert "Nog geen operationeel doel." in {t.text for t in scene.texts}


def test_a_goal_that_nothing_serves_stands_in_the_grid_with_an_empty_lane() -> None:
    alone = {"g9": {"text": "Alleen", "contributes_to": "s", "network": "n"}}
    drawn = scenes(view(4, 6, operational_goals=alone))
    boxes = [s for scene in drawn for s in scene.shapes if s.id == "g9"]
    assert boxes
    assert not any(c.target == "g9" for scene in drawn for c in scene.connectors)


def test_the_words_of_a_grid_say_every_contribution() -> None:
    (scene,) = scenes(view(4, 5))
    goals = "‘Doel g0’, ‘Doel g1’, ‘Doel g2’ en ‘Doel g3’"
    for n in range(1, 6):
        assert f"Inspanning {n} draagt bij aan {goals}." in scene.description


def test_a_box_is_made_once_however_often_a_sheet_is_tried() -> None:
    shown = view(8, 60)
    (first, *_) = sheets(shown)
    assert first.grid is not None
    of = first.room.of if isinstance(first.room, GridRoom) else None
    assert of is not None
    # Of each of 70 elements at four sizes at most, for as many goals as stand beside each other.
    assert 70 <= len(of.made) < 70 * 4 * 3


def _sizes(sheet: ViewSheet) -> set[float]:
    return {b.text.size for b in sheet.columns[-1]}


def test_goals_beside_each_other_have_one_size() -> None:
    long = {"g2": {"text": "Samenwerkingsovereenkomst", "contributes_to": "s", "network": "n"}}
    (sheet,) = sheets(view(6, 8, operational_goals=long))
    assert len(_sizes(sheet)) == 1

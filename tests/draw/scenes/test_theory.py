"""The theory of change: every contribution ends at its boxes and passes no other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from toc.core.graph import VISION, GoalGraph
from toc.core.model import Programme
from toc.documents.drawings.scene import Connector, Point, Rect, Scene
from toc.draw.scenes import scenes
from toc.draw.views.theory import theory_view

Check = Callable[[Scene], None]

CHAIN: dict[str, Any] = {
    "title": "Lezen",
    "vision": "Iedereen leest",
    "strategic_goals": {"s": "Kinderen lezen"},
    "networks": {"n": "Lezen"},
    "operational_goals": {
        "weten": {"text": "Ouders weten het", "contributes_to": "doen", "network": "n"},
        "hebben": {"text": "Er zijn boeken", "contributes_to": "doen", "network": "n"},
        "doen": {"text": "Ouders lezen voor", "contributes_to": "taal", "network": "n"},
        "taal": {"text": "Kinderen kennen woorden", "contributes_to": "s", "network": "n"},
        "school": {"text": "School", "contributes_to": ["taal", "s"], "network": "n"},
    },
    "inspanningen": {
        "a": {"text": "A", "contributes_to": "weten"},
        "b": {"text": "B", "contributes_to": ["hebben", "weten"]},
        "c": {"text": "C", "contributes_to": "school"},
    },
}


def _pages(data: dict[str, Any]) -> list[Scene]:
    programme = Programme.model_validate(data)
    return scenes(theory_view(programme, GoalGraph(programme)))


def _boxes(scene: Scene) -> dict[str, Rect]:
    return {shape.id: shape.rect for shape in scene.shapes if shape.id}


def _links(scene: Scene) -> set[tuple[str, str]]:
    return {(one.source, one.target) for one in scene.connectors if one.source}


def _points(path: tuple[Point, ...]) -> Iterator[Point]:
    """Points along cubic Bezier curves."""
    for i in range(0, len(path) - 1, 3):
        a, b, c, d = path[i : i + 4]
        for part in range(41):
            t = part / 40
            u = 1 - t
            w = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
            yield Point(
                w[0] * a.x + w[1] * b.x + w[2] * c.x + w[3] * d.x,
                w[0] * a.y + w[1] * b.y + w[2] * c.y + w[3] * d.y,
            )


def _passes(line: Connector, box: Rect) -> bool:
    return any(
        box.x + 0.6 < point.x < box.right - 0.6 and box.y + 0.6 < point.y < box.bottom - 0.6
        for point in _points(line.path)
    )


def _through(scene: Scene) -> list[tuple[str, str, str]]:
    """The lines that pass through a box, their own ends as well."""
    return [
        (line.source, line.target, name)
        for line in scene.connectors
        if line.source
        for name, box in _boxes(scene).items()
        if _passes(line, box)
    ]


def _said(scene: Scene) -> dict[str, list[str]]:
    """The texts in each box, whole."""
    return {
        shape.id: [text.whole or text.text for text in shape.texts if text.line == 0]
        for shape in scene.shapes
        if shape.id
    }


def _counted(said: list[str], one: str, many: str) -> int:
    """How many contributions a box says, in the words for one or for more."""
    text = " ".join(said)
    found = re.search(rf"(\d+) {many}", text)
    return int(found[1]) if found else int(one in text)


def _texts(scene: Scene) -> str:
    return " ".join(scene.all_texts())


def test_a_goal_that_serves_a_goal_stands_left_of_it(check_geometry: Check) -> None:
    (page,) = _pages(CHAIN)
    check_geometry(page)
    assert _through(page) == []
    boxes = _boxes(page)
    assert boxes["weten"].right < boxes["doen"].x < boxes["doen"].right < boxes["taal"].x
    assert boxes["school"].x == boxes["doen"].x
    assert "hebben" not in boxes  # it serves the same as `weten` and stands in its box
    assert _links(page) == {
        ("problem ", "below weten"),  # the one nearest to the middle
        ("below weten", "weten"),
        ("below school", "school"),
        ("weten", "doen"),
        ("doen", "taal"),
        ("school", "taal"),
        ("school", "s"),
        ("taal", "s"),
        ("s", VISION),
    }


def test_a_network_stands_under_its_own_line(check_geometry: Check) -> None:
    (page,) = _pages(
        {
            "title": "T",
            "vision": "V",
            "lines": {"een": "Lijn Een", "twee": "Lijn Twee"},
            "networks": {"w": {"title": "Werk", "line": "twee"}},
            "strategic_goals": {
                "s": {"text": "Gezond", "line": "een"},
                "t": {"text": "Werk hebben", "line": "twee"},
            },
            "operational_goals": {
                "o": {"text": "Werk vinden", "contributes_to": ["t", "s"], "network": "w"}
            },
        }
    )
    check_geometry(page)
    texts = list(page.all_texts())
    assert "Lijn Twee" in texts
    assert "Lijn Een" not in texts  # nothing stands below it
    assert {("o", "s"), ("o", "t")} <= _links(page)


def test_without_networks_the_inspanningen_are_named(check_geometry: Check) -> None:
    data = {**CHAIN, "networks": {}}
    goals = {"o": {"text": "Doel", "contributes_to": "s"}}
    work = {"i": {"text": "Iets doen", "contributes_to": "o"}, "j": {"text": "J"}}
    (page,) = _pages({**data, "operational_goals": goals, "inspanningen": work})
    check_geometry(page)
    assert _said(page)["below o"] == ["Iets doen"]
    assert "Inspanningen" in list(page.all_texts())
    assert "DIN" not in _texts(page)
    assert "1 inspanning draagt aan geen operationeel doel bij en is hier niet meegeteld." in (
        _texts(page)
    )


def test_the_vision_stands_in_the_middle_of_what_serves_it() -> None:
    (page,) = _pages(CHAIN)
    boxes = _boxes(page)
    assert abs(boxes[VISION].middle - boxes["s"].middle) < 1


def test_inspanningen_are_named_under_their_network() -> None:
    (page,) = _pages(CHAIN)
    assert _said(page)["below weten"] == ["Lezen", "A", "B"]


def test_more_inspanningen_than_a_box_can_name_are_counted() -> None:
    work = {f"i{n}": {"text": f"I {n}", "contributes_to": "school"} for n in range(13)}
    (page,) = _pages({**CHAIN, "inspanningen": work})
    assert _said(page)["below school"] == ["Lezen · 13"]


def test_what_has_no_arrow_is_said_at_both_its_ends() -> None:
    strategic = {"s": {"text": "S", "contributes_to": "t"}, "t": {"text": "T"}}
    goals = {
        "o": {"text": "O", "contributes_to": ["s", "vision"]},
        "p": {"text": "P", "contributes_to": ["s", "vision"]},
    }
    work = {"i": {"text": "I", "contributes_to": ["t", "vision"]}}
    data = {**CHAIN, "strategic_goals": strategic, "operational_goals": goals}
    (page,) = _pages({**data, "networks": {}, "inspanningen": work})
    links = _links(page)
    assert ("s", VISION) not in links
    assert ("t", VISION) in links
    said = _said(page)
    assert said["o"] == ["O", "P", "2 bijdragen rechtstreeks aan de visie."]
    assert said["s"] == ["S", "Bijdrage aan 1 ander strategisch doel."]
    assert said["t"] == [
        "T",
        "Bijdrage van 1 ander strategisch doel. Rechtstreekse bijdrage van 1 inspanning.",
    ]
    assert said[VISION] == [
        "Visie",
        "Iedereen leest",
        "Rechtstreekse bijdragen van 2 operationele doelen. Rechtstreekse bijdrage van 1 "
        "inspanning.",
    ]


def test_only_what_serves_the_vision_is_said_to() -> None:
    strategic = {"s": {"text": "S", "contributes_to": "t"}, "t": {"text": "T"}}
    programme = Programme.model_validate({**CHAIN, "strategic_goals": strategic})
    said = theory_view(programme, GoalGraph(programme)).in_words()
    assert "‘T’ draagt bij aan de visie: Iedereen leest" in said
    bare = Programme.model_validate({**CHAIN, "strategic_goals": {}, "operational_goals": {}})
    assert "Visie: Iedereen leest" in theory_view(bare, GoalGraph(bare)).in_words()


def test_a_long_chain_goes_on_on_the_next_sheet(check_geometry: Check) -> None:
    names = ["kennen", "komen", "overzicht", "aflossen", "rust", "werk", "houden"]
    goals = {
        name: {"text": f"Inwoners die het loket vinden: {name}", "contributes_to": above}
        for name, above in zip(names, [*names[1:], "s"], strict=True)
    }
    work = {"i": {"text": "I", "contributes_to": "kennen"}}
    data = {**CHAIN, "networks": {}, "operational_goals": goals, "inspanningen": work}
    first, second = pages = _pages(data)
    for page in pages:
        check_geometry(page)
        assert _through(page) == []
    assert set(_boxes(first)) == {"problem ", "below kennen", *names[:4]}
    assert set(_boxes(second)) == {*names[4:], "s", VISION}
    assert _said(first)["aflossen"][1:] == ["Bijdrage aan een doel op blad 2."]
    assert _said(second)["rust"][1:] == ["Bijdrage van een doel op blad 1."]


def test_columns_are_as_wide_as_their_texts_need() -> None:
    work = {"i": {"text": "Een cursus geven aan alle ouders in de wijk", "contributes_to": "o"}}
    goals = {"o": {"text": "Ouders lezen", "contributes_to": "s"}}
    data = {**CHAIN, "networks": {}, "operational_goals": goals}
    (wide,) = _pages({**data, "inspanningen": work})
    (narrow,) = _pages({**data, "inspanningen": {"i": {"text": "I", "contributes_to": "o"}}})
    assert _boxes(wide)["below o"].width > _boxes(narrow)["below o"].width + 20


@st.composite
def programmes(draw: st.DrawFn) -> dict[str, Any]:
    strategic = [f"s{i}" for i in range(draw(st.integers(1, 7)))]
    operational = [f"o{i}" for i in range(draw(st.integers(1, 9)))]
    networks = [f"n{i}" for i in range(draw(st.integers(0, 3)))]
    lines = [f"l{i}" for i in range(draw(st.integers(0, 3)))]
    texts = st.sampled_from(["Buren kennen elkaar", "Ouders lezen elke dag voor aan kinderen"])
    named = st.sampled_from([None, *lines])

    def some(of: list[str]) -> list[dict[str, Any]]:
        served = draw(st.lists(st.sampled_from(of), unique=True, max_size=3))
        assumed = st.sampled_from([[], ["Het werkt"], ["Mensen komen"]])
        return [{"goal": one, "assumption": draw(assumed)} for one in served]

    return {
        "title": "T",
        "vision": "Iedereen doet mee",
        "lines": {line: f"Lijn {line}" for line in lines},
        "networks": {one: {"title": f"Net {one}", "line": draw(named)} for one in networks},
        "strategic_goals": {
            one: {
                "text": draw(texts),
                "line": draw(named),
                "contributes_to": some([VISION, *strategic[:i]]),
            }
            for i, one in enumerate(strategic)
        },
        "operational_goals": {
            one: {
                "text": draw(texts),
                "contributes_to": some([VISION, *strategic, *operational[max(0, i - 2) : i]]),
                "network": draw(st.sampled_from([[], *([name] for name in networks)])),
            }
            for i, one in enumerate(operational)
        },
        "inspanningen": {
            f"i{i}": {"text": "Iets doen", "contributes_to": some([*operational, strategic[0]])}
            for i in range(draw(st.integers(0, 9)))
        },
    }


@settings(max_examples=examples(40), deadline=None)
@given(data=programmes())
def test_any_programme(data: dict[str, Any], check_geometry: Check) -> None:
    programme = Programme.model_validate(data)
    graph = GoalGraph(programme)
    view = theory_view(programme, graph)
    rows = [row for line in view.lines for row in line.rows]
    box_of = {goal.id: row.goals[0].id for row in rows for goal in row.goals}
    assert set(box_of) == set(programme.operational_goals)
    pages = [page for page in scenes(view) if page.connectors]
    for page in pages:
        check_geometry(page)
        assert _through(page) == []
    up = {
        (goal, target)
        for goal in (*programme.operational_goals, *programme.strategic_goals)
        for target in graph.serves(goal)
    }
    shown = 0
    for page in pages:
        said, links = _said(page), _links(page)
        for box in said:
            members = [goal for goal in programme.operational_goals if box_of[goal] == box]
            to = [pair for pair in up if pair[0] in members and pair[1] != VISION]
            ends = [box_of.get(target, target) for _, target in to]
            assert all((box, end) in links for end in ends if end in said)
            away = sum(end not in said for end in ends)
            assert away == _counted(said[box], "aan een doel op", "bijdragen aan doelen op")
            into = [goal for goal, end in up if box_of.get(end, end) == box and goal in box_of]
            away = sum(box_of[goal] not in said for goal in into) if box != VISION else 0
            assert away == _counted(said[box], "van een doel op", "bijdragen van doelen op")
            straight = sum(pair[0] in members and pair[1] == VISION for pair in up)
            one, many = "Bijdrage rechtstreeks", "bijdragen rechtstreeks"
            assert straight == _counted(said[box], one, many)
            shown += len(members)
        for goal in programme.strategic_goals:
            if goal not in said:
                continue
            assert ((goal, VISION) in links) == ((goal, VISION) in up)
            among = [pair for pair in up if not set(pair) - set(programme.strategic_goals)]
            to_others = sum(pair[0] == goal for pair in among)
            others = [text.split("van")[0] for text in said[goal]]
            assert to_others == _counted(others, "aan 1 ander str", "andere strategische")
    assert shown == len(programme.operational_goals)

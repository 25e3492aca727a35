"""What is in no network stands on a drawing all the same."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from toc.core.graph import VISION, GoalGraph
from toc.core.model import Programme
from toc.draw.views.columns import ColumnsView
from toc.draw.views.outside_networks import MOST_TOGETHER, din_views, loose_views

WITHOUT: dict[str, Any] = {
    "title": "Programma",
    "vision": "Een visie",
    "strategic_goals": {"s": "Gezond", "t": "Werk"},
    "operational_goals": {"o": {"text": "Doel", "contributes_to": "s"}},
    "inspanningen": {"i": {"text": "Iets doen", "contributes_to": "o"}},
}


def _views(**changes: Any) -> tuple[ColumnsView, ...]:
    programme = Programme.model_validate({**WITHOUT, **changes})
    return loose_views(programme, GoalGraph(programme))


def _ids(view: ColumnsView) -> set[str]:
    return {element.id for element in view.elements}


def test_a_programme_without_networks_is_one_drawing_with_its_name() -> None:
    (view,) = _views()
    assert (view.title, view.kind) == ("Programma", "Doelen en inspanningen")
    assert _ids(view) == {VISION, "s", "t", "o", "i"}
    assert view.remarks == ("Het plan heeft nog geen netwerken (DIN’s).",)
    assert [element.number for element in view.elements] == [None, None, None, None, 1]


def test_a_large_one_is_a_drawing_for_each_strategic_goal() -> None:
    goals = {
        f"o{i}": {"text": f"Doel {i}", "contributes_to": ["s", "t"] if i == 0 else "st"[i % 2]}
        for i in range(MOST_TOGETHER + 1)
    }
    serving = {
        "both": {"text": "Beide", "contributes_to": ["o1", "o2"]},
        "none": {"text": "Niets"},
    }
    first, second, rest = _views(operational_goals=goals, inspanningen=serving)
    assert (first.title, second.title, rest.title) == ("Gezond", "Werk", "Zonder strategisch doel")
    # A goal of two stands with the first, with its link to the other.
    assert "o0" in _ids(first) - _ids(second)
    assert ("o0", "t") in {(link.source, link.target) for link in first.links}
    assert "both" in _ids(first) & _ids(second)
    assert _ids(rest) == {VISION, "none"}


def test_one_strategic_goal_is_not_split() -> None:
    goals = {f"o{i}": {"text": "Doel", "contributes_to": "s"} for i in range(30)}
    work = {"i": {"text": "Iets doen", "contributes_to": "o0"}}
    (view,) = _views(strategic_goals={"s": "Gezond"}, operational_goals=goals, inspanningen=work)
    assert view.title == "Programma"


def test_what_stands_in_no_network_beside_those_that_do() -> None:
    (view,) = _views(
        networks={"n": "Bewegen"},
        operational_goals={
            "o": {"text": "Doel", "contributes_to": "s", "network": "n"},
            "p": {"text": "Los doel", "contributes_to": "t"},
        },
        inspanningen={
            "i": {"text": "Iets doen", "contributes_to": ["o", "p"]},
            "j": {"text": "Hier alleen", "contributes_to": "o"},
            "k": {"text": "Voor niets"},
        },
    )
    assert (view.title, view.kind) == ("Zonder netwerk", "Buiten de netwerken (DIN’s)")
    assert _ids(view) == {VISION, "t", "p", "i", "k"}
    assert next(e for e in view.elements if e.id == "i").stands_in == ("Bewegen",)
    assert view.remarks == ()


def test_a_contribution_past_the_goals_of_a_network_is_drawn() -> None:
    (view,) = _views(
        networks={"n": "Bewegen"},
        operational_goals={"o": {"text": "Doel", "contributes_to": "s", "network": "n"}},
        inspanningen={"i": {"text": "Iets doen", "contributes_to": ["o", "t"]}},
    )
    assert _ids(view) == {VISION, "t", "i"}


def test_where_everything_stands_in_a_network_there_is_nothing() -> None:
    goals = {"o": {"text": "Doel", "contributes_to": "s", "network": "n"}}
    assert _views(networks={"n": "Bewegen"}, operational_goals=goals) == ()


def test_with_strategic_goals_only_the_overview_is_enough() -> None:
    assert _views(operational_goals={}, inspanningen={}) == ()


@st.composite
def programmes(draw: st.DrawFn) -> dict[str, Any]:
    strategic = [f"s{i}" for i in range(draw(st.integers(0, 4)))]
    operational = [f"o{i}" for i in range(draw(st.integers(0, 13)))]
    networks = [f"n{i}" for i in range(draw(st.integers(0, 2)))]
    goals = [VISION, *strategic, *operational]

    def some(of: list[str]) -> list[str]:
        return draw(st.lists(st.sampled_from(of), unique=True, max_size=2)) if of else []

    return {
        "title": "T",
        "vision": "V",
        "networks": {network: network for network in networks},
        "strategic_goals": {
            goal: {"text": goal, "contributes_to": ["vision", *some(strategic[:i])]}
            for i, goal in enumerate(strategic)
        },
        "operational_goals": {
            goal: {
                "text": goal,
                "contributes_to": some([*strategic, *operational[:i]]),
                "network": some(networks),
            }
            for i, goal in enumerate(operational)
        },
        "inspanningen": {
            f"i{i}": {"text": f"i{i}", "contributes_to": some(goals)}
            for i in range(draw(st.integers(0, 13)))
        },
    }


@settings(max_examples=examples(50), deadline=None)
@given(programmes())
def test_everything_of_any_programme_stands_on_a_drawing(data: dict[str, Any]) -> None:
    programme = Programme.model_validate(data)
    graph = GoalGraph(programme)
    views = din_views(programme, graph)
    below = {*programme.operational_goals, *programme.inspanningen}
    shown = {element.id for view in views.values() for element in view.elements}
    assert below <= shown
    drawn = {(link.source, link.target) for view in views.values() for link in view.links}
    links = {
        (source, target)
        for source, target in graph.contributions.edges
        if source in below or target != VISION
    }
    if below:
        assert links <= drawn
    for name, view in views.items():
        assert view.id == name
        assert (" " in name) == (name not in programme.networks)

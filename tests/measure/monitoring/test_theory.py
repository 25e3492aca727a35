"""Goals by their indicators, delivery against effect, and assumptions that fail. Figures are made
up."""

from __future__ import annotations

import datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.each import each
from tests.measure.monitoring.progress_plans import END, row, tree
from toc.core.graph import VISION, GoalGraph
from toc.core.model.measurements import Measurements
from toc.measure.monitoring.failing_assumptions import stress_test
from toc.measure.monitoring.progress import IndicatorStatus, progress
from toc.measure.monitoring.rollup import roll_up
from toc.measure.monitoring.theory import GoalReading, TheoryAnswer, TheoryCell, read_theory

EFFECT = {
    "text": "Deel", "measures": "doel", "kind": "effect", "direction": "up",
    "baseline": {"value": 40, "date": "2022"}, "targets": {"2025": 55},
}  # fmt: skip
PROCESS = {**EFFECT, "measures": "werk", "kind": "process"}


def read(values: dict[str, str], **more: Any) -> GoalReading:
    """One goal with one inspanning, and the values of its indicators in 2024."""
    plan: dict[str, Any] = {
        "operational_goals": {"doel": {"text": "Doel"}},
        "inspanningen": {"werk": {"text": "Werk", "contributes_to": "doel"}},
        "indicators": {"effect": EFFECT},
    }
    made = tree(**{**plan, **more})
    rows = tuple(row("2024", value)._replace(indicator=name) for name, value in values.items())
    found = progress(made.programme, Measurements(rows), END)
    (reading,) = read_theory(made, found, END)
    return reading


def work(**given: object) -> dict[str, object]:
    return {"werk": {"text": "Werk", "contributes_to": "doel", **given}}


@each(
    ("state", "value", "cell"),
    [
        ("finished", "45", TheoryCell.BOTH),
        ("running", "45", TheoryCell.BOTH),
        ("finished", "40", TheoryCell.ONLY_DELIVERED),
        ("stopped", "45", TheoryCell.ONLY_EFFECT),
        ("stopped", "39", TheoryCell.NEITHER),
    ],
)
def test_the_four_cells(state: str, value: str, cell: TheoryCell) -> None:
    assert read({"effect": value}, inspanningen=work(progress=state)).cell is cell


def test_process_indicators_come_before_how_far_it_is() -> None:
    both = {"effect": EFFECT, "proces": PROCESS}
    running = work(progress="running")
    behind = read({"effect": "45", "proces": "30"}, inspanningen=running, indicators=both)
    assert behind.cell is TheoryCell.ONLY_EFFECT
    on = read({"effect": "45", "proces": "50"}, inspanningen=work(), indicators=both)
    assert on.cell is TheoryCell.BOTH
    # Not measured: then how far it is counts.
    assert read({"effect": "45"}, inspanningen=running, indicators=both).cell is TheoryCell.BOTH


def test_what_is_not_known_makes_no_cell() -> None:
    assert read({"effect": "45"}).delivered is TheoryAnswer.UNKNOWN
    assert read({}, inspanningen=work(progress="finished")).effect is TheoryAnswer.UNKNOWN
    bare = read({"effect": "45"}, inspanningen={})
    assert (bare.cell, bare.carried) == (TheoryCell.UNKNOWN, ())
    later = work(progress={"state": "finished", "date": "2025-01"})
    assert read({"effect": "45"}, inspanningen=later).delivered is TheoryAnswer.UNKNOWN


def test_partly_and_contradicting_make_no_cell() -> None:
    two = {**work(progress="finished"), "meer": {"text": "M", "contributes_to": "doel"}}
    two["meer"] = {"text": "M", "contributes_to": "doel", "progress": "stopped"}
    partly = read({"effect": "45"}, inspanningen=two)
    assert (partly.delivered, partly.cell) == (TheoryAnswer.PARTLY, TheoryCell.UNKNOWN)
    effects = {"effect": EFFECT, "ander": EFFECT}
    mixed = read(
        {"effect": "45", "ander": "30"},
        inspanningen=work(progress="finished"),
        indicators=effects,
    )
    assert (mixed.effect, mixed.moved, mixed.not_moved) == (
        TheoryAnswer.PARTLY,
        ("effect",),
        ("ander",),
    )


def test_a_link_known_from_a_network_is_only_possible() -> None:
    link = {"goal": "doel", "basis": "network"}
    reading = read({"effect": "45"}, inspanningen=work(contributes_to=link, progress="finished"))
    assert [one.possibly for one in reading.carried] == [True]


def test_a_goal_counts_its_indicators_and_those_below() -> None:
    made = tree(
        strategic_goals={"boven": {"text": "B"}},
        operational_goals={
            "doel": {"text": "D", "contributes_to": "boven"},
            "leeg": {"text": "L", "contributes_to": "boven"},
        },
        indicators={
            "a": EFFECT,
            "b": EFFECT,
            "c": EFFECT,
            "proces": {**EFFECT, "kind": "process"},
        },
    )
    rows = tuple(
        row("2024", value)._replace(indicator=name)
        for name, value in (("a", "50"), ("b", "41"), ("c", "42"))
    )
    goals = roll_up(made, progress(made.programme, Measurements(rows), END))
    assert list(goals) == ["boven", "doel", "leeg"]
    assert goals["doel"].counts == ((IndicatorStatus.BEHIND, 2), (IndicatorStatus.ON_COURSE, 1))
    assert goals["doel"].worst == ("b", "c")
    assert goals["boven"].unmeasured
    assert goals["boven"].below_counts == goals["doel"].counts
    assert goals["leeg"].unmeasured
    assert not goals["leeg"].below


def test_nothing_is_worst_where_all_is_on_course() -> None:
    made = tree(operational_goals={"doel": {"text": "D"}}, indicators={"a": EFFECT})
    rows = (row("2024", "50"),)
    assert roll_up(made, progress(made.programme, Measurements(rows), END))["doel"].worst == ()


def link(goal: str, text: str = "", **more: object) -> dict[str, object]:
    return {"goal": goal, **({"assumption": {"text": text, **more}} if text else {})}


def stressed() -> GoalGraph:
    return tree(
        strategic_goals={"s": {"text": "S"}, "z": {"text": "Z"}},
        operational_goals={
            "a": {"text": "A", "contributes_to": link("s", "Werkgevers doen mee", necessary=True)},
            "b": {
                "text": "B",
                "contributes_to": [
                    link("s", "werkgevers  doen mee", strength="weak"),
                    link("z", "Anders", strength="strong"),
                ],
            },
            "c": {"text": "C", "contributes_to": link("z", "Er is geld", strength="weak")},
        },
        inspanningen={"w": {"text": "W", "contributes_to": ["a", "b"]}},
    )


def test_an_assumption_fails_wherever_it_stands() -> None:
    tested = stress_test(stressed())
    first, second = tested.failures
    # b keeps its way through z, and w through b.
    assert first.text == "Werkgevers doen mee"
    assert (first.necessary, first.weak) == (True, True)
    assert first.links == (("a", "s"), ("b", "s"))
    assert (first.lost_goals, first.lost_inspanningen) == (("a",), ())
    assert second.lost_goals == ("c",)
    assert tested.worst == (first, second)  # a tie: both are named
    assert (tested.others, tested.links, tested.bare_links) == (1, 6, 2)


def test_what_cuts_most_goes_first_and_alone() -> None:
    made = tree(
        strategic_goals={
            "s": {"text": "S", "contributes_to": link("vision", "X", necessary=True)}
        },
        operational_goals={
            "a": {"text": "A", "contributes_to": link("s", "Y", strength="weak")},
            "b": {"text": "B", "contributes_to": "s"},
        },
        inspanningen={"w": {"text": "W", "contributes_to": "a"}},
    )
    tested = stress_test(made)
    assert [one.text for one in tested.failures] == ["X", "Y"]
    assert [one.text for one in tested.worst] == ["X"]
    assert tested.failures[0].lost_goals == ("s", "a", "b")
    assert tested.failures[0].lost_inspanningen == ("w",)


def test_no_assumption_says_nothing() -> None:
    tested = stress_test(tree(operational_goals={"a": {"text": "A"}}))
    assert (tested.failures, tested.worst) == ((), ())


GOALS = ("g0", "g1", "g2", "g3")


@given(
    st.dictionaries(
        st.sampled_from(GOALS),
        st.lists(st.tuples(st.sampled_from((*GOALS, "s")), st.booleans()), max_size=3),
    )
)
def test_lost_is_what_had_a_way_and_has_none(
    links: dict[str, list[tuple[str, bool]]],
) -> None:
    """Compared with asking the graph again, without the links."""
    import networkx as nx

    goals = {
        goal: {
            "text": goal,
            "contributes_to": [
                link(to, f"{goal}{to}" if risky else "", necessary=True) for to, risky in of_goal
            ],
        }
        for goal, of_goal in links.items()
    }
    made = tree(strategic_goals={"s": {"text": "S"}}, operational_goals=goals)
    for failure in stress_test(made).failures:
        left = nx.DiGraph(made.contributions)
        left.remove_edges_from(failure.links)
        lost = set(made.reaching_vision - nx.ancestors(left, VISION)) - {VISION}
        assert set(failure.lost_goals) == lost


def test_a_day_before_everything() -> None:
    made = tree(operational_goals={"doel": {"text": "D"}}, indicators={"a": EFFECT})
    found = progress(made.programme, Measurements(), datetime.date(1900, 1, 1))
    assert found["a"].status is IndicatorStatus.TOO_EARLY


def test_what_a_plan_left_out_and_of_which_nothing_is_told_says_nothing() -> None:
    work = {
        "werk": {"text": "Werk", "contributes_to": "doel", "progress": "running"},
        "later": {"text": "Later", "contributes_to": "doel"},
        "toch": {"text": "Toch", "contributes_to": "doel", "progress": "stopped"},
    }
    made = tree(
        operational_goals={"doel": {"text": "Doel"}},
        inspanningen=work,
        indicators={"effect": EFFECT},
    )
    rows = (row("2024", "45")._replace(indicator="effect"),)
    found = progress(made.programme, Measurements(rows), END)
    (without,) = read_theory(made, found, END)
    assert without.delivered is TheoryAnswer.UNKNOWN
    (reading,) = read_theory(made, found, END, {"later", "toch"})
    # Of `toch` something is told: it counts, left out or not.
    assert [one.id for one in reading.carried] == ["werk", "toch"]
    assert reading.delivered is TheoryAnswer.PARTLY
    (none,) = read_theory(made, found, END, set(work))
    assert [one.id for one in none.carried] == ["werk", "toch"]

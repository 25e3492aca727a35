"""Decisions: what can be said, which of them hold, and which cannot hold together."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.each import each
from toc.core.model import Decision, Verdict, contradict, in_force, replaces


def decision(verdict: str = "in", date: str = "2024-11-14", **other: Any) -> Decision:
    told = {"decision": verdict, "period": "2025", "reason": "r", "role": "rol", "date": date}
    about = {} if "goal" in other else {"inspanning": "a"}
    change = {"change": "c"} if verdict == "change" else {}
    return Decision.model_validate({**about, **told, **change, **other})


@each("verdict", [one.value for one in Verdict])
def test_every_verdict_is_about_one_thing(verdict: str) -> None:
    assert decision(verdict).about == "a"
    if verdict in ("stop", "go_on", "change"):
        assert decision(verdict, goal="doel").about == "doel"
    else:
        with pytest.raises(ValidationError, match="decision_not_of_goal"):
            decision(verdict, goal="doel")


@pytest.mark.parametrize(
    ("other", "type_"),
    [
        ({"inspanning": None}, "decision_about_nothing"),
        ({"goal": "doel", "inspanning": "a"}, "decision_about_two"),
        ({"change": "c"}, "decision_with_change"),
    ],
)
def test_what_does_not_go_together(other: dict[str, str], type_: str) -> None:
    with pytest.raises(ValidationError) as caught:
        decision("stop", **other)
    assert [one["type"] for one in caught.value.errors()] == [type_]


def test_a_change_says_what_changes() -> None:
    with pytest.raises(ValidationError) as caught:
        decision("change", change=None)
    assert [one["type"] for one in caught.value.errors()] == ["decision_without_change"]


TOGETHER = [
    ("in", "go_on"),
    ("in", "start"),
    ("go_on", "start"),
    ("in", "change"),
    ("start", "change"),
    ("out", "later"),
    ("out", "stop"),
    ("out", "change"),
    ("later", "change"),
]


@pytest.mark.parametrize("one", list(Verdict))
@pytest.mark.parametrize("other", list(Verdict))
def test_what_can_hold_together(one: Verdict, other: Verdict) -> None:
    pair = (one.value, other.value)
    fine = one is other or pair in TOGETHER or pair[::-1] in TOGETHER
    assert contradict(one, other) is not fine


@each(
    ("new", "old", "later"),
    [
        ("2024", "2023", True),
        ("2024-11", "2024", False),
        ("2024-11", "2024-10", True),
        ("2024-11-14", "2024-11", False),
        ("2024-11-14", "2024-11-13", True),
        ("2024-11-14", "2024-11-14", False),
    ],
)
def test_later_is_what_no_day_leaves_in_doubt(new: str, old: str, later: bool) -> None:
    assert replaces(decision("stop", new), decision("in", old)) is later
    assert not replaces(decision("in", old), decision("stop", new))


def test_the_last_one_holds_and_the_others_stay() -> None:
    made = (
        decision("in", "2023-11"),
        decision("stop", "2024-11-14"),
        decision("out", "2022"),
        decision("in", "2023-11", period="2026"),
        decision("change", "2023", goal="a"),
    )
    assert [number for number, _ in in_force(made)] == [1, 3, 4]


def test_the_same_again_replaces_what_was_said_before() -> None:
    made = (
        decision("later", "2023", earliest="2027"),
        decision("later", "2024", earliest="2026"),
    )
    assert [number for number, _ in in_force(made)] == [1]


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([one.value for one in Verdict]),
            st.sampled_from(["2022", "2023", "2023-05", "2023-05-01", "2024"]),
        ),
        max_size=6,
    )
)
def test_what_holds_does_not_depend_on_the_order_of_the_file(made: list[tuple[str, str]]) -> None:
    def held(order: list[tuple[str, str]]) -> list[str]:
        return sorted(str(one) for _, one in in_force([decision(*one) for one in order]))

    assert held(made) == held(made[::-1])
    # The last day always holds something.
    assert bool(held(made)) is bool(made)

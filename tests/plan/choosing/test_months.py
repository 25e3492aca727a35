"""In which month each starts, and that everything counts from there: counted by hand."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plan.choosing.counted import plan, uses
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.plan.choosing.demands import DemandKind
from toc.plan.choosing.errors import PlanConflictError
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.limits import Scarce
from toc.plan.choosing.periods import first_day_of, month_of, resolve
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.choosing.timeline import Timeline

A = {"duration": 12, "earliest": "2025-10", "cost": 120000}
B = {"duration": 12, "requires": "a", "cost": 12000, "contributes_to": "ander"}


def begins(proposal: Proposal) -> dict[str, int]:
    return proposal.case.begins(proposal.choice.starts)


def test_it_starts_in_its_own_month_and_costs_from_there() -> None:
    proposal = plan({"a": A, "b": B}, "2025-2027", 2)
    assert begins(proposal) == {"a": 9, "b": 21}
    assert uses(proposal, Scarce.BUDGET) == {
        0: {"a": 30000},
        1: {"a": 90000, "b": 3000},
        2: {"b": 9000},
    }
    assert uses(proposal, Scarce.FOCUS) == {0: {"a": 1}, 1: {"a": 1, "b": 1}, 2: {"b": 1}}


def test_what_runs_on_takes_its_place_and_its_money_in_the_next_year() -> None:
    room = {"focus": {"2025": 2, "2026": 1}, "budget": {"2025": 120000, "2026": 20000}}
    proposal = propose(GoalGraph(_programme({"a": A, "b": B}, room)), "2025-2026")
    assert (proposal.choice.starts, proposal.reasons["a"].verdict) == ({}, DecidedBy.NO_ROOM)
    room = {"focus": {"2025": 2, "2026": 1}, "budget": {"2025": 30000, "2026": 102000}}
    proposal = propose(GoalGraph(_programme({"a": A, "b": B}, room)), "2025-2026")
    # Money for both there is, and not the second place in 2026.
    assert proposal.choice.starts == {"a": 0}
    room["focus"]["2026"] = 2
    proposal = propose(GoalGraph(_programme({"a": A, "b": B}, room)), "2025-2026")
    assert begins(proposal) == {"a": 9, "b": 21}


def _programme(inspanningen: dict[str, Any], planning: dict[str, Any]) -> Programme:
    return Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "operational_goals": {"o": "o", "ander": "ander"},
            "inspanningen": {
                name: {"text": name, "contributes_to": "o", **value}
                for name, value in inspanningen.items()
            },
            "planning": planning,
        }
    )


def test_a_follower_starts_where_the_other_ends_however_long_it_is() -> None:
    for months in (3, 9, 12, 30, None):
        follower = {"duration": months, "requires": "a"}
        proposal = plan({"a": {"duration": 9}, "b": follower}, "2025")
        assert begins(proposal) == {"a": 0, "b": 9}, months
        alone = plan({"b": {"duration": months, "earliest": "2025-10"}}, "2025")
        assert begins(alone) == {"b": 9}
        assert proposal.reasons["b"].waits_for == ("a",)


def test_a_follower_of_what_ends_with_the_year_starts_in_the_next() -> None:
    for months in (12, None):
        given = {"a": {"duration": months}, "b": {"requires": "a"}}
        proposal = plan(given, "2025-2026")
        assert begins(proposal) == {"a": 0, "b": 12}
        assert plan(given, "2025").reasons["b"].verdict is DecidedBy.WAITS


def test_of_unknown_duration_all_of_it_falls_in_its_own_year() -> None:
    need = {"earliest": "2025-10", "cost": 1000, "fte": 1}
    proposal = plan({"a": need, "b": {"requires": "a"}}, "2025-2026")
    assert begins(proposal) == {"a": 9, "b": 12}
    assert uses(proposal, Scarce.BUDGET) == {0: {"a": 1000}}
    # Three of the twelve months.
    assert uses(proposal, Scarce.FTE) == {0: {"a": 25}}


def test_an_end_and_a_latest_count_from_the_month() -> None:
    for end, chosen in (("2025-11", False), ("2025-12", True)):
        proposal = plan({"a": {"duration": 3, "earliest": "2025-10", "end": end}}, "2025")
        assert ("a" in proposal.choice.starts) is chosen, end
    first = {"duration": 6}
    for latest, chosen in (("2025-06", False), ("2025-07", True)):
        given = {"a": first, "b": {"duration": 1, "requires": "a", "latest": latest}}
        proposal = plan(given, "2025")
        assert ("b" in proposal.choice.starts) is chosen, latest


def test_later_with_a_month_counts_from_that_month() -> None:
    later = {
        "inspanning": "a",
        "decision": "later",
        "period": "2024",
        "earliest": "2025-06",
        "reason": "r",
        "role": "rol",
        "date": "2023",
    }
    proposal = plan({"a": {"duration": 12, "cost": 1200}}, "2025-2026", decisions=[later])
    assert begins(proposal) == {"a": 5}
    assert uses(proposal, Scarce.BUDGET) == {0: {"a": 700}, 1: {"a": 500}}
    # The last decision on it counts, also where both lie within the year.
    sooner = later | {"earliest": "2025-03", "date": "2024-02"}
    proposal = plan({"a": {"duration": 12}}, "2025", decisions=[later, sooner])
    assert begins(proposal) == {"a": 2}


def test_what_an_agreed_one_waits_for_is_done_from_its_own_month_on() -> None:
    first = {"earliest": "2025-03", "duration": 6}
    given = {"a": {"start": "2025-09", "requires": "b"}, "b": first}
    assert begins(plan(given, "2024-2025")) == {"b": 14}
    with pytest.raises(PlanConflictError) as found:
        plan(given | {"b": first | {"duration": 7}}, "2024-2025")
    kinds = {demand.kind for demand in found.value.conflict.demands}
    assert kinds == {DemandKind.AGREED, DemandKind.REQUIRES, DemandKind.EARLIEST}


def test_nothing_starts_later_by_choice() -> None:
    """A start in October would fit; in the first month in which it may, it does not."""
    room = {"focus": {"2025": 1, "2026": 1}, "budget": {"2025": 300, "2026": 1200}}
    proposal = propose(
        GoalGraph(_programme({"a": {"duration": 12, "cost": 1200}}, room)), "2025-2026"
    )
    assert begins(proposal) == {"a": 12}


def test_two_chains_meet_where_the_last_one_ends() -> None:
    given = {
        "a": {"duration": 4},
        "b": {"duration": 7},
        "c": {"duration": 2, "requires": ["a", "b"]},
        "d": {"duration": 9, "requires": "c"},
    }
    assert begins(plan(given, "2025-2026")) == {"a": 0, "b": 0, "c": 7, "d": 9}


@given(
    st.lists(st.integers(1, 15), min_size=1, max_size=4),
    st.integers(0, 50),
    st.one_of(st.none(), st.integers(1, 40)),
)
def test_the_months_of_what_runs_add_up(
    lengths: list[int], month: int, duration: int | None
) -> None:
    line = Timeline(tuple(lengths))
    runs = list(line.runs(month, duration))
    assert [period for period, _ in runs] == list(line.running(month, duration))
    left = max(0, line.end - month)
    if duration is None:
        period = line.period_of(month)
        assert runs == ([(period, line.firsts[period + 1] - month)] if left else [])
    else:
        assert sum(months for _, months in runs) == min(duration, left)
    assert all(0 < months <= lengths[period] for period, months in runs)


def test_months_and_days() -> None:
    programme = _programme({}, {})
    periods = resolve("2025-2026", programme)
    assert [month_of(first_day_of(month, periods), periods) for month in range(24)] == list(
        range(24)
    )
    assert str(first_day_of(21, periods)) == "2026-10-01"


def test_what_bars_no_month_that_counts_is_no_reason() -> None:
    """The latest start lies after the month in which it would start: that is not what stops it."""
    given: dict[str, dict[str, Any]] = {
        "altijd": {"structural": True},
        "a": {"duration": 18, "latest": "2025-11", "not_with": "altijd"},
    }
    assert plan(given, "2025").reasons["a"].verdict is DecidedBy.EXCLUDED
    given["a"]["latest"] = "2024-11"
    assert plan(given, "2025").reasons["a"].verdict is DecidedBy.WINDOW

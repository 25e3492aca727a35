"""Decisions of a reflection in a plan: what stops, goes on, starts and changes, and which of two
decisions holds."""

from __future__ import annotations

from typing import Any

import pytest

from tests.each import each
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.plan.choosing.decisions import concerning
from toc.plan.choosing.errors import PlanConflictError
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.periods import resolve
from toc.plan.choosing.proposal import Proposal, propose

PHASE = {"fase-3": {"title": "Fase 3", "start": "2024-07", "end": "2025-07"}}


def decision(verdict: str, period: str, date: str = "2024-11-14", **other: str) -> dict[str, str]:
    told = {"reason": "r", "role": "rol", "date": date}
    about = {} if "goal" in other else {"inspanning": "a"}
    change = {"change": "Ook voor jongeren"} if verdict == "change" else {}
    return {**about, "decision": verdict, "period": period, **told, **change, **other}


def programme(value: dict[str, Any], *decisions: dict[str, str]) -> Programme:
    return Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "horizon": {"start": "2023-01", "end": "2028-12"},
            "phases": PHASE,
            "operational_goals": {"o": "o", "p": "p"},
            "inspanningen": {
                "a": {"text": "a", "contributes_to": "o", **value},
                "b": {"text": "b", "contributes_to": "p"},
                "na-a": {"text": "na a", "contributes_to": "p", "requires": "a"},
            },
            "decisions": list(decisions),
        }
    )


def plan(
    value: dict[str, Any], *decisions: dict[str, str], wanted: str = "2025", focus: int = 5
) -> Proposal:
    return propose(GoalGraph(programme(value, *decisions)), wanted, focus)


RUNNING = {"progress": {"state": "running", "date": "2024-02"}, "duration": 36}
AGREED = {"start": "2024-02", "duration": 36}
ALWAYS = {"structural": "ja"}


@each("value", [{}, RUNNING, AGREED, ALWAYS])
def test_what_is_stopped_is_no_commitment_any_more(value: dict[str, Any]) -> None:
    found = plan(value, decision("stop", "2025"))
    assert found.reasons["a"].verdict is DecidedBy.DECIDED_STOP
    assert found.commitments == ()
    assert "a" not in {one.candidate.id for one in found.case.fixed}
    assert found.reasons["na-a"].verdict is DecidedBy.WAITS
    # Without the decision it runs, or may.
    before = plan(value)
    assert "a" not in before.reasons or "a" in before.choice.starts


@pytest.mark.parametrize("value", [RUNNING, AGREED])
def test_what_is_stopped_later_runs_until_then(value: dict[str, Any]) -> None:
    found = plan(value, decision("stop", "2026"), wanted="2025-2027")
    assert {one.candidate.id: one.periods for one in found.case.fixed} == {"a": (0,)}
    always = plan(ALWAYS, decision("stop", "2026"), wanted="2025-2027")
    assert {one.candidate.id: one.periods for one in always.case.fixed} == {"a": (0,)}


@each("value", [{}, RUNNING, AGREED, ALWAYS])
def test_a_stop_lasts(value: dict[str, Any]) -> None:
    found = plan(value, decision("stop", "2025"), wanted="2026-2027")
    assert found.reasons["a"].verdict is DecidedBy.DECIDED_STOP
    assert plan(value, decision("stop", "fase-3"), wanted="2027").reasons["a"].verdict is (
        DecidedBy.DECIDED_STOP
    )
    earlier = plan(value, decision("stop", "2025"), wanted="2024")
    assert "a" not in earlier.reasons or "a" in earlier.choice.starts


@pytest.mark.parametrize(
    "again",
    [
        decision("start", "2027"),  # said with the stop itself
        decision("in", "2026", "2025-11-14"),
        decision("go_on", "2026", "2025-11-14"),
    ],
)
def test_until_people_decide_otherwise(again: dict[str, str]) -> None:
    found = plan(RUNNING, decision("stop", "2025"), again, wanted="2027")
    assert "a" not in found.reasons  # it runs, as the file says
    assert plan(RUNNING, decision("stop", "2025"), again).reasons["a"].verdict is (
        DecidedBy.DECIDED_STOP
    )


@pytest.mark.parametrize("verdict", ["go_on", "start"])
def test_what_goes_on_or_starts_is_in(verdict: str) -> None:
    found = plan({}, decision(verdict, "2025"), focus=1)
    assert set(found.choice.starts) == {"a"}
    assert found.reasons["a"].verdict is DecidedBy.DECIDED_IN


def test_a_change_chooses_nothing_and_is_told() -> None:
    given = (decision("change", "2025"), decision("stop", "2025", goal="o"))
    found = plan({}, *given)
    assert found.decisions == ()
    assert found.choice.starts == plan({}).choice.starts
    told = concerning(found.graph.programme, found.periods)
    assert [(one.decision.about, one.decision.decision.value) for one in told] == [
        ("a", "change"),
        ("o", "stop"),
    ]


def test_the_last_decision_holds() -> None:
    found = plan({}, decision("in", "2025", "2024"), decision("stop", "2025", "2025-01"))
    assert found.reasons["a"].verdict is DecidedBy.DECIDED_STOP
    found = plan({}, decision("out", "2025", "2025-01"), decision("in", "2025", "2024"))
    assert found.reasons["a"].verdict is DecidedBy.DECIDED_OUT
    found = plan({}, decision("out", "2025", "2024"), decision("start", "2025", "2025-01"))
    assert found.reasons["a"].verdict is DecidedBy.DECIDED_IN


def test_the_last_decision_holds_for_a_year_and_a_phase_too() -> None:
    found = plan({}, decision("in", "fase-3", "2024-06"), decision("stop", "2025"))
    assert found.reasons["a"].verdict is DecidedBy.DECIDED_STOP
    # The phase has the year in it only for a part: of one day, both hold, and cannot.
    with pytest.raises(PlanConflictError):
        plan({}, decision("in", "fase-3"), decision("stop", "2025"))


def test_later_is_replaced_in_the_years_that_were_decided_anew() -> None:
    made = (decision("later", "2024", "2023", earliest="2027"), decision("in", "2025"))
    assert "a" in plan({}, *made).choice.starts
    found = concerning(programme({}, *made), resolve("2025-2026", programme({})))
    assert [(one.number, one.periods) for one in found] == [(0, (1,)), (1, (0,))]


# --- goals that are stopped --------------------------------------------------------------------


def goals_of(found: Proposal) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(goals) for goals in found.case.stopped_goals)


def test_what_serves_only_a_stopped_goal_is_not_chosen() -> None:
    before = plan({})
    assert {"a", "b"} <= before.choice.starts.keys()
    found = plan({}, decision("stop", "2025", goal="p"))
    assert found.reasons["b"].verdict is DecidedBy.GOAL_STOPPED
    assert found.reasons["na-a"].verdict is DecidedBy.GOAL_STOPPED
    assert found.choice.starts == {"a": 0}
    assert found.case.given_up == {"p"}
    # What another waits for is left out with it, and what people decided is in all the same.
    waited = plan({}, decision("stop", "2025", goal="o"))
    assert waited.reasons["na-a"].verdict is not DecidedBy.GOAL_STOPPED
    decided = plan({}, decision("stop", "2025", goal="o"), decision("in", "2025"))
    assert decided.reasons["a"].verdict is DecidedBy.DECIDED_IN
    assert decided.reasons["a"].alone_for == ()


def test_a_goal_counts_until_it_is_stopped_and_again_when_it_goes_on() -> None:
    stop = decision("stop", "2026", goal="p")
    found = plan({}, stop, wanted="2025-2027")
    assert goals_of(found) == (frozenset(), frozenset("p"), frozenset("p"))
    assert found.choice.starts["b"] == 0
    assert found.case.barred_starts["b"] == set(range(12, 36))
    assert found.case.given_up == frozenset()
    again = decision("go_on", "2027", date="2025-11-14", goal="p")
    assert goals_of(plan({}, stop, again, wanted="2025-2027")) == (
        frozenset(),
        frozenset("p"),
        frozenset(),
    )


def test_a_stopped_goal_gives_no_points_and_leads_nowhere() -> None:
    value = {
        "title": "Proef",
        "vision": "v",
        "horizon": {"start": "2023-01", "end": "2028-12"},
        "strategic_goals": {"s": "s", "t": "t"},
        "operational_goals": {
            "o": {"text": "o", "contributes_to": "s"},
            "p": {"text": "p", "contributes_to": "t"},
        },
        "inspanningen": {
            "beide": {
                "text": "beide",
                "contributes_to": [{"goal": "o", "points": 9}, {"goal": "p", "points": 1}],
            },
            "klein": {"text": "klein", "contributes_to": [{"goal": "p", "points": 3}]},
        },
        "decisions": [decision("stop", "2025", goal="o")],
    }
    found = propose(GoalGraph(Programme.model_validate(value)), "2025", 1)
    both, small = found.case.candidates
    assert (both.points, small.points) == (1, 3)
    assert both.services[0].possible == both.services[0].certain == {"p"}
    assert both.services[0].strategic == {"t"}
    assert set(found.choice.starts) == {"klein"}

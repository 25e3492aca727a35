"""Conflicts against the oracle: what is told cannot hold, without any one of them it can, and no
fewer demands are enough."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.plan.oracle import Key, Oracle, programmes
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.plan.choosing.demands import Conflict, Demand, DemandKind
from toc.plan.choosing.errors import PlanConflictError
from toc.plan.choosing.proposal import Proposal, propose


def key_of(demand: Demand) -> Key:
    if demand.kind.value.startswith("decided"):
        return demand.kind.value, demand.about, "", int(demand.path[1])
    return demand.kind.value, demand.about, demand.other, demand.period


def check_smallest(oracle: Oracle, conflict: Conflict, limits: Mapping[Key, int]) -> None:
    told = frozenset(map(key_of, conflict.demands))
    everything = [
        key
        for key in oracle.demands()
        if key in limits or key[0] not in ("focus", "budget", "fte")
    ]
    assert len(told) == len(conflict.demands)
    assert told <= set(everything)
    assert not oracle.can_hold(told, limits)
    # What can hold can hold without any of it too: so all smaller sets are tried here.
    for fewer in itertools.combinations(everything, len(told) - 1):
        assert oracle.can_hold(frozenset(fewer), limits)


@settings(max_examples=examples(30))
@given(
    given_programme=programmes(3, demanding=True),
    periods=st.integers(1, 2),
    focus=st.integers(1, 2),
)
def test_a_conflict_is_the_smallest_there_is(
    given_programme: dict[str, Any], periods: int, focus: int
) -> None:
    programme = Programme.model_validate(given_programme)
    oracle = Oracle(programme, periods, focus)
    wanted = "2024" if periods == 1 else f"2024-{2023 + periods}"
    try:
        proposal = propose(GoalGraph(programme), wanted, focus)
    except PlanConflictError as error:
        check_smallest(oracle, error.conflict, {})
        return
    exceeded = [limit for limit in proposal.case.limits if limit.raised]
    assert len(exceeded) == len(proposal.conflicts)
    for limit, conflict in zip(exceeded, proposal.conflicts, strict=True):
        assert limit.demand in conflict.demands
        limits = {key_of(other.demand): other.most for other in proposal.case.limits}
        limits[key_of(limit.demand)] = limit.amount
        check_smallest(oracle, conflict, limits)


def plan(inspanningen: dict[str, Any], wanted: str = "2024", **other: Any) -> Proposal:
    programme = Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "operational_goals": {"o": "o"},
            "inspanningen": {
                name: {"text": name, "contributes_to": "o", **value}
                for name, value in inspanningen.items()
            },
            **other,
        }
    )
    return propose(GoalGraph(programme), wanted, 5)


def decision(name: str, verdict: str, period: str = "2024") -> dict[str, str]:
    return {
        "inspanning": name,
        "decision": verdict,
        "period": period,
        "reason": "r",
        "role": "rol",
        "date": "2023",
    }


def test_a_conflict_has_the_way_to_each_of_its_lines() -> None:
    with pytest.raises(PlanConflictError) as raised:
        plan(
            {"a": {"requires": "b"}, "b": {"requires": ["c"]}, "c": {}},
            decisions=[decision("a", "in"), decision("c", "out")],
        )
    assert raised.value.conflict.demands == (
        # Of an unknown duration, so not both in one year: `c` need not even be asked about.
        Demand(DemandKind.DECIDED_IN, "a", path=("decisions", 0)),
        Demand(
            DemandKind.REQUIRES, "a", "b", path=("inspanningen", "a", "requires", 0, "inspanning")
        ),
    )


def test_two_that_may_not_run_together_are_both_decided_in() -> None:
    with pytest.raises(PlanConflictError) as raised:
        plan({"a": {"not_with": "b"}, "b": {}}, decisions=[decision(n, "in") for n in "ab"])
    kinds = [demand.kind.value for demand in raised.value.conflict.demands]
    assert sorted(kinds) == ["decided_in", "decided_in", "not_with"]


def test_more_than_there_is_is_told_for_each_limit() -> None:
    proposal = plan(
        {
            "groot": {"cost": {"amount": 50, "partners": {"p": 30}}},
            "klein": {"cost": 10},
            "los": {"cost": 5},
        },
        decisions=[decision("groot", "in"), decision("klein", "in")],
        planning={"budget": {"2024": 55}, "partners": {"p": {"budget": {"2024": 20}}}},
    )
    assert proposal.choice.starts == {"groot": 0, "klein": 0}
    told = [(use.partner, use.used, use.amount, use.over) for use in proposal.usage[1:]]
    assert told == [("", 60, 55, 5), ("p", 30, 20, 10)]
    assert [[demand.about for demand in one.demands] for one in proposal.conflicts] == [
        ["groot", "klein", ""],
        ["groot", ""],
    ]
    assert proposal.conflicts[1].limits == (
        Demand(
            DemandKind.BUDGET,
            other="p",
            period=0,
            path=("planning", "partners", "p", "budget", "2024"),
        ),
    )


def test_nothing_is_in_conflict_where_all_fits() -> None:
    assert plan({"a": {}}, decisions=[decision("a", "in")]).conflicts == ()

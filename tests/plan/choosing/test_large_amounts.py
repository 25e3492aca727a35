"""Amounts of any size are counted exactly, however small what lies beside them."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plan.small_cases import proposal
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.plan.choosing.digit_rows import BASE, WIDE, Number, at_most, number_up_to, sum_of
from toc.plan.choosing.limits import Scarce
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.choosing.rows import ModelColumns
from toc.plan.choosing.solver import Solver
from toc.plan.choosing.sums import SumRow
from toc.plan.choosing.worth import allowed, weigh

AMOUNTS = st.one_of(
    st.integers(0, 20),
    st.integers(10**6 - 3, 10**6 + 3),
    st.integers(10**9 - 3, 10**9 + 3),
    st.integers(10**12 - 3, 10**12),
    st.integers(0, 10**14),
)


def columns(count: int) -> ModelColumns:
    made = ModelColumns(plan({}, 1).case, ())
    for _ in range(count):
        made.column(whole=True)
    return made


def plan(amounts: dict[str, Any], budget: float, focus: int = 9) -> Proposal:
    programme = Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "operational_goals": {"o": "o"},
            "inspanningen": {
                name: {"text": name, "contributes_to": "o", "duration": 12, **value}
                for name, value in amounts.items()
            },
            "planning": {"budget": {"2024": budget}},
        }
    )
    return propose(GoalGraph(programme), "2024", focus)


@given(
    st.lists(AMOUNTS, min_size=1, max_size=6),
    st.lists(st.integers(-1, 1), max_size=6),
    AMOUNTS,
    st.integers(-2, 2),
)
def test_rows_of_digits_say_what_the_sum_says(
    amounts: list[int], signs: list[int], bound: int, beside: int
) -> None:
    """Also where the bound is just that of a choice, or one beside it."""
    for number, sign in enumerate(signs[: len(amounts)]):
        amounts[number] *= sign or 1
    for most in (bound, sum(amounts[::2]) + beside):
        made = columns(len(amounts))
        terms = dict(enumerate(amounts))
        rows = list(at_most(made, terms, most))
        widest = max(abs(n) for row in rows for n in (*row.terms.values(), row.upper))
        assert widest <= WIDE + BASE * (len(amounts) + 2)
        solver = Solver(made.upper, made.whole, rows)
        for chosen in itertools.product((0, 1), repeat=len(amounts)):
            for column, value in enumerate(chosen):
                solver.bound_column(column, value, value)
            reached = sum(a * x for a, x in zip(amounts, chosen, strict=True))
            assert (solver.most({}) is not None) is (reached <= most), (amounts, most, chosen)


@given(st.lists(st.integers(1, 10**14), min_size=1, max_size=3), st.data())
def test_the_digits_of_a_sum_are_those_of_the_numbers(
    most: list[int], data: st.DataObject
) -> None:
    values = [data.draw(st.integers(0, one)) for one in most]
    made = columns(0)
    numbers = [number_up_to(made, one) for one in most]
    total, rows = sum_of(made, numbers)
    solver = Solver(made.upper, made.whole, rows)
    for number, value in zip(numbers, values, strict=True):
        for column, digit in zip(number.columns, digits(number, value), strict=True):
            solver.bound_column(column, digit, digit)
    outcome = solver.most({})
    assert outcome is not None
    found = sum(round(outcome.columns[column]) * of for column, of in total.terms.items())
    assert found == sum(values)


def digits(number: Number, value: int) -> list[int]:
    found = []
    for place in range(len(number.columns)):
        last = place == len(number.columns) - 1
        found.append(value if last else value % BASE)
        value //= BASE
    return found


@given(
    st.lists(AMOUNTS.filter(lambda one: one <= 10**12), min_size=1, max_size=6),
    AMOUNTS.filter(lambda one: one <= 10**12),
    st.booleans(),
)
def test_the_choice_is_the_best_of_all_whatever_the_amounts(
    amounts: list[int], budget: int, tight: bool
) -> None:
    if tight:
        budget = min(10**12, sum(amounts[1:]))
    found = plan({f"i{n}": {"cost": one} for n, one in enumerate(amounts)}, budget)
    best = max(
        (len(some), [name in some for name in found.case.by_id])
        for count in range(len(amounts) + 1)
        for some in itertools.combinations(found.case.by_id, count)
        if sum(amounts[int(name[1:])] for name in some) <= budget
    )
    starts = found.choice.starts
    assert (len(starts), [name in starts for name in found.case.by_id]) == best
    assert found.choice.proof.proven


@pytest.mark.parametrize("budget", [10**9, 10**12])
def test_a_limit_is_raised_by_the_least_to_the_euro(budget: int) -> None:
    """What must be done takes one euro more than there is, and nothing fits beside it."""
    decided = {
        "inspanning": "x",
        "decision": "in",
        "period": "2024",
        "reason": "r",
        "role": "rol",
        "date": "2023",
    }
    programme = Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "operational_goals": {"o": "o"},
            "inspanningen": {
                "x": {"text": "x", "contributes_to": "o", "duration": 12, "cost": budget},
                "w": {"text": "w", "contributes_to": "o", "duration": 12, "cost": 1},
                "y": {"text": "y", "contributes_to": "o", "duration": 12, "cost": 1},
            },
            "decisions": [decided, decided | {"inspanning": "w"}],
            "planning": {"budget": {"2024": budget}},
        }
    )
    found = propose(GoalGraph(programme), "2024", 9)
    assert found.choice.starts == {"x": 0, "w": 0}
    assert {limit.raised for limit in found.case.limits if limit.scarce is Scarce.BUDGET} == {1}
    (conflict,) = found.conflicts
    assert [demand.about for demand in conflict.demands] == ["x", "w", ""]


def test_a_thousand_millions_and_one_euro() -> None:
    found = proposal("very-large-amounts", "2024")
    assert found.choice.starts == {"x": 0}
    assert found.reasons["x"].swaps == ("y",)


def test_over_many_years_with_decimals() -> None:
    programme = Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "operational_goals": {"o": "o"},
            "inspanningen": {
                f"i{n}": {
                    "text": f"i{n}",
                    "contributes_to": "o",
                    "duration": 7 + 12 * n,
                    "cost": (10.0**12, 0.01, 999999999999.99, 1)[n],
                    "fte": (10.0**9, 0.01, 123456789.12, 1)[n],
                    "requires": [f"i{n - 1}"] if n == 3 else [],
                }
                for n in range(4)
            },
            "planning": {
                "focus": {str(year): 4 for year in range(2024, 2034)},
                "budget": {str(year): 5e11 + year / 100 for year in range(2024, 2034)},
                "fte": {str(year): 1e9 + 0.5 for year in range(2024, 2034)},
            },
        }
    )
    found = propose(GoalGraph(programme), "2024-2033")
    assert found.choice.proof.proven
    worth = weigh(found.case, found.choice.starts)
    tried = [
        {name: at for name, at in zip(found.case.by_id, when, strict=True) if at is not None}
        for when in itertools.product([None, 0, 1, 2, 3, 4], repeat=4)
    ]
    best = max(
        tuple(weigh(found.case, one)[aim] for aim in found.case.aims)
        for one in tried
        if allowed(found.case, one)
    )
    assert tuple(worth[aim] for aim in found.case.aims) == best


def test_no_row_without_large_numbers_is_changed() -> None:
    made = columns(2)
    assert list(at_most(made, {0: WIDE, 1: 3}, 5)) == [SumRow({0: WIDE, 1: 3}, upper=5)]

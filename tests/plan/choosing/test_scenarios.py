"""What if: what people can ask, and that the answer is the plan of a file that says so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings

from tests.examples import examples
from tests.plan.oracle import programmes
from toc.check.opening import open_dossier
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.plan.choosing.changes import changed, changes_of
from toc.plan.choosing.errors import PlanConflictError, PlanError
from toc.plan.choosing.limits import Scarce
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.choosing.scenarios import Ask, scenario

EXAMPLE = Path(__file__).parents[1] / "examples" / "met-besluiten.yaml"


@pytest.fixture(scope="module")
def example() -> Proposal:
    tree = open_dossier(EXAMPLE).tree
    assert tree is not None
    return propose(tree, "2025-2026")


def amounts(proposal: Proposal, text: str) -> dict[tuple[str, str, int], int]:
    """The limits that a text changes, and to what."""
    limits = proposal.case.limits
    plain = {limit.room: limit.amount for limit in limits}
    asked = changes_of(text, proposal.graph.programme, proposal.periods)
    after = changed(limits, asked, text, proposal.periods)
    return {
        (limit.scarce.value, limit.partner, limit.period): limit.amount
        for limit in after
        if plain.get(limit.room) != limit.amount
    }


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("budget -20%", {("budget", "", 0): 288_000, ("budget", "", 1): 272_000}),
        ("begroting -20 %", {("budget", "", 0): 288_000, ("budget", "", 1): 272_000}),
        ("Begroting 2025 350000", {("budget", "", 0): 350_000}),
        ("geld 2025 € 350.000", {("budget", "", 0): 350_000}),
        ("budget 2025 +12500", {("budget", "", 0): 372_500}),
        ("fte +1", {("fte", "", 0): 700, ("fte", "", 1): 700}),
        ("menskracht 2026 -0,5", {("fte", "", 1): 550}),
        ("fte gemeente 2025 +0.25", {("fte", "gemeente", 0): 245}),
        ("fte 2025 gemeente −0,2", {("fte", "gemeente", 0): 200}),
        ("focus 10", {("focus", "", 0): 10, ("focus", "", 1): 10}),
        ("focusgrens 2026 -1", {("focus", "", 1): 7}),
        ("budget wooncorporatie 2025 0", {("budget", "wooncorporatie", 0): 0}),
        (
            "fte wooncorporatie 0,5",
            {("fte", "wooncorporatie", 0): 50, ("fte", "wooncorporatie", 1): 50},
        ),
        ("focus 2025 5; fte 2025 +1", {("focus", "", 0): 5, ("fte", "", 0): 700}),
    ],
)
def test_what_can_be_asked(
    example: Proposal, text: str, after: dict[tuple[str, str, int], int]
) -> None:
    assert amounts(example, text) == after


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("", "what-if-unknown"),
        ("budget", "what-if-unknown"),
        ("meer geld", "what-if-unknown"),
        ("budget veel", "what-if-unknown"),
        ("budget 1.50.000", "what-if-unknown"),
        ("budget -20%;", "what-if-unknown"),
        ("budget 2030 350000", "what-if-period"),
        ("budget fase-9 350000", "what-if-partner"),
        ("fte buurman +1", "what-if-partner"),
        ("focus gemeente 10", "what-if-unknown"),
        ("budget 20%", "what-if-percent"),
        ("focus 2,5", "what-if-whole"),
        ("budget 10,50", "what-if-whole"),
        ("fte wooncorporatie +1", "what-if-no-limit"),
        ("focus -8", "what-if-nothing-left"),
        ("budget -150%", "what-if-nothing-left"),
    ],
)
def test_what_cannot_be_asked(example: Proposal, text: str, key: str) -> None:
    with pytest.raises(PlanError) as error:
        amounts(example, text)
    assert error.value.key == key


@pytest.mark.parametrize(
    ("ask", "key"),
    [
        (Ask(with_=("respijtzog",)), "scenario-unknown"),
        (Ask(without=("coordinatie",)), "scenario-structural"),
        (Ask(with_=("maatjesproject",)), "scenario-committed"),
        (Ask(with_=("brochure",)), "scenario-finished"),
        (Ask(with_=("woonscan",), without=("woonscan",)), "scenario-both"),
    ],
)
def test_who_cannot_be_asked_about(example: Proposal, ask: Ask, key: str) -> None:
    with pytest.raises(PlanError) as error:
        scenario(example, ask)
    assert error.value.key == key


def proposal_of(values: dict[str, Any], focus: int) -> Proposal:
    return propose(GoalGraph(Programme.model_validate(values)), "2024-2025", focus)


@given(programmes(most=5))
@settings(max_examples=examples(15))
def test_another_limit_gives_the_plan_of_a_file_with_that_limit(values: dict[str, Any]) -> None:
    try:
        proposal = proposal_of(values, 2)
    except PlanConflictError:
        assume(False)
    found = scenario(proposal, Ask("focus 3"))
    assert found.choice is not None
    assert found.choice.starts == proposal_of(values, 3).choice.starts


@given(programmes(most=5))
@settings(max_examples=examples(15))
def test_in_and_out_are_what_a_decision_would_give(values: dict[str, Any]) -> None:
    values = {**values, "decisions": []}
    try:
        proposal = proposal_of(values, 2)
    except PlanConflictError:
        assume(False)
    for name in proposal.case.by_id:
        chosen = name in proposal.choice.starts
        ask = Ask(without=(name,)) if chosen else Ask(with_=(name,))
        found = scenario(proposal, ask)
        if found.choice is None:
            assert found.conflict is not None
            continue
        assert (name in found.choice.starts) is not chosen
        if chosen:
            decided = [
                {
                    "inspanning": name,
                    "decision": "out",
                    "period": year,
                    "reason": "r",
                    "role": "rol",
                    "date": "2023",
                }
                for year in ("2024", "2025")
            ]
            anew = proposal_of({**values, "decisions": decided}, 2)
            assert found.choice.starts == anew.choice.starts


def test_what_was_decided_or_agreed_gives_way_to_what_is_asked(example: Proposal) -> None:
    found = scenario(example, Ask(with_=("beweegtuinen",), without=("maatjesproject", "wijkteam")))
    assert found.choice is not None
    assert found.case is not None
    assert "beweegtuinen" in found.choice.starts
    assert "wijkteam" not in found.choice.starts
    assert "maatjesproject" not in {one.candidate.id for one in found.case.fixed}


def test_a_limit_that_was_raised_for_what_must_be_is_itself_again(example: Proposal) -> None:
    raised = [limit.room for limit in example.case.limits if limit.raised]
    assert raised == [(Scarce.FTE, "welzijn", 0), (Scarce.FTE, "huisartsen", 0)]
    found = scenario(example, Ask("fte welzijn 2025 +5"))
    assert found.case is not None
    assert [limit.room for limit in found.case.limits if limit.raised] == [
        (Scarce.FTE, "huisartsen", 0)
    ]

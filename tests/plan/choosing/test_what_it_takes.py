"""Every ‘it would take’ is applied, and then it is so; with one unit less it is not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings

from tests.examples import examples
from tests.plan.oracle import programmes
from toc.check.opening import open_dossier
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.plan.choosing.aims import Aim
from toc.plan.choosing.choose import Chooser
from toc.plan.choosing.errors import PlanConflictError
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.inversions import inversions
from toc.plan.choosing.limits import Scarce
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.choosing.what_it_takes import (
    ExtraAmount,
    room_that_brings_in,
    what_it_takes,
    with_extras,
)
from toc.plan.choosing.worth import allowed, weigh

EXAMPLE = Path(__file__).parents[1] / "examples" / "met-besluiten.yaml"


def proposal_of(values: dict[str, Any], years: str = "2024", focus: int = 2) -> Proposal:
    try:
        return propose(GoalGraph(Programme.model_validate(values)), years, focus)
    except PlanConflictError:
        assume(False)
        raise


def left_out(proposal: Proposal) -> list[str]:
    return [name for name in proposal.case.by_id if name not in proposal.choice.starts]


@given(programmes())
@settings(max_examples=examples(25))
def test_with_the_extras_it_fits_beside_the_rest_and_with_less_it_does_not(
    values: dict[str, Any],
) -> None:
    for years in ("2024", "2024-2025"):
        proposal = proposal_of(values, years)
        case, starts = proposal.case, proposal.choice.starts
        for name in left_out(proposal):
            takes = what_it_takes(case, starts, name)
            if not takes.fits_beside:
                continue
            assert takes.start is not None
            together = {**starts, name: takes.start}
            assert allowed(with_extras(case, takes.extras), together)
            for at, extra in enumerate(takes.extras):
                less = list(takes.extras)
                less[at] = replace(extra, amount=extra.amount - 1)
                assert not allowed(with_extras(case, tuple(less)), together)


@given(programmes())
@settings(max_examples=examples(25))
def test_an_exchange_can_be_made_and_costs_what_it_says(values: dict[str, Any]) -> None:
    proposal = proposal_of(values)
    case, starts = proposal.case, proposal.choice.starts
    for name in left_out(proposal):
        exchanges = {}
        for other, at in starts.items():
            changed = {one: when for one, when in starts.items() if one != other} | {name: at}
            if allowed(case, changed):
                worth = weigh(case, changed)
                exchanges[other] = tuple(worth[aim] for aim in case.aims)
        best = what_it_takes(case, starts, name).exchange
        assert proposal.reasons[name].exchange == best
        assert (best is None) is (not exchanges)
        if best is not None:
            assert exchanges[best.other] == max(exchanges.values())
            before = weigh(case, starts)
            worse = [
                (aim, before[aim], value)
                for aim, value in zip(case.aims, exchanges[best.other], strict=True)
                if value != before[aim]
            ]
            assert (best.aim, best.best, best.value) == (worse[0] if worse else (None, 0, 0))


@given(programmes(most=5))
@settings(max_examples=examples(15))
def test_so_much_of_one_limit_brings_it_in_and_one_less_does_not(values: dict[str, Any]) -> None:
    proposal = proposal_of(values)
    case, starts = proposal.case, proposal.choice.starts

    def comes_in(name: str, extra: ExtraAmount) -> bool:
        return name in Chooser(with_extras(case, (extra,)), starts).best().starts

    for name in left_out(proposal)[:2]:
        for limit, amount in room_that_brings_in(case, starts, name).items():
            if amount is None:
                continue
            extra = ExtraAmount(limit.scarce, limit.partner, limit.period, amount)
            assert comes_in(name, extra)
            assert not comes_in(name, replace(extra, amount=amount - 1))


@given(programmes())
@settings(max_examples=examples(20))
def test_what_must_come_first_is_all_that_it_waits_for(values: dict[str, Any]) -> None:
    proposal = proposal_of(values)
    for name in left_out(proposal):
        first = what_it_takes(proposal.case, proposal.choice.starts, name).first
        if not first:
            continue
        inspanningen = {
            one: {**value, "progress": "finished"} if one in first else value
            for one, value in values["inspanningen"].items()
        }
        after = proposal_of({**values, "inspanningen": inspanningen, "decisions": []})
        assert set(after.case.waits_for(name)).isdisjoint(first)


@given(programmes())
@settings(max_examples=examples(25))
def test_an_inversion_is_one_and_its_reason_holds(values: dict[str, Any]) -> None:
    proposal = proposal_of(values)
    case, starts = proposal.case, proposal.choice.starts
    for one in inversions(case, starts):
        assert one.chosen in starts
        assert one.left_out not in starts
        assert one.chosen_worth < one.left_out_worth
        changed = {name: at for name, at in starts.items() if name != one.chosen}
        changed[one.left_out] = starts[one.chosen]
        if one.aim is None:
            assert not allowed(case, changed)
        else:
            assert allowed(case, changed)
            assert (weigh(case, starts)[one.aim], weigh(case, changed)[one.aim]) == (
                one.best,
                one.value,
            )
            assert one.value < one.best


# --- the example, by hand -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def example() -> Proposal:
    tree = open_dossier(EXAMPLE).tree
    assert tree is not None
    return propose(tree, "2025")


def with_fte(tmp_path: Path, amount: str) -> Proposal:
    """The example with other staff at the municipality in 2025."""
    text = EXAMPLE.read_text(encoding="utf-8")
    assert text.count("fte: {2025: 2.2,") == 1
    file = tmp_path / "anders.yaml"
    file.write_text(text.replace("fte: {2025: 2.2,", f"fte: {{2025: {amount},"), encoding="utf-8")
    tree = open_dossier(file).tree
    assert tree is not None
    return propose(tree, "2025")


def test_a_tenth_of_an_fte_more_brings_respite_care_in(tmp_path: Path) -> None:
    assert "respijtzorg" in with_fte(tmp_path, "2.3").choice.starts
    assert "respijtzorg" not in with_fte(tmp_path, "2.29").choice.starts


def test_what_the_example_would_take(example: Proposal) -> None:
    case, starts = example.case, example.choice.starts
    takes = what_it_takes(case, starts, "respijtzorg")
    assert takes.extras == (
        ExtraAmount(Scarce.FOCUS, "", 0, 1),
        ExtraAmount(Scarce.BUDGET, "gemeente", 0, 1715),
        ExtraAmount(Scarce.FTE, "gemeente", 0, 20),
    )
    assert takes.exchange is not None
    assert (takes.exchange.other, takes.exchange.aim) == ("wandelgroepen", Aim.POINTS)
    alone = {
        (limit.scarce, limit.partner): amount
        for limit, amount in room_that_brings_in(case, starts, "respijtzorg").items()
    }
    assert alone.pop((Scarce.FTE, "gemeente")) == 10
    assert set(alone.values()) == {None}


def test_what_may_not_run_beside_it_is_named(example: Proposal) -> None:
    takes = what_it_takes(example.case, example.choice.starts, "huisbezoeken")
    assert takes.clash == ("risico-in-beeld",)
    assert not takes.fits_beside
    assert example.reasons["huisbezoeken"].verdict is DecidedBy.EXCLUDED

"""A proposal as the plan that is adopted: everything in it, and nothing else."""

from __future__ import annotations

import datetime
import hashlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.each import each
from toc.core.graph import GoalGraph
from toc.core.model import Inspanning, Programme
from toc.core.records.adopted import AdoptedPlan, adopted_from_bytes, seal_of, to_bytes
from toc.core.words import Language
from toc.plan.adopting.adoption import Adoption, adopt, bare, freeze, heading, plan_name
from toc.plan.choosing.commitments import Commitment, CommitmentKind
from toc.plan.choosing.periods import resolve
from toc.plan.choosing.proposal import propose
from toc.plan.report.phase_plan import phase_plan

PROGRAMME: dict[str, Any] = {
    "title": "Proef\nin twee regels",
    "vision": "v",
    "strategic_goals": {"s": {"text": "S", "source": "plan"}},
    "operational_goals": {
        "o": {"text": "O", "contributes_to": ["s"], "other_wordings": ["P"]},
        "p": {"text": "P", "contributes_to": ["s"]},
    },
    "inspanningen": {
        "een": {
            "text": "Een",
            "contributes_to": [{"goal": "o", "points": 9, "source": "plan"}],
            "source": {"document": "plan", "section": "1"},
            "duration": 18,
            "cost": {"amount": 900.5, "partners": {"gemeente": 100}},
            "fte": 0.25,
        },
        "twee": {"text": "Twee", "contributes_to": ["p"]},
        "drie": {"text": "Drie", "contributes_to": ["p"]},
        "liep": {"text": "Liep al", "contributes_to": ["o"], "duration": 3},
        "altijd": {"text": "Altijd", "structural": "ja"},
    },
    "planning": {
        "focus": {"2024": 3, "2025": 3},
        "budget": {"2024": 1000},
        "fte": {"2024": 1.5},
        "partners": {"gemeente": {"title": "Gemeente", "budget": {"2024": 500}}},
    },
}
ADOPTION = Adoption("Stuurgroep", datetime.date(2023, 12, 14), "title: Proef\n", "0.1.0")
LIEP = Commitment(
    "liep", CommitmentKind.ADOPTED, datetime.date(2023, 12, 1), datetime.date(2024, 2, 29)
)


def frozen(
    values: dict[str, Any] = PROGRAMME, wanted: str = "2024", language: Language = "nl"
) -> AdoptedPlan:
    graph = GoalGraph(Programme.model_validate(values))
    proposal = propose(
        graph, wanted, commitments=(LIEP,) if "liep" in values["inspanningen"] else ()
    )
    return freeze(proposal, phase_plan(proposal, language), language)


def test_everything_that_a_proposal_says_is_frozen() -> None:
    plan = adopt(frozen(), ADOPTION)
    assert (plan.period, plan.role, str(plan.date), plan.tool) == (
        "2024",
        "Stuurgroep",
        "2023-12-14",
        "0.1.0",
    )
    assert plan.file_mark == hashlib.sha256(b"title: Proef\n").hexdigest()
    assert plan.seal == seal_of(plan)
    assert str(plan.periods["2024"].end) == "2024-12-31"
    assert {name: (one.period, one.duration) for name, one in plan.chosen.items()} == {
        "een": ("2024", 18),
        "twee": ("2024", None),
    }
    assert plan.running["liep"].kind == "adopted"
    assert str(plan.running["liep"].end) == "2024-02-29"
    assert all(one.reason for one in plan.chosen.values())
    assert {*plan.chosen, *plan.not_now} == {"een", "twee", "drie", "liep"} - {*plan.running}
    assert plan.structural == ("altijd",)
    assert plan.method
    assert set(plan.goals["2024"]) == {"s", "o", "p"}
    assert plan.worth["strategic"].found == plan.worth["strategic"].bound == 1


def test_what_is_used_is_in_euros_and_fte() -> None:
    limits = {(one.scarce, one.partner): one for one in frozen().limits}
    assert (limits["focus", None].amount, limits["focus", None].used) == (3, 3)
    # 900.50 euros over 18 months: 12 of them in 2024, rounded up to whole euros.
    assert (limits["budget", None].amount, limits["budget", None].used) == (1000, 601)
    assert limits["budget", None].by == {"een": 601}
    assert limits["fte", None].amount == 1.5
    assert limits["fte", None].used == pytest.approx(0.25)
    gemeente = limits["budget", "gemeente"]
    assert (gemeente.amount, gemeente.used) == (500, 67)
    assert all(one.over == 0 for one in limits.values())


def test_elements_are_frozen_as_they_are_without_their_sources() -> None:
    plan = frozen()
    assert plan.inspanningen["een"] == Inspanning.model_validate(
        {
            "text": "Een",
            "contributes_to": [{"goal": "o", "points": 9}],
            "duration": 18,
            "cost": {"amount": 900.5, "partners": {"gemeente": 100}},
            "fte": 0.25,
        }
    )
    assert plan.strategic_goals["s"].source == ()
    assert plan.operational_goals["o"].other_wordings == ()
    whole = Programme.model_validate(PROGRAMME).inspanningen["een"]
    assert bare(bare(whole)) == bare(whole) != whole


def test_the_heading_is_lines_of_their_own() -> None:
    plan = adopt(frozen(), ADOPTION)
    assert heading(plan, "nl") == (
        "Het vastgestelde plan 2024 van: Proef in twee regels",
        "Vastgesteld door Stuurgroep op 2023-12-14",
        "Dit legt vast wat er besloten is. Verander er niets aan; een toelichting achter een "
        "hekje mag.",
    )
    assert adopted_from_bytes(to_bytes(plan, heading(plan, "nl")), Path("x")).value == plan


@each(
    ("wanted", "name"),
    [("2024", "2024"), ("2024 - 2026", "2024-2026"), ("Fase 1", "fase-1"), ("2024-2024", "2024")],
)
def test_a_plan_is_called_after_its_period(wanted: str, name: str) -> None:
    phases = {"fase-1": {"title": "Fase 1", "start": "2023-07", "end": "2024-07"}}
    programme = Programme.model_validate({**PROGRAMME, "phases": phases})
    assert plan_name(resolve(wanted, programme)) == name


WORDS = st.text("aé ‘:#\"'\n-", min_size=1, max_size=30).filter(str.strip)
INSPANNING = st.fixed_dictionaries(
    {"text": WORDS, "contributes_to": st.lists(st.sampled_from("op"), max_size=2, unique=True)},
    optional={
        "duration": st.integers(1, 30),
        "cost": st.integers(0, 400),
        "structural": st.booleans(),
    },
)


@settings(max_examples=25)
@given(
    st.dictionaries(st.sampled_from("abcde"), INSPANNING),
    st.sampled_from(["2024", "2024-2025"]),
    st.sampled_from(["nl", "en"]),
)
def test_what_is_adopted_is_read_back_equal_and_written_the_same_twice(
    inspanningen: dict[str, Any], wanted: str, language: Language
) -> None:
    values = {**PROGRAMME, "inspanningen": inspanningen}
    plan = adopt(frozen(values, wanted, language), ADOPTION)
    data = to_bytes(plan, heading(plan, language))
    read = adopted_from_bytes(data, Path("x"))
    assert read.problems == ()
    assert read.value == plan
    again = adopt(frozen(values, wanted, language), ADOPTION)
    assert to_bytes(again, heading(again, language)) == data

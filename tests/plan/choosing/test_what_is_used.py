"""What inspanningen take of what is scarce, and how much there is, in years and in phases."""

from __future__ import annotations

from typing import Any

from tests.each import each
from tests.plan.choosing.counted import plan, uses
from toc.plan.choosing.limits import Scarce, room_in


def test_cost_is_spread_over_the_months_and_rounded_up() -> None:
    proposal = plan({"a": {"duration": 18, "cost": 100, "fte": 0.29}}, "2024-2025")
    assert uses(proposal, Scarce.BUDGET) == {0: {"a": 67}, 1: {"a": 34}}
    # Half of the second year.
    assert uses(proposal, Scarce.FTE) == {0: {"a": 29}, 1: {"a": 15}}


def test_of_an_unknown_duration_all_falls_in_the_first_period() -> None:
    proposal = plan({"a": {"cost": 100, "fte": 1}}, "2024-2025")
    assert uses(proposal, Scarce.BUDGET) == {0: {"a": 100}}
    assert uses(proposal, Scarce.FTE) == {0: {"a": 100}}


def test_room_is_rounded_down_and_as_written() -> None:
    assert room_in(Scarce.FTE, 0.29) == 29
    assert room_in(Scarce.FTE, 0.299) == 29
    assert room_in(Scarce.BUDGET, 999.99) == 999


def test_what_has_no_cost_takes_nothing_and_no_budget_is_no_limit() -> None:
    proposal = plan({"a": {}, "b": {"cost": 10**6}}, planning={"budget": {"2025": 5}})
    assert set(proposal.choice.starts) == {"a", "b"}
    (use,) = (use for use in proposal.usage if use.limit_kind is Scarce.BUDGET)
    assert (use.used, use.amount, use.over) == (10**6, None, 0)


def test_the_budget_of_a_year_is_not_that_of_a_phase() -> None:
    planning = {"budget": {"2024": 5, "fase-3": 7}}
    given = {"a": {"cost": 6}}
    assert plan(given, "2024", planning=planning).choice.starts == {}
    assert plan(given, "fase-3", planning=planning).choice.starts == {"a": 0}


def test_partners_each_have_their_room() -> None:
    proposal = plan(
        {
            "a": {"cost": {"amount": 10, "partners": {"p": 6}}},
            "b": {"cost": {"partners": {"p": 6, "q": 1}}},
        },
        planning={"partners": {"p": {"budget": {"2024": 11}}, "q": {"budget": {"2024": 50}}}},
    )
    assert proposal.choice.starts == {"a": 0}
    assert uses(proposal, Scarce.BUDGET) == {0: {"a": 10}}
    assert uses(proposal, Scarce.BUDGET, "p") == {0: {"a": 6}}
    assert uses(proposal, Scarce.BUDGET, "q") == {0: {}}


def test_a_structural_one_takes_its_part_of_the_whole_programme_but_no_place() -> None:
    proposal = plan({"altijd": {"structural": True, "cost": {"in_total": 400}, "fte": 0.5}})
    assert uses(proposal, Scarce.BUDGET) == {0: {"altijd": 100}}
    assert uses(proposal, Scarce.FTE) == {0: {"altijd": 50}}
    assert uses(proposal, Scarce.FOCUS) == {0: {}}


def test_the_cost_of_a_structural_one_is_not_known_without_a_horizon() -> None:
    always = {"structural": True, "cost": {"in_total": 400}, "fte": 0.5}
    proposal = plan({"altijd": always}, horizon=None)
    assert uses(proposal, Scarce.BUDGET) == {}
    assert uses(proposal, Scarce.FTE) == {0: {"altijd": 50}}


def test_weights_of_criteria_count_in_the_scores() -> None:
    criteria = {
        "een": {"text": "een", "applied_by": "scores", "weight": 3},
        "twee": {"text": "twee", "applied_by": "scores"},
    }
    proposal = plan(
        {"a": {"scores": {"een": 3}}, "b": {"scores": {"twee": 9}}, "c": {"scores": {"tempo": 9}}},
        planning={"criteria": criteria, "ready_criteria": "thefd"},
    )
    assert {c.id: c.score for c in proposal.case.candidates} == {"a": 9, "b": 9, "c": 9}


@each(
    ("cost", "in_2024"),
    [
        (400, None),  # per year or in all: nobody knows
        ({"partners": {"p": 400}}, None),
        ({"per_year": 50}, 50),
        ({"per_year": 50, "periods": {"2024": 70}}, 70),
        ({"periods": {"2024": 30, "2025": 40}}, 30),
        ({"amount": 70, "periods": {"2024": 30, "2025": 40}}, 30),
    ],
)
def test_what_a_structural_one_costs_in_a_year_is_what_the_file_says(
    cost: object, in_2024: int | None
) -> None:
    proposal = plan({"altijd": {"structural": True, "cost": cost}})
    assert uses(proposal, Scarce.BUDGET) == ({0: {"altijd": in_2024}} if in_2024 else {})


def test_what_it_costs_in_a_year_counts_in_that_year() -> None:
    given = {"a": {"duration": 24, "cost": {"periods": {"2024": 10, "2025": 90}}}}
    assert uses(plan(given, "2024"), Scarce.BUDGET) == {0: {"a": 10}}
    assert uses(plan(given, "2025"), Scarce.BUDGET) == {0: {"a": 90}}
    # From 2026 on it runs in none of these years: all of it, over its two years.
    assert uses(plan(given, "2026"), Scarce.BUDGET) == {0: {"a": 50}}


def test_a_phase_counts_the_months_of_a_year_that_lie_in_it() -> None:
    # fase-3 is July 2023 to July 2024.
    cost = {"periods": {"2023": 120, "2024": 240}}
    known = {"start": "2023-01", "end": "2024-12", "cost": cost}
    assert uses(plan({"a": known}, "fase-3"), Scarce.BUDGET) == {0: {"a": 60 + 140}}
    within = {"start": "2023-10", "end": "2024-03", "cost": cost}
    assert uses(plan({"a": within}, "fase-3"), Scarce.BUDGET) == {0: {"a": 360}}
    assert uses(plan({"a": {"cost": cost}}, "fase-3"), Scarce.BUDGET) == {0: {"a": 60 + 140}}
    of_phase = {"periods": {"fase-3": 130}}
    assert uses(plan({"a": {"cost": of_phase}}, "fase-3"), Scarce.BUDGET) == {0: {"a": 130}}
    # What is said of a phase counts in a year by its months: seven of thirteen.
    assert uses(plan({"a": {"cost": of_phase}}, "2024"), Scarce.BUDGET) == {0: {"a": 70}}


def test_the_part_of_a_partner_is_spread_as_the_whole() -> None:
    cost = {"periods": {"2024": 10, "2025": 30}, "partners": {"p": 20}}
    given = {"a": {"start": "2024-01", "end": "2025-12", "cost": cost}}
    assert uses(plan(given, "2024"), Scarce.BUDGET, "p") == {0: {"a": 5}}
    assert uses(plan(given, "2025"), Scarce.BUDGET, "p") == {0: {"a": 15}}
    per_year = {"per_year": 40, "partners": {"p": 30}}
    given = {"a": {"start": "2024-01", "end": "2024-06", "cost": per_year}}
    assert uses(plan(given, "2024"), Scarce.BUDGET, "p") == {0: {"a": 15}}


def test_fte_in_a_year_and_in_full_time_years() -> None:
    by_year = {"amount": 1, "periods": {"2025": 2}}
    given = {"a": {"start": "2024-07", "end": "2025-06", "fte": by_year}}
    assert uses(plan(given, "2024"), Scarce.FTE) == {0: {"a": 50}}
    assert uses(plan(given, "2025"), Scarce.FTE) == {0: {"a": 100}}
    given = {"a": {"start": "2024-07", "end": "2025-12", "fte": {"in_total": 3}}}
    assert uses(plan(given, "2024"), Scarce.FTE) == {0: {"a": 100}}
    assert uses(plan(given, "2025"), Scarce.FTE) == {0: {"a": 200}}


def test_a_name_and_an_id_of_one_organisation_have_one_room() -> None:
    proposal = plan(
        {
            "a": {"cost": {"partners": {"Gemeente Stadskanaal": 6}}},
            "b": {"cost": {"partners": {"gem": 6}}},
        },
        partners={"gem": {"name": "Gemeente Stadskanaal", "also_called": ["Stadskanaal"]}},
        planning={"partners": {"Stadskanaal": {"budget": {"2024": 11}}}},
    )
    assert proposal.choice.starts == {"a": 0}
    assert uses(proposal, Scarce.BUDGET, "gem") == {0: {"a": 6}}


@each(
    ("given", "unknown"),
    [
        ({"owner": "Gemeente", "fte": 2}, True),  # what of it the owner gives is not known
        ({"owner": "gem", "fte": 2}, True),
        ({"partners": ["Gemeente"], "fte": 2}, True),
        ({"owner": "gem"}, True),
        ({"owner": "gem", "fte": {"amount": 2, "partners": {"school": 1}}}, True),
        ({"owner": "gem", "fte": {"amount": 2, "partners": {"Gemeente": 1}}}, False),
        ({"owner": "gem", "fte": {"amount": 2, "partners": {"school": 2}}}, False),
        ({"owner": "gem", "fte": {"partners": {"school": 2}}}, False),
        ({"owner": "school", "fte": 2}, False),
        ({"fte": 2}, False),
    ],
)
def test_what_a_partner_gives_to_what_he_owns_is_known_or_not(
    given: dict[str, Any], unknown: bool
) -> None:
    proposal = plan(
        {"a": given},
        partners={"gem": "Gemeente", "school": "School"},
        planning={"partners": {"gem": {"fte": {"2024": 9}}}},
    )
    (use,) = (use for use in proposal.usage if use.partner == "gem")
    assert use.unknown == (("a",) if unknown else ())


def test_what_does_not_run_is_not_asked_of_a_partner() -> None:
    proposal = plan(
        {"a": {"owner": "Gemeente", "fte": 2, "start": "2026-01", "end": "2026-02"}},
        planning={"partners": {"gem": {"title": "Gemeente", "fte": {"2024": 9}}}},
    )
    (use,) = (use for use in proposal.usage if use.partner == "gem")
    assert (use.used, use.unknown) == (0, ())

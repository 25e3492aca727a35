"""What is committed, decided, needed and limited, by example: in years and in phases."""

from __future__ import annotations

import os
import signal
from typing import Any

import pytest

from toc.core.graph import GoalGraph
from toc.core.model import Aim, Programme
from toc.plan.choosing.commitments import Commitment, CommitmentKind
from toc.plan.choosing.decisions import Standing
from toc.plan.choosing.explain import Verdict
from toc.plan.choosing.limits import Scarce, room_in
from toc.plan.choosing.periods import resolve
from toc.plan.choosing.proof import AimProof, Proof, Stopped
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.choosing.stopping import Clock
from toc.plan.choosing.weigh import allowed

PHASES = {
    "fase-1": {"title": "Fase 1", "start": "2023-02", "end": "2023-03"},
    "fase-3": {"title": "Fase 3", "start": "2023-07", "end": "2024-07"},
}


def programme(inspanningen: dict[str, Any], **other: Any) -> Programme:
    return Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "horizon": {"start": "2023-01", "end": "2026-12"},
            "operational_goals": {"o": "o", "ander": "ander"},
            "phases": PHASES,
            "inspanningen": {
                name: {"text": name, "contributes_to": "o", **value}
                for name, value in inspanningen.items()
            },
            **other,
        }
    )


def plan(
    inspanningen: dict[str, Any], wanted: str = "2024", focus: int = 5, **other: Any
) -> Proposal:
    adopted = other.pop("adopted", ())
    return propose(GoalGraph(programme(inspanningen, **other)), wanted, focus, commitments=adopted)


def uses(proposal: Proposal, scarce: Scarce, partner: str = "") -> dict[int, dict[str, int]]:
    return {
        use.period: dict(use.by)
        for use in proposal.usage
        if (use.limit_kind, use.partner) == (scarce, partner)
    }


def runs(proposal: Proposal) -> dict[str, tuple[int, ...]]:
    return {fixed.candidate.id: fixed.periods for fixed in proposal.case.fixed}


def decision(name: str, verdict: str, period: str, **other: str) -> dict[str, str]:
    told = {"reason": "r", "role": "rol", "date": "2023"}
    return {"inspanning": name, "decision": verdict, "period": period, **told, **other}


# --- needs and limits --------------------------------------------------------------------------


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


# --- commitments -------------------------------------------------------------------------------


def test_what_is_agreed_runs_from_its_start_to_its_end() -> None:
    proposal = plan({"a": {"start": "2024-09", "end": "2025-02", "cost": 60}}, "2024-2026")
    (commitment,) = proposal.commitments
    assert (commitment.kind, str(commitment.start), str(commitment.end)) == (
        CommitmentKind.AGREED,
        "2024-09-01",
        "2025-02-28",
    )
    assert runs(proposal) == {"a": (0, 1)}
    assert uses(proposal, Scarce.BUDGET) == {0: {"a": 40}, 1: {"a": 20}}
    assert uses(proposal, Scarce.FOCUS) == {0: {"a": 1}, 1: {"a": 1}, 2: {}}
    assert proposal.choice.starts == {}
    assert "a" not in proposal.reasons


def test_a_duration_gives_the_end() -> None:
    given = {"a": {"start": "2023-10", "duration": 6}, "b": {"start": "2023-10-16", "duration": 6}}
    ends = [str(commitment.end) for commitment in plan(given).commitments]
    assert ends == ["2024-03-31", "2024-04-15"]


def test_what_runs_counts_now_where_its_end_is_not_known() -> None:
    proposal = plan({"a": {"progress": "running", "cost": 60}}, "2024-2025")
    assert proposal.commitments[0].end is None
    assert runs(proposal) == {"a": (0,)}
    assert uses(proposal, Scarce.BUDGET) == {0: {"a": 60}}


def test_what_should_have_ended_but_runs_has_no_known_end() -> None:
    proposal = plan({"a": {"start": "2023-01", "end": "2023-06", "progress": "running"}})
    assert proposal.commitments[0].end is None
    assert runs(proposal) == {"a": (0,)}


def test_what_began_before_and_has_no_end_is_told_but_does_not_run() -> None:
    proposal = plan({"a": {"start": "2023-01"}, "b": {"requires": "a"}})
    assert proposal.commitments[0].end is None
    assert runs(proposal) == {"a": ()}
    assert proposal.choice.starts == {"b": 0}


def test_what_starts_later_is_not_waited_for_in_vain() -> None:
    proposal = plan({"a": {"start": "2025-03"}, "b": {"requires": "a"}})
    assert proposal.choice.starts == {}
    assert (proposal.reasons["b"].verdict, proposal.reasons["b"].waits_for) == (
        Verdict.WAITS,
        ("a",),
    )


def test_an_adopted_plan_has_it_run_on_unless_the_file_knows_better() -> None:
    start, end = (resolve(year, programme({}))[0].interval for year in ("2023", "2024"))
    adopted = [
        Commitment(name, CommitmentKind.ADOPTED, start.start, end.end) for name in ("a", "b", "c")
    ]
    proposal = plan(
        {"a": {}, "b": {"progress": "stopped"}, "c": {"start": "2024-05"}, "d": {}},
        adopted=adopted,
    )
    kinds = {commitment.inspanning: commitment.kind for commitment in proposal.commitments}
    assert kinds == {"a": CommitmentKind.ADOPTED, "c": CommitmentKind.AGREED}
    assert (proposal.stopped, proposal.choice.starts) == (("b",), {"d": 0})


def test_what_waits_for_a_commitment_begins_after_it_within_the_year_too() -> None:
    first = {"start": "2024-01", "end": "2024-05"}
    always = {"structural": True}  # so that nothing but sooner or later is at stake
    for months, periods in ((7, range(1)), (8, range(2)), (None, range(1))):
        given = {"a": first, "b": {"requires": "a", "duration": months}, "altijd": always}
        proposal = plan(given, "2024-2025")
        assert proposal.choice.starts == {"b": 0}
        assert proposal.case.begins(proposal.choice.starts) == {"b": 5}
        assert proposal.case.running(proposal.case.by_id["b"], 5) == periods


def test_what_an_agreed_one_waits_for_is_done_first() -> None:
    for months, starts in ((8, {"b": 0}), (9, {"b": 0})):
        given = {"a": {"start": "2025-09", "requires": "b"}, "b": {"duration": months}}
        proposal = plan(given, "2024-2025")
        assert proposal.choice.starts == starts
        assert allowed(proposal.case, {"b": 1}) is (months == 8)
    assert plan(given, "2024-2025").reasons["b"].verdict is Verdict.NEEDED


def test_finished_counts_for_what_waits_and_stopped_never_does() -> None:
    given = {
        "klaar": {"progress": "finished"},
        "gestopt": {"progress": "stopped"},
        "een": {"requires": "klaar"},
        "twee": {"requires": "gestopt"},
    }
    proposal = plan(given)
    assert (proposal.done, proposal.stopped) == (("klaar",), ("gestopt",))
    assert proposal.choice.starts == {"een": 0}
    assert {name: reason.verdict for name, reason in proposal.reasons.items()} == {
        "een": Verdict.WORTH,
        "twee": Verdict.WAITS,
        "klaar": Verdict.FINISHED,
        "gestopt": Verdict.STOPPED,
    }


def test_what_belongs_with_a_commitment_starts_with_it() -> None:
    given = {
        "vast": {"start": "2025-02", "end": "2025-11"},
        "erbij": {"together_with": "vast"},
        "los": {},
    }
    proposal = plan(given, "2024-2025", planning={"aims": ["together"]})
    assert proposal.choice.starts["erbij"] == 1
    assert proposal.choice.worth[Aim.TOGETHER] == 1


# --- decisions ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verdict", "period", "wanted", "periods"),
    [
        ("in", "2024", "2024-2025", (0,)),
        ("in", "fase-3", "2024", (0,)),  # 7 of the 12 months
        ("in", "fase-3", "2023-2024", (0, 1)),  # 6 and 7 of the 12
        ("in", "fase-1", "2023", (0,)),  # all of the phase
        ("in", "2024", "fase-3", (0,)),  # 7 of the 13 months
        ("in", "2023", "fase-3", None),  # 6 of the 13
        ("out", "fase-3", "2024", (0,)),
        ("out", "fase-1", "2023", None),  # two months are not the year
        ("out", "2023", "fase-3", None),
        ("later", "2023", "2023-2025", (0,)),
        ("later", "fase-3", "2023-2025", (0,)),  # from August 2024
        ("in", "fase-9", "2024", None),
    ],
)
def test_when_a_decision_counts(
    verdict: str, period: str, wanted: str, periods: tuple[int, ...] | None
) -> None:
    proposal = plan({"a": {}}, wanted, decisions=[decision("a", verdict, period)])
    assert [ruling.periods for ruling in proposal.decisions] == ([periods] if periods else [])
    if verdict == "in" and periods:
        assert proposal.choice.starts["a"] in periods
    if verdict != "in" and periods:
        assert proposal.choice.starts.get("a") not in periods


def test_later_holds_from_the_day_that_is_named() -> None:
    later = [decision("a", "later", "2024", earliest="2026-06")]
    assert plan({"a": {}}, "2024-2026", decisions=later).choice.starts == {"a": 2}
    reason = plan({"a": {}}, "2024", decisions=later).reasons["a"]
    assert reason.verdict is Verdict.DECIDED_LATER


def test_out_holds_for_what_would_run_on() -> None:
    out = [decision("a", "out", "2025")]
    assert plan({"a": {"duration": 13}}, "2024-2026", decisions=out).choice.starts == {"a": 2}
    assert plan({"a": {"duration": 12}}, "2024-2026", decisions=out).choice.starts == {"a": 0}


def test_out_ends_what_runs_and_what_always_runs() -> None:
    given = {
        "loopt": {"progress": "running", "end": "2026"},
        "altijd": {"structural": True},
        "wacht": {"requires": "loopt"},
    }
    out = [decision(name, "out", "2025") for name in ("loopt", "altijd")]
    proposal = plan(given, "2024-2026", decisions=out)
    assert runs(proposal) == {"loopt": (0,), "altijd": (0, 2)}
    assert proposal.reasons["wacht"].verdict is Verdict.WAITS


def test_in_says_how_long_something_runs_of_which_the_end_is_not_known() -> None:
    given = {"a": {"progress": "running"}}
    proposal = plan(given, "2024-2026", decisions=[decision("a", "in", "2025")])
    assert runs(proposal) == {"a": (0, 1)}


def test_a_decision_about_what_is_finished_is_overtaken() -> None:
    proposal = plan({"a": {"progress": "finished"}}, decisions=[decision("a", "in", "2024")])
    assert [ruling.standing for ruling in proposal.decisions] == [Standing.OVERTAKEN]
    assert proposal.choice.starts == {}


def test_a_decision_holds_for_what_contributes_to_nothing_too() -> None:
    proposal = plan({"a": {"contributes_to": []}}, decisions=[decision("a", "in", "2024")])
    assert proposal.choice.starts == {"a": 0}
    assert proposal.reasons["a"].verdict is Verdict.DECIDED_IN


# --- bounds on the start -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bounds", "starts"),
    [
        ({"earliest": "2024-12-31"}, {"a": 0}),
        ({"earliest": "2025-01"}, {"a": 1}),
        ({"earliest": "2026-03"}, {}),
        ({"latest": "2024-01"}, {"a": 0}),
        ({"latest": "2023"}, {}),
        ({"end": "2024-06", "duration": 6}, {"a": 0}),
        ({"end": "2024-06", "duration": 7}, {}),
        ({"end": "2024-06"}, {"a": 0}),
        ({"earliest": "2025", "end": "2025-12", "duration": 12}, {"a": 1}),
    ],
)
def test_bounds(bounds: dict[str, Any], starts: dict[str, int]) -> None:
    proposal = plan({"a": bounds}, "2024-2025")
    assert proposal.choice.starts == starts
    if not starts:
        assert proposal.reasons["a"].verdict is Verdict.WINDOW


def test_what_may_not_run_together() -> None:
    given = {"a": {"duration": 13, "not_with": "b"}, "b": {}, "c": {"not_with": "altijd"}}
    proposal = plan({**given, "altijd": {"structural": True}}, "2024-2026")
    assert proposal.choice.starts == {"a": 1, "b": 0}
    assert not allowed(proposal.case, {"a": 0, "b": 1})
    assert proposal.reasons["c"].verdict is Verdict.EXCLUDED


def test_an_order_of_aims_of_its_own() -> None:
    given = {
        "een": {"contributes_to": [{"goal": "o", "points": 9}]},
        "twee": {"contributes_to": ["o", {"goal": "ander", "points": 1}]},
    }
    assert plan(given, focus=1).choice.starts == {"twee": 0}
    proposal = plan(given, focus=1, planning={"aims": "points"})
    assert proposal.choice.starts == {"een": 0}
    assert proposal.case.order_of_aims[:3] == (Aim.POINTS, Aim.STRATEGIC, Aim.CERTAIN)


# --- how sure ----------------------------------------------------------------------------------


def test_no_time_at_all_still_gives_a_plan_that_holds() -> None:
    graph = GoalGraph(
        programme({"a": {}, "b": {}, "c": {}}, decisions=[decision("b", "in", "2024")])
    )
    proposal = propose(graph, "2024", 2, time_limit=0)
    assert "b" in proposal.choice.starts
    assert allowed(proposal.case, proposal.choice.starts)
    assert proposal.choice.proof.stopped is Stopped.TIME
    verdicts = {name: reason.verdict for name, reason in proposal.reasons.items()}
    assert verdicts["b"] is Verdict.DECIDED_IN
    assert verdicts["c"] is Verdict.OPEN


def test_a_proof_is_as_strong_as_its_first_open_aim() -> None:
    settled = AimProof(Aim.STRATEGIC, 3, 3)
    gap, later = AimProof(Aim.CERTAIN, 5, 7), AimProof(Aim.POSSIBLE, 5, None)
    assert Proof((settled,)).proven
    assert Proof((settled,)).open is None
    proof = Proof((settled, gap, later), Stopped.TIME)
    assert not proof.proven
    assert proof.open is gap
    assert [aim.settled for aim in proof.aims] == [True, False, False]


def test_ctrl_c_is_kept_in_mind_once() -> None:
    clock = Clock()
    before = signal.getsignal(signal.SIGINT)
    with clock.heeding_interrupt():
        assert clock.stopped is None
        os.kill(os.getpid(), signal.SIGINT)
        assert clock.stopped is Stopped.ASKED
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.parametrize(
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


@pytest.mark.parametrize(
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

"""What was decided about an inspanning, and when it may start."""

from __future__ import annotations

from typing import Any

from tests.each import each
from tests.plan.choosing.counted import decision, plan, runs
from toc.core.model import Aim
from toc.plan.choosing.decisions import DecisionOutcome
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.worth import allowed


@each(
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
    assert reason.verdict is DecidedBy.DECIDED_LATER


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
    assert proposal.reasons["wacht"].verdict is DecidedBy.WAITS


def test_in_says_how_long_something_runs_of_which_the_end_is_not_known() -> None:
    given = {"a": {"progress": "running"}}
    proposal = plan(given, "2024-2026", decisions=[decision("a", "in", "2025")])
    assert runs(proposal) == {"a": (0, 1)}


def test_a_decision_about_what_is_finished_is_overtaken() -> None:
    proposal = plan({"a": {"progress": "finished"}}, decisions=[decision("a", "in", "2024")])
    assert [ruling.standing for ruling in proposal.decisions] == [DecisionOutcome.OVERTAKEN]
    assert proposal.choice.starts == {}


def test_a_decision_holds_for_what_contributes_to_nothing_too() -> None:
    proposal = plan({"a": {"contributes_to": []}}, decisions=[decision("a", "in", "2024")])
    assert proposal.choice.starts == {"a": 0}
    assert proposal.reasons["a"].verdict is DecidedBy.DECIDED_IN


@each(
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
        assert proposal.reasons["a"].verdict is DecidedBy.WINDOW


def test_what_may_not_run_together() -> None:
    given = {"a": {"duration": 13, "not_with": "b"}, "b": {}, "c": {"not_with": "altijd"}}
    proposal = plan({**given, "altijd": {"structural": True}}, "2024-2026")
    assert proposal.choice.starts == {"a": 1, "b": 0}
    assert not allowed(proposal.case, {"a": 0, "b": 1})
    assert proposal.reasons["c"].verdict is DecidedBy.EXCLUDED


def test_an_order_of_aims_of_its_own() -> None:
    given = {
        "een": {"contributes_to": [{"goal": "o", "points": 9}]},
        "twee": {"contributes_to": ["o", {"goal": "ander", "points": 1}]},
    }
    assert plan(given, focus=1).choice.starts == {"twee": 0}
    proposal = plan(given, focus=1, planning={"aims": "points"})
    assert proposal.choice.starts == {"een": 0}
    assert proposal.case.order_of_aims[:3] == (Aim.POINTS, Aim.STRATEGIC, Aim.CERTAIN)

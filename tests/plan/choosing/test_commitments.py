"""What runs already and what was agreed on counts before anything is chosen."""

from __future__ import annotations

from tests.plan.choosing.counted import plan, programme, runs, uses
from toc.core.model import Aim
from toc.plan.choosing.commitments import Commitment, CommitmentKind
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.limits import Scarce
from toc.plan.choosing.periods import resolve
from toc.plan.choosing.worth import allowed


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
        DecidedBy.WAITS,
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
    assert plan(given, "2024-2025").reasons["b"].verdict is DecidedBy.NEEDED


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
        "een": DecidedBy.WORTH,
        "twee": DecidedBy.WAITS,
        "klaar": DecidedBy.FINISHED,
        "gestopt": DecidedBy.STOPPED,
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

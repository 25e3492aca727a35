"""The choice and its reasons against a brute-force oracle that shares no code with them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.plan.oracle import Oracle, Starts, programmes
from toc.core.graph import GoalGraph
from toc.core.model import Aim, Programme
from toc.plan.choosing.errors import PlanConflictError
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.choosing.worth import allowed

CASES = {
    "given_programme": programmes(5),
    "periods": st.integers(1, 2),
    "focus": st.integers(1, 3),
}
IMPOSSIBLE = {DecidedBy.NO_ROOM, DecidedBy.WAITS, DecidedBy.EXCLUDED, DecidedBy.WINDOW}


def propose_for(programme: Programme, periods: int, focus: int) -> Proposal:
    wanted = "2024" if periods == 1 else f"2024-{2023 + periods}"
    return propose(GoalGraph(programme), wanted, focus)


def possible(programme: Programme, periods: int, focus: int) -> tuple[Oracle, Proposal] | None:
    """None where what is demanded cannot all hold; the oracle says so too."""
    oracle = Oracle(programme, periods, focus)
    if not oracle.raise_limits():
        with pytest.raises(PlanConflictError):
            propose_for(programme, periods, focus)
        return None
    return oracle, propose_for(programme, periods, focus)


@settings(max_examples=examples(50))
@given(**CASES)
def test_choice_is_the_best_of_all_and_then_the_first_in_the_file(
    given_programme: dict[str, Any], periods: int, focus: int
) -> None:
    found = possible(Programme.model_validate(given_programme), periods, focus)
    if found is None:
        return
    oracle, proposal = found
    best = max(oracle.all_allowed(), key=lambda s: (oracle.worth(s), oracle.file_order(s)))

    choice = proposal.choice
    assert choice.starts == best
    assert tuple(choice.worth[aim] for aim in oracle.aims) == oracle.worth(best)
    assert choice.proof.proven
    assert choice.proof.stopped is None
    # What is raised is raised by the least that is needed, and nothing more is taken.
    raised = {
        (limit.scarce.value, "", limit.partner, limit.period): limit.raised
        for limit in proposal.case.limits
        if limit.raised
    }
    assert raised == oracle.raised
    uses = {
        (use.limit_kind.value, "", use.partner, use.period): sum(use.by.values())
        for use in proposal.usage
        if use.used
    }
    assert uses == {key: amount for key, amount in oracle.used(best).items() if amount}
    limits = {
        (use.limit_kind.value, "", use.partner, use.period): use.amount
        for use in proposal.usage
        if use.amount is not None
    }
    assert limits == oracle.limits()
    assert {(u.used, u.over) for u in proposal.usage} == {
        (sum(u.by.values()), max(0, u.used - u.amount) if u.amount is not None else 0)
        for u in proposal.usage
    }


@settings(max_examples=examples(30))
@given(**CASES)
def test_every_reason_holds_when_the_other_decision_is_tried(
    given_programme: dict[str, Any], periods: int, focus: int
) -> None:
    programme = Programme.model_validate(given_programme)
    found = possible(programme, periods, focus)
    if found is None:
        return
    oracle, proposal = found
    everything = list(oracle.all_allowed())
    starts = dict(proposal.choice.starts)
    best = oracle.worth(starts)
    fixed = {*oracle.always, *oracle.committed}
    assert set(proposal.reasons) == set(programme.inspanningen) - fixed
    for name, reason in proposal.reasons.items():
        if name not in oracle.names:
            assert reason.verdict in IMPOSSIBLE | {
                DecidedBy.FINISHED,
                DecidedBy.STOPPED,
                DecidedBy.DECIDED_OUT,
                DecidedBy.DECIDED_STOP,
                DecidedBy.DECIDED_LATER,
                DecidedBy.CIRCLE,
                DecidedBy.NO_GOAL,
                DecidedBy.GOAL_STOPPED,
            }
            if reason.verdict is DecidedBy.CIRCLE:
                assert name in oracle.before(name)
            continue
        others = [s for s in everything if (name in s) is not (name in starts)]
        if reason.verdict is DecidedBy.DECIDED_IN:
            assert name in starts
            assert not others
        elif not others and name in starts:
            assert reason.verdict is DecidedBy.NEEDED
        elif not others:
            room = oracle.open_to(starts, name)
            assert reason.verdict in ({DecidedBy.NO_ROOM} if room else IMPOSSIBLE)
            assert room or reason.verdict is not DecidedBy.NO_ROOM
        else:
            check_against_the_other_decision(oracle, proposal, name, others, best)
        check_alone(oracle, proposal, name)


def check_against_the_other_decision(
    oracle: Oracle, proposal: Proposal, name: str, others: list[Starts], best: tuple[int, ...]
) -> None:
    reason, starts = proposal.reasons[name], dict(proposal.choice.starts)
    other = max(map(oracle.worth, others))
    if other == best:
        assert reason.verdict is DecidedBy.TIE
    else:
        worse = next(n for n in range(len(best)) if other[n] != best[n])
        assert reason.verdict is DecidedBy.WORTH
        assert reason.loss is not None
        assert (reason.loss.aim, reason.loss.best, reason.loss.value) == (
            oracle.aims[worse],
            best[worse],
            other[worse],
        )
    swaps = set()
    for other_name in oracle.names:
        if (other_name in starts) is not (name in starts):
            inside, outside = (name, other_name) if name in starts else (other_name, name)
            swapped = {n: at for n, at in starts.items() if n != inside}
            swapped[outside] = starts[inside]
            if swapped in others and oracle.worth(swapped) == best:
                swaps.add(other_name)
    assert set(reason.swaps) == swaps


def check_alone(oracle: Oracle, proposal: Proposal, name: str) -> None:
    starts = dict(proposal.choice.starts)
    reason = proposal.reasons[name]
    if name not in starts:
        assert (reason.alone_for, reason.alone_in) == ((), {})
        return
    runs = oracle.running(name, starts)
    mine = {p: {link.goal for link in oracle.serving(name, p)} for p in runs}
    others = {}
    for period in range(oracle.periods):
        fixed = [n for n in (*oracle.always, *oracle.committed) if period in oracle.runs_fixed(n)]
        there = [n for n in (*fixed, *oracle.runs(starts, period)) if n != name]
        others[period] = {link.goal for n in there for link in oracle.serving(n, period)}
    alone = set[str]().union(*mine.values()).difference(*others.values())
    assert set(reason.alone_for) == alone
    then = {period: goals - others[period] - alone for period, goals in mine.items()}
    found = {period: set(goals) for period, goals in reason.alone_in.items()}
    assert found == {period: goals for period, goals in then.items() if goals}


@settings(max_examples=examples(20))
@given(**CASES, shuffled=st.randoms(use_true_random=False))
def test_the_order_in_the_file_decides_only_between_equals(
    given_programme: dict[str, Any], periods: int, focus: int, shuffled: Any
) -> None:
    def mixed(table: dict[str, Any]) -> dict[str, Any]:
        items = list(table.items())
        shuffled.shuffle(items)
        return dict(items)

    tables = ("networks", "strategic_goals", "operational_goals", "inspanningen")
    other_file = {**given_programme, **{table: mixed(given_programme[table]) for table in tables}}
    try:
        one = propose_for(Programme.model_validate(given_programme), periods, focus)
    except PlanConflictError:
        with pytest.raises(PlanConflictError):
            propose_for(Programme.model_validate(other_file), periods, focus)
        return
    other = propose_for(Programme.model_validate(other_file), periods, focus)

    assert one.choice.worth == other.choice.worth
    for name, reason in one.reasons.items():
        assert other.reasons[name].verdict is reason.verdict
        assert other.reasons[name].loss == reason.loss
        if reason.verdict is not DecidedBy.TIE:
            assert (name in one.choice.starts) is (name in other.choice.starts)


@settings(max_examples=examples(25))
@given(
    **CASES,
    scarce=st.sampled_from(["focus", "budget", "fte", "partner"]),
    more=st.sampled_from([1, 10, 1000]),
)
def test_more_of_anything_is_never_worse(
    given_programme: dict[str, Any], periods: int, focus: int, scarce: str, more: int
) -> None:
    def best(programme: dict[str, Any], focus: int) -> list[int]:
        try:
            proposal = propose_for(Programme.model_validate(programme), periods, focus)
        except PlanConflictError:
            assume(False)
            raise
        # Where a limit is raised anyhow, what is demanded and not what is best decides how far.
        assume(not proposal.conflicts)
        return [proposal.choice.worth[aim] for aim in proposal.case.order_of_aims]

    less = best(given_programme, focus)
    planning = dict(given_programme["planning"])
    if scarce == "focus":
        focus += more
    elif scarce == "partner":
        first = next(iter(planning["partners"]))
        rooms = planning["partners"][first]
        raised = {year: amount + more for year, amount in rooms["budget"].items()}
        planning["partners"] = {**planning["partners"], first: {**rooms, "budget": raised}}
    else:
        planning[scarce] = {year: amount + more for year, amount in planning[scarce].items()}
    assert best({**given_programme, "planning": planning}, focus) >= less


@pytest.mark.parametrize(
    ("months", "starts"),
    [
        ((4, 4, 4), {"i0": 0, "i1": 0, "i2": 0}),  # together just a year
        ((5, 4, 4), {"i0": 0, "i1": 0, "i2": 0}),  # the last runs on into the second year
        ((5, 7, 1), {"i0": 0, "i1": 0, "i2": 1}),  # two fill the year
        ((5, 8, 1), {"i0": 0, "i1": 0, "i2": 1}),
        ((13, 1, 1), {"i0": 0, "i1": 1, "i2": 1}),  # after its last month there is room for more
        ((13, 12, 1), {"i0": 0, "i1": 1}),
        ((None, 1, 1), {"i0": 0, "i1": 1, "i2": 1}),  # runs to the end of its own year
        ((1, None, 1), {"i0": 0, "i1": 0, "i2": 1}),
    ],
)
def test_one_after_the_other(months: tuple[int | None, ...], starts: Starts) -> None:
    programme = Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "operational_goals": {"o": "o"},
            "inspanningen": {
                # Serves the goal already, so that nothing but sooner or later is at stake.
                "always": {"text": "always", "contributes_to": "o", "structural": True},
                **{
                    f"i{n}": {
                        "text": f"i{n}",
                        "contributes_to": "o",
                        "duration": duration,
                        "requires": [f"i{n - 1}"] if n else [],
                    }
                    for n, duration in enumerate(months)
                },
            },
        }
    )
    proposal = propose_for(programme, 2, 3)
    assert proposal.choice.starts == starts
    at_once = dict.fromkeys(["i0", "i1", "i2"], 0)
    assert allowed(proposal.case, at_once) is (starts == at_once)


def test_two_that_are_alike_can_change_places_in_a_later_year_too() -> None:
    programme = Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "operational_goals": {"o": "o"},
            "inspanningen": {
                name: {"text": name, "contributes_to": "o"} for name in ("i0", "i1", "i2")
            },
        }
    )
    proposal = propose_for(programme, 2, 1)
    assert proposal.choice.starts == {"i0": 0, "i1": 1}
    assert proposal.reasons["i2"].swaps == ("i0", "i1")


def test_what_an_earlier_question_brought_up_is_no_answer_to_a_stricter_one() -> None:
    """To leave `lessons` out costs a goal, and the best choice then has `repairs` in it. To have
    `repairs` in costs points, and that answer is no proof that it does not."""
    running = {"progress": "running", "start": "2023-01", "duration": 24}
    work = {
        "meals": ("contact", 9, running),
        "visits": ("contact", 1, {}),
        "lessons": ("digital-skills", 3, {}),
        "checks": ("house", 9, running),
        "repairs": ("house", 3, {}),
        "talks": ("care", 9, running),
        "calls": ("care", 9, {}),
    }
    programme = Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "strategic_goals": {"s": "s"},
            "operational_goals": {
                goal: {"text": goal, "contributes_to": "s"}
                for goal in ("contact", "digital-skills", "house", "care")
            },
            "inspanningen": {
                name: {"text": name, "contributes_to": {"goal": goal, "points": points}, **more}
                for name, (goal, points, more) in work.items()
            },
        }
    )
    proposal = propose_for(programme, 1, 5)
    assert set(proposal.choice.starts) == {"lessons", "calls"}
    reason = proposal.reasons["repairs"]
    assert reason.verdict is DecidedBy.WORTH
    assert reason.loss is not None
    assert (reason.loss.aim, reason.loss.best, reason.loss.value) == (Aim.POINTS, 12, 6)

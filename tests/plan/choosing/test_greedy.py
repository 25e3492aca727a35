"""What the solver begins with: allowed, with all that must be, and worth what it is said to be."""

from __future__ import annotations

import pytest

from bench.instances import Size, settled
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.plan.choosing import choose, proposal
from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.choose import Chooser, time_for
from toc.plan.choosing.errors import PlanError
from toc.plan.choosing.explain import DecidedBy
from toc.plan.choosing.greedy import _Growing, greedy
from toc.plan.choosing.improve import found
from toc.plan.choosing.proof import Stopped
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.choosing.solver_case import SolverCase
from toc.plan.choosing.stopping import Clock
from toc.plan.choosing.worth import Starts, allowed, weigh
from toc.plan.report.phase_plan_means import unproven
from toc.plan.words.planning import refusal

SIZES = [Size(30, 4, seed) for seed in range(6)] + [Size(60, 1, seed) for seed in range(3)]


def worth(case: ChoiceCase, starts: Starts) -> tuple[int, ...]:
    weighed = weigh(case, starts)
    return tuple(weighed[aim] for aim in case.aims)


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("sparing", [False, True])
def test_each_adds_what_it_is_said_to_add(size: Size, sparing: bool) -> None:
    case = settled(size)
    growing = _Growing(case, {}, Clock(), sparing=sparing)
    for name in case.first_to_last:
        for way in list(growing._ways(case.by_id[name])) if growing._ready(name) else ():
            before = worth(case, growing._starts)
            after = worth(case, {**growing._starts, name: way.start})
            share = growing._share(case.by_id[name], way.month) if sparing else 1
            more = [now - then for then, now in zip(before, after, strict=True)]
            assert [round(one * share) for one in way.adds] == more
        way_in = growing._best_way(name) if growing._ready(name) else None
        if way_in is not None:
            growing._take(name, way_in)
            assert allowed(case, growing._starts)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_it_is_allowed_and_nothing_that_adds_something_still_fits(size: Size) -> None:
    case = settled(size)
    starts = greedy(case, {}, Clock())
    assert allowed(case, starts)
    assert starts
    for candidate in case.candidates:
        for period in case.periods:
            if candidate.id not in starts:
                more = {**starts, candidate.id: period}
                assert not allowed(case, more) or worth(case, more) <= worth(case, starts)


def test_it_keeps_what_must_be() -> None:
    case = settled(SIZES[0])
    first = next(name for name in case.by_id if allowed(case, {name: 1}))
    assert greedy(case, {first: 1}, Clock())[first] == 1


def test_somebody_can_stop_it() -> None:
    clock = Clock()
    clock.stop()
    assert greedy(settled(SIZES[0]), {}, clock) == {}


@pytest.mark.parametrize("size", SIZES[:3], ids=str)
def test_the_solver_begins_with_all_that_it_brings(size: Size) -> None:
    case = settled(size)
    held = SolverCase(case, Clock())
    begin = found(case, greedy(case, {}, Clock()))
    assert begin is not None
    for aim in case.aims:
        terms = held.model.goals[aim].terms
        columns = held.whole(begin, terms).columns
        assert columns is not None
        assert round(sum(columns[c] * n for c, n in terms.items())) == held.value(begin, aim)


@pytest.mark.parametrize("size", SIZES[:4], ids=str)
def test_with_it_the_answer_is_the_same(size: Size, monkeypatch: pytest.MonkeyPatch) -> None:
    without = Chooser(settled(size)).best()
    monkeypatch.setattr(choose, "MOST_UNAIDED", 0)
    assert Chooser(settled(size)).best() == without


# --- where there is much to choose from ---


def _graph(count: int = 30) -> GoalGraph:
    inspanningen = {
        f"i{n:02}": {"text": "Een inspanning", "contributes_to": f"d{n % 6}"} for n in range(count)
    }
    values = {
        "title": "Proef",
        "vision": "v",
        "strategic_goals": {"s": "s"},
        "operational_goals": {f"d{n}": {"text": "d", "contributes_to": "s"} for n in range(6)},
        "inspanningen": inspanningen,
    }
    return GoalGraph(Programme.model_validate(values))


def test_much_to_choose_from_has_a_time_of_its_own_and_little_has_not() -> None:
    case = settled(Size(30, 4))
    assert case.size == len(case.candidates) * 4 <= choose.MOST_UNAIDED
    assert time_for(case, None) is None
    assert time_for(case, 5) == 5
    large = settled(Size(60, 10))
    assert large.size > choose.MOST_UNAIDED
    assert time_for(large, None) == choose.OWN_LIMIT
    assert time_for(large, 5) == 5


def _stopped(monkeypatch: pytest.MonkeyPatch) -> Proposal:
    monkeypatch.setattr(choose, "MOST_UNAIDED", 20)
    monkeypatch.setattr(choose, "OWN_LIMIT", 0.0)
    return propose(_graph(), "2024", 8)


def test_what_is_proposed_when_that_is_over_is_never_empty(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stopped = _stopped(monkeypatch)
    assert stopped.choice.proof.stopped is Stopped.TIME
    assert len(stopped.choice.starts) == 8
    assert stopped.choice.worth[stopped.case.aims[1]] == 6
    assert {reason.verdict for reason in stopped.reasons.values()} == {DecidedBy.OPEN}
    # There are no more goals than these, and no more inspanningen.
    assert unproven(stopped, "nl") == (
        "Het rekenen is gestopt voordat vaststond dat dit het beste plan is. Op het aantal "
        "inspanningen haalt het 8; meer dan 30 kan het in geen geval worden. Op strategische "
        "doelen, zeker bediende doelen en zeker of mogelijk bediende doelen kan het zeker niet "
        "beter."
    )


def test_more_than_can_be_chosen_from_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proposal, "MOST", 60)
    assert propose(_graph(), "2024-2025", 8).choice.starts
    with pytest.raises(PlanError) as refused:
        propose(_graph(), "2024-2026", 8)
    assert refusal(refused.value.key, refused.value.values, "nl") == (
        "Kiezen uit 30 inspanningen over 3 jaar tegelijk duurt te lang. Neem minder jaren "
        "tegelijk, zoals 2024-2025."
    )
    monkeypatch.setattr(proposal, "MOST", 20)
    with pytest.raises(PlanError) as refused:
        propose(_graph(), "2024-2026", 8)
    assert refused.value.values["instead"] == "2024"
    assert propose(_graph(), "2024", 8).choice.starts

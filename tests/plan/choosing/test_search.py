"""The ways in which the solver is helped: none of them may change an answer."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from bench.instances import Size, settled
from toc.plan.choosing import choose, file_order, solver_case
from toc.plan.choosing.aims import Aim
from toc.plan.choosing.choose import Choice, Chooser
from toc.plan.choosing.improve import Improver, found
from toc.plan.choosing.model import build_model
from toc.plan.choosing.proof import Stopped
from toc.plan.choosing.solver import Solver
from toc.plan.choosing.stopping import Clock
from toc.plan.choosing.sums import SumRow
from toc.plan.choosing.worth import allowed, weigh

YEARS = [Size(20, 3, seed) for seed in range(3)]
ONE_YEAR = [Size(60, 1, seed) for seed in range(3)]


def best(size: Size) -> Choice:
    choice = Chooser(settled(size)).best()
    assert choice.proof.proven
    return choice


@pytest.mark.parametrize("size", [*YEARS, *ONE_YEAR], ids=str)
def test_aims_a_few_at_once_or_one_by_one(size: Size, monkeypatch: pytest.MonkeyPatch) -> None:
    together = best(size)
    monkeypatch.setattr(solver_case, "WIDEST", 1)
    digits = [
        digits.weights for digits in solver_case.SolverCase(settled(size), Clock()).in_digits(0)
    ]
    assert all(len(weights) == 1 for weights in digits)
    assert best(size) == together


@pytest.mark.parametrize("size", ONE_YEAR, ids=str)
def test_with_the_relaxation_or_without(size: Size, monkeypatch: pytest.MonkeyPatch) -> None:
    with_it = best(size)

    def without(*arguments: Any, relaxing: bool) -> Solver:
        assert relaxing
        return Solver(*arguments)

    monkeypatch.setattr(solver_case, "Solver", without)
    assert best(size) == with_it


@pytest.mark.parametrize("size", ONE_YEAR, ids=str)
def test_the_file_order_asked_for_all_or_one_by_one(
    size: Size, monkeypatch: pytest.MonkeyPatch
) -> None:
    for_all = best(size)
    monkeypatch.setattr(file_order, "_ROUNDS", 0)
    monkeypatch.setattr(file_order, "WIDEST", 2)
    assert best(size) == for_all


def test_what_the_relaxation_rules_out_is_in_no_answer_that_is_as_good() -> None:
    times = {0: 5, 1: 3, 2: 1}
    solver = Solver(
        [1, 1, 1], [True] * 3, [SumRow(dict.fromkeys(times, 1), upper=2)], relaxing=True
    )
    outcome = solver.most(times)
    assert outcome is not None
    assert outcome.best == outcome.bound == 8
    assert solver.as_they_are(8)
    for value in range(9):
        for answer in itertools.product((0, 1), repeat=3):
            if sum(answer) <= 2 and sum(times[n] * answer[n] for n in times) >= value:
                assert all(answer[column] == as_is for column, as_is in solver.as_they_are(value))


@pytest.fixture
def helped(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Improver]]:
    """Help from the first moment on."""
    started: list[Improver] = []

    class Watched(Improver):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments)
            started.append(self)

    monkeypatch.setattr(choose, "_PATIENCE", 0.0)
    monkeypatch.setattr(choose, "Improver", Watched)
    yield started
    assert not any(improver._thread.is_alive() for improver in started)


@pytest.mark.parametrize("size", YEARS, ids=str)
def test_help_does_not_change_the_answer(
    size: Size, helped: list[Improver], monkeypatch: pytest.MonkeyPatch
) -> None:
    choice = best(size)
    assert helped
    monkeypatch.undo()
    assert best(size) == choice


def test_the_search_finds_the_best_by_itself() -> None:
    case = settled(YEARS[0])
    choice = best(YEARS[0])
    worth = tuple(choice.worth[aim] for aim in case.aims)
    begin = found(case, {})
    assert begin is not None
    part = solver_case.SolverCase(case, Clock())
    improver = Improver(case, part.model, part.rows, begin)
    for _ in range(1000):
        if improver.best.worth == worth:
            break
        time.sleep(0.01)
    improver.stop()
    assert improver.best.worth == worth
    assert allowed(case, improver.best.starts)


def test_help_that_comes_when_all_aims_are_settled_has_something_to_do() -> None:
    case = settled(YEARS[0])
    begin = found(case, {})
    assert begin is not None
    part = solver_case.SolverCase(case, Clock())
    improver = Improver(case, part.model, part.rows, begin)
    improver.stop()
    improver.settled(len(case.aims), begin)
    solver = Solver(part.model.upper, part.model.whole, part.rows, Clock())
    assert all(improver._terms(solver, begin) for _ in range(20))


def test_stopped_halfway_keeps_the_best_so_far_and_tells_the_bound(helped: list[Improver]) -> None:
    case = settled(Size(60, 5, 3))
    told: list[tuple[Aim | None, int | None, int | None]] = []

    def watch(aim: Aim | None, reached: int | None, bound: int | None, seconds: float) -> None:
        told.append((aim, reached, bound))
        if reached and bound:
            clock.stop()

    clock = Clock(watch=watch)
    choice = Chooser(case, clock=clock).best()

    assert told
    assert allowed(case, choice.starts)
    assert choice.worth == weigh(case, choice.starts)
    assert choice.proof.stopped is Stopped.ASKED
    first = choice.proof.open
    assert first is not None
    assert first.bound is not None
    assert 0 < first.best < first.bound
    after = choice.proof.aims[choice.proof.aims.index(first) + 1 :]
    assert all(aim.bound is None for aim in after)


def test_what_is_served_possibly_by_those_that_serve_it_certainly_is_counted_once() -> None:
    """Where nobody serves a group of goals unknown which, the one aim is the other, and to settle
    the second takes no time."""
    case = settled(Size(30, 2))
    plain = replace(
        case,
        candidates=tuple(
            replace(
                one,
                services=tuple(
                    replace(service, possible=service.certain, groups=frozenset())
                    for service in one.services
                ),
            )
            for one in case.candidates
        ),
        fixed=(),
    )
    goals = build_model(plain).goals
    assert goals[Aim.CERTAIN].terms == goals[Aim.POSSIBLE].terms
    mixed = build_model(case).goals
    assert mixed[Aim.CERTAIN].terms != mixed[Aim.POSSIBLE].terms

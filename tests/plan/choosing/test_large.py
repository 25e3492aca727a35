"""With much to choose from, only some reasons are sought; those are the same as with little."""

from __future__ import annotations

import pytest

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.plan.choosing import explain
from toc.plan.choosing.explain import ChoiceReason, DecidedBy
from toc.plan.choosing.proposal import propose


def _graph() -> GoalGraph:
    goals = {f"d{n}": {"text": f"Doel {n}", "contributes_to": "s"} for n in range(6)}
    inspanningen = {
        f"i{n:02}": {
            "text": f"Inspanning {n}",
            "contributes_to": [{"goal": f"d{n % 6}", "points": (1, 3, 9)[n % 3]}],
        }
        for n in range(20)
    }
    return GoalGraph(
        Programme.model_validate(
            {
                "title": "Proef",
                "vision": "v",
                "strategic_goals": {"s": "s"},
                "operational_goals": goals,
                "inspanningen": inspanningen,
            }
        )
    )


def _reasons(about: tuple[str, ...] = ()) -> dict[str, ChoiceReason]:
    return dict(propose(_graph(), "2024", 4, about=about).reasons)


def test_only_some_are_asked_for_and_their_verdicts_are_those_of_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    every = _reasons()
    assert DecidedBy.NOT_ASKED not in {reason.verdict for reason in every.values()}
    monkeypatch.setattr(explain, "MOST_EXPLAINED", 10)
    monkeypatch.setattr(explain, "_QUESTIONS", 0)
    some = _reasons()
    told = {name: r for name, r in some.items() if r.verdict is not DecidedBy.NOT_ASKED}
    assert 10 <= len(told) < len(some)
    assert {name: r.verdict for name, r in told.items()} == {n: every[n].verdict for n in told}
    assert set(propose(_graph(), "2024", 4).choice.starts) <= told.keys()


def test_the_one_that_is_asked_about_is_always_told_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    every = _reasons()
    monkeypatch.setattr(explain, "MOST_EXPLAINED", 10)
    monkeypatch.setattr(explain, "_QUESTIONS", 0)
    left = [name for name, r in _reasons().items() if r.verdict is DecidedBy.NOT_ASKED]
    assert left
    assert _reasons((left[-1],))[left[-1]] == every[left[-1]]

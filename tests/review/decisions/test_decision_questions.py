"""What a decision sheet asks, about what, and which answers it offers."""

from __future__ import annotations

import pytest

from tests.review.decisions.decision_forms import TEXT, programme, sheet
from toc.core.graph import GoalGraph
from toc.core.model import Verdict
from toc.plan.choosing.errors import PlanError
from toc.review.decisions.decision_questions import answer_word, decision_sheet, level_word

GOAL = ("stop", "go_on", "change")


def asked(text: str = TEXT) -> list[tuple[str, list[tuple[str, tuple[str, ...]]]]]:
    return [
        (
            group.title,
            [(one.id, tuple(choice.value for choice in one.choices)) for one in group.entries],
        )
        for group in sheet(text).groups
    ]


def test_everything_once_by_din_and_what_can_be_decided_on_it() -> None:
    assert asked() == [
        ("Strategische doelen", [("meedoen", GOAL)]),
        (
            "Taal",
            [("dichtbij", GOAL), ("cafe", GOAL), ("maatjes", (*GOAL, "start"))],
        ),
        ("In geen enkel netwerk", [("baan", GOAL), ("banenmarkt", (*GOAL, "start"))]),
    ]
    made = sheet()
    assert made.over == 1  # what is finished is not asked about
    assert [one.situation for one in made.entries if one.situation] == ["Loopt goed"]
    assert [level_word(one, "nl") for one in made.entries] == [
        "strategisch doel",
        "doel",
        "inspanning",
        "inspanning",
        "doel",
        "inspanning",
    ]
    assert answer_word(Verdict.GO_ON, "nl") == "doorgaan"


def test_what_always_runs_is_not_started() -> None:
    text = TEXT.replace("banenmarkt: {", "banenmarkt: {structureel: ja, ")
    assert asked(text)[-1][1][-1] == ("banenmarkt", GOAL)


@pytest.mark.parametrize(("period", "after"), [("20x4", "2025"), ("2024", "2025-2026")])
def test_for_one_period_that_there_is(period: str, after: str) -> None:
    with pytest.raises(PlanError):
        decision_sheet(GoalGraph(programme()), period, after, {})
    made = decision_sheet(GoalGraph(programme()), "2024", "Fase 4", {})
    assert (made.next_period, made.next_title) == ("fase-4", "Fase 4")


def test_a_goal_that_is_stopped_by_then_is_not_asked_about() -> None:
    def asked_when_stopped(period: str) -> list[str]:
        told = "besluit: stoppen, reden: r, rol: rol, datum: 2024-11-14"
        stop = f"besluiten:\n  - {{doel: baan, periode: {period}, {told}}}\n"
        return [one.id for one in sheet(TEXT.replace("besluiten:\n", stop)).entries]

    assert "baan" in asked_when_stopped("2026")
    assert "baan" not in asked_when_stopped("2025")
    assert "baan" not in asked_when_stopped("2024")

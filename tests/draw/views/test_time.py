"""The strip of the whole programme, and how dates are said."""

from __future__ import annotations

import datetime

import pytest

from toc.core.graph import GoalGraph
from toc.core.model import Decision, PartialDate, Programme
from toc.draw.views.horizon import horizon_view
from toc.draw.views.timeline import Moment, TimelineBar, TimelineView, said, said_date

Plan = tuple[Programme, GoalGraph]
Day = datetime.date


def test_the_horizon_has_phases_agreed_work_decisions_and_deadlines(whole: Plan) -> None:
    view = horizon_view(whole[0])
    assert view is not None
    assert (view.start, view.end) == (Day(2024, 1, 1), Day(2030, 12, 31))
    assert [band.title for band in view.phases] == ["Fase 1"]
    assert [(bar.id, bar.start, bar.end) for bar in view.bars] == [
        ("banenmarkt", Day(2024, 3, 1), Day(2025, 2, 28)),
        ("cursus", Day(2025, 1, 1), None),
    ]
    assert [(one.kind, one.text) for one in view.moments] == [
        ("besluit", "In 2024 nog niet: Een cursus geven"),
        ("einddatum van een doel", "Mensen zijn geschoold"),
    ]
    assert view.notes == (
        "Na juni 2024 noemt het plan geen fasen meer; het programma loopt tot en met 2030.",
    )
    assert view.in_words()[1:4] == (
        "Fase 1: van januari 2024 tot en met juni 2024.",
        "Een banenmarkt houden (● afgesproken): begin maart 2024, einde februari 2025.",
        "Mijlpaal, mei 2024: Eerste markt.",
    )
    assert ("inspanning", "Een cursus geven", "januari 2025", "niet bekend") in {
        row[:4] for row in view.rows().rows
    }


def test_a_decision_on_a_goal_is_a_moment_too(whole: Plan) -> None:
    told = {"goal": "los", "decision": "stop", "period": "2025", "reason": "R", "role": "Bestuur"}
    made = Decision.model_validate({**told, "date": "2024-11-14"})
    view = horizon_view(whole[0].model_copy(update={"decisions": (made,)}))
    assert view is not None
    assert [(one.text, one.date) for one in view.moments if one.kind == "besluit"] == [
        ("In 2025 stoppen: Een doel dat nergens aan bijdraagt", PartialDate(2024, 11, 14))
    ]


def test_a_plan_without_dates(empty: Plan) -> None:
    assert horizon_view(empty[0]) is None


def test_a_timeline_holds_what_it_is_given() -> None:
    view = TimelineView(
        id="t",
        programme="P",
        title="2024",
        language="en",
        start=Day(2024, 1, 1),
        end=Day(2024, 12, 31),
        bars=(TimelineBar("i", "Work", None, None, "● chosen", "somebody", "Chosen"),),
        moments=(Moment(PartialDate(2024, 6), "Island"),),
        notes=("A note.",),
    )
    assert view.in_words() == (
        "Timeline: 2024.",
        "Work (● chosen): start not known, end not known.",
        "Milestone, June 2024: Island.",
        "A note.",
    )
    assert view.rows().rows[0] == (
        "Chosen",
        "Work",
        "not known",
        "not known",
        "● chosen",
        "somebody",
    )


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (Day(2024, 3, 1), "maart 2024"),
        (Day(2024, 2, 29), "februari 2024"),
        (Day(2024, 2, 28), "28 februari 2024"),
        (None, "niet bekend"),
    ],
)
def test_days(day: datetime.date | None, words: str) -> None:
    assert said(day, "nl") == words


def test_dates_are_as_precise_as_they_are() -> None:
    dates = [PartialDate(2043), PartialDate(2024, 7), PartialDate(2024, 7, 12)]
    assert [said_date(date, "nl") for date in dates] == ["2043", "juli 2024", "12 juli 2024"]

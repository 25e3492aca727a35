"""What is done in a year and what is not."""

from __future__ import annotations

import datetime

import pytest

from toc.core.graph import GoalGraph, Level
from toc.core.model import Decision, Interval, Programme
from toc.documents.marks import Mark
from toc.draw.views.columns import Emphasis
from toc.draw.views.din import network_view
from toc.draw.views.proposed import year_views
from toc.draw.views.year import (
    AdoptedYear,
    StateWithReason,
    YearState,
    known_status,
    marked,
    status_of_adopted,
    year_view,
)
from toc.plan.choosing.commitments import commitments_of
from toc.plan.choosing.periods import resolve

Plan = tuple[Programme, GoalGraph]
Y2024 = Interval(datetime.date(2024, 1, 1), datetime.date(2024, 12, 31))
Y2025 = Interval(datetime.date(2025, 1, 1), datetime.date(2025, 12, 31))


def test_what_the_plan_itself_says_of_a_year(whole: Plan) -> None:
    assert known_status(whole[0], "2024", Y2024) == {
        "banenmarkt": StateWithReason(YearState.CHOSEN),
        "cursus": StateWithReason(YearState.PARKED, "Geen docent"),
        "spreekuur": StateWithReason(YearState.STRUCTURAL),
    }
    assert known_status(whole[0], "2025", Y2025) == {
        "banenmarkt": StateWithReason(YearState.RUNNING),
        "cursus": StateWithReason(YearState.CHOSEN),
        "spreekuur": StateWithReason(YearState.STRUCTURAL),
    }


@pytest.mark.parametrize(
    ("told", "in_2024", "in_2025"),
    [
        # Six months from March 2024 are over in 2025; what only was to end by then may still run.
        ({"start": "2024-03", "duration": 6}, YearState.CHOSEN, None),
        ({"start": "2024-03", "end": "2024-10"}, YearState.CHOSEN, None),
        ({"start": "2024-03", "duration": 12}, YearState.CHOSEN, YearState.RUNNING),
        # What still runs has not ended, whatever was planned.
        (
            {"start": "2024-03", "end": "2024-10", "progress": "running"},
            YearState.RUNNING,
            YearState.RUNNING,
        ),
        # Since when it runs is known: before that it did not.
        ({"progress": {"state": "running", "date": "2025-02"}}, None, YearState.RUNNING),
    ],
)
def test_a_year_says_what_the_plan_of_that_year_counts_with(
    told: dict[str, object], in_2024: YearState | None, in_2025: YearState | None
) -> None:
    programme = Programme.model_validate(
        {"title": "T", "vision": "V", "inspanningen": {"een": {"text": "Een", **told}}}
    )
    for period, interval, wanted in (("2024", Y2024, in_2024), ("2025", Y2025, in_2025)):
        status = known_status(programme, period, interval).get("een")
        assert (status.state if status is not None else None) is wanted
        # What is drawn as running or started is what the plan of that year is committed to.
        counted = commitments_of(programme, resolve(period, programme))
        runs = [one for one in counted if one.end is None or one.end >= interval.start]
        assert bool([one for one in runs if one.start <= interval.end]) == (wanted is not None)


def _decided(verdict: str, period: str, date: str = "2024-02", **other: str) -> Decision:
    told = {"decision": verdict, "period": period, "reason": "R", "role": "Bestuur", "date": date}
    about = {} if "goal" in other else {"inspanning": "banenmarkt"}
    return Decision.model_validate({**about, **told, **other})


@pytest.mark.parametrize(
    ("made", "state"),
    [
        ([_decided("stop", "2025")], YearState.STOPPED),
        ([_decided("stop", "2024")], YearState.STOPPED),  # and nobody took it up again
        ([_decided("stop", "2023"), _decided("start", "2024")], YearState.RUNNING),
        ([_decided("go_on", "2025")], YearState.CHOSEN),
        ([_decided("start", "2025")], YearState.CHOSEN),
        ([_decided("change", "2025", change="C")], YearState.RUNNING),
        ([_decided("stop", "2025"), _decided("in", "2025", "2024-03")], YearState.CHOSEN),
        ([_decided("stop", "2025", goal="los")], YearState.RUNNING),
    ],
)
def test_what_a_reflection_decided(whole: Plan, made: list[Decision], state: YearState) -> None:
    programme = whole[0].model_copy(update={"decisions": tuple(made)})
    assert known_status(programme, "2025", Y2025)["banenmarkt"].state is state


def test_every_inspanning_stands_on_the_board_once(whole: Plan) -> None:
    view = year_view(
        *whole, "2024", "2024", {"banenmarkt": StateWithReason(YearState.RUNNING, "al bezig")}
    )
    assert view.id == "jaar-2024"
    assert [(s.title, [c.title for c in s.cards]) for s in view.sections] == [
        ("Werk", ["Een baan"]),
        ("Programmabreed", ["In geen DIN"]),
    ]
    market, course, hours = view.items
    assert (market.mark, market.detail) == (Mark("►", "loopt"), "al bezig")
    assert (course.mark, course.detail) == (Mark("–", "nog open"), "ook in Leren")
    assert market.emphasis is Emphasis.STRONG
    assert hours.emphasis is Emphasis.FAINT
    assert view.tallies == ((Mark("►", "loopt"), 1), (Mark("–", "nog open"), 2))
    assert view.sections[0].cards[0].note == "1 van 2"
    assert len(view.rows().rows) == 3


def test_the_same_states_on_a_drawing_in_columns(whole: Plan) -> None:
    view = marked(network_view(*whole, "baan"), {"cursus": StateWithReason(YearState.NOT_NOW)})
    marks = {e.id: e.mark for e in view.at(Level.INSPANNING)}
    assert marks == {"banenmarkt": Mark("–", "nog open"), "cursus": Mark("○", "nu niet")}
    assert all(e.mark is None for e in view.at(Level.OPERATIONAL))


def test_a_proposal_is_said_to_be_one(real: Plan) -> None:
    (view,) = year_views(*real, "2024")
    counts = {mark.word: count for mark, count in view.tallies}
    assert counts == {"voorgesteld": 12, "structureel": 4, "nu niet": 34}
    assert view.remarks == (
        "Voorstel van de computer; er is nog niets over besloten. De redenen: toc plan 2024",
    )


def test_without_a_limit_only_what_the_plan_says(whole: Plan) -> None:
    (view,) = year_views(*whole, "2024")
    assert {mark.word for mark, _ in view.tallies} == {"gekozen", "geparkeerd", "structureel"}
    assert view.remarks[0].startswith("Getekend is wat het plan zelf zegt.")


def test_without_inspanningen(empty: Plan) -> None:
    view = year_view(*empty, "2024", "2024", {})
    assert view.in_words()[1] == "Het plan heeft nog geen inspanningen: er valt niets te kiezen."


def test_an_adopted_plan_says_what_was_decided_and_no_more() -> None:
    plan = AdoptedYear(
        periods=("2024", "2025"),
        chosen={"nu": "2024", "later": "2025", "lang": "2024"},
        begins={"later": "maart 2025"},
        running={"2024": ("loopt", "nu", "lang"), "2025": ("later", "lang")},
        structural={"altijd"},
        finished={"klaar"},
        stopped={"gestopt"},
        not_now={"niet": "past niet in de ruimte", "uitgesteld": "dat"},
        parked={"uitgesteld": "eerst een coördinator"},
    )
    assert status_of_adopted(plan, "2024", "nl") == {
        "nu": StateWithReason(YearState.CHOSEN),
        "lang": StateWithReason(YearState.CHOSEN),
        "later": StateWithReason(YearState.NOT_NOW, "gekozen voor maart 2025"),
        "loopt": StateWithReason(YearState.RUNNING),
        "altijd": StateWithReason(YearState.STRUCTURAL),
        "klaar": StateWithReason(YearState.FINISHED),
        "gestopt": StateWithReason(YearState.STOPPED),
        "niet": StateWithReason(YearState.NOT_NOW, "past niet in de ruimte"),
        "uitgesteld": StateWithReason(YearState.PARKED, "eerst een coördinator"),
    }
    second = status_of_adopted(plan, "2025", "nl")
    assert second["later"] == StateWithReason(YearState.CHOSEN, "begint in maart 2025")
    assert second["lang"] == StateWithReason(YearState.RUNNING)
    assert "loopt" not in second
    assert second["nu"] == StateWithReason(YearState.OPEN, "gekozen voor 2024")
    with pytest.raises(ValueError, match="not in tuple"):
        status_of_adopted(plan, "2026", "nl")

"""What is asked on a score form, and of whom."""

from __future__ import annotations

from pathlib import Path

import pytest

from toc.core.graph import GoalGraph
from toc.core.loading import read_bytes
from toc.plan.choosing.errors import PlanError
from toc.plan.scores.left_out import LeftOut
from toc.plan.scores.score_questions import EarlierJudgement, Participant, ScoreSheet, score_sheet

TEXT = (Path(__file__).parent / "score_plan.yaml").read_text(encoding="utf-8")


def _graph(text: str = TEXT) -> GoalGraph:
    reading = read_bytes(text.encode(), Path("plan.yaml"))
    assert reading.sound, reading.problems
    assert reading.programme is not None
    return GoalGraph(reading.programme)


def _form(period: str = "2024", *names: str) -> ScoreSheet:
    return score_sheet(_graph(), period, names)


def test_each_inspanning_stands_once_under_its_first_network() -> None:
    groups = _form().groups
    assert [(g.title, g.line, [e.id for e in g.entries]) for g in groups] == [
        ("Taal", "De buurt", ["cafe", "maatjes"]),
        ("Werk", "", ["banenmarkt"]),
        ("", "", ["los"]),
    ]
    assert groups[0].purpose == ("Mensen doen mee",)
    cafe = groups[0].entries[0]
    assert [(aim.goal, aim.unsure, aim.elsewhere) for aim in cafe.aims] == [
        ("dichtbij", True, ()),
        ("op-tijd", True, ()),
        ("baan", False, ("Werk",)),
    ]


def test_what_there_is_nothing_to_choose_about_is_left_out_with_the_reason() -> None:
    assert dict(_form().left_out) == {
        LeftOut.STRUCTURAL: ("Communicatie",),
        LeftOut.FINISHED: ("Al klaar",),
        LeftOut.STOPPED: ("Gestopt",),
        LeftOut.AGREED: ("Al bezig", "Afgesproken", "Gekozen"),
        LeftOut.NOT_NOW: ("Later", "Voorbij", "Afgewezen"),
    }


def test_the_period_decides_what_can_be_chosen() -> None:
    assert "later" in [entry.id for entry in _form("2025").entries]
    both = [entry.id for entry in _form("2024-2025").entries]
    # Decided on for the one year, and open in the other.
    assert {"later", "gekozen", "afgewezen"} - set(both) == {"gekozen"}
    assert _form("2024-2025").title == "2024 – 2025"
    with pytest.raises(PlanError):
        _form("volgend jaar")


def test_without_criteria_only_contributions_are_asked() -> None:
    head, rest = TEXT.split("planning:\n")
    text = head + rest[rest.index("inspanningen:") :].replace(
        "    beoordelingen: {tempo: {deelnemers: {gemeente: 9, welzijn: 1}}}\n", ""
    )
    form = score_sheet(_graph(text), "2024")
    assert form.criteria == ()
    assert dict(form.left_out)[LeftOut.NOTHING] == ("Los van alles",)
    assert form.participants == (Participant("gemeente", "gemeente"),)


def test_headings_are_short() -> None:
    assert [one.heading for one in _form().criteria] == [
        "Tempo",
        "Haalbaarheid",
        "Efficiëntie",
        "Flexibiliteit",
        "Doelgerichtheid",
        "Wat er leeft",
    ]


def test_who_gets_a_sheet() -> None:
    assert _form().participants == (
        Participant("gemeente", "Gemeente Voorbeeld"),
        Participant("welzijn", "Stichting Welzijn"),
    )
    assert _form("2024", "stichting welzijn", "GGD  Groningen", "ggd groningen").participants == (
        Participant("welzijn", "Stichting Welzijn"),
        Participant("ggd-groningen", "GGD Groningen"),
    )


def test_where_nobody_is_known_the_sheets_have_no_name_yet() -> None:
    nobody = TEXT.replace(", deelnemers: {gemeente: 3}", "")
    start, end = nobody.index("  partners:"), nobody.index("inspanningen:")
    nobody = (nobody[:start] + nobody[end:]).replace(
        "{tempo: {deelnemers: {gemeente: 9, welzijn: 1}}}", "{}"
    )
    assert [
        (one.name, one.unnamed) for one in score_sheet(_graph(nobody), "2024").participants
    ] == [
        ("deelnemer-1", True),
        ("deelnemer-2", True),
        ("deelnemer-3", True),
    ]


def test_earlier_judgements_of_who_is_on_it_are_filled_in() -> None:
    assert _form("2024", "gemeente").before == (
        EarlierJudgement("gemeente", "cafe", "tempo", "", 9),
        EarlierJudgement("gemeente", "cafe", "", "baan", 3),
    )


def test_a_stopped_goal_is_not_asked_about() -> None:
    stop = "periode: 2024, besluit: stoppen, reden: r, rol: rol, datum: 2023-11-14"
    text = TEXT.replace("besluiten:\n", f"besluiten:\n  - {{doel: baan, {stop}}}\n")
    # There is a criterion to score what serves only that on; and yet nobody is asked.
    made = score_sheet(_graph(text), "2024", ["gemeente"])
    assert dict(made.left_out)[LeftOut.GOAL_STOPPED] == ("Een banenmarkt houden",)
    cafe = next(entry for entry in made.entries if entry.id == "cafe")
    assert [aim.goal for aim in cafe.aims] == ["dichtbij", "op-tijd"]
    assert [one.goal for one in made.before if one.inspanning == "cafe"] == [""]
    # It still counts in the year before.
    assert "banenmarkt" in [e.id for e in score_sheet(_graph(text), "2023-2024", []).entries]

"""What the interactive page says of each element, and what it can be filtered by."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from toc.core.graph import VISION, GoalGraph, Level
from toc.core.model import Programme
from toc.core.model.measurements import Measurements
from toc.draw.page.page_values import PageView, page_view
from toc.draw.views.state_on_day import standing


def _view(**more: Any) -> PageView:
    plan: dict[str, Any] = {
        "title": "Samen lezen",
        "vision": "Iedereen leest",
        "lines": {"thuis": "Thuis", "school": "Op school"},
        "networks": {"gezin": {"title": "Gezin", "line": "thuis"}},
        "strategic_goals": {"lezen": {"text": "Gezinnen lezen", "line": "school"}},
        "operational_goals": {
            "boeken": {"text": "Er zijn boeken", "contributes_to": "lezen", "network": "gezin"}
        },
        "inspanningen": {"gift": {"text": "Boeken geven", "contributes_to": "boeken"}},
    }
    programme = Programme.model_validate({**plan, **more})
    return page_view(programme, GoalGraph(programme))


def _facts(view: PageView, element: str) -> dict[str, list[str]]:
    (entry,) = (one for one in view.entries if one.id == element)
    return {
        fact.label: ["; ".join((said.text, *said.notes, *said.reasons)) for said in fact.said]
        for fact in entry.facts
    }


def _inspanning(**more: Any) -> dict[str, Any]:
    return {"gift": {"text": "Boeken geven", "contributes_to": "boeken", **more}}


def test_what_the_plan_does_not_say_is_said_to_be_unknown() -> None:
    view = _view()
    facts = _facts(view, "gift")
    assert facts == {
        "Draagt bij aan": ["Er zijn boeken; niet gescoord"],
        "Netwerken": ["Gezin"],
        "Bron": ["geen bron genoemd"],
        "Niet in het plan": ["trekker, partners, begin en duur, kosten en inzet"],
        "Id": ["gift"],
    }
    assert _facts(view, "boeken")["Indicatoren"] == ["nog geen indicator"]
    assert _facts(view, VISION) == {
        "Hieraan draagt bij": ["Gezinnen lezen"],
        "Indicatoren": ["nog geen indicator"],
        "Bron": ["geen bron genoemd"],
        "Id": ["vision"],
    }
    entry = view.entries[-1]
    assert [fact.label for fact in entry.facts if fact.open] == ["Bron", "Niet in het plan"]


def test_everything_that_is_said_of_an_inspanning() -> None:
    view = _view(
        inspanningen={
            "gift": {
                "text": "Boeken geven",
                "result": "Ieder gezin heeft boeken",
                "owner": "bieb",
                "partners": "De school",
                "place": "Veendam",
                "start": "2024-03",
                "end": "2025",
                "latest": "2024-06-01",
                "duration": 12,
                "cost": {"amount": 1500, "partners": {"bieb": 500}},
                "fte": "0,5",
                "progress": {"state": "running", "date": "2024-03", "note": "op schema"},
                "milestones": [{"text": "Eerste boek", "date": "2024-04"}, "Laatste boek"],
                "together_with": "later",
                "source": {"document": "los"},
                "contributes_to": {"goal": "boeken", "participants": {"a": 1, "b": 9}},
            },
            "later": {"text": "Later", "requires": {"inspanning": "gift", "reason": "eerst dit"}},
        },
        planning={"partners": {"bieb": "De bibliotheek"}},
        decisions=[
            {
                "inspanning": "gift",
                "decision": "in",
                "period": "2024",
                "reason": "nu kan het",
                "role": "bestuur",
                "date": "2023-12",
            },
            {
                "goal": "boeken",
                "decision": "change",
                "change": "Er zijn leuke boeken.",
                "period": "2024",
                "reason": "te vaag",
                "role": "bestuur",
                "date": "2023-12",
            },
            {
                "inspanning": "gift",
                "decision": "out",
                "period": "2024",
                "reason": "dat was eerst",
                "role": "bestuur",
                "date": "2023-06",
            },
        ],
        risks={"weg": {"text": "Er is geen geld", "about": "gift"}},
    )
    assert _facts(view, "gift") == {
        "Resultaat": ["Ieder gezin heeft boeken"],
        "Trekker": ["De bibliotheek"],
        "Partners": ["De school"],
        "Plaats": ["Veendam"],
        "Wanneer": [
            "vanaf maart 2024",
            "tot en met 2025",
            "begint uiterlijk 1 juni 2024",
            "duurt 12 maanden",
        ],
        "Voortgang": ["loopt (sinds maart 2024); op schema"],
        "Mijlpalen": ["Eerste boek (april 2024)", "Laatste boek"],
        "Kosten": ["€\u00a01.500; De bibliotheek: €\u00a0500"],
        "Inzet": ["0,5 fte"],
        "Draagt bij aan": ["Er zijn boeken; 5 punten"],
        "Netwerken": ["Gezin"],
        "Hoort samen met": ["Later"],
        "Besluiten": ["2024: doen – nu kan het (bestuur, december 2023)"],
        "Risico’s": ["Er is geen geld"],
        "Bron": ["los (letterlijk uit de bron)"],
        "Id": ["gift"],
    }
    assert _facts(view, "boeken")["Besluiten"] == [
        "2024: wijzigen: Er zijn leuke boeken – te vaag (bestuur, december 2023)"
    ]
    assert _facts(view, "later")["Wacht op"] == ["Boeken geven; eerst dit"]
    assert _facts(view, "later")["Draagt bij aan"] == ["niets in dit plan"]


def test_an_element_belongs_to_the_lines_of_its_goals_and_its_networks() -> None:
    tags = {entry.id: entry.tags for entry in _view().entries}
    assert "line:thuis" in tags["gift"]
    assert "line:school" in tags["gift"]
    assert "line:thuis" not in tags["lezen"]
    assert not any(tag.startswith("line:") for tag in tags[VISION])


def test_a_filter_has_only_what_the_plan_says() -> None:
    filters = {one.name: one for one in _view().filters}
    assert [choice.title for choice in filters["line"].choices] == ["Thuis", "Op school"]
    assert filters["period"].choices == filters["partner"].choices == ()
    assert filters["partner"].empty == "Het plan noemt geen trekkers of partners."
    assert [(choice.group, choice.title) for choice in filters["status"].choices] == [
        ("Teksten", "zonder bron"),
        ("Uitvoering", "niets over bekend"),
        ("Meten", "zonder indicator"),
    ]


@pytest.mark.parametrize(
    ("more", "titles"),
    [
        ({"start": "2024-03", "end": "2025-02"}, ["Begin", "2024", "2025"]),
        ({"structural": "ja"}, ["Begin"]),
        ({"progress": "finished"}, []),
        ({}, []),
    ],
)
def test_a_period_is_there_when_the_plan_says_what_is_done_in_it(
    more: dict[str, Any], titles: list[str]
) -> None:
    phases = {"begin": {"title": "Begin", "start": "2024", "end": "2024"}}
    view = _view(inspanningen=_inspanning(**more), phases=phases)
    (period,) = (one for one in view.filters if one.name == "period")
    assert [choice.title for choice in period.choices] == titles
    own = "1 wel, 0 niet, 0 niet bekend. Hiervoor is niets vastgesteld: dit zegt het plan zelf."
    assert [choice.note for choice in period.choices] == [f"{title}: {own}" for title in titles]


def test_of_how_many_nothing_is_known_in_a_period() -> None:
    view = _view(
        inspanningen={
            "een": {"text": "Een", "start": "2024", "contributes_to": "boeken"},
            "twee": "Twee",
            "drie": "Drie",
        }
    )
    (period,) = (one for one in view.filters if one.name == "period")
    assert [(choice.value, choice.note) for choice in period.choices] == [
        (
            "2024",
            "2024: 1 wel, 0 niet, 2 niet bekend. "
            "Hiervoor is niets vastgesteld: dit zegt het plan zelf.",
        )
    ]


def test_what_is_looked_through_is_its_own() -> None:
    view = _view(
        inspanningen=_inspanning(
            partners=["b"],
            other_wordings="Lezen voor allen",
            contributes_to={"goal": "boeken", "assumption": "Zij openen ze"},
        ),
        planning={"partners": {"b": "De bibliotheek"}},
        decisions=[
            {
                "inspanning": "gift",
                "decision": "in",
                "period": "2024",
                "reason": "er is geld",
                "role": "Stuurgroep",
                "date": "2023",
            }
        ],
        indicators={"i": {"text": "Gezinnen met boeken", "measures": "boeken"}},
    )

    def sought(element: str) -> list[str]:
        (entry,) = (one for one in view.entries if one.id == element)
        texts = [said.text for fact in entry.facts if fact.sought for said in fact.said]
        return [*texts, *(one for fact in entry.facts for s in fact.said for one in s.reasons)]

    assert sought("gift") == [
        "De bibliotheek",
        "Gezin",
        "2024: doen – er is geld (Stuurgroep, 2023)",
        "‘Lezen voor allen’",
        "gift",
        "aanname: Zij openen ze",
    ]
    # The goal that it serves, and that nothing is known, are not what it is found by.
    assert sought("boeken") == [
        "Gezin",
        "Gezinnen met boeken: nog geen nulmeting en nog niet gemeten",
        "boeken",
    ]


def test_the_filter_on_work_says_how_it_stood_on_the_day_of_the_drawings() -> None:
    programme = Programme.model_validate(
        {
            "title": "T",
            "vision": "V",
            "inspanningen": {
                "klaar": {"text": "A", "progress": {"state": "finished", "date": "2025-03"}},
                "loopt": {"text": "B", "progress": {"state": "running", "date": "2024-03"}},
            },
        }
    )
    graph = GoalGraph(programme)
    on = datetime.date(2024, 12, 31)
    now = standing(graph, Measurements(), on, "nl")
    tags = {one.id: one.tags for one in page_view(programme, graph, now).entries}
    assert "status:unknown" in tags["klaar"]  # finished on a later day
    assert "status:running" in tags["loopt"]
    later = {one.id: one.tags for one in page_view(programme, graph).entries}
    assert "status:finished" in later["klaar"]


def test_the_filter_on_work_knows_what_people_decided_to_stop() -> None:
    decided = {"period": "2025", "date": "2024-11-20", "reason": "R", "role": "stuurgroep"}
    programme = Programme.model_validate(
        {
            "title": "T",
            "vision": "V",
            "inspanningen": {
                "stopt": {"text": "A"},
                "loopt": {"text": "B", "progress": {"state": "running"}},
                "blijft": {"text": "C"},
            },
            "decisions": [
                {"inspanning": "stopt", "decision": "stop", **decided},
                {"inspanning": "loopt", "decision": "stop", **decided},
                {"inspanning": "blijft", "decision": "stop", **decided},
                {"inspanning": "blijft", "decision": "go_on", **decided, "date": "2024-12-20"},
            ],
        }
    )
    view = page_view(programme, GoalGraph(programme))
    states = {
        one.id: [tag for tag in one.tags if tag.startswith("status:") and "source" not in tag]
        for one in view.entries
        if one.level is Level.INSPANNING
    }
    assert states == {
        "stopt": ["status:to-stop"],
        "loopt": ["status:running", "status:to-stop"],
        "blijft": ["status:unknown"],
    }
    (choices,) = [one.choices for one in view.filters if one.name == "status"]
    assert [(one.group, one.title) for one in choices if one.value == "to-stop"] == [
        ("Uitvoering", "besloten te stoppen")
    ]

"""What the overview shows."""

from __future__ import annotations

from toc.core.graph import GoalGraph, Level
from toc.core.model import Basis, Programme
from toc.draw.views.columns import Element, Link
from toc.draw.views.overview import Branch, Card, OverviewView, Section, overview_view

PLAN = {
    "title": "Voorbeeld",
    "vision": "Een visie",
    "lines": {"tweede": "Tweede lijn", "eerste": "Eerste lijn", "leeg": "Lege lijn"},
    "networks": {"n": "Netwerk", "m": "Ander netwerk"},
    "themes": {"kapitaal": "Kapitaal"},
    "strategic_goals": {
        "s1": {"text": "S1", "line": "eerste"},
        "s2": {"text": "S2", "line": "tweede"},
        "s3": "S3",
    },
    "operational_goals": {
        "o1": {"text": "O1", "contributes_to": "s1", "network": "n"},
        "o2": {"text": "O2", "contributes_to": ["s1", "s2"], "network": ["m", "n"]},
        "o3": {"text": "O3", "contributes_to": "s1", "theme": "kapitaal"},
        "o4": {"text": "O4", "contributes_to": {"goal": "s2", "basis": "proposal"}},
        "o5": {"text": "O5", "network": "n"},
    },
    "inspanningen": {
        "i1": {"text": "I1", "contributes_to": "o1"},
        "i2": {"text": "I2", "contributes_to": "o3"},
        "i3": "I3",
    },
}


def _view() -> OverviewView:
    programme = Programme.model_validate(PLAN)
    return overview_view(programme, GoalGraph(programme))


def _goal(name: str) -> Element:
    return Element(name.lower(), Level.OPERATIONAL, name)


def _strategic(name: str) -> Element:
    return Element(name.lower(), Level.STRATEGIC, name)


def test_sections_hold_every_goal_under_what_it_serves() -> None:
    stated, proposal = Basis.STATED, Basis.PROPOSAL
    assert _view().sections == (
        Section(
            "Tweede lijn",
            (
                Branch(
                    _strategic("S2"),
                    Link("s2", "vision"),
                    (
                        Card("n", "Netwerk", 1, (_goal("O2"),), stated),
                        Card("m", "Ander netwerk", 0, (_goal("O2"),), stated),
                        Card(None, None, 0, (_goal("O4"),), proposal),
                    ),
                ),
            ),
        ),
        Section(
            "Eerste lijn",
            (
                Branch(
                    _strategic("S1"),
                    Link("s1", "vision"),
                    (
                        Card("n", "Netwerk", 1, (_goal("O1"), _goal("O2")), stated),
                        Card("m", "Ander netwerk", 0, (_goal("O2"),), stated),
                        Card(None, "Kapitaal", 0, (_goal("O3"),), stated),
                    ),
                ),
            ),
        ),
        Section(None, (Branch(_strategic("S3"), Link("s3", "vision"), ()),)),
        Section(None, (Branch(None, None, (Card("n", "Netwerk", 1, (_goal("O5"),), stated),)),)),
    )


def test_goals_of_one_network_that_are_known_in_another_way_stand_apart() -> None:
    goals = {
        "o1": {"text": "O1", "contributes_to": "s", "network": "n"},
        "o2": {
            "text": "O2",
            "contributes_to": {"goal": "s", "basis": "proposal"},
            "network": "n",
        },
    }
    plan = {
        "title": "T",
        "vision": "V",
        "networks": {"n": "N"},
        "strategic_goals": {"s": "S"},
        "operational_goals": goals,
    }
    programme = Programme.model_validate(plan)
    (section,) = overview_view(programme, GoalGraph(programme)).sections
    assert section.branches[0].cards == (
        Card("n", "N", 0, (_goal("O1"),), Basis.STATED),
        Card("n", "N", 0, (_goal("O2"),), Basis.PROPOSAL),
    )


def test_inspanningen_in_no_network_are_counted() -> None:
    assert _view().loose == 2

"""What the overview shows."""

from __future__ import annotations

from toc.core.graph import GoalGraph, Level
from toc.core.model import Basis, Programme
from toc.draw.views.columns import BoxLink, Element
from toc.draw.views.overview import (
    GoalBranch,
    LineSection,
    NetworkCard,
    OverviewView,
    overview_view,
)

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
        LineSection(
            "Tweede lijn",
            (
                GoalBranch(
                    _strategic("S2"),
                    BoxLink("s2", "vision"),
                    (
                        NetworkCard("n", "Netwerk", 1, (_goal("O2"),), stated),
                        NetworkCard("m", "Ander netwerk", 0, (_goal("O2"),), stated),
                        NetworkCard(None, None, 0, (_goal("O4"),), proposal),
                    ),
                ),
            ),
        ),
        LineSection(
            "Eerste lijn",
            (
                GoalBranch(
                    _strategic("S1"),
                    BoxLink("s1", "vision"),
                    (
                        NetworkCard("n", "Netwerk", 1, (_goal("O1"), _goal("O2")), stated),
                        NetworkCard("m", "Ander netwerk", 0, (_goal("O2"),), stated),
                        NetworkCard(None, "Kapitaal", 0, (_goal("O3"),), stated),
                    ),
                ),
            ),
        ),
        LineSection(None, (GoalBranch(_strategic("S3"), BoxLink("s3", "vision"), ()),)),
        LineSection(
            None,
            (GoalBranch(None, None, (NetworkCard("n", "Netwerk", 1, (_goal("O5"),), stated),)),),
        ),
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
        NetworkCard("n", "N", 0, (_goal("O1"),), Basis.STATED),
        NetworkCard("n", "N", 0, (_goal("O2"),), Basis.PROPOSAL),
    )


def test_inspanningen_in_no_network_are_counted() -> None:
    assert _view().loose == 2

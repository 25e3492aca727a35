"""What a partner gives is said, or said to be not known: never that it is nothing."""

from __future__ import annotations

from typing import Any

from tests.each import each
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.words import Language
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.report.phase_plan_means import taken
from toc.plan.report.phase_plan_method import not_known


def proposed(inspanningen: dict[str, Any]) -> Proposal:
    programme = Programme.model_validate(
        {
            "title": "Proef",
            "vision": "v",
            "horizon": {"start": "2024", "end": "2025"},
            "partners": {"gem": "Gemeente Stadskanaal"},
            "operational_goals": {"o": "o"},
            "inspanningen": {
                name: {"text": name, "contributes_to": "o", **value}
                for name, value in inspanningen.items()
            },
            "planning": {"partners": {"gem": {"fte": {"2024": 9}}}},
        }
    )
    return propose(GoalGraph(programme), "2024", 5)


def of_partner(proposal: Proposal, language: Language) -> str:
    (found,) = (one.sentence for one in taken(proposal, 0, language) if one.partner == "gem")
    return found


NAMED = {"owner": "Gemeente Stadskanaal", "fte": 2}
SPLIT = {"owner": "gem", "fte": {"amount": 2, "partners": {"Gemeente Stadskanaal": 1.5}}}


@each(
    ("given", "dutch", "english"),
    [
        (
            {"a": NAMED},
            "Gemeente Stadskanaal: niet bekend hoeveel van de 9 fte die er is. Bij 1 inspanning "
            "van deze partner is niet bekend hoeveel menskracht hij geeft.",
            "Gemeente Stadskanaal: it is not known how much of the 9 fte is used. For 1 "
            "activity of this partner it is not known how much staff it gives.",
        ),
        (
            {"a": NAMED, "b": NAMED},
            "Gemeente Stadskanaal: niet bekend hoeveel van de 9 fte die er is. Bij 2 inspanningen "
            "van deze partner is niet bekend hoeveel menskracht hij geeft.",
            "Gemeente Stadskanaal: it is not known how much of the 9 fte is used. For 2 "
            "activities of this partner it is not known how much staff it gives.",
        ),
        (
            {"a": NAMED, "b": SPLIT},
            "Gemeente Stadskanaal: 1,5 fte van de 9 fte die er is. Het kan meer zijn: bij 1 "
            "inspanning van Gemeente Stadskanaal is niet bekend hoeveel menskracht hij geeft.",
            "Gemeente Stadskanaal: 1.5 fte of the 9 fte available. It may be more: for 1 "
            "activity of Gemeente Stadskanaal it is not known how much staff it gives.",
        ),
        (
            {"b": SPLIT},
            "Gemeente Stadskanaal: 1,5 fte van de 9 fte die er is.",
            "Gemeente Stadskanaal: 1.5 fte of the 9 fte available.",
        ),
    ],
)
def test_what_a_partner_gives(given: dict[str, Any], dutch: str, english: str) -> None:
    proposal = proposed(given)
    assert (of_partner(proposal, "nl"), of_partner(proposal, "en")) == (dutch, english)


def test_structural_cost_without_a_basis_is_said_not_to_count() -> None:
    proposal = proposed({"a": {"structural": True, "cost": 700000}})
    assert (
        "Kosten van 1 structurele inspanning: het bestand zegt niet of zij per jaar zijn of in "
        "totaal. Zij tellen niet mee." in not_known(proposal, "nl")
    )
    proposal = proposed({key: {"structural": True, "cost": 700000} for key in "ab"})
    assert (
        "Cost of 2 structural activities: the file does not say whether it is per year or in "
        "all. It does not count." in not_known(proposal, "en")
    )

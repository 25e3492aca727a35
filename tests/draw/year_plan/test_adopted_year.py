"""The document of a year of which the plan was adopted: nothing in it is a proposal any more, and
what has been decided is not asked again."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from toc.core.graph import GoalGraph
from toc.core.loading import read_bytes
from toc.core.words import Language
from toc.documents.document import Document, Figure, Items, Paragraph
from toc.draw.year_plan import material, year_document
from toc.draw.year_plan.decision_points import code, decision_points
from toc.draw.year_plan.material import YearMaterial
from toc.draw.year_plan.open_points import open_points
from toc.plan.adopting.adoption import Adoption, adopt, freeze
from toc.plan.choosing.proposal import Proposal, propose
from toc.plan.report.phase_plan import phase_plan

PLAN = """
titel: Iedereen leest mee
visie: Elk kind in de wijk groeit op met boeken
strategische_doelen: {taal: Kinderen beginnen met genoeg taal aan groep 3}
operationele_doelen:
  thuis: {tekst: Ouders lezen thuis voor, draagt_bij_aan: taal}
inspanningen:
  coach: {tekst: Een voorleescoach bezoekt gezinnen, draagt_bij_aan: thuis, duur: 12}
  club: {tekst: Een leesclub op zaterdag, draagt_bij_aan: thuis, duur: 12}
  tas: {tekst: Elk kind krijgt een boekentas mee, draagt_bij_aan: thuis, duur: 12}
planning: {focus: {2025: 1}}
"""


def _proposal(text: str) -> Proposal:
    programme = read_bytes(text.encode(), Path("plan.yaml")).programme
    assert programme is not None
    return propose(GoalGraph(programme), "2025")


def made(now: str, language: Language = "nl") -> YearMaterial:
    """The plan of 2025 from a file that says `now`, adopted when it said `PLAN`."""
    then = _proposal(PLAN)
    frozen = freeze(then, phase_plan(then, language), language)
    adoption = Adoption("Stuurgroep", datetime.date(2024, 12, 14), PLAN, "0")
    return material(_proposal(now), then=adopt(frozen, adoption), language=language)


def asked(m: YearMaterial) -> list[str]:
    return [f"{code(point, m)} {point.question}" for point in decision_points(m, open_points(m))]


def texts(document: Document) -> str:
    return "\n".join(
        block.alternative if isinstance(block, Figure) else block.text
        for block in document.all_blocks()
        if isinstance(block, Figure | Paragraph)
    )


def test_what_was_adopted_is_no_proposal_and_is_not_asked_again() -> None:
    m = made(PLAN)
    document = year_document(m)
    assert document.facts[1].value == "Vastgesteld door Stuurgroep op 14 december 2024"
    said = texts(document)
    assert "In 2025 begint volgens het vastgestelde plan 1 inspanning." in said
    assert (
        "Dit plan is vastgesteld door Stuurgroep op 14 december 2024. Hier staat wat er bij de "
        "keuze meetelde, en waarom." in said
    )
    assert "voorgesteld" not in said
    assert "Dit is een voorstel" not in said
    # In `PLAN` only the file's order decided, and the focus limit is no proposal.
    assert m.proposal.reasons["coach"].swaps
    assert asked(m) == [
        "B1 1 gekozen inspanning heeft geen eigenaar. Wie wordt dat?",
        f"B2 Wie vult de {len(open_points(m).points)} open punten van het hoofdstuk ‘Open punten’ "
        "in, en wanneer?",
    ]


def test_what_has_changed_since_is_asked_as_a_change() -> None:
    m = made(PLAN.replace("boeken", "verhalen").replace("2025: 1", "2025: 2"))
    document = year_document(m)
    assert document.facts[1].value == (
        "Voorstel tot wijziging van het plan, vastgesteld door Stuurgroep op 14 december 2024"
    )
    said = texts(document)
    assert "In 2025 beginnen volgens dit voorstel 2 inspanningen." in said
    assert "Dit is een voorstel. Mensen besluiten" in said
    assert asked(m)[0] == (
        "B1 Stelt u het gewijzigde plan voor 2025 vast: 2 inspanningen beginnen, 0 lopen al of "
        "altijd, en 1 doen we nu niet?"
    )


def test_a_plan_that_nobody_adopted_is_asked() -> None:
    m = material(_proposal(PLAN))
    assert asked(m)[0] == (
        "B1 Stelt u het plan voor 2025 vast: 1 inspanning begint, 0 lopen al of altijd, en 2 "
        "doen we nu niet?"
    )


def test_where_nothing_is_asked_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    m = made(PLAN)
    monkeypatch.setattr("toc.draw.year_plan.decision_points._open", lambda *_: ())
    document = year_document(m)
    said = [p.text for p in document.all_blocks() if isinstance(p, Paragraph)]
    assert said.count("Er wordt nu geen besluit gevraagd.") == 2


def test_in_english_a_decision_is_numbered_with_the_letter_that_is_explained() -> None:
    m = material(_proposal(PLAN), language="en")
    assert asked(m)[0].startswith("D1 Do you adopt the plan for 2025: ")
    assert "Goals begin with G, decisions asked with D, open points with O." in texts(
        year_document(m)
    )


def test_a_card_tells_of_a_cost_that_no_partner_brings() -> None:
    m = made(PLAN.replace("duur: 12}", "duur: 24, kosten: 1200}"))
    assert "€\u00a01.200; in 2025: €\u00a0600." in [
        item.text
        for chapter in year_document(m).chapters
        for card in chapter.sections
        for block in card.blocks
        if isinstance(block, Items)
        for item in block.items
    ]

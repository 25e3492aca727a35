"""What participants explain beside their judgements, from the form to where opinions differ."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

Run = Callable[..., Any]

PLAN = """\
titel: Wijkplan
visie: Iedereen in de wijk doet mee
horizon: {begin: 2024, einde: 2026}
netwerken: {wijk: {titel: De wijk}}
strategische_doelen: {meedoen: {tekst: Bewoners doen vaker mee}}
operationele_doelen:
  taal: {tekst: Bewoners spreken de taal, draagt_bij_aan: meedoen, netwerk: wijk}
planning:
  focus: {2025: 1}
  partners: {bibliotheek: {titel: De bibliotheek}, ouders: {}}
inspanningen:
  cafe: {tekst: Een taalcafé openen, duur: 12, draagt_bij_aan: taal}
  maatje: {tekst: Taalmaatjes zoeken, duur: 12, draagt_bij_aan: {doel: taal, punten: 3}}
"""

WHY = "Bij ons staat er een wachtlijst; bel 06-12345678"
NOT = "Er is geen ruimte"


@pytest.fixture
def plan(home: Path, run: Run) -> str:
    """The plan after the forms came back: of two participants who differ, and say why."""
    Path("plan.yaml").write_text(PLAN, encoding="utf-8")
    assert run("plan", "score-sheet", "2025", "plan.yaml", "--to", "f.xlsx").code == 0
    book = openpyxl.load_workbook("f.xlsx")
    for page, points, said in zip(book.worksheets[1:], (9, 1), (WHY, NOT), strict=False):
        assert (page["B7"].value, page["E5"].value) == (
            "Een taalcafé openen",
            "Toelichting (mag leeg)",
        )
        page["D7"], page["E7"] = points, said
    book.save("f.xlsx")
    ran = run("plan", "read-scores", "f.xlsx", "plan.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert "2 toelichtingen zijn nieuw of gewijzigd." in ran.out
    return "plan.yaml"


def test_it_is_kept_with_the_inspanning(plan: str, run: Run) -> None:
    text = Path(plan).read_text(encoding="utf-8")
    assert f'toelichtingen: {{bibliotheek: "{WHY}",' in text
    assert f'ouders: "{NOT}"}}' in text
    again = run("plan", "read-scores", "f.xlsx", plan, "--json")
    assert json.loads(again.out)["written"] is False
    assert Path(plan).read_text(encoding="utf-8") == text


def test_only_a_remark_is_kept_too(plan: str, run: Run) -> None:
    book = openpyxl.load_workbook("f.xlsx")
    book.worksheets[1]["E7"] = "Anders gezegd"
    book.save("f.xlsx")
    ran = run("plan", "read-scores", "f.xlsx", plan)
    assert ran.out.startswith("1 toelichting is nieuw of gewijzigd.\n")
    text = Path(plan).read_text(encoding="utf-8")
    assert '"Anders gezegd"' in text
    assert WHY not in text


def _flat(text: str) -> str:
    return " ".join(text.split()).replace("\u00a0", " ")


def test_it_is_shown_where_opinions_differ(plan: str, run: Run) -> None:
    said = f"ouders licht toe: ‘{NOT}’. bibliotheek licht toe: ‘{WHY}’."
    assert said in _flat(run("plan", "2025", plan, "--all").out)
    assert said in "".join(json.loads(run("plan", "2025", plan, "--json").out)["disagreements"])
    talk = _flat(run("plan", "read-scores", "f.xlsx", plan).out)
    assert WHY in talk
    assert run("plan", "2025", plan, "--to", "plan.md").code == 0
    document = _flat(Path("plan.md").read_text(encoding="utf-8"))
    assert f"ouders: {NOT}; De bibliotheek: {WHY}" in document
    assert f"De bibliotheek licht toe: ‘{WHY}’." in document
    unsure = _flat(run("plan", "2025", plan, "--how-sure").out)
    assert "bibliotheek licht toe" in unsure
    # For the day nobody is named: people speak for themselves there.
    assert run("review", "2024", plan, "--to", "dag.md").code == 0
    assert f"Een van de deelnemers schreef erbij: ‘{NOT}’" in _flat(
        Path("dag.md").read_text("utf-8")
    )


def test_the_rules_about_people_read_it(plan: str, run: Run) -> None:
    found = json.loads(run("validate", plan, "--json").out)["problems"]
    (phone,) = [one for one in found if one["id"] == "phone-number"]
    assert phone["about"] == "cafe"

"""What a plan leaves open: asked in the terminal, on a form, and remembered."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.conftest import ROOT, Run

PLANS = ROOT / "tests" / "exchange" / "plans" / "files"
Types = Callable[..., None]
DRAFT = Path("programmes") / "plan.yaml"
KEPT = Path("programmes") / "plan" / "import.yaml"


@pytest.fixture
def bronckhorst(home: Path) -> None:
    """A drawing that leaves three things open: what its boxes in the middle are, what its areas
    are, and what its top is."""
    shutil.copy(next(PLANS.glob("p14-*")), "plan.mmd")


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Types:
    """At a terminal: what is typed, one after the other; nothing more ends it as Ctrl-D does."""

    def types(*answers: str) -> None:
        left = iter(answers)

        def answer(prompt: str) -> str:
            sys.stdout.write(prompt)
            try:
                return next(left)
            except StopIteration:
                raise EOFError from None

        monkeypatch.setattr("toc.cli.plan_asking.at_a_terminal", lambda: True)
        monkeypatch.setattr("builtins.input", answer)

    return types


def _kept() -> list[str]:
    return [one for one in KEPT.read_text("utf-8").splitlines() if not one.startswith("#")]


def test_the_worst_question_is_asked_first_in_words(
    bronckhorst: None, run: Run, typed: Types
) -> None:
    typed("s")
    ran = run("import", "plan.mmd")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(
        "Het plan zegt 3 dingen niet. U kunt ze nu beantwoorden, de belangrijkste eerst; wat "
        "openblijft,\nstaat als vraag in het concept.\n\n"
        "Vraag 1. Wat zijn deze 5 vakken van de tekening?\n"
        "  ‘Inwoners, ondernemers en de gemeentelijke organisatie zijn zich bewust van inclusie’ "
        "(regel 11)\n"
        "  ‘Knelpunten worden eerder gezien’ (regel 12)\n"
        "  ‘Knelpunten worden sneller opgelost’ (regel 13)\n"
        "  en nog 2 teksten\n\n"
        "   1  visie: hoe het er in de verre toekomst uitziet\n"
        "   2  missie: waar het programma voor is\n"
        "   3  probleem: waarom het programma er is\n"
        "   4  programmalijn: een deel van het programma, met eigen doelen\n"
        "   5  netwerk: doelen en inspanningen die bij elkaar horen\n"
        "   6  strategisch doel: wat er uiteindelijk anders is\n"
        "   7  operationeel doel: wat daarvoor eerst bereikt is\n"
        "   8  inspanning: wat er gedaan wordt\n"
        "   9  structurele inspanning: wat blijvend gedaan wordt\n"
        "  10  indicator: waaraan te meten is of het lukt\n"
        "  11  fase: een tijdvak van het programma\n"
        "  12  niets daarvan: het hoort niet in het programma\n"
        "   0  laat open\n"
        "  Enter: doel · s: stop met vragen\n"
        "Uw antwoord: \n"
        "3 vragen blijven open. Met --questions vragen.xlsx staan ze op een formulier.\n"
    )
    assert DRAFT.is_file()
    assert not KEPT.exists()


def test_what_is_answered_counts_and_is_remembered(
    bronckhorst: None, run: Run, typed: Types
) -> None:
    typed("7", "99", "", "1")
    ran = run("import", "plan.mmd")
    assert "Typ een nummer van 0 tot en met 12, of een van de letters hierboven.\n" in ran.out
    assert (
        f"Uw 3 antwoorden zijn bewaard in {KEPT} en gelden ook voor een volgende versie\nvan dit "
        "plan.\n" in ran.out
    )
    assert "blijven open" not in ran.out
    assert _kept() == [
        "answers:",
        "  vak middle: operationeel doel",
        "  vlak: programmalijn",
        "  vak top: visie",
    ]
    assert "strategische_doelen" not in DRAFT.read_text("utf-8")
    DRAFT.unlink()
    again = run("import", "plan.mmd")
    assert again.out.startswith(f"3 antwoorden van een vorige keer zijn gebruikt ({KEPT}).\n")
    assert "Vraag" not in again.out
    assert _kept()[0] == "answers:"


def test_there_is_a_way_back_and_a_way_to_leave_open(
    bronckhorst: None, run: Run, typed: Types
) -> None:
    typed("12", "T", "0", "4")
    ran = run("import", "plan.mmd")
    assert ran.out.count("Vraag 1. ") == 2
    assert (
        "  Enter: programmalijn · s: stop met vragen · t: terug naar de vorige vraag\n" in ran.out
    )
    assert "2 vragen blijven open." in ran.out
    assert _kept() == ["answers:", "  vlak: programmalijn"]


def test_nothing_is_asked_in_a_pipe_for_a_program_or_in_a_dry_run(
    bronckhorst: None, run: Run, typed: Types, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Vraag" not in run("import", "plan.mmd", "--to", "een.yaml").out
    typed()
    assert "Vraag" not in run("import", "plan.mmd", "--to", "twee.yaml", "--dry-run").out
    told = json.loads(run("import", "plan.mmd", "--to", "twee.yaml", "--json").out)
    assert (told["answers"], told["unused_answers"]) == (0, [])


def _fill(**cells: str) -> None:
    book: Any = openpyxl.load_workbook("vragen.xlsx")
    for name, value in cells.items():
        book["Vragen"][name] = value
    book.save("vragen.xlsx")


def test_the_questions_on_a_form_and_the_answers_back(bronckhorst: None, run: Run) -> None:
    command = ("import", "plan.mmd", "--questions", "vragen.xlsx")
    ran = run(*command)
    assert (ran.code, ran.out, ran.err) == (
        0,
        "vragen.xlsx is gemaakt, met 3 vragen. Er is nog geen concept.\n"
        "Vul het formulier in, bewaar het en geef dezelfde opdracht nog eens.\n",
        "",
    )
    assert not DRAFT.exists()
    made = Path("vragen.xlsx").read_bytes()
    empty = run(*command)
    assert (empty.code, empty.out, empty.err) == (
        1,
        "",
        "vragen.xlsx, blad ‘Vragen’: Op dit formulier is nog niets ingevuld.\n"
        "  Vul het in, of laat --questions weg: dan blijft alles open.\n"
        "Het formulier is niet gelezen; er is niets gemaakt.\n",
    )
    assert Path("vragen.xlsx").read_bytes() == made
    _fill(E5="operationeel doel", E7="visie")
    filled = Path("vragen.xlsx").read_bytes()
    ran = run(*command)
    assert ran.out.startswith(
        "2 antwoorden gelezen uit vragen.xlsx.\n"
        f"Uw 2 antwoorden zijn bewaard in {KEPT} en gelden ook voor een volgende versie\nvan dit "
        f"plan.\n{DRAFT} is gemaakt van "
    )
    assert _kept() == ["answers:", "  vak middle: operationeel doel", "  vak top: visie"]
    assert Path("vragen.xlsx").read_bytes() == filled


def test_a_wrong_answer_makes_nothing(bronckhorst: None, run: Run) -> None:
    command = ("import", "plan.mmd", "--questions", "vragen.xlsx")
    run(*command)
    _fill(E5="thema’s", E6="programmalijn")
    ran = run(*command)
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(
        "vragen.xlsx, blad ‘Vragen’, cel E5: ‘thema’s’ is hier geen antwoord.\n"
    )
    assert not DRAFT.exists()
    assert not KEPT.exists()


def test_a_dry_run_makes_no_form(bronckhorst: None, run: Run) -> None:
    ran = run("import", "plan.mmd", "--questions", "vragen.xlsx", "--dry-run")
    assert ran.out == "Er is niets geschreven. Op vragen.xlsx zouden 3 vragen staan.\n"
    told = json.loads(
        run("import", "plan.mmd", "--questions", "vragen.xlsx", "--dry-run", "--json").out
    )
    assert told == {"version": 1, "form": "vragen.xlsx", "written": False, "questions": 3}
    assert [one.name for one in Path().iterdir()] == ["plan.mmd"]


def test_a_plan_that_leaves_nothing_open_needs_no_form(home: Path, run: Run) -> None:
    shutil.copy(next(PLANS.glob("p08-*")), "plan.md")
    ran = run("import", "plan.md", "--questions", "vragen.xlsx")
    assert ran.out.startswith(
        f"Het plan laat niets open, dus vragen.xlsx is niet gemaakt.\n{DRAFT} is gemaakt van "
    )
    assert not Path("vragen.xlsx").exists()


def test_a_form_is_an_excel_file_that_is_a_form(bronckhorst: None, run: Run) -> None:
    ran = run("import", "plan.mmd", "--questions", "vragen.ods")
    assert (ran.code, ran.err) == (
        2,
        "Een formulier met vragen is een Excel-bestand; vragen.ods eindigt niet op .xlsx.\n",
    )
    Path("vragen.xlsx").write_text("mijn lijstje", encoding="utf-8")
    ran = run("import", "plan.mmd", "--questions", "vragen.xlsx")
    assert (ran.code, ran.err.splitlines()[0]) == (1, "vragen.xlsx: Dit is geen Excel-bestand.")
    assert Path("vragen.xlsx").read_text("utf-8") == "mijn lijstje"
    Path("map.xlsx").mkdir()
    ran = run("import", "plan.mmd", "--questions", "map.xlsx")
    assert (ran.code, ran.err) == (2, "Het formulier map.xlsx kan niet worden geopend.\n")


def test_answers_that_are_about_nothing_are_told_and_kept(bronckhorst: None, run: Run) -> None:
    KEPT.parent.mkdir(parents=True)
    text = "answers:\n  Vak Top: visie  # van ons\n  kolom Stap: fase\n"
    KEPT.write_text(text, encoding="utf-8")
    ran = run("import", "plan.mmd")
    assert ran.out.startswith(
        f"1 antwoord van een vorige keer is gebruikt ({KEPT}).\n"
        f"1 antwoord in {KEPT} slaat op niets in dit plan: ‘kolom Stap’. Het blijft\nbewaard.\n"
    )
    assert KEPT.read_text("utf-8") == text


def test_answers_that_cannot_be_read_make_nothing(bronckhorst: None, run: Run) -> None:
    KEPT.parent.mkdir(parents=True)
    KEPT.write_text("answers:\n  vak top: droom\n", encoding="utf-8")
    ran = run("import", "plan.mmd")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith(
        f"{KEPT}:2:12: ‘droom’ is niets wat een tekst van een plan kan zijn.\n  Kies uit: visie,"
    )
    assert not DRAFT.exists()

"""Answers that are checked, and values of which n is asked, as it is typed. All figures here are
made up: they are examples."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from tests.cli.conftest import Run

PLAN = """\
titel: T
visie: Iedereen doet mee
strategische_doelen: {a: Meer mensen doen mee}
indicatoren:
  wacht: {tekst: Wachttijd, meet: a, soort: effect, maat: getal, eenheid: dagen, \
richting: omlaag, nulmeting: {waarde: 30, datum: 2022}, streefwaarden: {2026: 10}}
  mee: {tekst: Deelnemers, meet: a, soort: effect, maat: getal, eenheid: mensen, \
richting: omhoog, nulmeting: {waarde: 30, datum: 2022}, streefwaarden: {2026: 100}}
  uit: {tekst: Deel dat uitvalt, meet: a, soort: effect, maat: percentage, eenheid: "%", \
richting: omlaag, nulmeting: {waarde: 3.6, datum: 2020, n: 14000}, streefwaarden: {2024: 3}, \
kleinste_groep: 10}
"""


@pytest.fixture
def plan(home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("toc.cli.days.today", lambda: datetime.date(2025, 2, 1))
    file = home / "programmes" / "plan.yaml"
    file.parent.mkdir()
    file.write_text(PLAN, encoding="utf-8")
    (home / "a.csv").write_text("Jaar;Duur tot intake;Deelnemers\n2023;28;44\n", "utf-8")
    (home / "b.csv").write_text("Jaar;Geslacht;Deelnemers\n2023;Vrouw;44\n", "utf-8")
    return file.parent / "plan"


def csv(plan: Path) -> list[str]:
    file = plan / "measurements.csv"
    return file.read_text(encoding="utf-8-sig").splitlines()[1:] if file.exists() else []


def test_a_column_goes_to_the_indicator_that_the_answer_names(plan: Path, run: Run) -> None:
    ran = run("measure", "import", "a.csv", "--map", "Duur tot intake=wacht")
    assert (ran.code, ran.err) == (0, "")
    assert csv(plan) == [
        "mee;2023;44;;;;;a;;2025-02-01;;",
        "wacht;2023;28;;;;;a;;2025-02-01;;",
    ]
    assert (plan / "sources" / "a.yaml").read_text(encoding="utf-8").splitlines()[1:] == [
        "columns:",
        "  Jaar: period",
        "names:",
        "  Deelnemers: mee",
        "  Duur tot intake: wacht",
    ]
    # And so next time, without an answer.
    ran = run("measure", "import", "a.csv")
    assert (ran.code, ran.out) == (0, "0 metingen toegevoegd.\n2 stonden er al.\n")


def test_an_answer_that_is_none_is_refused_with_what_can_be_answered(plan: Path, run: Run) -> None:
    ran = run("measure", "import", "a.csv", "--map", "Duur tot intake=wachten")
    assert ran.code == 2
    assert ran.err == (
        "‘wachten’ is geen antwoord op de vraag wat er onder ‘Duur tot intake’ staat.\n"
        "Antwoord met een indicator (wacht, mee, uit), met indicator, periode, waarde, n, plaats, "
        "kwaliteit, bron, toelichting, met groep en een kenmerk, of met overslaan.\n"
    )
    assert not plan.exists()


def test_a_group_that_the_plan_does_not_have_is_not_everybody(plan: Path, run: Run) -> None:
    ran = run("measure", "import", "b.csv", "--map", "Geslacht=groep geslacht")
    assert ran.code == 2
    assert ran.err == (
        "Geen indicator van dit programma wordt uitgesplitst naar ‘geslacht’.\n"
        "De kenmerken zijn: geen. Zet dit kenmerk eerst bij de uitsplitsing van de indicator, of "
        "antwoord met overslaan als de cijfers over iedereen gaan.\n"
    )
    assert not plan.exists()
    file = Path("programmes/plan.yaml")
    told_apart = "streefwaarden: {2026: 100}, uitsplitsing: {geslacht: [man, vrouw]}}"
    text = file.read_text(encoding="utf-8").replace("streefwaarden: {2026: 100}}", told_apart)
    file.write_text(text, encoding="utf-8")
    ran = run("measure", "import", "b.csv", "--map", "Geslacht=groep geslacht")
    assert (ran.code, ran.err) == (0, "")
    assert csv(plan) == ["mee;2023;44;;geslacht=vrouw;;;b;;2025-02-01;;"]


ASKED = (
    "Over hoeveel mensen gaat deze waarde? Zolang dat niet bekend is, wordt zij niet getoond: "
    "waarden over minder dan 10 mensen blijven weg. Geef hetzelfde nog eens, met --n erbij.\n"
)


def test_n_is_asked_where_a_value_cannot_be_shown_without(plan: Path, run: Run) -> None:
    add = ("measure", "add", "uit", "--period", "2022", "--value", "3,2")
    ran = run(*add)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "Toegevoegd: uit, 2022: 3,2 %.\nVastgelegd in programmes/plan/measurements.csv.\n" + ASKED
    )
    assert run(*add).out == "uit, 2022: 3,2 % stond er al. Er is niets veranderd.\n" + ASKED
    said = run("progress", "--year", "2022").out
    assert (
        "Gemeten over 2022: niet getoond. Over hoeveel mensen de waarde gaat (n) is niet bekend, "
        "en waarden over minder dan 10 mensen worden niet getoond. Leg n alsnog vast."
    ) in " ".join(said.split())
    assert "te weinig mensen" not in said
    ran = run(*add, "--n", "14000")
    assert ran.out == (
        "Aangevuld: uit, 2022: 3,2 %, n = 14000.\n"
        "Vastgelegd in programmes/plan/measurements.csv.\n"
    )
    assert csv(plan) == ["uit;2022;3,2;14000;;;;;;2025-02-01;;"]
    # And then it is shown.
    assert "Gemeten over 2022: 3,2 %." in " ".join(run("progress", "--year", "2022").out.split())
    # Where n is known, nobody has to say it again; another one is another value.
    assert run(*add).out == "uit, 2022: 3,2 % stond er al. Er is niets veranderd.\n"
    ran = run(*add, "--n", "1400")
    assert (ran.code, ran.err.splitlines()[0]) == (
        1,
        "uit, 2022: er staat al 3,2 % (n = 14000), en u geeft 3,2 % (n = 1400).",
    )


def test_n_is_asked_of_a_file_and_filled_in_by_the_next(plan: Path, run: Run) -> None:
    Path("c.csv").write_text("indicator;periode;waarde\nuit;2021;3,4\nuit;2022;3,2\n", "utf-8")
    ran = run("measure", "import", "c.csv")
    assert ran.code == 0
    assert (
        "Over hoeveel mensen gaan 2 waarden van uit? Zolang dat niet bekend is, worden ze niet "
        "getoond. Vraag de bron om n en lees het bestand dan nog eens in."
    ) in " ".join(ran.out.split())
    Path("c.csv").write_text(
        "indicator;periode;waarde;n\nuit;2021;3,4;900\nuit;2022;3,2;800\n", "utf-8"
    )
    ran = run("measure", "import", "c.csv")
    assert ran.out.splitlines()[:2] == [
        "0 metingen toegevoegd.",
        "Van 2 waarden die er al stonden is n aangevuld.",
    ]
    assert csv(plan) == [
        "uit;2021;3,4;900;;;;c;;2025-02-01;;",
        "uit;2022;3,2;800;;;;c;;2025-02-01;;",
    ]


def test_periods_that_count_the_same_days_have_no_total(plan: Path, run: Run) -> None:
    file = Path("programmes/plan.yaml")
    text = file.read_text(encoding="utf-8").replace("maat: getal, eenheid: mensen", (
        "maat: getal, eenheid: mensen, cumulatief: ja"
    ))  # fmt: skip
    file.write_text(text, encoding="utf-8")
    Path("o.csv").write_text(
        "Periode;Deelnemers\n2023;100\n2023-Q4;25\n2024;90\n2024-H1;40\n2023-08..2024-07;70\n",
        encoding="utf-8",
    )
    assert run("measure", "import", "o.csv").code == 0
    said = " ".join(run("progress", "--year", "2024").out.split())
    assert (
        "onbekend Deelnemers (mee) Er is geen totaal, want twee perioden tellen dezelfde" in said
    )
    assert "Totaal op" not in said

"""`toc plan`, as a user types it."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner, Result

from toc.cli.app import application
from toc.plan.choosing import choose
from toc.plan.report import plan_page

PLAN = """\
title: Proef
vision: Niemand arm
networks: {n: Netwerk N}
strategic_goals: {s: Kansen}
operational_goals:
  a: {text: Doel A, contributes_to: s, network: n}
  b: {text: Doel B, contributes_to: s}
inspanningen:
  een: {text: Een, contributes_to: a}
  twee: {text: Twee, contributes_to: a}
  altijd: {text: Iets dat altijd loopt, structural: ja}
phases:
  fase-1: {title: Fase 1, start: 2024-01, end: 2024-07}
planning:
  focus: {2024: 1}
"""

SAID = """\
Proef
Voorstel voor 2024

2024: januari t/m juli 2024 (7 van de 12 maanden) valt in Fase 1; augustus t/m december 2024 (5
maanden) valt na de laatste fase van het plan.
Focusgrens: 1 inspanning tegelijk.

Dit is een voorstel. Mensen besluiten; het voorstel zegt wat er meetelt en waarom.

In het kort
  - Gekozen: 1 inspanning; daarnaast loopt er 1 altijd. Niet nu: 1.
  - Strategische doelen: 1 van de 1 bediend, 0 mogelijk bediend.
  - Operationele doelen: 1 van de 2 bediend, 0 mogelijk bediend (staan in hetzelfde netwerk als
    een inspanning), 1 zonder inspanning.
  - Alles past binnen de focusgrens. Voor geld en menskracht heeft het bestand hier geen grens.
  - Van wat te kiezen is, is nog niets gescoord: hoeveel iets bijdraagt, telde dus niet mee.
  ▲ Bij 1 van de 1 gekozen inspanningen gaf alleen de volgorde in het bestand de doorslag: met 1
    andere is het plan even goed. Dat is geen inhoudelijke keuze. Maak die met elkaar.

Wat we doen
  Netwerk N
   1. Een (een)
      Draagt bij aan: a.
      Alleen de volgorde in het bestand gaf de doorslag. Even goed in deze plaats: twee.

Altijd
  - Iets dat altijd loopt (altijd)

Wat we nu niet doen, en waarom
  Even goed als wat gekozen is; de volgorde in het bestand gaf de doorslag:
  - Twee (twee; in plaats van een)

Doelen zonder inspanning
  - Doel B (het plan heeft er geen inspanning voor)

Hoe is er gekozen
  In deze volgorde: strategische doelen, operationele doelen, doelen die mogelijk bediend worden en
  het aantal inspanningen; en wat dan nog gelijk is, in de volgorde van het bestand.

Dit is het voorstel in het kort. Alles, ook hoe er gekozen is en wat er niet bekend is (5 punten):
toc plan 2024 programmes/proef.yaml --all
Alles over één inspanning: toc plan 2024 programmes/proef.yaml --why twee
"""


@pytest.fixture(autouse=True)
def in_a_folder_with_a_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "programmes").mkdir()
    (tmp_path / "programmes" / "proef.yaml").write_text(PLAN, encoding="utf-8", newline="\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TOC_LANGUAGE", raising=False)


def _toc(*words: str) -> Result:
    return CliRunner().invoke(application(), ["plan", *words])


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]


def test_a_year() -> None:
    result = _toc("2024")
    assert result.exit_code == 0
    said = _lines(SAID)
    assert _lines(result.stdout)[: len(said)] == said
    assert result.stderr == ""


@pytest.mark.parametrize("wanted", ["fase-1", "Fase 1"])
def test_a_phase_with_a_limit_for_this_one_time(wanted: str) -> None:
    result = _toc(wanted, "proef", "--focus", "2")
    assert result.exit_code == 0
    assert _lines(result.stdout)[1:5] == [
        "Voorstel voor Fase 1",
        "",
        "Fase 1 loopt van januari t/m juli 2024 (7 maanden).",
        "Focusgrens: 2 inspanningen tegelijk (eenmalig meegegeven).",
    ]


def test_json_holds_what_the_report_holds() -> None:
    result = _toc("2024", "--json")
    values = json.loads(result.stdout)
    assert result.exit_code == 0
    assert values["version"] == 2
    assert values["periods"][0]["groups"][0]["activities"][0]["id"] == "een"
    assert [left["id"] for left in values["not_now"][0]["inspanningen"]] == ["twee"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("2025",),
            "Het bestand zegt niet hoeveel inspanningen er in 2025 tegelijk kunnen lopen. Dat "
            "getal is aan u. Wel vastgelegd: 2024.\n"
            "Zet het in het bestand (12 is hier een voorbeeld):\n\n"
            "planning:\n  focus:\n    2025: 12\n\n"
            "of geef het eenmalig mee: --focus 12\n",
        ),
        (("2026-2024",), "2026-2024 loopt achteruit. Bedoelde u 2024-2026?\n"),
        (
            ("fase-2",),
            "‘fase-2’ is geen periode van dit programma. Schrijf een jaar (2024), een reeks "
            "jaren (2024-2026) of een fase, zoals fase-1.\n",
        ),
        (("2024", "--focus", "0"), "De focusgrens is ten minste 1, en u gaf 0.\n"),
    ],
)
def test_no_plan_can_be_made(words: tuple[str, ...], said: str) -> None:
    result = _toc(*words)
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", said)


DECIDED = """\
decisions:
  - {inspanning: een, decision: in, period: 2024, reason: nodig, role: Stuurgroep, date: 2023-11}
  - {inspanning: twee, decision: in, period: 2024, reason: nodig, role: Stuurgroep, date: 2023-11}
"""


def test_more_than_there_is_is_planned_and_told_with_its_lines() -> None:
    Path("programmes", "proef.yaml").write_text(PLAN + DECIDED, encoding="utf-8")
    result = _toc("2024")
    assert (result.exit_code, result.stderr) == (1, "")
    said = "\n".join(_lines(result.stdout))
    assert (
        """
Meer dan er is
  ▲ In 2024 lopen er 2 inspanningen die al vastliggen; er is ruimte voor 1. Dat is 1 te veel.
    Alleen dit past al niet bij elkaar:
    - ‘een’ gebeurt in 2024: besluit van Stuurgroep, november 2023. (proef.yaml:17)
    - ‘twee’ gebeurt in 2024: besluit van Stuurgroep, november 2023. (proef.yaml:18)
    - De focusgrens in 2024 is 1. (proef.yaml:15)
"""
        in said
    )


def test_what_contradicts_itself_is_no_plan() -> None:
    text = PLAN.replace("twee: {text: Twee,", "twee: {text: Twee, not_with: een,") + DECIDED
    Path("programmes", "proef.yaml").write_text(text, encoding="utf-8")
    result = _toc("2024")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "Er is geen plan mogelijk: deze 3 gegevens spreken elkaar tegen. Laat er één los of pas "
        "het aan:\n"
        "- ‘een’ gebeurt in 2024: besluit van Stuurgroep, november 2023. (proef.yaml:17)\n"
        "- ‘twee’ gebeurt in 2024: besluit van Stuurgroep, november 2023. (proef.yaml:18)\n"
        "- ‘twee’ en ‘een’ kunnen niet tegelijk lopen. (proef.yaml:10)\n"
    )


def test_nothing_is_planned_from_a_file_with_errors() -> None:
    Path("programmes", "proef.yaml").write_text(
        PLAN.replace("contributes_to: a}", "contributes_to: z}", 1), encoding="utf-8"
    )
    result = _toc("2024")
    assert result.exit_code == 1
    assert result.stdout == ""


def test_the_same_bytes_every_time() -> None:
    assert _toc("2024").stdout_bytes == _toc("2024").stdout_bytes


def test_a_narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    said = StringIO()

    def narrow() -> Console:
        return Console(file=said, width=40, highlight=False, emoji=False, markup=False)

    monkeypatch.setattr("toc.cli.terminal.console", narrow)
    assert _toc("2024").exit_code == 0
    lines = said.getvalue().splitlines()
    assert "Wat we doen" in lines
    assert max(map(len, lines)) <= 40


def test_much_that_is_left_out_is_folded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan_page, "_MOST_LISTED", 2)
    monkeypatch.setattr(plan_page, "_FIRST", 1)
    more = "".join(f"  i{n}: {{text: Nog {n}, contributes_to: a}}\n" for n in range(3))
    goals = "".join(f"  c{n}: {{text: Kaal {n}, contributes_to: s}}\n" for n in range(2))
    several = PLAN.replace("phases:\n", f"{more}phases:\n").replace(
        "inspanningen:\n", f"{goals}inspanningen:\n"
    )
    Path("programmes/proef.yaml").write_text(several, encoding="utf-8", newline="\n")
    folded = _lines(_toc("2024", "--focus", "1").stdout)
    at = folded.index("Wat we nu niet doen, en waarom")
    assert folded[at:] == [
        "Wat we nu niet doen, en waarom",
        "  Even goed als wat gekozen is; de volgorde in het bestand gaf de doorslag:",
        "  - Twee (twee; in plaats van een)",
        "  … en nog 3 andere; --all laat alles zien",
        "",
        "Doelen zonder inspanning",
        "  - Doel B (het plan heeft er geen inspanning voor)",
        "  … en nog 2 andere; --all laat alles zien",
        "",
        *_lines(SAID)[-7:-2],
        "toc plan 2024 programmes/proef.yaml --focus 1 --all",
        "Alles over één inspanning: toc plan 2024 programmes/proef.yaml --focus 1 --why twee",
    ]
    everything = _lines(_toc("2024", "--all").stdout)
    assert {
        "  - Nog 2 (i2; in plaats van een)",
        "  - Kaal 1 (het plan heeft er geen inspanning voor)",
    } <= set(everything)
    assert "… en nog" not in "\n".join(everything)


def test_of_much_that_is_chosen_only_what_it_is_stands_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(plan_page, "_MOST_LISTED", 0)
    folded = _lines(_toc("2024").stdout)
    at = folded.index("Wat we doen")
    assert folded[at : at + 5] == ["Wat we doen", "  Netwerk N", "   1. Een (een)", "", "Altijd"]
    everything = _lines(_toc("2024", "--all").stdout)
    assert everything[everything.index("Wat we doen") + 3] == "      Draagt bij aan: a."


def test_a_plan_that_is_not_proven_says_how_to_choose_for_longer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(choose, "MOST_UNAIDED", 1)
    monkeypatch.setattr(choose, "OWN_LIMIT", 0.0)
    said = _lines(_toc("2024").stdout)
    assert "  - Gekozen: 1 inspanning; daarnaast loopt er 1 altijd. Niet nu: 1." in said
    assert (
        "Langer laten rekenen, bijvoorbeeld tien minuten: toc plan 2024 programmes/proef.yaml "
        "--time-limit 600 Alles over één inspanning"
    ) in " ".join(said)

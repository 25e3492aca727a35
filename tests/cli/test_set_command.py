"""`toc set`, as a user types it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run, Start

PLAN = """\
# Van ons allen
titel: Buurt
visie: Iedereen doet mee
strategische_doelen:
  meedoen: Meer buren doen mee
operationele_doelen:
  kennen: {tekst: Meer buren kennen elkaar, draagt_bij_aan: meedoen}
inspanningen:
  feest:
    tekst: Een feest geven   # in mei
    draagt_bij_aan: kennen
"""


@pytest.fixture
def plan(start: Start) -> Path:
    return start(PLAN)


def test_a_field_is_changed_and_told(plan: Path, run: Run) -> None:
    ran = run("set", "feest", "eigenaar", "De buurtvereniging")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "Gewijzigd in programmes/buurt.yaml: feest (eigenaar: De buurtvereniging)\n"
        "Meldingen: 1 opgelost.\n"
    )
    assert plan.read_text() == f"{PLAN}    eigenaar: De buurtvereniging\n"
    ran = run("set", "feest", "eigenaar", "De buurtvereniging")
    assert (ran.code, ran.out) == (0, "Er verandert niets: zo staat het er al.\n")
    ran = run("set", "feest", "eigenaar", "--empty", "buurt")
    assert ran.out == (
        "Gewijzigd in programmes/buurt.yaml: feest (vervalt: eigenaar De buurtvereniging)\n"
        "Meldingen: 1 nieuw. Lees ze met: toc validate programmes/buurt.yaml\n"
    )
    assert plan.read_text() == PLAN


def test_the_words_of_a_field_may_stand_apart(plan: Path, run: Run) -> None:
    assert run("set", "titel", "Onze buurt").out == (
        "Gewijzigd in programmes/buurt.yaml: het programma (titel: Buurt → Onze buurt)\n"
    )
    assert run("set", "feest", "kosten", "2026", "1200", "buurt").out == (
        "Gewijzigd in programmes/buurt.yaml: feest (kosten 2026: 1.200)\n"
    )
    assert run("set", "feest", "tekst", "buurt").code == 0
    assert "    tekst: buurt   # in mei\n" in plan.read_text()


def test_what_comes_and_goes_in_a_list_is_told_by_itself(plan: Path, run: Run) -> None:
    ran = run("set", "feest", "partners", "school, gemeente")
    assert ran.out.startswith(
        "Gewijzigd in programmes/buurt.yaml: feest (erbij: partners school; erbij: partners "
        "gemeente)\n"
    )
    ran = run("set", "feest", "partners", "school", "--remove")
    assert ran.out.startswith(
        "Gewijzigd in programmes/buurt.yaml: feest (vervalt: partners school)\n"
    )
    ran = run("set", "feest", "draagt", "bij", "aan", "meedoen", "--dry-run")
    assert "\n  draagt bij aan: kennen → meedoen\n" in ran.out


def test_of_a_long_text_the_start_is_told(plan: Path, run: Run) -> None:
    long = "Een feest geven waar iedereen uit de straat en uit de wijk welkom is, ook de kinderen"
    assert run("set", "feest", "tekst", long).out.splitlines()[:2] == [
        "Gewijzigd in programmes/buurt.yaml: feest (tekst: Een feest geven → Een feest geven waar "
        "iedereen",
        "uit de straat en uit de wijk…)",
    ]


def test_a_dry_run_writes_nothing(plan: Path, run: Run) -> None:
    ran = run("set", "feest", "tekst", "Samen eten in mei", "buurt", "--dry-run")
    assert ran.code == 0
    assert ran.out == (
        "Gewijzigd: ‘Samen eten in mei’ (feest)\n"
        "  tekst: Een feest geven → Samen eten in mei\n"
        "Er is niets geschreven (--dry-run). Anders was dit veranderd: programmes/buurt.yaml\n"
    )
    assert plan.read_text() == PLAN


def test_as_json(plan: Path, run: Run) -> None:
    ran = run("set", "feest", "draagt_bij_aan.kennen.punten", "9", "--json")
    assert json.loads(ran.out) == {
        "version": 1,
        "file": "programmes/buurt.yaml",
        "written": True,
        "files": ["programmes/buurt.yaml"],
        "changes": [
            {
                "kind": "changed",
                "section": "inspanningen",
                "id": "feest",
                "text": "Een feest geven",
                "fields": [
                    {"field": "draagt_bij_aan.kennen.punten", "old": "", "new": "9", "item": False}
                ],
            }
        ],
        "named": [],
        "arises": [
            {
                "rule": "link-without-evidence",
                "element": "feest",
                "what": "Waarop de bijdrage van ‘feest’ aan ‘kennen’ rust, staat er niet bij.",
            }
        ],
        "solved": [],
    }
    assert "    draagt_bij_aan:\n      doel: kennen\n      punten: 9\n" in plan.read_text()


def test_what_brings_an_error_is_refused(plan: Path, run: Run) -> None:
    ran = run("set", "feest", "draagt_bij_aan", "kenen")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "Zo komt er een fout in programmes/buurt.yaml. Er is niets geschreven.\n"
        "  feest: ‘kenen’ staat nergens in dit bestand.\n"
    )
    assert plan.read_text() == PLAN


def test_an_error_that_is_there_can_be_mended(plan: Path, run: Run) -> None:
    plan.write_text(PLAN.replace("draagt_bij_aan: kennen\n", "draagt_bij_aan: kenen\n"))
    assert run("set", "feest", "draagt_bij_aan", "kennen").code == 0
    assert plan.read_text() == PLAN


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (
            ["feest", "kosten"],
            2,
            "Geef een waarde: toc set feest kosten WAARDE. Of maak het veld leeg met --empty.\n",
        ),
        (["feest", "kosten", "3", "--add", "--remove"], 2,
         "Kies één van --empty, --add en --remove.\n"),
        (["feest", "kosten", "-5"], 2, "kosten: ‘-5’ is minder dan nul, en dat kan hier niet. "
         "Schrijf 0 of meer, of haal de sleutel weg als het niet bekend is.\n"),
        (["feest", "--kosten", "5"], 2, "De optie ‘--kosten’ bestaat hier niet.\n"
         "Uitleg: toc set --help\n"),
        (["feest", "tekst", "Samen", "eten", "in", "mei"], 2, "Zet een tekst van meer woorden "
         'tussen aanhalingstekens: toc set feest tekst "Samen eten in mei"\n'),
        (["feest", "eigenaar", "school", "--empty"], 2,
         "Wat ‘school’ hier betekent, is niet duidelijk. Met --empty geeft u geen waarde.\n"),
        (["fest", "kosten", "3"], 2, "‘fest’ staat niet in het plan. Bedoelde u: feest?\n"),
        (["feest", "kosten", "3", "burt"], 2, "Er is geen plan of bestand met de naam ‘burt’. "
         "Bedoelde u: buurt?\n"),
    ],
)  # fmt: skip
def test_what_cannot_be(plan: Path, run: Run, words: list[str], code: int, said: str) -> None:
    ran = run("set", *words)
    assert (ran.code, ran.out, ran.err) == (code, "", said)
    assert plan.read_text() == PLAN


def test_a_file_that_cannot_be_read(plan: Path, run: Run) -> None:
    plan.write_text(PLAN.replace("tekst: Een", "teskt: Een"))
    ran = run("set", "feest", "kosten", "3")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "In dit plan staat een fout. Herstel die eerst; zo komt er geen verkeerd beeld op tafel.\n"
        "Zie ze met: toc validate programmes/buurt.yaml\n"
    )


def test_in_english(plan: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    assert run("set", "feest", "cost", "1200", "--dry-run").out == (
        "Changed: ‘Een feest geven’ (feest)\n"
        "  cost: 1,200\n"
        "Nothing was written (--dry-run). Otherwise this would have changed: "
        "programmes/buurt.yaml\n"
    )

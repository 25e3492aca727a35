"""`toc validate FOLDER`: every plan of a folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

FINE = "titel: Leesmaatjes\nvisie: Iedereen kan lezen\n"
OPEN = """\
titel: Rekenmaatjes
visie: Iedereen kan rekenen
strategische_doelen: {rekenen: Inwoners rekenen beter}
operationele_doelen: {les: {tekst: Inwoners volgen les, draagt_bij_aan: rekenen}}
"""
BROKEN = "titel: Kapot\nvisie: [\n"
RECORD = "version: 2\ntitle: Leesmaatjes\nperiod: '2024'\ninspanningen: {}\nseal: abc\n"


@pytest.fixture
def folder(home: Path) -> Path:
    folder = home / "plannen"
    folder.mkdir()
    (folder / "lezen.yaml").write_text(FINE, encoding="utf-8")
    return folder


def test_each_plan_has_a_line_and_the_worst_gives_the_exit_code(folder: Path, run: Run) -> None:
    (folder / "kapot.yaml").write_text(BROKEN, encoding="utf-8")
    (folder / "rekenen.yaml").write_text(OPEN, encoding="utf-8")
    ran = run("validate", "plannen")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out == (
        "✗ kapot.yaml    1 fout\n"
        "✓ lezen.yaml    in orde\n"
        "▲ rekenen.yaml  2 aandachtspunten en 6 adviezen\n"
        "\n"
        "3 plannen in plannen, waarvan 2 zonder fouten. Meer over een plan: toc validate met de "
        "naam van zijn\nbestand.\n"
    )


def test_what_is_no_programme_is_passed_over_and_named(folder: Path, run: Run) -> None:
    (folder / "2024.yaml").write_text(RECORD, encoding="utf-8")
    (folder / "compose.yaml").write_text("services: {web: {}}\n", encoding="utf-8")
    (folder / "lijst.yml").write_text("- een\n- twee\n", encoding="utf-8")
    (folder / "leesmij.txt").write_text("Geen plan.\n", encoding="utf-8")
    (folder / "lezen (1).yaml").write_text(FINE, encoding="utf-8")
    ran = run("validate", "plannen/")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == (
        "▲ lezen.yaml  1 aandachtspunt\n"
        "Geen programma, en dus overgeslagen: 2024.yaml, compose.yaml, lijst.yml\n"
        "Een kopie van een plan ernaast, en dus overgeslagen: lezen (1).yaml\n"
    )


def test_a_file_that_cannot_be_read_is_one_line_too(folder: Path, run: Run) -> None:
    (folder / "weg.yaml").symlink_to(folder / "nergens.yaml")
    ran = run("validate", "plannen")
    assert (ran.code, ran.err) == (2, "")
    assert ran.out.splitlines()[1] == "✗ weg.yaml    Dit bestand bestaat niet."


def test_a_folder_without_plans_says_so(home: Path, run: Run) -> None:
    (home / "leeg").mkdir()
    ran = run("validate", "leeg")
    assert (ran.code, ran.out) == (2, "In leeg staat geen plan.\n")


def test_for_programs(folder: Path, run: Run) -> None:
    ran = run("validate", "plannen", "--json")
    assert ran.code == 0
    assert json.loads(ran.out) == {
        "version": 1,
        "folder": "plannen",
        "plans": [
            {
                "file": "lezen.yaml",
                "title": "Leesmaatjes",
                "errors": 0,
                "warnings": 0,
                "advice": 0,
                "unreadable": "",
            }
        ],
        "no_programme": [],
        "copies": [],
    }


def test_a_selection_and_another_weight(folder: Path, run: Run) -> None:
    (folder / "lezen.yaml").write_text(OPEN, encoding="utf-8")
    rule = ("--rule", "operational-goal-without-inspanning")
    ran = run("validate", "plannen", *rule)
    assert (ran.code, ran.out) == (0, "▲ lezen.yaml  1 aandachtspunt\n")
    assert run("validate", "plannen", "--fail-on", "warning").code == 1
    ran = run("validate", "plannen", "--rule", "operational-goal-without-inspaning")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("Er is geen regel ‘operational-goal-without-inspaning’.")


@pytest.mark.parametrize("option", ["--fix", "--watch", "--all", "--since=x", "--only=x",
                                    "--document=a=b", "--beside=x", "--format=sarif"])  # fmt: skip
def test_what_is_for_one_plan_is_refused(folder: Path, run: Run, option: str) -> None:
    ran = run("validate", "plannen", option)
    name = option.partition("=")[0]
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"{name} kan alleen bij één plan. Noem het bestand van dat plan, of laat {name} weg.\n"
    )

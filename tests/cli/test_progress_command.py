"""`toc progress`, as a user types it."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run
from tests.measure.progress_example import write

GOLDEN = Path(__file__).parent / "progress"
PLAN = "alliantie-van-kracht"


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toc.cli.days.today", lambda: datetime.date(2025, 2, 1))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_example_whole(
    run: Run,
    home: Path,
    golden: Callable[[Path, str], None],
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", language)
    ran = run("progress", str(write(home)), "--year", "2024")
    golden(GOLDEN / f"example-{language}.txt", ran.whole)


def test_a_plan_without_indicators_says_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    ran = run("progress", PLAN)
    assert ran.code == 0
    assert ran.out.startswith(SAID)


def test_json_is_the_report(run: Run, home: Path) -> None:
    ran = run("progress", str(write(home)), "--json")
    report = json.loads(ran.out)["progress"]
    assert report["on"] == "2025-02-01"
    samen = report["operational"][0]["indicators"][0]
    assert (samen["status"], samen["value"]) == ("close", 45.0)


@pytest.mark.parametrize(
    ("year", "said"),
    [
        ("2026", "2026 moet nog beginnen: daarover is nog niets te meten.\n"),
        (
            "vorig",
            "‘vorig’ is geen jaar. Schrijf een jaar in vier cijfers, bijvoorbeeld 2025.\n",
        ),
    ],
)
def test_a_year_that_cannot_be(run: Run, home: Path, year: str, said: str) -> None:
    ran = run("progress", str(write(home)), "--year", year)
    assert (ran.code, ran.out, ran.err) == (2, "", said)


def test_measurements_with_an_error_are_not_used(run: Run, home: Path) -> None:
    file = write(home)
    (home / "voorbeeld" / "measurements.csv").write_text("indicator;periode\n", encoding="utf-8")
    ran = run("progress", str(file))
    assert (ran.code, ran.out) == (1, "")
    assert "measurements.csv:1:1" in ran.err


SAID = """\
Alliantie van Kracht
Voortgang op 1 februari 2025

Het plan heeft geen indicatoren. Van geen enkel doel is dus te zeggen of het dichterbij komt.
Begin bij de doelen die er het meest toe doen: spreek per doel één indicator af, met een nulmeting,
een streefwaarde per jaar en wie er meet.

"""


def test_charts_are_written_the_same_each_time(run: Run, home: Path) -> None:
    file = str(write(home))
    ran = run("progress", file, "--year", "2024", "--charts", "uit")
    assert (ran.code, ran.out) == (0, "14 bestanden geschreven in de map uit (SVG en PNG).\n")
    first = {one.name: one.read_bytes() for one in Path("uit").iterdir()}
    assert {"indicator-stress.svg", "indicator-stress.png", "netwerk-samenwerking.svg"} <= set(
        first
    )
    assert run("progress", file, "--year", "2024", "--charts", "uit").code == 0
    assert {one.name: one.read_bytes() for one in Path("uit").iterdir()} == first


def test_a_folder_that_is_a_file(run: Run, home: Path) -> None:
    Path("uit").write_text("", encoding="utf-8")
    ran = run("progress", str(write(home)), "--charts", "uit")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "uit is een bestand, geen map. Hernoem het of kies een andere map.\n"


def test_without_indicators_there_is_nothing_to_draw(run: Run, home: Path) -> None:
    ran = run("progress", str(ROOT / "programmes" / f"{PLAN}.yaml"), "--charts", "uit")
    assert ran.code == 2
    assert ran.err == (
        "Het plan heeft geen indicatoren. Van geen enkel doel is dus te zeggen of het dichterbij "
        "komt.\n"
    )
    assert not Path("uit").exists()

"""`toc history` says what was done when, `toc undo` takes it back: every command that writes."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_two_at_once import TEXT

PLAN = Path("programmes/leesmaatjes.yaml")
VALUES = PLAN.with_suffix("") / "measurements.csv"
ADD = ("measure", "add", "deelnemers", "--value", "3", "--period", "2024", "--by", "Bieb")


@pytest.fixture(autouse=True)
def _plan(home: Path) -> None:
    PLAN.parent.mkdir()
    PLAN.write_text(TEXT, encoding="utf-8")


def _timeless(text: str) -> str:
    """A screen without the moments at which the test runs."""
    return re.sub(r"\d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d", "DAG", text)


def _files() -> dict[str, bytes]:
    """What stands in the folder, besides the history."""
    return {
        file.as_posix(): file.read_bytes()
        for file in Path("programmes").rglob("*")
        if file.is_file() and "history" not in file.parts
    }


def test_what_was_done_and_back_again(run: Run) -> None:
    was = _files()
    assert run("history").out == (
        "Wat er is gedaan met programmes/leesmaatjes.yaml\n"
        "Er is nog geen stap bewaard. Elke opdracht die iets schrijft, bewaart voortaan wat er "
        "stond.\n"
    )
    run(*ADD)
    run(*ADD[:4], "5", *ADD[5:], "--correct", "Verkeerd geteld")
    became = _files()
    assert _timeless(run("history").out) == (
        "Wat er is gedaan met programmes/leesmaatjes.yaml\n"
        "\n"
        "  1  DAG  Meting van deelnemers over 2024 vastgelegd\n"
        "     programmes/leesmaatjes/measurements.csv\n"
        "  2  DAG  Meting van deelnemers over 2024 vastgelegd\n"
        "     programmes/leesmaatjes/measurements.csv\n"
        "\n"
        "Terug: toc undo programmes/leesmaatjes.yaml\n"
        "Terug tot en met een nummer: toc undo --steps NUMMER programmes/leesmaatjes.yaml\n"
    )
    shown = run("undo", "--dry-run", "--steps", "2")
    assert (shown.code, _timeless(shown.out)) == (
        0,
        "Dit zou worden teruggezet: Meting van deelnemers over 2024 vastgelegd (DAG)\n"
        "  - programmes/leesmaatjes/measurements.csv wordt weer zoals het daarvoor was.\n"
        "Dit zou worden teruggezet: Meting van deelnemers over 2024 vastgelegd (DAG)\n"
        "  - programmes/leesmaatjes/measurements.csv wordt verwijderd: dat bestand was er toen "
        "niet.\n"
        "\n"
        "Er is niets geschreven.\n",
    )
    assert _files() == became
    assert _timeless(run("undo").out) == (
        "Teruggezet: Meting van deelnemers over 2024 vastgelegd (DAG)\n"
        "  - programmes/leesmaatjes/measurements.csv is weer zoals het daarvoor was.\n"
        "\n"
        "Toch weer doen: toc undo --redo programmes/leesmaatjes.yaml\n"
    )
    assert _timeless(run("undo", "--redo").out) == (
        "Opnieuw gedaan: Meting van deelnemers over 2024 vastgelegd (DAG)\n"
        "  - programmes/leesmaatjes/measurements.csv is weer zoals het daarna was.\n"
    )
    assert _files() == became
    assert run("undo", "leesmaatjes", "--steps", "2").code == 0
    assert _files() == was
    assert _timeless(run("history").out) == (
        "Wat er is gedaan met programmes/leesmaatjes.yaml\n"
        "\n"
        "  –  DAG  Meting van deelnemers over 2024 vastgelegd\n"
        "     programmes/leesmaatjes/measurements.csv\n"
        "     teruggezet op DAG\n"
        "  –  DAG  Meting van deelnemers over 2024 vastgelegd\n"
        "     programmes/leesmaatjes/measurements.csv\n"
        "     teruggezet op DAG\n"
    )


def test_in_english(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run(*ADD)
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    assert _timeless(run("history").out) == (
        "What was done to programmes/leesmaatjes.yaml\n"
        "\n"
        "  1  DAG  Measurement of deelnemers for 2024 written down\n"
        "     programmes/leesmaatjes/measurements.csv\n"
        "\n"
        "Take it back: toc undo programmes/leesmaatjes.yaml\n"
    )
    assert _timeless(run("undo").out) == (
        "Taken back: Measurement of deelnemers for 2024 written down (DAG)\n"
        "  - programmes/leesmaatjes/measurements.csv was removed: there was no such file then.\n"
        "\n"
        "Do it again: toc undo --redo programmes/leesmaatjes.yaml\n"
    )


def test_what_was_changed_by_hand_is_never_thrown_away(run: Run) -> None:
    run(*ADD)
    VALUES.write_bytes(VALUES.read_bytes() + b"\n")
    was = _files()
    ran = run("undo")
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        "programmes/leesmaatjes/measurements.csv is na deze stap nog veranderd, met de hand of "
        "door een ander programma. Dat zou verloren gaan, dus er is niets teruggezet. De stap "
        "was: Meting van deelnemers over 2024 vastgelegd\n",
    )
    assert _files() == was
    assert _timeless(run("history").out) == (
        "Wat er is gedaan met programmes/leesmaatjes.yaml\n"
        "\n"
        "Daarna met de hand of door een ander programma veranderd: "
        "programmes/leesmaatjes/measurements.csv\n"
        "\n"
        "  1  DAG  Meting van deelnemers over 2024 vastgelegd\n"
        "     programmes/leesmaatjes/measurements.csv\n"
        "\n"
        "Terug: toc undo programmes/leesmaatjes.yaml\n"
    )


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ((), "Van programmes/leesmaatjes.yaml is geen stap bewaard om terug te zetten."),
        (
            ("--redo",),
            "Er is geen teruggezette stap van programmes/leesmaatjes.yaml om opnieuw te doen.",
        ),
        (("--steps", "0"), "Bij --steps hoort een getal vanaf 1."),
        (("--steps", "veel"), "Bij --steps hoort een getal vanaf 1."),
    ],
)
def test_what_cannot_be(run: Run, typed: tuple[str, ...], sentence: str) -> None:
    ran = run("undo", *typed)
    assert (ran.code, ran.out, ran.err) == (2, "", sentence + "\n")
    run(*ADD)
    if not typed:
        ran = run("undo", "--steps", "2")
        sentence = "Van programmes/leesmaatjes.yaml kan maar 1 stap terug. Er is niets veranderd."
        assert (ran.code, ran.out, ran.err) == (2, "", sentence + "\n")


@pytest.mark.parametrize("command", ["undo", "history"])
def test_a_plan_that_is_not_there(run: Run, command: str) -> None:
    ran = run(command, "lezmaatjes")
    assert (ran.code, ran.out) == (2, "")


def test_for_other_programs(run: Run) -> None:
    run(*ADD)
    told = json.loads(run("history", "--json").out)
    (step,) = told["steps"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d|.*Z", step.pop("when"))
    assert told == {"version": 1, "file": PLAN.as_posix(), "steps": [step], "by_hand": []}
    assert step == {
        "back": 1,
        "said": "Meting van deelnemers over 2024 vastgelegd",
        "command": "measure add",
        "files": [VALUES.as_posix()],
        "undone": None,
        "broken": False,
        "by_hand": [],
        "readable": True,
    }
    undone = json.loads(run("undo", "--json").out)
    undone["steps"][0].pop("when")
    assert undone == {
        "version": 1,
        "file": PLAN.as_posix(),
        "written": True,
        "steps": [
            {
                "said": "Meting van deelnemers over 2024 vastgelegd",
                "command": "measure add",
                "files": [{"file": VALUES.as_posix(), "became": "gone"}],
            }
        ],
    }


def test_many_steps_are_told_when_asked(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toc.cli.history.SHOWN", 1)
    for year in ("2022", "2023", "2024"):
        run(*ADD[:6], year, *ADD[7:])
    said = "2 oudere stappen; zie die met: toc history --all programmes/leesmaatjes.yaml\n"
    short, whole = run("history").out, run("history", "--all").out
    assert (said in short, short.count("Meting van")) == (True, 1)
    assert (said in whole, whole.count("Meting van")) == (False, 3)


def test_git_is_not_in_the_way(run: Run) -> None:
    quiet = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(["git", "init", "-q", "."], check=True, env=quiet)
    run(*ADD)
    asked = ["git", "status", "--short", "--untracked-files=all"]
    seen = subprocess.run(asked, check=True, env=quiet, capture_output=True, text=True).stdout
    assert seen.splitlines() == [f"?? {PLAN.as_posix()}", f"?? {VALUES.as_posix()}"]


def test_dry_runs_leave_no_step(run: Run) -> None:
    run(*ADD, "--dry-run")
    assert run("undo").code == 2
    assert not PLAN.with_suffix("").exists()


# --- the plan as it was -------------------------------------------------------------------------


def test_the_plan_as_it_was_before_a_step(run: Run) -> None:
    was = PLAN.read_bytes()
    for cost in ("100", "200", "300"):
        assert run("set", "cafe", "kosten", cost).code == 0
    assert run(*ADD).code == 0
    assert run("undo").code == 0
    now = _files()
    ran = run("history", "--before", "3", "--to", "eerder.yaml")
    assert (ran.code, ran.err) == (0, "")
    assert _timeless(" ".join(ran.out.split())) == (
        "Geschreven: eerder.yaml, het plan zoals het was voor: Gewijzigd: ‘Een taalcafé openen’ "
        "(cafe) (DAG) "
        "Wat er sindsdien veranderde: toc compare eerder.yaml programmes/leesmaatjes.yaml"
    )
    assert Path("eerder.yaml").read_bytes() == was
    assert _files() == now
    assert "kosten: erbij 300" in run("compare", "eerder.yaml", "leesmaatjes").out
    told = run("history", "--before", "1", "--to", "net.yaml", "--json")
    assert json.loads(told.out) == {"version": 1, "files": ["net.yaml"]}
    assert Path("net.yaml").read_bytes() == PLAN.read_bytes().replace(b"300", b"200")


def test_before_a_step_that_changed_another_file_it_is_as_it_is(run: Run) -> None:
    assert run(*ADD).code == 0
    assert run("history", "--before", "1", "--to", "net.yaml").code == 0
    assert Path("net.yaml").read_bytes() == PLAN.read_bytes()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            ("--before", "1"),
            "--before en --to horen bij elkaar, bijvoorbeeld: --before 2 --to eerder.yaml",
        ),
        (
            ("--to", "x.yaml"),
            "--before en --to horen bij elkaar, bijvoorbeeld: --before 2 --to eerder.yaml",
        ),
        (
            ("--before", "gisteren", "--to", "x.yaml"),
            "Bij --before hoort een getal vanaf 1: het nummer dat voor de stap staat.",
        ),
        (
            ("--before", "3", "--to", "x.yaml"),
            "Van programmes/leesmaatjes.yaml zijn 2 stappen bewaard: kies een nummer van 1 tot en "
            "met 2.",
        ),
        (
            ("--before", "1", "--to", "x.docx"),
            "‘x.docx’: laat de naam eindigen op .yaml, want het wordt een programmabestand.",
        ),
        (
            ("--before", "1", "--to", "programmes/leesmaatjes.yaml"),
            "programmes/leesmaatjes.yaml bestaat al. Noem met --to een andere naam.",
        ),
    ],
)
def test_an_earlier_plan_that_cannot_be_written(
    run: Run, typed: tuple[str, ...], said: str
) -> None:
    for cost in ("100", "200"):
        assert run("set", "cafe", "kosten", cost).code == 0
    now = _files()
    ran = run("history", *typed)
    assert (ran.code, ran.out, ran.err) == (2, "", f"{said}\n")
    assert _files() == now
    assert not Path("x.yaml").exists()


def test_before_the_plan_was_made_it_was_not_there(run: Run) -> None:
    Path("plan.md").write_text("# Plan\n\n## Visie\n\nIedereen kan lezen\n", encoding="utf-8")
    assert run("import", "plan.md", "--to", "programmes/anders.yaml").code == 0
    ran = run("history", "--before", "1", "--to", "x.yaml", "anders")
    said = "Voor die stap was programmes/anders.yaml er nog niet.\n"
    assert (ran.code, ran.out, ran.err) == (2, "", said)

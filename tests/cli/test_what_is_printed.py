"""The commands on the real plan and the help, whole, as the user sees them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from rich.cells import cell_len

from tests.cli.conftest import Run

GOLDEN = Path(__file__).parent / "golden"
PLAN = "alliantie-van-kracht"
COMMANDS = {
    "validate": ["validate", PLAN],
    "validate-all": ["validate", PLAN, "--all"],
    "validate-small": ["validate", "kansen-voor-kinderen-groningen"],
    "show": ["show", PLAN],
    "show-small": ["show", "kansen-voor-kinderen-groningen"],
    "why-inspanning": ["why", "speeddates", PLAN],
    "why-goal": ["why", "samenwerking-verwezenlijkt", PLAN],
    "why-strategic-goal": ["why", "maatwerk", PLAN],
    "why-vision": ["why", "visie", PLAN],
    "why-without-way": ["why", "communicatie", PLAN],
    "why-indicator": ["why", "aantal-gezinnen", "kansen-voor-kinderen-groningen"],
}
HELP = {
    "help": ["--help"],
    "help-new": ["new", "--help"],
    "help-validate": ["validate", "--help"],
    "help-show": ["show", "--help"],
    "help-why": ["why", "--help"],
}
Golden = Callable[[Path, str], None]


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("width", [100, 40])
@pytest.mark.parametrize("name", COMMANDS)
def test_command(
    name: str,
    width: int,
    run: Run,
    golden: Golden,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    ran = run(*COMMANDS[name])
    assert all(cell_len(line) <= width for line in ran.out.splitlines())
    assert "\x1b" not in ran.out
    golden(GOLDEN / f"{name}-{width}.txt", ran.whole.replace("\\", "/"))


@pytest.mark.usefixtures("real")
def test_in_english(run: Run, golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOC_LANGUAGE", "en")
    for name in ("validate", "show", "why-inspanning"):
        golden(GOLDEN / f"{name}-english.txt", run(*COMMANDS[name]).whole.replace("\\", "/"))


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("name", HELP)
def test_help(name: str, run: Run, golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERMINAL_WIDTH", "100")
    ran = run(*HELP[name])
    assert ran.code == 0
    golden(GOLDEN / f"{name}.txt", ran.whole)


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize("name", [name for name in COMMANDS if name != "validate-all"])
def test_json_is_whole(name: str, run: Run, golden: Golden) -> None:
    ran = run(*COMMANDS[name], "--json")
    assert json.loads(ran.out)["version"] == 1
    assert ran.err == ""
    assert run(*COMMANDS[name], "--json") == ran
    if name != "show":
        golden(GOLDEN / f"{name}.json", ran.out.replace("\\\\", "/"))


@pytest.mark.usefixtures("real")
def test_json_says_what_the_text_says(run: Run) -> None:
    report = json.loads(run("validate", PLAN, "--json").out)
    text = " ".join(run("validate", PLAN, "--all").out.split())
    assert len(report["problems"]) == sum(report["summary"].values())
    for problem in report["problems"]:
        assert f"{problem['line']}:{problem['column']} {problem['about']}" in text
    tree = json.loads(run("show", PLAN, "--json").out)
    shown = " ".join(run("show", PLAN).out.split())
    items = [
        item
        for stem in tree["strategic_goals"]
        for branch in stem["branches"]
        for item in (*branch["goals"], *branch["inspanningen"])
    ]
    assert len(items) > 50
    for item in items:
        assert f"{item['text']} {item['id']}" in shown
    answer = json.loads(run("why", "speeddates", PLAN, "--json").out)["answer"]
    said = " ".join(run("why", "speeddates", PLAN).out.split())
    assert len(answer["ways"]) == 3
    for way in answer["ways"]:
        assert way["weakest"] in said


def test_no_golden_file_is_left_over() -> None:
    expected = {f"{name}-{width}.txt" for name in COMMANDS for width in (100, 40)}
    expected |= {f"{name}-english.txt" for name in ("validate", "show", "why-inspanning")}
    expected |= {f"{name}.txt" for name in HELP}
    expected |= {f"{name}.json" for name in COMMANDS if name not in ("show", "validate-all")}
    assert {file.name for file in GOLDEN.iterdir()} == expected


def test_what_stands_for_a_value_is_dutch_in_every_help_text() -> None:
    import re

    import typer

    from toc.cli import commands
    from toc.cli.dutch import PLACEHOLDERS

    same = {"ID", "PLAN", "INDICATOR", "N", "A", "B"}
    words = set()
    for name in commands.COMMANDS:
        command = commands.loaded(name)
        for param in command.get_params(typer.Context(command)):
            words |= set(re.findall(r"[A-Z]+", param.metavar or ""))
    assert words - {*PLACEHOLDERS.values()} <= same
    assert {"BESTAND", "PERIODE"} <= words

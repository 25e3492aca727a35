"""The card of commands has every command with all its options."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.cli.made_up import made_up
from tests.docs.card import GROUPS, card, everywhere
from tests.docs.commands import options
from toc.cli.app import application
from toc.cli.commands import COMMANDS
from toc.core.words import Language

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES: dict[Language, Path] = {"nl": DOCS / "opdrachten.md", "en": DOCS / "en" / "commands.md"}


@pytest.mark.parametrize("language", PAGES)
def test_the_card_is_made_from_the_commands(
    language: Language, golden: Callable[[Path, str], None]
) -> None:
    golden(PAGES[language], card(language))


def test_every_command_stands_on_the_card_once() -> None:
    listed = [name for _, _, names in GROUPS for name in names]
    assert sorted(listed) == sorted(COMMANDS)


@pytest.mark.parametrize("language", PAGES)
def test_every_option_stands_with_its_command(language: Language) -> None:
    rows = PAGES[language].read_text(encoding="utf-8").splitlines()
    for name, has in options().items():
        # `plan` is not `plan score-sheet`: what follows is an argument, in capitals.
        named = re.compile(rf"\| `toc {name}(?: \[?[A-Z]|`)")
        (row,) = [one for one in rows if named.match(one)]
        # A second name of an option is told by the help.
        missing = {one for one in has if f"`{one}`" not in row} - {*everywhere(), "--taal"}
        assert missing == set(), name


JSON = (
    "validate p.yaml",
    "validate .",
    "show p.yaml",
    "why w1 p.yaml",
    "set w1 cost 1200 p.yaml",
    "add inspanning Singing p.yaml",
    "rename w1 w1-renamed p.yaml --dry-run",
    "move w1 vision p.yaml --also --dry-run",
    "remove w1 p.yaml --yes --dry-run",
    "apply p.yaml",
    "plan 2025 p.yaml",
    "plan 2025 p.yaml --to plan.md",
    "plan 2025 p.yaml --adopt --role X --date 2024-12-01",
    "plan 2025 p.yaml --since 2025",
    "plan score-sheet 2025 p.yaml --to scores.xlsx",
    "plan read-scores scores.xlsx p.yaml",
    "export p.yaml --theory --to theory.svg",
    "export p.yaml --to annex.md",
    "export logframe p.yaml --to logframe.md",
    "export iati p.yaml --to iati.xml",
    "export table p.yaml --to table.csv",
    "import iati.xml --to new.yaml",
    "measure due p.yaml --on 2025-01-20",
    "measure template p.yaml --on 2025-01-20 --to form.xlsx",
    "progress p.yaml --year 2024",
    "progress p.yaml --year 2024 --charts charts/",
    "review 2024 p.yaml",
    "review 2024 p.yaml --to review.md",
    "review 2024 p.yaml --to form-2025.xlsx",
    "review read-decisions form-2025.xlsx p.yaml",
    "log p.yaml",
    "compare 2025 p.yaml",
    "compare 2025 p.yaml --period 2025",
    "compare 2025 p.yaml --to compare.md",
    "log p.yaml --to log.md",
    "hand-out p.yaml --residents --to forms",
    "history p.yaml",
    "undo p.yaml",
    "undo p.yaml --redo",
    "lsp",
    "mcp p.yaml",
    "rules",
    "rules thin-network",
    "rules --to rules/",
    "keys",
    "keys cost",
    "keys --to keys.md",
    "keys --to keys.json",
    "new mine",
    "new year --example",
)
WRITTEN = ("file", "files", "folder")
"""Where a command tells what it wrote."""


def test_what_a_command_says_as_json_is_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where it writes a file: then the files are in it."""
    monkeypatch.chdir(tmp_path)
    Path("p.yaml").write_text(made_up(1, "en"), encoding="utf-8")
    other, untold = [], []
    for line in JSON:
        done = CliRunner().invoke(application(), [*line.split(), "--json"])
        assert (done.exit_code, done.stderr) == (0, ""), line
        try:
            told = json.loads(done.stdout)
        except json.JSONDecodeError:
            other.append(line)
            continue
        files = ("--to", "--charts", "--adopt")
        if any(one in line for one in files) and not any(map(told.get, WRITTEN)):
            untold.append(line)
    assert (other, untold) == ([], [])


def test_every_command_writes_json() -> None:
    """The README and the handleiding say so."""
    assert [name for name, has in options().items() if "--json" not in has] == []

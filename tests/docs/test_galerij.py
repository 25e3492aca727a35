"""The gallery: its pictures are what its commands give of its plans now, and it has every kind of
drawing. After a change in a drawing, run this with `--update-golden` and look at the pictures."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from toc.cli.app import application
from toc.draw.table import ROWS

DOCS = Path(__file__).parents[2] / "docs"
PAGE = DOCS / "galerij.md"
FOLDER = DOCS / "galerij"
TEXT = PAGE.read_text(encoding="utf-8")
COMMANDS = re.findall(r"^\$ toc (export .+)$", TEXT, flags=re.MULTILINE)
PICTURES = re.findall(r"^!\[.+\]\(galerij/(.+)\)$", TEXT, flags=re.MULTILINE)


def test_the_pictures_are_what_the_commands_give(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, golden: Callable[[Path, str], None]
) -> None:
    work = tmp_path / "galerij"
    shutil.copytree(FOLDER, work, ignore=shutil.ignore_patterns("*.svg"))
    monkeypatch.chdir(work)
    assert len(COMMANDS) > 14
    for command in COMMANDS:
        result = CliRunner().invoke(application(), shlex.split(command))
        assert (result.exit_code, result.stderr) == (0, ""), command
    assert (work / "samen-lezen.html").is_file()
    assert len(PICTURES) == len(set(PICTURES)) > 14
    for name in PICTURES:
        golden(FOLDER / name, (work / name).read_text(encoding="utf-8"))
    assert sorted(file.name for file in FOLDER.glob("*.svg")) == sorted(PICTURES)


def test_every_kind_of_drawing_is_there() -> None:
    kinds = {row.name for row in ROWS}
    shown = {word for command in COMMANDS for word in shlex.split(command)}
    assert {f"--{kind}" for kind in (*kinds, "network", "progress")} <= shown


def test_the_lines_of_the_plans_are_theirs() -> None:
    plans = [file.read_text(encoding="utf-8").splitlines() for file in FOLDER.glob("*.yaml")]
    parts = re.findall(r"^```yaml\n(.*?)^```$", TEXT, flags=re.MULTILINE | re.DOTALL)
    assert len(parts) > 12
    for part in parts:
        assert any(set(part.splitlines()) <= set(plan) for plan in plans), part

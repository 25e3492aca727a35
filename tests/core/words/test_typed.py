"""What is advised can be typed as it stands."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

from tests.core.words.test_sentences import TABLES
from toc.cli.commands import COMMANDS
from toc.core.words.typed_commands import pip_install, program


def test_the_program_is_what_was_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert program() == "toc"
    monkeypatch.setenv("TOC_PROGRAM", "py cli.py")
    assert program() == "py cli.py"


@pytest.mark.parametrize(
    ("here", "python", "typed"),
    [
        ("plannen", "toc/.venv/bin/python", "../toc/.venv/bin/python"),
        ("toc", "toc/.venv/bin/python", ".venv/bin/python"),
        ("toc", "toc/een map/python", '"een map/python"'),
        ("een map", "een map/.venv/bin/python", ".venv/bin/python"),
    ],
)
def test_a_package_is_put_where_this_python_finds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, here: str, python: str, typed: str
) -> None:
    (tmp_path / here).mkdir()
    monkeypatch.chdir(tmp_path / here)
    monkeypatch.setattr(sys, "executable", str(tmp_path / python))
    assert pip_install("pyarrow").replace("\\", "/") == f"{typed} -m pip install pyarrow"


def test_a_python_far_away_is_called_by_its_whole_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    python = str(Path(tmp_path.anchor) / "p")
    monkeypatch.setattr(sys, "executable", python)
    assert pip_install("x") == f"{python} -m pip install x"


_WORDS = "|".join(sorted({name.split()[0] for name in COMMANDS}))
ADVISED = re.compile(rf"(?<![\w{{}}])toc (?:(?:{_WORDS})\b|\{{)")


IN_FILES = {name for name in TABLES if name.startswith("KEYS")} | {
    "FINDINGS",
    "TIDY",
    "FORM_HELPS",
    "FORM_EXPLANATION",
}
IN_DRAWINGS = {("VIEWS", "year.proposed-by")}
"""Where there are sentences that stand in documents and drawings."""


def test_a_command_on_the_screen_is_advised_as_it_was_typed() -> None:
    """It is written `{toc} …` then, in the tables. A file says `toc`, whoever made it."""
    named = {
        (name, key)
        for name, table in TABLES.items()
        if name not in IN_FILES
        for key, sentences in table.items()
        for sentence in sentences
        if ADVISED.search(sentence)
    }
    assert named == IN_DRAWINGS
    house = Path(__file__).parents[3] / "toc"
    files = [file for file in house.rglob("*.py") if not {"words", "writers"} & set(file.parts)]
    assert len(files) > 500
    found = []
    for file in files:
        module = ast.parse(file.read_text(encoding="utf-8"))
        told = {
            node.value
            for node in ast.walk(module)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        found += [
            (file.name, node.value)
            for node in ast.walk(module)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
            if node not in told and ADVISED.search(node.value)
        ]
    assert found == []

"""What is advised can be typed as it stands."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from toc.messages.typed import pip_install, program


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

"""A plan and how it was, in a file or in git."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.change.comparing.pairs import PLAN, changed
from tests.cli.comparing.beginning import FILE, OLD, git


@pytest.fixture
def two(home: Path) -> Path:
    """A plan and a copy of how it was."""
    FILE.parent.mkdir()
    OLD.write_text(PLAN, encoding="utf-8")
    new = changed(
        ("[kennen, helpen]", "kennen"),
        ("Een feest geven", "Een groot feest geven"),
        ("1200", "1500"),
        ("  tuin:\n", "  bank: {tekst: Een bank, draagt_bij_aan: kennen}\n  tuin:\n"),
    )
    FILE.write_text(new, encoding="utf-8")
    return home


@pytest.fixture
def in_git(two: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, in a folder in which git kept the plan as it was on 1 March 2025."""
    if shutil.which("git") is None:
        pytest.skip("there is no git on this computer")
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_DATE", "2025-03-01T12:00:00")
        monkeypatch.setenv(f"GIT_{name}_NAME", "x")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "x@example.org")
    new = FILE.read_bytes()
    FILE.write_text(PLAN, encoding="utf-8")
    git("init", "-q", ".")
    git("add", FILE.as_posix())
    git("commit", "-q", "-m", "een")
    FILE.write_bytes(new)
    return two

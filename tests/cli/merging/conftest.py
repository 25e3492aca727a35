"""Three files in a folder: the version of both, and a copy of each."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.merging.copies import BASE, changed


@pytest.fixture
def three(home: Path) -> Path:
    """The version of both, and a copy of each."""
    for name in ("oud.yaml", "mijn.yaml", "piet.yaml"):
        (home / name).write_text(BASE, encoding="utf-8")
    return home


@pytest.fixture
def clashing(three: Path) -> Path:
    """Two copies that each say something else of one thing."""
    changed(three / "mijn.yaml", ("Een feest", "Een groot feest"))
    changed(three / "piet.yaml", ("Een feest", "Een klein feest"), ("klusdag h", "klusmiddag h"))
    return three

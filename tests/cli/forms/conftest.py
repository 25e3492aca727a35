"""A plan to hand out and take in, on a day that is known."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from tests.change.taking_in.filled import PLAN


@pytest.fixture(autouse=True)
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("toc.cli.days.today", lambda: datetime.date(2026, 12, 3))
    file = Path("buurt.yaml")
    file.write_bytes(PLAN.encode())
    return file

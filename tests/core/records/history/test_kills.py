"""A run that is killed loses nothing, at whatever moment: see `kills.py`, which does it by
chance and longer."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.core.records.history.kills import back, check, killed, main, step, there

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process is forked")


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk goes on where a process is killed; only a power cut would stop that."""
    monkeypatch.setattr(os, "fsync", lambda handle: None)


ADOPT = {"p/plans/2024.1.yaml": b"oud", "p/plans/2024.yaml": b"nieuw", "p.yaml": b"drie"}


def _begun(folder: Path) -> Path:
    """A plan of which one step was done."""
    plan = folder / "p.yaml"
    plan.parent.mkdir()
    plan.write_bytes(b"een")
    step(plan, {"p.yaml": b"twee", "p/plans/2024.yaml": b"oud"})
    return plan


def _each_moment(folder: Path, before: Callable[[Path], None], act: Callable[[Path], None]) -> int:
    at = 0
    while True:
        at += 1
        plan = _begun(folder / str(at))
        before(plan)
        if not killed(lambda plan=plan: act(plan), at):  # type: ignore[misc]
            return at
        check(plan, {"p.yaml": b"een"})


def test_while_writing(tmp_path: Path) -> None:
    moments = _each_moment(tmp_path, lambda plan: None, lambda plan: step(plan, ADOPT))
    assert moments > 30


def test_while_taking_back(tmp_path: Path) -> None:
    def act(plan: Path) -> None:
        back(plan, 2)

    moments = _each_moment(tmp_path, lambda plan: step(plan, ADOPT), act)
    assert moments > 20


def test_what_was_killed_before_it_wrote_is_no_step(tmp_path: Path) -> None:
    plan = _begun(tmp_path / "map")
    was = there(plan.parent)
    at = 1
    while killed(lambda: step(plan, ADOPT), at) and there(plan.parent) == was:
        at += 1
    back(plan)
    assert there(plan.parent) == was
    back(plan)
    assert there(plan.parent) == {"p.yaml": b"een"}


def test_by_chance(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(10, 7) == 0
    assert capsys.readouterr().out.startswith("10 kills, nothing lost")

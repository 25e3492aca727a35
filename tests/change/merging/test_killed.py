"""Joining that is killed loses nothing: the plan is as it was or as it was to be, and all of it
can be taken back."""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

import pytest

from tests.change.merging.made_edits import made_programme
from tests.change.merging.test_random_texts import text_of
from tests.core.records.history.kills import check, killed, there
from tests.examples import THOROUGH
from toc.change.merging.commands import Copies, joined_copies
from toc.change.merging.told import Names
from toc.change.saving import save
from toc.check.opening import open_dossier
from toc.cli.saving import writing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process is forked")

KILLS = 500 if THOROUGH else 40


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk goes on where a process is killed; only a power cut would stop that."""
    monkeypatch.setattr(os, "fsync", lambda handle: None)


def _copies(folder: Path) -> tuple[Path, Path]:
    programme = made_programme(random.Random(1))
    folder.mkdir()
    mine, theirs = folder / "p.yaml", folder / "piet.yaml"
    mine.write_text(text_of(programme), encoding="utf-8")
    theirs.write_text(
        text_of(programme.model_copy(update={"title": "Anders", "notes": ("Van Piet",)})),
        encoding="utf-8",
    )
    plans = folder / "piet" / "sources"
    plans.mkdir(parents=True)
    (plans / "ggd.yaml").write_bytes(b"layout: cbs\n")
    return mine, theirs


def _join(mine: Path, theirs: Path) -> None:
    base = open_dossier(mine)
    names = Names("p.yaml", "piet.yaml")
    copies = Copies(base, open_dossier(theirs), base.reading, None, mine, names, base.asked.today)
    changes = joined_copies(copies, {}).changes("nl").changes
    with writing(mine, language="nl"):
        save(changes)


def test_nothing_is_lost_wherever_it_is_killed(tmp_path: Path) -> None:
    whole = _copies(tmp_path / "whole")
    began = there(tmp_path / "whole")
    _join(*whole)
    after = there(tmp_path / "whole")
    assert after != began
    kills = at = runs = 0
    while kills < KILLS:
        at, runs = at + 1, runs + 1
        folder = tmp_path / str(runs)
        copies = _copies(folder)
        if not killed(lambda copies=copies: _join(*copies), at):  # type: ignore[misc]
            assert at > 20
            at = 0
            continue
        kills += 1
        for name, data in there(folder).items():
            assert data in (began.get(name), after.get(name)), (at, name)
        check(folder / "p.yaml", began)

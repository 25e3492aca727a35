"""Nothing that was acknowledged is lost, and nobody fails without being told why. `race.py` says
how to run it with as many writes as one likes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.files.race import main, race


def test_of_what_many_people_write_at_once_nothing_is_lost(tmp_path: Path) -> None:
    outcome = race(tmp_path, writes=40, workers=3, seed=7, size=25)
    assert outcome.lost == []
    assert outcome.told == {}
    assert outcome.stray == set()
    assert outcome.acknowledged == 54


def test_so_it_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--writes", "6", "--workers", "2", "--seed", "3"]) == 0
    assert capsys.readouterr().out == (
        "acknowledged 8 rows, lost 0\nnot written and told so 0\nleft in the folders: []\n"
    )

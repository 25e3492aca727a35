"""How many branches the tests take: reckoned a room, and nothing passes that was not measured."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests import branches


def said(taken: int, missed: int) -> dict[str, Any]:
    """What is measured of one module."""
    return {
        "executed_branches": [[one, one + 1] for one in range(taken)],
        "missing_branches": [[one, one + 2] for one in range(missed)],
    }


def test_a_room_has_the_branches_of_all_its_modules() -> None:
    """And those of the top stand together."""
    files = {"toc/plan/a.py": said(3, 1), "toc/plan/b/c.py": said(2, 0), "toc/x.py": said(0, 4)}
    assert branches.shares({"files": files}, sorted(files)) == {
        "toc": (0, 4),
        "toc/plan": (5, 6),
    }


def test_a_module_that_was_not_measured_is_named() -> None:
    with pytest.raises(ValueError, match=r"^toc/new\.py$"):
        branches.shares({"files": {"toc/x.py": said(1, 1)}}, ["toc/new.py", "toc/x.py"])


@pytest.mark.parametrize(("taken", "code"), [(79, 1), (80, 0)])
def test_under_the_floor_is_a_fault(
    taken: int,
    code: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(branches, "TOP", tmp_path)
    monkeypatch.setattr(branches, "FLOOR", 80.0)
    (tmp_path / "toc").mkdir()
    (tmp_path / "toc" / "x.py").touch()
    measured = tmp_path / "measured.json"
    measured.write_text(json.dumps({"files": {"toc/x.py": said(taken, 100 - taken)}}))
    assert branches.main(str(measured)) == code
    assert f"{taken}.0 %  {taken} of 100 branches (floor: 80.0 %)" in capsys.readouterr().out

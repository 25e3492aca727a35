"""The history of decisions, from a program without a terminal."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import toc
from toc.core.wording import UnusableError
from toc.review.decisions.log import history

YEAR = Path(toc.__file__).parent / "cli" / "starter" / "example" / "nl" / "programmes"


def test_history_is_never_told_by_half(tmp_path: Path) -> None:
    shutil.copytree(YEAR, tmp_path, dirs_exist_ok=True)
    dossier = toc.open(tmp_path / "esdorp.yaml")
    found = history(dossier, "nl")
    assert [year.title for year in found.years] == ["2022"]
    assert history(dossier, "nl", 2023).years == ()
    (tmp_path / "esdorp" / "plans" / "2023.yaml").write_text("kapot", encoding="utf-8")
    with pytest.raises(UnusableError):
        history(toc.open(tmp_path / "esdorp.yaml"), "nl")

"""Reading score forms from a program without a terminal."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import toc
from toc.core.wording import UnusableError
from toc.plan.scores.commands import read_scores

YEAR = Path(toc.__file__).parent / "cli" / "starter" / "example" / "nl"
FORM = "oordelen-2024.xlsx"


def test_forms_are_read_once(tmp_path: Path) -> None:
    file = tmp_path / "esdorp.yaml"
    shutil.copy(YEAR / "programmes" / "esdorp.yaml", file)
    data = (YEAR / "ingevuld" / FORM).read_bytes()
    before = file.read_bytes()
    read = read_scores(toc.open(file), [(FORM, data)])
    assert read.new
    assert file.read_bytes() == before
    assert {one.participant for one in read.scored.new} == {
        name for one in read.talk for name, _ in one.by_participant
    }
    read.write()
    assert file.read_bytes() != before
    assert not read_scores(toc.open(file), [(FORM, data)]).new


def test_what_is_no_form_is_said(tmp_path: Path) -> None:
    file = tmp_path / "esdorp.yaml"
    shutil.copy(YEAR / "programmes" / "esdorp.yaml", file)
    with pytest.raises(UnusableError) as refused:
        read_scores(toc.open(file), [("brief.xlsx", b"Geachte")])
    assert [str(one.place.file) for one in refused.value.problems] == ["brief.xlsx"]

"""Reading a decision sheet from a program without a terminal."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import toc
from toc.core.wording import UnusableError
from toc.review.decisions.commands import RecordError, read_decisions

YEAR = Path(toc.__file__).parent / "cli" / "starter" / "example" / "nl"
SHEET = Path("besluiten-2024.xlsx")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    written = tmp_path / "esdorp.yaml"
    shutil.copy(YEAR / "programmes" / "esdorp.yaml", written)
    return written


@pytest.fixture(scope="module")
def data() -> bytes:
    return (YEAR / "ingevuld" / SHEET).read_bytes()


def test_a_sheet_is_read_once(file: Path, data: bytes) -> None:
    before = file.read_bytes()
    read = read_decisions(toc.open(file), SHEET, data)
    assert read.new
    assert file.read_bytes() == before
    assert not read.file.exists()
    assert read.write("nl")
    assert read.file.is_file()
    assert len(toc.open(file).sound.decisions) > len(read.dossier.sound.decisions)
    again = read_decisions(toc.open(file), SHEET, data)
    assert again.taken.new == ()
    now = (file.read_bytes(), again.file.read_bytes())
    assert not again.write("nl")
    assert (file.read_bytes(), again.file.read_bytes()) == now


def test_where_only_the_record_cannot_be_written(file: Path, data: bytes) -> None:
    read = read_decisions(toc.open(file), SHEET, data)
    (file.parent / "esdorp").write_bytes(b"")
    with pytest.raises(RecordError) as refused:
        read.write("nl")
    assert len(refused.value.say("nl").splitlines()) == 2


def test_what_is_no_sheet_is_said(file: Path) -> None:
    with pytest.raises(UnusableError) as refused:
        read_decisions(toc.open(file), SHEET, b"Geachte")
    assert [one.place.file for one in refused.value.problems] == [SHEET]

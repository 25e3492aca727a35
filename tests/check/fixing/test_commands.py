"""Mending a file from a program without a terminal."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import toc
from toc.check.fixing.commands import mended
from toc.core.checked import Asked
from toc.core.files import SavingError

ASKED = Asked(datetime.date(2024, 3, 1))


def test_what_can_be_mended_is_shown_before_it_is_written(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text("title: Een plan: van ons\nvision: V\n", encoding="utf-8")
    found = mended(file, ASKED)
    assert found is not None
    assert list(found.reasons("en")) == [
        "line 1: the text gets straight quotes, or loses curly ones."
    ]
    assert [line for line in found.diff("en") if line[:1] in "+-"][2:] == [
        "-title: Een plan: van ons",
        '+title: "Een plan: van ons"',
    ]
    assert toc.open(file).programme is None
    found.write()
    assert toc.open(file).sound.title == "Een plan: van ons"
    with pytest.raises(SavingError):
        found.write()


def test_where_there_is_no_text_nothing_is_mended(tmp_path: Path) -> None:
    assert mended(tmp_path / "nergens.yaml", ASKED) is None

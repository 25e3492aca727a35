"""Handing a programme to others from a program without a terminal."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from tests.cli.test_iati_commands import PLAN, SECTION
from toc.check.opening import open_dossier
from toc.core.checked import Asked
from toc.core.dossier import Dossier
from toc.core.wording import UnusableError
from toc.exchange.commands import iati, logframe, table

TODAY = datetime.date(2024, 3, 1)


def _dossier(folder: Path, text: str) -> Dossier:
    file = folder / "proef.yaml"
    file.write_text(text, encoding="utf-8")
    return open_dossier(file, Asked(TODAY))


def test_an_iati_file(tmp_path: Path) -> None:
    made = iati(_dossier(tmp_path, PLAN + SECTION))
    assert made.data.startswith(b"<?xml")
    assert made.counts == {"results": 2, "indicators": 2, "actuals": 0}


def test_what_cannot_be_an_iati_file_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UnusableError) as refused:
        iati(_dossier(tmp_path, PLAN))
    assert refused.value.say("nl").splitlines()[-1] == (
        "Er is geen bestand gemaakt: er ontbreekt nog 1 ding."
    )


def test_a_logframe_and_a_table(tmp_path: Path) -> None:
    dossier = _dossier(tmp_path, PLAN)
    assert logframe(dossier, TODAY).programme == "Voorbeeld"
    with pytest.raises(KeyError):
        logframe(dossier, TODAY, network="nergens")
    rows = table(dossier, TODAY)
    assert {row.programme for row in rows} == {"proef"}
    assert len(table(dossier, TODAY, inside=True)) >= len(rows) > 10

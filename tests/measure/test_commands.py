"""Measuring from a program without a terminal: recording, what is due, how it stands."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path

import pytest

from toc.check.opening import open_dossier
from toc.core.checked import Asked
from toc.core.dossier import Dossier
from toc.core.files import locked
from toc.core.model.measurements import Measurement
from toc.core.records.measurement_rules import period_in
from toc.core.records.source_mappings import SourceMapping
from toc.measure.commands import NoOwnerError, due, progress, record
from toc.measure.importing.asking import AnswerError, figures
from toc.measure.importing.grid import read_sheets

PLAN = """\
title: Proef
vision: Niemand arm
strategic_goals: {s: Kansen}
operational_goals: {a: {text: Meer mensen sporten, contributes_to: s}}
indicators:
  sport:
    text: Aantal sporters
    measures: a
    unit: personen
    owner: GGD
    frequency: jaarlijks
    baseline: {value: 10, date: 2022}
    targets: {2025: 20}
"""
TODAY = datetime.date(2024, 3, 1)


def _dossier(folder: Path) -> Dossier:
    file = folder / "proef.yaml"
    file.write_text(PLAN, encoding="utf-8")
    dossier = open_dossier(file, Asked(TODAY))
    assert dossier.errors == ()
    return dossier


def test_what_is_recorded_once_is_not_recorded_twice(tmp_path: Path) -> None:
    dossier = _dossier(tmp_path)
    row = Measurement("sport", period_in("2023"), Decimal(12), recorded=TODAY)
    with locked(dossier.file):
        first = record(dossier, [row])
        first.write()
    assert (first.writes, len(first.changed.added), first.file.is_file()) == (True, 1, True)
    again = record(dossier, [row])
    assert (again.writes, again.changed.same) == (False, 1)
    (line,) = progress(dossier.again(), TODAY, "nl").operational[0].indicators
    assert line.id == "sport"
    assert "12" in " ".join(line.sentences)


def test_what_is_due_of_a_partner(tmp_path: Path) -> None:
    dossier = _dossier(tmp_path)
    found = due(dossier, TODAY, partner="ggd")
    assert [(one.owner, one.state) for one in found.items] == [
        ("GGD", "overdue"),
        ("GGD", "open"),
    ]
    assert found.until == datetime.date(2025, 3, 1)
    with pytest.raises(NoOwnerError) as refused:
        due(dossier, TODAY, partner="Gemeente")
    assert refused.value.say("en") == ("No indicator belongs to ‘Gemeente’. The owners are: GGD.")


def test_an_answer_that_answers_nothing_is_refused(tmp_path: Path) -> None:
    dossier = _dossier(tmp_path)
    sheets = read_sheets(b"indicator;period;value\nsport;2023;12\n")

    def read(*answers: str) -> list[tuple[str, object]]:
        found = figures(
            dossier, sheets, "ggd", SourceMapping(), answers, language="en", recorded=TODAY
        )
        return [(row.indicator, row.value) for row in found.rows]

    assert read() == [("sport", 12)]
    with pytest.raises(AnswerError) as refused:
        read("Onzin=iets")
    assert refused.value.say("en") == (
        "‘Onzin=iets’ is not an answer to a question about this file. Write: "
        '"what is in the file=what it means".'
    )

"""The form for partners: read back as it was filled in, the same bytes every time."""

from __future__ import annotations

import datetime
import io
from decimal import Decimal
from pathlib import Path

import openpyxl

from tests.core.records.measurement_plans import TODAY, plan
from toc.core.model.measurements import (
    Measurement,
    Measurements,
    group_text,
    period_text,
    to_period,
)
from toc.core.records.source_mappings import SourceMapping
from toc.measure.forms.measure_template import workbook
from toc.measure.importing.grid import read_sheets
from toc.measure.importing.reading import read_figures
from toc.measure.monitoring.due import due
from toc.measure.monitoring.form import asked
from toc.measure.words.due import DUE

MEASURED = Measurements(
    (
        Measurement("samenwerking", to_period("2023"), Decimal("48.5"), 120),
        Measurement("samenwerking", to_period("2023"), Decimal(40), 4, (("leeftijd", "65+"),)),
    )
)


def form(folder: Path, language: str = "nl") -> bytes:
    programme = plan(folder)[1]
    items = due(programme, MEASURED, TODAY, datetime.date(2026, 1, 1))
    rows = asked(programme, MEASURED, items)
    return workbook(rows, programme.title, "nl" if language == "nl" else "en")


def test_the_same_bytes_every_time(tmp_path: Path) -> None:
    assert form(tmp_path) == form(tmp_path)


def test_a_sheet_for_each_owner_with_what_is_due_and_nothing_small(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(form(tmp_path)))
    assert book.sheetnames == ["Panel Gelderland", "Welzijn Oost"]
    rows = [
        tuple(cell.value for cell in row[:6])
        for row in book["Panel Gelderland"].iter_rows(min_row=5)
    ]
    text = "Deel van de professionals dat de samenwerking goed noemt"
    assert rows == [
        ("Indicator", "Wat er gemeten wordt", "Eenheid", "Periode", "Groep", "Vorige waarde"),
        # With one small group known of it, the total tells nothing of that group.
        ("samenwerking", text, "%", "2024", None, "48,5 (2023)"),
        ("samenwerking", text, "%", "2024", "leeftijd=12-18", None),
        ("samenwerking", text, "%", "2024", "leeftijd=19-64", None),
        ("samenwerking", text, "%", "2024", "leeftijd=65+", "niet getoond (kleine groep)"),
        ("samenwerking", text, "%", "2024", "geslacht=man", None),
        ("samenwerking", text, "%", "2024", "geslacht=vrouw", None),
    ]
    sheet = book["Panel Gelderland"]
    assert sheet.protection.sheet
    assert sheet["A6"].protection.locked
    assert not sheet["G6"].protection.locked
    ranges = {str(one.sqref) for one in sheet.data_validations.dataValidation}
    assert len(ranges) == 7


def test_what_is_filled_in_is_read_back_without_a_question(tmp_path: Path) -> None:
    for language in ("nl", "en"):
        book = openpyxl.load_workbook(io.BytesIO(form(tmp_path, language)))
        sheet = book["Panel Gelderland"]
        sheet["G6"], sheet["H6"], sheet["I6"], sheet["K6"] = 52.5, 181, "circa", "na de zomer"
        sheet["G7"], sheet["G8"] = "<10", "n.v.t."
        out = io.BytesIO()
        book.save(out)
        found = read_figures(
            read_sheets(out.getvalue()), plan(tmp_path)[1], SourceMapping(), TODAY, "panel"
        )
        assert (found.rejected, found.questions, found.missing) == ((), (), 1)
        assert [
            (period_text(row.period), row.value, row.n, group_text(row.group), row.below)
            for row in found.rows
        ] == [
            ("2024", Decimal("52.5"), 181, "", False),
            ("2024", Decimal(10), None, "leeftijd=12-18", True),
        ]
        assert (found.rows[0].quality, found.rows[0].note) == ("circa", "na de zomer")


def test_a_value_that_cannot_be_is_asked_about_where_it_is_typed(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(form(tmp_path)))["Panel Gelderland"]
    rules = [one for one in sheet.data_validations.dataValidation if one.type == "decimal"]
    assert {(one.formula1, one.formula2, one.errorStyle, one.error) for one in rules} == {
        ("0", "100", "warning", DUE.say("look-again", "nl"))
    }
    # Excel says nothing of its own accord.
    assert all(one.showErrorMessage for one in rules)

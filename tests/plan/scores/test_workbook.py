"""The score form as an Excel workbook."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from toc.core.graph import GoalGraph
from toc.core.loading import read_bytes
from toc.plan.scores.score_form import HEADER_ROW
from toc.plan.scores.score_layout import layout
from toc.plan.scores.score_questions import ScoreSheet, score_sheet
from toc.plan.scores.workbook import workbook

TEXT = (Path(__file__).parent / "score_plan.yaml").read_text(encoding="utf-8")


def _form(text: str = TEXT, names: tuple[str, ...] = ()) -> ScoreSheet:
    reading = read_bytes(text.encode(), Path("plan.yaml"))
    assert reading.sound, reading.problems
    assert reading.programme is not None
    return score_sheet(GoalGraph(reading.programme), "2024", names)


@pytest.fixture(scope="module")
def data() -> bytes:
    return workbook(_form())


@pytest.fixture(scope="module")
def book(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data))


def test_the_same_form_is_the_same_bytes(data: bytes) -> None:
    assert workbook(_form()) == data
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert {part.date_time for part in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = packed.read("docProps/core.xml")
    assert b"created" not in core
    assert b"modified" not in core


def test_the_sheets(book: Any) -> None:
    assert book.sheetnames == ["Uitleg", "Gemeente Voorbeeld", "Stichting Welzijn", "toc"]
    assert book["toc"].sheet_state == "veryHidden"
    assert book.security.lockStructure


def test_only_answers_can_be_typed(book: Any) -> None:
    page = book["Gemeente Voorbeeld"]
    free = {c.coordinate for row in page.iter_rows() for c in row if not c.protection.locked}
    first = [f"{column}{row}" for row in (7, 10, 12, 14) for column in "CDEFGHK"]
    assert free == {*first, "J7", "J8", "J9", "J10", "J12"}
    assert all(page.protection.sheet for page in book)
    assert book["Uitleg"].protection.sheet


def test_each_answer_has_its_list(book: Any) -> None:
    page = book["Gemeente Voorbeeld"]
    lists = page.data_validations.dataValidation
    assert {(one.type, one.formula1, one.errorStyle or "stop") for one in lists} == {
        ("list", '"1,3,9"', "stop")
    }
    listed = {str(cell) for one in lists for cells in one.sqref.ranges for cell in _cells(cells)}
    free = {c.coordinate for row in page.iter_rows() for c in row if not c.protection.locked}
    assert listed == {cell for cell in free if not cell.startswith("K")}
    assert all(len(one.prompt) <= 255 and len(one.promptTitle) <= 32 for one in lists)


def _cells(area: Any) -> list[str]:
    return [f"{openpyxl.utils.get_column_letter(column)}{row}" for row, column in _pairs(area)]


def _pairs(area: Any) -> list[tuple[int, int]]:
    return [
        (row, column)
        for row in range(area.min_row, area.max_row + 1)
        for column in range(area.min_col, area.max_col + 1)
    ]


def test_a_text_that_looks_like_a_formula_stays_a_text(book: Any) -> None:
    cells = [cell for page in book for row in page.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n"}
    page = book["Gemeente Voorbeeld"]
    assert page["B7"].value == "=Taalcafé openen"
    assert page["I12"].value == "=Meer(banen)"
    assert page["K7"].number_format == "@"


def test_it_prints_and_scrolls_well(book: Any) -> None:
    page = book["Gemeente Voorbeeld"]
    assert page.freeze_panes == f"C{HEADER_ROW + 1}"
    assert page.print_title_rows == f"${HEADER_ROW}:${HEADER_ROW}"
    assert (page.page_setup.orientation, page.page_setup.fitToHeight) == ("landscape", 0)
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page["B7"].alignment.wrap_text
    assert page.oddFooter.left.text == "Gemeente Voorbeeld · 2024"


def test_judgements_of_before_stand_in_the_sheet_of_who_gave_them(book: Any) -> None:
    assert (book["Gemeente Voorbeeld"]["C7"].value, book["Stichting Welzijn"]["C7"].value) == (
        9,
        1,
    )
    assert (book["Gemeente Voorbeeld"]["J9"].value, book["Stichting Welzijn"]["J9"].value) == (
        3,
        None,
    )


def test_the_explanation(book: Any) -> None:
    texts = [row[1].value for row in book["Uitleg"].iter_rows() if row[1].value]
    assert texts[0] == "Scoreformulier 2024"
    assert "1. Ga naar het tabblad van uw rol of organisatie: ‘Gemeente Voorbeeld’ of " in texts[5]
    assert "3: duidelijk" in texts
    assert "– Al klaar" in texts
    assert "Eerder gegeven oordelen staan al ingevuld. Pas aan wat veranderd is." in texts


def test_hostile_names_and_long_texts() -> None:
    long = "Heel lang " * 400
    text = TEXT.replace("Maatjes opleiden", f'"{long}"').replace(
        "Gemeente Voorbeeld", "\"=A1/[x]:*?&'toc' die een veel te lange naam heeft\""
    )
    names = ("gemeente", "toc", "Toc!", "uitleg", "History", "a" * 40 + "x", "a" * 40 + "y")
    form = _form(text, names)
    tabs = [tab.title for tab in layout(form).tabs]
    assert tabs == [
        "=A1  x    &'toc' die een veel t",
        "toc (2)",
        "uitleg (2)",
        "History (2)",
        "a" * 31,
        "a" * 27 + " (2)",
    ]
    made = openpyxl.load_workbook(io.BytesIO(workbook(form)))
    assert made.sheetnames == ["Uitleg", *tabs, "toc"]
    assert len(made[tabs[1]]["B10"].value) == 1_000
    footer = made[tabs[0]].oddFooter
    assert footer is not None
    assert footer.left is not None
    assert str(footer.left.text).startswith("=A1  x    &&'toc'")


def test_an_unnamed_sheet_asks_who_fills_it_in() -> None:
    nobody = TEXT.replace(", deelnemers: {gemeente: 3}", "")
    start, end = nobody.index("  partners:"), nobody.index("inspanningen:")
    nobody = (nobody[:start] + nobody[end:]).replace(
        "{tempo: {deelnemers: {gemeente: 9, welzijn: 1}}}", "{}"
    )
    page = openpyxl.load_workbook(io.BytesIO(workbook(_form(nobody))))["deelnemer-2"]
    assert page["B2"].value == "deelnemer-2"
    assert not page["B2"].protection.locked

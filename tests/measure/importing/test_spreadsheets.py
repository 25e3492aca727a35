"""Workbooks of LibreOffice and of old Excel, what is struck through or shown rounded, and what is
too large. figures.ods and figures.xls were made by LibreOffice 7.4; their figures are made up."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import Font

from tests.measure.importing.test_reading import excel, figures, programme, short
from toc.core.model import Programme
from toc.core.records.hidden_sheet import UnreadableError
from toc.core.records.source_mappings import SourceMapping
from toc.documents.forms.workbook import MOST_BYTES, MOST_ROWS, refuse_many_rows
from toc.measure.importing.grid import GridCell, GridSheet, bytes_of, read_sheets
from toc.measure.importing.kinds import is_spreadsheet
from toc.measure.importing.spreadsheets import read_spreadsheet

__all__ = ["programme"]

BOOKS = Path(__file__).parent / "books"


def book(name: str) -> GridSheet:
    (sheet,) = read_sheets((BOOKS / name).read_bytes())  # the second one is hidden
    return sheet


def at(sheet: GridSheet, address: str) -> GridCell:
    return next(cell for row in sheet.rows() for cell in row if cell.address == address)


@pytest.mark.parametrize("name", ["figures.ods", "figures.xls"])
def test_a_formula_that_failed_is_not_empty(name: str) -> None:
    sheet = book(name)
    assert sheet.name == "Blad"
    failed, absent, empty = at(sheet, "C3"), at(sheet, "C4"), at(sheet, "D3")
    assert (failed.text, failed.fault, failed.empty) == ("#DIV/0!", "error-value", False)
    # Not available is how a sheet says that there is no value.
    assert (absent.text, absent.fault) == ("#N/A", "")
    assert empty.empty
    assert at(sheet, "C7").text == "186"
    assert at(sheet, "B3").text == "2024-03-01"
    assert at(sheet, "B6").text == "30:05:00"
    assert (at(sheet, "B9").text, at(sheet, "B9").filled) == ("samen", True)
    assert sheet.hidden_rows == {7}


def test_ods_says_how_a_number_is_shown_and_what_is_struck_through() -> None:
    sheet = book("figures.ods")
    assert at(sheet, "C2").form == "0.0%"
    assert (at(sheet, "D7").text, at(sheet, "D7").form) == ("12.3456", "0")
    assert [cell.address for row in sheet.rows() for cell in row if cell.struck] == ["C5"]


@pytest.mark.parametrize("name", ["figures.ods", "figures.xls"])
def test_such_a_file_is_read_to_its_cells(programme: Programme, name: str) -> None:
    found = figures((BOOKS / name).read_bytes(), programme)
    assert [(one.place.cell, one.id) for one in found.rejected][:1] == [("C3", "error-value")]
    assert ("A7", "hidden-row") in [(one.place.cell, one.id) for one in found.rejected]


@pytest.mark.parametrize("name", ["figures.ods", "figures.xls"])
def test_a_damaged_one_is_called_so(name: str) -> None:
    data = (BOOKS / name).read_bytes()
    assert is_spreadsheet(data)
    with pytest.raises(UnreadableError, match=r"damaged|no-workbook"):
        read_spreadsheet(data[: len(data) // 3])


S = "samenwerking"
HEAD = ["Indicator", "Jaar", "Waarde"]


def struck(sheet: Any) -> None:
    sheet["C2"].font = Font(strike=True)


def test_a_figure_that_is_struck_through_is_asked(programme: Programme) -> None:
    data = excel(HEAD, [S, 2023, 48], [S, 2024, 52], after=struck)
    (question,) = figures(data, programme).questions
    assert (question.kind, question.found, question.cell) == ("struck", "48", "C2")
    skipped = figures(data, programme, SourceMapping(struck="skip"))
    assert [row[:3] for row in short(skipped)] == [(S, "2024", "52")]
    read = figures(data, programme, SourceMapping(struck="read"))
    assert [row[:3] for row in short(read)] == [(S, "2023", "48"), (S, "2024", "52")]


def shown(form: str) -> Any:
    def after(sheet: Any) -> None:
        sheet["C2"].number_format = form

    return after


@pytest.mark.parametrize(
    ("form", "value", "rounded"),
    [
        ("0", 48.44, "48"),
        ("0.0", 48.44, "48.4"),
        ("#,##0.0", 48.45, "48.5"),
        ("0%", 0.4844, "48"),
        ('0.0" punten"', 48.44, "48.4"),
    ],
)
def test_a_figure_shown_rounded_is_asked(
    programme: Programme, form: str, value: float, rounded: str
) -> None:
    data = excel(HEAD, [S, 2023, value], after=shown(form))
    (question,) = figures(data, programme).questions
    assert (question.kind, question.cell) == ("rounded", "C2")
    as_shown = figures(data, programme, SourceMapping(rounded="shown"))
    assert [row[2] for row in short(as_shown)] == [rounded]
    exact = figures(data, programme, SourceMapping(rounded="exact"))
    whole = f"{value * 100:g}" if "%" in form else f"{value:g}"
    assert [row[2] for row in short(exact)] == [whole]


@pytest.mark.parametrize("form", ["General", "0.00", "0.0000", "#,##0.###", "@"])
def test_a_figure_shown_whole_is_not_asked(programme: Programme, form: str) -> None:
    data = excel(HEAD, [S, 2023, 48.44], after=shown(form))
    assert [row[2] for row in short(figures(data, programme))] == ["48.44"]


def large(rows: int, cell: str) -> bytes:
    """A workbook with so many rows."""
    plain = io.BytesIO()
    openpyxl.Workbook().save(plain)
    line = '<row r="{0}"><c r="A{0}">' + cell + "</c></row>"
    lines = "".join(line.format(number) for number in range(1, rows + 1))
    out = io.BytesIO()
    with (
        zipfile.ZipFile(plain) as packed,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made,
    ):
        for name in packed.namelist():
            data = packed.read(name)
            if name == "xl/worksheets/sheet1.xml":
                data = re.sub(rb"<sheetData ?/>|<sheetData>.*</sheetData>",
                              f"<sheetData>{lines}</sheetData>".encode(), data)  # fmt: skip
            made.writestr(name, data)
    return out.getvalue()


def test_a_workbook_that_is_too_large_is_refused_before_it_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def never(*given: object, **named: object) -> None:
        raise AssertionError("it was opened")

    data = large(MOST_ROWS + 1, "<v>1</v>")
    monkeypatch.setattr("openpyxl.load_workbook", never)
    with pytest.raises(UnreadableError, match="too-large"):
        read_sheets(data)


def open_document(rows: int, cell: str) -> bytes:
    """A workbook of LibreOffice with so many rows."""
    lines = (
        f"<table:table-row><table:table-cell>{cell}</table:table-cell></table:table-row>" * rows
    )
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="Blad1">{lines}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        kind = "application/vnd.oasis.opendocument.spreadsheet"
        made.writestr("mimetype", kind, zipfile.ZIP_STORED)
        made.writestr("META-INF/manifest.xml", "<manifest/>")
        made.writestr("content.xml", content)
    return out.getvalue()


@pytest.mark.parametrize("cell", ["<text:p>1</text:p>", "<text:p/>"])
def test_so_is_one_of_libreoffice(cell: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*given: object, **named: object) -> None:
        raise AssertionError("it was opened")

    data = open_document(MOST_ROWS + 1, cell)
    monkeypatch.setattr("lxml.etree.fromstring", never)
    with pytest.raises(UnreadableError, match="too-large"):
        read_sheets(data)


def test_rows_of_several_sheets_of_libreoffice_are_counted_apart() -> None:
    marked = io.BytesIO(b"<t:table-row><x:p/>" * MOST_ROWS + b"<t:table t:name=''>")
    refuse_many_rows(marked, of_libreoffice=True)
    both = io.BytesIO(b"<t:table-row><x:p/>" * MOST_ROWS + b"<t:table-row><x:p/><x:p/>")
    with pytest.raises(UnreadableError, match="too-large"):
        refuse_many_rows(both, of_libreoffice=True)


def test_of_a_workbook_that_is_too_large_no_more_is_read_than_tells_so(tmp_path: Path) -> None:
    large, long = tmp_path / "groot.xlsx", tmp_path / "lang.csv"
    for file, start in ((large, b"PK"), (long, b"a;b")):
        with file.open("wb") as opened:
            opened.write(start)
            opened.truncate(MOST_BYTES + 1_000)
    assert len(bytes_of(large)) == MOST_BYTES + 1
    assert len(bytes_of(long)) == MOST_BYTES + 1_000
    with pytest.raises(UnreadableError, match="too-large"):
        read_sheets(bytes_of(large))


def test_formatting_that_was_dragged_down_is_no_figure() -> None:
    (sheet,) = read_sheets(large(MOST_ROWS + 10, ""))
    assert sheet.empty

from __future__ import annotations

import io
import zipfile

from openpyxl import load_workbook

from tests.documents.writers.conftest import HOSTILE
from toc.documents.document import Document
from toc.documents.house_style import WriterStyle
from toc.documents.kinds import Kind
from toc.documents.text_width import clean
from toc.documents.writers import write


def test_a_sheet_for_each_table_and_one_that_names_them(full: Document) -> None:
    book = load_workbook(io.BytesIO(write(full, Kind.XLSX, WriterStyle(accent="#5a2a6e"))))
    assert book.sheetnames == ["Inhoud", "keuzetabel"]
    front = [[cell.value for cell in row if cell.value] for row in book["Inhoud"].iter_rows()]
    assert front == [
        ["Faseplan 2026"],
        ["Leesmaatjes"],
        [],
        ["Periode", "januari 2026 – december 2026"],
        ["Datum", "1 mei 2026"],
        ["Stand van het plan", "4f2a9c"],
        [],
        ["keuzetabel", "Wat wij doen"],
    ]
    sheet = book["keuzetabel"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows == [
        ["Nr", "Inspanning", "Eigenaar", "Kosten"],
        ["Thuis lezen", None, None, None],
        [1, "Voorlezen", "Bibliotheek", 4000.5],
        [2, "Huisbezoek", "○ niet bekend", 12],
    ]
    assert sheet["D3"].number_format == '"€ "#,##0.00'
    assert sheet["D4"].number_format == '#,##0"%"'
    assert sheet.freeze_panes == "A2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert sheet["A1"].fill.fgColor.rgb == "005a2a6e"


def test_what_looks_like_a_formula_is_a_text(hostile: Document) -> None:
    book = load_workbook(io.BytesIO(write(hostile, Kind.XLSX)))
    assert len({name.lower() for name in book.sheetnames}) == len(book.sheetnames) == 4
    texts = []
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n")
                assert cell.data_type == "s" or cell.value is None
                texts.append(cell.value)
                if isinstance(cell.value, str) and cell.value[0] in "=+-@":
                    assert cell.quotePrefix
    assert {clean(text) for text in HOSTILE} <= set(texts)


def test_texts_stand_in_a_table_of_their_own_as_excel_has_them(full: Document) -> None:
    book = zipfile.ZipFile(io.BytesIO(write(full, Kind.XLSX)))
    sheets = [book.read(n) for n in book.namelist() if n.startswith("xl/worksheets/sheet")]
    assert len(sheets) == 2
    assert not any(b"inlineStr" in sheet for sheet in sheets)
    assert b"Huisbezoek" in book.read("xl/sharedStrings.xml")

"""What stands in small letters below the text of a cell, in every format."""

from __future__ import annotations

import io
import json

import docx
import openpyxl
import pptx
import pypdfium2
import pytest

from toc.documents.document import Cell, Chapter, Column, Document, Table
from toc.documents.kinds import Kind
from toc.documents.writers import write

TABLE = Table(
    "t",
    "",
    (Column("Tekst"), Column("Werd", 1, "right")),
    (
        (Cell("Ouders lezen voor", note="inspanning"), Cell("12", 12, note="nulmeting")),
        (Cell("", note="regel 3"), Cell("Niet bekend", open=True, note="vraag 1")),
        (Cell("Kop", strong=True), Cell("", note="dit is geen kop van een groep")),
    ),
)
DOCUMENT = Document("Titel", "", "nl", "Plan", (), (Chapter("c", "Hoofdstuk", (TABLE,)),))


def test_word() -> None:
    table = docx.Document(io.BytesIO(write(DOCUMENT, Kind.DOCX))).tables[0]
    texts = [[[p.text for p in cell.paragraphs] for cell in row.cells] for row in table.rows]
    assert texts == [
        [["Tekst"], ["Werd"]],
        [["Ouders lezen voor", "inspanning"], ["12", "nulmeting"]],
        [["regel 3"], ["○ Niet bekend", "vraag 1"]],
        [["Kop"], ["dit is geen kop van een groep"]],
    ]
    small = table.cell(1, 1).paragraphs[1]
    size = small.runs[0].font.size
    assert size is not None
    assert size.pt == 7.5
    assert small.alignment == table.cell(1, 1).paragraphs[0].alignment


def test_a_browser() -> None:
    text = write(DOCUMENT, Kind.HTML).decode()
    assert "<td>Ouders lezen voor<small>inspanning</small></td>" in text
    assert '<td class="right">12<small>nulmeting</small></td>' in text
    assert "<td><small>regel 3</small></td>" in text


def test_a_pdf() -> None:
    with pypdfium2.PdfDocument(write(DOCUMENT, Kind.PDF)) as made:
        text = " ".join(page.get_textpage().get_text_range().replace("\r\n", " ") for page in made)
    for words in ("Ouders lezen voor inspanning", "12 nulmeting", "regel 3", "vraag 1"):
        assert words in text


def test_markdown() -> None:
    assert [one for one in write(DOCUMENT, Kind.MARKDOWN).decode().splitlines() if "|" in one][
        2:
    ] == [
        "| Ouders lezen voor<br>inspanning | 12<br>nulmeting |",
        "| regel 3 | *○ Niet bekend*<br>vraag 1 |",
        "| **Kop** | dit is geen kop van een groep |",
    ]


@pytest.mark.parametrize("kind", [Kind.XLSX, Kind.PPTX])
def test_behind_the_text_where_a_cell_has_one_line(kind: Kind) -> None:
    data = io.BytesIO(write(DOCUMENT, kind))
    if kind is Kind.XLSX:
        rows = [row for sheet in openpyxl.load_workbook(data) for row in sheet.values]
        said = [tuple(value or "" for value in row) for row in rows]
    else:
        slides = pptx.Presentation(data).slides
        tables = [shape.table for slide in slides for shape in slide.shapes if shape.has_table]
        said = [tuple(cell.text for cell in row.cells) for table in tables for row in table.rows]
    assert ("Ouders lezen voor – inspanning", "12 – nulmeting") in said
    assert ("regel 3", "○ Niet bekend – vraag 1") in said
    assert ("Kop", "dit is geen kop van een groep") in said


def test_for_programs() -> None:
    text = json.dumps(json.loads(write(DOCUMENT, Kind.JSON)), ensure_ascii=False)
    assert '{"text": "Ouders lezen voor", "note": "inspanning"}' in text
    assert '{"text": "12", "number": 12, "note": "nulmeting"}' in text

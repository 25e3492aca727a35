"""Views as tables: CSV and a workbook."""

from __future__ import annotations

import csv as standard
import io
import zipfile
from collections.abc import Callable

import pytest
from openpyxl import load_workbook

from toc.documents.measure import clean
from toc.draw.csv import csv
from toc.draw.views.forms import Rows
from toc.draw.xlsx import xlsx

Tables = Callable[[str], Rows]


def _read(content: bytes) -> list[list[str]]:
    return list(standard.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_csv_opens_in_a_dutch_excel() -> None:
    made = csv(Rows("x", "Titel", ("Wat", "Punten"), (("Één; twee", "9"), ('"Zo"', ""))))
    assert made == ('\ufeffWat;Punten\r\n"Één; twee";9\r\n"""Zo""";\r\n'.encode())


@pytest.mark.parametrize(
    ("given", "cell"),
    [
        ('=HYPERLINK("http://x";"klik")', '\'=HYPERLINK("http://x";"klik")'),
        ("+31 6 is een nummer", "'+31 6 is een nummer"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1+1", "'=1+1"),
        ("-12,5%", "-12,5%"),
        ("+3", "+3"),
        ("– een streepje", "– een streepje"),
        ("twee\nregels", "twee regels"),
        ("  ", ""),
    ],
)
def test_csv_holds_no_formula(given: str, cell: str) -> None:
    assert _read(csv(Rows("x", "T", ("A", "B"), ((given, "slot"),))))[1] == [cell, "slot"]


def test_hostile_text_is_one_cell_of_csv(table_of: Tables, hostile: str) -> None:
    said = clean(hostile) if hostile.strip() else ""
    shown = f"'{said}" if said[:1] in "=+@" and said else said
    made = csv(table_of(hostile))
    assert _read(made) == [["Kolom", shown], [shown, "1"], ["", shown]]
    assert made.count(b"\r\n") == made.count(b"\n") == 3


def test_a_workbook_with_a_sheet_for_each_table() -> None:
    tables = [
        Rows("samen", "Samen", ("Wat", "Punten"), (("Een doel", "9"), ("Code", "007"))),
        Rows("Samen", "Anders", ("Wat",), (("Een doel",),)),
    ]
    book = load_workbook(io.BytesIO(xlsx(tables, "Titel", "nl")))
    sheet = book["samen"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["Wat", "Punten"],
        ["Een doel", 9],
        ["Code", "007"],
    ]
    assert len({name.lower() for name in book.sheetnames}) == 3
    assert sheet.freeze_panes == "A2"


def test_hostile_text_is_a_text_in_the_workbook(table_of: Tables, hostile: str) -> None:
    book = load_workbook(io.BytesIO(xlsx([table_of(hostile)], hostile, "nl")))
    sheet = book.worksheets[1]
    said = clean(hostile) if hostile.strip() else None
    assert (sheet["A2"].value, sheet["B3"].value, sheet["B2"].value) == (said, said, 1)
    for one in book.worksheets:
        for row in one.iter_rows():
            for cell in row:
                assert cell.data_type not in ("f", "e"), cell.value
                if str(cell.value)[:1] in "=+-@":
                    assert cell.quotePrefix


def test_same_table_same_bytes(table_of: Tables) -> None:
    one, other = (xlsx([table_of("Een doel")], "Titel", "nl") for _ in range(2))
    assert one == other


def test_a_row_is_as_high_as_its_texts_need_and_may_grow() -> None:
    long = "Een inspanning met een omschrijving die meer dan een regel vraagt. " * 4
    made = xlsx([Rows("x", "T", ("Wat", "Wie"), (("kort", ""), (long, "")))], "Titel", "nl")
    sheet = load_workbook(io.BytesIO(made)).worksheets[1]
    heights = [sheet.row_dimensions[number].height for number in (1, 2, 3)]
    assert heights[0] == heights[1]
    assert heights[2] > 3 * heights[1]
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert b"customHeight" not in archive.read("xl/worksheets/sheet2.xml")

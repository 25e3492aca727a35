"""Views as tables: a workbook."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from openpyxl import load_workbook

from toc.documents.text_width import clean
from toc.draw.views.plain_forms import Rows
from toc.draw.xlsx import xlsx

Tables = Callable[[str], Rows]


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

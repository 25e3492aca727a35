"""Any form as a workbook."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import Any, cast

import openpyxl
import pytest

from toc.documents.forms.form import (
    ANSWER,
    TEXT,
    Allowed,
    Anything,
    Between,
    ChoiceList,
    Explanation,
    Field,
    FormBook,
    FormSheet,
    FromList,
    ListedRows,
    OneOf,
    Put,
)
from toc.documents.forms.workbook import open_workbook, transitional
from toc.documents.forms.xlsx import xlsx


def _sheet(*fields: Field, plain: bool = False) -> FormSheet:
    cells = (Put(1, 1, "=vraag", TEXT), Put(2, 1, None, ANSWER), Put(3, 2, None, ANSWER))
    widths, foot = {1: 20, 2: 20}, ("A & B", "&P")
    return FormSheet("Vragen", cells, widths, fields, 1, 1, {2: 30}, foot, (), plain)


def _written(form: FormBook) -> Any:
    return openpyxl.load_workbook(io.BytesIO(xlsx(form)))


def test_a_sheet_is_locked_but_for_its_answers_and_no_text_becomes_a_formula() -> None:
    page = _written(FormBook("Titel", "nl", (_sheet(),)))["Vragen"]
    assert (page["A1"].value, page["A1"].data_type, page["A1"].protection.locked) == (
        "=vraag",
        "s",
        True,
    )
    assert not page["A2"].protection.locked
    assert page.protection.sheet
    assert page.print_area == "'Vragen'!$A$1:$B$3"
    assert (page.oddFooter.left.text, page.oddFooter.right.text) == ("A && B", "&P")
    plain = _written(FormBook("Titel", "nl", (_sheet(plain=True),)))["Vragen"]
    # None is as a program shows any sheet.
    assert [one.sheet_view.showGridLines for one in (page, plain)] == [False, None]


def test_a_row_is_as_high_as_what_grows_in_it_takes() -> None:
    long, short = "woord " * 8, "woord"
    still = replace(TEXT, grow=False)
    cells = (Put(1, 1, short, TEXT), Put(1, 2, long, TEXT), Put(2, 2, long, still))
    sheet = replace(_sheet(), cells=cells, heights={})
    rows = _written(FormBook("", "nl", (sheet,)))["Vragen"].row_dimensions
    # Of its 47 letters, 23 go on a line: two lines of 13 points, and 4 around them.
    assert {row: rows[row].height for row in rows} == {1: 30}
    lower = replace(sheet, heights={1: 20})
    assert _written(FormBook("", "nl", (lower,)))["Vragen"].row_dimensions[1].height == 20


def test_what_can_be_filled_in_refuses_warns_or_only_asks() -> None:
    wrong = ("Kan niet", "Kies een woord.")
    fields = (
        Field(((2, 1), (3, 2)), OneOf(("ja", "nee")), ("Kies", "Ja of nee"), wrong),
        Field(((2, 1),), OneOf(("ja",), strictly=False)),
        Field(((2, 1),), Between(0, 2.5), wrong=("", "Kijk nog eens.")),
        Field(((2, 1),), Anything(), ("Wie", "Uw naam")),
    )
    rules = _written(FormBook("", "nl", (_sheet(*fields),)))[
        "Vragen"
    ].data_validations.dataValidation
    told = [
        (one.type, one.formula1, one.formula2, one.errorStyle, one.error, one.prompt)
        for one in rules
    ]
    assert told == [
        ("list", '"ja,nee"', None, None, "Kies een woord.", "Ja of nee"),
        ("list", '"ja"', None, "warning", None, None),
        ("decimal", "0", "2.5", "warning", "Kijk nog eens.", None),
        (None, None, None, None, None, "Uw naam"),
    ]
    assert [(one.showInputMessage, one.showErrorMessage) for one in rules] == [
        (True, True),
        (False, False),
        (False, True),
        (True, False),
    ]


def test_what_travels_along_is_unseen_and_the_sheet_to_fill_in_is_opened() -> None:
    explanation = Explanation("Uitleg", (("title", "Doe dit"), ("item", "- eerst dit")))
    form = FormBook("Titel", "nl", (explanation, _sheet()), (("merk", 1, "=x"), ()), opened=1)
    book = _written(form)
    assert book.sheetnames == ["Uitleg", "Vragen", "toc"]
    assert (book["toc"].sheet_state, book["toc"]["C1"].value) == ("veryHidden", "=x")
    assert book.security.lockStructure
    assert book.active.title == "Vragen"
    item = book["Uitleg"]["B2"]
    assert (item.value, item.alignment.horizontal, item.alignment.indent) == (
        "- eerst dit",
        "left",
        1,
    )
    properties = book.properties
    assert (properties.creator, properties.title, properties.language) == ("toc", "Titel", "nl")
    assert not _written(FormBook("", "nl", (_sheet(),))).security.lockStructure


def test_a_sheet_or_an_answer_that_is_not_known_is_refused() -> None:
    with pytest.raises(AssertionError, match="unreachable"):
        xlsx(FormBook("", "nl", (cast(FormSheet, Names("Namen")),)))
    with pytest.raises(AssertionError, match="unreachable"):
        xlsx(FormBook("", "nl", (_sheet(Field(((2, 1),), cast(Allowed, "anders"))),)))


class Names:
    """A kind of sheet that no writer knows."""

    def __init__(self, name: str) -> None:
        self.name = name


def _strict(data: bytes) -> bytes:
    """A workbook under the names of Strict Open XML, as Excel saves one."""
    names = (
        (b"spreadsheetml/2006/main", b"spreadsheetml/main"),
        (b"officeDocument/2006/relationships", b"officeDocument/relationships"),
    )
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for part in old.infolist():
            content = old.read(part)
            for known, strict in names:
                given = b"http://schemas.openxmlformats.org/" + known
                content = content.replace(given, b"http://purl.oclc.org/ooxml/" + strict)
            new.writestr(part.filename, content)
    return made.getvalue()


def test_a_workbook_saved_as_strict_open_xml_is_read_as_any_other() -> None:
    data = xlsx(FormBook("Titel", "nl", (_sheet(),)))
    strict = _strict(data)
    assert b"purl.oclc.org" in zipfile.ZipFile(io.BytesIO(strict)).read("xl/workbook.xml")
    assert open_workbook(strict)["Vragen"]["A1"].value == "=vraag"
    assert transitional(data) == data


def test_a_list_offers_its_words_and_the_rows_of_a_sheet_without_gaps() -> None:
    field = Field(((2, 1),), FromList("wat"), wrong=("Nee", "Kies."), down_to=4)
    rows = ListedRows("Vra'gen", 2, 3, 1, (2,), 20)
    book = FormBook(
        "",
        "nl",
        (
            Explanation("Uitleg", ()),
            replace(
                _sheet(field),
                name="Vra'gen",
                locked=False,
                shown=False,
                tab="112233",
                frozen=3,
                pages_wide=2,
            ),
        ),
        hidden=(("mark", 1),),
        lists=(ChoiceList("wat", ("visie",), (rows,)),),
        locked=False,
    )
    made = _written(book)
    assert made.sheetnames == ["Uitleg", "Vra'gen", "toc", "toc-lists"]
    assert not made.security.lockStructure
    page, lists = made["Vra'gen"], made["toc-lists"]
    assert (page.protection.sheet, page.sheet_state, lists.sheet_state) == (
        False,
        "hidden",
        "hidden",
    )
    assert page.sheet_properties.tabColor.rgb == "00112233"
    assert (page.page_setup.fitToWidth, page.print_title_cols) == (2, "$A:$B")
    (rule,) = page.data_validations.dataValidation
    assert (rule.type, rule.formula1, str(rule.sqref)) == ("list", "wat", "A2:A4")
    assert made.defined_names["wat"].attr_text == (
        "OFFSET('toc-lists'!$C$2,0,0,MAX(1,'toc-lists'!$B$4),1)"
    )
    assert [[cell.value for cell in row] for row in lists.iter_rows()] == [
        ["wat", 0, None],
        [
            "visie",
            '=B1+(A2<>"")',
            '=IF(1>B$4,"",INDEX(A$1:A$4,MATCH(0,B$1:B$4,1)+1))',
        ],
        [
            "=IF(INDEX('Vra''gen'!$B:$B,2)=\"\",\"\",TRIM(INDEX('Vra''gen'!$A:$A,2)&\" \"&"
            "SUBSTITUTE(LEFT(INDEX('Vra''gen'!$B:$B,2),20),CHAR(10),\" \")))",
            '=B2+(A3<>"")',
            '=IF(2>B$4,"",INDEX(A$1:A$4,MATCH(1,B$1:B$4,1)+1))',
        ],
        [
            "=IF(INDEX('Vra''gen'!$B:$B,3)=\"\",\"\",TRIM(INDEX('Vra''gen'!$A:$A,3)&\" \"&"
            "SUBSTITUTE(LEFT(INDEX('Vra''gen'!$B:$B,3),20),CHAR(10),\" \")))",
            '=B3+(A4<>"")',
            '=IF(3>B$4,"",INDEX(A$1:A$4,MATCH(2,B$1:B$4,1)+1))',
        ],
    ]

"""Files as partners really send them: each is read right, or refused at a cell; never wrong in
silence. All figures are made up: they are examples."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from tests.each import each
from tests.measure.importing.test_reading import excel, figures, programme, short
from toc.core.model import Programme
from toc.core.records.hidden_sheet import UnreadableError
from toc.core.records.source_mappings import SourceMapping
from toc.core.wording import what_and_fix
from toc.core.words.measurements import MEASUREMENTS
from toc.measure.importing.answers import Answered, answered
from toc.measure.importing.grid import read_sheets
from toc.measure.importing.outcome import ImportedFigures
from toc.measure.words.measure_import import IMPORT

__all__ = ["programme"]

HEADINGS = ["Indicator", "Periode", "Waarde"]
S, G = "samenwerking", "gesprekken"
DAY = datetime.datetime(2023, 3, 1)


def merged(*ranges: str) -> Callable[[Any], None]:
    def merge(sheet: Any) -> None:
        for one in ranges:
            sheet.merge_cells(one)

    return merge


def formatted(**forms: str) -> Callable[[Any], None]:
    def form(sheet: Any) -> None:
        for cell, number_format in forms.items():
            sheet[cell].number_format = number_format

    return form


def on_a_mac(sheet: Any) -> None:
    sheet.parent.epoch = CALENDAR_MAC_1904


def zipped(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name in names:
            packed.writestr(name, "application/vnd.oasis.opendocument.text")
    return out.getvalue()


READ: dict[str, tuple[bytes, list[tuple[str, str, str]]]] = {
    "months below a year that is merged over them": (
        excel(
            ["Cijfers van het jaar"],
            [None, 2024, None, None],
            ["Indicator", "jan", "feb", "maart"],
            [G, 1, 2, "n.v.t."],
            after=merged("B2:D2"),
        ),
        [(G, "2024-01", "1"), (G, "2024-02", "2")],
    ),
    "quarters of two years": (
        excel(
            [None, 2023, None, 2024, None],
            ["Indicator", "Q3", "4e kwartaal", "Q1", "kw 2"],
            [G, 1, 2, 3, 4],
            after=merged("B1:C1", "D1:E1"),
        ),
        [(G, "2023-Q3", "1"), (G, "2023-Q4", "2"), (G, "2024-Q1", "3"), (G, "2024-Q2", "4")],
    ),
    "months of a year that stands above the table": (
        excel(["Jaar:", 2024], [], ["Indicator", "januari", "februari"], [G, 1, 2]),
        [(G, "2024-01", "1"), (G, "2024-02", "2")],
    ),
    "a year and a quarter in two columns": (
        excel(["Indicator", "Jaar", "Kwartaal", "Waarde"], [G, 2024, "Q1", 5], [G, 2024, 2, 6]),
        [(G, "2024-Q1", "5"), (G, "2024-Q2", "6")],
    ),
    "a year and the number of a month in two columns": (
        excel(["Indicator", "Jaar", "Maand", "Waarde"], [G, 2024, 1, 5], [G, 2024, "mrt", 6]),
        [(G, "2024-01", "5"), (G, "2024-03", "6")],
    ),
    "a group merged over its years": (
        excel(
            [None, "65+", None],
            ["Indicator", 2023, 2024],
            [S, 40, 45],
            after=merged("B1:C1"),
        ),
        [(S, "2023", "40"), (S, "2024", "45")],
    ),
    "a title right above the headings": (
        excel(["Cijfers 2024"], ["Indicator", 2023, 2024], [S, 40, 45], after=merged("A1:C1")),
        [(S, "2023", "40"), (S, "2024", "45")],
    ),
    "a percentage as Excel keeps it": (
        excel(HEADINGS, [S, 2024, 0.345], after=formatted(C2="0.0%")),
        [(S, "2024", "34.5")],
    ),
    "a percentage with a sign that is only a letter": (
        excel(HEADINGS, [S, 2024, 45], [S, 2023, 0.5], after=formatted(C2='0"%"', C3="0.0\\%")),
        [(S, "2024", "45"), (S, "2023", "0.5")],
    ),
    "a small percentage beside larger ones": (
        excel(HEADINGS, [S, 2024, 0.5], [S, 2023, 12]),
        [(S, "2024", "0.5"), (S, "2023", "12")],
    ),
    "both ways to write a thousand, and hard spaces": (
        "indicator;periode;waarde\ngesprekken;2024;1.234,5\ngesprekken;2023-Q4;1,234.5\n"
        "gesprekken;2023-Q3;1\u00a0234\ngesprekken;2023-Q2;12\u202f345,5\n".encode(),
        [
            (G, "2024", "1234.5"),
            (G, "2023-Q4", "1234.5"),
            (G, "2023-Q3", "1234"),
            (G, "2023-Q2", "12345.5"),
        ],
    ),
    "UTF-16 with tabs, as Excel calls Unicode text": (
        "indicator\tperiode\twaarde\r\nsaldo\t2024\t12-\r\n".encode("utf-16"),
        [("saldo", "2024", "-12")],
    ),
    "a line that says what the delimiter is": (
        b"\xef\xbb\xbfsep=,\r\nindicator,periode,waarde\r\nsamenwerking,2024,\"12,5\"\r\n",
        [(S, "2024", "12.5")],
    ),
    "old letters, semicolons and a remark beside the table": (
        "Indicator;Periode;Waarde;;\r\nsamenwerking;2024;12,5;;één wijk\r\n".encode("cp1252"),
        [(S, "2024", "12.5")],
    ),
    "dates as text, as a number of days, and shown as a month": (
        excel(
            HEADINGS,
            [G, "31-12-2023", 1],
            [G, 45382, 2],
            [G, datetime.datetime(2024, 5, 1), 3],
            after=formatted(B4="mmm yyyy"),
        ),
        [(G, "2023-12-31", "1"), (G, "2024-03-31", "2"), (G, "2024-05", "3")],
    ),
    "every way to say that there is nothing": (
        excel(
            HEADINGS,
            *([G, f"2024-{month:02}", text] for month, text in enumerate(
                ("n.v.t.", "onbekend", "nvt", "n.b.", "?", "Niet gemeten"), 1
            )),
            [G, "2024-12", "<10"],
        ),
        [(G, "2024-12", "<10")],
    ),
    "a year without a quarter among quarters": (
        excel(["Indicator", "Jaar", "Kwartaal", "Waarde"], [G, 2023, None, 5], [G, 2024, 2, 6]),
        [(G, "2023", "5"), (G, "2024-Q2", "6")],
    ),
    "a workbook that counts its days from 1904, as on a Mac": (
        excel(HEADINGS, [G, 44000, 1], [G, datetime.datetime(2024, 3, 31), 2], after=on_a_mac),
        [(G, "2024-06-19", "1"), (G, "2024-03-31", "2")],
    ),
    "targets beside what was reached": (
        excel(["Indicator", "Realisatie 2023", "Doel 2023", "Prognose 2024"], [G, 6, 7, 8]),
        [(G, "2023", "6")],
    ),
    "the same headings again, as on every page": (
        excel(HEADINGS, [G, 2023, 6], HEADINGS, [G, 2024, 7]),
        [(G, "2023", "6"), (G, "2024", "7")],
    ),
    "one year and no more than a name before it": (
        excel(["Indicator", 2024], [G, 6], ["Vertrouwen in de buurt", 7]),
        [(G, "2024", "6"), ("vertrouwen", "2024", "7")],
    ),
    "a year in the heading of the names, and groups as columns": (
        excel(["Indicator (2024)", "Totaal", "man"], [S, "52%", "50%"]),
        [(S, "2024", "52"), (S, "2024", "50")],
    ),
    "the indicator as a title, and months below years": (
        excel(["Aantal gevoerde gesprekken"], ["Maand", 2024, 2023], ["jan", 1, None],
              ["dec", 3, 4], ["Totaal", 4, 4]),
        [(G, "2024-01", "1"), (G, "2024-12", "3"), (G, "2023-12", "4")],
    ),
    "an average of places": (
        excel(["Periode", "Wijk", G], [2024, "Oost", 6], [2024, "Gemiddeld", 6]),
        [(G, "2024", "6")],
    ),
    "yes and no in a letter, and a percent sign as a heading": (
        excel(["Indicator", "Jaar", "%"], ["afgesproken", 2024, "J"], ["afgesproken", 2023, "n"]),
        [("afgesproken", "2024", "yes"), ("afgesproken", "2023", "no")],
    ),
    "quarters that are added up at the end": (
        excel(["Indicator", "2024-Q1", "2024-Q2", "Totaal"], [G, 1, 2, 3]),
        [(G, "2024-Q1", "1"), (G, "2024-Q2", "2")],
    ),
    "as many lines as there are": (
        b"indicator;periode;waarde;plaats\n"
        + b"".join(b"gesprekken;2024;%d;P%d\n" % (n, n) for n in (*range(3), 60_000)),
        [(G, "2024", str(n)) for n in (0, 1, 2, 60_000)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", READ)
def test_read_right(name: str, programme: Programme) -> None:
    data, expected = READ[name]
    # Numbers that only rise may be totals so far: of these it was said that they are not.
    mapping = SourceMapping(totals={G: "increment"})
    assert [row[:3] for row in short(figures(data, programme, mapping))] == expected


def test_no_line_of_a_long_file_is_lost(programme: Programme) -> None:
    lines = [f"gesprekken;2024;{n};P{n}" for n in range(50_100)]
    text = "\n".join(("indicator;periode;waarde;plaats", *lines, "gesprekken;2024;fout;Q"))
    (wrong,) = figures(text.encode(), programme).rejected
    assert (wrong.place.cell, wrong.id) == ("C50102", "not-a-number")


def raised(sheet: Any) -> None:
    small = InlineFont(vertAlign="superscript")
    sheet["C2"] = CellRichText("123", TextBlock(small, "1"))


def out_of_sight(sheet: Any) -> None:
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["D"].hidden = True


REFUSED: dict[str, tuple[bytes, list[tuple[str, str]]]] = {
    "shares that nobody can tell from percentages": (
        excel(HEADINGS, [S, 2024, 0.34], [S, 2023, 1]),
        [("C2", "share-or-percent"), ("C3", "share-or-percent")],
    ),
    "shares in a text file": (
        b"indicator;periode;waarde\nsamenwerking;2024;0,34\n",
        [("C2", "share-or-percent")],
    ),
    "marks of footnotes": (
        "indicator;periode;waarde\ngesprekken;2024;123*\ngesprekken;2023-Q4;12 1)\n"
        "gesprekken;2023-Q3;12¹\n".encode(),
        [("C2", "not-a-number"), ("C3", "not-a-number"), ("C4", "not-a-number")],
    ),
    "a footnote that is only a small digit": (
        excel(HEADINGS, [G, 2024, 3], after=raised),
        [("C2", "not-a-number")],
    ),
    "rows and columns that Excel does not show": (
        excel([*HEADINGS, "n"], [G, 2024, 3, 5], [G, 2023, 4, 6], after=out_of_sight),
        [("D1", "hidden-column"), ("A3", "hidden-row")],
    ),
    "a decimal comma that became a column": (
        b"indicator,periode,waarde\nsamenwerking,2024,12,5\n",
        [("D2", "no-heading-here")],
    ),
    "words above the headings that say something of the figures": (
        excel([None, "Jongeren", None], ["Indicator", 2023, 2024], [S, 40, 45],
              after=merged("B1:C1")),
        [("B1", "unknown-above")],
    ),
    "months of no year": (
        excel(["Indicator", "jan", "feb"], [G, 1, 2]),
        [("B1", "no-year"), ("C1", "no-year"), ("A1", "no-value-column")],
    ),
    "two columns with a date that say another year": (
        excel(["Indicator", "Jaar", "Datum", "Waarde"], [G, 2024, DAY, 5]),
        [("C2", "periods-differ")],
    ),
    "crosses where yes or no is asked": (
        excel(HEADINGS, ["afgesproken", 2024, "x"]),
        [("C2", "not-yes-or-no")],
    ),
    "a formula that was never worked out, and one that is wrong": (
        excel(HEADINGS, [G, 2024, "=1+1"], [G, 2023, "#DIV/0!"]),
        [("C2", "formula-without-value"), ("C3", "error-value")],
    ),
    "what Excel took for a date": (
        excel(HEADINGS, [G, 2024, datetime.datetime(2024, 4, 3)]),
        [("C2", "date-as-value")],
    ),
    "units, brackets and powers": (
        "indicator;periode;waarde\ngesprekken;2024;€ 12,50\nsaldo;2023;(12)\n"
        "gesprekken;2023;1E3\n".encode(),
        [("C2", "not-a-number"), ("C3", "not-a-number"), ("C4", "not-a-number")],
    ),
    "names that stand only once above their rows": (
        excel(HEADINGS, [G, "2024-Q1", 4], [None, "2024-Q2", 5]),
        [("C3", "no-indicator")],
    ),
    "numbers of people that are no numbers": (
        b"indicator;periode;waarde;n\nsamenwerking;2024;40;tien\nsamenwerking;2023;40;34%\n",
        [("D2", "not-a-number"), ("D3", "not-a-count")],
    ),
    "numbers of people that Excel did not work out": (
        excel([*HEADINGS, "n"], [S, 2024, 40, "=1+1"]),
        [("D2", "formula-without-value")],
    ),
    "a second table with other headings": (
        excel(["Indicator", 2023, 2024], [G, 1, 2], ["Indicator", 2024, 2023], [S, 40, 45]),
        [("A3", "second-table")],
    ),
    "no period on the whole sheet, said once": (
        excel(["Wijk", G], ["Oost", 12], ["West", 15]),
        [("A1", "no-period-anywhere")],
    ),
    "a year that is not written out": (
        excel(["Indicator", "31-12-24"], [G, 12]),
        [("B1", "short-year")],
    ),
    "a row and a column that say another year": (
        excel(["Indicator", "Periode", "2023"], [G, 2024, 12]),
        [("B2", "periods-differ")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_refused_at_its_cell_in_words(name: str, programme: Programme) -> None:
    data, expected = REFUSED[name]
    found = figures(data, programme)
    assert found.rows == ()
    assert [(one.place.cell, one.id) for one in found.rejected] == expected
    for what, fix in sentences(found):
        assert what.endswith((".", "?"))
        assert fix.endswith((".", "?"))


def sentences(found: ImportedFigures) -> list[tuple[str, str]]:
    """What is said of each, and what to do, as the command says it."""
    return [what_and_fix(one, "nl", IMPORT, MEASUREMENTS) for one in found.rejected]


def test_the_words_for_shares(programme: Programme) -> None:
    found = figures(excel(HEADINGS, [S, 2024, 0.34]), programme)
    assert sentences(found) == [
        (
            "‘0,34’ kan 0,34 procent zijn, maar ook 34 procent.",
            "Schrijf het procentteken erbij: 34% of 0,34%.",
        )
    ]


def test_the_number_of_a_table_says_nothing_of_its_numbers(programme: Programme) -> None:
    text = "Tabel 3.1\nindicator;periode;waarde\ngesprekken;2024;1.234\n"
    (question,) = figures(text.encode(), programme).questions
    assert (question.kind, question.cell, question.near) == ("decimal", "C3", ("1234", "1,234"))


def test_a_quote_that_is_never_closed_takes_nothing_with_it() -> None:
    text = 'indicator;periode;waarde;toelichting\ngesprekken;2024;1;"ja\ngesprekken;2023;2;nee\n'
    with pytest.raises(UnreadableError, match="quotes"):
        read_sheets(text.encode())


def test_figures_further_out_than_is_read_are_no_silence() -> None:
    def far(sheet: Any) -> None:
        sheet["A60000"] = "gesprekken"

    with pytest.raises(UnreadableError, match="too-large"):
        read_sheets(excel(HEADINGS, [G, 2024, 3], after=far))


def test_headings_over_three_rows_with_a_total_beside_groups(programme: Programme) -> None:
    data = excel(
        ["Vraag", 2023, None, None, None],
        [None, "Totaal", None, "65+", None],
        [None, "perc.", "n", "perc.", "n"],
        [S, "63,2%", 231, "50%", "<10"],
        after=merged("B1:E1", "B2:C2", "D2:E2"),
    )
    assert short(figures(data, programme)) == [
        (S, "2023", "63.2", "", 231),
        (S, "2023", "50", "leeftijd=65+", None),
    ]


def test_how_many_is_never_that_of_another_column(programme: Programme) -> None:
    data = excel(["Indicator", 2023, 2024, "n 2024"], [S, 40, 45, 181])
    assert [row[-1] for row in short(figures(data, programme))] == [None, 181]
    data = excel(["Indicator", "Jaar", "Totaal", "65+", "n"], [S, 2024, 45, 40, 181])
    assert [row[-1] for row in short(figures(data, programme))] == [181, None]


def test_a_group_that_the_programme_does_not_know_can_be_left_out(programme: Programme) -> None:
    data = excel(
        ["Indicator", "Jaar", "Leeftijd", "Waarde"], [S, 2024, "?", 40], [S, 2024, "", 45]
    )
    (question,) = figures(data, programme).questions
    mapping = answered(programme, SourceMapping(), [question], ("?=skip",)).mapping
    found = figures(data, programme, mapping)
    assert [row[2] for row in short(found)] == ["45"]
    assert found.left_out == ("C2 ?",)
    # The same command again: what was answered before is not an answer to nothing.
    assert answered(programme, mapping, [], ("?=skip",)) == Answered(mapping)
    # Or another answer: who made a mistake can say so.
    again = answered(programme, mapping, [], ("?=leeftijd=65+",))
    assert again.mapping.groups == {"?": "leeftijd=65+"}


KINDS = {
    "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "web-page": b"\xef\xbb\xbf\r\n<html><body><table><tr><td>Indicator</td></tr></table>",
    "old-excel": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
    "numbers": zipped("Index/Document.iwa", "preview.jpg"),
    "binary-excel": zipped("[Content_Types].xml", "xl/workbook.bin"),
    "word": zipped("[Content_Types].xml", "word/document.xml"),
    "open-document": zipped("mimetype", "content.xml"),
    "no-workbook": zipped("photo.jpg"),
    "damaged": b"PK\x03\x04" + b"x" * 100,
}


@each("kind", KINDS)
def test_what_is_no_workbook_is_called_by_its_name(kind: str) -> None:
    with pytest.raises(UnreadableError, match=kind):
        read_sheets(KINDS[kind])
    assert IMPORT.say(f"open.{kind}", "nl").endswith(".")

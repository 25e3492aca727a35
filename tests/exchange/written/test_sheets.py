"""What is read of sheets: Excel, LibreOffice, old Excel and CSV."""

from __future__ import annotations

import datetime
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Color, Font, PatternFill

from tests.exchange.written.office_files import open_text, packed, parts_of, strict
from tests.exchange.written.shown import grid, left, told
from toc.exchange.written.outline import Arrow, ArrowKind, LeftOut, Look, Place, Unread
from toc.exchange.written.readers.csv import read_csv
from toc.exchange.written.readers.ods import read_ods
from toc.exchange.written.readers.xls import read_xls
from toc.exchange.written.readers.xlsx import read_xlsx
from toc.exchange.written.refusal import UnreadablePlanError

DATA = Path(__file__).parent / "data"


def saved(book: Any) -> bytes:
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def sheet_of(*rows: list[object]) -> Any:
    book: Any = openpyxl.Workbook()
    book.active.title = "Plan"
    for row in rows:
        book.active.append(row)
    return book


def test_several_sheets_with_places_and_merged_headings() -> None:
    book = sheet_of(["Doelen", None, "Streefwaarde", None], [None, None, 2024, 2030], ["a", "b"])
    book.active.merge_cells("A1:B2")
    book.active.merge_cells("C1:D1")
    other = book.create_sheet("Acties")
    other["B3"] = "Banenmarkt"
    outline = read_xlsx(saved(book))
    first, second = outline.tables
    assert grid(outline, first) == [
        ["Doelen", "Doelen", "Streefwaarde", "Streefwaarde"],
        ["Doelen", "Doelen", "2024", "2030"],
        ["a", "b", None, None],
    ]
    cell = first.grid[0][0]
    assert cell is not None
    assert cell is first.grid[1][1]
    assert (cell.rows, cell.columns) == (2, 2)
    assert first.place == Place(sheet="Plan")
    assert grid(outline, second) == [[None, None], [None, None], [None, "Banenmarkt"]]
    assert outline.passages[-1].place == Place(sheet="Acties", row=3, column=2)


def test_what_is_hidden_struck_or_a_comment_is_left_out_and_told() -> None:
    book = sheet_of(["Doel", "intern", "Actie"], ["a", "x", "A"], ["b", "y", "B"], ["c", "z", "C"])
    page = book.active
    page.column_dimensions["B"].hidden = True
    page.row_dimensions[3].hidden = True
    page["C4"].font = Font(strike=True)
    page["A2"].comment = Comment("Nog nakijken", "iemand")
    gone = book.create_sheet("Lijsten")
    gone["A1"], gone.sheet_state = "keuze", "veryHidden"
    outline = read_xlsx(saved(book))
    assert grid(outline, outline.tables[0]) == [["Doel", "Actie"], ["a", "A"], ["c", ""]]
    assert outline.left_out == (
        LeftOut(Unread.COMMENT, "Nog nakijken", Place(sheet="Plan", row=2, column=1)),
        LeftOut(Unread.HIDDEN, "b\ny\nB", Place(sheet="Plan", row=3)),
        LeftOut(Unread.HIDDEN, "intern\nx\nz", Place(sheet="Plan", column=2)),
        LeftOut(Unread.STRUCK, "C", Place(sheet="Plan", row=4, column=3)),
        LeftOut(Unread.HIDDEN, "keuze", Place(sheet="Lijsten")),
    )


def test_numbers_are_read_as_people_see_them() -> None:
    book = sheet_of([0.41, 1472, 7.4, 16260, datetime.datetime(2024, 3, 1), True, 0.2, 12])
    forms = ["0%", "#,##0", "General", '"€" #,##0', "dd-mm-yyyy", "General", '"≥ "0%', '0 "fte"']
    for cell, form in zip(book.active[1], forms, strict=True):
        cell.number_format = form
    outline = read_xlsx(saved(book))
    assert [one.text for one in outline.passages] == [
        "41%", "1.472", "7,4", "€ 16.260", "1-3-2024", "WAAR", "≥ 20%", "12 fte",
    ]  # fmt: skip
    cells = outline.tables[0].grid[0]
    assert [(one.value, one.unit) for one in cells if one is not None] == [
        (41, "%"), (1472, ""), (7.4, ""), (16260, "€"), (None, ""), (None, ""), (20, "%"),
        (12, "fte"),
    ]  # fmt: skip


def test_a_formula_has_the_value_that_was_kept_and_else_none() -> None:
    book = sheet_of(["Aantal", "=1+1"])
    data = saved(book)
    outline = read_xlsx(data)
    assert told(outline) == ["cell Aantal"]
    assert outline.left_out == (
        LeftOut(Unread.NO_VALUE, "=1+1", Place(sheet="Plan", row=1, column=2)),
    )
    cell = outline.tables[0].grid[0][1]
    assert cell is not None
    assert (cell.formula, cell.value) == (True, None)


def test_a_text_whose_parts_look_different() -> None:
    small = InlineFont(vertAlign="superscript")
    book = sheet_of(["x"])
    page = book.active
    page["A1"] = CellRichText(
        "Minder ", TextBlock(InlineFont(strike=True), "schulden "), "armoede"
    )
    page["A2"] = CellRichText("Inwoners", TextBlock(small, "1"))
    page["A3"] = CellRichText("2.500 m", TextBlock(small, "2"))
    outline = read_xlsx(saved(book))
    assert told(outline) == ["cell Minder armoede", "cell Inwoners (1)", "cell 2.500 m2"]
    assert left(outline) == ["struck: schulden"]


def test_the_looks_of_a_cell_also_by_the_colours_of_the_theme() -> None:
    book = sheet_of(["Doel", "Actie"])
    page = book.active
    page["A1"].font = Font(bold=True, sz=14, color="FF0000")
    page["A1"].fill = PatternFill("solid", fgColor="C6E0B4")
    page["B1"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.6))
    first, second = read_xlsx(saved(book)).passages
    assert first.look == Look(True, False, False, 14, "FF0000", "C6E0B4")
    assert second.look.fill == "B9CDE5"  # Excel, which reckons in whole numbers, makes it B8CCE4


def test_a_cell_with_several_texts() -> None:
    book = sheet_of(["1. banenmarkt\n2. taalles", "- a\n  - b\n- c", "Realisatie\n2019", "- 5"])
    assert told(read_xlsx(saved(book))) == [
        "cell1 [1.] banenmarkt",
        "cell1 [2.] taalles",
        "cell1 • a",
        "  cell2 • b",
        "cell1 • c",
        "cell Realisatie / 2019",
        "cell1 • 5",
    ]


def test_rows_that_stay_at_the_top_are_headings() -> None:
    book = sheet_of(["Doel", "Actie"], ["a", "b"])
    book.active.freeze_panes = "A2"
    assert read_xlsx(saved(book)).tables[0].headers == 1
    book.active.freeze_panes = None
    book.active.print_title_rows = "1:2"
    assert read_xlsx(saved(book)).tables[0].headers == 2


def test_a_cell_far_away_makes_no_large_grid() -> None:
    book = sheet_of(["a"])
    book.active.cell(1_000_000, 300, "z")
    outline = read_xlsx(saved(book))
    assert grid(outline, outline.tables[0]) == [["a", None], [None, "z"]]
    assert outline.passages[1].place == Place(sheet="Plan", row=1_000_000, column=300)


def test_whole_columns_that_are_merged_take_no_time_and_what_they_cover_is_told() -> None:
    book = sheet_of(["Doelen", None, None], ["a", "b", "c"])
    book.active.merge_cells("A1:C1")
    parts = parts_of(saved(book))
    name = "xl/worksheets/sheet1.xml"
    content = parts[name]
    assert isinstance(content, bytes)
    parts[name] = content.replace(b'"A1:C1"', b'"A1:B1048576"')
    outline = read_xlsx(packed(parts))
    assert grid(outline, outline.tables[0])[:2] == [
        ["Doelen", "Doelen", None], ["Doelen", "Doelen", "c"],
    ]  # fmt: skip
    assert left(outline) == ["hidden: a", "hidden: b"]


def test_boxes_and_arrows_that_are_drawn_on_a_sheet() -> None:
    data = saved(sheet_of(["Doel"]))
    space = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    where = "<xdr:from><xdr:col>1</xdr:col><xdr:row>4</xdr:row></xdr:from>"

    def shape(key: int, text: str) -> str:
        return (
            f'<xdr:twoCellAnchor>{where}<xdr:sp><xdr:nvSpPr><xdr:cNvPr id="{key}" name="x"/>'
            f"</xdr:nvSpPr><xdr:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></xdr:txBody>"
            "</xdr:sp></xdr:twoCellAnchor>"
        )

    def line(start: int, end: int, ends: str) -> str:
        return (
            f'<xdr:twoCellAnchor>{where}<xdr:cxnSp><a:stCxn id="{start}"/><a:endCxn id="{end}"/>'
            f"<a:ln>{ends}</a:ln></xdr:cxnSp></xdr:twoCellAnchor>"
        )

    drawing = (
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/'
        f'spreadsheetDrawing" {space}>' + shape(2, "Werk") + shape(3, "Welzijn")
        + line(2, 3, '<a:tailEnd type="triangle"/>') + line(2, 3, '<a:headEnd type="arrow"/>')
        + line(2, 9, "") + "</xdr:wsDr>"
    )  # fmt: skip
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>'
    )
    parts = parts_of(data)
    parts["xl/drawings/drawing1.xml"] = drawing
    parts["xl/worksheets/_rels/sheet1.xml.rels"] = relations
    outline = read_xlsx(packed(parts))
    assert told(outline) == ["cell Doel", "box Werk", "box Welzijn"]
    assert outline.passages[1].place == Place(sheet="Plan", row=5, column=2)
    here = Place(sheet="Plan")
    assert outline.arrows == (
        Arrow(1, 2, ArrowKind.DRAWN, "", here),
        Arrow(2, 1, ArrowKind.DRAWN, "", here),
        Arrow(1, None, ArrowKind.LINE, "", here),
    )


def test_the_strict_variant_of_the_format_is_read() -> None:
    outline = read_xlsx(strict(saved(sheet_of(["Doel", 0.5]))))
    assert told(outline) == ["cell Doel", "cell 0,5"]


def test_what_openpyxl_prints_of_a_damaged_style_is_not_heard(
    capsys: pytest.CaptureFixture[str],
) -> None:
    parts = parts_of(saved(sheet_of(["Doel"])))
    styles = parts["xl/styles.xml"]
    assert isinstance(styles, bytes)
    parts["xl/styles.xml"] = styles.replace(b'xfId="0"', b'xfId="17"')
    with pytest.raises(UnreadablePlanError):
        read_xlsx(packed(parts))
    assert capsys.readouterr().out == ""


def ods(body: str, automatic: str = "") -> bytes:
    return open_text(body, automatic, kind="spreadsheet")


def test_a_sheet_of_libreoffice() -> None:
    def cell(text: str, more: str = "") -> str:
        inner = "".join(f"<text:p>{line}</text:p>" for line in text.split("|"))
        return f"<table:table-cell {more}>{inner}</table:table-cell>"

    automatic = (
        '<style:style style:name="weg" style:family="table-cell"><style:text-properties '
        'style:text-line-through-style="solid"/></style:style>'
        '<style:style style:name="dik" style:family="table-cell"><style:table-cell-properties '
        'fo:background-color="#ddebf7"/><style:text-properties fo:font-weight="bold"/>'
        "</style:style>"
        '<style:style style:name="uit" style:family="table"><style:table-properties '
        'table:display="false"/></style:style>'
    )
    hidden = 'table:visibility="collapse"'
    percentage = 'office:value-type="percentage" office:value="0.414"'
    body = (
        '<table:table table:name="Plan"><table:table-column/><table:table-column/>'
        f"<table:table-column {hidden}/><table:table-header-rows><table:table-row>"
        + cell("Doel", 'table:style-name="dik"') + cell("Waarde") + cell("intern")
        + "</table:table-row></table:table-header-rows><table:table-row>"
        + cell("1. a|2. b", 'table:number-rows-spanned="2"') + cell("41%", percentage)
        + "</table:table-row><table:table-row><table:covered-table-cell/>"
        + cell("oud", 'table:style-name="weg"') + f"</table:table-row><table:table-row {hidden}>"
        + cell("rij") + "</table:table-row><table:table-row>"
        + cell("#DIV/0!", 'table:formula="of:=1/0" calcext:value-type="error"')
        + cell("x<text:s/>y<office:annotation><text:p>Nakijken</text:p></office:annotation>")
        + '</table:table-row></table:table><table:table table:name="Oud" table:style-name="uit">'
        "<table:table-row>" + cell("weg") + "</table:table-row></table:table>"
    )  # fmt: skip
    body = body.replace(
        "<office:annotation><text:p>Nakijken</text:p></office:annotation></text:p>",
        "</text:p><office:annotation><text:p>Nakijken</text:p></office:annotation>",
    )
    outline = read_ods(ods(body, automatic))
    table = outline.tables[0]
    assert grid(outline, table) == [
        ["Doel", "Waarde"], ["a / b", "41%"], ["a / b", ""], ["", "x y"],
    ]  # fmt: skip
    assert [one.label for one in outline.passages][2:4] == ["1.", "2."]
    value = table.grid[1][1]
    assert value is not None
    assert (value.value, value.unit) == (41, "%")
    assert outline.passages[0].look == Look(True, False, False, 10, "", "DDEBF7")
    assert table.headers == 1
    assert left(outline) == [
        "comment: Nakijken", "hidden: rij", "hidden: intern", "struck: oud",
        "no-value: #DIV/0!", "hidden: weg",
    ]  # fmt: skip


def test_boxes_and_arrows_that_are_drawn_on_a_sheet_of_libreoffice() -> None:
    def shape(key: str, text: str) -> str:
        return f'<draw:custom-shape draw:id="{key}"><text:p>{text}</text:p></draw:custom-shape>'

    def line(start: str, end: str, style: str = "pijl") -> str:
        return (
            f'<draw:connector draw:start-shape="{start}" draw:end-shape="{end}" '
            f'draw:style-name="{style}"/>'
        )

    def arrow(name: str, heads: str) -> str:
        return (
            f'<style:style style:name="{name}" style:family="graphic">'
            f"<style:graphic-properties {heads}/></style:style>"
        )

    automatic = arrow("pijl", 'draw:marker-end="Arrow"') + arrow("terug", 'draw:marker-start="A"')
    body = (
        '<table:table table:name="Plan"><table:shapes>' + shape("a", "Werk") + "<draw:g>"
        + shape("b", "Welzijn") + "</draw:g>" + line("a", "b") + line("a", "b", "terug")
        + line("a", "z", "geen") + "<draw:frame><draw:image/></draw:frame><draw:frame>"
        "<draw:object/></draw:frame></table:shapes><table:table-row><table:table-cell "
        'office:value-type="currency" office:currency="EUR" office:value="16260">'
        "<text:p>€ 16.260</text:p></table:table-cell><table:table-cell table:formula='of:=A1'/>"
        "<table:table-cell table:number-columns-repeated='2'><text:p>x</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )  # fmt: skip
    outline = read_ods(ods(body, automatic))
    assert told(outline) == ["cell € 16.260", "cell x", "cell x", "box Werk", "box Welzijn"]
    here = Place(sheet="Plan")
    assert outline.arrows == (
        Arrow(3, 4, ArrowKind.DRAWN, "", here),
        Arrow(4, 3, ArrowKind.DRAWN, "", here),
        Arrow(3, None, ArrowKind.LINE, "", here),
    )
    assert left(outline) == ["no-value: of:=A1", "picture: ", "drawing: "]
    cell = outline.tables[0].grid[0][0]
    assert cell is not None
    assert (cell.value, cell.unit) == (16260, "€")


def test_a_workbook_of_old_excel() -> None:
    outline = read_xls((DATA / "plan.xls").read_bytes())
    assert grid(outline, outline.tables[0]) == [
        ["Doelen", "Doelen"],
        ["Minder armoede", "41%"],
        ["b", ""],
        ["1-3-2024", "1.472"],
    ]
    assert outline.passages[0].look == Look(True, False, False, 14, "", "C0C0C0")
    assert outline.passages[-1].place == Place(sheet="Plan", row=5, column=2)
    value = outline.tables[0].grid[1][1]
    assert value is not None
    assert (value.value, value.unit) == (41, "%")
    assert left(outline) == [
        "comment: Nakijken", "hidden: verborgen rij", "struck: oud", "hidden: keuze",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "data",
    [
        "Doel;Actie\r\nMinder armoede;\"Banen,\nles\"\r\n".encode("cp1252"),
        "\ufeffsep=\t\nDoel\tActie\nMinder armoede\t\"Banen,\nles\"\n".encode(),
        b"Doel,Actie\rMinder armoede,\"Banen,\rles\"\r",
        "Doel\tActie\nMinder armoede\t\"Banen,\nles\"\n".encode("utf-16"),
    ],
    ids=["cp1252", "sep", "mac", "utf-16"],
)  # fmt: skip
def test_csv_in_its_spellings(data: bytes) -> None:
    outline = read_csv(data)
    assert told(outline) == ["cell Doel", "cell Actie", "cell Minder armoede", "cell Banen, / les"]
    assert outline.passages[2].place == Place(row=3 if b"sep=" in data else 2, column=1)


def test_a_raised_figure_in_a_sheet_of_libreoffice_is_a_note_or_a_part_of_a_unit() -> None:
    up = (
        '<style:style style:name="up" style:family="text"><style:text-properties '
        'style:text-position="super 58%"/></style:style>'
    )
    cells = "".join(
        f'<table:table-cell><text:p>{text}<text:span text:style-name="up">{figure}</text:span>'
        "</text:p></table:table-cell>"
        for text, figure in (("Inwoners", "1"), ("2.500 m", "2"))
    )
    body = (
        f'<table:table table:name="Plan"><table:table-row>{cells}</table:table-row></table:table>'
    )
    assert told(read_ods(ods(body, up))) == ["cell Inwoners (1)", "cell 2.500 m2"]

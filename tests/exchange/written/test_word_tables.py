"""What is read of tables, text boxes and drawings in a Word document."""

from __future__ import annotations

from tests.exchange.written.office_files import paragraph, word
from tests.exchange.written.shown import grid, left, told
from toc.exchange.written.outline import Place
from toc.exchange.written.readers.docx import read_docx

P = paragraph


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_a_deleted_row_is_no_row_and_a_change_of_looks_is_no_change_of_text() -> None:
    def row(text: str, properties: str = "") -> str:
        return f"<w:tr><w:trPr>{properties}</w:trPr><w:tc>{P(text)}</w:tc></w:tr>"

    old = '<w:pPrChange><w:pPr><w:pStyle w:val="Kop1"/></w:pPr></w:pPrChange>'
    outline = read_docx(
        word(f"<w:tbl>{row('a')}{row('weg', '<w:del/>')}{row('b')}</w:tbl>" + P("Gewoon", "", old))
    )
    assert told(outline) == ["cell a", "cell b", "paragraph Gewoon"]
    assert left(outline) == ["deleted: weg"]
    assert outline.passages[1].place == Place(table=1, row=2, column=1)


def box(text: str) -> str:
    return f"<w:txbxContent>{P(text)}</w:txbxContent>"


def test_a_text_box_is_read_once() -> None:
    shape = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor><wps:wsp>"
        f"<wps:txbx>{box('In het vak')}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box('In het vak')}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    old = f"<w:p><w:r><w:pict><v:textbox>{box('Oud vak')}</v:textbox></w:pict></w:r></w:p>"
    outline = read_docx(word(f"<w:p>{run('Ervoor')}{shape}</w:p>" + P("Erna") + old))
    assert told(outline) == [
        "paragraph Ervoor", "box In het vak", "paragraph Erna", "box Oud vak",
    ]  # fmt: skip
    assert left(outline) == ["repeated: In het vak"]


def test_a_table_in_a_text_box_and_a_text_box_in_a_table() -> None:
    def vml(inner: str) -> str:
        box = f"<w:txbxContent>{inner}</w:txbxContent>"
        return f"<w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r>"

    table = f"<w:tbl><w:tr><w:tc>{P('cel in vak')}</w:tc></w:tr></w:tbl>"
    cell = f"<w:tc><w:p>{run('cel')}{vml(P('vak in cel'))}</w:p></w:tc>"
    body = f"<w:p>{vml(P('vak') + table)}</w:p><w:tbl><w:tr>{cell}</w:tr></w:tbl>"
    outline = read_docx(word(body))
    assert told(outline) == ["box vak", "cell cel in vak", "cell cel", "box vak in cel"]
    assert [grid(outline, one) for one in outline.tables] == [
        [["cel in vak"]], [["cel / vak in cel"]],
    ]  # fmt: skip


def test_merged_cells_short_rows_and_a_table_in_a_table() -> None:
    def cell(inner: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}</w:tc>"

    start, goes_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    inner = f"<w:tbl><w:tr>{cell(P('binnen'))}</w:tr></w:tbl>"
    body = P("Kop", "Kop1") + (
        "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
        + cell(P("Doel")) + cell(P("Acties"), '<w:gridSpan w:val="2"/>') + "</w:tr><w:tr>"
        + cell(P("Minder armoede"), start) + cell(P("a1")) + cell(P("b1") + P("b2") + inner)
        + "</w:tr><w:tr>" + cell(P("eigen"), goes_on) + cell(P("a2")) + cell(P(""))
        + "</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>"
        + cell(P("kort")) + "</w:tr></w:tbl>"
    )  # fmt: skip
    outline = read_docx(word(body))
    outer, nested = outline.tables
    assert grid(outline, outer) == [
        ["Doel", "Acties", "Acties"],
        ["Minder armoede", "a1", "b1 / b2"],
        ["Minder armoede", "a2", ""],
        [None, "kort", None],
    ]
    assert outer.grid[1][0] is outer.grid[2][0]
    assert (outer.grid[1][0].rows, outer.grid[0][1].columns) == (2, 2)  # type: ignore[union-attr]
    assert (outer.headers, outer.under) == (1, 0)
    assert grid(outline, nested) == [["binnen"]]
    assert left(outline) == ["hidden: eigen"]
    assert outline.passages[-1].place == Place(table=1, row=4, column=2)


def test_columns_that_only_keep_the_edges_of_rows_apart_do_not_count() -> None:
    def row(*spans: int) -> str:
        cells = "".join(
            f'<w:tc><w:tcPr><w:gridSpan w:val="{span}"/></w:tcPr>{P(f"{at}")}</w:tc>'
            for at, span in enumerate(spans)
        )
        return f"<w:tr>{cells}</w:tr>"

    outline = read_docx(word(f"<w:tbl>{row(3, 5)}{row(3, 5)}</w:tbl>"))
    assert grid(outline, outline.tables[0]) == [["0", "1"], ["0", "1"]]


def test_smartart_is_read_as_a_tree() -> None:
    def point(key: str, text: str, kind: str = "node", shown: str = "") -> str:
        return (
            f'<dgm:pt modelId="{key}" type="{kind}"><dgm:prSet {shown}/>'
            f"<dgm:t><a:p><a:r><a:t>{text}</a:t></a:r></a:p></dgm:t></dgm:pt>"
        )

    def hangs(child: str, parent: str, order: int) -> str:
        return f'<dgm:cxn srcId="{parent}" destId="{child}" srcOrd="{order}"/>'

    data = (
        "<dgm:ptLst>" + point("0", "", "doc") + point("2", "Banenmarkt") + point("1", "Werk")
        + point("3", "Taalles") + point("4", "[Tekst]", shown='phldr="1"')
        + point("5", "tussen", "parTrans") + "</dgm:ptLst><dgm:cxnLst>"
        + hangs("1", "0", 0) + hangs("3", "1", 1) + hangs("2", "1", 0) + hangs("4", "1", 2)
        + "</dgm:cxnLst>"
    )  # fmt: skip
    body = (
        P("Schema", "Kop1") + '<w:p><w:r><w:drawing><dgm:relIds r:dm="diagramData"/></w:drawing>'
        "</w:r></w:p>" + P("Einde", "Kop1")
    )
    outline = read_docx(word(body, diagramData=data))
    assert told(outline) == [
        "heading1 Schema",
        "  box1 Werk",
        "    box2 Banenmarkt",
        "    box2 Taalles",
        "heading1 Einde",
    ]


def test_hidden_rows_deleted_cells_and_cells_that_were_merged_the_old_way() -> None:
    def cell(text: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>"

    body = (
        "<w:tbl><w:tr>" + cell("a", '<w:hMerge w:val="restart"/>') + cell("", "<w:hMerge/>")
        + cell("b") + "</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>" + cell("c") + cell("d")
        + "</w:tr><w:tr>" + cell("e") + cell("f", "<w:cellDel/>") + cell("g")
        + "</w:tr><w:tr>" + cell("los", "<w:vMerge/>") + "</w:tr></w:tbl>"
    )  # fmt: skip
    outline = read_docx(word(body))
    assert grid(outline, outline.tables[0]) == [
        ["a", "a", "b"], ["e", "", "g"], ["e", None, None],
    ]  # fmt: skip
    assert left(outline) == ["hidden: c", "hidden: d", "deleted: f", "hidden: los"]

"""What is read of a Word document: all that its reader sees, once, and nothing else."""

from __future__ import annotations

from tests.exchange.written.office_files import paragraph, strict, word
from tests.exchange.written.shown import grid, left, told
from toc.exchange.written.outline import Look, Place
from toc.exchange.written.readers.docx import read_docx

P = paragraph


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_headings_by_the_name_of_their_style_in_any_language() -> None:
    body = (
        P("Het plan", "Titel") + P("Doelen", "Kop1") + P("Minder armoede", "Doel")
        + P("Toelichting") + P("Nog dieper", "Eigen")
    )  # fmt: skip
    outline = read_docx(word(body))
    assert told(outline) == [
        "title Het plan",
        "heading1 Doelen",
        "  heading2 Minder armoede",
        "    paragraph Toelichting",
        "    heading3 Nog dieper",
    ]
    assert [one.style for one in outline.passages] == [
        "Title", "heading 1", "Doel", "Normal", "Kop 3",
    ]  # fmt: skip
    assert outline.language == "nl"


def test_a_level_of_the_paragraph_itself_goes_before_its_style() -> None:
    body = P("Wel een kop", "", '<w:outlineLvl w:val="1"/>') + P(
        "Toch geen kop", "Kop1", '<w:outlineLvl w:val="9"/>'
    ) + P("Kop", "Kop1")  # fmt: skip
    assert told(read_docx(word(body))) == [
        "heading2 Wel een kop",
        "  paragraph Toch geen kop",
        "heading1 Kop",
    ]


def test_without_heading_styles_the_looks_say_what_a_heading_is() -> None:
    bold, large = "<w:b/>", '<w:b/><w:sz w:val="32"/>'
    split = "<w:p>" + run("Minder ", bold) + run("armoede", bold) + "</w:p>"
    body = (
        P("Beleidsplan", "", "", '<w:sz w:val="48"/>') + P("Van de gemeente", "", "", "<w:i/>")
        + P("Doelen", "", "", large) + split + P("Zo leven inwoners in welvaart en zonder schuld.")
        + P("Dit staat er vet als hele zin.", "", "", bold) + P("Acties", "", "", large)
        + P("Spreekuren houden in de wijken van de stad.")
    )  # fmt: skip
    assert told(read_docx(word(body))) == [
        "title Beleidsplan",
        "paragraph Van de gemeente",
        "heading1 Doelen",
        "  heading2 Minder armoede",
        "    paragraph Zo leven inwoners in welvaart en zonder schuld.",
        "    paragraph Dit staat er vet als hele zin.",
        "heading1 Acties",
        "  paragraph Spreekuren houden in de wijken van de stad.",
    ]


def test_of_headings_that_look_alike_the_numbers_say_which_is_higher() -> None:
    bold = "<w:b/>"
    body = (
        P("1 Doelen", "", "", bold) + P("1.1 Werk", "", "", bold)
        + P("Inwoners hebben werk.") + P("1.2 Wonen", "", "", bold) + P("Iedereen woont goed.")
        + P("2 Acties", "", "", bold) + P("We bouwen huizen voor jong en oud.")
    )  # fmt: skip
    assert told(read_docx(word(body))) == [
        "heading1 [1] Doelen",
        "  heading2 [1.1] Werk",
        "    paragraph Inwoners hebben werk.",
        "  heading2 [1.2] Wonen",
        "    paragraph Iedereen woont goed.",
        "heading1 [2] Acties",
        "  paragraph We bouwen huizen voor jong en oud.",
    ]


def test_a_bold_number_of_a_list_is_a_heading_where_something_else_follows() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    body = (
        P("Doelen", "", listed, "<w:b/>") + P("Inwoners hebben werk en een goede woning.")
        + P("Acties", "", listed, "<w:b/>") + P("bouwen", "", listed, "")
    )  # fmt: skip
    assert told(read_docx(word(body, numbering=numbering))) == [
        "heading1 [1.] Doelen",
        "  paragraph Inwoners hebben werk en een goede woning.",
        "  item1 [2.] Acties",
        "  item1 [3.] bouwen",
    ]


def test_what_was_chosen_in_an_old_form_is_read() -> None:
    def form(data: str) -> str:
        return (
            f'<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{data}</w:ffData></w:fldChar></w:r>'
            "<w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>"
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    entries = '<w:listEntry w:val="gemeente"/><w:listEntry w:val="woningcorporatie"/>'
    body = (
        f"<w:p>{run('Trekker: ')}" + form(f'<w:ddList><w:result w:val="1"/>{entries}</w:ddList>')
        + "</w:p><w:p>" + form("<w:checkBox><w:checked/></w:checkBox>") + run("klaar") + "</w:p>"
    )  # fmt: skip
    assert told(read_docx(word(body))) == [
        "paragraph Trekker: woningcorporatie", "item1 [x] klaar",
    ]  # fmt: skip


def test_tracked_changes_are_read_as_accepted() -> None:
    body = (
        "<w:p>" + run("Vast ")
        + '<w:ins w:id="1">' + run("INGEVOEGD ") + "</w:ins>"
        + '<w:del w:id="2"><w:r><w:delText>VERWIJDERD </w:delText></w:r></w:del>'
        + run("eind") + "</w:p>"
        + '<w:moveFrom w:id="3">' + P("Oude plek") + "</w:moveFrom>"
        + "<w:p><w:moveFrom>" + run("Verplaatst doel") + "</w:moveFrom></w:p>"
        + "<w:p><w:moveTo>" + run("Verplaatst doel") + "</w:moveTo></w:p>"
    )  # fmt: skip
    outline = read_docx(word(body))
    assert told(outline) == [
        "paragraph Vast INGEVOEGD eind",
        "paragraph Verplaatst doel",
    ]
    assert left(outline) == ["deleted: VERWIJDERD", "deleted: Oude plek",
                             "deleted: Verplaatst doel"]  # fmt: skip


def test_where_the_mark_between_paragraphs_is_deleted_they_are_one() -> None:
    body = P("Minder ", "", "<w:rPr><w:del/></w:rPr>") + P("armoede", "Kop1") + P("Uitleg", "Kop1")
    assert told(read_docx(word(body))) == ["heading1 Minder armoede", "heading1 Uitleg"]


def test_a_large_first_letter_belongs_to_its_paragraph() -> None:
    body = P("D", "", '<w:framePr w:dropCap="drop"/>') + P("e stad is van ons allen")
    assert told(read_docx(word(body))) == ["paragraph De stad is van ons allen"]


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


def control(inner: str, properties: str = "") -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>"


def test_content_controls_are_read_wherever_they_stand() -> None:
    empty = "<w:showingPlcHdr/>"
    cell = f"<w:tc>{P('gewone cel')}</w:tc>"
    body = (
        control(P("Blok")) + f"<w:p>{run('In ')}{control(run('de regel'))}</w:p>"
        + control(P("Klik of tik om tekst in te voeren."), empty)
        + f"<w:p>{run('Trekker: ')}{control(run('Kies een item'), empty)}</w:p>"
        + "<w:tbl>" + control(f"<w:tr>{cell}{control('<w:tc>' + P('cel') + '</w:tc>')}</w:tr>")
        + "</w:tbl>"
    )  # fmt: skip
    outline = read_docx(word(body))
    assert told(outline) == [
        "paragraph Blok", "paragraph In de regel", "paragraph Trekker:", "cell gewone cel",
        "cell cel",
    ]  # fmt: skip
    assert left(outline) == [
        "placeholder: Klik of tik om tekst in te voeren.",
        "placeholder: Kies een item",
    ]


def test_hidden_and_struck_text_is_left_out_and_told() -> None:
    body = (
        "<w:p>" + run("Doel") + run(" geheim", "<w:vanish/>")
        + run(" weg", '<w:rStyle w:val="Weg"/>') + run(" oud", "<w:strike/>")
        + run(" ouder", "<w:dstrike/>") + run(" nieuw", '<w:strike w:val="0"/>') + "</w:p>"
    )  # fmt: skip
    outline = read_docx(word(body))
    assert told(outline) == ["paragraph Doel nieuw"]
    assert left(outline) == ["hidden: geheim weg", "struck: oud ouder"]


def test_fields_show_their_result_and_links_their_text() -> None:
    def field(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    instruct = '<w:r><w:instrText> DATE \\@ "yyyy" </w:instrText></w:r>'
    body = (
        f"<w:p>{run('In ')}{field('begin')}{instruct}{field('separate')}"
        f"{run('2024')}{field('end')}"
        f'{run(" zie ")}<w:hyperlink r:id="x">{run("de site")}</w:hyperlink>'
        f'<w:fldSimple w:instr="PAGE">{run(" 3")}</w:fldSimple></w:p>'
    )
    assert told(read_docx(word(body))) == ["paragraph In 2024 zie de site 3"]


def test_notes_comments_headers_and_pictures() -> None:
    body = (
        f"<w:p>{run('Minder armoede')}<w:r><w:footnoteReference w:id='2'/></w:r>"
        "<w:r><w:commentReference w:id='5'/></w:r></w:p>"
        "<w:p><w:r><w:drawing><wp:inline><wp:docPr descr='Een foto'/><a:blip/></wp:inline>"
        "</w:drawing></w:r></w:p>" + P("Slot")
        + '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>'
    )  # fmt: skip
    outline = read_docx(
        word(
            body,
            footnotes=f"<w:footnote w:id='2'>{P('Volgens het CBS')}</w:footnote>",
            comments=f"<w:comment w:id='5'>{P('Nog nakijken')}</w:comment>",
            header=P("Gemeente Zwolle"),
        )
    )
    assert told(outline) == [
        "paragraph Minder armoede",
        "  note [1] Volgens het CBS",
        "paragraph Slot",
    ]
    assert left(outline) == [
        "comment: Nog nakijken", "picture: Een foto", "header: Gemeente Zwolle",
    ]  # fmt: skip


def test_a_table_of_contents_is_known_by_its_field_style_or_looks() -> None:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    tab = "<w:r><w:tab/><w:t>2</w:t></w:r>"
    toc = '<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>'
    body = (
        f"<w:p>{mark('begin')}{toc}{mark('separate')}{run('1')}<w:r><w:tab/></w:r>{run('Doelen')}{tab}</w:p>"
        f"<w:p>{run('Acties')}{tab}</w:p><w:p>{mark('end')}</w:p>"
        + P("Doelen", "Kop1") + P("Doel 3 is af") + P("Acties", "Kop1")
        + f'<w:p><w:pPr><w:pStyle w:val="Inhopg1"/></w:pPr>{run("Los")}{tab}</w:p>'
    )  # fmt: skip
    outline = read_docx(word(body))
    assert told(outline) == [
        "contents [1] Doelen",
        "contents Acties",
        "heading1 Doelen",
        "  paragraph Doel 3 is af",
        "heading1 Acties",
        "  contents Los",
    ]
    assert outline.passages[0].attributes == (("page", "2"),)
    typed = f"<w:p>{run('Doelen')}{tab}</w:p><w:p>{run('Acties ......... 12')}</w:p>"
    single = f"<w:p>{run('Budget')}{tab}</w:p>"
    assert told(read_docx(word(typed + P("Tekst") + single))) == [
        "contents Doelen", "contents Acties", "paragraph Tekst", "paragraph Budget 2",
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


def test_lines_with_marks_of_their_own_are_texts_of_their_own() -> None:
    def typed(*lines: str) -> str:
        return "<w:p>" + "<w:r><w:br/></w:r>".join(map(run, lines)) + "</w:p>"

    body = typed("Acties:", "- banenmarkt", "- taalles") + typed("Een regel", "en nog een")
    assert told(read_docx(word(body))) == [
        "paragraph Acties:", "item1 • banenmarkt", "item1 • taalles",
        "paragraph Een regel / en nog een",
    ]  # fmt: skip


def test_the_signs_of_wingdings_are_bullets_and_boxes() -> None:
    def sign(code: str, text: str) -> str:
        return f'<w:p><w:r><w:sym w:font="Wingdings" w:char="{code}"/></w:r>{run(text)}</w:p>'

    body = sign("F0A7", " banenmarkt") + sign("F0FE", " klaar") + sign("F0A8", " open")
    assert told(read_docx(word(body))) == [
        "item1 • banenmarkt", "item1 [x] klaar", "item1 [ ] open",
    ]  # fmt: skip
    font = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    typed = [f"<w:p>{run(sign, font)}{run(' zo')}</w:p>" for sign in ("§", "ü", "þ", "o")]
    assert told(read_docx(word("".join(typed)))) == [
        "item1 • zo", "item1 • zo", "item1 [x] zo", "item1 [ ] zo",
    ]  # fmt: skip


def test_a_raised_figure_behind_a_number_is_a_note_and_behind_a_unit_a_part_of_it() -> None:
    up = '<w:vertAlign w:val="superscript"/>'
    body = "<w:p>" + run("200") + run("1", up) + "</w:p>"
    body += "<w:p>" + run("12 km") + run("2", up) + "</w:p>"
    assert told(read_docx(word(body))) == ["paragraph 200 (1)", "paragraph 12 km2"]


def test_what_nobody_sees_within_a_word_goes() -> None:
    body = "<w:p>" + run("leef") + "<w:r><w:softHyphen/></w:r>" + run("baar­heid  en ") + "</w:p>"
    assert told(read_docx(word(body))) == ["paragraph leefbaarheid en"]


def test_the_strict_variant_of_the_format_is_read() -> None:
    assert told(read_docx(strict(word(P("Doelen", "Kop1"))))) == ["heading1 Doelen"]


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


def test_what_cannot_be_read_is_told() -> None:
    def drawing(inner: str) -> str:
        return f"<w:p><w:r><w:drawing><wp:docPr descr='Verloop'/>{inner}</w:drawing></w:r></w:p>"

    chart = '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>'
    inner = f"<mc:AlternateContent><mc:Choice>{P('blok')}</mc:Choice></mc:AlternateContent>"
    body = (
        P("Doel") + drawing(chart) + drawing('<dgm:relIds r:dm="nergens"/>')
        + '<w:altChunk r:id="x"/>' + inner + "<w:customXml>" + P("eigen") + "</w:customXml>"
    )  # fmt: skip
    outline = read_docx(word(body))
    assert told(outline) == ["paragraph Doel", "paragraph blok", "paragraph eigen"]
    assert left(outline) == ["drawing: Verloop", "drawing: ", "drawing: "]


def test_a_formula_and_the_text_under_a_reading_aid() -> None:
    math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    body = (
        f"<w:p>{run('Groei ')}<m:oMath {math}><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>"
        f"<w:p><w:r><w:ruby><w:rt>{run('hulp')}</w:rt><w:rubyBase>{run('woord')}</w:rubyBase>"
        "</w:ruby></w:r></w:p>"
    )
    assert told(read_docx(word(body))) == ["paragraph Groei a+b", "paragraph woord"]


def test_the_looks_of_a_text() -> None:
    body = P(
        "Doel", "", '<w:shd w:fill="D9E2F3"/>',
        '<w:b/><w:i/><w:u w:val="single"/><w:sz w:val="28"/><w:color w:val="1f4e79"/>',
    ) + "<w:p>" + run("half ", "<w:b/>") + run("vet") + "</w:p>"  # fmt: skip
    first, second = read_docx(word(body)).passages
    assert first.look == Look(True, True, True, 14, "1F4E79", "D9E2F3")
    assert second.look == Look(size=11, lead="half")

"""What is read of a Word document: all that its reader sees, once, and nothing else."""

from __future__ import annotations

from tests.exchange.written.office_files import paragraph, strict, word
from tests.exchange.written.shown import left, told
from toc.exchange.written.readers.docx import read_docx

P = paragraph


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


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

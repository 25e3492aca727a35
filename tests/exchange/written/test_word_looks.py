"""What is a heading, an item or a line of contents in a Word document, by its styles and looks."""

from __future__ import annotations

from tests.exchange.written.office_files import paragraph, word
from tests.exchange.written.shown import told
from toc.exchange.written.outline import Look
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


def test_the_looks_of_a_text() -> None:
    body = P(
        "Doel", "", '<w:shd w:fill="D9E2F3"/>',
        '<w:b/><w:i/><w:u w:val="single"/><w:sz w:val="28"/><w:color w:val="1f4e79"/>',
    ) + "<w:p>" + run("half ", "<w:b/>") + run("vet") + "</w:p>"  # fmt: skip
    first, second = read_docx(word(body)).passages
    assert first.look == Look(True, True, True, 14, "1F4E79", "D9E2F3")
    assert second.look == Look(size=11, lead="half")

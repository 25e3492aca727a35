from __future__ import annotations

import io
import zipfile

import docx
from docx.oxml.ns import qn

from tests.documents.writers.conftest import ready
from toc.documents.document import Chapter, Document, Paragraph
from toc.documents.house_style import SOBER, Logo, WriterStyle
from toc.documents.kinds import Kind
from toc.documents.writers import write
from toc.documents.writers.names import digest, short


def made(document: Document, house: WriterStyle = SOBER):  # type: ignore[no-untyped-def] # no types
    return docx.Document(io.BytesIO(write(document, Kind.DOCX, house, ready)))


def test_styles_are_those_of_word(full: Document) -> None:
    told = [(p.style.name, p.text) for p in made(full).paragraphs if p.text]
    assert told == [
        ("Title", "Faseplan 2026"),
        ("Subtitle", "Leesmaatjes"),
        ("Normal", "Periode\tjanuari 2026 – december 2026"),
        ("Normal", "Datum\t1 mei 2026"),
        ("Normal", "Stand van het plan\t4f2a9c"),
        ("TOC Heading", "Inhoud"),
        ("toc 1", "Samenvatting\t3"),
        ("toc 1", "Gekozen\t4"),
        ("toc 1", "Netwerken\t4"),
        ("toc 2", "Thuis lezen\t5"),
        ("toc 1", "Slot\t7"),
        ("Heading 1", "Samenvatting"),
        ("Toc kern", "Wij kiezen twee inspanningen."),
        ("Normal", "Aanpak: Gewone tekst."),
        ("Toc toelichting", "Toelichting: Zo is geteld."),
        ("Toc open punt", "○ Open punt – kosten: Wie betaalt?"),
        ("Toc let op", "▲ Let op: Twee vragen meer dan er is."),
        ("Toc besluit", "► Gevraagd besluit – Besluit 1: Stem in."),
        ("List Bullet", "Eerst: een"),
        ("List Bullet 2", "onder"),
        ("List Bullet", "twee"),
        ("List Number", "dit"),
        ("List Number", "dan dat"),
        ("List Number", "opnieuw"),
        ("Heading 1", "Gekozen"),
        ("Caption", "Tabel 1. Wat wij doen"),
        ("Heading 1", "Netwerken"),
        ("Normal", "Inleiding."),
        ("Heading 2", "Thuis lezen"),
        ("Caption", "blad 1 van 2"),
        ("Caption", "blad 2 van 2"),
        ("Caption", "Figuur 1. Netwerk Thuis lezen"),
        ("Heading 1", "Slot"),
        ("Normal", "Alleen in woorden."),
        ("Caption", "Figuur 2. Niet getekend"),
    ]


def test_each_numbered_list_begins_at_one(full: Document) -> None:
    numbered = [p for p in made(full).paragraphs if p.style.name == "List Number"]
    used = [p._p.pPr.numPr.numId.val for p in numbered]
    assert used[0] == used[1] != used[2]


def test_the_table_repeats_its_head_and_keeps_its_rows_whole(full: Document) -> None:
    word = made(full)
    (table,) = word.element.iter(qn("w:tbl"))
    rows = list(table.iter(qn("w:tr")))
    assert [[t.text for t in row.iter(qn("w:t"))] for row in rows] == [
        ["Nr", "Inspanning", "Eigenaar", "Kosten"],
        ["Thuis lezen"],
        ["1", "Voorlezen", "Bibliotheek", "€ 4.000,50"],
        ["2", "Huisbezoek", "○ niet bekend", "12%"],
    ]
    assert len(list(rows[0].iter(qn("w:tblHeader")))) == 1
    assert all(len(list(row.iter(qn("w:cantSplit")))) == 1 for row in rows)


def test_drawings_are_sharp_and_told(full: Document) -> None:
    content = write(full, Kind.DOCX, SOBER, ready)
    word = docx.Document(io.BytesIO(content))
    told = [one.get("descr") for one in word.element.iter(qn("wp:docPr"))]
    assert told == ["Voorlezen draagt bij aan Ouders lezen voor."] * 2
    names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    assert sum(name.endswith(".svg") for name in names) == 2
    assert sum(name.endswith(".png") for name in names) == 1  # they look the same
    assert "docProps/thumbnail.jpeg" not in names


def test_parts_are_named_by_what_every_office_keeps(full: Document) -> None:
    """Names of pictures, and hidden bookmarks in tables and in what tells a drawing in words."""
    word = made(full)
    names = [one.get("name") for one in word.element.iter(qn("wp:docPr"))]
    told = digest("Voorlezen draagt bij aan Ouders lezen voor.")
    assert names == [f"toc:figure:din-thuis:{sheet}:a{told}" for sheet in (1, 2)]
    marks = [one.get(qn("w:name")) for one in word.element.iter(qn("w:bookmarkStart"))]
    ours = [name for name in marks if not name.startswith("_Toc")]
    assert [name[:-13] for name in ours] == [
        f"_toc_table_{short('toc:table:keuzetabel')}",
        f"_toc_figure_{short('toc:figure:zonder')}",
    ]
    assert max(map(len, marks)) <= 40
    ids = [one.get(qn("w:id")) for one in word.element.iter(qn("w:bookmarkStart"))]
    assert len(ids) == len(set(ids))
    assert not [*word.element.iter(qn("w:sdt"))]


def test_sections_lie_and_stand(full: Document) -> None:
    sections = made(full).sections
    lying = [one.page_width > one.page_height for one in sections]
    assert lying == [False, True, False]
    assert [one.different_first_page_header_footer for one in sections] == [True, False, False]
    footers = ["".join(p.text for p in one.footer.paragraphs) for one in sections]
    assert footers == ["Faseplan 2026 · Leesmaatjes\tBladzijde 1 van 1"] * 3


def test_no_empty_page_after_a_lying_last_chapter(full: Document) -> None:
    only = Document(**{**vars(full), "chapters": full.chapters[2].sections})
    assert [one.page_width > one.page_height for one in made(only).sections] == [False, True]


def test_nothing_of_a_person_or_a_moment(full: Document) -> None:
    content = write(full, Kind.DOCX, SOBER, ready)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        core = archive.read("docProps/core.xml").decode()
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert "python-docx" not in core
    assert "dcterms" not in core.replace("xmlns:dcterms", "")
    assert made(full).core_properties.title == "Faseplan 2026"


def test_house_style(full: Document) -> None:
    svg = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9'/></svg>"
    house = WriterStyle("#5a2a6e", font="Calibri", logo=Logo(svg, True, "Logo"), footer="Gemeente")
    word = made(full, house)
    style = word.styles["Heading 1"].font
    assert (style.name, str(style.color.rgb)) == ("Calibri", "5A2A6E")
    dirty = [one.get(qn("w:dirty")) for one in word.element.iter(qn("w:fldChar"))]
    assert dirty.count("true") == 1  # the page numbers of another font are for Word to count
    assert "Gemeente" in word.sections[0].footer.paragraphs[0].text
    assert next(word.element.iter(qn("wp:docPr"))).get("descr") == "Logo"


def test_no_empty_line_follows_the_contents() -> None:
    # After contents that fill their page it would be a page with nothing on it.
    chapters = tuple(Chapter(f"h{n}", f"Hoofdstuk {n}", (Paragraph("Tekst."),)) for n in range(9))
    document = Document("Titel", "", "nl", "Programma", (), chapters)
    word = docx.Document(io.BytesIO(write(document, Kind.DOCX)))
    texts = [
        (str(paragraph.style and paragraph.style.name), paragraph.text)
        for paragraph in word.paragraphs
    ]
    after = next(i for i, (style, _) in enumerate(texts) if style == "Heading 1")
    assert texts[after - 1][0].lower() == "toc 1"

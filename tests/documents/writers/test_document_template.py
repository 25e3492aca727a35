"""Somebody's own Word and PowerPoint, filled and filled again."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import Any

import docx
import pptx
import pytest
from docx.oxml.ns import qn
from pptx.util import Cm

from tests.documents.writers.conftest import CHOICE, DRAWN, scene
from toc.documents.document import Document
from toc.documents.errors import DocumentError
from toc.documents.house_style import SOBER
from toc.documents.writers import docx_template, pptx_template
from toc.documents.writers.names import named

CHANGED = {**DRAWN, "din-thuis": (replace(scene("Nieuw"), description="Anders."),)}


def packed(made: Any) -> bytes:
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def word(*lines: str) -> bytes:
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Kop {{toc:programma}}"
    made.add_heading("Eigen plan", 1)
    for line in lines:
        made.add_paragraph(line)
    made.add_paragraph("Eigen slot.")
    return packed(made)


def texts(content: bytes) -> list[str]:
    return [p.text for p in docx.Document(io.BytesIO(content)).paragraphs if p.text]


def filled(content: bytes, document: Document, drawn: Any = DRAWN) -> Any:
    return docx_template.fill(content, "plan.docx", document, SOBER, drawn)


def test_everything_comes_at_the_marker_one_level_below_its_heading(full: Document) -> None:
    made = docx.Document(io.BytesIO(filled(word("Vooraf.", "{{toc}}"), full).content))
    told = [(p.style and p.style.name, p.text) for p in made.paragraphs if p.text]
    assert told[:3] == [
        ("Heading 1", "Eigen plan"),
        ("Normal", "Vooraf."),
        ("Heading 2", "Samenvatting"),
    ]
    assert told[-1] == ("Normal", "Eigen slot.")
    assert "{{" not in "".join(text for _, text in told)
    assert made.sections[0].header.paragraphs[0].text == "Kop Leesmaatjes"


def test_one_part_comes_at_its_marker(full: Document) -> None:
    result = filled(word("{{toc:din-thuis}}", "Tussen.", "{{toc:keuze}}"), full)
    assert texts(result.content) == [
        "Eigen plan",
        "blad 1 van 2",
        "blad 2 van 2",
        "Figuur 1. Netwerk Thuis lezen",
        "Tussen.",
        "Gekozen",
        "Tabel 1. Wat wij doen",
        "Eigen slot.",
    ]
    assert (result.renewed, result.gone, result.new) == (0, (), ())


def test_filling_again_changes_only_the_drawings_and_tables(full: Document) -> None:
    first = filled(word("{{toc:din-thuis}}", "{{toc:keuze}}"), full).content
    edited = docx.Document(io.BytesIO(first))
    edited.paragraphs[-1].text = "Eigen slot, door mij herschreven."
    mine = packed(edited)
    rows = (*CHOICE.rows[:2],)
    table = replace(CHOICE, rows=rows)
    chapters = (full.chapters[0], replace(full.chapters[1], blocks=(table,)), *full.chapters[2:])
    result = filled(mine, replace(full, chapters=chapters), CHANGED)
    # It fits on one sheet now, so that nothing says which sheet is which.
    sheets = {"blad 1 van 2", "blad 2 van 2"}
    assert texts(result.content) == [text for text in texts(mine) if text not in sheets]
    assert result.renewed == 2
    assert result.new == ("Niet getekend",)
    again = docx.Document(io.BytesIO(result.content))
    told = [one.get("descr") for one in again.element.iter("{*}docPr")]
    assert told == ["Wat de figuur zegt."]
    assert len(list(again.element.iter("{*}tr"))) == 3
    names = zipfile.ZipFile(io.BytesIO(result.content)).namelist()
    assert sum(name.endswith(".svg") for name in names) == 1
    assert len(names) == len(set(names))


def test_filling_again_with_the_same_changes_nothing(full: Document) -> None:
    first = filled(word("{{toc}}"), full).content
    assert filled(first, full).content == first


def test_a_table_may_be_called_like_its_chapter(full: Document) -> None:
    table = replace(CHOICE, id="keuze")
    chapters = (full.chapters[0], replace(full.chapters[1], blocks=(table,)))
    document = replace(full, chapters=chapters)
    first = filled(word("{{toc:keuze}}"), document).content
    assert "Gekozen" in texts(first)
    assert filled(first, document).renewed == 1


def test_a_part_that_is_gone_stays_and_is_told(full: Document) -> None:
    first = filled(word("{{toc}}"), full).content
    fewer = replace(full, chapters=full.chapters[:2])
    result = filled(first, fewer)
    assert result.gone == ("Netwerk Thuis lezen", "Niet getekend")
    assert texts(result.content) == texts(first)


def test_changes_of_people_are_not_lost(full: Document) -> None:
    first = docx.Document(io.BytesIO(filled(word("{{toc:din-thuis}}"), full).content))
    run = next(next(first.element.iter("{*}drawing")).iterancestors("{*}r"))
    inserted = run.makeelement(run.tag.replace("}r", "}ins"), {})
    run.addprevious(inserted)
    inserted.append(run)
    with pytest.raises(DocumentError) as refused:
        filled(packed(first), full)
    assert refused.value.say("nl") == (
        "In plan.docx staan bijgehouden wijzigingen of opmerkingen in ‘Netwerk Thuis lezen’, die "
        "bij het vernieuwen verloren zouden gaan. Verwerk ze eerst, of haal dat onderdeel weg."
    )


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (
            ("Niets.",),
            "In plan.docx staat nergens waar de inhoud moet komen. Zet in het sjabloon, op een "
            "eigen regel, {{toc}} voor alles of {{toc:naam}} voor één onderdeel.",
        ),
        (
            ("{{toc:din-tuis}}",),
            "In plan.docx staat {{toc:din-tuis}}, maar zo heet geen onderdeel. Bedoelde u: "
            "din-thuis?",
        ),
        (
            ("Hier {{toc}} graag",),
            "In plan.docx staat {{toc}} midden in andere tekst. Zet het op een eigen regel.",
        ),
    ],
)
def test_markers_that_cannot_be_followed(
    lines: tuple[str, ...], said: str, full: Document
) -> None:
    made = docx.Document()
    for line in lines:
        made.add_paragraph(line)
    with pytest.raises(DocumentError) as refused:
        filled(packed(made), full)
    assert refused.value.say("nl") == said


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"\xd0\xcf\x11\xe0 old", b"<html>"])
def test_what_is_no_office_file_is_refused(content: bytes, full: Document) -> None:
    for fill in (docx_template.fill, pptx_template.fill):
        with pytest.raises(DocumentError):
            fill(content, "plan.doc", full, SOBER, DRAWN)


def test_a_word_template_may_be_a_dotx(full: Document) -> None:
    given = zipfile.ZipFile(io.BytesIO(word("{{toc:keuze}}")))
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as new:
        for name in given.namelist():
            part = given.read(name)
            if name == "[Content_Types].xml":
                part = part.replace(b"document.main+xml", b"template.main+xml")
            new.writestr(name, part)
    assert "Gekozen" in texts(filled(made.getvalue(), full).content)


def test_dutch_style_names_are_found(full: Document) -> None:
    made = docx.Document(io.BytesIO(word("{{toc}}")))
    for style in made.styles.element.iter("{*}name"):
        if style.getparent().get(qn("w:styleId")) == "Heading2":
            style.set(qn("w:val"), "Kop 2")
    told = docx.Document(io.BytesIO(filled(packed(made), full).content))
    assert ("Kop 2", "Samenvatting") in [
        (p.style and p.style.name, p.text) for p in told.paragraphs
    ]


# PowerPoint


def slides(*asked: str) -> bytes:
    made = pptx.Presentation()
    first = made.slides.add_slide(made.slide_layouts[0])
    first.shapes.title.text = "Reflectiedag {{toc:programma}}"
    for name in asked:
        slide = made.slides.add_slide(made.slide_layouts[5])
        slide.shapes.title.text = "Dia"
        box = slide.shapes.add_textbox(Cm(2), Cm(5), Cm(20), Cm(12))
        box.text_frame.text = name
        slide.notes_slide.notes_text_frame.text = "Mijn notitie"
    made.slides.add_slide(made.slide_layouts[5]).shapes.title.text = "Slot"
    return packed(made)


def shown(content: bytes) -> list[list[str]]:
    """The texts on each slide; of a drawing or table what it is and which sheet of it."""

    def said(shape: Any) -> str:
        found = None if shape.has_text_frame else named(shape.name)
        if found is not None:
            return f"{found.marker}:{found.sheet}"
        return str(shape.text_frame.text if shape.has_text_frame else shape.name)

    slides = pptx.Presentation(io.BytesIO(content)).slides
    return [[said(shape) for shape in slide.shapes] for slide in slides]


def presented(content: bytes, document: Document, drawn: Any = DRAWN) -> Any:
    return pptx_template.fill(content, "dag.pptx", document, SOBER, drawn)


def test_slides_are_filled(full: Document) -> None:
    result = presented(slides("{{toc:din-thuis}}", "{{toc:keuzetabel}}", "{{toc:kern}}"), full)
    assert shown(result.content) == [
        ["Reflectiedag Leesmaatjes", ""],
        ["Dia", "toc:figure:din-thuis:1"],
        ["Netwerk Thuis lezen (vervolg)", "toc:figure:din-thuis:2"],
        ["Dia", "toc:table:keuzetabel:1"],
        ["Dia"],
        [
            "Samenvatting",
            "Wij kiezen twee inspanningen.\nAanpak: Gewone tekst.\nToelichting: Zo is geteld.\n"
            "○ Open punt – kosten: Wie betaalt?\n▲ Let op: Twee vragen meer dan er is.\n"
            "► Gevraagd besluit – Besluit 1: Stem in.\nEerst: een\nonder\ntwee\n1. dit\n"
            "2. dan dat\n1. opnieuw",
        ],
        ["Slot"],
    ]


def test_a_slide_filled_again_keeps_its_place_and_its_notes(full: Document) -> None:
    first = presented(slides("{{toc:din-thuis}}"), full).content
    edited = pptx.Presentation(io.BytesIO(first))
    group = edited.slides[1].shapes[1]
    group.left, group.top = Cm(1), Cm(3)
    edited.slides[1].shapes.add_textbox(0, 0, 9, 9).text_frame.text = "Van mij"
    result = presented(packed(edited), full, CHANGED)
    # The second slide was ours, and has nothing to show any more.
    assert shown(result.content)[1:] == [
        ["Dia", "toc:figure:din-thuis:1", "Van mij"],
        ["Slot"],
    ]
    made = pptx.Presentation(io.BytesIO(result.content)).slides[1]
    assert (made.shapes[1].left, made.shapes[1].top) == (Cm(1), Cm(3))
    assert made.notes_slide.notes_text_frame.text == "Mijn notitie\nAnders."
    assert (result.renewed, result.new) == (1, ("Niet getekend",))


@pytest.mark.parametrize("mine", ["shape", "title", "notes"])
def test_an_empty_slide_on_which_people_wrote_stays(mine: str, full: Document) -> None:
    edited = pptx.Presentation(io.BytesIO(presented(slides("{{toc:din-thuis}}"), full).content))
    second = edited.slides[2]
    if mine == "shape":
        second.shapes.add_textbox(0, 0, 9, 9).text_frame.text = "Van mij"
    elif mine == "title":
        second.shapes.title.text = "Mijn titel"
    else:
        second.notes_slide.notes_text_frame.text = "Niet vergeten"
    result = presented(packed(edited), full, CHANGED)
    assert len(shown(result.content)) == 4


def test_a_title_says_of_how_many_sheets_there_are_now(full: Document) -> None:
    first = pptx.Presentation(io.BytesIO(presented(slides("{{toc}}"), full).content))
    assert [t for (t, *_) in shown(packed(first)) if "Thuis lezen" in t] == [
        "Thuis lezen (blad 1 van 2)",
        "Thuis lezen (blad 2 van 2)",
    ]
    result = presented(packed(first), full, CHANGED)
    assert [t for (t, *_) in shown(result.content) if "Thuis lezen" in t] == ["Thuis lezen"]


def test_slides_filled_again_with_the_same_change_nothing(full: Document) -> None:
    first = presented(slides("{{toc}}"), full).content
    assert presented(first, full).content == first


def test_connectors_stay_glued_in_their_group(full: Document) -> None:
    made = pptx.Presentation(io.BytesIO(presented(slides("{{toc:din-thuis}}"), full).content))
    group = made.slides[1].shapes[1]
    ids = {one.shape_id for one in group.shapes}
    ends = [one.get("id") for one in group._element.iter("{*}stCxn", "{*}endCxn")]
    assert len(ends) == 2
    assert {int(end) for end in ends} <= ids


def test_a_presentation_without_markers_is_refused(full: Document) -> None:
    made = pptx.Presentation()
    made.slides.add_slide(made.slide_layouts[5]).shapes.title.text = "Niets"
    with pytest.raises(DocumentError) as refused:
        presented(packed(made), full)
    assert refused.value.key == "template-unmarked"


def test_what_comes_first_stays_under_the_heading_above_its_marker(full: Document) -> None:
    first = replace(full.chapters[0], page_break=True)
    document = replace(full, chapters=(first, *full.chapters[1:]))
    made = docx.Document(io.BytesIO(filled(word("{{toc}}"), document).content))
    breaks = {p.text: p.paragraph_format.page_break_before for p in made.paragraphs}
    assert (breaks["Samenvatting"], breaks["Gekozen"]) == (None, True)

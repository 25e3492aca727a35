"""A presentation made anew."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pptx
import pytest
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.enum.text import MSO_ANCHOR
from pptx.oxml.ns import qn

from tests.documents.writers.conftest import CHOICE, ready
from toc.documents.document import (
    Block,
    Cell,
    Chapter,
    Column,
    Document,
    Figure,
    Items,
    ListItem,
    Paragraph,
    Table,
    Tone,
)
from toc.documents.house_style import WriterStyle
from toc.documents.kinds import Kind
from toc.documents.writers import write


def opened(document: Document, house: WriterStyle | None = None) -> Any:
    content = write(document, Kind.PPTX, house or WriterStyle(), ready)
    return pptx.Presentation(io.BytesIO(content))


def titles(made: Any) -> list[str]:
    return [slide.shapes.title.text for slide in made.slides]


def test_the_contents_jump_to_each_chapter(full: Document) -> None:
    made = opened(full)
    assert titles(made)[:3] == ["Faseplan 2026", "Inhoud", "Samenvatting"]
    contents = made.slides[1]
    runs = [run for one in contents.placeholders[1].text_frame.paragraphs for run in one.runs]
    assert [run.text for run in runs] == ["Samenvatting", "Gekozen", "Netwerken", "Slot"]
    jumps = [run._r.rPr.find(qn("a:hlinkClick")).get(qn("r:id")) for run in runs]
    there = [contents.part.related_part(jump).slide.shapes.title.text for jump in jumps]
    assert there == ["Samenvatting", "Wat wij doen", "Netwerken", "Slot"]


def test_few_chapters_have_no_contents(full: Document) -> None:
    assert "Inhoud" not in titles(opened(replace(full, chapters=full.chapters[:2])))


def test_a_short_text_after_a_table_stands_under_it(full: Document) -> None:
    point = Paragraph("De eigenaar is niet bekend.", Tone.OPEN)
    made = opened(replace(full, chapters=(Chapter("keuze", "Gekozen", (CHOICE, point)),)))
    assert titles(made) == ["Faseplan 2026", "Wat wij doen"]
    table, text = made.slides[1].shapes[1], made.slides[1].shapes[-2]
    assert text.text_frame.text == "○ Open punt: De eigenaar is niet bekend."
    assert text.top >= table.top + sum(row.height for row in table.table.rows)
    assert text.top + text.height <= made.slide_height


def test_a_long_text_after_a_table_has_a_slide_of_its_own(full: Document) -> None:
    long = Paragraph("Een lange toelichting. " * 150)
    made = opened(replace(full, chapters=(Chapter("keuze", "Gekozen", (CHOICE, long)),)))
    assert titles(made) == ["Faseplan 2026", "Wat wij doen", "Gekozen"]


def test_drawings_keep_the_font_in_which_they_were_measured(full: Document) -> None:
    made = opened(full, WriterStyle(font="Verdana"))
    fonts = {
        font.get("typeface")
        for slide in made.slides
        for group in slide._element.iter(qn("p:grpSp"))
        for font in group.iter(qn("a:latin"))
    }
    assert fonts == {"Arial"}


def sizes(frame: Any) -> list[float]:
    return [run.font.size.pt for one in frame.paragraphs for run in one.runs]


def body(slide: Any) -> Any:
    return slide.placeholders[1].text_frame


def grid(slide: Any) -> Any:
    (found,) = (shape for shape in slide.shapes if shape.has_table)
    return found


def only(full: Document, *blocks: Block) -> Any:
    """The slides of one chapter."""
    made = opened(replace(full, chapters=(Chapter("een", "Een", blocks),)))
    return list(made.slides)[1:]


def rows(count: int, text: str = "Tekst") -> Table:
    columns = (Column("Wat", 3), Column("Wie"))
    return Table("t", "Tabel", columns, tuple((Cell(text), Cell("ja")) for _ in range(count)))


@pytest.mark.parametrize(
    ("count", "size"), [(1, 24), (10, 24), (11, 20), (13, 18), (15, 16), (17, 14)]
)
def test_the_less_there_is_the_larger_it_stands(full: Document, count: int, size: int) -> None:
    (slide,) = only(full, Items(tuple(ListItem("Een regel") for _ in range(count))))
    assert set(sizes(body(slide))) == {size}


def test_what_takes_several_slides_is_as_large_as_they_allow(full: Document) -> None:
    first, second = only(full, Items(tuple(ListItem("Een regel") for _ in range(20))))
    assert set(sizes(body(first)) + sizes(body(second))) == {24}


@pytest.mark.parametrize(("count", "size"), [(3, 18), (13, 18), (15, 16), (17, 14), (19, 12)])
def test_a_table_is_never_in_small_type(full: Document, count: int, size: int) -> None:
    slides = only(full, rows(count))
    assert {sizes(c.text_frame)[0] for s in slides for c in grid(s).table.iter_cells()} == {size}
    assert len(slides) == 1 + (count > 18)


def test_a_heading_within_a_table_is_never_the_last_of_a_slide(full: Document) -> None:
    table = rows(40)
    for at in range(15, 22):
        parts = (*table.rows[:at], (Cell("Kop", strong=True), Cell("")), *table.rows[at:])
        for slide in only(full, replace(table, rows=parts)):
            *_, last = list(grid(slide).table.rows)
            assert last.cells[0].text_frame.text != "Kop"


def test_a_short_lead_stands_above_its_table_and_its_drawing(full: Document) -> None:
    lead = Paragraph("Waar het op neerkomt.", Tone.LEAD)
    figure = Figure("din-thuis", None, "Netwerk", "In woorden.")
    (table,), (drawing, _) = only(full, lead, CHOICE), only(full, lead, figure)
    for slide in (table, drawing):
        said, shown = (
            next(one for one in slide.shapes if one.shape_type == kind)
            for kind in (
                MSO_SHAPE_TYPE.TEXT_BOX,
                MSO_SHAPE_TYPE.TABLE if slide is table else MSO_SHAPE_TYPE.GROUP,
            )
        )
        assert said.text_frame.text == "Waar het op neerkomt."
        assert sizes(said.text_frame) == [18]
        assert said.top + said.height <= shown.top
    # Where a table would take one slide more by it, it does not stand above.
    assert len(only(full, lead, rows(18))) == 2


def test_a_table_makes_room_for_what_is_said_of_it(full: Document) -> None:
    after = Paragraph("En dat is nog niet alles.")
    (slide,) = only(full, rows(13), after)
    assert sizes(grid(slide).table.cell(0, 0).text_frame) == [16]
    assert slide.shapes[-2].text_frame.text == "En dat is nog niet alles."


def test_questions_stand_large_and_all_alike(full: Document) -> None:
    why = Paragraph("Omdat niemand het weet.", Tone.NOTE, "Waarom")
    short = (Paragraph("Doen wij het?", Tone.QUESTION), why)
    under = Items(tuple(ListItem("Een vraag van het plan") for _ in range(9)))
    long = (Paragraph("Wat zagen wij? " * 6, Tone.QUESTION), under, why)
    chapters = (Chapter("a", "A", short), Chapter("b", "B", long))
    _, first, second = opened(replace(full, chapters=chapters)).slides
    assert body(first).vertical_anchor == MSO_ANCHOR.MIDDLE
    assert body(first).text == "Doen wij het?\nWaarom: Omdat niemand het weet."
    asked, *asides = sizes(body(first))
    assert asked >= 20
    assert sizes(body(second))[0] == asked
    assert set(asides) == {round(asked * 0.64)}
    # A short one alone stands as large as a question can.
    _, alone = opened(replace(full, chapters=chapters[:1])).slides
    assert sizes(body(alone))[0] == 32


def test_what_is_no_question_alone_is_laid_out_as_text(full: Document) -> None:
    """Many questions in one chapter, as on paper, take slides of text."""
    asked = Paragraph("Doen wij het?", Tone.QUESTION, "V1")
    (slide,) = only(full, asked, asked)
    assert set(sizes(body(slide))) == {24}


def test_a_chapter_of_sections_names_them(full: Document) -> None:
    sections = (Chapter("x", "Eerst", (CHOICE,)), Chapter("y", "Dan", (CHOICE,)))
    made = opened(replace(full, chapters=(Chapter("een", "Een", (), sections),)))
    assert titles(made)[1:] == ["Een", "Wat wij doen", "Wat wij doen"]
    assert made.slides[1].placeholders[1].text_frame.text == "Eerst\nDan"

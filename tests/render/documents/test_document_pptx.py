"""A presentation made anew."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pptx
from pptx.oxml.ns import qn

from tests.render.documents.conftest import CHOICE, DRAWN
from toc.render.documents import Kind, write
from toc.render.house import House
from toc.reports.document import Chapter, Document, Paragraph, Tone


def opened(document: Document, house: House | None = None) -> Any:
    content = write(document, Kind.PPTX, house or House(), DRAWN)
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
    made = opened(full, House(font="Verdana"))
    fonts = {
        font.get("typeface")
        for slide in made.slides
        for group in slide._element.iter(qn("p:grpSp"))
        for font in group.iter(qn("a:latin"))
    }
    assert fonts == {"Arial"}

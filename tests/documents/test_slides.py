"""What of a document comes on which slide, before anything is drawn."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.documents.writers.conftest import DRAWN, FULL
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
from toc.documents.drawings.pptx_blank import blank
from toc.documents.slides import (
    Area,
    BodyText,
    FigureSheet,
    Slide,
    SlideContent,
    Subtitles,
    TableRows,
    TextBox,
)
from toc.documents.style import Paper
from toc.documents.writers.pptx_body import Deck
from toc.documents.writers.slide_plan import SlidePlan

ONLY = Area(400_000, 1_000_000, 9_800_000, 5_500_000)
TABLE = Table("t", "Een tabel", (Column("A"),), ((Cell("a"),), (Cell("b"),)))
FIGURE = Figure("din-thuis", None, "Netwerk", "In woorden")


def _slides(*blocks: Block, sections: tuple[Chapter, ...] = ()) -> list[Slide]:
    chapter = Chapter("h", "Hoofdstuk", blocks, sections)
    document = Document("Titel", "Onder", "nl", "Plan", (), (chapter,))
    plan = SlidePlan(document, DRAWN, ONLY, (700.0, 350.0))
    plan.chapter(chapter)
    return plan.slides


def _shape(slides: list[Slide]) -> list[tuple[str, str, list[type[SlideContent]]]]:
    return [(one.kind, one.title, [type(each) for each in one.contents]) for one in slides]


def test_a_text_stands_above_a_table_and_one_after_it_below() -> None:
    before, after = Paragraph("Vooraf.", Tone.LEAD), Paragraph("Achteraf.")
    slides = _slides(before, TABLE, after)
    assert _shape(slides) == [("only", "Een tabel", [TextBox, TableRows, TextBox])]
    above, rows, below = slides[0].contents
    assert isinstance(above, TextBox)
    assert isinstance(rows, TableRows)
    assert isinstance(below, TextBox)
    assert [line.text for line in (*above.lines, *below.lines)] == ["Vooraf.", "Achteraf."]
    assert above.area.top + above.area.height <= rows.area.top < below.area.top


def test_each_sheet_of_a_drawing_has_a_slide_and_one_that_is_not_drawn_is_told() -> None:
    told = Figure("zonder", None, "Niet getekend", "Alleen in woorden.")
    slides = _slides(FIGURE, told)
    assert _shape(slides) == [
        ("only", "Hoofdstuk (blad 1 van 2)", [FigureSheet]),
        ("only", "Hoofdstuk (blad 2 van 2)", [FigureSheet]),
        ("text", "Hoofdstuk", [BodyText]),
    ]
    (body,) = slides[2].contents
    assert isinstance(body, BodyText)
    assert [(line.before, line.text) for line in body.lines] == [
        ("Niet getekend", "Alleen in woorden.")
    ]


def test_a_table_that_does_not_fit_goes_on_with_the_same_columns() -> None:
    rows = tuple((Cell(f"rij {n}"),) for n in range(60))
    slides = _slides(Table("t", "Lang", (Column("A"),), rows))
    parts = [one for slide in slides for one in slide.contents if isinstance(one, TableRows)]
    assert [slide.title for slide in slides] == ["Lang"] + ["Lang (vervolg)"] * (len(slides) - 1)
    assert len(parts) > 2
    assert tuple(row for part in parts for row in part.rows) == rows
    assert [part.sheet for part in parts] == [*range(1, len(parts) + 1)]


def test_a_chapter_without_a_text_of_its_own_names_its_sections() -> None:
    slides = _slides(sections=(Chapter("a", "Deel", (Paragraph("Tekst."),)),))
    assert _shape(slides) == [("section", "Hoofdstuk", [Subtitles]), ("text", "Deel", [BodyText])]
    assert slides[0].contents == (Subtitles(("Deel",)),)


WORDS = st.integers(1, 40).map(lambda length: "woord " * length + "einde")
PARAGRAPHS = st.builds(Paragraph, WORDS, st.sampled_from(Tone), st.sampled_from(("", "Label")))
ITEMS = st.builds(
    Items,
    st.lists(
        st.builds(ListItem, WORDS, st.just("Kop"), st.lists(WORDS, max_size=2).map(tuple)),
        max_size=3,
    ).map(tuple),
    st.booleans(),
)
TABLES = st.lists(st.integers().map(lambda n: (Cell(f"rij {n}"),)), max_size=40).map(
    lambda rows: Table("t", "Tabel", (Column("A"),), tuple(rows))
)
FIGURES = st.sampled_from((FIGURE, Figure("zonder", None, "Niet getekend", "Alleen in woorden.")))


@example([TABLE, FIGURE, Paragraph("Bij de tekening.")])
@given(st.lists(st.one_of(PARAGRAPHS, ITEMS, TABLES, FIGURES), max_size=6))
def test_nothing_of_a_chapter_is_left_out_and_its_order_is_kept(blocks: list[Block]) -> None:
    found: list[str] = []
    for slide in _slides(*blocks):
        for one in slide.contents:
            match one:
                case BodyText() | TextBox():
                    found += [line.text for line in one.lines]
                case TableRows():
                    found += [row[0].text for row in one.rows]
                case FigureSheet():
                    found.append(one.scene.title)
    assert found == [text for block in blocks for text in _texts(block)]


def _texts(block: Block) -> list[str]:
    match block:
        case Paragraph():
            return [block.text]
        case Items():
            return [text for item in block.items for text in (item.text, *item.under)]
        case Table():
            return [row[0].text for row in block.rows]
        case Figure():
            scenes = DRAWN[block.id]
            return [scene.title for scene in scenes] or [block.alternative]


def test_what_is_no_content_of_a_slide_is_refused() -> None:
    deck = Deck(blank("Titel", "nl", Paper.A4), FULL, DRAWN, None)
    with pytest.raises(AssertionError, match="unreachable"):
        deck.add(Slide("only", "Film", (cast(SlideContent, "film"),)))

"""Somebody's own presentation, filled: drawings and tables come where they are asked for, in its
layouts. A presentation that was filled before gets its drawings and tables anew, where people have
put them; all else in it stays as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pptx.oxml.ns import qn

from toc.documents.document import Chapter, Document, Figure, Table
from toc.documents.errors import DocumentError
from toc.documents.house_style import WriterStyle
from toc.documents.office_archive import saved
from toc.documents.slides import FigureSheet
from toc.documents.writers.common import Drawn
from toc.documents.writers.office_package import presentation_of
from toc.documents.writers.pptx import LOGO
from toc.documents.writers.pptx_body import Deck
from toc.documents.writers.pptx_found import Shown, coloured, shown
from toc.documents.writers.pptx_renew import area_of, dropped, moved, renew
from toc.documents.writers.template_parts import (
    FilledTemplate,
    Renewal,
    TemplatePart,
    asked_in,
    fill_in,
    filled,
    parts,
    pieces,
    placed,
)


@dataclass(frozen=True)
class _Place:
    """A shape that asks for content: its slide, and the name of what it asks for."""

    slide: Any
    shape: Any
    name: str


def fill(
    template: bytes, path: str, document: Document, house: WriterStyle, drawn: Drawn
) -> FilledTemplate:
    """The template with the document in it, and what came of it. `path` is said in errors.
    DocumentError for what is no presentation and for markers that are not understood."""
    presentation = presentation_of(template, path)
    asked = parts(document)
    known = pieces(document)
    slides = list(presentation.slides)
    before = [found for slide in slides for found in shown(slide)]
    places = [place for slide in slides for place in _places(slide, path, asked)]
    count = sum(_fill_in(slide, document) for slide in slides)
    if not (before or places or count):
        raise DocumentError("template-unmarked", path=path)
    accent = house.accent if any(coloured(one) for one in before) else None
    deck = Deck(presentation, document, drawn, accent)
    done = Renewal()
    for name, value in known.items():
        there = [one for one in before if one.marker == name]
        if there:
            renew(deck, value, there, done)
    _logo_told(slides, house)
    stood = {one.marker: _called(one) for one in reversed(before)}
    came = [one for place in places for one in placed(document, asked.get(place.name))]
    for place in places:
        _put(deck, place, document, asked.get(place.name))
    # By their order, as they would be called when the file is opened again.
    presentation.part.rename_slide_parts([one.rId for one in presentation.slides._sldIdLst])
    gone = tuple(title for name, title in reversed(stood.items()) if name not in known)
    return filled(saved(presentation), known, stood, came, done, gone)


def _called(one: Shown) -> str:
    """What people call a drawing or table: the title of its slide, else its name."""
    title = one.slide.shapes.title
    said = title.text_frame.text.strip() if title is not None and title.has_text_frame else ""
    return said or one.marker.rpartition(":")[2]


def _logo_told(slides: Sequence[Any], house: WriterStyle) -> None:
    """Say again in words what the logo is, where a program lost that."""
    for slide in slides:
        for shape in slide.shapes:
            about = shape._element.find(f"{qn('p:nvPicPr')}/{qn('p:cNvPr')}")
            if about is None or house.logo is None or shape.name != LOGO:
                continue
            if not about.get("descr"):
                about.set("descr", house.logo.alternative)


def _places(slide: Any, path: str, asked: Mapping[str, TemplatePart]) -> Iterator[_Place]:
    for shape in slide.shapes:
        if not shape.has_text_frame:
            continue
        for name in asked_in(shape.text_frame.text.strip(), path, asked):
            yield _Place(slide, shape, name)


def _fill_in(slide: Any, document: Document) -> int:
    """Fill in the title, the date and the like wherever they are asked for; how many there
    were."""
    return sum(
        fill_in(list(paragraph.iter(qn("a:t"))), document)
        for paragraph in slide._element.iter(qn("a:p"))
    )


def _put(deck: Deck, place: _Place, document: Document, part: TemplatePart | None) -> None:
    """Put everything, or one part, in the place of a marker. A drawing or table comes where the
    marker stood; chapters come on slides after it."""
    value = part.value if part is not None else None
    shape, slide, plan = place.shape, place.slide, deck.plan
    deck.made.clear()
    if isinstance(value, Figure) and deck.drawn.get(value.id):
        first, *others = deck.drawn[value.id]
        deck.put(slide, FigureSheet(value, first, area_of(shape), 1))
        for sheet, scene in enumerate(others, 2):
            deck.add(plan.later(value, FigureSheet(value, scene, plan.only, sheet)))
    elif isinstance(value, Table):
        rows, *more = plan.split(value, [deck.room(shape.left, shape.top, shape.width)])
        deck.put(slide, rows)
        for one in more:
            deck.add(plan.later(value, one))
    else:
        plan.slides.clear()
        for chapter in (value,) if isinstance(value, Chapter) else document.chapters:
            plan.chapter(chapter)
        for planned in plan.slides:
            deck.add(planned)
    shape._element.getparent().remove(shape._element)
    after = slide
    for made in list(deck.made):
        moved(deck, made, after)
        after = made
    left = [one for one in slide.shapes if not one.is_placeholder or one.text_frame.text.strip()]
    if not isinstance(value, Figure | Table) and not left:
        dropped(deck, slide)

"""Somebody's own presentation, filled: drawings and tables come where they are asked for, in its
layouts. A presentation that was filled before gets its drawings and tables anew, where people have
put them; all else in it stays as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn

from toc.loading import nearest
from toc.render.documents.common import Drawn, marker
from toc.render.documents.package import presentation_of
from toc.render.documents.parts import (
    INLINE,
    MARKER,
    Filled,
    Part,
    inline,
    parts,
    pieces,
    placed_figures,
)
from toc.render.documents.pptx import saved
from toc.render.documents.pptx_body import TITLES, Deck
from toc.render.errors import DocumentError
from toc.render.house import House
from toc.render.pptx import Area
from toc.reports.document import Chapter, Document, Figure, Table


@dataclass(frozen=True)
class _Place:
    """A shape that asks for content: its slide, and the name of what it asks for."""

    slide: Any
    shape: Any
    name: str


@dataclass(frozen=True)
class _Filled:
    """What was filled before: its slide, its shape, the part's marker and which sheet it is."""

    slide: Any
    shape: Any
    name: str
    sheet: int


def fill(template: bytes, path: str, document: Document, house: House, drawn: Drawn) -> Filled:
    """The template with the document in it, and what came of it. `path` is said in errors.
    DocumentError for what is no presentation and for markers that are not understood."""
    presentation = presentation_of(template, path)
    asked = parts(document)
    known = pieces(document)
    slides = list(presentation.slides)
    before = [found for slide in slides for found in _before(slide)]
    places = [place for slide in slides for place in _places(slide, path, asked)]
    said = sum(_fill_in(slide, document) for slide in slides)
    if not (before or places or said):
        raise DocumentError("template-unmarked", path=path)
    deck = Deck(presentation, document, drawn, house.font, None)
    renewed = sum(
        _renew(deck, value, [one for one in before if one.name == name])
        for name, value in known.items()
        if any(one.name == name for one in before)
    )
    there = {one.name for one in before}
    for place in places:
        _put(deck, place, document, asked.get(place.name))
        there |= {marker("figure", f.id) for f in placed_figures(document, asked.get(place.name))}
    # By their order, as they would be called when the file is opened again.
    presentation.part.rename_slide_parts([one.rId for one in presentation.slides._sldIdLst])
    figures = placed_figures(document, None) if before else ()
    return Filled(
        content=saved(presentation),
        renewed=renewed,
        gone=tuple(dict.fromkeys(one.name for one in before if one.name not in known)),
        new=tuple(one.caption for one in figures if marker("figure", one.id) not in there),
    )


def _before(slide: Any) -> Iterator[_Filled]:
    for shape in slide.shapes:
        name, _, sheet = shape.name.rpartition(":")
        if name.startswith("toc:") and sheet.isdigit():
            yield _Filled(slide, shape, name, int(sheet))


def _places(slide: Any, path: str, asked: Mapping[str, Part]) -> Iterator[_Place]:
    for shape in slide.shapes:
        if not shape.has_text_frame:
            continue
        text = shape.text_frame.text.strip()
        for found in MARKER.finditer(text):
            name = (found[1] or "").strip()
            if name.lower() in INLINE:
                continue
            if found[0] != text:
                raise DocumentError("template-within", path=path, marker=found[0])
            if name and name not in asked:
                names = ", ".join(nearest(name, asked) or [*asked][:12])
                raise DocumentError("template-unknown", path=path, marker=found[0], names=names)
            yield _Place(slide, shape, name)


def _fill_in(slide: Any, document: Document) -> int:
    """Fill in the title, the date and the like wherever they are asked for; how many there
    were."""
    count = 0
    for paragraph in slide._element.iter(qn("a:p")):
        texts = list(paragraph.iter(qn("a:t")))
        whole = "".join(text.text or "" for text in texts)
        said = inline(whole, document)
        if said == whole:
            continue
        count += 1
        # The marker may be cut into pieces, so the paragraph is written in its first one.
        texts[0].text = said
        for text in texts[1:]:
            text.text = ""
    return count


def _area(shape: Any) -> Area:
    return Area(shape.left, shape.top, shape.width, shape.height)


def _renew(deck: Deck, value: Figure | Table, before: list[_Filled]) -> int:
    """Put a part anew where it stood. Sheets that it did not have come on slides after it; those
    that it no longer has are taken away."""
    before = sorted(before, key=lambda one: one.sheet)
    last = before[-1].slide
    if isinstance(value, Figure):
        scenes = deck.drawn.get(value.id, ())
        if not scenes:
            return 0
        for one, scene in zip(before, scenes, strict=False):
            area, told = _area(one.shape), one.shape._element.nvGrpSpPr.cNvPr.get("descr", "")
            notes = one.slide.notes_slide.notes_text_frame if one.slide.has_notes_slide else None
            written = notes.text if notes is not None else ""
            place = _taken_out(one.shape)
            place.insert(deck.scene(one.slide, value, scene, area, one.sheet))
            if notes is not None:
                notes.text = written.replace(told, scene.description) if told else written
            _recount(one, deck.titles(value, one.sheet, len(before)), deck, value, len(scenes))
        for sheet, scene in enumerate(scenes[len(before) :], len(before) + 1):
            made = deck.slide("only", deck.heading(value, "", sheet))
            deck.scene(made, value, scene, deck.area(made), sheet)
            _moved(deck, made, last)
            last = made
        extra = before[len(scenes) :]
    else:
        rooms = [deck.room(o.shape.left, o.shape.top, o.shape.width) for o in before]
        rows = deck.split(value, rooms)
        for one, part, room in zip(before, rows, rooms, strict=False):
            place = _taken_out(one.shape)
            place.insert(deck.table(one.slide, value, part, room, one.sheet)._element)
        for sheet, part in enumerate(rows[len(before) :], len(before) + 1):
            slide = deck.slide("only", deck.heading(value, "", sheet))
            deck.table(slide, value, part, deck.area(slide), sheet)
            _moved(deck, slide, last)
            last = slide
        extra = before[len(rows) :]
    for one in extra:
        told = one.shape._element.xpath("./*/p:cNvPr/@descr")
        one.shape._element.getparent().remove(one.shape._element)
        titles = deck.titles(value, one.sheet, len(before))
        if _bare(one.slide, titles, str(told[0]) if told else ""):
            _dropped(deck, one.slide)
    return 1


def _recount(
    one: _Filled, titles: tuple[str, ...], deck: Deck, figure: Figure, sheets: int
) -> None:
    """Let a title that says which sheet it is of how many say so of as many as there are now."""
    title = one.slide.shapes.title
    if title is not None and title.text_frame.text == titles[0]:
        now = deck.titles(figure, one.sheet, sheets)[0]
        if now != titles[0]:
            title.text_frame.text = now


def _bare(slide: Any, titles: tuple[str, ...], told: str) -> bool:
    """Whether nobody wrote anything on a slide that is ours and shows nothing any more."""
    title = slide.shapes.title
    if title is None or title.text_frame.text not in titles:
        return False
    if slide.has_notes_slide:
        written = slide.notes_slide.notes_text_frame
        if written is not None and written.text.strip() not in ("", told.strip()):
            return False
    return all(
        one.is_placeholder
        and one.placeholder_format.type in (*TITLES, PP_PLACEHOLDER.SLIDE_NUMBER)
        for one in slide.shapes
    )


@dataclass(frozen=True)
class _Spot:
    """Where a shape stood in the order of drawing and reading."""

    tree: Any
    index: int

    def insert(self, made: Any) -> None:
        """Put another shape there."""
        self.tree.insert(self.index, made)


def _taken_out(shape: Any) -> _Spot:
    """Take a shape out, so that the one that comes for it can have its numbers."""
    element = shape._element
    spot = _Spot(element.getparent(), element.getparent().index(element))
    spot.tree.remove(element)
    return spot


def _moved(deck: Deck, slide: Any, after: Any) -> None:
    """Put a new slide, which is the last one, after another."""
    ids = deck.presentation.slides._sldIdLst
    found = {deck.presentation.part.related_part(one.rId): one for one in ids}
    found[after.part].addnext(found[slide.part])


def _put(deck: Deck, place: _Place, document: Document, part: Part | None) -> None:
    """Put everything, or one part, in the place of a marker. A drawing or table comes where the
    marker stood; chapters come on slides after it."""
    value = part.value if part is not None else None
    shape, slide = place.shape, place.slide
    deck.made.clear()
    if isinstance(value, Figure) and deck.drawn.get(value.id):
        first, *others = deck.drawn[value.id]
        deck.scene(slide, value, first, _area(shape), 1)
        for sheet, scene in enumerate(others, 2):
            made = deck.slide("only", deck.heading(value, "", sheet))
            deck.scene(made, value, scene, deck.area(made), sheet)
    elif isinstance(value, Table):
        room = deck.room(shape.left, shape.top, shape.width)
        for sheet, rows in enumerate(deck.split(value, [room]), 1):
            if sheet == 1:
                deck.table(slide, value, rows, room, sheet)
            else:
                made = deck.slide("only", deck.heading(value, "", sheet))
                deck.table(made, value, rows, deck.area(made), sheet)
    else:
        for chapter in (value,) if isinstance(value, Chapter) else document.chapters:
            deck.chapter(chapter)
    shape._element.getparent().remove(shape._element)
    after = slide
    for made in list(deck.made):
        _moved(deck, made, after)
        after = made
    left = [one for one in slide.shapes if not one.is_placeholder or one.text_frame.text.strip()]
    if not isinstance(value, Figure | Table) and not left:
        _dropped(deck, slide)


def _dropped(deck: Deck, slide: Any) -> None:
    """Take out a slide that held nothing but a marker."""
    for one in list(deck.presentation.slides._sldIdLst):
        if deck.presentation.part.related_part(one.rId) is slide.part:
            deck.presentation.part.drop_rel(one.rId)
            one.getparent().remove(one)

"""Drawings and tables of a presentation made anew where people have put them. One in which
somebody typed is left as it is, with all its sheets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn

from toc.documents.document import Figure, Table
from toc.documents.drawings.scene import Scene
from toc.documents.slides import Area, FigureSheet, TableRows
from toc.documents.writers.names import digest
from toc.documents.writers.pptx_body import TITLES, Deck
from toc.documents.writers.pptx_figures import add_figure
from toc.documents.writers.pptx_found import Shown, said, untyped
from toc.documents.writers.pptx_tables import add_table
from toc.documents.writers.template_parts import Renewal

_NEAR = 0.005
"""What differs by less, as a share of the width of a drawing, differs by rounding."""


def area_of(shape: Any) -> Area:
    """Where a shape stands."""
    return Area(shape.left, shape.top, shape.width, shape.height)


def renew(deck: Deck, value: Figure | Table, before: list[Shown], done: Renewal) -> None:
    """Make a part anew where it stands, on as many slides as it takes now. Sheets that it did not
    have come on slides after it; those that it no longer has are taken away."""
    name = before[0].marker
    if isinstance(value, Figure) and not deck.drawn.get(value.id):
        return
    # Somebody may have taken out a sheet, or put one in twice.
    ranks = {sheet: i for i, sheet in enumerate(sorted({one.sheet for one in before}))}
    first = [next(one for one in before if one.sheet == sheet) for sheet in ranks]
    rooms = [deck.room(o.shape.left, o.shape.top, o.shape.width) for o in first]
    parts = deck.plan.split(value, rooms) if isinstance(value, Table) else []
    sheets = len(deck.drawn[value.id]) if isinstance(value, Figure) else len(parts)
    left = _left(deck, value, parts, before, done)
    if any(one.own_alternative() for one in before if ranks[one.sheet] >= sheets):
        # What somebody wrote of a sheet would go with it.
        left = done.typed
    if left is not None:
        left[name] = None
        return
    done.renewed[name] = None
    for one in before:
        rank = ranks[one.sheet]
        if rank >= sheets:
            continue
        place = _taken_out(one.shape)
        if isinstance(value, Figure):
            scene = deck.drawn[value.id][rank]
            made = _drawn(one, value, scene, rank + 1)
            _note(one, scene.description)
            _recount(one, deck, value, len(ranks), sheets)
        else:
            room = deck.room(one.shape.left, one.shape.top, one.shape.width)
            made = add_table(one.slide, replace(parts[rank], area=room), deck.accent)._element
        place.insert(made)
        if one.own_alternative():
            made[0][0].set("descr", one.alternative)
            done.told[name] = None
    last = first[-1].slide
    for rank in range(len(ranks), sheets):
        if isinstance(value, Figure):
            scene = deck.drawn[value.id][rank]
            drawing = FigureSheet(value, scene, deck.plan.only, rank + 1)
            slide = deck.add(deck.plan.later(value, drawing))
        else:
            slide = deck.add(deck.plan.later(value, parts[rank]))
        moved(deck, slide, last)
        last = slide
    for one in before:
        if ranks[one.sheet] >= sheets:
            one.element.getparent().remove(one.element)
            if _bare(one, deck.plan.titles(value, one.sheet, len(ranks))):
                dropped(deck, one.slide)


def _drawn(one: Shown, figure: Figure, scene: Scene, sheet: int) -> Any:
    """A drawing where the old one stood, and as large. LibreOffice cuts the margins off a group;
    what is drawn then comes where it was drawn, and the margins around it."""
    own = area_of(one.shape)
    cut = _cut(one.element)
    made = add_figure(one.slide, FigureSheet(figure, scene, own, sheet), noted=False)
    if not cut:
        return made
    inner, outer = _content(made), _frame(made)
    made.getparent().remove(made)
    factor = min(own.width / inner.width, own.height / inner.height)
    area = Area(
        round(
            own.left + (own.width - inner.width * factor) / 2 - (inner.left - outer.left) * factor
        ),
        round(
            own.top + (own.height - inner.height * factor) / 2 - (inner.top - outer.top) * factor
        ),
        round(outer.width * factor),
        round(outer.height * factor),
    )
    return add_figure(one.slide, FigureSheet(figure, scene, area, sheet), noted=False)


def _cut(group: Any) -> bool:
    """Whether a group is just as large as what stands in it."""
    inner, outer = _content(group), _frame(group)
    near = _NEAR * outer.width
    return (
        abs(inner.left - outer.left) < near
        and abs(inner.top - outer.top) < near
        and abs(inner.width - outer.width) < near
        and abs(inner.height - outer.height) < near
    )


def _frame(group: Any) -> Area:
    """A group as those that stand in it measure."""
    place = group.grpSpPr.find(qn("a:xfrm"))
    corner, size = place.find(qn("a:chOff")), place.find(qn("a:chExt"))
    return Area(
        int(corner.get("x")), int(corner.get("y")), int(size.get("cx")), int(size.get("cy"))
    )


def _content(group: Any) -> Area:
    """What stands in a group, together."""
    left, top, right, bottom = [], [], [], []
    for place in group.xpath("./*/*/a:xfrm[not(a:chOff)]"):
        corner, size = place.find(qn("a:off")), place.find(qn("a:ext"))
        x, y = int(corner.get("x")), int(corner.get("y"))
        left.append(x)
        top.append(y)
        right.append(x + int(size.get("cx")))
        bottom.append(y + int(size.get("cy")))
    if not left:
        return _frame(group)
    return Area(min(left), min(top), max(right) - min(left), max(bottom) - min(top))


def _left(
    deck: Deck, value: Figure | Table, parts: list[TableRows], before: list[Shown], done: Renewal
) -> dict[str, None] | None:
    """Where a part that is to be left as it is must be noted; None where nobody typed in it."""
    for one in before:
        there = said(one.element)
        if one.words is not None:
            if there is None or digest(there) != one.words:
                return done.typed
        elif isinstance(value, Figure):
            if not untyped(one.element):
                return done.unsure
        elif not _as_now(deck, parts, one):
            return done.unsure
    return None


def _as_now(deck: Deck, parts: Sequence[TableRows], one: Shown) -> bool:
    """Whether the words of a part of a table are those that it would get now."""
    if one.sheet > len(parts):
        return False
    now = replace(parts[one.sheet - 1], area=area_of(one.shape), sheet=one.sheet)
    made = add_table(one.slide, now, deck.accent)._element
    made.getparent().remove(made)
    return said(made) == said(one.element)


def _note(one: Shown, told: str) -> None:
    """Let the notes of a slide say what its drawing shows now, where they say what it showed."""
    if not one.slide.has_notes_slide or one.slide.notes_slide.notes_text_frame is None:
        return
    for paragraph in one.slide.notes_slide.notes_text_frame.paragraphs:
        if one.tells(paragraph.text):
            paragraph.text = told


def _recount(one: Shown, deck: Deck, figure: Figure, sheets: int, now: int) -> None:
    """Let a title that says which sheet it is of how many say so of as many as there are now."""
    title, titles = one.slide.shapes.title, deck.plan.titles
    if title is not None and title.text_frame.text == titles(figure, one.sheet, sheets)[0]:
        said_now = titles(figure, one.sheet, now)[0]
        if said_now != title.text_frame.text:
            title.text_frame.text = said_now


def _bare(one: Shown, titles: tuple[str, ...]) -> bool:
    """Whether nobody wrote anything on a slide that is ours and shows nothing any more."""
    title = one.slide.shapes.title
    if title is None or title.text_frame.text not in titles:
        return False
    if any("comment" in related.reltype for related in one.slide.part.rels.values()):
        return False
    if one.slide.has_notes_slide:
        written = one.slide.notes_slide.notes_text_frame
        own = [p.text for p in written.paragraphs] if written is not None else []
        if any(text.strip() and not one.tells(text) for text in own):
            return False
    return all(
        shape.is_placeholder
        and shape.placeholder_format.type in (*TITLES, PP_PLACEHOLDER.SLIDE_NUMBER)
        for shape in one.slide.shapes
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


def moved(deck: Deck, slide: Any, after: Any) -> None:
    """Put a new slide, which is the last one, after another."""
    ids = deck.presentation.slides._sldIdLst
    found = {deck.presentation.part.related_part(one.rId): one for one in ids}
    found[after.part].addnext(found[slide.part])


def dropped(deck: Deck, slide: Any) -> None:
    """Take out a slide that holds nothing that anybody wrote."""
    for one in list(deck.presentation.slides._sldIdLst):
        if deck.presentation.part.related_part(one.rId) is slide.part:
            deck.presentation.part.drop_rel(one.rId)
            one.getparent().remove(one)

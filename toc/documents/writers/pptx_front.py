"""The look of a presentation that is made here, and its slide with the contents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from toc.documents.slides import Slide
from toc.documents.style import GREY
from toc.documents.words.documents import DOCUMENTS
from toc.documents.writers.pptx_body import Deck

_FILL = '<a:solidFill {ns}><a:srgbClr val="{colour}"/></a:solidFill>'
_BAR = """\
<p:sp {ns}>
  <p:nvSpPr><p:cNvPr id="{number}" name="{name}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>
  <p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>\
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>\
<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>
</p:sp>"""


def title_page(presentation: Any, accent: str) -> None:
    """Titles at the top left, bold, in the colour of the house; on the first page under a bar in
    that colour."""
    wide, high = presentation.slide_width, presentation.slide_height
    master = presentation.slide_master
    style = master._element.find(f"{qn('p:txStyles')}/{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    style.set("algn", "l")
    text = style.find(qn("a:defRPr"))
    text.set("sz", "2400")
    text.set("b", "1")
    for fill in text.findall(qn("a:solidFill")):
        text.replace(fill, parse_xml(_FILL.format(ns=nsdecls("a"), colour=accent[1:].upper())))
    for page in (master, *master.slide_layouts):
        for shape in page.placeholders:
            kind, left = shape.placeholder_format.type, round(wide * 0.04)
            if kind == PP_PLACEHOLDER.TITLE and page._element.get("type") != "secHead":
                shape.left, shape.top = left, round(high * 0.05)
                shape.width, shape.height = wide - 2 * left, round(high * 0.1)
            elif kind == PP_PLACEHOLDER.OBJECT and page._element.get("type") in (None, "obj"):
                shape.left, shape.top = left, round(high * 0.17)
                shape.width, shape.height = wide - 2 * left, round(high * 0.72)
    for kind, page in (("title", _COVER), ("secHead", _SECTION)):
        for layout in master.slide_layouts:
            if layout._element.get("type") == kind:
                _cover(layout, wide, high, accent, page)


@dataclass(frozen=True)
class _Page:
    """Where the title of a cover stands and how high, as shares of the slide, and the sizes of the
    type of the title and of what stands below it."""

    top: float
    high: float
    title: int
    text: int


_COVER, _SECTION = _Page(0.26, 0.2, 36, 18), _Page(0.22, 0.15, 32, 20)


def _cover(layout: Any, wide: int, high: int, accent: str, page: _Page) -> None:
    """The layout of the first slide, or of one that names a chapter: a bar, and the title above
    what is said of it."""
    left = round(wide * 0.08)
    for shape in layout.placeholders:
        kind = shape.placeholder_format.type
        below = page.top + page.high + 0.02
        if kind in (PP_PLACEHOLDER.CENTER_TITLE, PP_PLACEHOLDER.TITLE):
            shape.left, shape.top = left, round(high * page.top)
            shape.width, shape.height = wide - 2 * left, round(high * page.high)
            _typed(shape, "b", page.title, accent)
        elif kind in (PP_PLACEHOLDER.SUBTITLE, PP_PLACEHOLDER.BODY):
            shape.left, shape.top = left, round(high * below)
            shape.width, shape.height = wide - 2 * left, round(high * (0.86 - below))
            _typed(shape, "t", page.text, GREY)
    number = max(int(one.get("id")) for one in layout._element.iter(qn("p:cNvPr"))) + 1
    bar = _BAR.format(
        ns=nsdecls("p", "a"),
        number=number,
        name="Bar",
        x=left,
        y=round(high * (page.top - 0.06)),
        wide=round(wide * 0.14),
        high=round(high * 0.014),
        colour=accent[1:].upper(),
    )
    layout.shapes._spTree.insert(2, parse_xml(bar))


def _typed(shape: Any, anchor: str, size: int, colour: str) -> None:
    """Give a placeholder of a layout its place for the text, its size and its colour."""
    body = shape._element.find(qn("p:txBody"))
    body.find(qn("a:bodyPr")).set("anchor", anchor)
    old = body.find(qn("a:lstStyle"))
    fill = _FILL.format(ns="", colour=colour[1:].upper())
    style = parse_xml(
        f'<a:lstStyle {nsdecls("a")}><a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/>'
        f'<a:defRPr sz="{size * 100}" cap="none">{fill}</a:defRPr></a:lvl1pPr></a:lstStyle>'
    )
    body.replace(old, style)


def add_contents(deck: Deck, firsts: Sequence[tuple[str, int]]) -> None:
    """Put a slide with the contents after the first: each chapter, with a jump to its slide.
    `firsts` are their titles and which of the slides made is their first."""
    chapters = [(title, deck.made[first]) for title, first in firsts if first < len(deck.made)]
    made = deck.add(Slide("text", DOCUMENTS.say("contents", deck.document.language), ()))
    frame = next(one for one in made.placeholders if one.placeholder_format.idx == 1).text_frame
    size = 24 if len(chapters) < 9 else 20 if len(chapters) < 12 else 14
    for i, (title, slide) in enumerate(chapters):
        paragraph = frame.paragraphs[0] if i == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text, run.font.size = title, Pt(size)
        related = made.part.relate_to(slide.part, RELATIONSHIP_TYPE.SLIDE)
        jump = parse_xml(
            f'<a:hlinkClick {nsdecls("a", "r")} r:id="{related}" '
            'action="ppaction://hlinksldjump"/>'
        )
        run._r.get_or_add_rPr().append(jump)
    ids = deck.presentation.slides._sldIdLst
    ids.insert(1, ids[-1])
    deck.made.insert(1, deck.made.pop())
    deck.presentation.part.rename_slide_parts([one.rId for one in ids])

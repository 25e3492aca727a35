"""The look of a presentation that is made here, and its slide with the contents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from toc.messages.documents import DOCUMENTS
from toc.render.documents.pptx_body import Deck
from toc.render.style import GREY

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
    cover = next(
        (one for one in master.slide_layouts if one._element.get("type") == "title"), None
    )
    if cover is not None:
        _cover(cover, wide, high, accent)


def _cover(layout: Any, wide: int, high: int, accent: str) -> None:
    """The layout of the first slide: a bar, the title above what is said of the document."""
    left = round(wide * 0.08)
    for shape in layout.placeholders:
        kind = shape.placeholder_format.type
        if kind == PP_PLACEHOLDER.CENTER_TITLE:
            shape.left, shape.top = left, round(high * 0.26)
            shape.width, shape.height = wide - 2 * left, round(high * 0.2)
            _typed(shape, "b", 36, accent)
        elif kind == PP_PLACEHOLDER.SUBTITLE:
            shape.left, shape.top = left, round(high * 0.48)
            shape.width, shape.height = wide - 2 * left, round(high * 0.38)
            _typed(shape, "t", 18, GREY)
    number = max(int(one.get("id")) for one in layout._element.iter(qn("p:cNvPr"))) + 1
    bar = _BAR.format(
        ns=nsdecls("p", "a"),
        number=number,
        name="Bar",
        x=left,
        y=round(high * 0.2),
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
        f'<a:defRPr sz="{size * 100}">{fill}</a:defRPr></a:lvl1pPr></a:lstStyle>'
    )
    body.replace(old, style)


def add_contents(deck: Deck, firsts: Sequence[tuple[str, int]]) -> None:
    """Put a slide with the contents after the first: each chapter, with a jump to its slide.
    `firsts` are their titles and which of the slides made is their first."""
    chapters = [(title, deck.made[first]) for title, first in firsts if first < len(deck.made)]
    made = deck.slide("text", DOCUMENTS.say("contents", deck.document.language))
    frame = next(one for one in made.placeholders if one.placeholder_format.idx == 1).text_frame
    for i, (title, slide) in enumerate(chapters):
        paragraph = frame.paragraphs[0] if i == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text, run.font.size = title, Pt(18 if len(chapters) < 12 else 14)
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

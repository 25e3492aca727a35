"""A document as a presentation that people go on working in: native texts, tables and shapes."""

from __future__ import annotations

import io
from copy import deepcopy
from typing import Any

from pptx.enum.shapes import PP_PLACEHOLDER

from toc.documents.document import Document
from toc.documents.drawings.pptx_blank import blank
from toc.documents.house_style import Logo, WriterStyle
from toc.documents.office_archive import saved, sealed
from toc.documents.writers.common import Drawn, plain
from toc.documents.writers.pictures import picture
from toc.documents.writers.pptx_body import Deck
from toc.documents.writers.pptx_found import free_number
from toc.documents.writers.pptx_front import add_contents, title_page

LOGO = "logo"
"""What the picture of the logo is called."""

_FEW_CHAPTERS = 2
"""Up to so many need no slide with the contents."""


def pptx(document: Document, house: WriterStyle, drawn: Drawn) -> bytes:
    """The document on slides as large as the paper."""
    title, font = plain(document.title), house.office_font
    presentation = blank(title, document.language, house.paper, font)
    title_page(presentation, house.accent)
    deck = Deck(presentation, document, drawn, house.accent)
    deck.plan.front()
    firsts: list[tuple[str, int]] = []
    for chapter in document.chapters:
        firsts.append((plain(chapter.title) or "–", len(deck.plan.slides)))
        deck.plan.chapter(chapter)
    for planned in deck.plan.slides:
        deck.add(planned)
    if house.logo is not None:
        _logo(deck.made[0], presentation, house.logo)
    if len(document.chapters) > _FEW_CHAPTERS:
        add_contents(deck, firsts)
    for slide in deck.made[1:]:
        _numbered(slide)
    return sealed(saved(presentation))


def _numbered(slide: Any) -> None:
    """Give a slide its number, as its layout has it."""
    for shape in slide.slide_layout.placeholders:
        if shape.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER:
            made = deepcopy(shape._element)
            number = made.nvSpPr.cNvPr
            number.set("id", str(free_number(slide, int(number.get("id")))))
            slide.shapes._spTree.append(made)


def _logo(slide: Any, presentation: Any, logo: Logo) -> None:
    content = picture(logo.content) if logo.vector else logo.content
    high = round(presentation.slide_height * 0.12)
    shape = slide.shapes.add_picture(io.BytesIO(content), 0, high // 2, height=high)
    shape.left = round(presentation.slide_width * 0.96) - shape.width
    shape.name = LOGO
    shape._element.nvPicPr.cNvPr.set("descr", logo.alternative)

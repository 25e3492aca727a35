"""Places in a Word document: on which page something stands, and how blocks come and go there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from docx.oxml.ns import qn

from toc.documents.writers.docx_body import WordBody
from toc.documents.writers.docx_found import PARAGRAPH
from toc.documents.writers.paper import PaperSheet


def page_of(body: WordBody, element: Any) -> PaperSheet:
    """The page on which something stands."""
    top, root = element, body.word.element.body
    while top.getparent() is not root:
        top = top.getparent()
    return body.page_at(top)


def paragraph_of(element: Any) -> Any:
    """The paragraph in which something stands."""
    return next(element.iterancestors(PARAGRAPH))


def put_before(place: Any, made: Iterable[Any]) -> None:
    """Put elements before another."""
    for element in made:
        place.addprevious(element)


def emptied(paragraph: Any) -> None:
    """Take away a paragraph; where a section ends with it, or where it is the last of a cell, only
    what stands in it."""
    section = paragraph.find(f"{qn('w:pPr')}/{qn('w:sectPr')}")
    before, after = paragraph.getprevious(), paragraph.getnext()
    needed = after is None and (before is None or before.tag != PARAGRAPH)
    if section is None and not needed:
        paragraph.getparent().remove(paragraph)
        return
    for child in [one for one in paragraph if one.tag != qn("w:pPr")]:
        paragraph.remove(child)

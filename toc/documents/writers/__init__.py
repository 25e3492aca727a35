"""Documents as files, one writer a format. A writer gets the document as values and its drawings
as scenes; it knows neither what the document is about nor where the file goes.

The same document gives the same bytes: no clock, no user name, no random id.
"""

from __future__ import annotations

from enum import StrEnum

from toc.documents.document import Document
from toc.documents.house import SOBER, House, dressed
from toc.documents.writers.common import Draw, Drawn

__all__ = ["Draw", "Drawn", "Kind", "drawn", "write"]


class Kind(StrEnum):
    """A kind of document file; the value is its suffix."""

    DOCX = "docx"
    PDF = "pdf"
    PPTX = "pptx"
    MARKDOWN = "md"
    HTML = "html"
    XLSX = "xlsx"
    JSON = "json"


def write(
    document: Document,
    kind: Kind | str,
    house: House = SOBER,
    draw: Draw = lambda _: {},
) -> bytes:
    """The document as a file of that kind, in that house style.

    `draw` draws its figures, for the kinds that show them. ValueError for an unknown kind;
    DrawingError for what cannot be drawn.
    """
    kind = Kind(kind)
    if kind is Kind.JSON:
        from toc.documents.writers.json import json

        return json(document)
    if kind is Kind.XLSX:
        from toc.documents.writers.xlsx import xlsx

        return xlsx(document, house)
    if kind is Kind.MARKDOWN:
        from toc.documents.writers.markdown import markdown

        return markdown(document)
    made = drawn(document, house, draw)
    if kind is Kind.HTML:
        from toc.documents.writers.html import html

        return html(document, house, made)
    if kind is Kind.PDF:
        from toc.documents.writers.pdf import pdf

        return pdf(document, house, made)
    if kind is Kind.PPTX:
        from toc.documents.writers.pptx import pptx

        return pptx(document, house, made)
    from toc.documents.writers.docx import docx

    return docx(document, house, made)


def drawn(document: Document, house: House, draw: Draw) -> Drawn:
    """The drawings of a document in its house style, by the figure's id. KeyError where one of its
    figures is not drawn."""
    made = draw(document)
    return {
        figure.id: tuple(dressed(scene, house) for scene in made[figure.id])
        for figure in document.figures()
    }

"""Documents as files, one writer a format. A writer gets the document as values and its drawings
as scenes; it knows neither what the document is about nor where the file goes.

The same document gives the same bytes: no clock, no user name, no random id.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from toc.render.documents.common import Drawn
from toc.render.house import SOBER, House, dressed
from toc.render.scene import Scene
from toc.reports.document import Document

__all__ = ["Drawn", "Kind", "drawn", "write"]


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
    figures: Mapping[str, Sequence[Scene]] | None = None,
) -> bytes:
    """The document as a file of that kind, in that house style.

    `figures` holds drawings that are ready, by the figure's id; any other figure is drawn from its
    view. A figure of which there is no drawing is told in its own words. ValueError for an unknown
    kind; DrawingError for what cannot be drawn.
    """
    kind = Kind(kind)
    if kind is Kind.JSON:
        from toc.render.documents.json import json

        return json(document)
    if kind is Kind.XLSX:
        from toc.render.documents.xlsx import xlsx

        return xlsx(document, house)
    if kind is Kind.MARKDOWN:
        from toc.render.documents.markdown import markdown

        return markdown(document)
    made = drawn(document, house, figures or {})
    if kind is Kind.HTML:
        from toc.render.documents.html import html

        return html(document, house, made)
    if kind is Kind.PDF:
        from toc.render.documents.pdf import pdf

        return pdf(document, house, made)
    if kind is Kind.PPTX:
        from toc.render.documents.pptx import pptx

        return pptx(document, house, made)
    from toc.render.documents.docx import docx

    return docx(document, house, made)


def drawn(document: Document, house: House, ready: Mapping[str, Sequence[Scene]]) -> Drawn:
    """The drawings of a document in its house style, by the figure's id; none for a figure that
    can only be told."""
    from toc.render.figures import drawings

    figures = document.figures()
    asked = {figure.id: figure.view for figure in figures if figure.id not in ready}
    made = {**ready, **dict(zip(asked, drawings([*asked.values()]), strict=True))}
    return {
        figure.id: tuple(dressed(scene, house) for scene in made[figure.id]) for figure in figures
    }

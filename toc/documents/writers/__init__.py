"""Documents as files, one writer a format. A writer gets the document as values and its drawings
as scenes; it knows neither what the document is about nor where the file goes.

The same document gives the same bytes: no clock, no user name, no random id.
"""

from __future__ import annotations

from importlib import import_module

from toc.documents.document import Document
from toc.documents.house_style import SOBER, WriterStyle, dressed
from toc.documents.kinds import Kind
from toc.documents.writers.common import Draw, Drawn

__all__ = ["Draw", "Drawn", "Kind", "drawn", "write"]


def write(
    document: Document, kind: Kind, house: WriterStyle = SOBER, draw: Draw = lambda _: {}
) -> bytes:
    """The document as a file of that kind, in that house style. `draw` draws its figures, for the
    kinds that show them. DrawingError for what cannot be drawn."""
    # Imported here: each kind brings what the others do not need.
    name = kind.name.lower()
    writer = getattr(import_module(f"toc.documents.writers.{name}"), name)
    given: list[object] = [document]
    if kind.styled:
        given.append(house)
    if kind.drawn:
        given.append(drawn(document, house, draw))
    made: bytes = writer(*given)
    return made


def drawn(document: Document, house: WriterStyle, draw: Draw) -> Drawn:
    """The drawings of a document in its house style, by the figure's id. KeyError where one of its
    figures is not drawn."""
    made = draw(document)
    return {
        figure.id: tuple(dressed(scene, house) for scene in made[figure.id])
        for figure in document.figures()
    }

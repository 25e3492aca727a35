"""A plan in OpenDocument text (.odt), as its reader sees it: deleted text, comments and what is
hidden or struck through left out."""

from __future__ import annotations

from toc.exchange.written.gathering import Gathering
from toc.exchange.written.office.core_properties import language_told, title_of
from toc.exchange.written.office.languages import language_of
from toc.exchange.written.office.odf_blocks import OdfBlockReader, headers_in
from toc.exchange.written.office.odf_package import opened
from toc.exchange.written.office.odf_styles import OdfStyles
from toc.exchange.written.office.packed import reader
from toc.exchange.written.outline import Outline, Place, Unread


@reader
def read_odt(data: bytes) -> Outline:
    """What stands in an OpenDocument text. Raises UnreadablePlanError."""
    package, body, content, styles = opened(data, "text", "not-odt")
    gathering = Gathering()
    blocks = OdfBlockReader(
        gathering, OdfStyles(*(one for one in (content, styles) if one is not None))
    )
    blocks.read_body(body)
    for text in headers_in(styles) if styles is not None else []:
        gathering.leave(Unread.HEADER, text, Place())
    language = language_of(blocks.languages) or language_of({language_told(package): 1})
    return gathering.outline(title_of(package), language)

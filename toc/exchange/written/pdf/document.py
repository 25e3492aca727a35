"""A PDF as its pages."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from toc.exchange.written.pdf.drawing import read_drawn
from toc.exchange.written.pdf.letters import add_bullets, read_letters, take_struck
from toc.exchange.written.pdf.page import Page, Turn
from toc.exchange.written.pdf.tags import tags_of
from toc.exchange.written.refusal import UnreadablePlanError


def open_pdf(data: bytes) -> Any:
    """The document. Refused where it has a password or is damaged."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        code = getattr(error, "err_code", None)
        locked = code == raw.FPDF_ERR_PASSWORD or code == raw.FPDF_ERR_SECURITY
        raise UnreadablePlanError("password" if locked else "not-pdf") from None
    return document


def title_of(document: Any) -> str:
    """The title among its properties, or empty."""
    return str(document.get_metadata_value("Title") or "")


def language_of(document: Any) -> str:
    """`nl` or `en` where the document says so, else empty."""
    length = raw.FPDFCatalog_GetLanguage(document.raw, None, 0)
    if not 2 < length < 100:
        return ""
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFCatalog_GetLanguage(
        document.raw, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), length
    )
    code = buffer.raw[: length - 2].decode("utf-16-le", "replace").lower()[:2]
    return code if code in ("nl", "en") else ""


def pages_of(document: Any) -> Iterator[Page]:
    """Its pages, one after another; one that is damaged is empty."""
    for number in range(len(document)):
        try:
            page = document[number]
        except pdfium.PdfiumError:
            yield Page(number + 1, 0, 0)
            continue
        turn = Turn(page)
        made = Page(number + 1, *turn.size)
        read_letters(page, turn, made)
        read_drawn(page, turn, made)
        take_struck(made)
        made.tags = tags_of(page)
        if not made.tags:
            add_bullets(made)
        page.close()
        yield made

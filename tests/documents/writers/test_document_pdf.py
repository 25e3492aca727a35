from __future__ import annotations

import pypdfium2

from tests.documents.writers.conftest import DRAWN, ready
from toc.documents.document import Document
from toc.documents.house_style import SOBER, Logo, WriterStyle
from toc.documents.kinds import Kind
from toc.documents.style import Paper
from toc.documents.writers import write
from toc.documents.writers.pdf import heading_pages


def pages(content: bytes) -> list[str]:
    book = pypdfium2.PdfDocument(content)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in book]


def test_pages(full: Document) -> None:
    said = pages(write(full, Kind.PDF, SOBER, ready))
    assert len(said) == 7
    assert said[0].startswith("Faseplan 2026 Leesmaatjes Periode januari 2026 – december 2026")
    assert said[1].startswith("Inhoud Samenvatting")
    assert "○ Open punt – kosten: Wie betaalt?" in said[2]
    assert "Tabel 1. Wat wij doen Nr Inspanning Eigenaar Kosten Thuis lezen 1 Voorlezen" in said[3]
    assert "Figuur 1. Netwerk Thuis lezen (blad 1 van 2)" in said[4]
    assert "Figuur 1. Netwerk Thuis lezen (blad 2 van 2)" in said[5]
    assert said[6].startswith("Slot Figuur 2. Niet getekend Alleen in woorden.")
    assert all(text.endswith(f"Bladzijde {i} van 7") for i, text in enumerate(said, 1))


def test_lying_pages(full: Document) -> None:
    book = pypdfium2.PdfDocument(write(full, Kind.PDF, SOBER, ready))
    lying = [page.get_width() > page.get_height() for page in book]
    assert lying == [False, False, False, False, True, True, False]


def test_tagged_in_its_language_with_outline(full: Document) -> None:
    content = write(full, Kind.PDF, SOBER, ready)
    assert b"/MarkInfo" in content or b"/StructTreeRoot" in content
    book = pypdfium2.PdfDocument(content)
    assert book.is_tagged()
    assert book.get_metadata_value("Title") == "Faseplan 2026"
    titles = [mark.get_title() for mark in book.get_toc()]
    assert titles[-5:] == ["Samenvatting", "Gekozen", "Netwerken", "Thuis lezen", "Slot"]


def test_the_pages_of_the_headings(full: Document) -> None:
    assert heading_pages(full, SOBER, DRAWN) == [3, 4, 4, 5, 7]


def test_house_style(full: Document) -> None:
    svg = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9'/></svg>"
    house = WriterStyle(
        "#5a2a6e", logo=Logo(svg, True, "Logo"), paper=Paper.LETTER, footer="Gemeente"
    )
    book = pypdfium2.PdfDocument(write(full, Kind.PDF, house, ready))
    assert round(book[0].get_width()), round(book[0].get_height()) == (612, 792)
    assert "Leesmaatjes · Gemeente" in book[2].get_textpage().get_text_range()

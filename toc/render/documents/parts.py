"""What a template can ask for: the whole document, one chapter, figure or table by its name, or a
word such as the title."""

from __future__ import annotations

import re
from dataclasses import dataclass

from toc.render.documents.common import marker, plain
from toc.reports.document import Chapter, Document, Figure, Table

MARKER = re.compile(r"\{\{\s*toc\s*(?::([^{}]*))?\}\}", re.IGNORECASE)
"""`{{toc}}` for everything, `{{toc:name}}` for one part."""

INLINE = {
    "titel": "title",
    "title": "title",
    "ondertitel": "subtitle",
    "subtitle": "subtitle",
    "programma": "programme",
    "programme": "programme",
    "datum": "date",
    "date": "date",
    "versie": "version",
    "version": "version",
}
"""What can be asked for in the middle of other text, also in a header or footer."""


@dataclass(frozen=True)
class Filled:
    """A filled template: the file; how many drawings and tables were renewed; the titles of those
    that the document no longer has, and of the drawings that are nowhere in it yet. `in_place` is
    True where nobody named the template: it is the file itself, in which people have worked."""

    content: bytes
    renewed: int
    gone: tuple[str, ...]
    new: tuple[str, ...]
    in_place: bool = False


@dataclass(frozen=True)
class Part:
    """Something that can be asked for by name."""

    title: str
    value: Chapter | Figure | Table


def parts(document: Document) -> dict[str, Part]:
    """Every part of a document by its name: chapters and sections, figures, tables. Where two are
    called the same, the first is meant, a chapter before what stands in it."""
    found: dict[str, Part] = {}

    def add(chapter: Chapter) -> None:
        found.setdefault(plain(chapter.id), Part(chapter.title, chapter))
        for block in chapter.blocks:
            if isinstance(block, Figure | Table):
                found.setdefault(plain(block.id), Part(block.caption, block))
        for section in chapter.sections:
            add(section)

    for chapter in document.chapters:
        add(chapter)
    return found


def pieces(document: Document) -> dict[str, Figure | Table]:
    """Every figure and table, by the name of the place where it stands when it is filled in."""
    found: dict[str, Figure | Table] = {}
    for block in document.all_blocks():
        if isinstance(block, Figure | Table):
            kind = "figure" if isinstance(block, Figure) else "table"
            found.setdefault(marker(kind, block.id), block)
    return found


def inline(text: str, document: Document) -> str:
    """A text with what is asked for in the middle of it filled in."""

    def said(found: re.Match[str]) -> str:
        asked = INLINE.get((found[1] or "").strip().lower())
        return found[0] if asked is None else plain(str(getattr(document, asked)))

    return MARKER.sub(said, text)


def placed_figures(document: Document, part: Part | None) -> tuple[Figure, ...]:
    """The drawings of one part, or of the whole document."""
    if part is None:
        return tuple(b for b in document.all_blocks() if isinstance(b, Figure))
    if isinstance(part.value, Chapter):
        return tuple(b for b in part.value.all_blocks() if isinstance(b, Figure))
    return (part.value,) if isinstance(part.value, Figure) else ()

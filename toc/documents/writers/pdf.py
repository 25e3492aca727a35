"""A document as PDF, set by Typst: tagged for who listens to it (PDF/UA-1), its fonts inside, its
drawings as lines. The layout stands in `document.typ`; this module says what there is to set."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import assert_never

import typst

from toc.documents.document import Block, Chapter, Document, Figure, Items, Paragraph, Table
from toc.documents.drawings.svg import svg
from toc.documents.house_style import WriterStyle
from toc.documents.parallel import apart
from toc.documents.text_width import in_font, width
from toc.documents.words.documents import DOCUMENTS
from toc.documents.writers.column_widths import column_widths
from toc.documents.writers.common import (
    OPEN_MARK,
    Drawn,
    Json,
    Numbers,
    before,
    facts,
    footer,
    is_heading,
    label,
    numbers,
    plain,
    sheet_caption,
)
from toc.documents.writers.missing_signs import Unshown, unshown
from toc.documents.writers.paper import BOTTOM, MARGIN, TOP, PaperSheet, sheet

FONTS = Path(__file__).parents[1] / "fonts"
_FEW_CHAPTERS = 2
"""Up to so many need no table of contents."""

_CELL, _INSET = 8.5, 5.0
"""The size of type in a table, and the room left and right of it; as in `document.typ`."""

_LONG = 700
"""A row with a text of more signs than this may run over to the next page."""


@dataclass(frozen=True)
class MadePdf:
    """A PDF. Where it is no PDF/UA, `reason` says why as the typesetter does, and `unshown` which
    signs it is about."""

    content: bytes
    reason: str = ""
    unshown: tuple[Unshown, ...] = ()


def pdf(document: Document, house: WriterStyle, drawn: Drawn) -> bytes:
    """The document with a title page, contents, page numbers and bookmarks."""
    return made_pdf(document, house, drawn).content


def made_pdf(document: Document, house: WriterStyle, drawn: Drawn) -> MadePdf:
    """The same, with what there is to say about it."""
    reason = ""
    try:
        compiler = _compiler(document, house, drawn)
        made = apart(lambda: compiler.compile(format="pdf", pdf_standards=["ua-1"]))
    except typst.TypstError as error:
        # A sign that no font here has cannot be shown, and then it is no PDF/UA, but still tagged.
        reason = str(error)
        plain = _compiler(document, house, drawn)
        made = apart(lambda: plain.compile(format="pdf"))
    assert isinstance(made, bytes)
    return MadePdf(made, reason, unshown(document, drawn, FONTS) if reason else ())


def heading_pages(document: Document, house: WriterStyle, drawn: Drawn) -> list[int]:
    """The page of each chapter and section as this module lays them out."""
    found = _compiler(document, house, drawn).query("<pages>", field="value", one=True)
    return [int(page) for page in json.loads(found)]


def _compiler(document: Document, house: WriterStyle, drawn: Drawn) -> typst.Compiler:
    given = _Given(document, house, drawn, numbers(document)).whole()
    template = (files(__package__) / "document.typ").read_text(encoding="utf-8")
    # Only a text that the bundled font cannot write needs the fonts of this computer.
    in_scenes = (text for scenes in drawn.values() for s in scenes for text in s.all_texts())
    enough = all(map(in_font, _texts(given))) and all(map(in_font, in_scenes))
    fonts = typst.Fonts(include_system_fonts=not enough, font_paths=[str(FONTS)])
    # The texts go in as data, so that none of them can be read as an instruction.
    inputs = {"given": json.dumps(given, ensure_ascii=False)}
    return typst.Compiler(template.encode(), font_paths=fonts, sys_inputs=inputs)


def _texts(given: Json) -> Iterator[str]:
    """Every text that is set; a drawing, which is one long text here, is looked at apart."""
    if isinstance(given, str):
        yield given
    elif isinstance(given, list):
        for item in given:
            yield from _texts(item)
    elif isinstance(given, dict):
        for key, item in given.items():
            if key not in ("svg", "data"):
                yield from _texts(item)


def _too_wide(text: str, room: float) -> bool:
    """Whether a word of a cell has to be divided to stay in its column."""
    return any(width(word, _CELL, bold=True) > room for word in plain(text).split())


@dataclass(frozen=True)
class _Given:
    """The document as `document.typ` reads it."""

    document: Document
    house: WriterStyle
    drawn: Drawn
    numbers: Numbers

    def whole(self) -> Json:
        document, house = self.document, self.house
        language = document.language
        page = sheet(house.paper, landscape=False)
        logo: Json = None
        if house.logo is not None:
            logo = {
                "data": [*house.logo.content],
                "format": "svg" if house.logo.vector else "png",
                "alt": plain(house.logo.alternative),
            }
        return {
            "title": plain(document.title),
            "subtitle": plain(document.subtitle),
            "language": language,
            "accent": house.accent,
            "logo": logo,
            "width": page.width,
            "height": page.height,
            "margin": MARGIN,
            "top": TOP,
            "bottom": BOTTOM,
            "facts": [[plain(fact.name), plain(fact.value)] for fact in facts(document)],
            "footer": footer(document, house),
            "page-of": DOCUMENTS.template("page-of", language),
            "contents": DOCUMENTS.say("contents", language),
            "outlined": len(document.chapters) > _FEW_CHAPTERS,
            "chapters": [self._chapter(chapter, 1, False) for chapter in document.chapters],
        }

    def _chapter(self, chapter: Chapter, depth: int, lying: bool) -> Json:
        lies = lying or chapter.landscape
        page = sheet(self.house.paper, lies)
        return {
            "title": plain(chapter.title) or "–",
            "depth": depth,
            "break": chapter.page_break,
            "landscape": lies and not lying,
            "blocks": [made for block in chapter.blocks for made in self._block(block, page)],
            "sections": [self._chapter(section, depth + 1, lies) for section in chapter.sections],
        }

    def _block(self, block: Block, page: PaperSheet) -> Iterator[Json]:
        match block:
            case Paragraph():
                yield {
                    "kind": "paragraph",
                    "tone": block.tone.value,
                    "label": label(block, self.document.language),
                    "text": plain(block.text),
                }
            case Items():
                yield {
                    "kind": "items",
                    "numbered": block.numbered,
                    "items": [
                        [before(one.label), plain(one.text), [plain(text) for text in one.under]]
                        for one in block.items
                    ],
                }
            case Table():
                yield self._table(block, page)
            case Figure():
                yield from self._figure(block, page)
            case _:
                assert_never(block)

    def _table(self, table: Table, page: PaperSheet) -> Json:
        widths = column_widths(table.columns, page.inner, _CELL, _INSET)
        rooms = [each - 2 * _INSET for each in widths]
        number = ""
        if table.caption:
            number = self._number("table", self.numbers.tables[table.id])
        return {
            "kind": "table",
            "number": number,
            "caption": plain(table.caption),
            "heads": [plain(column.title) for column in table.columns],
            "shares": list(widths),
            "aligns": [column.align for column in table.columns],
            "rows": [
                {
                    "heading": is_heading(row),
                    "long": any(len(cell.text) + len(cell.note) > _LONG for cell in row),
                    "cells": [
                        {
                            "text": f"{OPEN_MARK} {plain(c.text)}" if c.open else plain(c.text),
                            "note": plain(c.note),
                            "strong": c.strong,
                            "open": c.open,
                            "cut": _too_wide(c.text, room),
                        }
                        for c, room in zip(row, rooms, strict=True)
                    ],
                }
                for row in table.rows
            ],
        }

    def _figure(self, figure: Figure, page: PaperSheet) -> Iterator[Json]:
        scenes = self.drawn.get(figure.id, ())
        number = self._number("figure", self.numbers.figures[figure.id])
        if not scenes:
            yield {
                "kind": "told",
                "number": number,
                "caption": plain(figure.caption),
                "alt": plain(figure.alternative),
            }
        for i, scene in enumerate(scenes, 1):
            told = figure.alternative if len(scenes) == 1 else scene.description
            language = self.document.language
            yield {
                "kind": "figure",
                "number": number,
                "caption": sheet_caption(figure.caption, i, len(scenes), language),
                "alt": plain(told),
                "svg": svg(scene),
                "width": page.figure(scene),
            }

    def _number(self, kind: str, number: int) -> str:
        return DOCUMENTS.say(kind, self.document.language, number=number)

"""Which signs of a document no font here has, and where they stand: whoever looks sees an empty
box, and a PDF with one is no PDF/UA."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

import typst

from toc.documents.document import Chapter, Document, Figure
from toc.documents.text_width import clean, in_font
from toc.documents.writers.common import Drawn

MOST_TRIED = 50
"""So many signs are tried; a text in another script than that has all of them."""


@dataclass(frozen=True)
class Unshown:
    """A sign that cannot be shown; `code` is its number, as `U+13000`, `chapter` the title of the
    first chapter that it stands in, empty where it stands on the title page."""

    sign: str
    code: str
    chapter: str


def unshown(document: Document, drawn: Drawn, fonts: Path) -> tuple[Unshown, ...]:
    """The signs of a document that neither the bundled `fonts` nor those of this computer have,
    in reading order."""
    found: dict[str, str] = {}
    for chapter, texts in _by_chapter(document, drawn):
        for text in texts:
            if not in_font(text):
                for sign in clean(text):
                    if not in_font(sign):
                        found.setdefault(sign, chapter)
    tried = list(found)[:MOST_TRIED]
    every = typst.Fonts(include_system_fonts=True, font_paths=[str(fonts)]) if tried else None
    return tuple(
        Unshown(sign, f"U+{ord(sign):04X}", found[sign])
        for sign in tried
        if every is not None and not _shown(sign, every)
    )


def _shown(sign: str, fonts: typst.Fonts) -> bool:
    source = '#set document(title: "-")\n#set text(font: "Arimo")\n#sys.inputs.sign\n'
    # A mark that stands on another sign is set as it stands there.
    text = f"a{sign}" if unicodedata.combining(sign) else sign
    compiler = typst.Compiler(source.encode(), font_paths=fonts, sys_inputs={"sign": text})
    try:
        compiler.compile(format="pdf", pdf_standards=["ua-1"])
    except typst.TypstError:
        return False
    return True


def _by_chapter(document: Document, drawn: Drawn) -> Iterator[tuple[str, Iterable[str]]]:
    facts = (text for fact in document.facts for text in (fact.name, fact.value))
    yield "", (document.title, document.subtitle, document.footer, *facts)
    for chapter in document.chapters:
        yield from _of_chapter(chapter, drawn)


def _of_chapter(chapter: Chapter, drawn: Drawn) -> Iterator[tuple[str, Iterable[str]]]:
    yield chapter.title, (chapter.title,)
    for block in chapter.blocks:
        if isinstance(block, Figure):
            scenes = drawn.get(block.id, ())
            in_drawing = [text for scene in scenes for text in scene.all_texts()]
            yield chapter.title, (block.caption, *in_drawing)
        else:
            yield chapter.title, _strings(block)
    for section in chapter.sections:
        yield from _of_chapter(section, drawn)


def _strings(value: object) -> Iterator[str]:
    """Every text in a block."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _strings(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))

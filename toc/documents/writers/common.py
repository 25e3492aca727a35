"""What the writers of documents share: texts as they can stand on paper, the words and marks of a
tone, numbers of figures and tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from toc.core.words import Language
from toc.documents.document import (
    Cell,
    Chapter,
    Document,
    Figure,
    Paragraph,
    Table,
    TitleFact,
    Tone,
)
from toc.documents.drawings.scene import Scene
from toc.documents.house_style import WriterStyle
from toc.documents.text_width import clean
from toc.documents.words.documents import DOCUMENTS

Draw = Callable[[Document], Mapping[str, Sequence[Scene]]]
"""Draws the figures of a document, by the figure's id; a figure without a sheet is told in its own
words."""

Drawn = Mapping[str, tuple[Scene, ...]]
"""The drawings of a document by the figure's id; a figure can fill several sheets."""

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
"""What JSON can hold."""

OPEN_MARK = "○"
"""Stands before what is not known. It and the marks of `MARKS` are in every office font."""

MARKS = {Tone.OPEN: OPEN_MARK, Tone.WARNING: "▲", Tone.DECISION: "►"}


def plain(text: str) -> str:
    """A text as it can stand on paper; an empty one stays empty."""
    return clean(text) if text.strip() else ""


def label(paragraph: Paragraph, language: Language) -> str:
    """The bold text before a paragraph: the mark and the word of its tone, and its own label. A
    note that has a label is called so, and not a note."""
    tone = paragraph.tone
    if tone is Tone.NOTE and paragraph.label:
        return before(paragraph.label)
    if tone not in (Tone.OPEN, Tone.WARNING, Tone.DECISION, Tone.NOTE):
        return before(paragraph.label)
    word = DOCUMENTS.say(f"tone.{tone.value}", language)
    said = f"{MARKS[tone]} {word}" if tone in MARKS else word
    own = plain(paragraph.label)
    return before(f"{said} – {own}" if own else said)


def before(text: str) -> str:
    """A short text that stands in bold before another, with the colon that belongs there."""
    said = plain(text)
    return said if not said or said[-1] in ".:;!?" else f"{said}:"


def sheet_caption(caption: str, sheet: int, sheets: int, language: Language) -> str:
    """The caption of one sheet of a figure: its own, with which sheet it is where there are
    more."""
    if sheets == 1:
        return plain(caption)
    part = DOCUMENTS.say("sheet", language, sheet=sheet, sheets=sheets)
    return f"{plain(caption)} ({part})"


@dataclass(frozen=True)
class Numbers:
    """The number of each figure and table, counted apart, by its id."""

    figures: Mapping[str, int]
    tables: Mapping[str, int]


def numbers(document: Document) -> Numbers:
    """The figures and tables of a document, numbered in reading order."""
    figures: dict[str, int] = {}
    tables: dict[str, int] = {}
    for block in document.all_blocks():
        if isinstance(block, Figure):
            figures.setdefault(block.id, len(figures) + 1)
        elif isinstance(block, Table) and block.caption:
            tables.setdefault(block.id, len(tables) + 1)
    return Numbers(figures, tables)


def headings(document: Document) -> Iterator[tuple[Chapter, int]]:
    """Every chapter and section with its depth, the chapters at 1."""

    def below(chapter: Chapter, depth: int) -> Iterator[tuple[Chapter, int]]:
        yield chapter, depth
        for section in chapter.sections:
            yield from below(section, depth + 1)

    for chapter in document.chapters:
        yield from below(chapter, 1)


def cell_text(cell: Cell) -> str:
    """All that a cell says on one line: its mark where it is open, its text and its note."""
    text = f"{OPEN_MARK} {plain(cell.text)}" if cell.open else plain(cell.text)
    note = plain(cell.note)
    return f"{text} – {note}" if text and note else text or note


def is_heading(row: tuple[Cell, ...]) -> bool:
    """Whether a row of a table is a heading within it."""
    first, *others = row
    return bool(others) and first.strong and not any(cell.text or cell.note for cell in others)


def facts(document: Document) -> tuple[TitleFact, ...]:
    """The lines of the title page: the document's own, then its date and the state of the plan
    where it carries them."""
    language = document.language
    more = []
    if document.date:
        more.append(TitleFact(DOCUMENTS.say("date", language), document.date))
    if document.version:
        more.append(TitleFact(DOCUMENTS.say("version", language), document.version))
    return (*document.facts, *more)


def footer(document: Document, house: WriterStyle) -> str:
    """What stands at the foot of every page beside its number."""
    own = [plain(document.footer), plain(house.footer)]
    said = [text for text in own if text] or [plain(document.title)]
    return " · ".join(dict.fromkeys(said))


def marker(kind: str, name: str) -> str:
    """The name of the place in a document where a figure or table stands, by which it is found
    when the document is written anew."""
    return f"toc:{kind}:{plain(name)}"

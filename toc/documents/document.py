"""A document as values: chapters of paragraphs, lists, tables and figures, in reading order.

A report says what its document holds; `toc.documents.writers` has one writer a format, and none of
them knows what the document is about. Texts are plain: a writer shows them as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from toc.core.words import Language


class Tone(StrEnum):
    """What a paragraph is, so that a reader sees at once what is asked of him. Each writer shows
    it by a word or mark and a shape, never by colour alone."""

    PLAIN = "plain"
    LEAD = "lead"  # what the chapter comes down to
    NOTE = "note"  # an aside: where something comes from, how it was counted
    OPEN = "open"  # not known: an open point that somebody has to fill
    WARNING = "warning"  # something that does not add up
    DECISION = "decision"  # asked of the board
    QUESTION = "question"  # put to people, to talk about


@dataclass(frozen=True)
class Paragraph:
    """A text. `label` is a short bold text before it, or empty."""

    text: str
    tone: Tone = Tone.PLAIN
    label: str = ""


@dataclass(frozen=True)
class Items:
    """A list. Each item is a text, with the items under it."""

    items: tuple[ListItem, ...]
    numbered: bool = False


@dataclass(frozen=True)
class ListItem:
    """One item of a list; `label` is a short bold text before it, or empty."""

    text: str
    label: str = ""
    under: tuple[str, ...] = ()


@dataclass(frozen=True)
class Column:
    """A column of a table: its heading, its share of the width, and how its cells stand."""

    title: str
    share: float = 1.0
    align: Literal["left", "right", "centre"] = "left"


@dataclass(frozen=True)
class Cell:
    """A cell. `number` is the value behind the text where it is a number, so that a spreadsheet
    can count with it. `strong` is bold; `open` marks what is not known. A `note` stands in small
    letters below the text, or behind it where a writer has one line for a cell."""

    text: str
    number: float | None = None
    strong: bool = False
    open: bool = False
    note: str = ""


@dataclass(frozen=True)
class Table:
    """A table; its first row of headings is repeated on every page. `id` is a name for a sheet of
    a spreadsheet. Each row has as many cells as there are columns. A row of which only the first
    cell has text and is `strong` is a heading within the table."""

    id: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Figure:
    """A drawing. `id` is its name in the document, by which it is found again when the document
    is written anew; `view` is what it shows, a value that whoever draws it knows; `alternative`
    says the same in words."""

    id: str
    view: object
    caption: str
    alternative: str


Block = Paragraph | Items | Table | Figure


@dataclass(frozen=True)
class Chapter:
    """A chapter, or a section within one. `id` names it, whatever the language; `page_break`
    starts it on a new page, `landscape` puts it on pages that are wider than high."""

    id: str
    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Chapter, ...] = ()
    page_break: bool = False
    landscape: bool = False

    def all_blocks(self) -> Iterator[Block]:
        """Its blocks and those of its sections, in reading order."""
        yield from self.blocks
        for section in self.sections:
            yield from section.all_blocks()


@dataclass(frozen=True)
class TitleFact:
    """A line of the title page: what, and what it is."""

    name: str
    value: str


@dataclass(frozen=True)
class Document:
    """A document. `date` is written out in words, empty where the document carries none;
    `version` is the mark of the plan that it was made from; `footer` stands on every page."""

    title: str
    subtitle: str
    language: Language
    programme: str
    facts: tuple[TitleFact, ...]
    chapters: tuple[Chapter, ...]
    date: str = ""
    version: str = ""
    footer: str = ""

    def all_blocks(self) -> Iterator[Block]:
        """Every block, in reading order."""
        for chapter in self.chapters:
            yield from chapter.all_blocks()

    def figures(self) -> list[Figure]:
        """Every figure, in reading order."""
        return [block for block in self.all_blocks() if isinstance(block, Figure)]

"""A document as slides: what stands on which, and how large. A slide is a value here; nothing is
drawn yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import assert_never

from toc.documents.document import Block, Chapter, Document, Figure, Items, Paragraph, Table, Tone
from toc.documents.slides import (
    Area,
    BodyText,
    FigureSheet,
    Lines,
    Slide,
    SlideContent,
    SlideLine,
    Subtitles,
    TableRows,
)
from toc.documents.words.documents import DOCUMENTS
from toc.documents.writers.common import (
    Drawn,
    before,
    facts,
    headings,
    label,
    plain,
    sheet_caption,
)
from toc.documents.writers.slide_lines import (
    APART,
    QUESTION,
    beside,
    can_lead,
    cut,
    largest,
    left_by,
    pages,
    room_for,
)
from toc.documents.writers.slide_tables import split, under

_MOST_SECTIONS = 8
_LONGEST_TITLE = 48


@dataclass
class SlidePlan:
    """The slides of a document, for a presentation in which a table or drawing has the area
    `only`, and a text is so wide and high as `text` says, in points."""

    document: Document
    drawn: Drawn
    only: Area
    text: tuple[float, float]
    slides: list[Slide] = field(default_factory=list)
    _below: Area | None = None

    def front(self) -> None:
        """The first slide: the title, and what is said of the document."""
        said = [plain(self.document.subtitle)]
        said += [f"{plain(fact.name)}: {plain(fact.value)}" for fact in facts(self.document)]
        names = Subtitles(tuple(text for text in said if text), (20, 16))
        self.slides.append(Slide("title", self.document.title, (names,)))

    def chapter(self, chapter: Chapter) -> None:
        """A chapter: a slide that names it where it has nothing of its own, then its blocks."""
        if chapter.blocks:
            self._blocks(chapter)
        elif not all(section.blocks == () for section in chapter.sections):
            titles = dict.fromkeys(plain(section.title) or "–" for section in chapter.sections)
            names = Subtitles(tuple(titles)[:_MOST_SECTIONS])
            self.slides.append(Slide("section", chapter.title, (names,)))
        for section in chapter.sections:
            self.chapter(section)

    def _blocks(self, chapter: Chapter) -> None:
        lines: list[SlideLine] = []
        self._below = None
        for number, block in enumerate(chapter.blocks):
            if isinstance(block, Paragraph | Items):
                lines += self._lines(block, _asks(chapter))
                continue
            lead: list[SlideLine] = []
            if self._small(lines):
                pass
            elif self._leads(lines, block):
                lead = lines
            else:
                self._text(chapter.title, lines)
            lines = []
            match block:
                case Figure():
                    self._figure(block, chapter.title, lead)
                case Table():
                    tail = self._tail(chapter.blocks[number + 1 :])
                    self._table(block, chapter.title, lead, tail)
                case _:
                    assert_never(block)
        if not self._small(lines):
            self._text(chapter.title, lines, asked=_asks(chapter))
        self._below = None

    def _figure(self, figure: Figure, title: str, lead: Lines) -> None:
        """A figure on slides of its own, the first with the lead above it."""
        self._below = None
        scenes = self.drawn.get(figure.id, ())
        if not scenes:
            self._text(title, [SlideLine(plain(figure.caption), plain(figure.alternative))])
        for i, scene in enumerate(scenes, 1):
            told = sheet_caption(title, i, len(scenes), self.document.language)
            above = lead if i == 1 else ()
            self._placed(told, above, FigureSheet(figure, scene, left_by(above, self.only), i))

    def _table(self, table: Table, title: str, lead: Lines, tail: Lines) -> None:
        """A table on slides of its own, the first with the lead above it; below a table on one
        slide there is room for the tail."""
        first = left_by(lead, self.only)
        parts = self.split(table, [first])
        if tail:
            both = self.split(table, [room_for(tail, first)])
            parts = [replace(one, area=first) for one in both] if len(both) == 1 else parts
        for i, part in enumerate(parts, 1):
            self._placed(self.heading(table, title, i), lead if i == 1 else (), part)
            self._below = cut(under(part), APART)

    def _placed(self, title: str, lead: Lines, content: FigureSheet | TableRows) -> None:
        """A table or drawing on a slide, with its lead above it."""
        contents: tuple[SlideContent, ...] = (content,)
        if lead:
            box = beside(lead, replace(self.only, height=content.area.top - self.only.top))
            assert box is not None  # `_leads` saw that it fits
            contents = (box, content)
        self.slides.append(Slide("only", title, contents))

    def later(self, value: Figure | Table, content: FigureSheet | TableRows) -> Slide:
        """A slide for a sheet that comes after one that is there already."""
        return Slide("only", self.heading(value, "", content.sheet), (content,))

    def split(self, table: Table, areas: Sequence[Area] = ()) -> list[TableRows]:
        """A table in parts that fit: the first parts in the areas given, the others each on a
        slide of its own."""
        return split(table, areas, self.only)

    def heading(self, block: Figure | Table, title: str, sheet: int) -> str:
        """The title of a slide with a table or drawing: its caption, unless that is too long to be
        one."""
        said = plain(block.caption)
        said = said if said and len(said) <= _LONGEST_TITLE else plain(title or block.caption)
        if sheet == 1:
            return said
        return DOCUMENTS.say("continued", self.document.language, title=said)

    def titles(self, block: Figure | Table, sheet: int, sheets: int) -> tuple[str, ...]:
        """How the slide of a sheet can be called: as in the document, first, or as one that was
        added later."""
        chapter = self._chapter_of.get(block.id, "")
        later = self.heading(block, "", sheet)
        if isinstance(block, Table):
            return self.heading(block, chapter, sheet), later
        language = self.document.language
        return sheet_caption(chapter, sheet, sheets, language), later

    @cached_property
    def _chapter_of(self) -> dict[str, str]:
        """The title of the chapter in which each figure or table stands."""
        found: dict[str, str] = {}

        def add(chapter: Chapter) -> None:
            for block in chapter.blocks:
                if isinstance(block, Figure | Table):
                    found.setdefault(block.id, chapter.title)
            for section in chapter.sections:
                add(section)

        for chapter in self.document.chapters:
            add(chapter)
        return found

    def _lines(self, block: Paragraph | Items, asked: bool) -> Iterator[SlideLine]:
        """A block as lines; what is `asked` stands above what belongs to it."""
        if isinstance(block, Paragraph):
            aside = asked and block.tone is not Tone.QUESTION
            note = block.tone is Tone.NOTE
            said = label(block, self.document.language)
            yield SlideLine(said, plain(block.text), 0, aside, note, asked and not aside)
            return
        for number, item in enumerate(block.items, 1):
            count = f"{number}. " if block.numbered else ""
            yield SlideLine(f"{count}{before(item.label)}".strip(), plain(item.text), 1, asked)
            yield from (SlideLine("", plain(text), 2, asked) for text in item.under)

    # A text beside a table or drawing

    def _leads(self, lines: Lines, block: Figure | Table) -> bool:
        """Whether a few lines can stand above a table or drawing, where that takes no more slides
        by it."""
        if not lines or any(line.level for line in lines):
            return False
        if isinstance(block, Figure) and not self.drawn.get(block.id):
            return False
        if not can_lead(lines, self.only):
            return False
        if isinstance(block, Figure):
            return True
        return len(self.split(block, [left_by(lines, self.only)])) == len(self.split(block))

    def _tail(self, blocks: Sequence[Block]) -> list[SlideLine]:
        """The few lines that come after a table, none where a list is among them."""
        found: list[SlideLine] = []
        for block in blocks:
            if not isinstance(block, Paragraph):
                return [] if isinstance(block, Items) else found
            found += self._lines(block, False)
        return found

    def _small(self, lines: Lines) -> bool:
        """Put a few lines under the table on the last slide, where they fit there."""
        if self._below is None or not lines or any(line.level for line in lines):
            return False
        box, self._below = beside(lines, self._below), None
        if box is not None:
            last = self.slides[-1]
            self.slides[-1] = replace(last, contents=(*last.contents, box))
        return box is not None

    # Slides of text

    @cached_property
    def _asked_at(self) -> float | None:
        """The type size of every question, so that they are of one kind; None where one of them
        does not fit on a slide."""
        wide, high = self.text
        sizes = []
        for chapter in _chapters(self.document):
            if _asks(chapter):
                lines = [line for block in chapter.blocks for line in self._texts(block)]
                sizes.append(largest(lines, wide, high * 0.92, QUESTION))
        return min((size or 0.0 for size in sizes), default=0.0) or None

    def _texts(self, block: Block) -> Iterator[SlideLine]:
        if isinstance(block, Paragraph | Items):
            yield from self._lines(block, True)

    def _text(self, title: str, lines: Lines, *, asked: bool = False) -> None:
        """Slides of text: a question stands large in the middle, as does a text alone."""
        if not lines:
            return
        self._below = None
        found = [*lines]
        size, parts = (self._asked_at or 0.0), [found]
        if not asked or not size:
            found = [replace(line, aside=False, asked=False) for line in lines]
            size, parts = pages(found, *self.text)
        alone = len(found) == 1 and not found[0].level
        for i, page in enumerate(parts):
            told = DOCUMENTS.say("continued", self.document.language, title=title) if i else title
            self.slides.append(Slide("text", told, (BodyText(tuple(page), size, asked or alone),)))


def _asks(chapter: Chapter) -> bool:
    """Whether a chapter puts a question to people, and nothing else stands there."""
    tones = [one.tone for one in chapter.blocks if isinstance(one, Paragraph)]
    drawn = any(isinstance(one, Figure | Table) for one in chapter.blocks)
    return tones.count(Tone.QUESTION) == 1 and not drawn


def _chapters(document: Document) -> Iterator[Chapter]:
    return (chapter for chapter, _ in headings(document))

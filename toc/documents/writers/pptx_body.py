"""The content of a document as slides: texts in placeholders, tables as tables, drawings as shapes
that people can go on editing. Each drawing and table is named, by which it is found again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, assert_never

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Pt

from toc.documents.document import Block, Chapter, Document, Figure, Items, Paragraph, Table, Tone
from toc.documents.drawings.pptx import Area
from toc.documents.drawings.scene import Scene
from toc.documents.words.documents import DOCUMENTS
from toc.documents.writers.common import Drawn, before, headings, label, plain, sheet_caption
from toc.documents.writers.pptx_beside import APART, boxed, can_lead, cut, left_by, room_for
from toc.documents.writers.pptx_figures import add_figure
from toc.documents.writers.pptx_lines import QUESTION, Line, largest, pages, say
from toc.documents.writers.pptx_tables import POINT, Part, add_table, split, under

_MOST_SECTIONS = 8
_LONGEST_TITLE = 48
TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
"""What the title of a slide can be."""

_LOOSE = {"title": "title", "text": "obj", "section": "secHead", "only": "titleOnly"}


@dataclass
class Deck:
    """Writes slides at the end of a presentation. `font` is None where the template's rules, and
    so is `accent`."""

    presentation: Any
    document: Document
    drawn: Drawn
    font: str | None
    accent: str | None
    made: list[Any] = field(default_factory=list)
    _below: tuple[Any, Area] | None = None

    # Slides

    def slide(self, kind: str, title: str) -> Any:
        """A new slide of a kind, with its title."""
        made = self.presentation.slides.add_slide(self._layout(kind))
        self.made.append(made)
        if made.shapes.title is not None:
            made.shapes.title.text = plain(title) or "–"
        return made

    def _layout(self, kind: str) -> Any:
        layouts = [one for m in self.presentation.slide_masters for one in m.slide_layouts]
        wanted = [one for one in layouts if one._element.get("type") == _LOOSE[kind]]
        titled = [
            one
            for one in layouts
            if any(p.placeholder_format.type in TITLES for p in one.placeholders)
        ]
        return (wanted or titled or layouts)[0]

    def area(self, page: Any) -> Area:
        """Where the content of a slide (or of a layout) comes: below its title."""
        wide, high = self.presentation.slide_width, self.presentation.slide_height
        edge = top = round(wide * 0.04)
        titles = [one for one in page.placeholders if one.placeholder_format.type in TITLES]
        for title in titles:
            if title.top is not None and title.top < high / 3:
                top = title.top + title.height
        return self.room(edge, top, wide - 2 * edge)

    def room(self, left: int, top: int, width: int) -> Area:
        """From a place on a slide down to where its content ends."""
        high = self.presentation.slide_height
        return Area(left, top, width, max(high - top - round(high * 0.09), high // 6))

    # Content

    def front(self, facts: Sequence[str]) -> None:
        """The first slide: the title, and what is said of the document."""
        made = self.slide("title", self.document.title)
        others = [shape for shape in made.placeholders if shape.placeholder_format.idx == 1]
        if others:
            said = [plain(self.document.subtitle), *facts]
            frame = others[0].text_frame
            frame.text = "\n".join(text for text in said if text)
            for i, paragraph in enumerate(frame.paragraphs):
                paragraph.font.size = Pt(20 if i == 0 else 16)

    def chapter(self, chapter: Chapter) -> None:
        """A chapter: a slide that names it where it has nothing of its own, then its blocks."""
        if not chapter.blocks:
            if not all(section.blocks == () for section in chapter.sections):
                self._divider(chapter)
        else:
            self._blocks(chapter)
        for section in chapter.sections:
            self.chapter(section)

    def _divider(self, chapter: Chapter) -> None:
        """A slide that names a chapter and its sections."""
        made = self.slide("section", chapter.title)
        bodies = [one for one in made.placeholders if one.placeholder_format.idx == 1]
        if bodies:
            titles = dict.fromkeys(plain(section.title) or "–" for section in chapter.sections)
            bodies[0].text_frame.text = "\n".join(list(titles)[:_MOST_SECTIONS])

    def _blocks(self, chapter: Chapter) -> None:
        lines: list[Line] = []
        self._below = None
        for number, block in enumerate(chapter.blocks):
            if isinstance(block, Paragraph | Items):
                lines += self._lines(block, _asks(chapter))
                continue
            lead: list[Line] = []
            if self._small(lines):
                pass
            elif self._leads(lines, block):
                lead = lines
            else:
                self._text(chapter.title, lines)
            lines = []
            self._block(block, chapter.title, lead, self._tail(chapter.blocks[number + 1 :]))
        if not self._small(lines):
            self._text(chapter.title, lines, asked=_asks(chapter))
        self._below = None

    def _block(
        self, block: Figure | Table, title: str, lead: Sequence[Line], tail: Sequence[Line]
    ) -> None:
        """A figure or a table on slides of its own, the first with the lead above it; below a
        table on one slide there is room for the tail."""
        match block:
            case Figure():
                self._figure(block, title, lead)
            case Table():
                self._table(block, title, lead, tail)
            case _:
                assert_never(block)

    def _table(self, block: Table, title: str, lead: Sequence[Line], tail: Sequence[Line]) -> None:
        whole = self.area(self._layout("only"))
        first = left_by(lead, whole)
        parts = self.split(block, [first])
        if tail:
            both = self.split(block, [room_for(tail, first)])
            parts = both if len(both) == 1 else parts
        for i, part in enumerate(parts, 1):
            made = self.slide("only", self.heading(block, title, i))
            area = whole if i > 1 else self._led(made, lead, whole)
            self.table(made, block, part, area, i)
            left = under(block, part.rows, area, part.size)
            self._below = made, cut(left, APART)

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

    def _lines(self, block: Paragraph | Items, asked: bool) -> Iterator[Line]:
        """A block as lines; what is `asked` stands above what belongs to it."""
        if isinstance(block, Paragraph):
            aside = asked and block.tone is not Tone.QUESTION
            note = block.tone is Tone.NOTE
            said = label(block, self.document.language)
            yield Line(said, plain(block.text), 0, aside, note, asked and not aside)
            return
        for number, item in enumerate(block.items, 1):
            count = f"{number}. " if block.numbered else ""
            yield Line(f"{count}{before(item.label)}".strip(), plain(item.text), 1, asked)
            yield from (Line("", plain(text), 2, asked) for text in item.under)

    # A text beside a table or drawing

    def _leads(self, lines: Sequence[Line], block: Figure | Table) -> bool:
        """Whether a few lines can stand above a table or drawing, where that takes no more slides
        by it."""
        if not lines or any(line.level for line in lines):
            return False
        if isinstance(block, Figure) and not self.drawn.get(block.id):
            return False
        whole = self.area(self._layout("only"))
        if not can_lead(lines, whole):
            return False
        if isinstance(block, Figure):
            return True
        return len(self.split(block, [left_by(lines, whole)])) == len(self.split(block))

    def _tail(self, blocks: Sequence[Block]) -> list[Line]:
        """The few lines that come after a table, none where a list is among them."""
        found: list[Line] = []
        for block in blocks:
            if not isinstance(block, Paragraph):
                return [] if isinstance(block, Items) else found
            found += self._lines(block, False)
        return found

    def _led(self, slide: Any, lead: Sequence[Line], area: Area) -> Area:
        """Write a lead at the top of a slide; what is left of it."""
        left = left_by(lead, area)
        if lead:
            above = replace(area, height=left.top - area.top)
            boxed(slide, lead, above, self.accent)
        return left

    def _small(self, lines: Sequence[Line]) -> bool:
        """Put a few lines under the table on the last slide, where they fit there."""
        if self._below is None or not lines or any(line.level for line in lines):
            return False
        (slide, area), self._below = self._below, None
        return boxed(slide, lines, area, self.accent)

    # Slides of text

    @cached_property
    def _room(self) -> tuple[float, float]:
        """How wide and high the text of a slide is, in points."""
        layout = self._layout("text")
        area = self.area(layout)
        bodies = [one for one in layout.placeholders if one.placeholder_format.idx == 1]
        wide, high = area.width, area.height
        if bodies and bodies[0].width and bodies[0].height:
            wide, high = bodies[0].width, bodies[0].height
        return wide / POINT - 16, high / POINT * 0.94

    @cached_property
    def _asked_at(self) -> float | None:
        """The type size of every question, so that they are of one kind; None where one of them
        does not fit on a slide."""
        wide, high = self._room
        sizes = []
        for chapter in _chapters(self.document):
            if _asks(chapter):
                lines = [line for block in chapter.blocks for line in self._texts(block)]
                sizes.append(largest(lines, wide, high * 0.92, QUESTION))
        return min((size or 0.0 for size in sizes), default=0.0) or None

    def _texts(self, block: Block) -> Iterator[Line]:
        if isinstance(block, Paragraph | Items):
            yield from self._lines(block, True)

    def _text(self, title: str, lines: Sequence[Line], *, asked: bool = False) -> None:
        """Slides of text: a question stands large in the middle, as does a text alone."""
        if not lines:
            return
        self._below = None
        found = [*lines]
        size, parts = (self._asked_at or 0.0), [found]
        if not asked or not size:
            found = [replace(line, aside=False, asked=False) for line in lines]
            size, parts = pages(found, *self._room)
        alone = len(found) == 1 and not found[0].level
        for i, page in enumerate(parts):
            told = DOCUMENTS.say("continued", self.document.language, title=title) if i else title
            made = self.slide("text", told)
            bodies = [p for p in made.placeholders if p.placeholder_format.idx == 1]
            if bodies:
                frame = bodies[0].text_frame
            else:
                area = self.area(made)
                box = made.shapes.add_textbox(area.left, area.top, area.width, area.height)
                frame = box.text_frame
                frame.word_wrap = True
            if asked or alone:
                frame.vertical_anchor = MSO_ANCHOR.MIDDLE
            self._say(frame, page, size)

    def _say(self, frame: Any, lines: Sequence[Line], size: float) -> None:
        say(frame, lines, size, self.accent)

    # Figures

    def _figure(self, figure: Figure, title: str, lead: Sequence[Line]) -> None:
        scenes = self.drawn.get(figure.id, ())
        if not scenes:
            self._text(title, [Line(plain(figure.caption), plain(figure.alternative))])
        for i, scene in enumerate(scenes, 1):
            told = sheet_caption(title, i, len(scenes), self.document.language)
            made = self.slide("only", told)
            area = self.area(made)
            self.scene(made, figure, scene, area if i > 1 else self._led(made, lead, area), i)

    def scene(
        self,
        slide: Any,
        figure: Figure,
        scene: Scene,
        area: Area,
        sheet: int,
        *,
        noted: bool = True,
    ) -> Any:
        """Draw one sheet of a figure on a slide, as a group with its name; the group. With `noted`
        the notes of the slide say what it shows."""
        return add_figure(slide, figure, scene, area, sheet, noted=noted)

    # Tables

    def split(self, table: Table, areas: Sequence[Area] = ()) -> list[Part]:
        """A table in parts that fit: the first parts in the areas given, the others each on a
        slide of its own."""
        return split(table, areas, self.area(self._layout("only")))

    def table(self, slide: Any, table: Table, part: Part, area: Area, number: int) -> Any:
        """A part of a table on a slide, with its name; its frame."""
        return add_table(slide, table, part, area, number, self.accent)


def _asks(chapter: Chapter) -> bool:
    """Whether a chapter puts a question to people, and nothing else stands there."""
    tones = [one.tone for one in chapter.blocks if isinstance(one, Paragraph)]
    drawn = any(isinstance(one, Figure | Table) for one in chapter.blocks)
    return tones.count(Tone.QUESTION) == 1 and not drawn


def _chapters(document: Document) -> Iterator[Chapter]:
    return (chapter for chapter, _ in headings(document))

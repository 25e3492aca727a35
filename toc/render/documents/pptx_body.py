"""The content of a document as slides: texts in placeholders, tables as tables, drawings as shapes
that people can go on editing. Each drawing and table is named, by which it is found again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from toc.messages.documents import DOCUMENTS
from toc.render.documents.common import (
    Drawn,
    before,
    label,
    marker,
    plain,
    sheet_caption,
)
from toc.render.documents.pptx_tables import INSET, POINT, Row, add_table, row_height, shape_number
from toc.render.measure import LEADING, fit
from toc.render.pptx import Area, add_scene
from toc.render.scene import Scene
from toc.reports.document import (
    Block,
    Chapter,
    Document,
    Figure,
    Items,
    Paragraph,
    Table,
)

_BODY, _SMALL = 16.0, 12.0
"""Sizes of type on a slide: of texts, and of those under a table."""

_DRAWN_IN = "Arial"
"""The font of drawings, whatever that of the slides is: in a wider one texts run out of boxes."""

_LONGEST_TITLE = 48
TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
"""What the title of a slide can be."""

_LOOSE = {"title": "title", "text": "obj", "section": "secHead", "only": "titleOnly"}


@dataclass(frozen=True)
class Line:
    """A paragraph on a slide: a bold text before it, itself, and how far it is indented."""

    before: str
    text: str
    level: int = 0


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
                paragraph.font.size = Pt(20 if i == 0 else 13)

    def chapter(self, chapter: Chapter) -> None:
        """A chapter: a slide that names it where it has nothing of its own, then its blocks."""
        if not chapter.blocks:
            if not all(section.blocks == () for section in chapter.sections):
                self.slide("section", chapter.title)
        else:
            self._blocks(chapter)
        for section in chapter.sections:
            self.chapter(section)

    def _blocks(self, chapter: Chapter) -> None:
        lines: list[Line] = []
        self._below = None
        for block in chapter.blocks:
            if isinstance(block, Paragraph | Items):
                lines += self._lines(block)
                continue
            self._text(chapter.title, lines)
            lines = []
            self.block(block, chapter.title)
        self._text(chapter.title, lines)
        self._below = None

    def block(self, block: Block, title: str) -> None:
        """A figure or a table on slides of its own."""
        if isinstance(block, Figure):
            self._figure(block, title)
        elif isinstance(block, Table):
            for i, rows in enumerate(self.split(block), 1):
                made = self.slide("only", self.heading(block, title, i))
                area = self.area(made)
                self.table(made, block, rows, area, i)
                self._below = made, self._under(block, rows, area)

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

    def _lines(self, block: Paragraph | Items) -> Iterator[Line]:
        if isinstance(block, Paragraph):
            yield Line(label(block, self.document.language), plain(block.text))
            return
        for number, item in enumerate(block.items, 1):
            count = f"{number}. " if block.numbered else ""
            yield Line(f"{count}{before(item.label)}".strip(), plain(item.text), 1)
            yield from (Line("", plain(text), 2) for text in item.under)

    def _under(self, table: Table, rows: Sequence[Row], area: Area) -> Area:
        """What is left of a slide under a table."""
        texts = [[column.title for column in table.columns]]
        texts += [[cell.text for cell in row] for row in rows]
        used = sum(row_height(table, row, area) for row in texts) + 2 * _SMALL
        top = round(used * POINT)
        return Area(area.left, area.top + top, area.width, area.height - top)

    def _small(self, lines: Sequence[Line]) -> bool:
        """Put a few lines under the table on the last slide, where they fit there."""
        if self._below is None or not lines or any(line.level for line in lines):
            return False
        (slide, area), self._below = self._below, None
        wide = area.width / POINT - 2 * INSET
        said = [fit(f"{line.before} {line.text}", wide, (_SMALL,)).lines for line in lines]
        high = sum(len(text) * _SMALL * LEADING + 7 for text in said) + 2 * INSET
        if high > area.height / POINT:
            return False
        box = slide.shapes.add_textbox(area.left, area.top, area.width, round(high * POINT))
        box.text_frame.word_wrap = True
        self._say(box.text_frame, lines, _SMALL)
        return True

    def _text(self, title: str, lines: Sequence[Line]) -> None:
        if self._small(lines):
            return
        self._below = None
        wide = self.presentation.slide_width / POINT * 0.84
        room = self.presentation.slide_height / POINT * 0.62
        pages: list[list[Line]] = [[]]
        used = 0.0
        for line in lines:
            said = f"{line.before} {line.text}"
            height = len(fit(said, wide - 20 * line.level, (_BODY,)).lines) * _BODY * LEADING + 7
            if pages[-1] and used + height > room:
                pages.append([])
                used = 0.0
            pages[-1].append(line)
            used += height
        for i, page in enumerate(pages):
            if not page:
                continue
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
            self._say(frame, page)

    def _say(self, frame: Any, lines: Sequence[Line], size: float = _BODY) -> None:
        for i, line in enumerate(lines):
            paragraph = frame.paragraphs[0] if i == 0 else frame.add_paragraph()
            paragraph.level = max(0, line.level - 1)
            paragraph.space_after = Pt(7)
            paragraph.line_spacing = 1.0
            if line.level == 0:
                properties = paragraph._p.get_or_add_pPr()
                properties.set("marL", "0")
                properties.set("indent", "0")
                properties.append(parse_xml(f"<a:buNone {nsdecls('a')}/>"))
            for text, bold in ((line.before, True), (line.text, False)):
                if text:
                    run = paragraph.add_run()
                    run.text = f"{text} " if bold else text
                    run.font.bold, run.font.size = bold, Pt(size)

    # Figures

    def _figure(self, figure: Figure, title: str) -> None:
        scenes = self.drawn.get(figure.id, ())
        if not scenes:
            self._text(title, [Line(plain(figure.caption), plain(figure.alternative))])
        for i, scene in enumerate(scenes, 1):
            told = sheet_caption(title, i, len(scenes), self.document.language)
            made = self.slide("only", told)
            self.scene(made, figure, scene, self.area(made), i)

    def scene(self, slide: Any, figure: Figure, scene: Scene, area: Area, sheet: int) -> Any:
        """Draw one sheet of a figure on a slide, as a group with its name; the group."""
        tree = slide.shapes._spTree
        already = len(tree)
        add_scene(slide, scene, area, _DRAWN_IN)
        made = list(tree)[already:]
        number = shape_number(marker("figure", figure.id), sheet)
        group = parse_xml(_GROUP.format(ns=nsdecls("p", "a"), number=number))
        properties = group.find(f"{qn('p:nvGrpSpPr')}/{qn('p:cNvPr')}")
        properties.set("name", f"{marker('figure', figure.id)}:{sheet}")
        properties.set("descr", plain(scene.description))
        factor = min(area.width / scene.width, area.height / scene.height)
        wide, high = round(scene.width * factor), round(scene.height * factor)
        left = area.left + (area.width - wide) // 2
        top = area.top + (area.height - high) // 2
        for place in group.iter(qn("a:off"), qn("a:chOff")):
            place.set("x", str(left))
            place.set("y", str(top))
        for size in group.iter(qn("a:ext"), qn("a:chExt")):
            size.set("cx", str(wide))
            size.set("cy", str(high))
        for element in made:
            group.append(element)
        tree.append(group)
        return group

    # Tables

    def split(self, table: Table, areas: Sequence[Area] = ()) -> list[tuple[Row, ...]]:
        """The rows of a table in parts that fit: the first parts in the areas given, the others
        each on a slide of its own."""
        whole = self.area(self._layout("only"))
        parts: list[list[Row]] = [[]]
        area = areas[0] if areas else whole
        used = row_height(table, [column.title for column in table.columns], area)
        for row in table.rows:
            needed = row_height(table, [cell.text for cell in row], area)
            if parts[-1] and used + needed > area.height / POINT:
                area = areas[len(parts)] if len(parts) < len(areas) else whole
                parts.append([])
                used = row_height(table, [column.title for column in table.columns], area)
                needed = row_height(table, [cell.text for cell in row], area)
            parts[-1].append(row)
            used += needed
        return [tuple(part) for part in parts]

    def table(self, slide: Any, table: Table, rows: Sequence[Row], area: Area, part: int) -> Any:
        """Some rows of a table on a slide, with its name; its frame."""
        return add_table(slide, table, rows, area, part, self.accent)


_GROUP = """\
<p:grpSp {ns}>
  <p:nvGrpSpPr><p:cNvPr id="{number}" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
  <p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/>\
<a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>
</p:grpSp>"""

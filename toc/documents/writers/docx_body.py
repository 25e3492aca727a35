"""The content of a document as Word paragraphs, tables and pictures, put where they are asked for:
at the end of an empty document, or at a marker in somebody's template."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, assert_never

from docx.document import Document as Word
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Pt
from docx.text.paragraph import Paragraph as WordParagraph

from toc.documents.document import Block, Chapter, Document, Figure, Items, Paragraph, Table, Tone
from toc.documents.drawings.svg import svg
from toc.documents.house_style import Logo
from toc.documents.words.documents import DOCUMENTS
from toc.documents.writers import docx_base
from toc.documents.writers.common import Drawn, Numbers, before, label, marker, plain
from toc.documents.writers.docx_found import said
from toc.documents.writers.docx_pictures import add_picture
from toc.documents.writers.docx_styles import Styles
from toc.documents.writers.docx_tables import Tables
from toc.documents.writers.names import bookmark, picture_name
from toc.documents.writers.paper import PaperSheet
from toc.documents.writers.pictures import picture

_DEEPEST = 4


@dataclass
class WordBody:
    """Writes blocks into a Word document, one after the other, before `anchor`. `pictures` holds
    each figure's drawings as PNG; `accent` is None where the template's own colours rule;
    `lying_footer` names the footer of pages that lie, empty where one footer fits both."""

    word: Word
    document: Document
    drawn: Drawn
    pictures: dict[str, list[bytes]]
    numbers: Numbers
    anchor: Any
    standing: PaperSheet
    lying: PaperSheet
    accent: str | None
    styles: Styles
    lying_footer: str = ""
    _last_mark: int = 0
    _into: list[list[Any]] = field(default_factory=list)
    _style_ids: dict[str, str | None] = field(default_factory=dict)
    bookmarks: list[tuple[str, Chapter, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        root = self.word.element
        marks = (e.get(qn("w:id"), "0") for e in root.iter(qn("w:bookmarkStart")))
        self._last_mark = max((int(m) for m in marks if m.lstrip("-").isdigit()), default=0)

    # Where things are put

    def put(self, element: Any) -> None:
        """Put an element before the anchor, unless what is written now is kept apart."""
        if self._into:
            self._into[-1].append(element)
        else:
            self.anchor.addprevious(element)

    @contextmanager
    def apart(self) -> Iterator[list[Any]]:
        """What is written meanwhile, as elements that stand nowhere yet."""
        made: list[Any] = []
        self._into.append(made)
        yield made
        self._into.pop()

    def paragraph(self, style: str) -> WordParagraph:
        """A new, empty paragraph in the style of that name."""
        element = OxmlElement("w:p")
        self.put(element)
        return self.wrapped(element, style)

    def wrapped(self, element: Any, style: str) -> WordParagraph:
        """A paragraph that stands somewhere already, in the style of that name."""
        made = WordParagraph(element, self.word._body)
        if style in self._style_ids:
            # python-docx looks through all styles at every paragraph: of a long table nearly all
            # of the time.
            made._p.style = self._style_ids[style]
            return made
        found = self.styles.paragraph(style)
        if found is not None:
            made.style = found
            self._style_ids[style] = made._p.style
        return made

    # Chapters

    def chapter(self, chapter: Chapter, depth: int, page: PaperSheet, new_page: bool) -> None:
        """A chapter with its sections."""
        turns = chapter.landscape and page is not self.lying
        if turns:
            self._end_section(self.standing)
        self._heading(chapter, depth, new_page and not turns)
        here = self.lying if turns else page
        for block in chapter.blocks:
            self.block(block, here)
        for section in chapter.sections:
            self.chapter(section, depth + 1, here, section.page_break)
        if turns:
            self._end_section(self.lying)

    def _heading(self, chapter: Chapter, depth: int, new_page: bool) -> None:
        made = self.paragraph(f"Heading {min(depth, _DEEPEST)}")
        if new_page:
            made.paragraph_format.page_break_before = True
        self._last_mark += 1
        name = f"_Toc{zlib.crc32(chapter.id.encode('utf-8', 'replace')):010d}"
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for mark in (start, end):
            mark.set(qn("w:id"), str(self._last_mark))
        start.set(qn("w:name"), name)
        made._p.append(start)
        made.add_run(plain(chapter.title) or "–")
        made._p.append(end)
        self.bookmarks.append((name, chapter, depth))

    def close(self) -> None:
        """After the last chapter: no empty page where that one lay on pages of its own."""
        last = self.anchor.getprevious()
        if self.anchor.tag != qn("w:sectPr") or last is None:
            return
        ended = last.find(f"{qn('w:pPr')}/{qn('w:sectPr')}")
        if ended is not None:
            ended.getparent().remove(ended)
            self.anchor.getparent().replace(self.anchor, ended)
            self.anchor = ended

    def _end_section(self, page: PaperSheet) -> None:
        """What was written since the last section stands on such pages; a new page begins."""
        previous = self.anchor.getprevious()
        if (
            previous is not None
            and previous.tag == qn("w:p")
            and not previous.findall(f"{qn('w:pPr')}/{qn('w:sectPr')}")
        ):
            holder = previous
        elif previous is None or previous.tag == qn("w:p"):
            return  # nothing was written since
        else:
            made = self.paragraph("Normal")
            made.paragraph_format.space_after = made.paragraph_format.space_before = Pt(0)
            made.paragraph_format.line_spacing = Pt(1)
            holder = made._p
        holder.get_or_add_pPr().append(self._section(page))

    def _section(self, page: PaperSheet) -> Any:
        own = self._section_at(self.anchor)
        made = deepcopy(own)
        # Only the first of the sections has a first page of its own.
        for title in own.findall(qn("w:titlePg")):
            own.remove(title)
        size = made.find(qn("w:pgSz"))
        if size is None:
            size = OxmlElement("w:pgSz")
            made.append(size)
        size.set(qn("w:w"), str(round(page.width * 20)))
        size.set(qn("w:h"), str(round(page.height * 20)))
        if page.width > page.height:
            size.set(qn("w:orient"), "landscape")
            if self.lying_footer:
                for reference in made.findall(qn("w:footerReference")):
                    reference.set(qn("r:id"), self.lying_footer)
        elif qn("w:orient") in size.attrib:
            del size.attrib[qn("w:orient")]
        return made

    def page_at(self, element: Any) -> PaperSheet:
        """The page on which an element of the body stands."""
        section = Section(self._section_at(element), self.word.part)
        wide, high = section.page_width, section.page_height
        if wide is None or high is None:
            return self.standing
        sides = (section.left_margin, section.right_margin)
        ends = (section.top_margin, section.bottom_margin)
        across, down = (
            sum(side.pt for side in both if side is not None) for both in (sides, ends)
        )
        return PaperSheet(wide.pt, high.pt, across, down)

    def _section_at(self, element: Any | None) -> Any:
        """The section in which an element stands: the first that ends at it or after it."""
        while element is not None:
            if element.tag == qn("w:sectPr"):
                return element
            found = element.find(f"{qn('w:pPr')}/{qn('w:sectPr')}")
            if found is not None:
                return found
            element = element.getnext()
        return self.word.element.body.get_or_add_sectPr()

    # Blocks

    def block(self, block: Block, page: PaperSheet) -> None:
        """A block, on such a page."""
        match block:
            case Paragraph():
                self._paragraph(block)
            case Items():
                self._items(block)
            case Table():
                if block.caption:
                    number = self.numbers.tables[block.id]
                    self._caption("table", number, block.caption, above=True)
                self.table(block, page)
                # Word wants something between two tables, and the next block some air.
                self.paragraph("Normal").paragraph_format.space_after = Pt(0)
            case Figure():
                self.figure(block, page)
                number = self.numbers.figures[block.id]
                self._caption("figure", number, block.caption, above=False)
            case _:
                assert_never(block)

    def logo(self, logo: Logo) -> None:
        """The logo, at the right of its own line."""
        made = self.paragraph("Normal")
        made.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        made.paragraph_format.line_spacing = 1.0
        dots = picture(logo.content) if logo.vector else logo.content
        vector = logo.content if logo.vector else None
        add_picture(made, dots, vector, "logo", logo.alternative, height=56)

    def _paragraph(self, paragraph: Paragraph) -> None:
        tone = paragraph.tone
        style = "Normal" if tone is Tone.PLAIN else docx_base.TONES[tone]
        made = self.paragraph(style)
        bold = label(paragraph, self.document.language)
        if tone is Tone.QUESTION or not paragraph.text:
            made.paragraph_format.keep_with_next = True
        if bold:
            made.add_run(f"{bold} ").bold = True
        made.add_run(plain(paragraph.text))

    def _items(self, items: Items) -> None:
        style = "List Number" if items.numbered else "List Bullet"
        restart = self.styles.fresh_numbers(style) if items.numbered else None
        for number, item in enumerate(items.items, 1):
            made = self.paragraph(style)
            if restart is not None:
                numbering: Any = made._p.get_or_add_pPr().get_or_add_numPr()
                numbering.get_or_add_numId().val = restart
                numbering.get_or_add_ilvl().val = 0
            elif not self.styles.numbers(style):
                made.add_run(f"{number}. " if items.numbered else "• ")
            if item.label:
                made.add_run(f"{before(item.label)} ").bold = True
            made.add_run(plain(item.text))
            for text in item.under:
                below = self.paragraph("List Bullet 2")
                if not self.styles.numbers("List Bullet 2"):
                    below.add_run("– ")
                below.add_run(plain(text))

    def _caption(self, kind: str, number: int, text: str, above: bool) -> None:
        made = self.paragraph("Caption")
        made.paragraph_format.keep_with_next = above
        word, _, _ = DOCUMENTS.template(kind, self.document.language).partition("{number}")
        made.add_run(word)
        docx_base.field(made, f"SEQ {word.strip()} \\* ARABIC", str(number))
        made.add_run(f". {plain(text)}")

    # Figures

    def figure(self, figure: Figure, page: PaperSheet) -> None:
        """The drawing: each sheet, else what it shows in words. Its caption is no part of it, for
        the user to make better."""
        scenes = self.drawn.get(figure.id, ())
        for i in range(1, len(scenes) + 1):
            self.picture(figure, i, page)
            if len(scenes) > 1:
                self.which_sheet(figure, i)
        if not scenes:
            told = self.paragraph("Normal")
            told.add_run(plain(figure.alternative))
            self._mark(told._p, told._p, marker("figure", figure.id))

    def picture(self, figure: Figure, i: int, page: PaperSheet) -> None:
        """One sheet of a drawing, so large that it fits on such a page."""
        made = self.paragraph("Normal")
        made.paragraph_format.keep_with_next = True
        made.paragraph_format.space_before = Pt(4)
        made.paragraph_format.line_spacing = 1.0
        scene, told = self.drawn[figure.id][i - 1], self.told(figure, i)
        name = picture_name(marker("figure", figure.id), i, told)
        dots, wide = self.pictures[figure.id][i - 1], page.figure(scene)
        add_picture(made, dots, svg(scene).encode(), name, told, width=wide)

    def told(self, figure: Figure, i: int) -> str:
        """What one sheet of a drawing shows, in words."""
        scenes = self.drawn[figure.id]
        return plain(figure.alternative if len(scenes) == 1 else scenes[i - 1].description)

    def which_sheet(self, figure: Figure, i: int) -> None:
        """Which sheet of how many stands above."""
        sheets = len(self.drawn[figure.id])
        made = self.paragraph("Caption")
        made.add_run(DOCUMENTS.say("sheet", self.document.language, sheet=i, sheets=sheets))
        made.paragraph_format.keep_with_next = i == sheets

    # Tables

    def table(self, table: Table, page: PaperSheet) -> None:
        """A table, its headings on every page."""
        made = Tables(self.wrapped, self.accent, self.styles.table).made(table, page.inner)
        self._mark(made.tr_lst[0].tc_lst[0].p_lst[0], made, marker("table", table.id))
        self.put(made)

    def _mark(self, paragraph: Any, element: Any, name: str) -> None:
        """Put a bookmark at the beginning of a paragraph, by which the element is found again and
        its words are known."""
        self._last_mark += 1
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for mark in (start, end):
            mark.set(qn("w:id"), str(self._last_mark))
        start.set(qn("w:name"), bookmark(name, said(element) or ""))
        paragraph.insert(0 if paragraph.pPr is None else 1, start)
        start.addnext(end)

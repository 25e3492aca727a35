"""Slides in a presentation: texts in placeholders, tables as tables, drawings as shapes that
people can go on editing. Each drawing and table is named, by which it is found again."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, assert_never

from pptx.dml.color import RGBColor
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from toc.documents.document import Document
from toc.documents.slides import (
    Area,
    BodyText,
    FigureSheet,
    Lines,
    Slide,
    SlideContent,
    Subtitles,
    TableRows,
    TextBox,
)
from toc.documents.style import GREY
from toc.documents.writers.common import Drawn, plain
from toc.documents.writers.pptx_figures import add_figure
from toc.documents.writers.pptx_tables import add_table
from toc.documents.writers.slide_lines import air, size_of
from toc.documents.writers.slide_plan import SlidePlan
from toc.documents.writers.slide_tables import INSET, POINT

TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
"""What the title of a slide can be."""

_LOOSE = {"title": "title", "text": "obj", "section": "secHead", "only": "titleOnly"}


@dataclass
class Deck:
    """Writes slides at the end of a presentation. `accent` is None where the template's colours
    rule."""

    presentation: Any
    document: Document
    drawn: Drawn
    accent: str | None
    made: list[Any] = field(default_factory=list)

    @cached_property
    def plan(self) -> SlidePlan:
        """What of the document comes on which slide of this presentation."""
        layout = self._layout("text")
        area = self._area(layout)
        bodies = [one for one in layout.placeholders if one.placeholder_format.idx == 1]
        wide, high = area.width, area.height
        if bodies and bodies[0].width and bodies[0].height:
            wide, high = bodies[0].width, bodies[0].height
        text = wide / POINT - 16, high / POINT * 0.94
        return SlidePlan(self.document, self.drawn, self._area(self._layout("only")), text)

    def _layout(self, kind: str) -> Any:
        layouts = [one for m in self.presentation.slide_masters for one in m.slide_layouts]
        wanted = [one for one in layouts if one._element.get("type") == _LOOSE[kind]]
        titled = [
            one
            for one in layouts
            if any(p.placeholder_format.type in TITLES for p in one.placeholders)
        ]
        return (wanted or titled or layouts)[0]

    def _area(self, page: Any) -> Area:
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

    def add(self, slide: Slide) -> Any:
        """A new slide at the end."""
        made = self.presentation.slides.add_slide(self._layout(slide.kind))
        self.made.append(made)
        if made.shapes.title is not None:
            made.shapes.title.text = plain(slide.title) or "–"
        for content in slide.contents:
            self.put(made, content)
        return made

    def put(self, slide: Any, content: SlideContent) -> None:
        """Put something on a slide that is there."""
        match content:
            case Subtitles():
                self._names(slide, content)
            case BodyText():
                self._body(slide, content)
            case TextBox():
                frame = self._box(slide, content.area)
                frame.margin_left = frame.margin_right = round(INSET * POINT)
                _say(frame, content.lines, content.size, self.accent)
            case TableRows():
                add_table(slide, content, self.accent)
            case FigureSheet():
                add_figure(slide, content)
            case _:
                assert_never(content)

    def _names(self, slide: Any, names: Subtitles) -> None:
        for shape in _bodies(slide)[:1]:
            shape.text_frame.text = "\n".join(names.texts)
            for i, paragraph in enumerate(shape.text_frame.paragraphs):
                if names.sizes is not None:
                    paragraph.font.size = Pt(names.sizes[min(i, 1)])

    def _body(self, slide: Any, body: BodyText) -> None:
        bodies = _bodies(slide)
        frame = bodies[0].text_frame if bodies else self._box(slide, self._area(slide))
        if body.middle:
            frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        _say(frame, body.lines, body.size, self.accent)

    def _box(self, slide: Any, area: Area) -> Any:
        """The frame of a new box for a text."""
        box = slide.shapes.add_textbox(area.left, area.top, area.width, area.height)
        box.text_frame.word_wrap = True
        return box.text_frame


def _bodies(slide: Any) -> list[Any]:
    """The places for the text of a slide."""
    return [one for one in slide.placeholders if one.placeholder_format.idx == 1]


def _say(frame: Any, lines: Lines, size: float, accent: str | None) -> None:
    """Write lines in a frame. Without an accent the colours are those of the template."""
    for i, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if i == 0 else frame.add_paragraph()
        paragraph.level = max(0, line.level - 1)
        paragraph.space_before, paragraph.space_after = Pt(0), Pt(air(size))
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
                run.font.bold, run.font.size = bold, Pt(size_of(line, size))
                if accent is not None and (line.note or line.asked):
                    colour: Any = RGBColor.from_string  # the library gives this no types
                    run.font.color.rgb = colour((GREY if line.note else accent)[1:].upper())

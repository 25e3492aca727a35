"""Texts on a slide: how large their type can be, and on how many slides they come. A slide is read
from the back of a hall, so where little stands it stands large."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pptx.dml.color import RGBColor
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.util import Pt

from toc.documents.measure import LEADING, fit, width
from toc.documents.style import GREY

BODY = (24.0, 20.0, 18.0, 16.0, 14.0)
"""Sizes of type of a text on a slide of its own, the one to be wished for first."""

BESIDE = (18.0, 16.0, 14.0, 12.0)
"""The same for a text above or under a table or drawing."""

QUESTION = (32.0, 30.0, 28.0, 26.0, 24.0, 22.0, 20.0)
"""The same for a question that is put to people."""

_SPLIT = 16.0
"""What takes several slides at this size takes no more of them at any other."""

_INDENTS = (0.0, 27.0, 58.0)
"""How far a line of each level is indented, in points: as the lists of a presentation are."""

_ASIDE = 0.64
"""How large what belongs to a question is, beside the question itself."""


@dataclass(frozen=True)
class Line:
    """A paragraph on a slide: a bold text before it, itself, and how far it is indented. What is
    `asked` has the colour of the house; what belongs to it is an `aside`: smaller, and in grey
    where it is a `note`."""

    before: str
    text: str
    level: int = 0
    aside: bool = False
    note: bool = False
    asked: bool = False

    def size(self, size: float) -> float:
        """Its type size, where the text beside it has this one."""
        return round(size * _ASIDE) if self.aside else size

    def height(self, wide: float, size: float) -> float:
        """How high it stands in so much room, with the air below it; all in points."""
        own = self.size(size)
        bolder = width(self.before, own, bold=True) - width(self.before, own)
        room = max(wide - _INDENTS[self.level] - bolder, own)
        said = fit(f"{self.before} {self.text}".strip(), room, (own,), bold=not self.text)
        return len(said.lines) * own * LEADING + _air(size)


def _air(size: float) -> float:
    """What is left free below a paragraph."""
    return round(size * 0.45)


def height(lines: Sequence[Line], wide: float, size: float) -> float:
    """How high some lines stand, in points."""
    return sum(line.height(wide, size) for line in lines)


def largest(
    lines: Sequence[Line], wide: float, high: float, sizes: Sequence[float]
) -> float | None:
    """The first of the sizes at which the lines fit; None where they fit at none."""
    return next((size for size in sizes if height(lines, wide, size) <= high), None)


def pages(lines: Sequence[Line], wide: float, high: float) -> tuple[float, list[list[Line]]]:
    """The lines on as few slides as can be, and the largest type at which that is so."""
    fewest = len(_split(lines, wide, high, _SPLIT))
    if len(_split(lines, wide, high, BODY[-1])) == 1:
        fewest = 1
    for size in BODY:
        found = _split(lines, wide, high, size)
        if len(found) <= fewest:
            break
    return size, found


def _split(lines: Sequence[Line], wide: float, high: float, size: float) -> list[list[Line]]:
    """The lines on slides. A text in bold alone says what comes, and stands with it."""
    found: list[list[Line]] = []
    used = 0.0
    for line in lines:
        needed = line.height(wide, size)
        if not found or used + needed > high:
            last = found[-1] if found else []
            taken = [last.pop()] if len(last) > 1 and not last[-1].text else []
            found.append(taken)
            used = height(taken, wide, size)
        found[-1].append(line)
        used += needed
    return found


def say(frame: Any, lines: Sequence[Line], size: float, accent: str | None) -> None:
    """Write lines in a frame. Without an accent the colours are those of the template."""
    for i, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if i == 0 else frame.add_paragraph()
        paragraph.level = max(0, line.level - 1)
        paragraph.space_before, paragraph.space_after = Pt(0), Pt(_air(size))
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
                run.font.bold, run.font.size = bold, Pt(line.size(size))
                if accent is not None and (line.note or line.asked):
                    colour: Any = RGBColor.from_string  # the library gives this no types
                    run.font.color.rgb = colour((GREY if line.note else accent)[1:].upper())

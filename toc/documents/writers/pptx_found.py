"""What of ours stands on slides, whichever program saved them last: drawings and tables by the
name of their shape, and whether people have typed in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pptx.oxml.ns import qn

from toc.documents.writers.names import digest, named

_TEXT, _PARAGRAPH, _BREAK = qn("a:t"), qn("a:p"), qn("a:br")
_EDGES = {qn("p:sp"): "\ue000", qn("a:tr"): "\ue000", qn("a:tc"): "\ue001"}
"""Where a shape, a row or a cell begins, so that a word moved to another one is seen."""

_OF_PEOPLE = frozenset(
    {qn("p:pic"), qn("p:contentPart"), qn("a:fld")},
)
"""What we never put in a drawing or table."""

_ABOUT = qn("p:cNvPr")


@dataclass(frozen=True)
class Shown:
    """A drawing or table on a slide: the marker of its figure or table, which sheet of it, its
    slide and shape (of python-pptx), and the digests of its words and of its alternative text as
    they were made."""

    marker: str
    sheet: int
    slide: Any
    shape: Any
    words: str | None
    told: str | None

    @property
    def element(self) -> Any:
        """The element of its shape."""
        return self.shape._element

    @property
    def alternative(self) -> str:
        """Its alternative text as it is now."""
        return str(next(self.element.iter(_ABOUT)).get("descr", ""))

    def own_alternative(self) -> bool:
        """Whether somebody wrote the alternative text. LibreOffice may have lost it."""
        now = self.alternative
        return self.told is not None and bool(now.strip()) and digest(now) != self.told

    def tells(self, text: str) -> bool:
        """Whether a text is the alternative text that it was made with."""
        if self.told is None:
            return bool(text.strip()) and digest(text) == digest(self.alternative)
        return digest(text) == self.told


def shown(slide: Any) -> Iterator[Shown]:
    """What of ours stands on a slide."""
    for shape in slide.shapes:
        found = named(shape.name)
        drawing, table = (
            shape._element.tag == qn(f"p:{tag}") for tag in ("grpSp", "graphicFrame")
        )
        if found is not None and (drawing or (table and shape.has_table)):
            yield Shown(found.marker, found.sheet, slide, shape, found.words, found.told)


def said(element: Any) -> str | None:
    """The words of a drawing or table, shape by shape or cell by cell. None where more stands
    there than words, such as a picture."""
    parts: list[str] = []
    for one in element.iter():
        if one.tag in _OF_PEOPLE or (one is not element and one.tag == qn("p:graphicFrame")):
            return None
        parts.append(one.text or "" if one.tag == _TEXT else _EDGES.get(one.tag, ""))
    return "".join(parts)


def untyped(element: Any) -> bool:
    """Whether every word of a drawing of an earlier version is still as it was made: such a one
    keeps no digest, and has each text twice, the second time for who cannot see it."""
    if said(element) is None:
        return False
    for shape in element.iter(qn("p:sp")):
        text = "".join(one.text or "" for one in shape.iter(_TEXT))
        if text.strip() and digest(text) != digest(next(shape.iter(_ABOUT)).get("descr", "")):
            return False
    return True


def coloured(one: Shown) -> bool:
    """Whether it is a table whose headings stand on a colour of the house, and not in the look of
    somebody's template."""
    head = next(one.element.iter(qn("a:tcPr")), None)
    return head is not None and head.find(qn("a:solidFill")) is not None


def numbers(slide: Any) -> set[int]:
    """The numbers of all shapes on a slide."""
    return {int(one.get("id")) for one in slide._element.iter(_ABOUT)}


def free_number(slide: Any, wanted: int) -> int:
    """A number for a shape that no other has: the wanted one where that is so."""
    taken = numbers(slide)
    return wanted if wanted not in taken else max(taken) + 1

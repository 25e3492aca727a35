"""What of ours stands in a Word document, whichever program saved it last: drawings by the name of
the picture, tables by a bookmark in them, those of an earlier version by their content control."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

from toc.documents.document import Figure, Table
from toc.documents.writers.common import plain
from toc.documents.writers.names import digest, marked, named, short

PARAGRAPH, TABLE, CONTROL = qn("w:p"), qn("w:tbl"), qn("w:sdt")
CONTENT = qn("w:sdtContent")
_GROUPED = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_CAPTION = re.compile(r"[^\W\d]+ [0-9]+\. (.+)")
_SHEET = re.compile(r"[^\W\d]+ [0-9]+ [^\W\d]+ [0-9]+")
"""Which sheet of how many, in any language."""

_OF_PEOPLE = frozenset(
    qn(f"w:{name}")
    for name in (
        *("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge"),
        *("commentRangeStart", "commentRangeEnd", "commentReference"),
    )
)
"""Changes that are still to be accepted, and remarks."""

_WRITTEN = frozenset(qn(f"w:{n}") for n in ("tbl", "tr", "tc", "p", "r", "sdt", "sdtContent"))
_LOOKS = frozenset(
    qn(f"w:{name}")
    for name in (
        *("tblPr", "tblGrid", "tblPrEx", "trPr", "tcPr", "pPr", "rPr", "sdtPr", "sdtEndPr"),
        *("proofErr", "lastRenderedPageBreak", "bookmarkEnd"),
    )
)
_SIGNS = {
    qn("w:noBreakHyphen"): "\u2011",
    qn("w:softHyphen"): "\u00ad",
    qn("w:tab"): " ",
    qn("w:br"): " ",
    qn("w:cr"): " ",
}
_EDGES = {qn("w:tr"): "\ue000", qn("w:tc"): "\ue001"}
"""Where a row or a cell begins, so that a word moved to another cell is seen."""


@dataclass(frozen=True)
class Picture:
    """A drawing: the marker of its figure, which sheet of it, its frame (a `wp:inline` or
    `wp:anchor`), and the digest of the alternative text that it was made with."""

    marker: str
    sheet: int
    frame: Any
    digest: str | None

    def own_alternative(self) -> bool:
        """Whether somebody wrote the alternative text; False where that cannot be seen."""
        now = self.frame.find(qn("wp:docPr")).get("descr", "")
        return self.digest is not None and bool(now.strip()) and digest(now) != self.digest


@dataclass(frozen=True)
class FoundText:
    """A table, or a paragraph that tells a drawing in words: its marker (a short one where no part
    of the plan is called so any more), its element, and the digest of the words that it was made
    with. That is None where an earlier version made it, which did not keep one."""

    marker: str
    element: Any
    digest: str | None


def pictures(root: Any) -> Iterator[Picture]:
    """The drawings that stand in a document."""
    for about in root.iter(qn("wp:docPr")):
        found = named(about.get("name", ""))
        frame = about.getparent()
        shown = frame.find(f"{qn('a:graphic')}/{qn('a:graphicData')}/{qn('pic:pic')}")
        if found is not None and shown is not None:
            yield Picture(found.marker, found.sheet, frame, found.told)


def words(
    root: Any, known: Mapping[str, Figure | Table], drawn: frozenset[str]
) -> list[FoundText]:
    """The tables, and what tells a drawing in words, that stand in a document. `drawn` are the
    markers of what stands there as a drawing."""
    shorts = {short(marker): marker for marker in known}
    found: list[FoundText] = []
    for mark in root.iter(qn("w:bookmarkStart")):
        said = marked(mark.get(qn("w:name"), ""))
        if said is None:
            continue
        marker = shorts.get(said[0], said[0])
        figure = "_figure_" in mark.get(qn("w:name")).lower()
        element = _around(mark, PARAGRAPH if figure else TABLE)
        if element is not None:
            found.append(FoundText(marker, element, said[1]))
    there = {id(one.element) for one in found}
    for control, marker in controls(root, known):
        element = _controlled(control, marker)
        if element is not None and id(element) not in there and marker not in drawn:
            there.add(id(element))
            found.append(FoundText(marker, element, None))
    return found


def controls(root: Any, known: Mapping[str, Figure | Table]) -> list[tuple[Any, str]]:
    """The content controls in which an earlier version of this program put its parts, with the
    markers of these."""
    # LibreOffice 7 forgets the tag of a control and keeps its title.
    titles = {plain(part.caption)[:64]: marker for marker, part in reversed([*known.items()])}
    found: list[tuple[Any, str]] = []
    for control in root.iter(CONTROL):
        marker = _control(control, "tag") or titles.get(_control(control, "alias"), "")
        if marker.startswith("toc:"):
            found.append((control, marker))
    return found


def _control(control: Any, what: str) -> str:
    found = control.find(f"{qn('w:sdtPr')}/{qn(f'w:{what}')}")
    return "" if found is None else str(found.get(qn("w:val"), ""))


def _controlled(control: Any, marker: str) -> Any:
    """The table or the paragraph of a content control. LibreOffice puts that of a table in its
    first cell, that of a paragraph within it."""
    if marker.startswith("toc:table:"):
        inside = control.find(f"{CONTENT}/{TABLE}")
        return inside if inside is not None else _around(control, TABLE)
    if marker.startswith("toc:figure:"):
        inside = control.find(f"{CONTENT}/{PARAGRAPH}")
        return inside if inside is not None else _around(control, PARAGRAPH)
    return None


def _around(element: Any, tag: str) -> Any:
    return next(element.iterancestors(tag), None)


def touched(element: Any) -> bool:
    """Whether changes that are not accepted yet, or remarks, stand in an element or around it."""
    if any(above.tag in _OF_PEOPLE for above in element.iterancestors()):
        return True
    return any(below.tag in _OF_PEOPLE for below in element.iter())


def said(element: Any) -> str | None:
    """The words of a table or paragraph, cell by cell. None where more stands there than words: a
    picture, a note, a bookmark, whatever else people put there."""
    parts: list[str] = []
    return "".join(parts) if _add_said(element, parts) else None


def _add_said(element: Any, parts: list[str]) -> bool:
    tag = element.tag
    if not isinstance(tag, str) or tag in _LOOKS:
        return True
    if tag == qn("w:t"):
        parts.append(element.text or "")
        return True
    if tag in _SIGNS:
        parts.append(_SIGNS[tag])
        return True
    if tag == qn("w:bookmarkStart"):
        name = element.get(qn("w:name"), "")
        return name == "_GoBack" or marked(name) is not None
    if tag not in _WRITTEN:
        return False
    parts.append(_EDGES.get(tag, ""))
    return all(_add_said(below, parts) for below in element)


def title(element: Any, marker: str) -> str:
    """What people call a part that the plan no longer has: its caption, else its name."""
    top = element
    while top.tag not in (PARAGRAPH, TABLE):
        top = top.getparent()
    if top.getparent() is not None and top.getparent().tag == CONTENT:
        top = top.getparent().getparent()
    near = top.itersiblings(preceding=top.tag == TABLE or top.find(TABLE) is not None)
    for other in near:
        text = "".join(one.text or "" for one in other.iter(qn("w:t"))).strip()
        caption = _CAPTION.fullmatch(text)
        if caption is not None:
            return caption[1]
        if text and _SHEET.fullmatch(text) is None:
            break
    return marker.rpartition(":")[2]


def grouped(drawing: Any) -> Any:
    """What stands in a line for a `w:drawing`: itself, or the choice of forms it is one of."""
    choice = drawing.getparent()
    above = choice.getparent() if choice is not None else None
    return above if above is not None and above.tag == _GROUPED else drawing

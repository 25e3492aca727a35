"""What stands in a paragraph of OpenDocument: the text that people see, and what they do not
see."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from toc.exchange.written.office.characters import Characters, Pieces, raised
from toc.exchange.written.office.odf_names import DRAW, LOEXT, OFFICE, STYLE, SVG, TEXT
from toc.exchange.written.office.odf_styles import OdfStyles
from toc.exchange.written.outline import Unread
from toc.exchange.written.spelling import seen

SHAPES = (
    f"{DRAW}frame", f"{DRAW}custom-shape", f"{DRAW}rect", f"{DRAW}ellipse", f"{DRAW}circle",
    f"{DRAW}g", f"{DRAW}polygon", f"{DRAW}path", f"{DRAW}line", f"{DRAW}connector",
    f"{DRAW}caption", f"{DRAW}a",
)  # fmt: skip
_SILENT = (
    f"{TEXT}tracked-changes", f"{TEXT}ruby-text", f"{TEXT}script", f"{TEXT}note-citation",
    f"{OFFICE}event-listeners", f"{OFFICE}forms", f"{TEXT}sequence-decls",
    f"{TEXT}variable-decls", f"{TEXT}user-field-decls",
)  # fmt: skip


@dataclass
class OdfContent:
    """What a paragraph holds. `pieces` are its text, with what of it is left out; `shapes` hang on
    it, `notes` and the keys of `changes` stand in it. `label` is the number before it where the
    file tells that, `hidden` says that a field hides all of it."""

    pieces: Pieces = field(default_factory=Pieces)
    shapes: list[Any] = field(default_factory=list)
    notes: list[Any] = field(default_factory=list)
    changes: list[str] = field(default_factory=list)
    label: str = ""
    hidden: bool = False


class OdfContentReader:
    """Reads paragraphs of one document."""

    def __init__(self, styles: OdfStyles) -> None:
        self._styles = styles
        self.languages: Counter[str] = Counter()

    def read(
        self, paragraph: Any, around: Characters | None = None, why: Unread | None = None
    ) -> OdfContent:
        """What stands in a paragraph. `around` is how its cell looks, `why` is the reason where
        all of it is left out."""
        content = OdfContent()
        style = paragraph.get(f"{TEXT}style-name", "")
        looks = self._styles.characters("paragraph", style, around)
        self._inside(paragraph, looks, content, why)
        return content

    def _put(self, text: str, looks: Characters, content: OdfContent, why: Unread | None) -> None:
        if content.pieces.put(text, looks, why):
            self.languages[looks.language] += len(text)

    def _inside(
        self, element: Any, looks: Characters, content: OdfContent, why: Unread | None
    ) -> None:
        if element.text:
            self._put(_collapsed(element.text), looks, content, why)
        for one in element:
            if isinstance(one.tag, str):
                self._one(one, looks, content, why)
            if one.tail:
                self._put(_collapsed(one.tail), looks, content, why)

    def _one(self, one: Any, looks: Characters, content: OdfContent, why: Unread | None) -> None:
        tag = one.tag
        if tag in SHAPES:
            if why is None:
                content.shapes.append(one)
        elif tag == f"{TEXT}note":
            if why is None:
                content.notes.append(one)
        elif tag == f"{OFFICE}annotation":
            content.pieces.left.append((Unread.COMMENT, text_of(one)))
        elif tag in (f"{TEXT}change", f"{TEXT}change-start"):
            content.changes.append(one.get(f"{TEXT}change-id", ""))
        elif tag == f"{TEXT}number":
            content.label = seen("".join(one.itertext()))
        elif tag == f"{TEXT}hidden-paragraph":
            content.hidden = content.hidden or one.get(f"{TEXT}is-hidden") == "true"
        elif tag in _SPACES:
            count = one.get(f"{TEXT}c", "1")
            times = int(count) if tag == f"{TEXT}s" and count.isdecimal() and len(count) < 4 else 1
            self._put(_SPACES[tag] * times, looks, content, why)
        elif tag not in _SILENT:
            told = why or _left_out(one)
            style = one.get(f"{TEXT}style-name", "")
            if tag == f"{TEXT}span":
                looks = self._styles.characters("text", style, looks)
                if one.text and not len(one) and self._is_raised(style):
                    text = raised(content.pieces.text, _collapsed(one.text))
                    self._put(text, looks, content, told)
                    return
            self._inside(one, looks, content, told)

    def _is_raised(self, style: str) -> bool:
        """Whether a style raises a text: `super 58%`, or by a share of its height: `33% 58%`."""
        said = self._styles.property("text", style, "text-properties", f"{STYLE}text-position")
        position = (said or "").split(" ")[0]
        return position == "super" or re.fullmatch(r"\+?[1-9][\d.]*%", position) is not None


_SPACES = {f"{TEXT}s": " ", f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}


def _collapsed(text: str) -> str:
    # A line end in the file is white space, and no line break.
    return text.replace("\n", " ").replace("\t", " ").replace("\r", " ")


def _left_out(element: Any) -> Unread | None:
    if element.tag == f"{TEXT}placeholder":
        return Unread.PLACEHOLDER
    if element.tag == f"{LOEXT}content-control":
        shown = element.get(f"{LOEXT}showing-place-holder") == "true"
        return Unread.PLACEHOLDER if shown else None
    if element.tag in (f"{TEXT}hidden-text", f"{TEXT}conditional-text"):
        return Unread.HIDDEN if element.get(f"{TEXT}is-hidden") == "true" else None
    return None


def text_of(element: Any) -> str:
    """The text of something that is left out, a line for each paragraph."""
    lines = [seen(_collapsed("".join(one.itertext()))) for one in element.iter(
        f"{TEXT}p", f"{TEXT}h"
    )]  # fmt: skip
    return "\n".join(line for line in lines if line)


def told_of(shape: Any) -> str:
    """What is written behind a picture for who cannot see it."""
    for name in (f"{SVG}desc", f"{SVG}title"):
        found = shape.find(name)
        if found is not None and found.text:
            return seen(found.text)
    return ""

"""What stands in a paragraph of Word: the text that people see, and what they do not see."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from toc.exchange.written.office.characters import Characters, Pieces, raised
from toc.exchange.written.office.word_styles import VAL, W, WordStyles, number_in, on
from toc.exchange.written.outline import Unread
from toc.exchange.written.spelling import seen

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_V = "{urn:schemas-microsoft-com:vml}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"

_DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
_C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_BOX = f"{W}txbxContent"

# Wingdings and Symbol, of which Word keeps the place in the font.
_SIGNS = {
    0xE0: "→", 0xDF: "←", 0xE8: "→", 0xFC: "✓", 0xFE: "☒", 0xFD: "☒", 0xA8: "☐", 0x6F: "☐",
    0x52: "☑", 0xB3: "≥", 0xA3: "≤", 0xAE: "→", 0xB1: "±", 0xB4: "×",
}  # fmt: skip


@dataclass
class WordContent:
    """What a paragraph holds. `pieces` are its text, with what of it is left out; `boxes` are the
    contents of text boxes that hang on it, `diagrams` the ids of SmartArt, `notes` the kind and id
    of its notes, `comments` the ids of its comments. `contents` says that a table of contents is
    shown here."""

    pieces: Pieces = field(default_factory=Pieces)
    boxes: list[Any] = field(default_factory=list)
    diagrams: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    contents: bool = False

    def follow(self, before: WordContent) -> None:
        """Go on with the paragraph before, where the mark between them was deleted."""
        self.pieces.seen[:0] = before.pieces.seen
        self.pieces.left[:0] = before.pieces.left
        self.boxes[:0] = before.boxes
        self.diagrams[:0] = before.diagrams
        self.notes[:0] = before.notes
        self.comments[:0] = before.comments


class Fields:
    """The fields that are open: they may begin in one paragraph and end in a later one."""

    def __init__(self) -> None:
        self._open: list[tuple[list[str], list[bool]]] = []

    def mark(self, kind: str) -> None:
        """A field begins, comes to its result, or ends."""
        if kind == "begin":
            self._open.append(([], [False]))
        elif self._open and kind == "separate":
            self._open[-1][1][0] = True
        elif self._open and kind == "end":
            self._open.pop()

    def instruct(self, text: str) -> None:
        """A part of what a field is to show."""
        if self._open:
            self._open[-1][0].append(text)

    @property
    def hides(self) -> bool:
        """Whether what stands here is an instruction and no result."""
        return any(not result[0] for _, result in self._open)

    @property
    def contents(self) -> bool:
        """Whether a table of contents is shown here."""
        return any("".join(told).split()[:1] == ["TOC"] for told, _ in self._open)


class WordContentReader:
    """Reads paragraphs of one document."""

    def __init__(self, styles: WordStyles) -> None:
        self._styles, self._fields = styles, Fields()
        self.languages: Counter[str] = Counter()
        self._by_tag: dict[str, Callable[[Any, WordContent, str, Unread | None], None]] = {
            f"{W}r": self._run,
            f"{W}del": self._deleted,
            f"{W}moveFrom": self._deleted,
            f"{W}sdt": self._control,
            f"{W}ruby": self._ruby,
            f"{MC}AlternateContent": self._alternatives,
            f"{W}drawing": self._drawing,
            f"{W}pict": self._drawing,
            f"{W}object": self._drawing,
            f"{_M}t": self._formula,
            f"{W}pPr": self._nothing,
            f"{W}rPr": self._nothing,
        }

    def read(self, paragraph: Any, style: str, why: Unread | None = None) -> WordContent:
        """What stands in a paragraph. `why` is the reason where all of it is left out."""
        content = WordContent(contents=self._fields.contents)
        self._children(paragraph, content, style, why)
        content.contents = content.contents or self._fields.contents
        return content

    def _children(
        self, element: Any, content: WordContent, style: str, why: Unread | None
    ) -> None:
        for one in element:
            self._by_tag.get(one.tag, self._children)(one, content, style, why)

    def _nothing(self, element: Any, content: WordContent, style: str, why: Unread | None) -> None:
        """Properties hold no text."""

    def _deleted(self, element: Any, content: WordContent, style: str, why: Unread | None) -> None:
        self._children(element, content, style, why or Unread.DELETED)

    def _ruby(self, element: Any, content: WordContent, style: str, why: Unread | None) -> None:
        base = element.find(f"{W}rubyBase")
        if base is not None:
            self._children(base, content, style, why)

    def _formula(self, element: Any, content: WordContent, style: str, why: Unread | None) -> None:
        self._put(element.text or "", self._styles.characters(style, "", None), content, why)

    def _control(self, element: Any, content: WordContent, style: str, why: Unread | None) -> None:
        properties, inner = element.find(f"{W}sdtPr"), element.find(f"{W}sdtContent")
        if inner is not None:
            self._children(inner, content, style, why or placeholder(properties))

    def _alternatives(
        self, element: Any, content: WordContent, style: str, why: Unread | None
    ) -> None:
        choices = [one for one in element if one.tag in (f"{MC}Choice", f"{MC}Fallback")]
        # What an older program shows instead is read where nothing else can be.
        chosen = next((one for one in choices if _readable(one)), None)
        for one in choices:
            if one is chosen:
                self._children(one, content, style, why)
            elif chosen is not None:
                again = [seen(_plain(box)) for box in one.iter(_BOX)]
                content.pieces.left += [(Unread.REPEATED, text) for text in again if text]

    def _run(self, element: Any, content: WordContent, style: str, why: Unread | None) -> None:
        own = direct = None
        for one in element:
            tag = one.tag
            if tag == f"{W}rPr":
                direct = one
                named = one.find(f"{W}rStyle")
                own = named.get(VAL, "") if named is not None else None
                continue
            if tag in (f"{W}t", f"{W}delText"):
                text = one.text or ""
                if direct is not None and text and _is_wingdings(direct):
                    text = "".join(_sign(f"F0{ord(letter) & 255:02X}") for letter in text)
                elif direct is not None and _is_raised(direct):
                    text = raised(content.pieces.text, text)
            elif tag in _SPACES:
                text = _SPACES[tag]
            elif tag == f"{W}sym":
                text = _sign(one.get(f"{W}char", ""))
            else:
                self._special(one, content, style, why)
                continue
            self._put(text, self._styles.characters(style, own or "", direct), content, why)

    def _put(
        self, text: str, characters: Characters, content: WordContent, why: Unread | None
    ) -> None:
        if not self._fields.hides and content.pieces.put(text, characters, why):
            self.languages[characters.language] += len(text)

    def _special(self, one: Any, content: WordContent, style: str, why: Unread | None) -> None:
        """What stands in a run besides text."""
        match one.tag.rpartition("}")[2]:
            case "fldChar":
                # What was chosen in a form of old Word stands in no text.
                self._put(_chosen(one), self._styles.characters(style, "", None), content, why)
                self._fields.mark(one.get(f"{W}fldCharType", ""))
            case "instrText":
                self._fields.instruct(one.text or "")
            case "footnoteReference" | "endnoteReference" as tag if why is None:
                content.notes.append((tag.removesuffix("Reference"), one.get(f"{W}id", "")))
            case "commentReference":
                content.comments.append(one.get(f"{W}id", ""))
            case _ if one.tag in self._by_tag:
                self._by_tag[one.tag](one, content, style, why)

    def _drawing(self, drawing: Any, content: WordContent, style: str, why: Unread | None) -> None:
        found = False
        for one in drawing.iter():
            if one.tag == _BOX:
                # A box within a box is read with it.
                if not any(above.tag == _BOX for above in _above(one, drawing)):
                    found = True
                    if why is None:
                        content.boxes.append(one)
                    else:
                        content.pieces.left.append((why, seen(_plain(one))))
            elif one.tag == f"{_DGM}relIds":
                found = True
                content.diagrams.append(one.get(f"{_R}dm", ""))
            elif one.tag == f"{_C}chart":
                found = True
                content.pieces.left.append((Unread.DRAWING, _told(drawing)))
        if not found and (_is_picture(drawing)):
            content.pieces.left.append((Unread.PICTURE, _told(drawing)))


_SPACES = {
    f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-",
}  # fmt: skip


def placeholder(properties: Any) -> Unread | None:
    """Why the text of a content control is left out; None where it was filled in."""
    shown = properties is not None and properties.find(f"{W}showingPlcHdr") is not None
    return Unread.PLACEHOLDER if shown else None


def _chosen(begin: Any) -> str:
    """What a list or box of a form of old Word shows, empty where a field is none."""
    box = begin.find(f"{W}ffData/{W}checkBox")
    if box is not None:
        told = box.find(f"{W}checked")
        told = box.find(f"{W}default") if told is None else told
        return "☒ " if told is not None and on(told) else "☐ "
    choice = begin.find(f"{W}ffData/{W}ddList")
    if choice is None:
        return ""
    entries = [one.get(VAL, "") for one in choice.iterfind(f"{W}listEntry")]
    told = choice.find(f"{W}result")
    told = choice.find(f"{W}default") if told is None else told
    at = (number_in(told) if told is not None else 0) or 0
    return entries[at] if 0 <= at < len(entries) else ""


def _readable(choice: Any) -> bool:
    return any(
        one.tag in (_BOX, f"{_DGM}relIds", f"{_C}chart", f"{W}drawing", f"{W}t")
        for one in choice.iter()
    ) or _is_picture(choice)


def _is_picture(element: Any) -> bool:
    return any(one.tag in (f"{_A}blip", f"{_V}imagedata") for one in element.iter())


def _told(drawing: Any) -> str:
    """What is written behind a picture for who cannot see it."""
    for one in drawing.iter(f"{_WP}docPr"):
        return seen(one.get("descr") or one.get("title") or "")
    return ""


def _above(element: Any, top: Any) -> Any:
    at = element.getparent()
    while at is not None and at is not top:
        yield at
        at = at.getparent()


def _plain(element: Any) -> str:
    """The text of something that is left out, a line for each paragraph."""
    return "\n".join(
        "".join(one.text or "" for one in paragraph.iter() if one.tag in (f"{W}t", f"{W}delText"))
        for paragraph in element.iter(f"{W}p")
    )


def _is_raised(properties: Any) -> bool:
    align = properties.find(f"{W}vertAlign")
    return align is not None and align.get(VAL) == "superscript"


def _is_wingdings(properties: Any) -> bool:
    """Whether a text is written in a font of which the letters are signs."""
    fonts = properties.find(f"{W}rFonts")
    return fonts is not None and fonts.get(f"{W}ascii", "").startswith("Wingdings")


def _sign(code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if not 0xF000 <= number <= 0xF0FF:
        return chr(number) if 32 <= number < 0xD800 else ""
    return _SIGNS.get(number - 0xF000, chr(number))

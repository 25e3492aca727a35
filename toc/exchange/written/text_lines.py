"""Plain text as its lines: which stand together, which were wrapped, and what a line is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from toc.exchange.written.naming import names_what_follows
from toc.exchange.written.spelling import tidy, without_non_characters
from toc.exchange.written.typed_marks import Marked, marked
from toc.exchange.written.wrapping import cut_off

# Joiners that break nothing, marks of direction, byte order marks.
_NO_WIDTH = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\x1c-\x1f]")
LONGEST_HEADING = 90
_WRAPPED = 30
_LONGEST_LINE = 300
"""A longer line is no heading, no line of a table of contents and no page number."""

_UNDER = re.compile(r"([=\-~_*#^+\"'])\1{2,}")
_ENDS = ".;,!"
_CONTENTS = re.compile(r"(.*?\S)\s*(?:\.{3,}|…+|(?:\s\.){3,}|\t|\s{4,})\s*(\d{1,3})\s*")
_PAGE = re.compile(
    r"(?:(?P<before>.*\S)\s{3,})?[-–]?\s*"
    r"(?:(?:bladzijde|pagina|page|blz\.?|pag\.?|p\.)\s*\d+(?:\s*(?:van|of|/)\s*\d+)?|[-–]\s*\d+\s*[-–])\s*",
    re.I,
)
_HASHES = re.compile(r"(#{1,6})\s+(.+?)\s*#*")
_LEVELS = re.compile(r"\d+(?:\.\d+)*\.?")


@dataclass(frozen=True)
class TextLine:
    """A line that is not empty: its number in the file, how far it is indented, and what it says
    with and without what was typed before it."""

    number: int
    raw: str

    @property
    def indent(self) -> int:
        """How many spaces stand before it."""
        line = self.raw.expandtabs(4)
        return len(line) - len(line.lstrip())

    @property
    def text(self) -> str:
        """The line without the spaces around it."""
        return self.raw.strip()

    @property
    def parts(self) -> Marked:
        """The mark that was typed before it, told apart."""
        return marked(self.text)

    @property
    def begins(self) -> bool:
        """Whether it begins an item."""
        parts = self.parts
        return bool(parts.text) and (
            parts.bullet or parts.label != "" or parts.checked is not None
        )


def _seen(raw: str) -> str:
    """A line without what is not seen, its spaces as they are; a soft hyphen stays, as a word may
    be broken there."""
    return without_non_characters(_NO_WIDTH.sub("", raw)).replace("\u00a0", " ")


def blocks_of(text: str) -> list[list[TextLine]]:
    """The lines that stand together, without an empty line between them."""
    blocks: list[list[TextLine]] = [[]]
    for number, raw in enumerate(text.replace("\f", "\n\n").replace("\v", "\n").split("\n"), 1):
        if tidy(raw):
            blocks[-1].append(TextLine(number, _seen(raw)))
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def width_of(blocks: Sequence[Sequence[TextLine]]) -> int:
    """Where the lines of the text were broken: the length of the longest one that surely goes on
    on the next; 0 where none does."""
    return max(
        (
            len(line.raw.rstrip())
            for block in blocks
            for line, after in pairwise(block)
            if after.text[0].islower() and not after.begins and not is_underline(after.text)
        ),
        default=0,
    )


def goes_on(line: TextLine, after: TextLine, width: int, start: int) -> bool:
    """Whether the text of a line goes on on the next. `start` is how far the line is indented on
    which that text began."""
    if after.begins or is_underline(after.text) or names_what_follows(after.text):
        return False
    if cut_off(line.text, after.text):
        return True
    if line.begins and after.indent > start:
        return True
    if line.text[-1] in ".:?!;" and after.indent <= start:
        return False
    # What was copied from a page keeps the space at which its lines were broken.
    if line.raw.endswith(" ") and len(line.text) >= _WRAPPED:
        return True
    word = after.text.split()[0]
    full = width >= 40 and len(line.raw.rstrip()) + 1 + len(word) > width
    return full and len(line.raw.rstrip()) <= width + len(word)


def is_underline(text: str) -> bool:
    """Whether a line is drawn under the one above it."""
    return _UNDER.fullmatch(text) is not None


def underline_depth(text: str) -> int:
    """How high the heading above it is."""
    return {"=": 1, "#": 1, "*": 1, "-": 2}.get(text[0], 3)


def contents_line(text: str) -> tuple[str, str]:
    """The heading that a line of a table of contents names, and the page; both empty where it is
    none."""
    if len(text) > _LONGEST_LINE or not ("..." in text or "…" in text or ". . ." in text):
        return "", ""
    found = _CONTENTS.fullmatch(text)
    return (found[1].rstrip(" .…"), found[2]) if found is not None else ("", "")


def page_line(text: str) -> tuple[str, str] | None:
    """What stands before a page number on its line, and the page number; None where it has none.

    >>> page_line("Programma 2          bladzijde 14"), page_line("- 3 -"), page_line("Pagina")
    (('Programma 2', 'bladzijde 14'), ('', '- 3 -'), None)
    """
    found = _PAGE.fullmatch(text) if len(text) <= _LONGEST_LINE else None
    if found is None:
        return None
    before = found["before"] or ""
    return before, text[len(before) :].strip()


def heading_of(text: str) -> tuple[str, int] | None:
    """The kind of heading that a line on its own surely is, with the text of it: `#` and its
    depth; `1` and how many parts its number has; `A` in capitals; `?` for a question; None where
    it need not be one."""
    if len(text) > _LONGEST_LINE:
        return None
    if found := _HASHES.fullmatch(text):
        return "#", len(found[1])
    if len(text) > LONGEST_HEADING or text[-1] in _ENDS:
        return None
    parts = marked(text, heading=True)
    label = parts.label
    if parts.bullet or parts.checked is not None:
        return None
    if label and _LEVELS.fullmatch(label) and parts.text[0].isupper():
        return "1", label.rstrip(".").count(".") + 1
    letters = [one for one in text if one.isalpha()]
    if not letters:
        return None
    if len(letters) > 3 and all(one.isupper() for one in letters):
        return "A", 0
    if re.search(r"\?(?:$|\s{3,})", text) and len(text.split("?")[0].split()) <= 12:
        return "?", 0
    return None


def level_of(label: str) -> tuple[int, ...]:
    """The parts of a number; nothing where it is no number."""
    return tuple(map(int, label.rstrip(".").split("."))) if _LEVELS.fullmatch(label) else ()


def may_be_heading(text: str) -> bool:
    """Whether a line on its own may be a heading, if what follows is its content."""
    said = text.removesuffix(":")
    return (
        0 < len(said) <= 60
        and any(map(str.isalpha, said))
        and len(said.split()) <= 7
        and said[-1:] not in _ENDS
        and (said[:1].isupper() or said[:1] in (*"('‘“\"", *"0123456789"))
    )

"""How wide a text is and where its lines break, without opening a font file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from toc.core.words import Language
from toc.documents.arimo_widths import BOLD, REGULAR, UNITS

LEADING = 1.22
"""The distance between two lines, in type sizes."""

ASCENT = 0.74
"""How far the tallest letter stands above the line, in type sizes."""

_UNKNOWN = 1.0  # type sizes; wide, so that a text in a script we cannot measure still fits
_PICTOGRAM = 1.4  # what the common emoji fonts take
_FIRST_PICTOGRAM = 0x1F000

# A piece ends after a hyphen, a dash or a slash that stands between letters:
# `ondersteunings-/` and `hulpverleningsplan`, but 2024-2026 and -5 stay whole.
_BREAKS = re.compile(r"(?<=[^\W\d_])(?:[-/\u2010\u2013]+)(?=[^\W\d_])")
_DROPPED = frozenset({"Cc", "Cs", "Cn"})
_BIDI_CONTROLS = frozenset("\u061c\u200e\u200f").union(
    map(chr, range(0x202A, 0x202F)), map(chr, range(0x2066, 0x206A))
)
_WORD = re.compile(r"[^\W\d_]{7,}")
_SEAM = re.compile(r"(?<=\))(?=[^\W\d_]{2})")
"""The place in `(generatie)armoede` at which it falls apart best."""

_HARDLY = 1.0  # points; a larger difference with the boxes beside it shows
_SPACES = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")


def _table(blocks: dict[int, tuple[int, ...]]) -> dict[str, float]:
    return {
        chr(first + i): units / UNITS
        for first, widths in blocks.items()
        for i, units in enumerate(widths)
        if units
    }


_WIDTHS = {False: _table(REGULAR), True: _table(BOLD)}


@dataclass(frozen=True)
class Fitted:
    """A text broken into lines, the type size (points) at which they fit, and the text itself,
    cleaned."""

    lines: tuple[str, ...]
    size: float
    whole: str = ""

    @property
    def height(self) -> float:
        """From the top of the first line to the foot of the last, in points."""
        return len(self.lines) * self.size * LEADING

    @property
    def broken(self) -> bool:
        """Whether a word is broken by a hyphen that is not its own."""
        drawn = sum(len(line) - line.count(" ") for line in self.lines)
        return drawn > len(self.whole) - self.whole.count(" ")


def clean(text: str) -> str:
    """The text as it can stand on paper: one space between words, without control characters,
    soft hyphens and what reverses the direction of a text out of sight. A dash where nothing is
    left."""
    flat = _SPACES.sub(" ", text).strip()
    if not flat.isprintable():
        flat = "".join(
            sign
            for sign in flat
            if sign not in _BIDI_CONTROLS
            and sign != "\u00ad"
            and unicodedata.category(sign) not in _DROPPED
        ).strip()
    return flat or "–"


def in_font(text: str) -> bool:
    """Whether the bundled font is known to have every character."""
    return all(sign in _WIDTHS[False] for sign in text)


@lru_cache(maxsize=20_000)
def _ems(text: str, bold: bool) -> float:
    table = _WIDTHS[bold]
    return sum(table.get(sign) or _guess(sign) for sign in text)


def _guess(sign: str) -> float:
    if unicodedata.combining(sign) or sign in "\u200b\u200c\u200d\ufe0e\ufe0f":
        return 0.0
    return _PICTOGRAM if ord(sign) >= _FIRST_PICTOGRAM else _UNKNOWN


def width(text: str, size: float, bold: bool = False) -> float:
    """How wide a text is at a type size, both in points."""
    return _ems(text, bold) * size


@lru_cache(maxsize=10_000)
def fit(
    text: str,
    room: float,
    sizes: tuple[float, ...],
    bold: bool = False,
    language: Language = "nl",
) -> Fitted:
    """Break a text into lines of at most `room` points, at the first of `sizes` (largest first)
    at which no word has to be broken, if that is hardly smaller than the first; or else at the
    first at which words broken by a hyphen fit; or else at the last, where a word is cut wherever
    it must be. The lines are made about equally long. Nothing of the text is lost."""
    whole = clean(text)
    pieces = _pieces(whole)
    for size in sizes:
        if size >= sizes[0] - _HARDLY and _all_fit(pieces, room / size, bold):
            return Fitted(_balance(pieces, room / size, bold), size, whole)
    for size in sizes:
        broken = _broken(pieces, room / size, bold, language)
        if _all_fit(broken, room / size, bold):
            return Fitted(_balance(broken, room / size, bold), size, whole)
    size = sizes[-1]
    cut = _cut(broken, room / size, bold)
    return Fitted(_balance(cut, room / size, bold), size, whole)


def _all_fit(pieces: Sequence[str], room: float, bold: bool) -> bool:
    return all(_ems(piece.lstrip(" "), bold) <= room for piece in pieces)


def _broken(pieces: list[str], room: float, bold: bool, language: Language) -> list[str]:
    """The pieces, those too wide for a line broken by hyphens into parts as long as fit."""
    parts: list[str] = []
    for piece in pieces:
        rest = piece
        if _ems(piece.lstrip(" "), bold) > room:
            from toc.documents.hyphens import breaks

            for seam in _SEAM.finditer(piece):
                start = len(piece) - len(rest)
                if _ems(piece[start : seam.start()].lstrip(" ") + "-", bold) <= room:
                    parts.append(piece[start : seam.start()] + "-")
                    rest = piece[seam.start() :]
            for word in _WORD.finditer(piece, len(piece) - len(rest)):
                places = [word.start() + i for i in breaks(word[0], language)]
                done = len(piece) - len(rest)
                while _ems(piece[done:].lstrip(" "), bold) > room:
                    fitting = [
                        i
                        for i in places
                        if i > done and _ems(piece[done:i].lstrip(" ") + "-", bold) <= room
                    ]
                    if not fitting:
                        break
                    parts.append(piece[done : fitting[-1]] + "-")
                    done = fitting[-1]
                rest = piece[done:]
        parts.append(rest)
    return parts


def _pieces(text: str) -> list[str]:
    """The stretches that stay together, each with the space before it where there is one."""
    pieces: list[str] = []
    for i, word in enumerate(text.split(" ")):
        space = " " if i else ""
        start = 0
        for found in _BREAKS.finditer(word):
            pieces.append(space + word[start : found.end()])
            space, start = "", found.end()
        pieces.append(space + word[start:])
    return pieces


def _balance(pieces: list[str], room: float, bold: bool) -> tuple[str, ...]:
    """As few lines as possible, and of those ways the one with the most even lines. No piece is
    wider than `room`."""
    if _ems("".join(pieces), bold) <= room:
        return ("".join(pieces),)
    wide = [_ems(piece, bold) for piece in pieces]
    bare = [_ems(piece.lstrip(" "), bold) for piece in pieces]
    last = len(pieces)
    # For each start: how many lines follow, how uneven they are, and where the first one ends.
    best: list[tuple[int, float, int]] = [(0, 0.0, 0)] * (last + 1)
    for start in range(last - 1, -1, -1):
        used, end = bare[start], start + 1
        fewest, least, at = last + 1, 0.0, end
        while True:
            lines, uneven, _ = best[end]
            uneven += (room - used) ** 2
            if lines < fewest or (lines == fewest and uneven < least):
                fewest, least, at = lines, uneven, end
            if end == last or used + wide[end] > room:
                break
            used += wide[end]
            end += 1
        best[start] = fewest + 1, least, at
    found: list[str] = []
    start = 0
    while start < len(pieces):
        end = best[start][2]
        found.append("".join(pieces[start:end]).lstrip(" "))
        start = end
    return tuple(found)


def _cut(pieces: list[str], room: float, bold: bool) -> list[str]:
    """The pieces, those too wide for a line cut into parts that fit."""
    parts: list[str] = []
    for piece in pieces:
        start = piece[:1] if piece.startswith(" ") else ""
        part = start
        for sign in piece[len(start) :]:
            if part.strip(" ") and _ems(part.lstrip(" ") + sign, bold) > room:
                parts.append(part)
                part = ""
            part += sign
        parts.append(part)
    return parts

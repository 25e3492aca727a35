"""Lines of text put together again into the texts that they were, for formats in which people go
on writing: there a text is one paragraph, and the program breaks its lines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from toc.documents.drawings.scene import Rect, Scene, Shape, Text
from toc.documents.text_width import ASCENT, LEADING, clean, fit, width

_SAME = 0.75
_NO_WIDTH, _SOFT_HYPHEN = "\u200b", "\u00ad"
_SLASH = re.compile(r"(?<=[^\W\d_])/(?=[^\W\d_])")

SLACK = 1.5
"""How much more room a text gets than it needs, in points, so that a program that counts a little
differently does not take another line for it."""
_LOOSE = 1.03
_SHORT = 2.5  # type sizes: as wide as a number of three figures
FOOT = ASCENT + (LEADING - 1) / 2
"""How far below the top of its line a text stands, in type sizes."""


@dataclass(frozen=True)
class TextBlock:
    """A whole text: `left` and `right` are the ends of its longest line, `top` and `bottom` those
    of all its lines, `y` is where its first line stands; all in points. `centred` says around
    which x all its lines stand, None if they do not; `cuts` are the places in the text where a
    word was broken, with what keeps them there for a program that breaks lines itself: a space of
    no width, or a hyphen that shows at the end of a line only. `said` is how much of the text the
    lines so far say, `hyphen` whether the last of them ends in a hyphen of its own."""

    text: str
    left: float
    right: float
    y: float
    bottom: float
    size: float
    colour: str
    bold: bool
    lines: int = 1
    centred: float | None = None
    cuts: tuple[tuple[int, str], ...] = ()
    said: int = 0
    hyphen: bool = False

    @property
    def breakable(self) -> str:
        """The text as it can stand on paper, with its cuts."""
        if not self.cuts:
            return clean(self.text)
        # LibreOffice sees such a place only where the others of the same word are marked as well.
        slashes = {found.end(): _NO_WIDTH for found in _SLASH.finditer(self.text)}
        parts, start = [], 0
        for place, sign in sorted({**slashes, **dict(self.cuts)}.items()):
            parts.append(self.text[start:place] + sign)
            start = place
        return "".join([*parts, self.text[start:]])

    @property
    def room(self) -> float:
        """How wide it must be where it stands by itself: a little more than its longest line."""
        return (self.right - self.left) * _LOOSE + SLACK

    @property
    def top(self) -> float:
        """Where its first line begins."""
        return self.y - self.size * FOOT

    def goes_on(self, text: Text) -> bool:
        """Whether a line is the next of this text."""
        same = (self.size, self.colour, self.bold) == (text.size, text.colour, text.bold)
        return text.line > 0 and self.text == text.whole and same

    def with_line(self, text: Text) -> TextBlock:
        """The block with its next line."""
        right = text.x + width(text.text, text.size, text.bold)
        middle, around = (text.x + right) / 2, self.centred
        rest = self.text[self.said :]
        start = self.said + len(rest) - len(rest.lstrip(" "))
        cuts = self.cuts
        if rest[:1] not in ("", " "):
            cuts = (*cuts, (self.said, _SOFT_HYPHEN if self.hyphen else _NO_WIDTH))
        taken = _length(text.text, self.text[start:])
        return replace(
            self,
            left=min(self.left, text.x),
            right=max(self.right, right),
            bottom=text.y + text.size * (LEADING - FOOT),
            lines=self.lines + 1,
            centred=around if around is not None and abs(around - middle) < _SAME else None,
            cuts=cuts,
            said=start + taken,
            hyphen=taken < len(text.text),
        )


def _length(line: str, rest: str) -> int:
    """How much of the rest of a text a line says: all that it shows but a hyphen at its end that
    the text does not have."""
    return len(line) if rest.startswith(line) else len(line.removesuffix("-"))


def blocks(texts: Iterable[Text]) -> list[TextBlock]:
    """The texts of which these are the lines, in their order."""
    found: list[TextBlock] = []
    for text in texts:
        if found and found[-1].goes_on(text):
            found[-1] = found[-1].with_line(text)
            continue
        whole = text.whole or text.text
        right = text.x + width(text.text, text.size, text.bold)
        found.append(
            TextBlock(
                text=whole,
                left=text.x,
                right=right,
                y=text.y,
                bottom=text.y + text.size * (LEADING - FOOT),
                size=text.size,
                colour=text.colour,
                bold=text.bold,
                centred=(text.x + right) / 2,
                said=_length(text.text, whole),
                hyphen=_length(text.text, whole) < len(text.text),
            )
        )
    return found


def rows(texts: Iterable[Text]) -> list[tuple[TextBlock, ...]]:
    """The blocks from top to bottom, those that begin on one line together, from left to right: a
    number or a bullet with its text, a title with what stands at its right."""
    found: list[list[TextBlock]] = []
    for block in blocks(texts):
        row = next((row for row in found if abs(row[0].y - block.y) < _SAME), None)
        if row is None:
            found.append([block])
        else:
            row.append(block)
    found.sort(key=lambda row: row[0].y)
    return [tuple(sorted(row, key=lambda block: block.left)) for row in found]


def hangs(row: tuple[TextBlock, ...]) -> bool:
    """Whether the second text of a row hangs from the first: from a number or a bullet."""
    return len(row) == 2 and row[0].right - row[0].left < _SHORT * row[0].size


def insets(found: list[tuple[TextBlock, ...]], rect: Rect) -> tuple[float, float]:
    """How far the texts of a shape stay from its left and its right side. They go on to the right
    as far as they begin from the left, unless lines show that they had less room."""
    left = min(row[0].left for row in found)
    ends = max(block.right for row in found for block in row)
    right = min(left - rect.x, rect.right - ends)
    for row in found:
        last = row[-1]
        room = rect.right - right - last.left
        if len(fit(last.text, room, (last.size,), last.bold).lines) < last.lines:
            right = rect.right - ends
    return left - rect.x, right - SLACK


def stands_in_middle(row: tuple[TextBlock, ...], rect: Rect) -> bool:
    """Whether a row is one text, its lines centred in the rectangle."""
    (first, *others) = row
    around = first.centred
    return not others and around is not None and abs(around - rect.x - rect.width / 2) < _SAME


def spoken(shape: Shape) -> str:
    """All that stands in a shape, as one text."""
    return " ".join(block.text for row in rows(shape.texts) for block in row)


def heading(scene: Scene) -> TextBlock | None:
    """The title that stands on the page: the largest of the texts outside the shapes."""
    found = blocks(scene.texts)
    return max(found, key=lambda block: block.size) if found else None

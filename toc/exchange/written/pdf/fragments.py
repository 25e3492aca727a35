"""Letters that stand next to each other, as pieces of text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from toc.exchange.written.pdf.page import Letter
from toc.exchange.written.spelling import tidy
from toc.exchange.written.wrapping import joined

_APART = 0.9
"""Letters further apart than so many times their size are of different pieces: columns can stand
that near to each other."""
_CELLS = 1.6
"""Pieces on a line of one column that are further apart are of different cells."""
_WORD = 0.18
_SMALL = 0.82


@dataclass(eq=False)
class Box:
    """A piece of text on a line, or (`grid`) a table that was drawn, on its page."""

    left: float
    right: float
    bottom: float
    top: float
    letters: list[Letter] = field(default_factory=list)
    grid: object = None

    @cached_property
    def base(self) -> float:
        """The line that it stands on."""
        return self.letters[0].base if self.letters else self.bottom

    @cached_property
    def size(self) -> float:
        """The size of most of its letters, in points."""
        return most((one.size, 1) for one in self.letters)

    @cached_property
    def text(self) -> str:
        """What it says."""
        return text_of(self.letters)

    @property
    def width(self) -> float:
        """From its left to its right."""
        return self.right - self.left


def box_of(letters: Sequence[Letter]) -> Box:
    """The box around letters, of which there is at least one."""
    return Box(
        min(one.left for one in letters),
        max(one.right for one in letters),
        min(one.bottom for one in letters),
        max(one.top for one in letters),
        list(letters),
    )


def most(sizes: Iterable[tuple[float, int]]) -> float:
    """The size, to half a point, that most letters have; 0 where there are none."""
    counts: dict[float, int] = {}
    for size, count in sizes:
        rounded = round(size * 2) / 2
        counts[rounded] = counts.get(rounded, 0) + count
    return max(counts, key=lambda one: (counts[one], one), default=0)


def pieces_of(letters: Iterable[Letter]) -> list[Box]:
    """The pieces of text, from the top; a letter that is raised or lowered belongs to its line."""
    lines: list[list[Letter]] = []
    for letter in sorted(letters, key=lambda one: -one.base):
        if lines and abs(lines[-1][-1].base - letter.base) <= 0.2 * max(letter.size, 1):
            lines[-1].append(letter)
        else:
            lines.append([letter])
    pieces = []
    for line in lines:
        line.sort(key=lambda one: one.left)
        piece: list[Letter] = []
        right = 0.0
        for letter in line:
            if not letter.text.strip() and not piece:
                continue
            if piece and letter.text.strip() and letter.left - right > _APART * letter.size:
                pieces.append(piece)
                piece = []
            piece.append(letter)
            if letter.text.strip():
                right = max(right, letter.right) if len(piece) > 1 else letter.right
        if piece:
            pieces.append(piece)
    boxes = []
    for piece in pieces:
        while piece and not piece[-1].text.strip():
            piece.pop()
        if piece:
            boxes.append(box_of(piece))
    return _with_raised(boxes)


def one_line(pieces: Sequence[Box]) -> list[Box]:
    """The pieces on a line of a column, from the left; those that are only apart because the line
    was stretched, or because a bullet stands before it, are one."""
    found: list[Box] = []
    for piece in sorted(pieces, key=lambda one: one.left):
        before = found[-1] if found else None
        if before and piece.left - before.right <= _CELLS * max(before.size, piece.size):
            found[-1] = box_of([*before.letters, *piece.letters])
        else:
            found.append(piece)
    return found


def _with_raised(boxes: list[Box]) -> list[Box]:
    kept: list[Box] = []
    small: list[Box] = []
    usual = most((one.size, len(one.letters)) for one in boxes)
    for box in boxes:
        (small if box.size < _SMALL * usual and len(box.letters) < 5 else kept).append(box)
    for box in small:
        near = [
            one
            for one in kept
            if box.size < _SMALL * one.size
            and one.left - 0.5 * one.size <= box.left <= one.right + 0.5 * one.size
            and -0.5 * one.size < box.base - one.base < 0.75 * one.size
        ]
        if near:
            one = min(near, key=lambda each: abs(each.base - box.base))
            at = kept.index(one)
            letters = sorted((*one.letters, *box.letters), key=lambda each: each.left)
            kept[at] = box_of(letters)
        else:
            kept.append(box)
    return kept


def text_of(letters: Sequence[Letter]) -> str:
    """What letters say that stand in the order in which they are read, on one line or more. A
    raised number that refers to a note is left out; a hyphen at the end stays, as a word goes on
    after it."""
    lines = [""]
    before: Letter | None = None
    size = most((one.size, 1) for one in letters)
    for letter in letters:
        if before is not None and _next_line(before, letter):
            lines.append("")
        elif (
            before is not None
            and letter.text.strip()
            and not lines[-1].endswith(" ")
            and letter.left - before.right > _WORD * max(letter.size, before.size)
        ):
            lines[-1] += " "
        if not _refers(letter, size, lines[-1], letters[0].base if len(lines) == 1 else None):
            lines[-1] += letter.text
        if letter.text.strip():
            before = letter
    text = lines[0]
    for line in lines[1:]:
        text = joined(text, line) if line.strip() else text
    return tidy(text) + ("\u00ad" if text.rstrip().endswith("\u00ad") else "")


def _next_line(before: Letter, letter: Letter) -> bool:
    size = max(before.size, letter.size, 1)
    lower = abs(before.base - letter.base) > 0.3 * size
    return lower and (letter.left < before.right - 0.5 * size or before.base - letter.base > size)


def _refers(letter: Letter, size: float, said: str, base: float | None) -> bool:
    raised = (
        base is not None
        and letter.size < _SMALL * size
        and letter.base - base > 0.15 * size
        and letter.text in "0123456789*"
    )
    return raised and bool(said) and not said.rstrip("0123456789").endswith(("m", "M"))

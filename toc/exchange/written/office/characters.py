"""How the characters of a text look, and what that makes of the text as a whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from toc.exchange.written.outline import Look, Unread
from toc.exchange.written.spelling import seen


@dataclass(frozen=True)
class Characters:
    """How the characters of a run look. `language` is as the file says it (`nl-NL`)."""

    look: Look
    hidden: bool = False
    struck: bool = False
    language: str = ""


@dataclass
class Piece:
    """A part of a paragraph that looks alike."""

    text: str
    characters: Characters


def look_of(pieces: Sequence[Piece]) -> Look:
    """What a text looks like: what goes for all of it, and the size of most."""
    filled = [one for one in pieces if one.text and not one.text.isspace()]
    if not filled:
        return Look()
    if len(filled) == 1:
        return filled[0].characters.look
    looks = [one.characters.look for one in filled]
    sizes: Counter[float] = Counter()
    for one in filled:
        sizes[one.characters.look.size] += len(one.text)
    colours, fills = {one.colour for one in looks}, {one.fill for one in looks}
    return Look(
        all(one.bold for one in looks),
        all(one.italic for one in looks),
        all(one.underlined for one in looks),
        sizes.most_common(1)[0][0],
        colours.pop() if len(colours) == 1 else "",
        fills.pop() if len(fills) == 1 else "",
        _lead(pieces),
    )


def _lead(pieces: Sequence[Piece]) -> str:
    """The words at the start of a text that alone stand in bold; empty where all of it does."""
    at = 0
    while at < len(pieces) and (pieces[at].characters.look.bold or not pieces[at].text.strip()):
        at += 1
    rest = [one for one in pieces[at:] if one.text.strip()]
    if not rest or any(one.characters.look.bold for one in rest):
        return ""
    return seen("".join(one.text for one in pieces[:at]))


class Pieces:
    """Gathers the text of a paragraph, and what of it is not seen and why."""

    def __init__(self) -> None:
        self.seen: list[Piece] = []
        self.left: list[tuple[Unread, str]] = []

    def put(self, text: str, characters: Characters, why: Unread | None = None) -> bool:
        """A further text, left out where `why` says so or where it is hidden or struck; whether it
        is seen."""
        if not text:
            return False
        if why is None and characters.hidden:
            why = Unread.HIDDEN
        if why is None and characters.struck:
            why = Unread.STRUCK
        if why is not None:
            self.left.append((why, text))
            return False
        if self.seen and self.seen[-1].characters == characters:
            self.seen[-1].text += text
        else:
            self.seen.append(Piece(text, characters))
        return True

    @property
    def text(self) -> str:
        """All that is seen, its white space as it is stored."""
        return "".join(one.text for one in self.seen)


def raised(before: str, text: str) -> str:
    """A raised part of a text: behind a number or a word a small figure is a note, and no part of
    it; behind a unit (m2) it is.

    >>> raised("200", "1"), raised("km", "2")
    (' (1)', '2')
    """
    word = before.split()[-1] if before.split() else ""
    note = text.strip().isdecimal() and (before[-1:].isdecimal() or len(word) > 3)
    return f" ({text.strip()})" if note else text


_SINGLE = (Unread.PICTURE, Unread.DRAWING, Unread.REPEATED, Unread.COMMENT)


def together(left: Sequence[tuple[Unread, str]]) -> list[tuple[Unread, str]]:
    """What is left out of a paragraph, runs after each other for the same reason as one."""
    found: list[tuple[Unread, str]] = []
    for why, text in left:
        if found and found[-1][0] is why and why not in _SINGLE:
            found[-1] = why, found[-1][1] + text
        else:
            found.append((why, text))
    kept = (Unread.PICTURE, Unread.DRAWING)
    return [(why, seen(text)) for why, text in found if seen(text) or why in kept]

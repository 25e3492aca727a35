"""A screen as values: lines of parts, each with what it is. Rooms make them; the command line has
the one writer that prints them, and alone knows how wide a screen is and what has which colour."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple


class Look(StrEnum):
    """What a part of a line is."""

    PLAIN = "plain"
    STRONG = "strong"
    HEADING = "heading"
    GROUP = "group"  # a heading within a part
    ASIDE = "aside"  # an id, where something comes from
    LINK = "link"
    OPEN = "open"  # not known, or weak
    GOOD = "good"
    ADVICE = "advice"
    WARNING = "warning"
    WRONG = "wrong"
    FINE = "fine"  # on course, added
    GONE = "gone"


class Part(NamedTuple):
    """Words of a line. With `beside` only as many whole words as fit on one line beside so many
    columns, and `otherwise` where that is none."""

    text: str
    look: Look = Look.PLAIN
    beside: int | None = None
    otherwise: str = ""


class ScreenLine(NamedTuple):
    """A line; where it wraps, the rest hangs so many columns further in."""

    parts: tuple[Part, ...] = ()
    indent: int = 0
    hanging: int = 0


class Verbatim(NamedTuple):
    """A text as it is: cut at the edge, or `whole`, so that it can be copied."""

    text: str
    look: Look = Look.PLAIN
    whole: bool = False


class Excerpt(NamedTuple):
    """A line of a file, of which so many characters from a column on (the first is 1) are pointed
    at."""

    text: str
    number: int
    column: int
    length: int
    look: Look


class Grid(NamedTuple):
    """A table: `columns` are the headings over the values; each row begins with its name."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = ScreenLine | Verbatim | Excerpt | Grid
Page = Iterator[Block]


def line(
    *parts: str | Part, look: Look = Look.PLAIN, indent: int = 0, hanging: int = 0
) -> ScreenLine:
    """A line; `look` is that of the parts that are only words."""
    made = (Part(one, look) if isinstance(one, str) else one for one in parts)
    return ScreenLine(tuple(made), indent, hanging)


def item(
    text: str | Part,
    aside: str = "",
    *more: str | Part,
    mark: str | Part = "- ",
    indent: int = 2,
) -> ScreenLine:
    """An item of a list: its mark, its text, and what is said in brackets."""
    bracketed = Part(f" ({aside})" if aside else "", Look.ASIDE)
    lead = mark if isinstance(mark, Part) else Part(mark)
    return line(lead, text, bracketed, *more, indent=indent, hanging=len(lead.text))


def strong(text: str) -> Part:
    """Words that stand out."""
    return Part(text, Look.STRONG)


def aside(text: str) -> Part:
    """Words that may be passed over."""
    return Part(text, Look.ASIDE)


def heading(title: str, look: Look = Look.HEADING) -> Page:
    """A heading with room above it."""
    yield line()
    yield line(title, look=look)


def front(programme: str, title: str) -> Page:
    """Whose page it is, and what it tells."""
    yield line(programme, look=Look.ASIDE)
    yield line(title, look=Look.STRONG)

"""What became of each passage of a plan, so that people can check a draft beside it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toc.exchange.written.draft import Found


class Became(Enum):
    """What a passage became in the draft."""

    ELEMENT = "element"
    DETAIL = "detail"  # of an element: its owner, its baseline, what it refers to
    NAME = "name"  # a heading or column head that names what follows it, and is no element
    TITLE = "title"  # of the document, a chapter or a group of which nothing was made
    PROSE = "prose"  # text about the plan that is no element: nothing was made of it
    EMPTY = "empty"  # says nothing yet, or where to look: `n.v.t.`, `nog in te vullen`, `zie p. 4`
    OPEN = "open"  # nothing, until people have answered a question about it
    CONTENTS = "contents"  # a line of a table of contents


@dataclass(frozen=True)
class Fate:
    """What became of a passage: the element that it is or is said of, where there is one, and the
    key of the question about it, where one is open."""

    became: Became
    of: Found | None = None
    question: str = ""

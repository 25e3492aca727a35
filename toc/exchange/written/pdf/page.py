"""A page of a PDF: letters with their places and looks, lines that are drawn, and tags."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple


class Letter(NamedTuple):
    """A letter on its page: its box in points, from the left and from the bottom, the line that it
    stands on, and its looks. `tag` is the marked part that it belongs to, -1 for none."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    base: float
    size: float
    bold: bool
    italic: bool
    tag: int


class Drawn(NamedTuple):
    """A line that was drawn, level or upright."""

    left: float
    right: float
    bottom: float
    top: float

    @property
    def level(self) -> bool:
        """Whether it runs from the left to the right."""
        return self.right - self.left >= self.top - self.bottom


@dataclass
class Tag:
    """An element of the structure of a tagged PDF: its kind (`H1`, `P`, `LI`), over how many rows
    and columns it reaches, and its parts: marked parts of the page by number, and elements."""

    kind: str
    rows: int = 1
    columns: int = 1
    parts: list[int | Tag] = field(default_factory=list)


@dataclass
class Page:
    """A page: `turned` are letters that stand upright or upside down, `struck` those that are
    struck through, `hidden` those that are not seen; `dots` are the middles of small shapes,
    which may be bullets; `pictures` is how many there are, and
    `unknown` of how many letters it is not known which they are."""

    number: int
    width: float
    height: float
    letters: list[Letter] = field(default_factory=list)
    drawn: list[Drawn] = field(default_factory=list)
    dots: list[tuple[float, float]] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    turned: str = ""
    struck: str = ""
    hidden: str = ""
    pictures: int = 0
    unknown: int = 0


class Turn:
    """How a page is turned when it is shown."""

    def __init__(self, page: Any) -> None:
        self.by = page.get_rotation()
        left, bottom, right, top = page.get_bbox()
        self._width, self._height = right + left, top + bottom
        self.size = page.get_size()

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page is shown."""
        if self.by == 90:
            return y, self._width - x
        if self.by == 180:
            return self._width - x, self._height - y
        if self.by == 270:
            return self._height - y, x
        return x, y

    def box(
        self, left: float, bottom: float, right: float, top: float
    ) -> tuple[float, float, float, float]:
        """Where a box is shown."""
        one, two = self.point(left, bottom), self.point(right, top)
        return min(one[0], two[0]), min(one[1], two[1]), max(one[0], two[0]), max(one[1], two[1])

"""A laid-out drawing: everything has its place, nothing is decided any more. One small writer per
format turns it into a file.

All lengths are in points, from the top left of the page; colours are `#rrggbb`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from toc.core.model import Language

FRAME = "frame "
"""Stands for a frame around boxes where an element's id could: no id ends in a space."""


class Dash(Enum):
    """How a line is drawn: the lengths of its dashes and gaps, if it has any."""

    # Not (): Python 3.11.2, that of Debian 12, makes another object of an empty tuple here.
    FULL = None
    DASHED = (5.0, 3.0)
    DOTTED = (0.01, 3.2)


@dataclass(frozen=True)
class Stroke:
    """A line's colour, thickness and dash."""

    colour: str
    width: float = 1.0
    dash: Dash = Dash.FULL


@dataclass(frozen=True)
class Point:
    """A place on the page."""

    x: float
    y: float


@dataclass(frozen=True)
class Rect:
    """A rectangle from its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of its right side."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of its lower side."""
        return self.y + self.height

    @property
    def middle(self) -> float:
        """The y halfway."""
        return self.y + self.height / 2


@dataclass(frozen=True)
class Text:
    """One line of text: `x` is its left end, `y` the line on which its letters stand. Of a text
    that was broken into lines, `whole` is all of it as it was written (empty where the line is all
    there is) and `line` says which of its lines this is, from 0: a format in which people go on
    writing needs the text without its breaks."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    bold: bool = False
    whole: str = ""
    line: int = 0


@dataclass(frozen=True)
class Shape:
    """A rectangle with its texts. `id` is that of the element it shows, empty for decoration."""

    id: str
    rect: Rect
    fill: str | None
    stroke: Stroke | None = None
    radius: float = 0.0
    texts: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Connector:
    """A line from `source` to `target` (ids of shapes; empty for a sample in a legend): a start,
    then three points for each Bézier curve. `arrow` is the head at its end, the tip first; empty
    for a line without a head."""

    source: str
    target: str
    path: tuple[Point, ...]
    stroke: Stroke
    arrow: tuple[Point, ...] = ()


@dataclass(frozen=True)
class Scene:
    """A page. `title` and `description` say in words what the drawing shows. Shapes are drawn
    first to last, then the connectors, then the shapes that lie `over` them, then the loose
    texts."""

    width: float
    height: float
    title: str
    description: str
    language: Language
    shapes: tuple[Shape, ...]
    connectors: tuple[Connector, ...]
    texts: tuple[Text, ...]
    over: tuple[Shape, ...] = ()

    def all_texts(self) -> Iterator[str]:
        """Every line of text on the page."""
        for shape in (*self.shapes, *self.over):
            yield from (text.text for text in shape.texts)
        yield from (text.text for text in self.texts)

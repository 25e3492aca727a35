"""A slide as values: its title, and what stands where on it. `toc.documents.writers.pptx_body`
puts any such slide in a presentation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from toc.documents.document import Cell, Figure, Table
from toc.documents.drawings.scene import Scene


@dataclass(frozen=True)
class Area:
    """A rectangle on a slide in EMU, as python-pptx counts."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True)
class SlideLine:
    """A paragraph on a slide: a bold text before it, itself, and how far it is indented. What is
    `asked` has the colour of the house; what belongs to it is an `aside`: smaller, and in grey
    where it is a `note`."""

    before: str
    text: str
    level: int = 0
    aside: bool = False
    note: bool = False
    asked: bool = False


Lines = Sequence[SlideLine]


@dataclass(frozen=True)
class Subtitles:
    """Texts below the title of a cover; `sizes` are those of the first and of the others, None
    where the presentation rules."""

    texts: tuple[str, ...]
    sizes: tuple[int, int] | None = None


@dataclass(frozen=True)
class BodyText:
    """The text of a slide at a type size, in the `middle` where it stands alone."""

    lines: tuple[SlideLine, ...]
    size: float
    middle: bool


@dataclass(frozen=True)
class TextBox:
    """A few lines above or under a table or drawing, at a type size, in a box so high."""

    lines: tuple[SlideLine, ...]
    size: float
    area: Area


@dataclass(frozen=True)
class TableRows:
    """The rows of a table on one of its sheets, from 1, at a type size."""

    table: Table
    rows: tuple[tuple[Cell, ...], ...]
    size: float
    area: Area
    sheet: int


@dataclass(frozen=True)
class FigureSheet:
    """One sheet of a figure, from 1, as large as it goes in an area."""

    figure: Figure
    scene: Scene
    area: Area
    sheet: int


SlideContent = Subtitles | BodyText | TextBox | TableRows | FigureSheet


@dataclass(frozen=True)
class Slide:
    """A slide. `kind` is that of its layout: a title page, a text, the beginning of a section, or
    a title and nothing else."""

    kind: Literal["title", "text", "section", "only"]
    title: str
    contents: tuple[SlideContent, ...]

"""How the drawings look: paper, type, colours. Lengths are in points on A4; A3 is the same
drawing, larger.

The levels are told apart by place, heading, fill from dark to light (so that a black-and-white
print works) and weight of type, never by colour alone. Every text stands out from its ground by at
least 4.5 to 1 (WCAG AA).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from toc.core.graph import Level
from toc.core.model import Basis
from toc.documents.drawings.scene import Dash
from toc.documents.marks import Shade

WIDTH, HEIGHT = 841.89, 595.28
MARGIN = 36.0
INNER = WIDTH - 2 * MARGIN

INK = "#1b2733"
GREY = "#55636f"
NAVY = "#16324f"
BLUE = "#2f5f8a"
PALE = "#d2e2f0"
BAND = "#f5f7f9"
RULE = "#c3ccd4"
WHITE = "#ffffff"
ACCENT = "#9a4a00"

TITLE = 20.0
HEADING = 10.0
SMALL = 8.0
"""The smallest type on A4."""

BODY_SIZES = (11.0, 10.0, 9.0, 8.0)

SPARSE_SIZES = (14.5, 13.0, 12.0)
"""Before these, of a drawing with so few boxes that they would be lost on the page."""

TOP = 112.0
"""Where the boxes may begin."""

BOTTOM = 516.0
"""Where the boxes must end."""


class Paper(Enum):
    """A paper size, lying: its width and height in millimetres."""

    A4 = (297, 210)
    A3 = (420, 297)
    LETTER = (279.4, 215.9)


@dataclass(frozen=True)
class BoxLook:
    """How the boxes of a level look, and the column in which they stand."""

    width: float
    fill: str
    ink: str
    faint: str
    border: str
    radius: float
    bold: bool


LOOKS = {
    Level.VISION: BoxLook(116, NAVY, WHITE, WHITE, NAVY, 7, True),
    Level.STRATEGIC: BoxLook(124, BLUE, WHITE, WHITE, BLUE, 4, True),
    Level.OPERATIONAL: BoxLook(152, PALE, INK, GREY, BLUE, 4, False),
    Level.INSPANNING: BoxLook(200, WHITE, INK, GREY, GREY, 0, False),
}


@dataclass(frozen=True)
class Tint:
    """The colours of a box with a state: its ground, and its border."""

    fill: str
    border: str


TINTS = {
    Shade.GOOD: Tint("#dcefe4", "#1d6b45"),
    Shade.DOUBT: Tint("#fdf0c4", "#7d5f00"),
    Shade.BAD: Tint("#fbdfd3", "#a83a08"),
    Shade.UNKNOWN: Tint("#eceff2", GREY),
}
"""Told apart by who cannot see red from green too: green leans to blue, red to orange. Both the
letters on the ground and the border against it stand out by at least 4.5 to 1."""

COLUMNS = (Level.VISION, Level.STRATEGIC, Level.OPERATIONAL, Level.INSPANNING)

BETWEEN = (INNER - sum(look.width for look in LOOKS.values())) / (len(COLUMNS) - 1)

DASHES = {Basis.STATED: Dash.FULL, Basis.NETWORK: Dash.DASHED, Basis.PROPOSAL: Dash.DOTTED}

THICKNESS = {None: 1.0, 1: 0.8, 3: 1.8, 9: 2.8}
"""Of a line, by the points of its contribution."""

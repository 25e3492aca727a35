"""How the drawings look: paper, type, colours. Lengths are in points on A4; A3 is the same
drawing, larger.

The levels are told apart by place, heading, fill from dark to light (so that a black-and-white
print works) and weight of type, never by colour alone. Every text stands out from its ground by at
least 4.5 to 1 (WCAG AA).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from toc.graph import Level
from toc.model import Basis
from toc.render.scene import Dash

WIDTH, HEIGHT = 841.89, 595.28
MARGIN = 36.0
INNER = WIDTH - 2 * MARGIN

INK = "#1b2733"
GREY = "#55636f"
NAVY = "#16324f"
BLUE = "#2f5f8a"
PALE = "#dce8f2"
BAND = "#f5f7f9"
RULE = "#c3ccd4"
WHITE = "#ffffff"
ACCENT = "#9a4a00"

TITLE = 20.0
HEADING = 9.5
SMALL = 8.0
"""The smallest type on A4."""

BODY_SIZES = (10.0, 9.0, 8.0)

TOP = 118.0
"""Where the boxes may begin."""

BOTTOM = 516.0
"""Where the boxes must end."""


class Paper(Enum):
    """A paper size, lying: its width and height in millimetres."""

    A4 = (297, 210)
    A3 = (420, 297)


@dataclass(frozen=True)
class Look:
    """How the boxes of a level look, and the column in which they stand."""

    width: float
    fill: str
    ink: str
    faint: str
    border: str
    radius: float
    bold: bool


LOOKS = {
    Level.VISION: Look(126, NAVY, WHITE, WHITE, NAVY, 7, True),
    Level.STRATEGIC: Look(130, BLUE, WHITE, WHITE, BLUE, 4, True),
    Level.OPERATIONAL: Look(160, PALE, INK, GREY, BLUE, 4, False),
    Level.INSPANNING: Look(214, WHITE, INK, GREY, GREY, 0, False),
}

COLUMNS = (Level.VISION, Level.STRATEGIC, Level.OPERATIONAL, Level.INSPANNING)

BETWEEN = (INNER - sum(look.width for look in LOOKS.values())) / (len(COLUMNS) - 1)

DASHES = {Basis.STATED: Dash.FULL, Basis.NETWORK: Dash.DASHED, Basis.PROPOSAL: Dash.DOTTED}

THICKNESS = {None: 1.0, 1: 0.8, 3: 1.8, 9: 3.2}
"""Of a line, by the points of its contribution."""

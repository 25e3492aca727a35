"""The pages of a document: sizes in points, and how large a drawing can be on them."""

from __future__ import annotations

from dataclasses import dataclass

from toc.documents.drawings.scene import Scene
from toc.documents.drawings.svg import POINTS_IN_MM
from toc.documents.style import Paper

MARGIN = 56.0
"""Left and right; top and bottom have room for the footer too."""

TOP, BOTTOM = 56.0, 62.0
_AROUND_FIGURE = 98.0
"""What a heading above a drawing and a caption below it take."""


@dataclass(frozen=True)
class PaperSheet:
    """A page, standing or lying; lengths in points. `across` is what the margins left and right
    take, `down` those above and below."""

    width: float
    height: float
    across: float = 2 * MARGIN
    down: float = TOP + BOTTOM

    @property
    def inner(self) -> float:
        """How wide a text is."""
        return self.width - self.across

    def figure(self, scene: Scene) -> float:
        """How wide a drawing is on this page: as wide as the text, unless it would be too high to
        stand on one page with its heading and caption."""
        room = self.height - self.down - _AROUND_FIGURE
        return min(self.inner, room * scene.width / scene.height)


def sheet(paper: Paper, landscape: bool) -> PaperSheet:
    """A page of this paper."""
    long, short = (side * POINTS_IN_MM for side in paper.value)
    return PaperSheet(long, short) if landscape else PaperSheet(short, long)

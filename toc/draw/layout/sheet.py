"""One sheet of a view in columns, as values: which boxes and lines stand on it."""

from dataclasses import dataclass
from functools import cached_property

from toc.documents.drawings.scene import FRAME
from toc.draw.layout.boxes import Box
from toc.draw.layout.sheet_size import Boxes, SheetSize
from toc.draw.views.columns import BoxLink, ColumnsView

Spot = tuple[int, int]
"""The column and the row of a box."""


@dataclass(frozen=True)
class SheetGrid:
    """What stands below the columns where lines would cross too often: a row for each element of
    the last column of the `whole` view, with its title, and a dot for each of its links."""

    whole: ColumnsView
    title: str
    rows: tuple[Box, ...]
    dots: tuple[BoxLink, ...]


@dataclass(frozen=True)
class ViewSheet:
    """One sheet of a view: its boxes, column by column. `framed` says that the goals above the
    last column stand in one frame, because what serves them is known, and not which of them; those
    links are in `bundled` (the ids of what serves them), the others in `links`. With a `grid` the
    last column is not among the columns. `lanes`, where they are not to go straight, are the ids
    of the boxes of each column with the names of the lines that pass over it."""

    room: SheetSize
    part: int
    parts: int
    columns: Boxes
    links: tuple[BoxLink, ...]
    framed: bool = False
    bundled: tuple[str, ...] = ()
    grid: SheetGrid | None = None
    lanes: tuple[tuple[str, ...], ...] = ()

    @property
    def view(self) -> ColumnsView:
        """What the sheet is of: of one with a grid, what stands above it."""
        return self.room.view

    @property
    def whole(self) -> ColumnsView:
        """What the sheet is of, with what stands in its grid."""
        return self.room.view if self.grid is None else self.grid.whole

    @property
    def shown(self) -> frozenset[str]:
        """The elements on the sheet."""
        boxes = [b for column in self.columns for b in column]
        if self.grid is not None:
            boxes += self.grid.rows
        return frozenset(b.element.id.rstrip() for b in boxes)

    @property
    def goals(self) -> int:
        """The column that can stand in a frame."""
        return len(self.columns) - 2

    @cached_property
    def spots(self) -> dict[str, Spot]:
        """Where each element stands; goals in one frame stand in one spot, which is also that of
        the `FRAME`."""
        spots = {FRAME: (self.goals, 0)}
        for c, column in enumerate(self.columns):
            for r, b in enumerate(column):
                spots[b.element.id] = (c, 0 if c == self.goals and self.framed else r)
        return spots

"""What a sheet can hold: how wide its columns are, how large the boxes on it become, and whether
they fit. From the top down the columns are rows, and everything lies on its side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from toc.core.model import Basis
from toc.documents import style
from toc.draw.layout.boxes import Box, box
from toc.draw.layout.direction import Direction
from toc.draw.layout.page_frame import below
from toc.draw.views.columns import ColumnsView, Element

GAP = 6.0
_GAP_FOR_AN_ARROW = 18.0  # where boxes of one column serve each other
FRAME_PAD = 8.0

LABEL = 80.0
"""What the heading of a row takes at its left."""

ROWS_TOP = 95.0
"""Where the highest row may begin."""

_MOST_BOXES = 10
_MOST_ALONE = 12
_MOST_IN_A_ROW = 6
_WIDEST_IN_A_ROW = 236.0
_NARROWEST = 90.0  # a row that does not fit even so is drawn smaller as a whole
_BETWEEN_ROWS = 36.0
_BETWEEN_MANY = 34.0
_WIDEN = 1.35
_ROUNDING = 3.0  # what the engine may add to rows
_EMPTY = 30.0
_EMPTY_ROW = 110.0

Boxes = tuple[tuple[Box, ...], ...]
"""The boxes of a sheet, column by column."""


@dataclass(frozen=True)
class SheetSize:
    """The room on the sheets of a view in a direction."""

    view: ColumnsView
    direction: Direction

    @property
    def rows(self) -> bool:
        """Whether the columns lie as rows."""
        return self.direction is Direction.TD

    @property
    def along(self) -> float:
        """How long a column may be, in points."""
        if self.rows:
            return style.INNER - LABEL
        return style.BOTTOM - self._below - style.TOP

    @property
    def across(self) -> float:
        """How much all columns and what is between them may take, in points."""
        if not self.rows:
            return style.INNER
        return style.BOTTOM - self._below - ROWS_TOP - _ROUNDING

    @cached_property
    def _below(self) -> float:
        """What the legend and the remarks may take of the room of the drawing."""
        view = self.view
        return below(view.links, view.remarks, view.language, key=view.key)[1]

    @property
    def between(self) -> float:
        """The distance between two columns."""
        if self.rows:
            return _BETWEEN_ROWS
        return style.BETWEEN if len(self.view.columns) <= len(style.COLUMNS) else _BETWEEN_MANY

    @cached_property
    def gap(self) -> float:
        """The least white between two boxes of a column."""
        columns = [{e.id for e in column.elements} for column in self.view.columns]
        within = any({x.source, x.target} <= of for x in self.view.links for of in columns)
        return _GAP_FOR_AN_ARROW if within else GAP

    @property
    def most_between(self) -> float:
        """The largest distance between two rows."""
        return style.BETWEEN

    def wide(self, column: int, count: int) -> float:
        """How wide a box is in that column of the view, where `count` of them stand there."""
        if self.rows:
            free = self.along - 2 * FRAME_PAD - _ROUNDING - self.gap * (count - 1)
            return max(_NARROWEST, min(_WIDEST_IN_A_ROW, free / max(count, 1)))
        return self._widths[column]

    @cached_property
    def _widths(self) -> tuple[float, ...]:
        """Of the boxes in each column, where the columns stand."""
        ordinary = [style.LOOKS[column.level].width for column in self.view.columns]
        free = style.INNER - self.between * (len(ordinary) - 1)
        return tuple(wide * min(_WIDEN, free / sum(ordinary)) for wide in ordinary)

    def alike(self, count: int) -> int:
        """A number of boxes in a column with which they are as wide as with `count`."""
        return count if self.rows else 1

    def box(self, column: int, element: Element, count: int, body: float, note: str) -> Box:
        """The box of an element in a column of `count` boxes, at a type size."""
        return box(
            element,
            self.wide(column, count),
            body,
            self.view.language,
            self.across if self.rows else self.along,
            note,
            with_line=self._lines,
        )

    @cached_property
    def _lines(self) -> bool:
        """Whether boxes have to name their programme line, because there is more than one."""
        return len({e.line for e in self.view.elements if e.line}) > 1

    def boxes(self, shown: frozenset[str], body: float, notes: Mapping[str, str]) -> Boxes:
        """The boxes of these elements at a type size, with a note on some of them."""
        made = []
        for c, column in enumerate(self.view.columns):
            elements = [e for e in column.elements if e.id in shown]
            made.append(
                tuple(self.box(c, e, len(elements), body, notes.get(e.id, "")) for e in elements)
            )
        return tuple(made)

    def length(self, box: Box) -> float:
        """How much of its column a box takes."""
        return box.width if self.rows else box.height

    def thickness(self, column: int, boxes: Sequence[Box]) -> float:
        """How much a column takes of what there is across."""
        if not self.rows:
            return self.wide(column, len(boxes))
        return max((b.height for b in boxes), default=_EMPTY)

    @property
    def empty_length(self) -> float:
        """How much of its column the words take that it is empty."""
        return _EMPTY_ROW if self.rows else _EMPTY

    @cached_property
    def _frame(self) -> float:
        """What a frame around goals takes."""
        network = any(link.basis is Basis.NETWORK for link in self.view.links)
        return 2 * FRAME_PAD if network else 0.0

    def holds(self, boxes: Sequence[Sequence[Box]]) -> bool:
        """Whether these boxes have room on a sheet."""
        lengths = [
            sum(self.length(b) for b in column) + self.gap * (len(column) - 1) for column in boxes
        ]
        if max(lengths, default=0.0) + self._frame > self.along + 0.01:
            return False
        if not self.rows:
            return True
        thick = sum(self.thickness(c, column) for c, column in enumerate(boxes))
        return thick + self.between * (len(boxes) - 1) + self._frame <= self.across

    def few(self, counts: Sequence[int], alone: bool) -> bool:
        """Whether so many boxes in each column can still be taken in at once."""
        if self.rows:
            return max(counts) <= _MOST_IN_A_ROW
        return counts[-1] <= (_MOST_ALONE if alone else _MOST_BOXES)

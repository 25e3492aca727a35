"""Boxes in columns with lines between neighbouring columns, and how often the lines cross.

A line that passes over a column has a place of its own there, a via, and is then a line from
column to column. Two lines between the same columns cross where their ends stand in opposite
orders; lines that share an end do not. A link within a column runs outside the boxes between its
ends, on the side of the column before, and crosses every line that leaves these on that side.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations, pairwise

Order = tuple[tuple[int, ...], ...]
"""For each column its boxes from first to last, as places in `Layers.columns`."""


@dataclass(frozen=True)
class Frame:
    """A frame around all boxes of a column. Lines to the frame end halfway along it, as if at a
    box `at` that takes no room; `lengths` are those of the boxes of the column with what is
    between them, in points, and 0 of what passes, which stays outside the frame."""

    at: int
    lengths: tuple[float, ...]

    def allows(self, before: Sequence[int], box: int) -> bool:
        """Whether a box can come next after those."""
        length, whole = sum(self.lengths[b] for b in before), sum(self.lengths)
        if box == self.at:
            return 0 < length < whole
        if self.lengths[box] == 0:
            return length in (0, whole)
        return (length + self.lengths[box] / 2 >= whole / 2) == (self.at in before)


@dataclass(frozen=True)
class OrderedColumn:
    """The boxes of a column in the order in which they are given. `vias` are no boxes but places
    where a line passes; boxes with the same `group` (none if empty) stay together; `links` are
    pairs of boxes within the column that are linked."""

    names: tuple[str, ...]
    vias: frozenset[int] = frozenset()
    groups: tuple[str, ...] = ()
    links: tuple[tuple[int, int], ...] = ()
    frame: Frame | None = None

    @property
    def bound(self) -> bool:
        """Whether not every order of the boxes can be."""
        return any(self.groups) or self.frame is not None

    def allows(self, before: Sequence[int], box: int) -> bool:
        """Whether a box can come next after those."""
        if self.frame is not None and not self.frame.allows(before, box):
            return False
        if box in self.vias or not any(self.groups):
            return True
        begun = {self.groups[b] for b in before} - {"", self.groups[box]}
        left = (b for b in range(len(self.names)) if b not in before)
        return not any(self.groups[b] in begun for b in left)


@dataclass(frozen=True)
class Layers:
    """Columns, and the lines from each to the next: pairs of places in the one and the other."""

    columns: tuple[OrderedColumn, ...]
    lines: tuple[tuple[tuple[int, int], ...], ...]
    given: Order = field(init=False)

    def __post_init__(self) -> None:
        order = tuple(tuple(range(len(column.names))) for column in self.columns)
        object.__setattr__(self, "given", order)

    def before(self, column: int) -> list[int]:
        """How many lines leave each box of a column towards the column before."""
        counts = [0] * len(self.columns[column].names)
        if column:
            for _, box in self.lines[column - 1]:
                counts[box] += 1
        return counts

    def crossings(self, order: Order) -> int:
        """How often lines cross."""
        places = [{box: place for place, box in enumerate(column)} for column in order]
        crossed = 0
        for lines, (left, right) in zip(self.lines, pairwise(places), strict=True):
            ends = sorted((left[a], right[b]) for a, b in lines)
            crossed += sum(a < c and b > d for (a, b), (c, d) in combinations(ends, 2))
        for number, column in enumerate(self.columns):
            crossed += _outside(column.links, order[number], self.before(number))
        return crossed

    def inversions(self, order: Order) -> int:
        """How many pairs of boxes stand otherwise than they were given."""
        return sum(
            first > second
            for column, boxes in zip(self.columns, order, strict=True)
            for first, second in combinations([b for b in boxes if b not in column.vias], 2)
        )


def _outside(links: Sequence[tuple[int, int]], order: Sequence[int], leaving: list[int]) -> int:
    """How often the links within a column cross other lines and one another."""
    place = {box: number for number, box in enumerate(order)}
    spans = [sorted((place[a], place[b])) for a, b in links]
    crossed = sum(leaving[box] for first, last in spans for box in order[first + 1 : last])
    return crossed + sum(
        a < c < b < d or c < a < d < b for (a, b), (c, d) in combinations(spans, 2)
    )

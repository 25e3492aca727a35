"""The room on a sheet with a grid: goals beside each other with their way up above them, below
them a row for each element of the last column, and a dot where one serves the other. It is read
without following a line, so it holds where lines would cross too often."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from toc.documents import style
from toc.draw.layout.boxes import Box, box
from toc.draw.layout.direction import Direction
from toc.draw.layout.dots import ACROSS
from toc.draw.layout.page_frame import below
from toc.draw.layout.sheet_size import GAP, ROWS_TOP, Boxes, SheetSize
from toc.draw.views.columns import BoxColumn, BoxLink, ColumnsView, Element
from toc.draw.words.columns import COLUMNS

APART = 14.0
"""Between the boxes of the rows and the first goal."""

ENTRY = 30.0
"""Between the goals and the first row, in which its heading stands."""

ROW_GAP = 4.0

_MOST_LANES, _MOST_ROWS = 8, 14
_LEAST_BOX, _MOST_LANE = 50.0, 170.0
_LEAST_LABEL, _MOST_LABEL = 210.0, 330.0
_WIDEST, _WIDEST_ALONE = 236.0, 380.0
_BETWEEN, _MOST_BETWEEN = 24.0, 34.0
_PAD = 2.5
_ARCS = 12.0  # below goals that serve each other
_ROUNDING = 3.0


@dataclass(frozen=True)
class GridView:
    """A view that is drawn with a grid: `upper` is what stands above it, of which the last column
    holds the goals."""

    whole: ColumnsView
    upper: ColumnsView

    @property
    def rows(self) -> tuple[Element, ...]:
        """What has a row."""
        return self.whole.columns[-1].elements

    @cached_property
    def dots(self) -> tuple[BoxLink, ...]:
        """What the rows serve."""
        rows = {e.id for e in self.rows}
        return tuple(link for link in self.whole.links if link.source in rows)

    @cached_property
    def ids(self) -> tuple[frozenset[str], frozenset[str]]:
        """The goals above the rows, and the rows."""
        goals = self.upper.columns[-1].elements
        return frozenset(e.id for e in goals), frozenset(e.id for e in self.rows)

    @cached_property
    def _past(self) -> tuple[BoxLink, ...]:
        """What the rows serve past the goals."""
        return tuple(link for link in self.dots if link.target not in self.ids[0])

    @cached_property
    def below(self) -> float:
        """What the legend and the remarks take of the room of the drawing."""
        upper = self.upper
        found = below(upper.links, upper.remarks, upper.language, key=upper.key, dots=self.dots)
        return found[1]

    @cached_property
    def least_row(self) -> float:
        """How high a row is at least: it holds its largest dot."""
        return max((ACROSS[x.points] for x in self.dots), default=0.0)

    @cached_property
    def rooms(self) -> dict[int, GridRoom]:
        """The rooms that were made, by their lanes."""
        return {}

    @cached_property
    def made(self) -> dict[tuple[object, ...], Box]:
        """The boxes that were made, by all that they depend on: a sheet is tried again for each
        row that may still fit."""
        return {}

    def columns(self, part: frozenset[str]) -> tuple[tuple[Element, ...], ...]:
        """The elements of a sheet above the grid. What the rows serve past the goals has a place
        beside the goals, where it ends in a space: no id of a plan does."""
        columns = [
            tuple(e for e in column.elements if e.id in part) for column in self.upper.columns
        ]
        served = {x.target for x in self._past if {x.source, x.target} <= part}
        past = [e for e in self.whole.elements if e.id in served] if served else []
        said = COLUMNS.say("straight", self.whole.language)
        columns[-1] += tuple(replace(e, id=f"{e.id} ", detail=said, mark=None) for e in past)
        return tuple(columns)


def grid_view(view: ColumnsView) -> GridView | None:
    """The view with a grid for its last column. None where there are no rows or goals, or where
    something serves what has a row."""
    rows = {e.id for e in view.columns[-1].elements}
    goals = [c for c, column in enumerate(view.columns[:-1]) if column.elements]
    if not rows or not goals or any(link.target in rows for link in view.links):
        return None
    # A level without boxes between the goals and the rows says so below the drawing.
    missing = [c.empty for c in view.columns[goals[-1] + 1 : -1] if c.empty]
    remarks = (*(f"{said[0].upper()}{said[1:]}." for said in missing), *view.remarks)
    whole = replace(view, remarks=remarks)
    return GridView(whole, _only(whole, whole.columns[: goals[-1] + 1], whole.links))


def by_level(of: GridView) -> tuple[ColumnsView, GridView]:
    """The same as two views: the goals with their way up, and the grid with nothing but its goals
    above it."""
    whole, goals = of.whole, of.upper.columns[-1]
    own = {e.id for e in goals.elements}
    within = [x for x in of.upper.links if x.source in own and x.target in own]
    up = [x for x in of.upper.links if x not in within]
    served = {x.target for x in of.dots} | own
    # Nothing stands on every sheet, so that the first column is empty.
    columns = [replace(whole.columns[0], elements=())]
    columns += [
        replace(c, elements=tuple(e for e in c.elements if e.id in served))
        for c in of.upper.columns
    ]
    below = replace(whole, columns=(*columns, whole.columns[-1]), links=(*within, *of.dots))
    above = replace(of.upper, links=tuple(up))
    return above, GridView(below, _only(below, (goals,), below.links))


def _only(
    view: ColumnsView, columns: tuple[BoxColumn, ...], links: tuple[BoxLink, ...]
) -> ColumnsView:
    """The view with only these columns, and what is between them."""
    shown = {e.id for column in columns for e in column.elements}
    kept = tuple(x for x in links if x.source in shown and x.target in shown)
    return replace(view, columns=columns, links=kept)


@dataclass(frozen=True)
class GridRoom(SheetSize):
    """The room on a sheet with a grid of so many `lanes`, as columns of goals. `across` is what
    is left above its rows."""

    of: GridView | None = None
    lanes: int = 1
    taken: float = 0.0

    @property
    def lane(self) -> float:
        """How wide a lane is."""
        free = style.INNER - _LEAST_LABEL - APART
        return min(_MOST_LANE, free / max(self.lanes, 1))

    @property
    def label(self) -> float:
        """How wide the boxes of the rows are."""
        return min(_MOST_LABEL, style.INNER - APART - self.lane * self.lanes)

    @property
    def along(self) -> float:
        """How long a row of goals may be."""
        return style.INNER - APART - self.label

    @property
    def high(self) -> float:
        """How high all of it may be."""
        return style.BOTTOM - self._below - ROWS_TOP - _ROUNDING

    @property
    def across(self) -> float:
        """How much the rows of goals and what is between them may take."""
        return self.high - self.taken

    @property
    def between(self) -> float:
        """The distance between two rows of goals."""
        return _BETWEEN

    @property
    def most_between(self) -> float:
        """The largest distance between two rows of goals."""
        return _MOST_BETWEEN

    def wide(self, column: int, count: int) -> float:
        """How wide a box is in that row of goals."""
        if column == len(self.view.columns) - 1:
            return self.lane - self.gap
        most = _WIDEST if count > 1 else _WIDEST_ALONE
        free = self.along - _ROUNDING - self.gap * (count - 1)
        return min(most, free / max(count, 1))

    def row(self, element: Element, body: float, note: str) -> Box:
        """The box of an element that has a row."""
        language = self.view.language
        return box(element, self.label, body, language, self.high, note, self._lines, _PAD)

    @property
    def _below(self) -> float:
        return self.of.below if self.of is not None else 0.0


@dataclass(frozen=True)
class FilledGrid:
    """The boxes of a sheet with a grid."""

    room: GridRoom
    columns: Boxes
    rows: tuple[Box, ...]

    @property
    def rows_high(self) -> float:
        """What the rows take, as close together as they may stand."""
        least = self.room.of.least_row if self.room.of is not None else 0.0
        return sum(max(b.height, least) + ROW_GAP for b in self.rows) - ROW_GAP

    @property
    def taken(self) -> float:
        """What all below the goals takes."""
        return ENTRY + (_ARCS if self.room.gap > GAP else 0.0) + self.rows_high

    @property
    def fits(self) -> bool:
        """Whether it has room on a sheet."""
        room = self.room
        if max(len(self.columns[-1]), 1) > _MOST_LANES or len(self.rows) > _MOST_ROWS:
            return False
        if any(b.width < _LEAST_BOX - 0.01 for column in self.columns for b in column):
            return False
        thick = sum(room.thickness(c, column) for c, column in enumerate(self.columns))
        return thick + room.between * (len(self.columns) - 1) + self.taken <= room.high


def filled(
    of: GridView, part: frozenset[str], body: float, notes: Mapping[str, str]
) -> FilledGrid:
    """The boxes of these elements at a type size, with a note on some of them; the goals in one
    size, which is smaller where a word would be broken."""
    columns = of.columns(part)
    lanes = len(columns[-1])
    room = of.rooms.setdefault(lanes, GridRoom(of.upper, Direction.TD, of, lanes))

    def row_of(c: int, size: float) -> tuple[Box, ...]:
        count = len(columns[c])
        return tuple(once(c, e, count, size, notes.get(e.id.rstrip(), "")) for e in columns[c])

    def once(c: int, element: Element, count: int, size: float, note: str) -> Box:
        key = (lanes, c, element.id, count, size, note)
        found = of.made.get(key)
        if found is None:
            row = c == len(columns)
            made = (
                room.row(element, size, note) if row else room.box(c, element, count, size, note)
            )
            found = of.made[key] = made
        return found

    uppers: list[tuple[Box, ...]] = []
    for c in range(len(columns)):
        boxes = row_of(c, body)
        size = min((b.text.size for b in boxes), default=body)
        uppers.append(boxes if size == body else row_of(c, size))
    rows = tuple(
        once(len(columns), e, 1, body, notes.get(e.id, "")) for e in of.rows if e.id in part
    )
    return FilledGrid(room, tuple(uppers), rows)


def may_fit(of: GridView, part: frozenset[str]) -> bool:
    """Whether there are few enough rows and lanes to look further."""
    goals, rows = of.ids
    return len(goals & part) <= _MOST_LANES and len(rows & part) <= _MOST_ROWS

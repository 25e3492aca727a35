"""Which boxes and lines stand on which sheet of a view in columns, and how large its type is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from toc.messages.columns import COLUMNS
from toc.model import Basis
from toc.render.boxes import Box
from toc.render.density import main
from toc.render.direction import Direction
from toc.render.errors import DrawingError
from toc.render.marks import marks
from toc.render.room import Boxes, Room
from toc.render.splitting import Part, split
from toc.render.style import BODY_SIZES, SPARSE_SIZES
from toc.reports.columns import ColumnsView, Element, Link

MOST_SHEETS = 400

FRAME = "frame "
"""Stands for the frame where an element's id could: no id ends in a space."""

_SPARSE = 3
"""With at most so many boxes in every column the type is larger."""

_LEAST_BODY = 9.0
"""Rather than make all type smaller than this for a long word, the word is broken."""

Spot = tuple[int, int]
"""The column and the row of a box."""


@dataclass(frozen=True)
class Sheet:
    """One sheet of a view: its boxes, column by column. `framed` says that the goals above the
    last column stand in one frame, because what serves them is known, and not which of them; those
    links are in `bundled` (the ids of what serves them), the others that are drawn in `links`, and
    those for which there are too many in `hidden`."""

    room: Room
    part: int
    parts: int
    columns: Boxes
    links: tuple[Link, ...]
    hidden: tuple[Link, ...]
    framed: bool
    bundled: tuple[str, ...]

    @property
    def view(self) -> ColumnsView:
        """What the sheet is of."""
        return self.room.view

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


def sheets(view: ColumnsView, direction: Direction = Direction.LR) -> list[Sheet]:
    """The sheets of a view: no more than at the smallest type, and then at the largest type at
    which they fit. DrawingError `too-large` where there would be more than `MOST_SHEETS`."""
    room = Room(view, direction)
    parts = split(view, _fits(room), MOST_SHEETS)
    if parts is None:
        raise DrawingError("too-large", kind=view.kind, title=view.title, pages=str(MOST_SHEETS))
    notes = marks(view, parts)
    boxes = _largest(room, parts, notes)
    return [_sheet(room, columns, number, len(parts)) for number, columns in enumerate(boxes, 1)]


def _fits(room: Room) -> Callable[[Part, bool], bool]:
    """Whether elements fit on a sheet at the smallest type. On one of many, goals need a line more
    to say where else they stand."""
    view = room.view
    places = {e.id: (c, e) for c, column in enumerate(view.columns) for e in column.elements}
    note = COLUMNS.say("more-on", view.language, count=2, sheets="88")

    @cache
    def small(column: int, element: Element, count: int, many: bool) -> Box:
        said = note if many and column < len(view.columns) - 1 else ""
        return room.box(column, element, count, BODY_SIZES[-1], said)

    def fits(part: Part, many: bool) -> bool:
        columns: list[list[Element]] = [[] for _ in view.columns]
        for id in part:
            column, element = places[id]
            columns[column].append(element)
        counts = [len(column) for column in columns]
        return room.few(counts, alone=not many) and room.holds(
            [
                [small(c, e, room.alike(counts[c]), many) for e in column]
                for c, column in enumerate(columns)
            ]
        )

    return fits


def _largest(room: Room, parts: Sequence[Part], notes: Sequence[Mapping[str, str]]) -> list[Boxes]:
    """The boxes of every sheet, at the largest type at which all of them fit and no box needs a
    smaller one for a long word. Where that would be too small, words are broken."""
    found: list[Boxes] = []
    most = max(len(column.elements) for column in room.view.columns)
    for body in (*(SPARSE_SIZES if most <= _SPARSE and not room.rows else ()), *BODY_SIZES):
        boxes = _at(room, parts, notes, body)
        if boxes is None:
            continue
        texts = [b.text for sheet in boxes for column in sheet for b in column]
        if body >= _LEAST_BODY and all(t.size == body and not t.broken for t in texts):
            return boxes
        if body >= _LEAST_BODY or not found:
            found = boxes
    return found


def _at(
    room: Room, parts: Sequence[Part], notes: Sequence[Mapping[str, str]], body: float
) -> list[Boxes] | None:
    """The boxes of every sheet at a type size, None where they do not fit at that size. At the
    smallest they always do: the sheets were made for it."""
    made: list[Boxes] = []
    for part, said in zip(parts, notes, strict=True):
        boxes = room.boxes(part, body, said)
        if body != BODY_SIZES[-1] and not room.holds(boxes):
            return None
        made.append(boxes)
    return made


def _sheet(room: Room, columns: Boxes, part: int, parts: int) -> Sheet:
    shown = {b.element.id for column in columns for b in column}
    links = [x for x in room.view.links if x.source in shown and x.target in shown]
    bundled: tuple[str, ...] = ()
    goals = {b.element.id for b in columns[-2]} if len(columns) > 1 else set()
    if len(goals) > 1 and not _awkward(links, columns, goals):
        bundled = tuple(
            b.element.id
            for b in columns[-1]
            if goals == {x.target for x in links if x.source == b.element.id and _only_network(x)}
        )
    single = [x for x in links if not (x.source in bundled and x.target in goals)]
    drawn, hidden = main(single, len(shown))
    return Sheet(room, part, parts, columns, drawn, hidden, bool(bundled), bundled)


def _only_network(link: Link) -> bool:
    return link.basis is Basis.NETWORK and link.points is None


def _awkward(links: Sequence[Link], columns: Boxes, goals: set[str]) -> bool:
    """Whether some line to a goal passes over a column or stays within it: the engine finds its
    way between the single boxes, not through a frame."""
    column_of = {b.element.id: i for i, column in enumerate(columns) for b in column}
    return any(
        abs(column_of[x.source] - column_of[x.target]) != 1
        for x in links
        if {x.source, x.target} & goals
    )

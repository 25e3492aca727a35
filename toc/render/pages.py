"""Which boxes stand on which sheet: a DIN that does not fit on one is continued on the next, its
goals repeated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from toc.graph import Level
from toc.model import Basis
from toc.render.boxes import Box, box
from toc.render.errors import DrawingError
from toc.render.style import BODY_SIZES, BOTTOM, COLUMNS, TOP
from toc.reports.din import Link, NetworkView

ROOM = BOTTOM - TOP
GAP = 8.0
FRAME_PAD = 8.0
MOST_SHEETS = 400

FRAME = "frame "
"""Stands for the frame where an element's id could: no id ends in a space."""

GOALS = COLUMNS.index(Level.OPERATIONAL)

Spot = tuple[int, int]
"""The column and the row of a box."""


@dataclass(frozen=True)
class Sheet:
    """One sheet of a DIN: its boxes by column, from the vision to the inspanningen. `framed`
    says that the goals stand in one frame, because inspanningen serve them without it being known
    which; those links are in `bundled` (the inspanningen's ids), all others in `links`."""

    view: NetworkView
    part: int
    parts: int
    columns: tuple[tuple[Box, ...], ...]
    links: tuple[Link, ...]
    framed: bool
    bundled: tuple[str, ...]

    @cached_property
    def spots(self) -> dict[str, Spot]:
        """Where each element stands; goals in one frame stand in one spot, which is also that of
        the `FRAME`."""
        spots = {FRAME: (GOALS, 0)}
        for c, column in enumerate(self.columns):
            for r, b in enumerate(column):
                spots[b.element.id] = (c, 0 if c == GOALS and self.framed else r)
        return spots


def sheets(view: NetworkView) -> list[Sheet]:
    """The sheets of a DIN: no more than at the smallest type, and then at the largest type that
    takes no more. DrawingError `too-large` where there would be more than `MOST_SHEETS`."""
    parts = _split(view, _columns(view, BODY_SIZES[-1]))
    if len(parts) > MOST_SHEETS:
        raise DrawingError("too-large", network=view.title, pages=str(MOST_SHEETS))
    for body in BODY_SIZES[:-1]:
        larger = _split(view, _columns(view, body))
        if len(larger) == len(parts):
            parts = larger
            break
    return [_sheet(view, part, i, len(parts)) for i, part in enumerate(parts, 1)]


def _columns(view: NetworkView, body: float) -> list[list[Box]]:
    return [[box(e, body, view.language, ROOM) for e in view.at(level)] for level in COLUMNS]


def _height(column: Sequence[Box]) -> float:
    return sum(b.height for b in column) + GAP * (len(column) - 1)


def _allowance(view: NetworkView) -> float:
    """What the frame around the goals takes."""
    return 2 * FRAME_PAD if any(link.basis is Basis.NETWORK for link in view.links) else 0.0


def _split(view: NetworkView, columns: list[list[Box]]) -> list[list[list[Box]]]:
    room = ROOM - _allowance(view)
    vision, strategic, operational, inspanningen = columns
    parts: list[list[list[Box]]] = []
    for goals in _chunks(operational, room):
        above = strategic
        if len(goals) < len(operational):
            above = _linked(view, strategic, {b.element.id for b in goals}, upwards=True)
        below = _linked(view, inspanningen, {b.element.id for b in goals}, upwards=False)
        parts += [[vision, above, goals, chunk] for chunk in _chunks(below, room)]
        if len(parts) > MOST_SHEETS:
            break
    return parts


def _linked(view: NetworkView, boxes: list[Box], goals: set[str], upwards: bool) -> list[Box]:
    if upwards:
        found = {link.target for link in view.links if link.source in goals}
    else:
        found = {link.source for link in view.links if link.target in goals}
    return [b for b in boxes if b.element.id in found]


def _chunks(boxes: list[Box], room: float) -> list[list[Box]]:
    """As few chunks as possible, about equally high; at least one, be it empty."""
    chunks = _fill(boxes, room)
    if len(chunks) == 1:
        return chunks
    low, high = _height(boxes) / len(chunks), room
    for _ in range(8):
        middle = (low + high) / 2
        tried = _fill(boxes, middle)
        if len(tried) == len(chunks):
            high, chunks = middle, tried
        else:
            low = middle
    return chunks


def _fill(boxes: list[Box], room: float) -> list[list[Box]]:
    chunks: list[list[Box]] = [[]]
    filled = 0.0
    for b in boxes:
        if chunks[-1] and filled + GAP + b.height > room:
            chunks.append([])
        filled = filled + GAP + b.height if chunks[-1] else b.height
        chunks[-1].append(b)
    return chunks


def _sheet(view: NetworkView, columns: list[list[Box]], part: int, parts: int) -> Sheet:
    shown = {b.element.id for column in columns for b in column}
    links = tuple(x for x in view.links if x.source in shown and x.target in shown)
    goals = {b.element.id for b in columns[GOALS]}
    bundled: tuple[str, ...] = ()
    if len(goals) > 1 and not _awkward(links, columns, goals):
        bundled = tuple(
            b.element.id
            for b in columns[-1]
            if goals == {x.target for x in links if x.source == b.element.id and _only_network(x)}
        )
    links = tuple(x for x in links if not (x.source in bundled and x.target in goals))
    return Sheet(
        view, part, parts, tuple(tuple(c) for c in columns), links, bool(bundled), bundled
    )


def _only_network(link: Link) -> bool:
    return link.basis is Basis.NETWORK and link.points is None


def _awkward(links: tuple[Link, ...], columns: list[list[Box]], goals: set[str]) -> bool:
    """Whether some line to a goal passes over a column or stays within it: the engine finds its
    way between the single boxes, not through a frame."""
    column_of = {b.element.id: i for i, column in enumerate(columns) for b in column}
    return any(
        abs(column_of[x.source] - column_of[x.target]) != 1
        for x in links
        if {x.source, x.target} & goals
    )

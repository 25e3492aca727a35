"""Which boxes and lines stand on which sheet of a view in columns, and how large its type is.

A view stands in columns with a line for every link. Where those lines would cross too often, its
last column becomes the rows of a grid (`toc.draw.layout.grid`), and where the lines above the
goals cross too often as well, these stand on sheets of their own. Every link stands on a sheet.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby

from toc.core.model import Basis
from toc.documents.drawings.scene import FRAME
from toc.documents.errors import DrawingError
from toc.documents.style import BODY_SIZES, SPARSE_SIZES
from toc.draw.layout.boxes import Box
from toc.draw.layout.density import dense
from toc.draw.layout.direction import Direction
from toc.draw.layout.grid import FilledGrid, GridView, by_level, filled, grid_view, may_fit
from toc.draw.layout.marks import marks
from toc.draw.layout.sheet import SheetGrid, Spot, ViewSheet
from toc.draw.layout.sheet_size import Boxes, SheetSize
from toc.draw.layout.splitting import Part, split
from toc.draw.views.columns import BoxLink, ColumnsView, Element
from toc.draw.words.columns import COLUMNS

__all__ = ["FRAME", "Spot", "ViewSheet", "sheets"]

MOST_SHEETS = 400

_FEW_GRIDS = 2
"""Rather than repeat the way up on more sheets than this, it stands on its own."""

_SPARSE = 5
"""With at most so many boxes in every column the type is as large as the page allows."""

_LEAST_BODY = 9.0
"""Rather than make all type smaller than this for a long word, the word is broken."""


@dataclass(frozen=True)
class _Planned:
    """A sheet before its boxes are made: its elements, the links on it, and in what it is
    drawn."""

    into: SheetSize | GridView
    part: Part
    links: tuple[BoxLink, ...]


def sheets(view: ColumnsView, direction: Direction = Direction.LR) -> list[ViewSheet]:
    """The sheets of a view: no more than at the smallest type, and then at the largest type at
    which they fit. DrawingError `too-large` where there would be more than `MOST_SHEETS`."""
    planned = _planned(view, direction)
    if len(planned) > MOST_SHEETS:
        raise _too_large(view)
    parts, links = [one.part for one in planned], [one.links for one in planned]
    notes = marks(view, parts, links)
    short = marks(view, parts, links, short=True)
    made: list[ViewSheet] = []
    for _, alike in groupby(planned, key=lambda one: id(one.into)):
        several = list(alike)
        into = several[0].into
        those = slice(len(made), len(made) + len(several))
        if isinstance(into, SheetSize):
            made += _in_columns(into, several, notes[those])
        else:
            made += _in_grids(into, several, short[those])
    return [replace(s, part=n, parts=len(made)) for n, s in enumerate(made, 1)]


def _too_large(view: ColumnsView) -> DrawingError:
    values = {"kind": view.kind, "title": view.title, "pages": str(MOST_SHEETS)}
    return DrawingError("too-large", **values)


def _planned(view: ColumnsView, direction: Direction) -> list[_Planned]:
    """What stands on which sheet. DrawingError where it would take too many."""
    room = SheetSize(view, direction)
    parts = split(view, _fits(room), MOST_SHEETS)
    if parts is None:
        raise _too_large(view)
    plain = [_Planned(room, part, _among(view, part)) for part in parts]
    followed = not any(_dense(view, one) for one in plain)
    # From the top down a sheet soon is as wide as it can be, and half empty.
    if followed and not (room.rows and len(plain) > 1):
        return plain
    of = grid_view(view)
    if of is None:
        return plain
    grids = _gridded(of)
    if followed:
        return grids if len(grids) < len(plain) else plain
    followed = not any(_dense(of.upper, one) for one in grids)
    if followed and len(grids) <= _FEW_GRIDS:
        return grids
    above, below = by_level(of)
    apart = [*_planned(above, direction), *_gridded(below)]
    return grids if followed and len(grids) <= len(apart) else apart


def _gridded(of: GridView) -> list[_Planned]:
    note = COLUMNS.say("more-on.short", of.whole.language, sheets="88, 88")
    notes = {e.id: note for column in of.upper.columns for e in column.elements}

    @cache
    def fits(part: Part, _: bool) -> bool:
        return may_fit(of, part) and filled(of, part, BODY_SIZES[-1], notes).fits

    parts = split(of.whole, fits, MOST_SHEETS)
    if parts is None:
        raise _too_large(of.whole)
    return [_Planned(of, part, _among(of.whole, part)) for part in parts]


def _among(view: ColumnsView, part: Part) -> tuple[BoxLink, ...]:
    return tuple(x for x in view.links if x.source in part and x.target in part)


def _dense(view: ColumnsView, one: _Planned) -> bool:
    """Whether the lines between the columns of the view cross too often on this sheet."""
    columns = [[e.id for e in column.elements if e.id in one.part] for column in view.columns]
    shown = {id for column in columns for id in column}
    links = [x for x in one.links if x.source in shown and x.target in shown]
    bundled = set(_bundled(links, columns))
    return dense([x for x in links if x.source not in bundled], columns)


def _fits(room: SheetSize) -> Callable[[Part, bool], bool]:
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


def _in_columns(
    room: SheetSize, planned: Sequence[_Planned], notes: Sequence[Mapping[str, str]]
) -> list[ViewSheet]:
    boxes = _largest(room, [one.part for one in planned], notes)
    return [_sheet(room, columns, one.links) for columns, one in zip(boxes, planned, strict=True)]


def _largest(
    room: SheetSize, parts: Sequence[Part], notes: Sequence[Mapping[str, str]]
) -> list[Boxes]:
    """The boxes of every sheet, at the largest type at which all of them fit and no box needs a
    smaller one for a long word. Where that would be too small, words are broken."""
    found: list[Boxes] = []
    most = max(len(column.elements) for column in room.view.columns)
    for body in (*(SPARSE_SIZES if most <= _SPARSE else ()), *BODY_SIZES):
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
    room: SheetSize, parts: Sequence[Part], notes: Sequence[Mapping[str, str]], body: float
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


def _sheet(room: SheetSize, columns: Boxes, links: Sequence[BoxLink]) -> ViewSheet:
    ids = [[b.element.id for b in column] for column in columns]
    bundled = _bundled(links, ids)
    goals = set(ids[-2]) if bundled else set()
    single = tuple(x for x in links if not (x.source in bundled and x.target in goals))
    return ViewSheet(room, 1, 1, columns, single, bool(bundled), bundled)


def _bundled(links: Sequence[BoxLink], columns: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """What serves the goals above the last column without it being known which of them."""
    goals = set(columns[-2]) if len(columns) > 1 else set()
    if len(goals) < 2 or _awkward(links, columns, goals):
        return ()
    unknown: dict[str, set[str]] = {}
    for link in links:
        if link.basis is Basis.NETWORK and link.points is None and link.mark is None:
            unknown.setdefault(link.source, set()).add(link.target)
    return tuple(id for id in columns[-1] if unknown.get(id) == goals)


def _awkward(links: Sequence[BoxLink], columns: Sequence[Sequence[str]], goals: set[str]) -> bool:
    """Whether some line to a goal passes over a column or stays within it: the engine finds its
    way between the single boxes, not through a frame."""
    column_of = {id: i for i, column in enumerate(columns) for id in column}
    return any(
        abs(column_of[x.source] - column_of[x.target]) != 1
        for x in links
        if {x.source, x.target} & goals
    )


def _in_grids(
    of: GridView, planned: Sequence[_Planned], notes: Sequence[Mapping[str, str]]
) -> list[ViewSheet]:
    """The sheets at the largest type at which all of them fit."""
    found: list[FilledGrid] = []
    for body in BODY_SIZES:
        found = [
            filled(of, one.part, body, said) for one, said in zip(planned, notes, strict=True)
        ]
        if all(one.fits for one in found):
            break
    return [_grid(of, made, one) for made, one in zip(found, planned, strict=True)]


def _grid(of: GridView, made: FilledGrid, one: _Planned) -> ViewSheet:
    rows = {b.element.id for b in made.rows}
    dots = tuple(link for link in one.links if link.source in rows)
    upper = {b.element.id for column in made.columns for b in column}
    links = tuple(x for x in of.upper.links if x.source in upper and x.target in upper)
    grid = SheetGrid(of.whole, of.whole.columns[-1].title, made.rows, dots)
    room = replace(made.room, taken=made.taken)
    return ViewSheet(room, 1, 1, made.columns, links, grid=grid)

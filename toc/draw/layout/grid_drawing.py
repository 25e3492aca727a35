"""A sheet with a grid, drawn: above it the goals and what they lead up to, as the engine placed
them, below these the rows. A line goes from each row along it and up to each goal that it serves,
with a dot where it turns."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from toc.documents import style
from toc.documents.drawings.lines import elbow, headed
from toc.documents.drawings.moved import moved
from toc.documents.drawings.scene import Connector, Point, Rect, Shape, Stroke
from toc.draw.layout.dots import ACROSS, dot
from toc.draw.layout.grid import APART, ENTRY, ROW_GAP, GridRoom
from toc.draw.layout.layout import Drawing
from toc.draw.layout.page_frame import PageFrame, one_line, row_headings
from toc.draw.layout.sheet import SheetGrid, ViewSheet
from toc.draw.layout.sheet_size import ROWS_TOP

_MOST_GAP = 16.0
_ABOVE_ROWS = 16.0  # the heading above the first of them
_BAND = 9.0
_ROUNDING = 3.0
_LINE = Stroke(style.GREY, 0.7)


@dataclass(frozen=True)
class Gridded:
    """What is drawn, its dots over its lines, and its bands with their names."""

    shapes: tuple[Shape, ...]
    connectors: tuple[Connector, ...]
    over: tuple[Shape, ...]
    headings: PageFrame


def gridded(sheet: ViewSheet, drawn: Drawing, bottom: float) -> Gridded:
    """The sheet on its page, above `bottom`; smaller as a whole where it would not fit."""
    grid, room = sheet.grid, sheet.room
    assert grid is not None
    assert isinstance(room, GridRoom)
    extent = drawn.extent
    left = style.MARGIN + room.label + APART
    free = room.along
    # Not wider than there is room for, whatever the engine made of it.
    factor = min(1.0, free / extent.width)
    x = left + (free - extent.width * factor) / 2 - extent.x * factor
    y = ROWS_TOP - extent.y * factor
    shapes, connectors = moved(drawn.shapes, drawn.connectors, factor, x, y)
    signs, _ = moved(drawn.over, (), factor, x, y)
    bands = [
        Rect(c.x * factor + x, c.y * factor + y, c.width * factor, c.height * factor)
        for c in drawn.columns
    ]
    # What stands beside the goals is the goal that stands higher up.
    past = {b.element.id for b in sheet.columns[-1] if b.element.id.endswith(" ")}
    lanes = {s.id: s.rect for s in shapes if s.id in {b.element.id for b in sheet.columns[-1]}}
    lanes = {id.rstrip(): rect for id, rect in lanes.items()}
    shapes = tuple(replace(s, id=s.id.rstrip()) if s.id in past else s for s in shapes)
    top = max(extent.bottom * factor + y, bands[-1].bottom) + ENTRY
    rows = _rows(grid, top, bottom)
    lines = tuple(_lines(grid, rows, lanes))
    dots = tuple(
        dot(link, _middle(lanes[link.target]), rows[link.source].middle) for link in grid.dots
    )
    boxes = tuple(b.shape(rows[b.element.id]) for b in grid.rows)
    lowest = max((rect.bottom for rect in rows.values()), default=top)
    band = Rect(
        style.MARGIN, top - _ABOVE_ROWS, room.label, lowest + _ROUNDING - top + _ABOVE_ROWS
    )
    headings = row_headings(sheet.view, bands, room.label - 12) + _heading(grid, band)
    whole = Gridded((*shapes, *boxes), (*connectors, *lines), (*signs, *dots), headings)
    return _held(whole, bottom, lowest)


def _rows(grid: SheetGrid, top: float, bottom: float) -> dict[str, Rect]:
    """The rectangle of each row's box, spread over the room there is, up to a limit."""
    least = max((ACROSS[link.points] for link in grid.dots), default=0.0)
    highs = [max(b.height, least) for b in grid.rows]
    gap = ROW_GAP
    if len(highs) > 1:
        free = (bottom - top - sum(highs)) / (len(highs) - 1)
        gap = max(ROW_GAP, min(_MOST_GAP, free))
    rects: dict[str, Rect] = {}
    for b, high in zip(grid.rows, highs, strict=True):
        y = top + (high - b.height) / 2
        rects[b.element.id] = Rect(style.MARGIN, y, b.width, b.height)
        top += high + gap
    return rects


def _lines(grid: SheetGrid, rows: dict[str, Rect], lanes: dict[str, Rect]) -> Iterator[Connector]:
    for link in grid.dots:
        row, goal = rows[link.source], lanes[link.target]
        x = _middle(goal)
        corners = [Point(row.right, row.middle), Point(x, row.middle), Point(x, goal.bottom)]
        path, arrow = headed(elbow(corners), _LINE.width)
        yield Connector(link.source, link.target, path, _LINE, arrow)


def _middle(rect: Rect) -> float:
    return rect.x + rect.width / 2


def _heading(grid: SheetGrid, band: Rect) -> PageFrame:
    """The band behind the rows, with its name above them."""
    wide, high = style.INNER + 2 * _BAND, band.height + 2 * _BAND
    rect = Rect(style.MARGIN - _BAND, band.y - _BAND, wide, high)
    title = one_line(
        grid.title,
        style.MARGIN,
        rect.y + 17,
        band.width,
        (style.HEADING, style.SMALL),
        style.NAVY,
        bold=True,
    )
    return PageFrame((Shape("", rect, style.BAND, None, 4.0),), (), (title,))


def _held(made: Gridded, bottom: float, lowest: float) -> Gridded:
    """Smaller as a whole where the page cannot hold it."""
    if lowest <= bottom + _ROUNDING:
        return made
    factor = (bottom - ROWS_TOP) / (lowest - ROWS_TOP)
    x, y = style.MARGIN * (1 - factor), ROWS_TOP * (1 - factor)
    shapes, connectors = moved(made.shapes, made.connectors, factor, x, y)
    over, _ = moved(made.over, (), factor, x, y)
    bands, _ = moved(made.headings.shapes, (), factor, x, y)
    texts = tuple(
        replace(t, x=t.x * factor + x, y=t.y * factor + y, size=t.size * factor)
        for t in made.headings.texts
    )
    return Gridded(shapes, connectors, over, PageFrame(bands, (), texts))

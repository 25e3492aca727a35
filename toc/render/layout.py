"""A sheet of a DIN as a drawing: the engine places the boxes and finds the way of lines that pass
over other boxes; a line to the next column is drawn here, so that it leaves and arrives level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toc.graph import Level
from toc.messages.drawing import DRAWING
from toc.model import Basis
from toc.render import style
from toc.render.boxes import lines
from toc.render.engine import Columns, Edge, Node, Placed
from toc.render.lines import curve, headed
from toc.render.measure import fit
from toc.render.pages import FRAME, FRAME_PAD, GAP, GOALS, ROOM, Sheet, Spot
from toc.render.scene import Connector, Dash, Point, Rect, Shape, Stroke
from toc.reports.din import Link

_WIDEST_GAP = 16.0
_EMPTY_HEIGHT = 30.0
_EMPTY = {
    Level.STRATEGIC: "empty.strategic",
    Level.OPERATIONAL: "empty.operational",
    Level.INSPANNING: "empty.inspanning",
}


@dataclass(frozen=True)
class Drawing:
    """The boxes and lines of a sheet, `extent` around all of them; `columns` are the left and
    right sides of the columns."""

    extent: Rect
    columns: tuple[tuple[float, float], ...]
    shapes: tuple[Shape, ...]
    connectors: tuple[Connector, ...]


def question(sheet: Sheet) -> Columns:
    """What the engine is asked: a node per box, the goals as one where they stand in a frame, a
    placeholder in an empty column."""
    nodes: list[tuple[Node, ...]] = []
    for c, (level, column) in enumerate(zip(style.COLUMNS, sheet.columns, strict=True)):
        heights = [b.height for b in column] or [_EMPTY_HEIGHT]
        if c == GOALS and sheet.framed:
            heights = [sum(heights) + GAP * (len(heights) - 1) + 2 * FRAME_PAD]
        wide = style.LOOKS[level].width
        nodes.append(tuple(Node(_name((c, r)), wide, h) for r, h in enumerate(heights)))
    spots = sheet.spots
    pairs = [sorted((spots[link.source], spots[link.target])) for link in sheet.links]
    pairs += [[(GOALS, 0), spots[inspanning]] for inspanning in sheet.bundled]
    edges = tuple(Edge(_name(left), _name(right)) for left, right in pairs)
    return Columns(tuple(nodes), edges, _gap(sheet), style.BETWEEN)


def _name(spot: Spot) -> str:
    return f"c{spot[0]}r{spot[1]}"


def _gap(sheet: Sheet) -> float:
    """As much white between boxes as the fullest column leaves, up to a limit."""
    gap = _WIDEST_GAP
    for column in sheet.columns:
        if len(column) > 1:
            free = ROOM - sum(b.height for b in column)
            gap = min(gap, free / (len(column) - 1))
    return max(GAP, gap)


def drawing(sheet: Sheet, placed: Placed) -> Drawing:
    """The sheet as the engine laid it out. Where no line passes over a box, each column is moved
    as a whole so that all stand around one middle."""
    rects = _rects(sheet, placed)
    shapes: list[Shape] = []
    if sheet.framed:
        shapes.append(_frame(rects[FRAME]))
    for c, (level, column) in enumerate(zip(style.COLUMNS, sheet.columns, strict=True)):
        shapes += [b.shape(rects[b.element.id]) for b in column]
        if not column:
            shapes.append(_placeholder(sheet, level, rects[_name((c, 0))]))
    links = [*sheet.links, *(Link(i, FRAME, Basis.NETWORK) for i in sheet.bundled)]
    connectors = [
        _connector(sheet, link, path, rects)
        for link, path in zip(links, placed.paths, strict=True)
    ]
    sides = []
    for c, level in enumerate(style.COLUMNS):
        middle, wide = placed.middles[_name((c, 0))].x, style.LOOKS[level].width
        sides.append((middle - wide / 2, middle + wide / 2))
    extent = _extent(placed, connectors)
    return Drawing(extent, tuple(sides), tuple(shapes), tuple(connectors))


def _extent(placed: Placed, connectors: Sequence[Connector]) -> Rect:
    """What the engine says, and more where a line swings out of it."""
    points = [point for connector in connectors for point in connector.path]
    left = min([0.0, *(point.x for point in points)])
    top = min([0.0, *(point.y for point in points)])
    right = max([placed.width, *(point.x for point in points)])
    bottom = max([placed.height, *(point.y for point in points)])
    return Rect(left, top, right - left, bottom - top)


def _rects(sheet: Sheet, placed: Placed) -> dict[str, Rect]:
    """The rectangle of each box by its element, of the frame, and of each placeholder by its
    node."""
    rects: dict[str, Rect] = {}
    centred = all(_apart(sheet, link) == 1 for link in sheet.links)
    for c, (asked, column) in enumerate(zip(question(sheet).columns, sheet.columns, strict=True)):
        tops = [placed.middles[node.name].y - node.height / 2 for node in asked]
        shift = 0.0
        if centred:
            shift = (placed.height - tops[0] - (tops[-1] + asked[-1].height)) / 2
        for r, (node, top) in enumerate(zip(asked, tops, strict=True)):
            x, y = placed.middles[node.name].x - node.width / 2, top + shift
            if c == GOALS and sheet.framed:
                rects |= _framed(sheet, x, y, node)
            else:
                name = column[r].element.id if column else node.name
                rects[name] = Rect(x, y, node.width, node.height)
    return rects


def _framed(sheet: Sheet, x: float, y: float, node: Node) -> dict[str, Rect]:
    rects = {FRAME: Rect(x - FRAME_PAD, y, node.width + 2 * FRAME_PAD, node.height)}
    y += FRAME_PAD
    for b in sheet.columns[GOALS]:
        rects[b.element.id] = Rect(x, y, node.width, b.height)
        y += b.height + GAP
    return rects


def _apart(sheet: Sheet, link: Link) -> int:
    """How many columns a link goes."""
    spots = sheet.spots
    return abs(spots[link.source][0] - spots[link.target][0])


def _frame(rect: Rect) -> Shape:
    return Shape(FRAME, rect, None, Stroke(style.GREY, 1.0, Dash.DASHED), 6.0)


def _placeholder(sheet: Sheet, level: Level, rect: Rect) -> Shape:
    words = fit(DRAWING.say(_EMPTY[level], sheet.view.language), rect.width - 18, (9.0, 8.0))
    texts = lines(words, rect.x + 9, rect.middle - words.height / 2, style.GREY)
    return Shape("", rect, None, None, 0.0, tuple(texts))


def _connector(
    sheet: Sheet, link: Link, path: tuple[Point, ...], rects: dict[str, Rect]
) -> Connector:
    spots = sheet.spots
    left, right = sorted((link.source, link.target), key=lambda end: spots[end])
    if spots[right][0] - spots[left][0] == 1:
        a, b = rects[left], rects[right]
        path = curve(Point(a.right, a.middle), Point(b.x, b.middle))
    stroke = Stroke(style.INK, style.THICKNESS[link.points], style.DASHES[link.basis])
    path, arrow = headed(path if link.target == right else path[::-1], stroke.width)
    return Connector(link.source, link.target, path, stroke, arrow)

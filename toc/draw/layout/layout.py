"""A sheet as a drawing: the engine places the boxes and finds the way of lines that pass over
other boxes; a line to the next column is drawn here, so that it leaves and arrives level.

All is laid out as columns from left to right; `_turn` then makes of it what the direction asks.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from toc.core.model import Basis
from toc.documents import style
from toc.documents.drawings.lines import curve, headed
from toc.documents.drawings.scene import FRAME, Connector, Dash, Point, Rect, Shape, Stroke
from toc.documents.marks import Shade
from toc.documents.text_width import fit
from toc.draw.layout.boxes import lines
from toc.draw.layout.direction import Direction
from toc.draw.layout.dots import badge
from toc.draw.layout.engine_question import LayoutColumns, LayoutEdge, LayoutNode, PlacedLayout
from toc.draw.layout.sheet import Spot, ViewSheet
from toc.draw.layout.sheet_size import FRAME_PAD, GAP
from toc.draw.views.columns import BoxLink

_WIDEST_GAP = 20.0
_APART = 5.0
_ALMOST_STRAIGHT = 4.0
_LONGER = 1.2
_PLACE = 0.35
_ROUNDING = 3.0  # what the engine may add to a full column

Turn = Callable[[Point], Point]


@dataclass(frozen=True)
class Drawing:
    """The boxes and lines of a sheet, `extent` around all of them; `columns` are the rectangles
    within which the columns stand, from their first box to their last. What became of a line
    stands `over` it."""

    extent: Rect
    columns: tuple[Rect, ...]
    shapes: tuple[Shape, ...]
    connectors: tuple[Connector, ...]
    over: tuple[Shape, ...] = ()


def question(sheet: ViewSheet) -> LayoutColumns:
    """What the engine is asked: a node per box, the goals as one where they stand in a frame, a
    placeholder in an empty column."""
    room = sheet.room
    nodes: list[tuple[LayoutNode, ...]] = []
    for c, column in enumerate(sheet.columns):
        lengths = [room.length(b) for b in column] or [room.empty_length]
        if c == sheet.goals and sheet.framed:
            lengths = [sum(lengths) + GAP * (len(lengths) - 1) + 2 * FRAME_PAD]
        thick = room.thickness(c, column)
        nodes.append(
            tuple(LayoutNode(_name((c, r)), thick, long) for r, long in enumerate(lengths))
        )
    spots = sheet.spots
    pairs = [sorted((spots[link.source], spots[link.target])) for link in sheet.links]
    pairs += [[(sheet.goals, 0), spots[bundled]] for bundled in sheet.bundled]
    edges = tuple(LayoutEdge(_name(left), _name(right)) for left, right in pairs)
    return LayoutColumns(tuple(nodes), edges, _gap(sheet), _between(sheet), _lanes(sheet))


def _lanes(sheet: ViewSheet) -> tuple[tuple[str, ...], ...]:
    """The lanes of the sheet by the names of the nodes; an empty column has its placeholder."""
    spots = {name: _name(spot) for name, spot in sheet.spots.items()}
    return tuple(
        tuple(dict.fromkeys(spots.get(name, name) for name in lane)) or (_name((c, 0)),)
        for c, lane in enumerate(sheet.lanes)
    )


def _name(spot: Spot) -> str:
    return f"c{spot[0]}r{spot[1]}"


def _gap(sheet: ViewSheet) -> float:
    """As much white between boxes as the fullest column leaves, up to a limit."""
    gap = max(_WIDEST_GAP, sheet.room.gap)
    for c, column in enumerate(sheet.columns):
        count = max(len(column), len(sheet.lanes[c]) if sheet.lanes else 0)
        if count > 1:
            free = sheet.room.along - _ROUNDING - sum(sheet.room.length(b) for b in column)
            gap = min(gap, free / (count - 1))
    return max(sheet.room.gap, gap)


def _between(sheet: ViewSheet) -> float:
    """Rows are spread over the page, up to a limit."""
    room = sheet.room
    if not room.rows or len(sheet.columns) < 2:
        return room.between
    thick = sum(room.thickness(c, column) for c, column in enumerate(sheet.columns))
    free = (room.across - thick) / (len(sheet.columns) - 1)
    return max(room.between, min(room.most_between, free))


def drawing(sheet: ViewSheet, placed: PlacedLayout) -> Drawing:
    """The sheet as the engine laid it out, its columns about one middle."""
    turn = _turn(sheet.room.direction, placed)
    standing = _rects(sheet, placed)
    rects = {name: _turned(rect, turn) for name, rect in standing.items()}
    shapes: list[Shape] = []
    if sheet.framed:
        shapes.append(_frame(rects[FRAME]))
    columns: list[Rect] = []
    for c, column in enumerate(sheet.columns):
        names = [b.element.id for b in column] or [_name((c, 0))]
        columns.append(_around([rects[name] for name in names]))
        shapes += [b.shape(rects[b.element.id]) for b in column]
        if not column:
            shapes.append(_placeholder(sheet, c, rects[_name((c, 0))]))
    starts = _starts(sheet, standing)
    links = [*sheet.links, *(BoxLink(i, FRAME, Basis.NETWORK) for i in sheet.bundled)]
    connectors = [
        _connector(sheet, link, path, standing, starts, turn)
        for link, path in zip(links, placed.paths, strict=True)
    ]
    points = [point for connector in connectors for point in connector.path]
    extent = _around([*rects.values(), *(Rect(point.x, point.y, 0, 0) for point in points)])
    over = tuple(
        badge(link.mark, *_along(connector.path))
        for link, connector in zip(links, connectors, strict=True)
        if link.mark is not None
    )
    return Drawing(extent, tuple(columns), tuple(shapes), tuple(connectors), over)


def _along(path: tuple[Point, ...]) -> tuple[float, float]:
    """A place on a line, nearer to its start: many lines arrive in one point."""
    first = 3 * ((len(path) - 1) // 6)
    a, b, c, d = path[first : first + 4]
    t, u = _PLACE, 1 - _PLACE
    weights = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
    points = (a, b, c, d)
    x = sum(weight * point.x for weight, point in zip(weights, points, strict=True))
    y = sum(weight * point.y for weight, point in zip(weights, points, strict=True))
    return x, y


def _turn(direction: Direction, placed: PlacedLayout) -> Turn:
    if direction is Direction.RL:
        return lambda point: Point(placed.width - point.x, point.y)
    if direction is Direction.TD:
        return lambda point: Point(point.y, point.x)
    return lambda point: point


def _turned(rect: Rect, turn: Turn) -> Rect:
    one, other = turn(Point(rect.x, rect.y)), turn(Point(rect.right, rect.bottom))
    left, top = min(one.x, other.x), min(one.y, other.y)
    return Rect(left, top, abs(one.x - other.x), abs(one.y - other.y))


def _around(rects: Sequence[Rect]) -> Rect:
    left, top = min(r.x for r in rects), min(r.y for r in rects)
    right, bottom = max(r.right for r in rects), max(r.bottom for r in rects)
    return Rect(left, top, right - left, bottom - top)


def _rects(sheet: ViewSheet, placed: PlacedLayout) -> dict[str, Rect]:
    """The rectangle of each box by its element, of the frame, and of each placeholder by its
    node."""
    rects: dict[str, Rect] = {}
    asked = question(sheet)
    shifts = _shifts(sheet, asked, placed)
    for c, (nodes, column) in enumerate(zip(asked.columns, sheet.columns, strict=True)):
        for r, node in enumerate(nodes):
            middle = placed.middles[node.name]
            x, y = middle.x - node.width / 2, middle.y - node.height / 2 + shifts[c]
            if c == sheet.goals and sheet.framed:
                rects |= _framed(sheet, x, y, node)
            else:
                name = column[r].element.id if column else node.name
                rects[name] = Rect(x, y, node.width, node.height)
    return rects


def _shifts(sheet: ViewSheet, asked: LayoutColumns, placed: PlacedLayout) -> list[float]:
    """How far each column is moved as a whole. All stand around one middle, but a column stays
    where the engine set it, next to what it serves, where its lines would become much longer; and
    nothing is moved where a line passes over a box, because the engine found its way."""
    spots, middles = sheet.spots, placed.middles
    if any(abs(spots[x.source][0] - spots[x.target][0]) != 1 for x in sheet.links):
        return [0.0] * len(asked.columns)
    shifts: list[float] = []
    for nodes in asked.columns:
        first, last = nodes[0], nodes[-1]
        top = middles[first.name].y - first.height / 2
        bottom = middles[last.name].y + last.height / 2
        shift = (placed.height - top - bottom) / 2
        if shifts:
            names = {node.name for node in nodes}
            lines = [
                middles[edge.right].y - middles[edge.left].y - shifts[-1]
                for edge in asked.edges
                if edge.right in names
            ]
            centred = sum(abs(line + shift) for line in lines)
            if centred > _LONGER * sum(abs(line + shifts[-1]) for line in lines) + len(lines):
                # As far as the sheet is long.
                free = max(0.0, (sheet.room.along - _ROUNDING - (bottom - top)) / 2)
                shift = min(shift + free, max(shift - free, shifts[-1]))
        shifts.append(shift)
    return shifts


def _framed(sheet: ViewSheet, x: float, y: float, node: LayoutNode) -> dict[str, Rect]:
    rects = {FRAME: Rect(x - FRAME_PAD, y, node.width + 2 * FRAME_PAD, node.height)}
    y += FRAME_PAD
    for b in sheet.columns[sheet.goals]:
        rects[b.element.id] = Rect(x, y, node.width, sheet.room.length(b))
        y += sheet.room.length(b) + GAP
    return rects


def _frame(rect: Rect) -> Shape:
    return Shape(FRAME, rect, None, Stroke(style.GREY, 1.0, Dash.DASHED), 6.0)


def _placeholder(sheet: ViewSheet, column: int, rect: Rect) -> Shape:
    said = sheet.view.columns[column].empty
    words = fit(said, rect.width - 18, (9.0, 8.0))
    texts = lines(words, rect.x + 9, rect.middle - words.height / 2, style.GREY)
    return Shape("", rect, None, None, 0.0, tuple(texts))


def _starts(sheet: ViewSheet, rects: dict[str, Rect]) -> dict[tuple[str, str], float]:
    """Where along its box each line to the next column begins: those of one box a little apart, in
    the order in which they arrive, so that each can be followed. They arrive in one point, as a
    bundle."""
    spots = sheet.spots
    going: dict[str, list[str]] = {}
    for link in sheet.links:
        if abs(spots[link.source][0] - spots[link.target][0]) == 1:
            going.setdefault(link.source, []).append(link.target)
    starts: dict[tuple[str, str], float] = {}
    for source, targets in going.items():
        if len(targets) == 1:
            continue
        rect = rects[source]
        apart = min(_APART, (rect.height - 2 * _APART) / len(targets))
        for i, target in enumerate(sorted(targets, key=lambda goal: rects[goal].middle)):
            starts[source, target] = rect.middle + (i - (len(targets) - 1) / 2) * apart
    return starts


def _connector(
    sheet: ViewSheet,
    link: BoxLink,
    path: tuple[Point, ...],
    rects: dict[str, Rect],
    starts: dict[tuple[str, str], float],
    turn: Turn,
) -> Connector:
    spots = sheet.spots
    left, right = sorted((link.source, link.target), key=lambda end: spots[end])
    if spots[right][0] - spots[left][0] == 1:
        a, b = rects[left], rects[right]
        start = starts.get((link.source, link.target), rects[link.source].middle)
        end = rects[link.target].middle
        if abs(start - end) < _ALMOST_STRAIGHT and (link.source, link.target) not in starts:
            start = end
        ends = (end, start) if link.source == right else (start, end)
        path = curve(Point(a.right, ends[0]), Point(b.x, ends[1]))
    path = tuple(map(turn, path if link.target == right else path[::-1]))
    gone = link.mark is not None and link.mark.shade is Shade.BAD
    ink = style.GREY if gone else style.INK
    stroke = Stroke(ink, style.THICKNESS[link.points], style.DASHES[link.basis])
    path, arrow = headed(path, stroke.width)
    return Connector(link.source, link.target, path, stroke, arrow)

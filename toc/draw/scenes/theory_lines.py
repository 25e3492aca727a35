"""The arrows of a theory of change, with the numbers of the assumptions on them."""

from collections.abc import Iterator

from toc.core.model import Basis
from toc.documents import style
from toc.documents.drawings.lines import curve, headed
from toc.documents.drawings.scene import Connector, Point, Rect, Shape, Stroke, Text
from toc.documents.text_width import width
from toc.draw.layout.dots import disc
from toc.draw.scenes.theory_places import Places
from toc.draw.scenes.theory_rows import DrawnRow
from toc.draw.views.columns import BoxLink


def row_lines(
    row: DrawnRow,
    left: Rect,
    right: Rect,
    ends: dict[str, Rect],
    names: dict[str, str],
    where: Places,
) -> tuple[list[Connector], list[Shape]]:
    """The arrows from the inspanningen to the goals and from these onward, with the numbers of the
    assumptions on them. Nothing else stands beside the boxes of a row, so a level line from one
    passes no other box; it turns only between two columns."""
    name = row.row.goals[0].id
    connectors: list[Connector] = []
    noted: list[Shape] = []
    if row.row.basis is not None:
        dashed = Stroke(style.INK, 1.0, style.DASHES[row.row.basis])
        connectors.append(arrow(left, right, f"below {name}", name, stroke=dashed))
        noted += discs(row.row.below, left.right + 10, left.middle)
    by_box: dict[str, list[BoxLink]] = {}
    for link in row.row.up:
        if link.target in ends:
            by_box.setdefault(names.get(link.target, link.target), []).append(link)
    numbers: dict[str, tuple[int, ...]] = {}
    for goal, found in row.row.above:
        box = names.get(goal, goal)
        numbers[box] = tuple(dict.fromkeys((*numbers.get(box, ()), *found)))
    order = sorted(by_box, key=lambda box: ends[box].middle)
    for number, box in enumerate(order, 1):
        basis = next(one for one in Basis if any(x.basis is one for x in by_box[box]))
        stroke = Stroke(style.INK, 1.0, style.DASHES[basis])
        level = right.y + right.height * (number - 0.5) / len(order)
        end = Point(ends[box].x, ends[box].middle)
        path, tip = headed(_onward(Point(right.right, level), end, where), stroke.width)
        connectors.append(Connector(name, box, path, stroke, tip))
        noted += discs(numbers.get(box, ()), right.right + 9, level)
    return connectors, noted


def _onward(start: Point, end: Point, where: Places) -> tuple[Point, ...]:
    """Level as far as the gutter before the column of its end, where it turns; back to an earlier
    column by the same gutter."""
    columns = [*where.lefts, *([where.strategic.left] if where.strategic else [])]
    column = min(range(len(columns)), key=lambda i: abs(columns[i] - end.x))
    turn = columns[column - 1] + where.step if column else where.before
    bend = Point(turn + where.lead, start.y)
    if bend.x - start.x < 1:
        return curve(start, end)
    return (*curve(start, bend), *curve(bend, end)[1:])


def arrow(
    left: Rect,
    right: Rect,
    source: str,
    target: str,
    ink: str = style.INK,
    stroke: Stroke | None = None,
) -> Connector:
    start, end = Point(left.right, left.middle), Point(right.x, right.middle)
    stroke = stroke or Stroke(ink, 1.0)
    path, tip = headed(curve(start, end), stroke.width)
    return Connector(source, target, path, stroke, tip)


def discs(numbers: tuple[int, ...], x: float, y: float) -> Iterator[Shape]:
    """The numbers of the notes, beside one another, just above a point of their line."""
    if not numbers:
        return
    y -= 7.5
    said = ", ".join(map(str, numbers))
    wide = max(13.0, width(said, style.SMALL, bold=True) + 6)
    shape = disc(x, y, 13.0, style.WHITE, Stroke(style.ACCENT, 1.0))
    rect = Rect(x - wide / 2, y - 6.5, wide, 13.0)
    inner = width(said, style.SMALL, bold=True)
    text = Text(x - inner / 2, y + 2.9, said, style.SMALL, style.ACCENT, bold=True)
    yield Shape("", rect, shape.fill, shape.stroke, 6.5, (text,))

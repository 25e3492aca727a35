"""The contribution matrix as scenes: a row for each inspanning, a column for each goal, and a dot
where one contributes to the other. A large matrix is split by DIN."""

from collections.abc import Iterator, Sequence

from toc.documents import style
from toc.documents.drawings.scene import Connector, Point, Rect, Shape, Stroke, Text
from toc.documents.text_width import width
from toc.draw.layout.boxes import lines
from toc.draw.layout.dots import dot, kinds
from toc.draw.scenes.frame import TOP, SheetBody, SheetHeading, Sheets, bottom, nothing, one_line
from toc.draw.scenes.matrix_sheets import MatrixSheet, divided
from toc.draw.views.columns import BoxLink, ended
from toc.draw.views.matrix import MatrixView
from toc.draw.words.views_goals import GOAL_VIEWS

_LEGEND_ROW = 16.0


def sheets_of(view: MatrixView) -> Sheets:
    """The matrix on as few sheets as stay readable; no sheet has goals of two programme lines."""
    heading = SheetHeading(view.programme, view.kind, view.title, view.language, view.origin)
    if not view.goals:
        return Sheets(heading, (nothing(view.empty),))
    room = bottom((), view.remarks, view.language) - TOP - _legend(view, view.links, True)[2]
    sheets = list(divided(view, room))
    on: dict[str, list[int]] = {}
    for number, sheet in enumerate(sheets, 1):
        for one in sheet.inspanningen:
            on.setdefault(one.id, []).append(number)
    bodies = [_body(view, sheet, number, on) for number, sheet in enumerate(sheets, 1)]
    return Sheets(heading, tuple(bodies))


def _body(
    view: MatrixView, sheet: MatrixSheet, number: int, on: dict[str, list[int]]
) -> SheetBody:
    shapes = list(_heads(view, sheet))
    connectors: list[Connector] = []
    left, y = style.MARGIN + sheet.label, TOP + sheet.top
    right = left + sheet.wide * len(sheet.goals)
    by_pair = {(link.source, link.target): link for link in view.links}
    used: list[BoxLink] = []
    texts: list[Text] = []
    rows = zip(sheet.inspanningen, sheet.texts, sheet.heights, strict=True)
    for i, (one, text, high) in enumerate(rows):
        fill = style.BAND if i % 2 else style.WHITE
        rect = Rect(style.MARGIN - 7, y, right - style.MARGIN + 7, high)
        said = lines(text, style.MARGIN, y + (high - text.height) / 2, style.INK)
        others = [str(other) for other in on[one.id] if other != number]
        if others:
            mark = f"→ {', '.join(others)}"
            x = left - width(mark, style.SMALL) - 1
            end = max(width(line.text, line.size) for line in said)
            if style.MARGIN + end + 4 < x:
                said.append(Text(x, y + high / 2 + 3, mark, style.SMALL, style.GREY))
        shapes.append(Shape(one.id, rect, fill, None, 0.0, tuple(said)))
        for column, goal in enumerate(sheet.goals):
            link = by_pair.get((one.id, goal.id))
            if link is not None:
                used.append(link)
                x = left + sheet.wide * (column + 0.5)
                shapes.append(dot(link, x, y + high / 2))
        y += high
    for column, goal in enumerate(sheet.goals):
        if not any(link.target == goal.id for link in view.links):
            said_none = GOAL_VIEWS.say("matrix.none", view.language)
            wide = width(said_none, style.SMALL, bold=True)
            x = left + sheet.wide * (column + 0.5) - wide / 2
            texts.append(Text(x, y + 10, said_none, style.SMALL, style.ACCENT, bold=True))
    column = 0
    for block in sheet.blocks:
        x = left + sheet.wide * column
        connectors.append(_rule(x, TOP + 2, y))
        column += len(block.goals)
    connectors.append(_rule(right, TOP + 2, y))
    elsewhere = any(len(on[one.id]) > 1 for one in sheet.inspanningen)
    legend_shapes, legend_texts, _ = _legend(view, used, elsewhere)
    return SheetBody(
        tuple(shapes + legend_shapes),
        tuple(connectors),
        tuple(texts + legend_texts),
        " ".join(_words(view, sheet, number == 1)),
        (),
        view.remarks if number == 1 else (),
        sheet.line,
    )


def _rule(x: float, top: float, foot: float) -> Connector:
    third = (foot - top) / 3
    path = (Point(x, top), Point(x, top + third), Point(x, foot - third), Point(x, foot))
    return Connector("", "", path, Stroke(style.RULE, 0.8))


def _heads(view: MatrixView, sheet: MatrixSheet) -> Iterator[Shape]:
    """The DINs and below them their goals, above the columns."""
    left, column = style.MARGIN + sheet.label, 0
    heads = iter(sheet.heads)
    for block, title in zip(sheet.blocks, sheet.titles, strict=True):
        x, wide = left + sheet.wide * column, sheet.wide * len(block.goals)
        rect = Rect(x, TOP, wide, sheet.band - 2)
        said = tuple(lines(title, x + 4, TOP + 2, style.NAVY, bold=True))
        yield Shape("", rect, style.BAND, None, 0.0, said)
        for goal in block.goals:
            head = next(heads)
            x = left + sheet.wide * column
            rect = Rect(x, TOP + sheet.band, sheet.wide, sheet.top - sheet.band - 2)
            foot = TOP + sheet.top - 5 - head.height
            yield Shape(goal.id, rect, None, None, 0.0, tuple(lines(head, x + 3, foot, style.INK)))
            column += 1
    corner = GOAL_VIEWS.say("matrix.corner", view.language)
    y = TOP + sheet.top
    rect = Rect(style.MARGIN, y - 18, sheet.label - 10, 14)
    text = one_line(corner, style.MARGIN, y - 8, sheet.label - 12, style.NAVY, bold=True)
    yield Shape("", rect, None, None, 0.0, (text,))


def _legend(
    view: MatrixView, links: Sequence[BoxLink], elsewhere: bool
) -> tuple[list[Shape], list[Text], float]:
    """What the dots mean (only the kinds that occur), and how high that is."""
    items: list[tuple[BoxLink | None, str]] = [
        (kind, GOAL_VIEWS.say(f"matrix.legend.{kind.basis.value}", view.language))
        if kind.points is None
        else (kind, GOAL_VIEWS.say(f"matrix.legend.{kind.points}", view.language))
        for kind in kinds(links)
    ]
    if elsewhere:
        items.append((None, GOAL_VIEWS.say("matrix.legend.elsewhere", view.language)))
    rows: list[list[tuple[float, BoxLink | None, str]]] = [[]]
    x = 0.0
    for kind, said in items:
        wide = 22 + width(said, style.SMALL)
        if rows[-1] and x + wide > style.INNER:
            rows.append([])
            x = 0.0
        rows[-1].append((x, kind, said))
        x += wide + 20
    shapes: list[Shape] = []
    texts: list[Text] = []
    y = style.BOTTOM + 2 - _LEGEND_ROW * (len(rows) - 1)
    for row in rows:
        for x, kind, said in row:
            left = style.MARGIN + x + 22
            if kind is not None:
                shapes.append(dot(kind, style.MARGIN + x + 9, y))
            else:
                left -= 22
            texts.append(Text(left, y + 3, said, style.SMALL, style.INK))
        y += _LEGEND_ROW
    return shapes, texts, _LEGEND_ROW * len(rows)


def _words(view: MatrixView, sheet: MatrixSheet, whole: bool) -> Iterator[str]:
    if whole:
        yield from view.in_words()
        return
    goals = {goal.id for goal in sheet.goals}
    names = {one.id: one.text for one in view.inspanningen}
    for goal in sheet.goals:
        serving = [
            ended(names[x.source]) for x in view.links if x.target == goal.id and goal.id in goals
        ]
        served = "; ".join(serving) or GOAL_VIEWS.say("matrix.nothing", view.language)
        yield f"{ended(goal.text)}: {served}."

"""The theory of change as scenes: columns from the problem to the mission, a row for each group of
goals, and the assumptions as numbered notes on the arrows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toc.messages.views_goals import GOAL_VIEWS
from toc.model import Basis
from toc.render import style
from toc.render.boxes import lines, look_of
from toc.render.lines import curve, headed
from toc.render.measure import fit, width
from toc.render.scene import Connector, Point, Rect, Shape, Stroke, Text
from toc.render.views.frame import (
    TOP,
    Body,
    Heading,
    Part,
    Sheets,
    bottom,
    column_band,
    disc,
    height,
    missing,
    nothing,
    one_line,
    panel,
)
from toc.render.views.theory_rows import (
    GAP,
    LINE,
    LINES_APART,
    STRATEGIC_PAD,
    Laid,
    Places,
    Row,
    laid_out,
    places,
    split,
    whole_height,
)
from toc.reports.columns import Link
from toc.reports.views.theory import Note, TheoryView

_HEADING = 20.0
_NOTE_LINES = 6
"""More lines of notes than this stand on a sheet of their own."""


def sheets_of(view: TheoryView) -> Sheets:
    """The theory on one sheet: with every goal in full where that fits, else with the first goal
    of each group and the others counted, else with counts only; and on more sheets where even that
    does not fit."""
    heading = Heading(view.programme, view.kind, view.title, view.language, view.origin)
    if not view.lines:
        return Sheets(heading, (nothing(view.empty),))
    notes = [f"{note.number}. {note.text}" for note in view.notes]
    apart = sum(len(fit(n, style.INNER, (style.SMALL,)).lines) for n in notes) > _NOTE_LINES
    remarks = list(view.remarks)
    if apart:
        remarks.append(GOAL_VIEWS.say("theory.notes-apart", view.language, count=len(notes)))
    else:
        remarks = [*notes, *([" ".join(remarks)] if remarks else [])]
    room = bottom(_kinds(view), remarks, view.language) - TOP - _HEADING - 6
    laid = laid_out(view, room)
    sheets = split(laid, room)
    bodies = [_body(view, some, tuple(remarks), room, i == 0) for i, some in enumerate(sheets)]
    if apart:
        bodies += _note_sheets(view)
    return Sheets(heading, tuple(bodies))


def _kinds(view: TheoryView) -> tuple[Link, ...]:
    links = [link for line in view.lines for row in line.rows for link in row.up]
    bases = {link.basis for link in links}
    bases |= {row.basis for line in view.lines for row in line.rows if row.basis is not None}
    return tuple(Link("", "", basis) for basis in Basis if basis in bases)


def _body(
    view: TheoryView, laid: Sequence[Laid], remarks: tuple[str, ...], room: float, whole: bool
) -> Body:
    language = view.language
    foot = TOP + _HEADING + 6 + room
    where = places(view)
    second = "inspanningen" if view.networks else "undivided"
    titles = ("problem", second, "operational", "strategic", "top")
    shapes = [
        column_band(left, wide, TOP, foot, GOAL_VIEWS.say(f"theory.column.{title}", language))
        for left, wide, title in zip(where.lefts, where.wides, titles, strict=True)
    ]
    connectors: list[Connector] = []
    texts: list[Text] = []
    rows = sum(len(one.rows) for one in laid)
    free = max(0.0, room - whole_height(laid))
    # What is over is divided between the boxes and the gaps, and then above and below.
    swell = min(16.0, free / (2 * rows)) if rows else 0.0
    gap = GAP + (min(40.0, (free - swell * rows) / rows) if rows else 0.0)
    high = whole_height(laid) + (swell + gap - GAP) * rows
    y = TOP + _HEADING + max(0.0, (room - high) / 2)
    said = _problem_part(view, where)
    least = height((said,)) + 8
    top = max(TOP + _HEADING, y - max(0.0, least - (high - gap)) / 2)
    problem = Rect(where.lefts[0], top, where.wides[0], max(high - gap, least))
    shapes.append(_problem(view, problem, said))
    strategic: dict[str, Rect] = {}
    placed: list[tuple[Row, Rect, Rect]] = []
    for one in laid:
        top = y
        if one.line.title and one.rows:
            left = where.lefts[1]
            wide = where.lefts[2] + where.wides[2] - left
            texts.append(one_line(one.line.title, left, y + 10, wide, style.NAVY, bold=True))
            y += LINE
        for row in one.rows:
            box = Rect(where.lefts[1], y, where.wides[1], row.height + swell)
            right = Rect(where.steps[row.row.step], y, where.step, row.height + swell)
            placed.append((row, box, right))
            shapes += _panels(row, box, right)
            y += row.height + swell + gap
        low = max(y - gap if one.rows else top, top + one.height - GAP)
        found = list(_strategic(one, top, low, where))
        shapes += [shape for shape in found if shape.id not in strategic]
        strategic |= {shape.id: shape.rect for shape in found if shape.id not in strategic}
        y = low + (gap if one.rows else GAP) + LINES_APART
        boxes = [(row, box) for row, box, _ in placed[-len(one.rows) :] if row.below]
        if one.rows and boxes:
            middle = (top + low) / 2
            row, box = min(boxes, key=lambda pair: abs(pair[1].middle - middle))
            level = min(max(box.middle, problem.y), problem.bottom)
            source = Rect(problem.x, level, problem.width, 0)
            name = f"below {row.row.goals[0].id}"
            connectors.append(_arrow(source, box, "problem ", name, style.GREY))
    top_shapes, vision = _top(view, TOP + _HEADING + 4, foot - 4, list(strategic.values()), where)
    shapes += top_shapes
    ends = dict(strategic)
    for row, _, right in placed:
        ends |= {goal.id: right for goal in row.row.goals}
    away = {
        (row.row, x.target) for row, _, _ in placed for x in row.row.up if x.target not in ends
    }
    if away:
        remarks = (*remarks, GOAL_VIEWS.say("theory.elsewhere", language, count=len(away)))
    names = {goal.id: row.row.goals[0].id for row, _, _ in placed for goal in row.row.goals}
    for row, box, right in placed:
        drawn, noted = _row_lines(row, box, right, ends, names, where)
        connectors += drawn
        shapes += noted
    for one in laid:
        for element, numbers in zip(one.line.strategic, one.line.notes, strict=True):
            if element.id not in one.line.serving:
                continue
            rect = strategic[element.id]
            connectors.append(_arrow(rect, vision, element.id, view.vision.id))
            shapes += _discs(numbers, rect.right + 9, rect.middle)
    if view.mission:
        mission = next(shape.rect for shape in top_shapes if shape.id == "mission ")
        start = Point(vision.x + vision.width / 2, vision.y)
        end = Point(start.x, mission.bottom)
        third = (end.y - start.y) / 3
        straight = (start, Point(start.x, start.y + third), Point(end.x, end.y - third), end)
        path, arrow = headed(straight, 1.4)
        connectors.append(
            Connector(view.vision.id, "mission ", path, Stroke(style.INK, 1.4), arrow)
        )
    words = " ".join(view.in_words()) if whole else " ".join(_words(laid))
    return Body(tuple(shapes), tuple(connectors), tuple(texts), words, _kinds(view), remarks)


def _problem_part(view: TheoryView, where: Places) -> Part:
    room = where.wides[0] - 14
    if not view.problem:
        said = GOAL_VIEWS.say("theory.no-problem", view.language)
        return Part(fit(said, room, (9.0, style.SMALL)), style.ACCENT)
    return Part(fit(view.problem, room, (10.0, 9.0, style.SMALL), bold=True), bold=True)


def _problem(view: TheoryView, rect: Rect, part: Part) -> Shape:
    if not view.problem:
        return missing("problem ", rect, (part,))
    return panel("problem ", rect, (part,), style.WHITE, Stroke(style.GREY, 1.2))


def _panels(row: Row, left: Rect, right: Rect) -> Iterator[Shape]:
    name = row.row.goals[0].id
    if not row.below:
        pass
    elif row.row.inspanningen:
        stroke = Stroke(style.GREY, 0.8)
        yield panel(f"below {name}", left, row.below, style.WHITE, stroke, 0.0)
    else:
        yield missing(f"below {name}", left, row.below)
    yield panel(name, right, row.goals, style.PALE, Stroke(style.BLUE, 0.8), 4.0)


def _strategic(one: Laid, top: float, foot: float, where: Places) -> Iterator[Shape]:
    """The strategic goals of a line, spread over its height."""
    highs = [height((part,)) + STRATEGIC_PAD for part in one.strategic]
    gap = (foot - top - sum(highs)) / max(len(highs), 1)
    y = top + gap / 2
    for element, part, high in zip(one.line.strategic, one.strategic, highs, strict=True):
        rect = Rect(where.lefts[3], y, where.wides[3], high)
        look = look_of(element)
        stroke = Stroke(look.border, 2.2 if element.shaded else 0.8)
        yield panel(element.id, rect, (part,), look.fill, stroke, 4.0)
        y += high + gap


def _top(
    view: TheoryView, top: float, foot: float, serving: list[Rect], where: Places
) -> tuple[list[Shape], Rect]:
    """The mission above the vision, and where the vision stands: in the middle of what serves
    it."""
    inner = where.wides[4] - 14
    sizes = (10.0, 9.0, style.SMALL)
    vision = Part(fit(view.vision.text, inner, sizes, bold=True), style.WHITE, True)
    label = Part(
        fit(GOAL_VIEWS.say("theory.vision", view.language), inner, (style.SMALL,)), style.WHITE
    )
    parts = (label, vision)
    high = height(parts) + 6
    shapes = []
    ends = [rect.y for rect in serving] + [rect.bottom for rect in serving]
    middle = (min(ends) + max(ends)) / 2 if ends else (top + foot) / 2
    y = max(top, min(middle - high / 2, foot - high))
    if view.mission:
        said = GOAL_VIEWS.say("theory.mission", view.language)
        mission = (
            Part(fit(said, inner, (style.SMALL,)), style.WHITE),
            Part(fit(view.mission, inner, sizes, bold=True), style.WHITE, True),
        )
        tall = height(mission) + 6
        rect = Rect(where.lefts[4], max(top, y - 44 - tall), where.wides[4], tall)
        stroke = Stroke(style.NAVY, 0.8)
        shapes.append(panel("mission ", rect, mission, style.NAVY, stroke, 7.0))
        y = max(y, rect.bottom + 26)
    rect = Rect(where.lefts[4], y, where.wides[4], high)
    shapes.append(panel(view.vision.id, rect, parts, style.NAVY, Stroke(style.NAVY, 0.8), 7.0))
    return shapes, rect


def _row_lines(
    row: Row,
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
        connectors.append(_arrow(left, right, f"below {name}", name, stroke=dashed))
        noted += _discs(row.row.below, left.right + where.gutters[2] / 2, left.middle)
    by_box: dict[str, list[Link]] = {}
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
        path, arrow = headed(_onward(Point(right.right, level), end, where), stroke.width)
        connectors.append(Connector(name, box, path, stroke, arrow))
        noted += _discs(numbers.get(box, ()), right.right + 9, level)
    return connectors, noted


def _onward(start: Point, end: Point, where: Places) -> tuple[Point, ...]:
    """Level as far as the gutter before the column of its end, where it turns; back to an earlier
    column by the same gutter."""
    columns = [*where.steps, where.lefts[3]]
    column = min(range(len(columns)), key=lambda i: abs(columns[i] - end.x))
    turn = columns[column - 1] + where.step if column else where.lefts[1] + where.wides[1]
    bend = Point(turn + where.lead, start.y)
    if bend.x - start.x < 1:
        return curve(start, end)
    return (*curve(start, bend), *curve(bend, end)[1:])


def _arrow(
    left: Rect,
    right: Rect,
    source: str,
    target: str,
    ink: str = style.INK,
    stroke: Stroke | None = None,
) -> Connector:
    start, end = Point(left.right, left.middle), Point(right.x, right.middle)
    stroke = stroke or Stroke(ink, 1.0)
    path, arrow = headed(curve(start, end), stroke.width)
    return Connector(source, target, path, stroke, arrow)


def _discs(numbers: tuple[int, ...], x: float, y: float) -> Iterator[Shape]:
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


def _note_sheets(view: TheoryView) -> Iterator[Body]:
    """The assumptions as a list, as many sheets as it takes."""
    wide = (style.INNER - 24) / 2
    high = style.BOTTOM + 6 - TOP - 10
    sheets: list[list[Text]] = [[]]
    said: list[list[str]] = [[]]
    column, y = 0, 0.0
    for note in view.notes:
        fitted = fit(_noted(view, note), wide, (10.0, style.SMALL))
        if y and y + fitted.height > high:
            column, y = column + 1, 0.0
            if column == 2:
                sheets.append([])
                said.append([])
                column = 0
        x = style.MARGIN + column * (wide + 24)
        sheets[-1] += lines(fitted, x, TOP + 10 + y, style.INK)
        said[-1].append(_noted(view, note))
        y += fitted.height + 7
    title = GOAL_VIEWS.say("theory.assumptions", view.language)
    for texts, words in zip(sheets, said, strict=True):
        yield Body(texts=tuple(texts), words=f"{title}: {' '.join(words)}", part=title)


def _noted(view: TheoryView, note: Note) -> str:
    needed = f" ({GOAL_VIEWS.say('theory.necessary', view.language)})" if note.necessary else ""
    return f"{note.number}. {note.text}{needed}"


def _words(laid: Sequence[Laid]) -> Iterator[str]:
    for one in laid:
        for row in one.rows:
            yield f"{row.row.title}: {'; '.join(goal.text for goal in row.row.goals)}."

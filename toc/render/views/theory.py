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
    BETWEEN,
    GAP,
    LINE,
    LINES_APART,
    STRATEGIC_PAD,
    WIDES,
    Laid,
    Row,
    laid_out,
    split,
    whole_height,
)
from toc.reports.columns import Link
from toc.reports.views.theory import Note, TheoryView

_LEFTS = tuple(style.MARGIN + sum(WIDES[:i]) + i * BETWEEN for i in range(5))
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
    titles = ("problem", "inspanningen", "operational", "strategic", "top")
    shapes = [
        column_band(left, wide, TOP, foot, GOAL_VIEWS.say(f"theory.column.{title}", language))
        for left, wide, title in zip(_LEFTS, WIDES, titles, strict=True)
    ]
    connectors: list[Connector] = []
    texts: list[Text] = []
    high = whole_height(laid)
    y = TOP + _HEADING + max(0.0, (room - high) / 2) * 0.35
    said = _problem_part(view)
    problem = Rect(_LEFTS[0], y, WIDES[0], max(high - GAP, height((said,)) + 8))
    shapes.append(_problem(view, problem, said))
    strategic: dict[str, Rect] = {}
    placed: list[tuple[Row, Rect, Rect]] = []
    for one in laid:
        top = y
        if one.line.title:
            wide = _LEFTS[2] + WIDES[2] - _LEFTS[1]
            texts.append(one_line(one.line.title, _LEFTS[1], y + 10, wide, style.NAVY, bold=True))
            y += LINE
        for row in one.rows:
            left = Rect(_LEFTS[1], y, WIDES[1], row.height)
            right = Rect(_LEFTS[2], y, WIDES[2], row.height)
            placed.append((row, left, right))
            shapes += _panels(row, left, right)
            y += row.height + GAP
        y = max(y, top + one.height)
        found = list(_strategic(one, top, y - GAP))
        shapes += [shape for shape in found if shape.id not in strategic]
        strategic |= {shape.id: shape.rect for shape in found if shape.id not in strategic}
        y += LINES_APART
        middle = (top + y) / 2
        if one.rows:
            connectors.append(_arrow(problem, Rect(_LEFTS[1], middle, 0, 0), "", "", style.GREY))
    top_shapes, vision = _top(view, TOP + _HEADING + 4, y)
    shapes += top_shapes
    for row, left, right in placed:
        drawn, noted = _row_lines(row, left, right, strategic)
        connectors += drawn
        shapes += noted
    for one in laid:
        for element, numbers in zip(one.line.strategic, one.line.notes, strict=True):
            rect = strategic[element.id]
            connectors.append(_arrow(rect, vision, element.id, view.vision.id))
            shapes += _discs(numbers, rect.right + BETWEEN / 2, rect.middle)
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


def _problem_part(view: TheoryView) -> Part:
    room = WIDES[0] - 14
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
    if row.row.inspanningen:
        stroke = Stroke(style.GREY, 0.8)
        yield panel(f"below {name}", left, row.below, style.WHITE, stroke, 0.0)
    else:
        yield missing(f"below {name}", left, row.below)
    yield panel(name, right, row.goals, style.PALE, Stroke(style.BLUE, 0.8), 4.0)


def _strategic(one: Laid, top: float, foot: float) -> Iterator[Shape]:
    """The strategic goals of a line, spread over its height."""
    highs = [height((part,)) + STRATEGIC_PAD for part in one.strategic]
    gap = (foot - top - sum(highs)) / max(len(highs), 1)
    y = top + gap / 2
    for element, part, high in zip(one.line.strategic, one.strategic, highs, strict=True):
        rect = Rect(_LEFTS[3], y, WIDES[3], high)
        look = look_of(element)
        stroke = Stroke(look.border, 2.2 if element.shaded else 0.8)
        yield panel(element.id, rect, (part,), look.fill, stroke, 4.0)
        y += high + gap


def _top(view: TheoryView, top: float, foot: float) -> tuple[list[Shape], Rect]:
    """The mission above the vision, and where the vision stands."""
    inner = WIDES[4] - 14
    sizes = (10.0, 9.0, style.SMALL)
    vision = Part(fit(view.vision.text, inner, sizes, bold=True), style.WHITE, True)
    label = Part(
        fit(GOAL_VIEWS.say("theory.vision", view.language), inner, (style.SMALL,)), style.WHITE
    )
    parts = (label, vision)
    high = height(parts) + 6
    shapes = []
    y = max(top, (top + foot - high) / 2)
    if view.mission:
        said = GOAL_VIEWS.say("theory.mission", view.language)
        mission = (
            Part(fit(said, inner, (style.SMALL,)), style.WHITE),
            Part(fit(view.mission, inner, sizes, bold=True), style.WHITE, True),
        )
        rect = Rect(_LEFTS[4], top, WIDES[4], height(mission) + 6)
        stroke = Stroke(style.NAVY, 0.8)
        shapes.append(panel("mission ", rect, mission, style.NAVY, stroke, 7.0))
        y = max(y, rect.bottom + 26)
    rect = Rect(_LEFTS[4], y, WIDES[4], high)
    shapes.append(panel(view.vision.id, rect, parts, style.NAVY, Stroke(style.NAVY, 0.8), 7.0))
    return shapes, rect


def _row_lines(
    row: Row, left: Rect, right: Rect, strategic: dict[str, Rect]
) -> tuple[list[Connector], list[Shape]]:
    name = row.row.goals[0].id
    connectors: list[Connector] = []
    noted: list[Shape] = []
    if row.row.basis is not None:
        dashed = Stroke(style.INK, 1.0, style.DASHES[row.row.basis])
        connectors.append(_arrow(left, right, f"below {name}", name, stroke=dashed))
        noted += _discs(row.row.below, left.right + BETWEEN / 2, left.middle)
    done: set[str] = set()
    for link in row.row.up:
        target = strategic.get(link.target)
        if target is None or link.target in done:
            continue
        done.add(link.target)
        of_target = [x for x in row.row.up if x.target == link.target]
        basis = next(basis for basis in Basis if any(x.basis is basis for x in of_target))
        stroke = Stroke(style.INK, 1.0, style.DASHES[basis])
        connectors.append(_arrow(right, target, name, link.target, stroke=stroke))
    if done:
        noted += _discs(row.row.above, right.right + 9, right.middle - 5)
    return connectors, noted


def _arrow(
    left: Rect,
    right: Rect,
    source: str,
    target: str,
    ink: str = style.INK,
    stroke: Stroke | None = None,
) -> Connector:
    start = Point(left.right, left.middle if right.height else right.y)
    path = curve(start, Point(right.x, right.middle))
    stroke = stroke or Stroke(ink, 1.0)
    path, arrow = headed(path, stroke.width)
    return Connector(source, target, path, stroke, arrow)


def _discs(numbers: tuple[int, ...], x: float, y: float) -> Iterator[Shape]:
    """The numbers of the notes, beside one another around a point."""
    if not numbers:
        return
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

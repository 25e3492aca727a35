"""The theory of change as scenes: columns from the problem to the mission, a row for each group of
goals, and the assumptions as numbered notes on the arrows."""

from collections.abc import Iterator, Sequence

from toc.core.graph import VISION
from toc.core.model import Basis
from toc.documents import style
from toc.documents.drawings.lines import headed
from toc.documents.drawings.scene import Connector, Point, Rect, Shape, Stroke, Text
from toc.documents.text_width import fit
from toc.draw.layout.boxes import lines
from toc.draw.scenes.frame import TOP, SheetBody, SheetHeading, Sheets, bottom, nothing
from toc.draw.scenes.theory_boxes import HEADING, PlacedRows, bands, panels, problem_box, top_boxes
from toc.draw.scenes.theory_lines import arrow, discs, row_lines
from toc.draw.scenes.theory_rows import Laid
from toc.draw.scenes.theory_sheets import TheorySheet, sheets
from toc.draw.views.columns import BoxLink
from toc.draw.views.theory_values import Note, TheoryView
from toc.draw.words.views_goals import GOAL_VIEWS

_NOTE_LINES = 6
"""More lines of notes than this stand on a sheet of their own."""


def sheets_of(view: TheoryView) -> Sheets:
    """The theory on one sheet where it fits: with the inspanningen by name, or counted; with every
    goal in full, or with the first of each group and the others counted, or with counts only. On
    more sheets where even that does not fit, and where a chain of goals is too long for one."""
    heading = SheetHeading(view.programme, view.kind, view.title, view.language, view.origin)
    if not view.lines:
        return Sheets(heading, (nothing(view.empty),))
    notes = [f"{note.number}. {note.text}" for note in view.notes]
    apart = sum(len(fit(n, style.INNER, (style.SMALL,)).lines) for n in notes) > _NOTE_LINES
    remarks = list(view.remarks)
    if apart:
        remarks.append(GOAL_VIEWS.say("theory.notes-apart", view.language, count=len(notes)))
    else:
        remarks = [*notes, *([" ".join(remarks)] if remarks else [])]
    room = bottom(_kinds(view), remarks, view.language) - TOP - HEADING - 6
    bodies = [
        _body(view, sheet, tuple(remarks), room, number == 0)
        for number, sheet in enumerate(sheets(view, room))
    ]
    if apart:
        bodies += _note_sheets(view)
    return Sheets(heading, tuple(bodies))


def _kinds(view: TheoryView) -> tuple[BoxLink, ...]:
    links = [link for line in view.lines for row in line.rows for link in row.up]
    bases = {link.basis for link in links}
    bases |= {row.basis for line in view.lines for row in line.rows if row.basis is not None}
    return tuple(BoxLink("", "", basis) for basis in Basis if basis in bases)


def _body(
    view: TheoryView, sheet: TheorySheet, remarks: tuple[str, ...], room: float, whole: bool
) -> SheetBody:
    where = sheet.where
    foot = TOP + HEADING + 6 + room
    shapes = list(bands(view, where, foot))
    connectors: list[Connector] = []
    placed = PlacedRows(sheet, room)
    texts = list(placed.titles())
    for row, box, right in placed.rows:
        shapes += panels(row, box, right)
    strategic = {shape.id: shape for shape in placed.strategic}
    shapes += strategic.values()
    if where.problem is not None:
        problem = problem_box(view, placed)
        shapes.append(problem)
        connectors += _from_problem(problem.rect, placed)
    ends = {name: shape.rect for name, shape in strategic.items()}
    for row, _, right in placed.rows:
        ends |= {goal.id: right for goal in row.row.goals}
    names = {goal.id: row.row.goals[0].id for row, _, _ in placed.rows for goal in row.row.goals}
    for row, box, right in placed.rows:
        drawn, noted = row_lines(row, box, right, ends, names, where)
        connectors += drawn
        shapes += noted
    if where.top is not None:
        serving = [shape.rect for shape in strategic.values()]
        boxes = top_boxes(view, TOP + HEADING + 4, foot - 4, serving, where, placed.size)
        shapes += boxes.values()
        drawn, noted = _upward(view, sheet, strategic, boxes)
        connectors += drawn
        shapes += noted
    words = " ".join(view.in_words()) if whole else " ".join(_words(sheet.lines))
    return SheetBody(tuple(shapes), tuple(connectors), tuple(texts), words, _kinds(view), remarks)


def _from_problem(problem: Rect, placed: PlacedRows) -> Iterator[Connector]:
    """An arrow for each line, to its inspanningen nearest to the middle."""
    for row, box in placed.middles:
        level = min(max(box.middle, problem.y), problem.bottom)
        source = Rect(problem.x, level, problem.width, 0)
        yield arrow(source, box, "problem ", f"below {row.row.goals[0].id}", style.GREY)


def _upward(
    view: TheoryView, sheet: TheorySheet, strategic: dict[str, Shape], boxes: dict[str, Shape]
) -> tuple[list[Connector], list[Shape]]:
    """The arrows from the strategic goals to the vision, with the numbers of the assumptions on
    them, and from the vision to the mission."""
    vision = boxes[VISION].rect
    connectors: list[Connector] = []
    noted: list[Shape] = []
    for one in sheet.lines:
        for element, numbers in zip(one.line.strategic, one.line.notes, strict=True):
            if element.id in one.line.serving:
                rect = strategic[element.id].rect
                connectors.append(arrow(rect, vision, element.id, VISION))
                noted += discs(numbers, rect.right + 9, rect.middle)
    if view.mission:
        start = Point(vision.x + vision.width / 2, vision.y)
        end = Point(start.x, boxes["mission "].rect.bottom)
        third = (end.y - start.y) / 3
        straight = (start, Point(start.x, start.y + third), Point(end.x, end.y - third), end)
        path, tip = headed(straight, 1.4)
        connectors.append(Connector(VISION, "mission ", path, Stroke(style.INK, 1.4), tip))
    return connectors, noted


def _note_sheets(view: TheoryView) -> Iterator[SheetBody]:
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
        yield SheetBody(texts=tuple(texts), words=f"{title}: {' '.join(words)}", part=title)


def _noted(view: TheoryView, note: Note) -> str:
    needed = f" ({GOAL_VIEWS.say('theory.necessary', view.language)})" if note.necessary else ""
    return f"{note.number}. {note.text}{needed}"


def _words(laid: Sequence[Laid]) -> Iterator[str]:
    for one in laid:
        for row in one.rows:
            yield f"{row.row.title}: {'; '.join(goal.text for goal in row.row.goals)}."

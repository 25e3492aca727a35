"""The boxes of a theory of change on a sheet: rows of inspanningen and goals, strategic goals, the
problem, the vision and the mission."""

from collections.abc import Iterator

from toc.core.graph import VISION
from toc.documents import style
from toc.documents.drawings.scene import Rect, Shape, Stroke, Text
from toc.documents.text_width import fit
from toc.draw.layout.boxes import look_of
from toc.draw.scenes.frame import TOP, PanelText, column_band, height, missing, one_line, panel
from toc.draw.scenes.theory_places import Places
from toc.draw.scenes.theory_rows import (
    GAP,
    LINE,
    LINES_APART,
    STRATEGIC_PAD,
    DrawnRow,
    Laid,
    whole_height,
)
from toc.draw.scenes.theory_sheets import TheorySheet
from toc.draw.views.theory_values import TheoryView
from toc.draw.words.views_goals import GOAL_VIEWS

HEADING = 20.0
"""The room for the names of the columns."""

_MOST_SWELL, _MOST_GAP = 16.0, 40.0
"""How much higher a box, and how much wider the room between two, can become to fill a sheet."""


def bands(view: TheoryView, where: Places, foot: float) -> Iterator[Shape]:
    """A band behind each column, with its name."""
    second = "inspanningen" if view.networks else "undivided"
    top = "top" if view.mission else "vision"
    columns = (where.problem, where.work, where.goals, where.strategic, where.top)
    for column, title in zip(
        columns, ("problem", second, "operational", "strategic", top), strict=True
    ):
        if column is not None:
            said = GOAL_VIEWS.say(f"theory.column.{title}", view.language)
            yield column_band(column.left, column.wide, TOP, foot, said)


class PlacedRows:
    """The rows and strategic goals of a sheet with their places: one line below the other, with
    what is over divided between the boxes and the gaps, and then above and below."""

    def __init__(self, sheet: TheorySheet, room: float) -> None:
        self.where = sheet.where
        self.lines = sheet.lines
        self.size = max((one.size for one in sheet.lines), default=10.0)
        count = sum(len(one.rows) for one in sheet.lines)
        free = max(0.0, room - whole_height(sheet.lines))
        self.swell = min(_MOST_SWELL, free / (2 * count)) if count else 0.0
        gaps = count - sum(bool(one.rows) for one in sheet.lines)
        more = (free - self.swell * count) / gaps if gaps else 0.0
        self.gap = GAP + min(_MOST_GAP, more)
        tall = [self._tall(one) for one in sheet.lines]
        y = TOP + HEADING + max(0.0, (room - sum(tall) - LINES_APART * (len(tall) - 1)) / 2)
        self.rows: list[tuple[DrawnRow, Rect, Rect]] = []
        self.strategic: list[Shape] = []
        self.tops: list[float] = []
        self.middles: list[tuple[DrawnRow, Rect]] = []
        for one, high in zip(sheet.lines, tall, strict=True):
            self.tops.append(y)
            self._place(one, y + one.head, high - one.head)
            y += high + LINES_APART

    def _tall(self, one: Laid) -> float:
        return one.head + max(self._high(one), one.goals)

    def _high(self, one: Laid) -> float:
        """Of the rows of a line, without what is below the last."""
        return sum(row.height + self.swell + self.gap for row in one.rows) - (
            self.gap if one.rows else 0.0
        )

    def _place(self, one: Laid, top: float, high: float) -> None:
        y = top + (high - self._high(one)) / 2
        boxes = []
        for row in one.rows:
            tall = row.height + self.swell
            work = self.where.work
            box = (
                Rect(work.left, y, work.wide, tall)
                if work
                else Rect(self.where.before, y, 0, tall)
            )
            right = Rect(self.where.left(row.row.step), y, self.where.step, tall)
            self.rows.append((row, box, right))
            if row.below:
                boxes.append((row, box))
            y += tall + self.gap
        self.strategic += _strategic(one, top, top + high, self.where)
        if boxes:
            middle = top + high / 2
            self.middles.append(min(boxes, key=lambda pair: abs(pair[1].middle - middle)))

    def titles(self) -> Iterator[Text]:
        """Those of the lines that have rows here."""
        left = self.where.work.left if self.where.work else self.where.goals.left
        for one, top in zip(self.lines, self.tops, strict=True):
            if one.head:
                wide = self.where.goals.right - left
                yield one_line(one.line.title, left, top + LINE - 5, wide, style.NAVY, bold=True)

    def problem(self, least: float) -> Rect:
        """A box beside all rows, at least so high."""
        column = self.where.problem
        assert column is not None
        ends = [rect for _, rect, _ in self.rows] or [shape.rect for shape in self.strategic]
        top, foot = min(one.y for one in ends), max(one.bottom for one in ends)
        more = max(0.0, least - (foot - top))
        top = max(TOP + HEADING, top - more / 2)
        return Rect(column.left, top, column.wide, max(foot - top, least))


def problem_box(view: TheoryView, placed: PlacedRows) -> Shape:
    """The problem, or that the plan names none, beside all rows."""
    column = placed.where.problem
    assert column is not None
    room = column.wide - 14
    if not view.problem:
        said = GOAL_VIEWS.say("theory.no-problem", view.language)
        part = PanelText(fit(said, room, (9.0, style.SMALL)), style.ACCENT)
        return missing("problem ", placed.problem(height((part,)) + 8), (part,))
    sizes = (max(placed.size, 10.0), 9.0, style.SMALL)
    part = PanelText(fit(view.problem, room, sizes, bold=True), bold=True)
    rect = placed.problem(height((part,)) + 8)
    return panel("problem ", rect, (part,), style.WHITE, Stroke(style.GREY, 1.2))


def panels(row: DrawnRow, left: Rect, right: Rect) -> Iterator[Shape]:
    """The boxes of a row: its inspanningen at the left, where it has a box for them, and goals."""
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
    highs = [height(parts) + STRATEGIC_PAD for parts in one.strategic]
    gap = (foot - top - sum(highs)) / max(len(highs), 1)
    y = top + gap / 2
    for element, parts, high in zip(one.line.strategic, one.strategic, highs, strict=True):
        assert where.strategic is not None
        rect = Rect(where.strategic.left, y, where.strategic.wide, high)
        look = look_of(element)
        stroke = Stroke(look.border, 2.2 if element.shaded else 0.8)
        yield panel(element.id, rect, parts, look.fill, stroke, 4.0)
        y += high + gap


def top_boxes(
    view: TheoryView, top: float, foot: float, serving: list[Rect], where: Places, size: float
) -> dict[str, Shape]:
    """The mission above the vision, which stands in the middle of what serves it; by id."""
    assert where.top is not None
    left, wide = where.top.left, where.top.wide
    inner = wide - 14
    sizes = (max(size, 10.0), 9.0, style.SMALL)

    def texts(key: str, text: str, aside: str = "") -> tuple[PanelText, ...]:
        said = GOAL_VIEWS.say(key, view.language)
        small = [
            PanelText(fit(one, inner, (style.SMALL,)), style.WHITE) for one in (said, aside) if one
        ]
        main = PanelText(fit(text, inner, sizes, bold=True), style.WHITE, True)
        return (small[0], main, *small[1:])

    vision = texts("theory.vision", view.vision.text, view.asides.get(VISION, ""))
    high = height(vision) + 6
    ends = [rect.y for rect in serving] + [rect.bottom for rect in serving]
    middle = (min(ends) + max(ends)) / 2 if ends else (top + foot) / 2
    y = max(top, min(middle - high / 2, foot - high))
    shapes = {}
    stroke = Stroke(style.NAVY, 0.8)
    if view.mission:
        mission = texts("theory.mission", view.mission)
        tall = height(mission) + 6
        rect = Rect(left, max(top, y - 44 - tall), wide, tall)
        shapes["mission "] = panel("mission ", rect, mission, style.NAVY, stroke, 7.0)
        y = max(y, rect.bottom + 26)
    rect = Rect(left, y, wide, high)
    shapes[VISION] = panel(VISION, rect, vision, style.NAVY, stroke, 7.0)
    return shapes

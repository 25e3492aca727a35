"""The chain of indicators as scenes: a row for each operational goal, from its inspanningen to the
strategic goal and the vision; what is missing is a dotted box that says so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from toc.core.words import Language
from toc.documents import style
from toc.documents.drawings.lines import curve, elbow, headed
from toc.documents.drawings.scene import Connector, Dash, Point, Rect, Shape, Stroke
from toc.documents.text_width import fit
from toc.draw.scenes.frame import (
    TOP,
    PanelText,
    SheetBody,
    SheetHeading,
    Sheets,
    bottom,
    column_band,
    height,
    missing,
    nothing,
    panel,
)
from toc.draw.views.chain import ChainGoal, ChainRow, ChainSection, ChainView
from toc.draw.views.measured import MeasuredIndicator
from toc.draw.words.views import VIEWS
from toc.draw.words.views_goals import GOAL_VIEWS

_BETWEEN = 18.0
_WIDES = (92.0, 146.0, 192.0, 146.0, style.INNER - 576.0 - 4 * _BETWEEN)
_LEFTS = tuple(style.MARGIN + sum(_WIDES[:i]) + i * _BETWEEN for i in range(5))
_HEADING = 24.0
_GAP = 5.0
_SIZES = (9.5, 9.0, style.SMALL)
_LINE = Stroke(style.INK, 1.0)
_GAP_LINE = Stroke(style.ACCENT, 1.2, Dash.DOTTED)
_FACTS = 3
"""At most so many indicators are named in a box; the rest is counted."""


@dataclass(frozen=True)
class _Row:
    """A row with the texts of its four boxes."""

    row: ChainRow
    parts: tuple[tuple[PanelText, ...], ...]

    @property
    def height(self) -> float:
        return max(height(parts) for parts in self.parts)


def sheets_of(view: ChainView) -> Sheets:
    """The chain, each programme line on sheets of its own."""
    heading = SheetHeading(view.programme, view.kind, view.title, view.language, view.origin)
    if not view.sections:
        return Sheets(heading, (nothing(view.empty),))
    room = bottom((), view.remarks, view.language) - TOP - _HEADING - 4
    bodies: list[SheetBody] = []
    for section in view.sections:
        for rows in _split(section, view.language, room):
            words = " ".join(view.in_words()) if not bodies else _words(view, rows)
            bodies.append(_body(view, section, rows, room, words))
    return Sheets(heading, tuple(bodies))


def _split(section: ChainSection, language: Language, room: float) -> list[list[_Row]]:
    """As few sheets as possible, at the largest type that takes no more, about equally full."""
    best: list[list[_Row]] = []
    for size in _SIZES:
        rows = [_row(row, size, language) for row in section.rows]
        sheets = _fill(rows, room)
        if not best or len(sheets) < len(best):
            best = sheets
    rows = [row for sheet in best for row in sheet]
    low, high = 0.0, room
    for _ in range(8):
        middle = (low + high) / 2
        tried = _fill(rows, middle)
        if len(tried) == len(best):
            high, best = middle, tried
        else:
            low = middle
    return best


def _fill(rows: Sequence[_Row], room: float) -> list[list[_Row]]:
    sheets: list[list[_Row]] = [[]]
    filled = 0.0
    for row in rows:
        if sheets[-1] and filled + row.height > room:
            sheets.append([])
            filled = 0.0
        sheets[-1].append(row)
        filled += row.height + _GAP
    return sheets


def _row(row: ChainRow, size: float, language: Language) -> _Row:
    count = len(row.inspanningen)
    if count:
        first = [_part(VIEWS.say("inspanningen", language, count=count), 0, size)]
    else:
        first = [_part(GOAL_VIEWS.say("chain.no-inspanningen", language), 0, size, "missing")]
    if count:
        said = GOAL_VIEWS.say("chain.watched", language, count=row.watched, all=count)
        first.append(_part(said, 0, style.SMALL, "note"))
    goal = _part(row.goal.element.text, 2, size)
    return _Row(
        row,
        (
            tuple(first),
            tuple(_measures(row.process, 1, size, language, ())),
            (goal,),
            tuple(_measures(row.goal.effect, 3, size, language, row.goal.announced)),
        ),
    )


def _part(text: str, column: int, size: float, look: str = "", bold: bool = False) -> PanelText:
    inks = {"note": style.GREY, "missing": style.ACCENT, "white": style.WHITE}
    bold = bold or look == "missing"
    fitted = fit(text, _WIDES[column] - 14, (size, style.SMALL), bold)
    return PanelText(fitted, inks.get(look, style.INK), bold)


def _measures(
    found: Sequence[MeasuredIndicator],
    column: int,
    size: float,
    language: Language,
    announced: Sequence[str],
) -> Iterator[PanelText]:
    if not found:
        said = GOAL_VIEWS.say("chain.missing", language)
        yield _part(f"▲ {said}", column, size, "missing")
        for text in announced:
            named = GOAL_VIEWS.say("chain.announced", language, text=text)
            yield _part(named, column, style.SMALL, "note")
        return
    for one in found[:_FACTS]:
        yield _part(one.text, column, size)
        if one.values:
            yield _part(one.values, column, style.SMALL, "note")
    if len(found) > _FACTS:
        more = GOAL_VIEWS.say("chain.more", language, count=len(found) - _FACTS)
        yield _part(more, column, style.SMALL, "note")


def _body(
    view: ChainView, section: ChainSection, rows: Sequence[_Row], room: float, words: str
) -> SheetBody:
    language = view.language
    heads = ("inspanningen", "process", "operational", "effect", "strategic")
    foot = TOP + _HEADING + room + 4
    shapes = [
        column_band(left, wide, TOP, foot, GOAL_VIEWS.say(f"chain.column.{head}", language))
        for left, wide, head in zip(_LEFTS, _WIDES, heads, strict=True)
    ]
    connectors: list[Connector] = []
    high = sum(row.height + _GAP for row in rows) - _GAP
    y = TOP + _HEADING
    tops, targets = _tops(view, section, y, y + max(high, 170.0))
    shapes += tops
    connectors += _upward(view, section, targets)
    for row in rows:
        rects = [
            Rect(left, y, wide, row.height)
            for left, wide in zip(_LEFTS[:4], _WIDES[:4], strict=True)
        ]
        shapes += _boxes(row, rects)
        there, names = _there(row.row), _names(row.row)
        for i, (a, b) in enumerate(pairwise(rects)):
            gap = not (there[i] and there[i + 1])
            connectors.append(_arrow(a, b, names[i], names[i + 1], gap))
        for target in row.row.serves:
            if target in targets:
                rect = targets[target]
                connectors.append(_arrow(rects[3], rect, names[3], target, not there[3]))
        y += row.height + _GAP
    return SheetBody(tuple(shapes), tuple(connectors), (), words, (), view.remarks, section.title)


def _there(row: ChainRow) -> tuple[bool, bool, bool, bool]:
    """Which of the four boxes of a row have something in them."""
    return bool(row.inspanningen), bool(row.process), True, bool(row.goal.effect)


def _names(row: ChainRow) -> tuple[str, str, str, str]:
    """The ids of the four boxes: the goal's own, and beside it what no element can be called."""
    goal = row.goal.element.id
    return f"{goal} 0", f"{goal} 1", goal, f"{goal} 3"


def _boxes(row: _Row, rects: Sequence[Rect]) -> Iterator[Shape]:
    grey, blue = Stroke(style.GREY, 0.8), Stroke(style.BLUE, 0.8)
    there, names = _there(row.row), _names(row.row)
    for i, (rect, parts) in enumerate(zip(rects, row.parts, strict=True)):
        own = names[i]
        if not there[i]:
            yield missing(own, rect, parts)
        elif i == 2:
            yield panel(own, rect, parts, style.PALE, blue, 4.0)
        else:
            yield panel(own, rect, parts, style.WHITE, grey, 0.0 if i == 0 else 8.0)


def _tops(
    view: ChainView, section: ChainSection, top: float, foot: float
) -> tuple[list[Shape], dict[str, Rect]]:
    """The vision above, below it the strategic goals of the line, each with its indicators."""
    shapes: list[Shape] = []
    rects: dict[str, Rect] = {}
    levels = ((view.vision, style.NAVY, 7.0), *((g, style.BLUE, 4.0) for g in section.strategic))
    stacks = [_stack(one, view.language) for one, _, _ in levels]
    highs = [height(box) + 4 + height(facts) for box, facts in stacks]
    spare = max(12.0, (foot - top - sum(highs)) / len(levels))
    y = top
    for (one, fill, radius), (box, facts), high in zip(levels, stacks, highs, strict=True):
        rect = Rect(_LEFTS[4], y, _WIDES[4], height(box) + 4)
        shapes.append(panel(one.element.id, rect, box, fill, Stroke(fill, 0.8), radius))
        rects[one.element.id] = rect
        under = Rect(_LEFTS[4], rect.bottom, _WIDES[4], height(facts))
        name = f"{one.element.id} 3"
        if one.effect:
            shapes.append(panel(name, under, facts, style.WHITE, Stroke(style.GREY, 0.8), 0.0))
        else:
            shapes.append(missing(name, under, facts))
        y += high + spare
    return shapes, rects


def _stack(one: ChainGoal, language: Language) -> tuple[list[PanelText], list[PanelText]]:
    """The text of a goal, and what is measured of it."""
    box = [_part(one.element.text, 4, 9.5, "white", bold=True)]
    return box, list(_measures(one.effect, 4, 9.0, language, one.announced))


def _upward(view: ChainView, section: ChainSection, rects: dict[str, Rect]) -> Iterator[Connector]:
    """From the strategic goals up to the vision, beside what stands between."""
    vision = rects[view.vision.element.id]
    for goal in section.strategic:
        rect = rects[goal.element.id]
        x = rect.right + 8
        corners = [
            Point(rect.right, rect.middle),
            Point(x, rect.middle),
            Point(x, vision.middle),
            Point(vision.right, vision.middle),
        ]
        path, arrow = headed(elbow(corners), 1.0)
        yield Connector(goal.element.id, view.vision.element.id, path, _LINE, arrow)


def _arrow(
    left: Rect, right: Rect, source: str = "", target: str = "", gap: bool = False
) -> Connector:
    """A line on the way up; dotted where something is missing at one of its ends."""
    path = curve(Point(left.right, left.middle), Point(right.x, right.middle))
    stroke = _GAP_LINE if gap else _LINE
    path, arrow = headed(path, 1.0)
    return Connector(source, target, path, stroke, arrow)


def _words(view: ChainView, rows: Sequence[_Row]) -> str:
    absent = GOAL_VIEWS.say("chain.missing", view.language)
    return " ".join(
        GOAL_VIEWS.say(
            "chain.words",
            view.language,
            goal=row.row.goal.element.text,
            count=len(row.row.inspanningen),
            process="; ".join(one.text for one in row.row.process) or absent,
            effect="; ".join(one.text for one in row.row.goal.effect) or absent,
        )
        for row in rows
    )

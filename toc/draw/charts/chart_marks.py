"""The marks of a chart: what was found, what was agreed, their values, and what they mean.

What was measured is a filled dot, joined to the one before it only where its period follows
directly; the path is a dashed line from the baseline (a filled square) to the targets (open
squares). Nothing is told by colour alone.
"""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from toc.core.words.numbers import with_unit
from toc.documents import style
from toc.documents.drawings.scene import Connector, Dash, Point, Rect, Shape, Stroke, Text
from toc.documents.text_width import clean, width
from toc.draw.charts.charts import ChartValue, IndicatorChart, legend
from toc.draw.layout.page_frame import PageFrame
from toc.measure.monitoring.target_path import PointKind, position

_PATH = Stroke(style.GREY, 1.1, Dash.DASHED)
_VALUE = Stroke(style.NAVY, 1.8)
_SPAN = Stroke(style.NAVY, 0.9)
_SYMBOLS = {"hidden": "×", "unknown-n": "?", "missing": "○"}
_LEGEND_LEADING = 14.0


@dataclass(frozen=True)
class Plot:
    """Where a day and a value stand."""

    area: Rect
    first: float
    last: float
    low: float
    high: float

    def x(self, day: datetime.date) -> float:
        share = (float(position(day)) - self.first) / (self.last - self.first)
        return self.area.x + share * self.area.width

    def y(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low)
        return self.area.bottom - share * self.area.height

    def at(self, day: datetime.date, value: float) -> Point:
        return Point(self.x(day), self.y(value))


def drawn_marks(chart: IndicatorChart, plot: Plot, beside: float, *, large: bool) -> PageFrame:
    """The marks of an indicator with their values, all of a `large` chart and else the last; at
    the right of the plot is room for a value, `beside` points wide."""
    # What was found stands over what was agreed.
    shapes = [
        mark_at(
            "baseline" if one.kind is PointKind.BASELINE else "target", plot.at(one.day, one.value)
        )
        for one in chart.points
    ]
    lines = [
        _line(*_between(plot.at(a.day, a.value), plot.at(b.day, b.value)), _PATH)
        for a, b in pairwise(chart.points)
    ]
    texts: list[Text] = []
    before: ChartValue | None = None
    below = plot.area.bottom + 12
    for one in chart.values:
        if one.value is None:
            symbol = _SYMBOLS["unknown-n" if one.unknown_n else "hidden"]
            texts.append(_centred(plot.x(one.day), below, symbol, style.INK))
            before = None
            continue
        here = plot.at(one.day, one.value)
        if one.joined and before is not None and before.value is not None:
            lines.append(_line(plot.at(before.day, before.value), here, _VALUE))
        if one.low is not None and one.high is not None:
            low, high = plot.at(one.day, one.low), plot.at(one.day, one.high)
            lines.append(_line(low, high, _SPAN))
            for end in (low, high):
                lines.append(_line(Point(end.x - 3, end.y), Point(end.x + 3, end.y), _SPAN))
        shapes.append(mark_at("value", here))
        before = one
    for day in chart.missing:
        texts.append(_centred(plot.x(day), below, _SYMBOLS["missing"], style.GREY))
    # The unit stands above the chart once.
    unit = with_unit("", chart.unit, chart.language)
    found = [(one.day, one.value, one.text) for one in chart.values if one.value is not None]
    path = [(point.day, point.value, point.text) for point in chart.points]
    labelled = [*path, *found] if large else [*found[-1:], *path[-1:]]
    labelled = [(day, value, clean(text.removesuffix(unit))) for day, value, text in labelled]
    rising = len(chart.points) > 1 and chart.points[-1].value > chart.points[0].value
    taken = [*(shape.rect for shape in shapes), *_along(lines)]
    for label in _labels(
        plot, labelled, taken, beside, 9.0 if large else style.SMALL, above=not rising
    ):
        texts.append(label)
        wide = width(label.text, label.size)
        # So that no line of the axis runs through it.
        ground = Rect(label.x, label.y - label.size + 1, wide, label.size + 1)
        shapes.insert(0, Shape("", ground, style.WHITE))
    return PageFrame(tuple(shapes), tuple(lines), tuple(texts))


def _labels(
    plot: Plot,
    labelled: Sequence[tuple[datetime.date, float, str]],
    taken: list[Rect],
    beside: float,
    size: float,
    *,
    above: bool,
) -> Iterator[Text]:
    """The values beside their marks, on the side that the path leaves free; at the right edge
    straight beside them. A label that would cover a mark, another label, the years or the state
    above the chart goes to the other side, and is left out where that is taken too: the
    description has every value."""
    for day, value, text in labelled:
        at, wide = plot.at(day, value), width(text, size)
        sides = [at.y - 8, at.y + 15] if above else [at.y + 15, at.y - 8]
        if at.x >= plot.area.right - 1:
            sides.insert(0, at.y + 3)
        for y in sides:
            # A label that would run out of the picture ends above its mark.
            x = min(at.x + 6, plot.area.right + beside - wide)
            box = Rect(x, y - 8, wide, 9)
            free = not any(_overlap(box, other) for other in taken)
            # Above the plot stands the state in words, below it the years.
            if free and plot.area.y <= y <= plot.area.bottom and x >= plot.area.x:
                taken.append(box)
                yield Text(x, y, text, size, style.INK)
                break


def _along(lines: Sequence[Connector]) -> Iterator[Rect]:
    """The room that lines take, in small steps."""
    for line in lines:
        start, end = line.path[0], line.path[-1]
        steps = max(1, round(hypot(end.x - start.x, end.y - start.y) / 4))
        for step in range(steps + 1):
            share = step / steps
            x, y = start.x + share * (end.x - start.x), start.y + share * (end.y - start.y)
            yield Rect(x - 1, y - 1, 2, 2)


def _overlap(one: Rect, other: Rect) -> bool:
    return (
        one.x < other.right
        and other.x < one.right
        and one.y < other.bottom
        and other.y < one.bottom
    )


def mark_at(name: str, at: Point) -> Shape:
    """The mark of a value, the baseline or a target."""
    half, fill, radius = {
        "value": (3.6, style.NAVY, 3.6),
        "baseline": (3.4, style.GREY, 0.0),
        "target": (3.8, style.WHITE, 0.0),
    }[name]
    rect = Rect(at.x - half, at.y - half, 2 * half, 2 * half)
    stroke = Stroke(style.INK, 1.3) if name == "target" else None
    return Shape("", rect, fill, stroke, radius)


def _line(start: Point, end: Point, stroke: Stroke) -> Connector:
    """A straight line."""
    return Connector("", "", (start, start, end, end), stroke)


def _between(start: Point, end: Point) -> tuple[Point, Point]:
    """The line between two marks, clear of both: lines are drawn over marks."""
    x, y = end.x - start.x, end.y - start.y
    long = max(hypot(x, y), 12.0)
    x, y = 6 * x / long, 6 * y / long
    return Point(start.x + x, start.y + y), Point(end.x - x, end.y - y)


def _centred(x: float, y: float, text: str, colour: str) -> Text:
    return Text(x - width(text, 11.0) / 2, y, text, 11.0, colour)


def legend_of(
    charts: Sequence[IndicatorChart], left: float, top: float, wide: float
) -> tuple[PageFrame, float]:
    """What the marks in these charts mean, only those that occur, in rows from `top` down; and how
    high that is."""
    language = charts[0].language
    drawn = PageFrame()
    x, y = left, top + style.SMALL
    occurs = _occurring(charts)
    for name, said in legend(language):
        if name not in occurs:
            continue
        room = 20 + width(said, style.SMALL)
        if x > left and x + room > left + wide:
            x, y = left, y + _LEGEND_LEADING
        drawn += _sample(name, Point(x + 7, y - 3))
        drawn += PageFrame((), (), (Text(x + 20, y, said, style.SMALL, style.INK),))
        x += room + 18
    return drawn, y - top + 4 if occurs else 0.0


def _occurring(charts: Sequence[IndicatorChart]) -> set[str]:
    found: set[str] = set()
    for chart in charts:
        shown = [one for one in chart.values if one.value is not None]
        gone = [one for one in chart.values if one.value is None and not chart.told]
        occurs = {
            "value": bool(shown),
            "span": any(one.low is not None for one in shown),
            "path": len(chart.points) > 1,
            "baseline": any(one.kind is PointKind.BASELINE for one in chart.points),
            "target": any(one.kind is PointKind.TARGET for one in chart.points),
            "hidden": not all(one.unknown_n for one in gone),
            "unknown-n": any(one.unknown_n for one in gone),
            "missing": not chart.told and bool(chart.missing),
        }
        # One with nothing to draw has no marks.
        found |= {name for name, there in occurs.items() if there and not chart.empty}
    return found


def _sample(name: str, at: Point) -> PageFrame:
    if name == "path":
        line = _line(Point(at.x - 8, at.y), Point(at.x + 8, at.y), _PATH)
        return PageFrame((), (line,), ())
    if name == "span":
        ends = (at.y - 5, at.y + 5)
        lines = [_line(Point(at.x, ends[0]), Point(at.x, ends[1]), _SPAN)]
        lines += [_line(Point(at.x - 3, y), Point(at.x + 3, y), _SPAN) for y in ends]
        return PageFrame((), tuple(lines), ())
    if name in _SYMBOLS:
        return PageFrame((), (), (_centred(at.x, at.y + 3, _SYMBOLS[name], style.INK),))
    return PageFrame((mark_at(name, at),), (), ())

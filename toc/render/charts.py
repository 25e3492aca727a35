"""Indicators as scenes: one on a page, or those of a network side by side.

What was measured is a filled dot, joined to the one before it only where its period follows
directly; the path is a dashed line from the baseline (a filled square) to the targets (open
squares). Nothing is told by colour alone.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from math import hypot

from toc.messages.progress import PROGRESS
from toc.monitoring.path import Kind, position
from toc.render import style
from toc.render.furniture import Furniture, header
from toc.render.measure import clean, fit, width
from toc.render.scene import Connector, Dash, Point, Rect, Scene, Shape, Stroke, Text
from toc.reports.charts import (
    ChartPage,
    ChartValue,
    IndicatorChart,
    legend,
    ticks,
)
from toc.reports.progress_words import number_text

COLUMNS, ROWS = 3, 2
"""How many charts stand side by side on a page, and below each other."""

_GAP = 26.0
_TOP, _BOTTOM = 100.0, 520.0
_BESIDE = 54.0  # room for a label at the right of a large chart
_PATH = Stroke(style.GREY, 1.1, Dash.DASHED)
_VALUE = Stroke(style.NAVY, 1.8)
_SPAN = Stroke(style.NAVY, 0.9)
_SYMBOLS = {"hidden": "×", "missing": "○"}


def chart_scene(chart: IndicatorChart, programme: str) -> Scene:
    """One indicator on a page."""
    panel = Rect(style.MARGIN, _TOP, style.INNER, _BOTTOM - _TOP)
    drawn = header(programme, chart.title, "") + _panel(chart, panel, large=True)
    return _scene(chart.title, chart.words, chart, drawn)


def page_scenes(page: ChartPage) -> tuple[Scene, ...]:
    """The indicators of a network side by side, on as many pages as it takes."""
    each = COLUMNS * ROWS
    parts = [page.charts[i : i + each] for i in range(0, len(page.charts), each)]
    scenes = []
    for number, charts in enumerate(parts, start=1):
        counted = {"page": number, "pages": len(parts)}
        remark = PROGRESS.say("chart.page", page.language, **counted) if len(parts) > 1 else ""
        kind = PROGRESS.say("chart.kind", page.language)
        drawn = header(f"{page.programme} · {kind}", page.title, remark)
        wide = (style.INNER - (COLUMNS - 1) * _GAP) / COLUMNS
        high = (_BOTTOM - _TOP - (ROWS - 1) * _GAP) / ROWS
        for at, chart in enumerate(charts):
            row, column = divmod(at, COLUMNS)
            left, top = style.MARGIN + column * (wide + _GAP), _TOP + row * (high + _GAP)
            drawn += _panel(chart, Rect(left, top, wide, high), large=False)
        words = " ".join(chart.words for chart in charts)
        scenes.append(_scene(f"{page.title} {remark}".strip(), words, page, drawn))
    return tuple(scenes)


def _scene(title: str, words: str, of: IndicatorChart | ChartPage, drawn: Furniture) -> Scene:
    drawn += _legend(of)
    return Scene(
        style.WIDTH,
        style.HEIGHT,
        title,
        words,
        of.language,
        drawn.shapes,
        drawn.connectors,
        drawn.texts,
    )


@dataclass(frozen=True)
class _Plot:
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


def _panel(chart: IndicatorChart, rect: Rect, *, large: bool) -> Furniture:
    """A chart in a rectangle: its title (where it is one of several), status, axes and marks."""
    texts: list[Text] = []
    y = rect.y
    if not large:
        fitted = fit(chart.title, rect.width, (9.0,), bold=True)
        lines = list(fitted.lines[:3])
        if len(fitted.lines) > len(lines):
            lines[-1] = f"{lines[-1].rstrip(' ,;')} …"
        for line in lines:
            y += 11
            texts.append(Text(rect.x, y, line, 9.0, style.NAVY, bold=True))
    y += 14 if large else 12
    size = 11.0 if large else style.SMALL
    texts.append(Text(rect.x, y, chart.status, size, style.INK, bold=True))
    if chart.unit:
        unit = clean(PROGRESS.say("chart.unit", chart.language, unit=chart.unit))
        after = rect.x + width(chart.status, size, bold=True) + 8
        unit = unit if after + width(unit, size) <= rect.right else ""
        texts += [Text(after, y, unit, size, style.GREY)] if unit else []
    if chart.empty:
        empty = PROGRESS.say("chart.empty", chart.language)
        lines = list(fit(empty, rect.width, (style.SMALL,)).lines)
        texts += [
            Text(rect.x, y + 18 + 11 * i, line, style.SMALL, style.GREY)
            for i, line in enumerate(lines)
        ]
        return Furniture((), (), tuple(texts))
    numbers = list(_numbers(chart))
    marks = ticks(min(numbers), max(numbers), 7 if large else 5)
    labels = [number_text(Decimal(repr(mark)), 3, chart.language) for mark in marks]
    left = rect.x + max(width(label, style.SMALL) for label in labels) + 6
    foot = 34 if chart.missing or any(one.value is None for one in chart.values) else 18
    room = _BESIDE + 2 if large else 16
    area = Rect(left, y + 12, rect.right - left - room, rect.bottom - foot - y - 12)
    days = [
        *(point.day for point in chart.points),
        *(one.day for one in chart.values),
        *chart.missing,
    ]
    first, last = float(position(min(days))), float(position(max(days)))
    first, last = (first, last) if last > first else (first - 0.5, last + 0.5)
    plot = _Plot(area, first, last, marks[0], marks[-1])
    axes = _axes(plot, marks, labels, rect.bottom - 4)
    return axes + _marks(chart, plot, large=large) + Furniture((), (), tuple(texts))


def _numbers(chart: IndicatorChart) -> Iterator[float]:
    """Everything that has a height."""
    yield from (point.value for point in chart.points)
    for one in chart.values:
        yield from (end for end in (one.value, one.low, one.high) if end is not None)


def _axes(plot: _Plot, marks: Sequence[float], labels: Sequence[str], foot: float) -> Furniture:
    lines, texts = [], []
    for mark, label in zip(marks, labels, strict=True):
        y = plot.y(mark)
        # A shape and no line, because lines are drawn over the marks.
        thin = Rect(plot.area.x, y - 0.4, plot.area.width, 0.8)
        lines.append(Shape("", thin, style.RULE))
        left = plot.area.x - 6 - width(label, style.SMALL)
        texts.append(Text(left, y + 3, label, style.SMALL, style.GREY))
    # A year stands where it ends.
    first, last = int(-(-plot.first // 1)) - 1, int(plot.last // 1) - 1
    used = -1000.0
    for year in range(first, last + 1):
        middle = plot.x(datetime.date(year, 12, 31))
        wide = width(str(year), style.SMALL)
        if middle - wide / 2 > used + 8:
            texts.append(Text(middle - wide / 2, foot, str(year), style.SMALL, style.GREY))
            used = middle + wide / 2
    return Furniture(tuple(lines), (), tuple(texts))


def _marks(chart: IndicatorChart, plot: _Plot, *, large: bool) -> Furniture:
    shapes: list[Shape] = []
    lines = [
        _line(*_between(plot.at(a.day, a.value), plot.at(b.day, b.value)), _PATH)
        for a, b in pairwise(chart.points)
    ]
    texts: list[Text] = []
    before: ChartValue | None = None
    below = plot.area.bottom + 12
    for one in chart.values:
        if one.value is None:
            texts.append(_centred(plot.x(one.day), below, _SYMBOLS["hidden"], style.INK))
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
        shapes.append(_mark("value", here))
        before = one
    shapes += [
        _mark("baseline" if one.kind is Kind.BASELINE else "target", plot.at(one.day, one.value))
        for one in chart.points
    ]
    for day in chart.missing:
        texts.append(_centred(plot.x(day), below, _SYMBOLS["missing"], style.GREY))
    if large:
        # The unit stands above the chart once.
        unit = f"\u00a0{chart.unit}"
        labelled = [(point.day, point.value, point.text) for point in chart.points]
        labelled += [
            (one.day, one.value, one.text) for one in chart.values if one.value is not None
        ]
        labelled = [(day, value, clean(text.removesuffix(unit))) for day, value, text in labelled]
        rising = len(chart.points) > 1 and chart.points[-1].value > chart.points[0].value
        texts += list(_labels(plot, labelled, above=not rising))
    return Furniture(tuple(shapes), tuple(lines), tuple(texts))


def _labels(
    plot: _Plot, labelled: Sequence[tuple[datetime.date, float, str]], *, above: bool
) -> Iterator[Text]:
    """The values beside their marks, on the side that the path leaves free; at the right edge
    straight beside them. A label that would cover a mark, another label or the years goes to the
    other side, and is left out where that is taken too: the description has every value."""
    places = [plot.at(day, value) for day, value, _ in labelled]
    taken = [Rect(at.x - 4, at.y - 4, 8, 8) for at in places]
    for at, (_, _, text) in zip(places, labelled, strict=True):
        sides = [at.y - 8, at.y + 15] if above else [at.y + 15, at.y - 8]
        if at.x >= plot.area.right - 1:
            sides.insert(0, at.y + 3)
        for y in sides:
            box = Rect(at.x + 6, y - 8, width(text, 9.0), 9)
            free = not any(_overlap(box, other) for other in taken)
            if free and y <= plot.area.bottom and box.right <= plot.area.right + _BESIDE:
                taken.append(box)
                yield Text(box.x, y, text, 9.0, style.INK)
                break


def _overlap(one: Rect, other: Rect) -> bool:
    return (
        one.x < other.right
        and other.x < one.right
        and one.y < other.bottom
        and other.y < one.bottom
    )


def _mark(name: str, at: Point) -> Shape:
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


def _legend(of: IndicatorChart | ChartPage) -> Furniture:
    """What the marks mean: only those that occur."""
    charts = of.charts if isinstance(of, ChartPage) else (of,)
    occurs = {
        "value": any(one.value is not None for chart in charts for one in chart.values),
        "span": any(one.low is not None for chart in charts for one in chart.values),
        "path": any(len(chart.points) > 1 for chart in charts),
        "baseline": any(p.kind is Kind.BASELINE for chart in charts for p in chart.points),
        "target": any(p.kind is Kind.TARGET for chart in charts for p in chart.points),
        "hidden": any(one.value is None for chart in charts for one in chart.values),
        "missing": any(chart.missing for chart in charts),
    }
    drawn = Furniture()
    x, y = style.MARGIN, _BOTTOM + 30
    for name, said in legend(of.language):
        if occurs[name]:
            drawn += _sample(name, Point(x + 7, y - 3))
            drawn += Furniture((), (), (Text(x + 20, y, said, style.SMALL, style.INK),))
            x += 20 + width(said, style.SMALL) + 18
    return drawn


def _sample(name: str, at: Point) -> Furniture:
    if name == "path":
        line = _line(Point(at.x - 8, at.y), Point(at.x + 8, at.y), _PATH)
        return Furniture((), (line,), ())
    if name == "span":
        ends = (at.y - 5, at.y + 5)
        lines = [_line(Point(at.x, ends[0]), Point(at.x, ends[1]), _SPAN)]
        lines += [_line(Point(at.x - 3, y), Point(at.x + 3, y), _SPAN) for y in ends]
        return Furniture((), tuple(lines), ())
    if name in _SYMBOLS:
        return Furniture((), (), (_centred(at.x, at.y + 3, _SYMBOLS[name], style.INK),))
    return Furniture((_mark(name, at),), (), ())

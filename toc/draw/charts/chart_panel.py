"""The picture of one indicator in a rectangle: its status, its axes and its marks. Values that are
words stand below each other."""

import datetime
from collections.abc import Iterator, Sequence
from decimal import Decimal

from toc.documents import style
from toc.documents.drawings.scene import Point, Rect, Shape, Text
from toc.documents.text_width import clean, fit, width
from toc.draw.charts.chart_marks import Plot, drawn_marks, mark_at
from toc.draw.charts.charts import IndicatorChart, ticks
from toc.draw.layout.page_frame import PageFrame
from toc.measure.monitoring.target_path import position
from toc.measure.report.progress_words import number_text
from toc.measure.words.progress import PROGRESS

_BESIDE, _BESIDE_SMALL = 54.0, 22.0
"""Room for a label at the right of a chart."""

_TITLE, _TITLE_LEADING, _MOST_LINES = 9.0, 11.0, 3


def panel(chart: IndicatorChart, rect: Rect, *, head: int, large: bool) -> PageFrame:
    """A chart in a rectangle. `head` is how many lines are kept for its title, none where that
    stands elsewhere; a `large` one has all its values beside their marks, a small one the last."""
    texts: list[Text] = []
    if head:
        texts += _title(chart.title, rect, head)
    size = style.SMALL if head else 11.0
    y = rect.y + head * _TITLE_LEADING + (12 if head else 14)
    texts.append(Text(rect.x, y, chart.status, size, style.INK, bold=True))
    if chart.unit:
        unit = clean(PROGRESS.say("chart.unit", chart.language, unit=chart.unit))
        after = rect.x + width(chart.status, size, bold=True) + 8
        unit = unit if after + width(unit, size) <= rect.right else ""
        texts += [Text(after, y, unit, size, style.GREY)] if unit else []
    below = Rect(rect.x, y + 12, rect.width, rect.bottom - y - 12)
    if chart.told:
        return PageFrame((), (), tuple(texts)) + _told(chart, below)
    if chart.empty:
        empty = chart.withheld or PROGRESS.say("chart.empty", chart.language)
        lines = fit(empty, rect.width, (style.SMALL,), language=chart.language).lines
        texts += [
            Text(rect.x, below.y + 6 + 11 * i, line, style.SMALL, style.GREY)
            for i, line in enumerate(lines)
        ]
        return PageFrame((), (), tuple(texts))
    numbers = list(_numbers(chart))
    marks = ticks(min(numbers), max(numbers), 7 if large else 5)
    labels = [number_text(Decimal(repr(mark)), 3, chart.language) for mark in marks]
    left = rect.x + max(width(label, style.SMALL) for label in labels) + 6
    foot = 34 if chart.missing or any(one.value is None for one in chart.values) else 18
    beside = _BESIDE if large else _BESIDE_SMALL
    area = Rect(left, below.y, rect.right - left - beside, rect.bottom - foot - below.y)
    days = [
        *(point.day for point in chart.points),
        *(one.day for one in chart.values),
        *chart.missing,
    ]
    first, last = float(position(min(days))), float(position(max(days)))
    first, last = (first, last) if last > first else (first - 0.5, last + 0.5)
    plot = Plot(area, first, last, marks[0], marks[-1])
    axes = _axes(plot, marks, labels, rect.bottom - 4)
    return axes + drawn_marks(chart, plot, beside, large=large) + PageFrame((), (), tuple(texts))


def title_lines(title: str, wide: float) -> tuple[str, ...]:
    """The title of a small chart; a long one ends in an ellipsis."""
    fitted = fit(title, wide, (_TITLE,), bold=True)
    if len(fitted.lines) <= _MOST_LINES:
        return fitted.lines
    lines = list(fitted.lines[:_MOST_LINES])
    last = lines[-1].rstrip(" ,;")
    while width(f"{last} …", _TITLE, bold=True) > wide:
        last = last[:-1].rstrip(" ,;")
    return (*lines[:-1], f"{last} …")


def _title(title: str, rect: Rect, head: int) -> Iterator[Text]:
    for i, line in enumerate(title_lines(title, rect.width)[:head], 1):
        y = rect.y + i * _TITLE_LEADING
        yield Text(rect.x, y, line, _TITLE, style.NAVY, bold=True)


def _told(chart: IndicatorChart, rect: Rect) -> PageFrame:
    """Values that are words, the last at the top, as many as there is room for; how many earlier
    ones there are is said. A period that is a long text stands on a line of its own."""
    shapes: list[Shape] = []
    texts: list[Text] = []
    size, left = style.SMALL, rect.x + 14
    indent = max(width(one.period, size, bold=True) for one in chart.told) + 8
    above = indent > rect.width / 4
    indent = 0.0 if above else indent
    y = rect.y + 8
    for number, one in enumerate(reversed(chart.told)):
        room = rect.right - left - indent
        lines = list(fit(one.text, room, (size,), language=chart.language).lines)
        earlier = len(chart.told) - number - 1
        most = int((rect.bottom - y) // 11) + 1 - above - bool(earlier)
        if number and len(lines) > most:
            said = PROGRESS.say("chart.earlier", chart.language, count=earlier + 1)
            texts.append(Text(left, y, said, size, style.GREY))
            break
        if len(lines) > most:
            lines = [*lines[: most - 1], f"{lines[most - 1][:-2].rstrip()} …"]
        shapes.append(mark_at("value", Point(rect.x + 4, y - 3)))
        texts.append(Text(left, y, one.period, size, style.INK, bold=True))
        y += 11 if above else 0
        for line in lines:
            texts.append(Text(left + indent, y, line, size, style.INK))
            y += 11
        y += 4
    return PageFrame(tuple(shapes), (), tuple(texts))


def _numbers(chart: IndicatorChart) -> Iterator[float]:
    """Everything that has a height."""
    yield from (point.value for point in chart.points)
    for one in chart.values:
        yield from (end for end in (one.value, one.low, one.high) if end is not None)


def _axes(plot: Plot, marks: Sequence[float], labels: Sequence[str], foot: float) -> PageFrame:
    lines, texts = [], []
    for mark, label in zip(marks, labels, strict=True):
        y = plot.y(mark)
        # A shape and no line, because lines are drawn over the marks.
        thin = Rect(plot.area.x, y - 0.4, plot.area.width, 0.8)
        zero = mark == 0 and marks[0] < 0
        lines.append(Shape("", thin, style.GREY if zero else style.RULE))
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
    return PageFrame(tuple(lines), (), tuple(texts))

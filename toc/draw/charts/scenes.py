"""Indicators as scenes: one on a page, or those of a network side by side, as pages of their own
and as figures in a document, which have no title block."""

from collections.abc import Iterator, Sequence

from toc.documents import style
from toc.documents.drawings.scene import Rect, Scene
from toc.draw.charts.chart_marks import legend_of
from toc.draw.charts.chart_panel import panel, title_lines
from toc.draw.charts.charts import ChartPage, IndicatorChart
from toc.draw.layout.page_frame import PageFrame, header
from toc.measure.words.progress import PROGRESS

ROWS = 2
"""How many rows of charts stand on a page."""

_GAP = 26.0
_TOP, _BOTTOM, _LEGEND = 100.0, 520.0, 540.0
_LYING, _STANDING = (730.0, 370.0), (483.0, 615.0)
"""What a figure with its legend can take of a page that lies and of one that stands without being
made smaller: so that letters are as large as they are drawn."""

_HIGH = {1: 250.0, 2: 205.0, 3: 190.0}
"""How high a chart of a figure is at most, by how many stand side by side."""

_SINGLE, _SMALL = (483.0, 205.0), (330.0, 170.0)
"""One indicator in a document, and one beside a text."""


def chart_scene(chart: IndicatorChart, programme: str) -> Scene:
    """One indicator on a page."""
    drawn = header(programme, chart.title, "")
    room = Rect(style.MARGIN, _TOP, style.INNER, _BOTTOM - _TOP)
    drawn += panel(chart, room, head=0, large=True)
    drawn += legend_of((chart,), style.MARGIN, _LEGEND, style.INNER)[0]
    return _scene(chart.title, (chart,), drawn, style.WIDTH, style.HEIGHT)


def page_scenes(page: ChartPage) -> tuple[Scene, ...]:
    """The indicators of a network side by side, on as many pages as it takes."""
    scenes = []
    columns = _across(page)
    for charts, remark in _parts(page):
        kind = PROGRESS.say("chart.kind", page.language)
        drawn = header(f"{page.programme} · {kind}", page.title, remark)
        room = Rect(style.MARGIN, _TOP, style.INNER, _BOTTOM - _TOP)
        rows = ROWS if remark else -(-len(charts) // columns)
        drawn += _grid(charts, room, columns, rows)
        drawn += legend_of(charts, style.MARGIN, _LEGEND, style.INNER)[0]
        title = f"{page.title} {remark}".strip()
        scenes.append(_scene(title, charts, drawn, style.WIDTH, style.HEIGHT))
    return tuple(scenes)


def chart_figure(chart: IndicatorChart) -> Scene:
    """One indicator in a document, whose caption says which."""
    return _alone(chart, *_SINGLE, large=True)


def chart_picture(chart: IndicatorChart) -> Scene:
    """One indicator, small, beside a text that says which."""
    return _alone(chart, *_SMALL, large=False)


def _alone(chart: IndicatorChart, wide: float, high: float, *, large: bool) -> Scene:
    drawn = panel(chart, Rect(0, 0, wide, high), head=0, large=large)
    if chart.told or chart.empty:  # no higher than the words are
        high = max(text.y for text in drawn.texts) + 6
    legend, more = legend_of((chart,), 0, high + 8, wide)
    return _scene(chart.title, (chart,), drawn + legend, wide, high + 8 + more)


def page_figures(page: ChartPage) -> tuple[Scene, ...]:
    """The indicators of a network side by side in a document, on as many figures as it takes."""
    wide, room = _LYING if page.columns > 2 else _STANDING
    columns = _across(page)
    figures = []
    for charts, remark in _parts(page):
        rows = -(-len(charts) // columns)
        high = min(rows * (_HIGH[columns] + _GAP), room) - _GAP
        drawn = _grid(charts, Rect(0, 0, wide, high), columns, rows)
        legend, more = legend_of(charts, 0, high + 10, wide)
        title = f"{page.title} {remark}".strip()
        figures.append(_scene(title, charts, drawn + legend, wide, high + 10 + more))
    return tuple(figures)


def _parts(page: ChartPage) -> Iterator[tuple[tuple[IndicatorChart, ...], str]]:
    """The charts that stand together, about as many on every sheet, each with which sheet that is
    where there are more."""
    count, most = len(page.charts), page.columns * _rows(page)
    each = -(-count // -(-count // most))
    parts = [page.charts[i : i + each] for i in range(0, count, each)]
    for number, charts in enumerate(parts, start=1):
        counted = {"page": number, "pages": len(parts)}
        yield charts, PROGRESS.say("chart.page", page.language, **counted) if parts[1:] else ""


def _rows(page: ChartPage) -> int:
    return ROWS if page.columns > 2 else ROWS + 1


def _across(page: ChartPage) -> int:
    """How many stand side by side, so that no sheet is half empty."""
    most = max(len(charts) for charts, _ in _parts(page))
    return 2 if most == 4 else min(page.columns, most)


def _grid(charts: Sequence[IndicatorChart], room: Rect, columns: int, rows: int) -> PageFrame:
    """Charts side by side; those of a row have their titles equally high."""
    wide = (room.width - (columns - 1) * _GAP) / columns
    high = (room.height - (rows - 1) * _GAP) / rows
    drawn = PageFrame()
    for row in range(rows):
        beside = charts[row * columns : (row + 1) * columns]
        head = max((len(title_lines(chart.title, wide)) for chart in beside), default=0)
        for column, chart in enumerate(beside):
            left, top = room.x + column * (wide + _GAP), room.y + row * (high + _GAP)
            drawn += panel(chart, Rect(left, top, wide, high), head=head, large=columns == 1)
    return drawn


def _scene(
    title: str, charts: Sequence[IndicatorChart], drawn: PageFrame, wide: float, high: float
) -> Scene:
    return Scene(
        width=wide,
        height=high,
        title=title,
        description=" ".join(chart.words for chart in charts),
        language=charts[0].language,
        shapes=drawn.shapes,
        connectors=drawn.connectors,
        texts=drawn.texts,
    )

"""What a figure of a document shows, drawn: from a view, or the chart of an indicator, to the
scenes of its sheets, without the title block and the footer of a page of their own, because the
document has those."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import cast

from toc.documents.document import Document
from toc.documents.drawings.moved import moved
from toc.documents.drawings.scene import Scene
from toc.draw import scenes as views
from toc.draw.charts.charts import ChartPage, IndicatorChart
from toc.draw.charts.scenes import chart_figure, page_figures
from toc.draw.layout import columns
from toc.draw.layout.direction import Direction
from toc.draw.layout.ordering import FEW, BoxOrder, avoidable, sheets_in
from toc.draw.views import AnyView, title_of
from toc.draw.views.columns import ColumnsView

_HEAD, _FOOT = 84.0, 546.0
"""Between these the drawing and its legend stand; above is the title block, below the footer."""

_EDGE = 27.0
"""Left and right of a drawing."""


def figures_of(
    document: Document, direction: Direction = Direction.LR, order: BoxOrder = BoxOrder.FILE
) -> dict[str, tuple[Scene, ...]]:
    """The sheets of every figure of a document, by the figure's id. DrawingError where one cannot
    be drawn."""
    figures = document.figures()
    made = drawings([figure.view for figure in figures], direction, order)
    return {figure.id: sheets for figure, sheets in zip(figures, made, strict=True)}


def scenes(view: object) -> tuple[Scene, ...]:
    """The sheets of a view or chart; none for a figure that is only told in words, whose view is
    None. DrawingError where it cannot be drawn, TypeError for what is no view."""
    (made,) = drawings([view])
    return made


def drawings(
    asked: Sequence[object],
    direction: Direction = Direction.LR,
    order: BoxOrder = BoxOrder.FILE,
) -> list[tuple[Scene, ...]]:
    """The sheets of each view, as `scenes` gives them; those in columns in that direction and
    order, in one run of the engine."""
    sheets = {
        i: sheets_in(view, direction, order)
        for i, view in enumerate(asked)
        if isinstance(view, ColumnsView)
    }
    together = [sheet for of_view in sheets.values() for sheet in of_view]
    placed = iter(columns.drawn(together, 1, len(together)) if together else ())
    return [
        tuple(_drawn(view, [next(placed) for _ in sheets.get(i, ())]))
        for i, view in enumerate(asked)
    ]


def crossed(asked: Sequence[object], direction: Direction) -> dict[str, int]:
    """How many crossings of lines `BoxOrder.FEWEST_CROSSINGS` avoids, by the title of the view;
    only where they are worth a word."""
    return {
        title_of(view): count
        for view in asked
        if isinstance(view, ColumnsView)
        if (count := avoidable(sheets_in(view, direction, BoxOrder.FILE))) >= FEW
    }


def _drawn(view: object, already: Sequence[Scene]) -> Iterable[Scene]:
    if isinstance(view, IndicatorChart):
        return (chart_figure(view),)
    if isinstance(view, ChartPage):
        return page_figures(view)
    if view is None or isinstance(view, ColumnsView):
        return map(bare, already)
    return map(bare, views.scenes(cast(AnyView, view)))


def bare(scene: Scene) -> Scene:
    """A page without its title block and footer, and no larger than what is left."""
    shapes, connectors = moved(scene.shapes, scene.connectors, 1.0, -_EDGE, -_HEAD)
    over, _ = moved(scene.over, (), 1.0, -_EDGE, -_HEAD)
    height = _FOOT - _HEAD
    return replace(
        scene,
        width=scene.width - 2 * _EDGE,
        height=height,
        shapes=tuple(shape for shape in shapes if 0 <= shape.rect.y < height),
        connectors=connectors,
        texts=tuple(
            replace(text, x=text.x - _EDGE, y=text.y - _HEAD)
            for text in scene.texts
            if _HEAD < text.y < _FOOT
        ),
        over=over,
    )

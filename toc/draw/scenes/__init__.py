"""Every view as scenes: `scenes(view)`.

    scenes(view)                          every sheet, numbered 1 to n
    scenes(view, first=4, total=13)       numbered as part of a larger whole

One module a kind of drawing; those in columns and the overview have theirs in `toc.draw.layout`.
To draw many views in one run of the engine: `prepared` for each of them, then `drawn`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from importlib import import_module

from toc.documents.drawings.scene import Scene
from toc.documents.errors import DrawingError
from toc.draw.layout import columns, layout, overview
from toc.draw.layout.direction import Direction
from toc.draw.layout.engine import place
from toc.draw.layout.engine_question import LayoutColumns, PlacedLayout
from toc.draw.layout.ordering import BoxOrder, sheets_in
from toc.draw.layout.pages import ViewSheet
from toc.draw.scenes.frame import Sheets
from toc.draw.views import AnyView, View
from toc.draw.views.columns import ColumnsView
from toc.draw.views.overview import OverviewView

__all__ = ["PreparedView", "prepared", "scenes"]

MOST_SHEETS = 400


@dataclass(frozen=True)
class PreparedView:
    """A view of which it is known how many sheets it takes. `questions` are what the engine is
    asked for it, none where it draws without; `drawn` makes the pages of the answers, the number
    of the first and of all. `sheets` are those of a drawing in columns."""

    count: int
    questions: tuple[LayoutColumns, ...]
    drawn: Callable[[Sequence[PlacedLayout], int, int], list[Scene]]
    sheets: tuple[ViewSheet, ...] = ()


def scenes(
    view: AnyView,
    direction: Direction = Direction.LR,
    first: int = 1,
    total: int | None = None,
) -> list[Scene]:
    """The view on as many sheets as it takes, the first of them page `first` of `total` (without
    it: of as many as there are). `direction` is for drawings in columns; the others have one of
    their own. DrawingError where it would take too many sheets, and TypeError for what is no
    view."""
    ready = prepared(view, direction)
    placed = place(ready.questions) if ready.questions else ()
    return ready.drawn(placed, first, total or first - 1 + ready.count)


def prepared(
    view: AnyView,
    direction: Direction = Direction.LR,
    version: str = "",
    date: str = "",
    order: BoxOrder = BoxOrder.FILE,
) -> PreparedView:
    """The view up to the point where the engine and the page numbers are needed, with the mark of
    a version and a date in the footer where they are given, the boxes of a drawing in columns in
    that order. DrawingError and TypeError as
    `scenes`."""
    if isinstance(view, ColumnsView):
        dated = replace(view, version=version, date=date)
        return _in_columns(sheets_in(dated, direction, order))
    if isinstance(view, OverviewView):
        return _overview(overview.sheets(replace(view, version=version, date=date), {}))
    made = _sheets(view)
    count = len(made.bodies)
    if count > MOST_SHEETS:
        heading = made.heading
        raise DrawingError(
            "too-large", kind=heading.kind, title=heading.title, pages=str(MOST_SHEETS)
        )
    return PreparedView(count, (), lambda _, first, total: made.pages(first, total, version, date))


def _in_columns(made: Sequence[ViewSheet]) -> PreparedView:
    def drawn(placed: Sequence[PlacedLayout], first: int, total: int) -> list[Scene]:
        pairs = zip(made, placed, strict=True)
        return [
            columns.scene(sheet, answer, page, total)
            for page, (sheet, answer) in enumerate(pairs, first)
        ]

    questions = tuple(layout.question(sheet) for sheet in made)
    return PreparedView(len(made), questions, drawn, tuple(made))


def _overview(made: Sequence[overview.OverviewSheet]) -> PreparedView:
    def drawn(_: Sequence[PlacedLayout], first: int, total: int) -> list[Scene]:
        return [overview.scene(sheet, page, total) for page, sheet in enumerate(made, first)]

    return PreparedView(len(made), (), drawn)


def _sheets(view: View) -> Sheets:
    # Imported here: most are made only for who asks for them.
    if not hasattr(view, "drawing"):
        raise TypeError(type(view).__name__)
    made: Sheets = import_module(f"toc.draw.scenes.{view.drawing}").sheets_of(view)
    return made

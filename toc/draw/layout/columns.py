"""A view in columns as scenes: `scenes(view)` is all that a new view needs.

    scenes(view)                          every sheet, numbered 1 to n
    scenes(view, Direction.TD)            from the top down
    scenes(view, first=4, total=13)       numbered as part of a larger whole

A scene is drawn for A4, lying; the writers make it the size of the paper. To draw many views in
one run of the engine: `sheets` of each, then `drawn` for all of them together.
"""

from collections.abc import Sequence

from toc.core.model import Basis
from toc.documents import style
from toc.documents.drawings.moved import moved
from toc.documents.drawings.scene import Rect, Scene
from toc.documents.words.drawing import DRAWING
from toc.draw.layout.direction import Direction
from toc.draw.layout.engine import place
from toc.draw.layout.engine_question import PlacedLayout
from toc.draw.layout.grid_drawing import Gridded, gridded
from toc.draw.layout.layout import Drawing, drawing, question
from toc.draw.layout.page_frame import PageFrame, below, footer, header, headings, row_headings
from toc.draw.layout.pages import ViewSheet, sheets
from toc.draw.layout.sheet_size import LABEL, ROWS_TOP
from toc.draw.views.columns import BoxLink, ColumnsView, above_title, in_words
from toc.draw.words.columns import COLUMNS

__all__ = ["drawn", "scene", "scenes", "sheets"]


def scenes(
    view: ColumnsView,
    direction: Direction = Direction.LR,
    first: int = 1,
    total: int | None = None,
) -> list[Scene]:
    """The view on as many sheets as it takes, the first of them page `first` of `total` (without
    it: of as many as there are). DrawingError where it would take too many, or where the engine
    fails."""
    made = sheets(view, direction)
    return drawn(made, first, total or first - 1 + len(made))


def drawn(made: Sequence[ViewSheet], first: int, total: int) -> list[Scene]:
    """Sheets, of one view or of many, as pages numbered from `first`, in one run of the engine."""
    placed = place([question(sheet) for sheet in made])
    return [
        scene(sheet, answer, page, total)
        for page, (sheet, answer) in enumerate(zip(made, placed, strict=True), first)
    ]


def scene(sheet: ViewSheet, placed: PlacedLayout, page: int, pages: int) -> Scene:
    """The sheet, as the engine placed its boxes, as page `page` of `pages`."""
    view, language = sheet.whole, sheet.whole.language
    kinds = [*sheet.links, *(BoxLink(bundled, "", Basis.NETWORK) for bundled in sheet.bundled)]
    rightwards = sheet.room.direction is Direction.RL
    dots = sheet.grid.dots if sheet.grid is not None else ()
    notes, extra = below(kinds, view.remarks, language, rightwards, view.key, dots)
    bottom = style.BOTTOM - extra
    body = drawing(sheet, placed)
    if sheet.grid is not None:
        made = gridded(sheet, body, bottom)
    else:
        made = _in_columns(sheet, body, bottom)
    eyebrow = list(above_title(view))
    remark = ""
    if sheet.parts > 1:
        remark = DRAWING.say("continued", language, part=sheet.part, parts=sheet.parts)
    around: PageFrame = (
        made.headings
        + header(" · ".join(eyebrow), view.title, remark)
        + notes
        + footer(view.origin, page, pages, language, view.version, view.date)
    )
    return Scene(
        width=style.WIDTH,
        height=style.HEIGHT,
        title=" · ".join([*eyebrow[:-1], view.title, *([remark] if remark else [])]),
        description=words(sheet),
        language=language,
        shapes=around.shapes + made.shapes,
        connectors=made.connectors + around.connectors,
        texts=around.texts,
        over=made.over,
    )


def _in_columns(sheet: ViewSheet, body: Drawing, bottom: float) -> Gridded:
    """The drawing at its place on the page, above `bottom`, with its headings."""
    view, rows = sheet.view, sheet.room.rows
    if rows:
        left, top = style.MARGIN + LABEL, ROWS_TOP
    else:
        left, top = style.MARGIN, style.TOP
    room = Rect(left, top, style.WIDTH - style.MARGIN - left, bottom - top)
    # A drawing that the page cannot hold is made smaller as a whole, whatever stands in it.
    extent = body.extent
    factor = min(1.0, room.height / extent.height, room.width / extent.width)
    x = room.x + (room.width - extent.width * factor) / 2 - extent.x * factor
    y = room.y + (room.height - extent.height * factor) / 2 - extent.y * factor
    if rows:  # from the top down begins at the top
        y = room.y - extent.y * factor
    shapes, connectors = moved(body.shapes, body.connectors, factor, x, y)
    columns = [
        Rect(c.x * factor + x, c.y * factor + y, c.width * factor, c.height * factor)
        for c in body.columns
    ]
    named = row_headings(view, columns, LABEL - 12) if rows else headings(view, columns, bottom)
    over, _ = moved(body.over, (), factor, x, y)
    return Gridded(shapes, connectors, over, named)


def words(sheet: ViewSheet) -> str:
    """What the sheet shows, in words."""
    said = list(in_words(sheet.whole, sheet.shown))
    if sheet.parts > 1:
        language = sheet.whole.language
        part = COLUMNS.say("words.sheet", language, part=sheet.part, parts=sheet.parts)
        said.insert(1, part)
    return " ".join(said)

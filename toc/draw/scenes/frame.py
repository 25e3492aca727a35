"""The page around a drawing that is not one in columns: title block, legend, remarks and footer,
and the small parts that such drawings share."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from toc.core.words import Language
from toc.documents import style
from toc.documents.drawings.lines import curve, headed
from toc.documents.drawings.moved import moved
from toc.documents.drawings.scene import Connector, Dash, Point, Rect, Scene, Shape, Stroke, Text
from toc.documents.text_width import Fitted, fit, width
from toc.documents.words.drawing import DRAWING
from toc.draw.layout.boxes import lines
from toc.draw.layout.page_frame import PageFrame, below, footer, header
from toc.draw.views.columns import BoxLink, Origin

TOP = 84.0
"""Where a drawing may begin, in points from the top of the page."""

PAD_X, PAD_Y = 7.0, 5.0

MISSING = Stroke(style.ACCENT, 1.2, Dash.DOTTED)
"""The border of what is not there."""


@dataclass(frozen=True)
class SheetHeading:
    """What stands above a drawing, and where its texts come from (None: not said)."""

    programme: str
    kind: str
    title: str
    language: Language
    origin: Origin | None


@dataclass(frozen=True)
class SheetBody:
    """What stands on a sheet between its title and its footer. `links` are the kinds of lines that
    the legend explains, `remarks` sentences below the drawing, `words` the sheet in words."""

    shapes: tuple[Shape, ...] = ()
    connectors: tuple[Connector, ...] = ()
    texts: tuple[Text, ...] = ()
    words: str = ""
    links: tuple[BoxLink, ...] = ()
    remarks: tuple[str, ...] = ()
    part: str = ""


def bottom(links: Sequence[BoxLink], remarks: Sequence[str], language: Language) -> float:
    """Where a drawing with that legend and those remarks must end."""
    return style.BOTTOM + 6 - below(links, remarks, language)[1]


@dataclass(frozen=True)
class Sheets:
    """The sheets of a view, to be numbered."""

    heading: SheetHeading
    bodies: tuple[SheetBody, ...]

    def pages(self, first: int, total: int, version: str = "", date: str = "") -> list[Scene]:
        """The sheets as pages numbered from `first`, of `total`, with the mark of a version and a
        date in the footer where they are given."""
        return [
            _page(
                self.heading,
                body,
                (part, len(self.bodies)),
                footer(
                    self.heading.origin or Origin((), 0, 0, 0, 0),
                    first - 1 + part,
                    total,
                    self.heading.language,
                    version,
                    date,
                ),
            )
            for part, body in enumerate(self.bodies, 1)
        ]


def _page(heading: SheetHeading, body: SheetBody, of: tuple[int, int], under: PageFrame) -> Scene:
    part, parts = of
    language = heading.language
    body = _held(body, bottom(body.links, body.remarks, language))
    eyebrow = f"{heading.programme} · {heading.kind}"
    said = [body.part] if body.part else []
    if parts > 1:
        said.append(DRAWING.say("continued", language, part=part, parts=parts))
    remark = " · ".join(said)
    # A remark that would push the title away is no remark but a title.
    remark = fit(remark, style.INNER / 2, (9.0,)).lines[0] if remark else ""
    if heading.origin is None or not _says(heading.origin):
        under = PageFrame(under.shapes, (), under.texts[1:])
    around = (
        header(eyebrow, heading.title, remark)
        + _rightwards(below(body.links, body.remarks, language)[0])
        + under
    )
    return Scene(
        width=style.WIDTH,
        height=style.HEIGHT,
        title=" · ".join([heading.programme, heading.title, *said]),
        description=body.words,
        language=language,
        shapes=around.shapes + body.shapes,
        connectors=body.connectors + around.connectors,
        texts=around.texts + body.texts,
    )


def _held(body: SheetBody, foot: float) -> SheetBody:
    """A drawing that the page cannot hold is made smaller as a whole, whatever stands in it."""
    lowest = max((shape.rect.bottom for shape in body.shapes), default=0.0)
    if lowest <= foot + 1:
        return body
    factor = (foot - TOP) / (lowest - TOP)
    x = style.MARGIN * (1 - factor) + style.INNER * (1 - factor) / 2
    loose = Shape("", Rect(0, 0, 0, 0), None, None, 0.0, body.texts)
    shapes, connectors = moved(
        (*body.shapes, loose), body.connectors, factor, x, TOP - TOP * factor
    )
    return replace(body, shapes=shapes[:-1], connectors=connectors, texts=shapes[-1].texts)


def _rightwards(legend: PageFrame) -> PageFrame:
    """The samples of the legend pointing right, as the arrows of these drawings do."""
    turned = []
    for sample in legend.connectors:
        xs = [point.x for point in (*sample.path, *sample.arrow)]
        y = sample.path[0].y
        path, arrow = headed(curve(Point(min(xs), y), Point(max(xs), y)), sample.stroke.width)
        turned.append(Connector("", "", path, sample.stroke, arrow))
    return PageFrame(legend.shapes, tuple(turned), legend.texts)


def _says(origin: Origin) -> bool:
    return bool(origin.literal + origin.derived + origin.proposed + origin.unsourced)


def nothing(sentence: str) -> SheetBody:
    """A sheet that says why there is nothing to draw."""
    fitted = fit(sentence, 420.0, (12.0, style.SMALL))
    rect = Rect((style.WIDTH - 450) / 2, 220, 450, fitted.height + 30)
    texts = tuple(lines(fitted, rect.x + 15, rect.y + 15, style.INK))
    return SheetBody((Shape("", rect, style.BAND, MISSING, 4.0, texts),), words=sentence)


@dataclass(frozen=True)
class PanelText:
    """A text in a panel: broken into lines, with its colour and weight."""

    text: Fitted
    ink: str = style.INK
    bold: bool = False


def height(parts: Sequence[PanelText], pad: float = PAD_Y) -> float:
    """How high a panel with these texts is, in points."""
    return sum(part.text.height for part in parts) + 2 * (len(parts) - 1) + 2 * pad


def panel(
    name: str,
    rect: Rect,
    parts: Sequence[PanelText],
    fill: str | None,
    stroke: Stroke | None,
    radius: float = 3.0,
) -> Shape:
    """A box with its texts, in the middle of its height."""
    y = rect.y + (rect.height - height(parts, 0)) / 2
    texts: list[Text] = []
    for part in parts:
        texts += lines(part.text, rect.x + PAD_X, y, part.ink, part.bold)
        y += part.text.height + 2
    return Shape(name, rect, fill, stroke, radius, tuple(texts))


def missing(name: str, rect: Rect, parts: Sequence[PanelText]) -> Shape:
    """A panel for what is not there: dotted, in the warning colour."""
    return panel(name, rect, parts, style.WHITE, MISSING)


def one_line(
    text: str,
    x: float,
    y: float,
    room: float,
    ink: str,
    bold: bool = False,
    sizes: tuple[float, ...] = (style.HEADING, 9.0, style.SMALL),
) -> Text:
    """A text on one line at the largest of some sizes; what does not fit ends in an ellipsis."""
    for size in sizes:
        fitted = fit(text, room, (size,), bold)
        if len(fitted.lines) == 1:
            return Text(x, y, fitted.lines[0], size, ink, bold)
    line = fit(text, room - width("…", style.SMALL, bold), (style.SMALL,), bold).lines[0]
    return Text(x, y, f"{line}…", style.SMALL, ink, bold)


def column_band(left: float, wide: float, top: float, foot: float, title: str) -> Shape:
    """A pale band behind a column, with its name at the top."""
    name = one_line(title, left, top + 14, wide + 6, style.NAVY, bold=True)
    rect = Rect(left - 7, top, wide + 14, foot - top)
    return Shape("", rect, style.BAND, None, 4.0, (name,))

"""What every page has around its drawing: the title block, the column headings, the legend, and
the footer with its sources and page number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toc.messages import Language, listing
from toc.messages.drawing import DRAWING
from toc.model import Basis, Document
from toc.render import style
from toc.render.lines import curve, headed
from toc.render.measure import fit, width
from toc.render.scene import Connector, Point, Rect, Shape, Stroke, Text
from toc.reports.din import Link, Origin

_EYEBROW, _TITLE = 46.0, 69.0
_BAND_TOP = 86.0
_HEADING = 101.0
_LEGEND, _LEGEND_LEADING = 538.5, 10.5
_RULE, _FOOTER = 549.0, 561.0
_SAMPLE = 28.0
_APART = 22.0


@dataclass(frozen=True)
class Furniture:
    """Shapes, lines and texts around a drawing."""

    shapes: tuple[Shape, ...] = ()
    connectors: tuple[Connector, ...] = ()
    texts: tuple[Text, ...] = ()

    def __add__(self, other: Furniture) -> Furniture:
        return Furniture(
            self.shapes + other.shapes,
            self.connectors + other.connectors,
            self.texts + other.texts,
        )


def header(eyebrow: str, title: str, remark: str) -> Furniture:
    """The title block: a small line, a large title below it, and a remark at its right."""
    wide = width(remark, 9.0)
    texts = [
        _one_line(eyebrow, style.MARGIN, _EYEBROW, style.INNER, (9.0, style.SMALL), style.GREY),
        _one_line(
            title,
            style.MARGIN - 1,
            _TITLE,
            style.INNER - wide - 24,
            (style.TITLE, 18.0, 16.0, 14.0, 12.0, 10.0, style.SMALL),
            style.NAVY,
            bold=True,
        ),
    ]
    if remark:
        x = style.WIDTH - style.MARGIN - wide
        texts.append(Text(x, _TITLE, remark, 9.0, style.GREY))
    return Furniture(texts=tuple(texts))


def _one_line(
    text: str,
    x: float,
    y: float,
    room: float,
    sizes: tuple[float, ...],
    ink: str,
    bold: bool = False,
) -> Text:
    """A text on one line, at the largest size at which it fits; one that does not fit at the
    smallest ends in an ellipsis (the page's title in words has it whole)."""
    for size in sizes:
        fitted = fit(text, room, (size,), bold)
        if len(fitted.lines) == 1:
            return Text(x, y, fitted.lines[0], size, ink, bold)
    size = sizes[-1]
    line = fit(text, room - width("…", size, bold), (size,), bold).lines[0]
    return Text(x, y, f"{line}…", size, ink, bold)


def headings(columns: Sequence[tuple[float, float]], language: Language) -> Furniture:
    """A pale band behind each column, with its name at the top. `columns` are their sides."""
    shapes: list[Shape] = []
    texts: list[Text] = []
    for (left, right), level in zip(columns, style.COLUMNS, strict=True):
        rect = Rect(left - 9, _BAND_TOP, right - left + 18, style.BOTTOM + 6 - _BAND_TOP)
        shapes.append(Shape("", rect, style.BAND, None, 4.0))
        name = DRAWING.say(f"column.{level.name.lower()}", language)
        texts.append(Text(left, _HEADING, name, style.HEADING, style.NAVY, bold=True))
    return Furniture(tuple(shapes), (), tuple(texts))


def legend(links: Sequence[Link], language: Language) -> Furniture:
    """What the lines on this page mean: only the kinds that occur."""
    found = {link.basis for link in links}
    items: list[tuple[Stroke, str]] = []
    for basis, key in (
        (Basis.STATED, "legend.stated"),
        (Basis.NETWORK, "legend.network"),
        (Basis.PROPOSAL, "legend.proposal"),
    ):
        if basis in found:
            stroke = Stroke(style.INK, 1.0, style.DASHES[basis])
            items.append((stroke, DRAWING.say(key, language)))
    points = sorted({link.points for link in links if link.points is not None})
    for number in points:
        text = DRAWING.say(f"legend.{number}", language)
        items.append((Stroke(style.INK, style.THICKNESS[number]), text))
    return _rows(items)


def _rows(items: Sequence[tuple[Stroke, str]]) -> Furniture:
    rows: list[list[tuple[Stroke, str]]] = [[]]
    used = 0.0
    for stroke, text in items:
        wide = _SAMPLE + 6 + width(text, style.SMALL) + _APART
        if rows[-1] and used + wide - _APART > style.INNER:
            rows.append([])
            used = 0.0
        rows[-1].append((stroke, text))
        used += wide
    connectors: list[Connector] = []
    texts: list[Text] = []
    for i, row in enumerate(rows):
        y = _LEGEND + (i - (len(rows) - 1) / 2) * _LEGEND_LEADING
        x = style.MARGIN
        for stroke, text in row:
            path = curve(Point(x, y - 2.8), Point(x + _SAMPLE, y - 2.8))
            path, arrow = headed(path[::-1], stroke.width)
            connectors.append(Connector("", "", path, stroke, arrow))
            texts.append(Text(x + _SAMPLE + 6, y, text, style.SMALL, style.INK))
            x += _SAMPLE + 6 + width(text, style.SMALL) + _APART
    return Furniture((), tuple(connectors), tuple(texts))


def footer(origin: Origin, page: int, pages: int, language: Language) -> Furniture:
    """The documents with their dates, how the texts relate to them, and the page number."""
    number = DRAWING.say("page-of", language, page=page, pages=pages)
    wide = width(number, style.SMALL)
    rule = Rect(style.MARGIN, _RULE, style.INNER, 0.6)
    said = _one_line(
        provenance(origin, language),
        style.MARGIN,
        _FOOTER,
        style.INNER - wide - 18,
        (style.SMALL,),
        style.GREY,
    )
    right = Text(style.WIDTH - style.MARGIN - wide, _FOOTER, number, style.SMALL, style.GREY)
    return Furniture((Shape("", rule, style.RULE),), (), (said, right))


def provenance(origin: Origin, language: Language) -> str:
    """Where the texts come from, as one line."""
    parts: list[str] = []
    if origin.documents:
        named = [_cited(document, language) for document in origin.documents]
        parts.append(DRAWING.say("source", language, documents=listing(named, language)))
    counts = {
        "literal": origin.literal,
        "derived": origin.derived,
        "proposed": origin.proposed,
        "unsourced": origin.unsourced,
    }
    some = {kind: n for kind, n in counts.items() if n}
    if list(some) == ["literal"]:
        parts.append(DRAWING.say("texts.literal", language))
    else:
        counted = [DRAWING.say(f"count.{kind}", language, n=n) for kind, n in some.items()]
        parts.append(DRAWING.say("texts.mixed", language, counts=listing(counted, language)))
    said = " · ".join(parts)
    return said[0].upper() + said[1:]


def _cited(document: Document, language: Language) -> str:
    details = [str(document.date)] if document.date else []
    if document.version:
        details.append(DRAWING.say("version", language, version=document.version))
    return f"{document.title} ({', '.join(details)})" if details else document.title

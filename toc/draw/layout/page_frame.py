"""What every page has around its drawing: the title block, the column headings, the legend, and
the footer with its sources and page number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from toc.core.model import Basis, Document
from toc.core.words import Language, listing
from toc.documents import style
from toc.documents.drawings.lines import curve, headed
from toc.documents.drawings.scene import Connector, Point, Rect, Shape, Stroke, Text
from toc.documents.marks import Mark
from toc.documents.style import Tint
from toc.documents.text_width import LEADING, clean, fit, width
from toc.documents.words.drawing import DRAWING
from toc.draw.layout.dots import ACROSS, dot, kinds
from toc.draw.views.columns import BoxLink, ColumnsView, Origin
from toc.draw.words.views_goals import GOAL_VIEWS

_EYEBROW, _TITLE = 46.0, 69.0
_BAND_TOP = 86.0
_HEADING = 101.0
_LEGEND, _LEGEND_LEADING = 538.5, 10.5
_RULE, _FOOTER = 549.0, 561.0
_SAMPLE = 28.0
_APART = 22.0
_SHORT = style.INNER + _APART


@dataclass(frozen=True)
class PageFrame:
    """Shapes, lines and texts around a drawing."""

    shapes: tuple[Shape, ...] = ()
    connectors: tuple[Connector, ...] = ()
    texts: tuple[Text, ...] = ()

    def __add__(self, other: PageFrame) -> PageFrame:
        return PageFrame(
            self.shapes + other.shapes,
            self.connectors + other.connectors,
            self.texts + other.texts,
        )


def header(eyebrow: str, title: str, remark: str) -> PageFrame:
    """The title block: a small line, a large title below it, and a remark at its right."""
    wide = width(remark, 9.0)
    texts = [
        one_line(eyebrow, style.MARGIN, _EYEBROW, style.INNER, (9.0, style.SMALL), style.GREY),
        one_line(
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
    return PageFrame(texts=tuple(texts))


def one_line(
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


def headings(view: ColumnsView, columns: Sequence[Rect], bottom: float) -> PageFrame:
    """A pale band behind each column down to `bottom`, with its name at the top."""
    shapes: list[Shape] = []
    texts: list[Text] = []
    for inner, column in zip(columns, view.columns, strict=True):
        rect = Rect(inner.x - 9, _BAND_TOP, inner.width + 18, bottom + 6 - _BAND_TOP)
        shapes.append(Shape("", rect, style.BAND, None, 4.0))
        texts.append(
            one_line(
                column.title,
                inner.x,
                _HEADING,
                inner.width + 6,
                (style.HEADING, style.SMALL),
                style.NAVY,
                bold=True,
            )
        )
    return PageFrame(tuple(shapes), (), tuple(texts))


def row_headings(view: ColumnsView, rows: Sequence[Rect], room: float) -> PageFrame:
    """A pale band behind each row, with its name at the left, at most `room` wide."""
    shapes: list[Shape] = []
    texts: list[Text] = []
    for inner, column in zip(rows, view.columns, strict=True):
        rect = Rect(style.MARGIN - 9, inner.y - 9, style.INNER + 18, inner.height + 18)
        shapes.append(Shape("", rect, style.BAND, None, 4.0))
        fitted = fit(column.title, room, (style.HEADING, style.SMALL), bold=True)
        # As many lines as the row is high; the words of the drawing have the whole title.
        most = max(1, int((inner.height + 14) / (fitted.size * LEADING)))
        for i, line in enumerate(fitted.lines[:most]):
            y = inner.y + 8 + i * fitted.size * LEADING
            texts.append(Text(style.MARGIN, y, line, fitted.size, style.NAVY, bold=True))
    return PageFrame(tuple(shapes), (), tuple(texts))


def below(
    links: Sequence[BoxLink],
    remarks: Sequence[str],
    language: Language,
    rightwards: bool = False,
    key: Sequence[Mark] = (),
    dots: Sequence[BoxLink] = (),
) -> tuple[PageFrame, float]:
    """The legend (only the kinds of lines and of `dots` that occur, lines pointing as they do, and
    the `key` of the states) and the remarks on a drawing, and how many points higher than usual
    the drawing must end to make room for them."""
    rows = _rows(_states(key)) + _rows(_items(links, language)) + _rows(_dotted(dots, language))
    if dots and len(rows) == 2 and sum(_wide(text) for row in rows for _, text in row) < _SHORT:
        rows = [[*rows[0], *rows[1]]]
    lines = [
        line
        for remark in remarks
        for line in fit(remark, style.INNER, (style.SMALL,), language=language).lines
    ]
    beside = False
    if len(rows) == len(lines) == 1:
        used = sum(_wide(text) for _, text in rows[0])
        beside = used + width(lines[0], style.SMALL) <= style.INNER
    leadings = [_leading(row) for row in rows]
    leadings += [_LEGEND_LEADING for _ in ([] if beside else lines)]
    extra = max(0.0, sum(leadings) - 2 * _LEGEND_LEADING)
    y = _LEGEND - (sum(leadings) - _LEGEND_LEADING) / 2 - extra / 2
    around = PageFrame()
    for row, leading in zip(rows, leadings, strict=False):
        y += (leading - _LEGEND_LEADING) / 2
        around += _row(row, y, rightwards)
        if beside:
            x = style.WIDTH - style.MARGIN - width(lines[0], style.SMALL)
            around += PageFrame(texts=(Text(x, y, lines[0], style.SMALL, style.GREY),))
        y += (leading + _LEGEND_LEADING) / 2
    for line in [] if beside else lines:
        around += PageFrame(texts=(Text(style.MARGIN, y, line, style.SMALL, style.GREY),))
        y += _LEGEND_LEADING
    return around, extra


def _leading(row: Sequence[_Item]) -> float:
    """How high a row of the legend is: a dot takes more than a line."""
    dots = [ACROSS[sample.points] + 1 for sample, _ in row if isinstance(sample, BoxLink)]
    return max([_LEGEND_LEADING, *dots])


_Item = tuple[Stroke | Tint | BoxLink, str]
"""A sample of a line, of a box or of a dot, and what it means."""


def _states(key: Sequence[Mark]) -> list[_Item]:
    return [(style.TINTS[mark.shade], mark.said) for mark in key if mark.shade is not None]


def _items(links: Sequence[BoxLink], language: Language) -> list[_Item]:
    found = {link.basis for link in links}
    items: list[_Item] = []
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
    return items


def _dotted(links: Sequence[BoxLink], language: Language) -> list[_Item]:
    return [
        (kind, GOAL_VIEWS.say(f"matrix.legend.{kind.points or kind.basis.value}", language))
        for kind in kinds(links)
    ]


def _wide(text: str) -> float:
    """What a sample with its text takes."""
    return _SAMPLE + 6 + width(text, style.SMALL) + _APART


def _rows(items: Sequence[_Item]) -> list[list[_Item]]:
    rows: list[list[_Item]] = []
    used = style.INNER
    for sample, text in items:
        wide = _wide(text)
        if used + wide - _APART > style.INNER:
            rows.append([])
            used = 0.0
        rows[-1].append((sample, text))
        used += wide
    return rows


def _row(row: Sequence[_Item], y: float, rightwards: bool) -> PageFrame:
    shapes: list[Shape] = []
    connectors: list[Connector] = []
    texts: list[Text] = []
    x = style.MARGIN
    for sample, text in row:
        match sample:
            case Tint():
                room = Rect(x + 1, y - 6.8, _SAMPLE - 2, 8)
                shapes.append(Shape("", room, sample.fill, Stroke(sample.border, 1.6), 2.0))
            case BoxLink():
                shapes.append(dot(sample, x + _SAMPLE / 2, y - 2.8))
            case Stroke():
                path = curve(Point(x, y - 2.8), Point(x + _SAMPLE, y - 2.8))
                path, arrow = headed(path if rightwards else path[::-1], sample.width)
                connectors.append(Connector("", "", path, sample, arrow))
            case _:
                assert_never(sample)
        texts.append(Text(x + _SAMPLE + 6, y, text, style.SMALL, style.INK))
        x += _wide(text)
    return PageFrame(tuple(shapes), tuple(connectors), tuple(texts))


def footer(
    origin: Origin, page: int, pages: int, language: Language, version: str = "", date: str = ""
) -> PageFrame:
    """The documents with their dates, how the texts relate to them, the mark of the version and
    the date (those that are given), and the page number."""
    marks = [DRAWING.say("version", language, version=version)] if version else []
    marks += [date] if date else []
    # However long they are, the sources keep most of the line.
    room = style.INNER / 3
    line = one_line(" · ".join(marks), 0, 0, room, (style.SMALL,), style.GREY)
    parts = [line.text] if marks else []
    parts.append(DRAWING.say("page-of", language, page=page, pages=pages))
    number = clean(" · ".join(parts))
    wide = width(number, style.SMALL)
    rule = Rect(style.MARGIN, _RULE, style.INNER, 0.6)
    sources = one_line(
        provenance(origin, language),
        style.MARGIN,
        _FOOTER,
        style.INNER - wide - 18,
        (style.SMALL,),
        style.GREY,
    )
    right = Text(style.WIDTH - style.MARGIN - wide, _FOOTER, number, style.SMALL, style.GREY)
    return PageFrame((Shape("", rule, style.RULE),), (), (sources, right))


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

"""What stands on a workshop card: headings, goals and inspanningen, charts and questions, each a
block that can be put anywhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from toc.documents import style
from toc.documents.drawings.moved import moved
from toc.documents.drawings.scene import Rect, Shape, Stroke, Text
from toc.documents.text_width import Fitted, fit, width
from toc.draw.charts.chart_panel import panel, title_lines
from toc.draw.charts.charts import IndicatorChart
from toc.draw.layout.boxes import lines
from toc.draw.layout.page_frame import PageFrame
from toc.review.report.cards import CardLine, CardQuestion, Cards, ReviewCard
from toc.review.words.review_cards import CARD

GAP, BETWEEN, PAD = 18.0, 5.0, 7.0
"""Between columns, between what stands below each other, and within a box."""

_CHART, _LINE = 92.0, 11.0
"""How high a chart is without its title, and a line of that."""

_MOST_HEAD = 3


@dataclass(frozen=True)
class CardBlock:
    """Something of a height that stands in a column, drawn from the corner (0, 0): a heading, a
    goal or inspanning with its texts, or charts side by side. A heading stays with what comes."""

    height: float
    furniture: PageFrame
    heading: bool = False


def placed(drawn: PageFrame, x: float, y: float) -> PageFrame:
    """What was drawn from the corner, moved to its place."""
    shapes, connectors = moved(drawn.shapes, drawn.connectors, 1.0, x, y)
    texts = tuple(replace(text, x=text.x + x, y=text.y + y) for text in drawn.texts)
    return PageFrame(tuple(shapes), tuple(connectors), texts)


def known_blocks(
    cards: Cards, card: ReviewCard, size: float, wide: float, questions: Sequence[CardQuestion]
) -> Iterator[CardBlock]:
    """What is known of a network, and the `questions` for which there is no room elsewhere."""
    language = cards.language
    for key, found, filled in (("goals", card.goals, True), ("work", card.work, False)):
        if found:
            yield _heading(CARD.say(key, language, count=len(found)))
        for line in found:
            yield _line(line, size, wide, filled=filled)
    if card.charts:
        yield _heading(CARD.say("charts", language))
        # Beside each other only where what is said above them fits.
        half = (wide - GAP) / 2
        beside = all(
            width(one.status, style.SMALL, bold=True) <= half and _head(one, half) < _MOST_HEAD
            for one in card.charts
        )
        across = 2 if beside else 1
        for start in range(0, len(card.charts), across):
            yield _charts(card.charts[start : start + across], half if beside else wide)
        if card.more_charts:
            said = CARD.say("more-charts", language, count=card.more_charts)
            fitted = fit(said, wide, (style.SMALL,), language=language)
            texts = tuple(lines(fitted, 0, 0, style.GREY))
            yield CardBlock(fitted.height, PageFrame(texts=texts))
    for question in questions:
        band = question_band(cards, (question,), wide)
        yield CardBlock(band.rect.height, PageFrame((band,)))


def _heading(title: str) -> CardBlock:
    text = Text(0, 12, title, 11.0, style.NAVY, bold=True)
    return CardBlock(14.0, PageFrame(texts=(text,)), heading=True)


def _line(line: CardLine, size: float, wide: float, *, filled: bool) -> CardBlock:
    """A goal in a box of its level, an inspanning in an open one; what is to be filled in has room
    for a pen."""
    small = max(style.SMALL, size - 1)
    inner = wide - 2 * PAD
    aside = style.INK if filled else style.GREY
    parts: list[tuple[Fitted, str, bool]] = [
        (fit(line.text, inner, (size,), filled), style.INK, filled),
        *((fit(said, inner, (small,)), aside, False) for said in line.told),
    ]
    texts: list[Text] = []
    y = PAD - 2
    for part, ink, bold in parts:
        texts += lines(part, PAD, y, ink, bold)
        y += part.height + 2
    if line.ask:
        asked = fit(line.ask, inner, (small,))
        texts += lines(asked, PAD, y + 3, style.INK)
        y += asked.height + 6
    if line.written:
        dots = "…" * int(inner / width("…", small))
        texts.append(Text(PAD, y + 15, dots, small, style.GREY))
        y += 19
    height = y + PAD - 4
    fill, border = (style.PALE, style.BLUE) if filled else (style.WHITE, style.RULE)
    shape = Shape(line.id, Rect(0, 0, wide, height), fill, Stroke(border, 0.8), 3.0, tuple(texts))
    return CardBlock(height, PageFrame((shape,)))


def _charts(charts: Sequence[IndicatorChart], wide: float) -> CardBlock:
    """Charts beside each other; values that are words take no more room than they need."""
    drawn = PageFrame()
    head = max(_head(chart, wide) for chart in charts)
    words = all(chart.told and len(chart.told) == 1 for chart in charts)
    size = style.SMALL
    if words:
        told = max(len(fit(one.told[0].text, wide / 2, (size,)).lines) for one in charts)
        high = head * _LINE + 36 + told * _LINE
    else:
        high = _CHART + head * _LINE
    for column, chart in enumerate(charts):
        rect = Rect(column * (wide + GAP), 0, wide, high)
        drawn += panel(chart, rect, head=head, large=False)
    return CardBlock(high, drawn)


def _head(chart: IndicatorChart, wide: float) -> int:
    """How many lines the title of a chart takes."""
    return len(title_lines(chart.title, wide))


def question_band(cards: Cards, questions: Sequence[CardQuestion], room: float) -> Shape:
    """Questions in a band, drawn from the corner (0, 0)."""
    inner = room - 2 * PAD
    title = CARD.say("questions", cards.language)
    texts = [Text(PAD, PAD + 9, title, 11.0, style.NAVY, bold=True)]
    y = PAD + 17
    for one in questions:
        asked = fit(one.text, inner, (10.0,), bold=True)
        texts += lines(asked, PAD, y, style.INK, bold=True)
        y += asked.height + 1
        why = fit(one.why, inner, (style.SMALL,))
        texts += lines(why, PAD, y, style.GREY)
        y += why.height + 6
    return Shape("", Rect(0, 0, room, y + 1), style.BAND, None, 4.0, tuple(texts))

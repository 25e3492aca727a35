"""Workshop cards as sheets for A3: at the left what is known of a network, at the right what
people ask of it and large empty fields to write in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from toc.documents import style
from toc.documents.drawings.pdf import pdf
from toc.documents.drawings.scene import Rect, Scene, Shape, Stroke, Text
from toc.documents.house_style import WriterStyle, dressed
from toc.documents.style import Paper
from toc.documents.text_width import clean, fit, width
from toc.draw.layout.boxes import lines
from toc.draw.layout.page_frame import PageFrame, header
from toc.review.cards.workshop_parts import (
    BETWEEN,
    GAP,
    PAD,
    CardBlock,
    known_blocks,
    placed,
    question_band,
)
from toc.review.report.cards import FIELDS, Cards, ReviewCard
from toc.review.words.review_cards import CARD

_TOP, _FOOT = 96.0, 544.0
_SIZES = (13.0, 12.0, 11.0, 10.0, 9.5, 9.0)
"""Sizes of type, the largest at which everything fits first; on A3 they are 1.4 times as large, so
that people who stand around can read the smallest."""

_COLUMNS = ((1, 286.0), (2, 226.0))
"""How many columns of what is known there are, and how wide: the fields get the rest."""

_ROOMS = ((84.0, 82.0), (74.0, 76.0))
"""How high the field for the assumptions is, and the least that the others are: less has no room
for a hand and some notes. The second only where a question would not fit otherwise."""

_SERVES = 84.0
_RULE, _FOOTER = 551.0, 563.0


def workshop_pdf(cards: Cards, house: WriterStyle) -> bytes:
    """The cards as a PDF on A3. DrawingError where it cannot be made."""
    scenes = [dressed(scene, house) for scene in workshop_scenes(cards)]
    return pdf(scenes, cards.title, Paper.A3)


def workshop_scenes(cards: Cards) -> list[Scene]:
    """A sheet for each card, and more only where one does not hold all that there is."""
    found: list[Scene] = []
    for number, card in enumerate(cards.cards, 1):
        values = {"number": number, "count": len(cards.cards)}
        found += _sheets(cards, card, CARD.say("number", cards.language, **values))
    return found


def _sheets(cards: Cards, card: ReviewCard, number: str) -> Iterator[Scene]:
    for columns, wide in _COLUMNS:
        left = style.MARGIN + columns * (wide + GAP)
        fields, asked = _fields(cards, card, left)
        for size in _SIZES:
            blocks = list(known_blocks(cards, card, size, wide, card.questions[asked:]))
            kept, over = _flow(blocks, columns)
            if not over:
                break
        if not over:
            break
    yield _page(cards, card, card.title, _stacked(kept, wide) + fields, number)
    title = CARD.say("continued", cards.language, title=card.title)
    while over:
        kept, over = _flow(over, 3)
        yield _page(cards, card, title, _stacked(kept, wide), number)


def _flow(
    blocks: Sequence[CardBlock], columns: int
) -> tuple[list[list[CardBlock]], list[CardBlock]]:
    """As many as fit in so many columns, at least one, and the rest."""
    found: list[list[CardBlock]] = [[]]
    used = 0.0
    for number, block in enumerate(blocks):
        after = blocks[number + 1].height + BETWEEN if block.heading else 0.0
        if found[-1] and used + block.height + after > _FOOT - _TOP:
            if len(found) == columns:
                return found, list(blocks[number:])
            found.append([])
            used = 0.0
        found[-1].append(block)
        used += block.height + BETWEEN
    return found, []


def _stacked(columns: Sequence[Sequence[CardBlock]], wide: float) -> PageFrame:
    drawn = PageFrame()
    for number, blocks in enumerate(columns):
        y = _TOP
        for block in blocks:
            drawn += placed(block.furniture, style.MARGIN + number * (wide + GAP), y)
            y += block.height + BETWEEN
    return drawn


# --- what is asked ---


def _fields(cards: Cards, card: ReviewCard, x: float) -> tuple[PageFrame, int]:
    """The questions, as many as leave room to write, and below them the empty fields: four, and a
    wide one for the assumptions. Also how many questions those are."""
    room = style.WIDTH - style.MARGIN - x
    for asked, (assume, least) in product(range(len(card.questions), -1, -1), _ROOMS):
        y, drawn = _TOP, PageFrame()
        if asked:
            band = question_band(cards, card.questions[:asked], room)
            drawn = placed(PageFrame((band,)), x, _TOP)
            y = _TOP + band.rect.height + 2 * BETWEEN
        high = (_FOOT - y - assume - 4 * BETWEEN) / 2
        if high >= least:
            break
    wide = (room - 2 * BETWEEN) / 2
    for number, key in enumerate(FIELDS[:-1]):
        row, column = divmod(number, 2)
        left = x + column * (wide + 2 * BETWEEN)
        drawn += _field(cards, key, Rect(left, y + row * (high + 2 * BETWEEN), wide, high))
    drawn += _field(cards, FIELDS[-1], Rect(x, _FOOT - assume, room, assume))
    return drawn, asked


def _field(cards: Cards, key: str, rect: Rect) -> PageFrame:
    """An empty field with its name and what to write in it."""
    title = CARD.say(f"field.{key}", cards.language)
    hint = CARD.say(f"hint.{key}", cards.language)
    name = Text(rect.x + PAD, rect.y + 16, title, 13.0, style.NAVY, bold=True)
    after = rect.x + PAD + width(title, 13.0, bold=True) + 8
    beside = rect.right - PAD - after
    fitted = fit(hint, beside, (style.SMALL,))
    first = Text(after, rect.y + 16, fitted.lines[0], style.SMALL, style.GREY)
    texts = (name, first) if len(fitted.lines) == 1 else (name, *_below(hint, rect))
    border = Stroke(style.NAVY, 1.2)
    return PageFrame((Shape("", rect, style.WHITE, border, 5.0, texts),))


def _below(hint: str, rect: Rect) -> list[Text]:
    """A hint that does not fit beside the name of its field."""
    fitted = fit(hint, rect.width - 2 * PAD, (style.SMALL,))
    return lines(fitted, rect.x + PAD, rect.y + 20, style.GREY)


# --- the page ---


def _page(cards: Cards, card: ReviewCard, title: str, drawn: PageFrame, number: str) -> Scene:
    around = header(card.eyebrow, title, cards.remark)
    if card.serves:
        fitted = fit(card.serves, style.INNER, (9.0, style.SMALL))
        said = fitted.lines[0] if len(fitted.lines) == 1 else f"{fitted.lines[0]} …"
        around += PageFrame(texts=(Text(style.MARGIN, _SERVES, said, fitted.size, style.GREY),))
    rule = Shape("", Rect(style.MARGIN, _RULE, style.INNER, 0.6), style.RULE)
    right = clean(number)
    x = style.WIDTH - style.MARGIN - width(right, style.SMALL)
    foot = (
        Text(style.MARGIN, _FOOTER, cards.title, style.SMALL, style.GREY),
        Text(x, _FOOTER, right, style.SMALL, style.GREY),
    )
    whole = around + drawn + PageFrame((rule,), (), foot)
    return Scene(
        style.WIDTH,
        style.HEIGHT,
        title,
        card.words,
        cards.language,
        whole.shapes,
        whole.connectors,
        whole.texts,
    )

"""A board as scenes: cards in columns, each item with its symbol and its word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from toc.documents import style
from toc.documents.drawings.scene import Rect, Shape, Stroke, Text
from toc.documents.text_width import Fitted, fit, width
from toc.documents.words.drawing import DRAWING
from toc.draw.layout.boxes import lines
from toc.draw.scenes.frame import TOP, SheetBody, SheetHeading, Sheets, bottom, nothing, one_line
from toc.draw.views.board import BoardItem, BoardView, said
from toc.draw.views.columns import Emphasis

_COLUMNS = 3
_BETWEEN = 14.0
_SIZES = (13.0, 12.0, 11.0, 10.0, 9.5, 9.0, 8.5, style.SMALL)
_HEAD = 22.0
_PAD = 7.0
_GUTTER = 12.0
_APART = 3.0
_CARDS = 7.0


@dataclass(frozen=True)
class _Line:
    """An item, its texts broken into lines."""

    item: BoardItem
    text: Fitted
    detail: Fitted | None

    @property
    def height(self) -> float:
        return self.text.height + (self.detail.height if self.detail else 0.0)


@dataclass(frozen=True)
class _Block:
    """A card, or as much of it as stands in one column, with the section it belongs to."""

    section: str
    title: str
    note: str
    items: tuple[_Line, ...]

    @property
    def head(self) -> float:
        return 13.0 if self.title or self.note else 0.0

    @property
    def height(self) -> float:
        between = _APART * (len(self.items) - 1)
        return self.head + sum(line.height for line in self.items) + between + 2 * _PAD


@dataclass
class _Column:
    """A column: what stands in it, each at its top; a text is the heading of a section."""

    things: list[tuple[float, str | _Block]] = field(default_factory=list)
    filled: float = 0.0


def sheets_of(view: BoardView) -> Sheets:
    """The board on one sheet at the largest type at which it fits there, or else on as many as it
    takes."""
    heading = SheetHeading(view.programme, view.kind, view.title, view.language, view.origin)
    if not view.items:
        return Sheets(heading, (nothing(view.empty),))
    tally = " · ".join(f"{said(mark)}: {count}" for mark, count in view.tallies)
    remarks = (tally, *view.remarks)
    room = bottom((), remarks, view.language) - TOP
    columns, wide = _laid_out(view, room)
    bodies = []
    for start in range(0, len(columns), _COLUMNS):
        some = columns[start : start + _COLUMNS]
        words = " ".join(view.in_words()) if start == 0 else _words(some)
        bodies.append(SheetBody(tuple(_drawn(some, wide)), words=words, remarks=remarks))
    return Sheets(heading, tuple(bodies))


def _laid_out(view: BoardView, room: float) -> tuple[list[_Column], float]:
    """The columns and how wide they are: at the largest type that fits on one sheet, or else on as
    few sheets as at the smallest; as few columns as hold it."""
    most = min(_COLUMNS, sum(len(section.cards) for section in view.sections))
    for size in _SIZES:
        for count in range(1, most + 1):
            wide = (style.INNER - _BETWEEN * (count - 1)) / count
            columns = _flow(_blocks(view, size, wide), room, view)
            if len(columns) <= count:
                return _balanced(_blocks(view, size, wide), room, view, count), wide
    wide = (style.INNER - _BETWEEN * (_COLUMNS - 1)) / _COLUMNS
    tried = [_balanced(_blocks(view, size, wide), room, view, _COLUMNS) for size in _SIZES]
    least = -(-len(tried[-1]) // _COLUMNS)
    return next(one for one in tried if -(-len(one) // _COLUMNS) == least), wide


def _blocks(view: BoardView, size: float, wide: float) -> list[_Block]:
    return [
        _Block(
            section.title,
            card.title,
            card.note,
            tuple(_line(item, size, wide) for item in card.items),
        )
        for section in view.sections
        for card in section.cards
    ]


def _line(item: BoardItem, size: float, wide: float) -> _Line:
    room = wide - 2 * _PAD - _GUTTER
    bold = item.emphasis is Emphasis.STRONG
    text = fit(f"{item.mark.word} · {item.text}", room, (size, style.SMALL), bold)
    return _Line(item, text, fit(item.detail, room, (style.SMALL,)) if item.detail else None)


def _balanced(
    blocks: Sequence[_Block], room: float, view: BoardView, across: int
) -> list[_Column]:
    """Columns about equally high, that fill as few sheets of `across` columns as possible."""
    columns = _flow(blocks, room, view)
    count = -(-len(columns) // across) * across
    low, high = max(c.filled for c in columns) / 4, room
    for _ in range(10):
        middle = (low + high) / 2
        tried = _flow(blocks, middle, view)
        if len(tried) <= count and all(c.filled <= middle for c in tried):
            high, columns = middle, tried
        else:
            low = middle
    return columns


def _flow(blocks: Sequence[_Block], room: float, view: BoardView) -> list[_Column]:
    columns = [_Column()]
    section: str | None = None
    for block in blocks:
        rest = block
        while True:
            column = columns[-1]
            new = rest.section != section or not column.things
            top = column.filled + (_CARDS if column.things else 0.0)
            head = _HEAD if new and rest.section else 0.0
            count = _fitting(rest, room - top - head)
            if count == 0 and column.things:
                columns.append(_Column())
                continue
            count = max(count, 1)
            if head:
                named = rest.section
                if named == section:
                    named = DRAWING.say("continued-line", view.language, title=named)
                column.things.append((top, named))
                top += head
            section = rest.section
            part = replace(rest, items=rest.items[:count])
            column.things.append((top, part))
            column.filled = top + part.height
            if count == len(rest.items):
                break
            title = rest.title
            if rest.title == block.title and title:
                title = DRAWING.say("continued-line", view.language, title=title)
            rest = replace(rest, title=title, items=rest.items[count:])
            columns.append(_Column())
    return columns


def _fitting(block: _Block, free: float) -> int:
    """How many of its items fit. One alone is not parted from three or fewer others."""
    count = len(block.items)
    while count and replace(block, items=block.items[:count]).height > free:
        count -= 1
    return 0 if count == 1 and 1 < len(block.items) < 4 else count


def _drawn(columns: Sequence[_Column], wide: float) -> Iterator[Shape]:
    for number, column in enumerate(columns):
        left = style.MARGIN + number * (wide + _BETWEEN)
        for at, thing in column.things:
            top = TOP + at
            if isinstance(thing, str):
                name = one_line(thing, left + 4, top + 13, wide - 8, style.NAVY, bold=True)
                rect = Rect(left, top, wide, _HEAD - 4)
                yield Shape("", rect, style.BAND, None, 3.0, (name,))
            else:
                yield _card(thing, left, top, wide)


def _card(block: _Block, left: float, top: float, across: float) -> Shape:
    x, y = left + _PAD, top + _PAD
    texts: list[Text] = []
    room = across - 2 * _PAD
    if block.head:
        wide = width(block.note, style.SMALL)
        texts.append(one_line(block.title, x, y + 8, room - wide - 8, style.NAVY, bold=True))
        if block.note:
            texts.append(Text(x + room - wide, y + 8, block.note, style.SMALL, style.GREY))
        y += block.head
    for line in block.items:
        item = line.item
        faint = item.emphasis is Emphasis.FAINT
        ink = style.GREY if faint else style.INK
        bold = item.emphasis is Emphasis.STRONG
        placed = lines(line.text, x + _GUTTER, y, ink, bold)
        texts.append(Text(x, placed[0].y, item.mark.symbol, style.SMALL, ink))
        texts += placed
        y += line.text.height
        if line.detail is not None:
            texts += lines(line.detail, x + _GUTTER, y, style.GREY)
            y += line.detail.height
        y += _APART
    rect = Rect(left, top, across, block.height)
    return Shape("", rect, style.WHITE, Stroke(style.RULE, 0.8), 3.0, tuple(texts))


def _words(columns: Sequence[_Column]) -> str:
    parts = []
    for column in columns:
        for _, thing in column.things:
            if isinstance(thing, str):
                parts.append(f"{thing}:")
            else:
                items = "; ".join(f"{one.item.text} ({one.item.mark.word})" for one in thing.items)
                parts.append(f"{thing.title}: {items}." if thing.title else f"{items}.")
    return " ".join(parts)

"""A box with its text: how high it must be, and what it is once it has a place."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property

from toc.core.words import Language, listing
from toc.documents.drawings.scene import Dash, Rect, Shape, Stroke, Text
from toc.documents.style import ACCENT, GREY, INK, LOOKS, NAVY, SMALL, TINTS, WHITE, BoxLook
from toc.documents.text_width import ASCENT, LEADING, Fitted, fit, width
from toc.documents.words.drawing import DRAWING
from toc.draw.views.columns import Element, Emphasis
from toc.draw.words.columns import COLUMNS

PAD_X, PAD_Y = 9.0, 6.5
_NUMBER_ROOM = 16.0
_NARROW = 130.0
_STEP = 0.5
_BETWEEN_PARTS = 2.5


@dataclass(frozen=True)
class Box:
    """An element with its text broken into lines: small bold `labels` above it (its line, its
    state, that it is a proposal) and small `notes` below. `beside` says that its number stands
    before the text; in a narrow box it stands above. `pad` is the white above and below. Lengths
    are in points."""

    element: Element
    width: float
    labels: tuple[Fitted, ...]
    text: Fitted
    notes: tuple[Fitted, ...]
    beside: bool
    pad: float = PAD_Y

    @cached_property
    def height(self) -> float:
        """With its padding."""
        parts = [*self.labels, self.text, *self.notes]
        return sum(p.height for p in parts) + _BETWEEN_PARTS * (len(parts) - 1) + 2 * self.pad

    @property
    def look(self) -> BoxLook:
        """The look of its level, on the ground of its state where that has a colour; one that
        steps back is white with grey letters."""
        look = look_of(self.element)
        if self.element.shaded:
            return look
        if self.element.emphasis is Emphasis.FAINT:
            return BoxLook(look.width, WHITE, GREY, GREY, GREY, look.radius, bold=False)
        return look

    def shape(self, rect: Rect) -> Shape:
        """The box at its place, in the look of its level."""
        look, element = self.look, self.element
        indent = rect.x + PAD_X + (_NUMBER_ROOM if self.beside else 0)
        label_ink = look.ink if look.bold or element.emphasis is Emphasis.FAINT else INK
        texts: list[Text] = []
        y = rect.y + self.pad
        for part, ink, bold in self._parts(look, label_ink):
            if part is self.text and self.beside and element.number is not None:
                texts.append(_number(element.number, rect.x + PAD_X, y, part.size, look.ink))
            texts += lines(part, indent, y, ink, bold)
            y += part.height + _BETWEEN_PARTS
        return Shape(element.id, rect, look.fill, self._stroke(look), look.radius, tuple(texts))

    def _parts(self, look: BoxLook, label_ink: str) -> Iterator[tuple[Fitted, str, bool]]:
        accent = ACCENT if self.element.proposal and not look.bold else label_ink
        for label in self.labels:
            # The last label says that it is a proposal.
            yield label, accent if label is self.labels[-1] else label_ink, True
        yield self.text, look.ink, look.bold or self.element.emphasis is Emphasis.STRONG
        for note in self.notes:
            yield note, look.faint, False

    def _stroke(self, look: BoxLook) -> Stroke:
        if self.element.proposal:
            return Stroke(look.border, 1.6, Dash.DOTTED)
        if self.element.shaded:
            return Stroke(look.border, 2.2)
        if self.element.emphasis is Emphasis.STRONG:
            return Stroke(NAVY, 2.2)
        return Stroke(look.border, 0.8)


def look_of(element: Element) -> BoxLook:
    """The look of its level, on the ground of its state where that has a colour."""
    look, mark = LOOKS[element.level], element.mark
    if mark is None or mark.shade is None:
        return look
    tint = TINTS[mark.shade]
    return replace(look, fill=tint.fill, ink=INK, faint=INK, border=tint.border)


def _number(number: int, x: float, top: float, size: float, ink: str) -> Text:
    # Three figures and more would run into the text.
    while width(str(number), size, bold=True) > _NUMBER_ROOM - 2:
        size -= _STEP
    return Text(x, top + _foot(size), str(number), size, ink, bold=True)


def _foot(size: float) -> float:
    return size * (ASCENT + (LEADING - 1) / 2)


def lines(fitted: Fitted, x: float, top: float, ink: str, bold: bool = False) -> list[Text]:
    """The lines of a text from `top` down, left-aligned at `x`."""
    leading = fitted.size * LEADING
    return [
        Text(
            x,
            top + i * leading + _foot(fitted.size),
            line,
            fitted.size,
            ink,
            bold,
            fitted.whole if len(fitted.lines) > 1 else "",
            i,
        )
        for i, line in enumerate(fitted.lines)
        if line
    ]


def box(
    element: Element,
    wide: float,
    body: float,
    language: Language,
    room: float,
    note: str = "",
    with_line: bool = False,
    pad: float = PAD_Y,
) -> Box:
    """Break an element's texts for a box of that width at a type size, smaller where a word would
    have to be cut or the box would be higher than `room` points. `note` is what the sheet says of
    it; `with_line` names its programme line."""
    look = LOOKS[element.level]
    beside = element.number is not None and wide >= _NARROW
    inner = wide - 2 * PAD_X - (_NUMBER_ROOM if beside else 0)
    labels = [element.line] if with_line and element.line else []
    if element.mark:
        labels.append(element.mark.said)
    if element.proposal:
        labels.append(DRAWING.say("proposal", language))
    notes = [element.detail] if element.detail else []
    if element.also_in:
        others = listing(list(element.also_in), language)
        notes.append(DRAWING.say("also-in", language, networks=others))
    if element.stands_in:
        named = listing(list(element.stands_in), language)
        notes.append(COLUMNS.say("stands-in", language, networks=named))
    if note:
        notes.append(note)
    number = () if beside or element.number is None else (str(element.number),)
    above = tuple(fit(label, inner, (SMALL,), True, language) for label in labels)
    below = tuple(fit(part, inner, (SMALL,), False, language) for part in notes)
    bold = look.bold or element.emphasis is Emphasis.STRONG
    sizes = _down_to_small(body)
    while True:
        text = fit(element.text, inner, sizes, bold, language)
        counted = tuple(fit(n, inner, (text.size,), bold=True) for n in number)
        made = Box(element, wide, counted + above, text, below, beside, pad)
        if made.height <= room or len(sizes) == 1:
            return made
        sizes = sizes[1:]


@cache
def _down_to_small(body: float) -> tuple[float, ...]:
    steps = round((body - SMALL) / _STEP)
    return tuple(body - _STEP * step for step in range(steps + 1))

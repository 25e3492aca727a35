"""A box with its text: how high it must be, and what it is once it has a place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from toc.messages import Language, listing
from toc.messages.drawing import DRAWING
from toc.render.measure import ASCENT, LEADING, Fitted, fit, width
from toc.render.scene import Dash, Rect, Shape, Stroke, Text
from toc.render.style import ACCENT, LOOKS, SMALL
from toc.reports.din import Element

PAD_X, PAD_Y = 9.0, 7.5
_NUMBER_ROOM = 16.0
_STEP = 0.5
_BETWEEN_PARTS = 2.5


@dataclass(frozen=True)
class Box:
    """An element with its text broken into lines. `height` is in points."""

    element: Element
    label: Fitted | None
    text: Fitted
    note: Fitted | None

    @cached_property
    def height(self) -> float:
        """With its padding."""
        parts = [part.height for part in (self.label, self.text, self.note) if part]
        return sum(parts) + _BETWEEN_PARTS * (len(parts) - 1) + 2 * PAD_Y

    def shape(self, rect: Rect) -> Shape:
        """The box at its place, in the look of its level."""
        look = LOOKS[self.element.level]
        proposal = self.element.proposal
        indent = rect.x + PAD_X + (_NUMBER_ROOM if self.element.number is not None else 0)
        texts: list[Text] = []
        y = rect.y + (rect.height - self.height) / 2 + PAD_Y
        label_ink = look.ink if look.bold else ACCENT
        for part, ink, bold in (
            (self.label, label_ink, True),
            (self.text, look.ink, look.bold),
            (self.note, look.faint, False),
        ):
            if part is None:
                continue
            if part is self.text and self.element.number is not None:
                texts.append(_number(self.element.number, rect.x + PAD_X, y, part.size, look.ink))
            texts += lines(part, indent, y, ink, bold)
            y += part.height + _BETWEEN_PARTS
        stroke = Stroke(look.border, 1.6, Dash.DOTTED) if proposal else Stroke(look.border, 0.8)
        return Shape(self.element.id, rect, look.fill, stroke, look.radius, tuple(texts))


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
        Text(x, top + i * leading + _foot(fitted.size), line, fitted.size, ink, bold)
        for i, line in enumerate(fitted.lines)
        if line
    ]


def box(element: Element, body: float, language: Language, room: float) -> Box:
    """Break an element's texts at a type size, smaller where a word would have to be cut or the
    box would be higher than `room` points."""
    look = LOOKS[element.level]
    wide = look.width - 2 * PAD_X - (_NUMBER_ROOM if element.number is not None else 0)
    label = note = None
    if element.proposal:
        label = fit(DRAWING.say("proposal", language), wide, (SMALL,), bold=True)
    if element.also_in:
        others = listing(list(element.also_in), language)
        note = fit(DRAWING.say("also-in", language, networks=others), wide, (SMALL,))
    sizes = _down_to_small(body)
    while True:
        made = Box(element, label, fit(element.text, wide, sizes, look.bold), note)
        if made.height <= room or len(sizes) == 1:
            return made
        sizes = sizes[1:]


def _down_to_small(body: float) -> tuple[float, ...]:
    steps = round((body - SMALL) / _STEP)
    return tuple(body - _STEP * step for step in range(steps + 1))

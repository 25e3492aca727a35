"""The parts of the overview: a strategic goal's box, and the cards with the goals of a DIN."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from toc.core.graph import Level
from toc.core.words import Language
from toc.documents import style
from toc.documents.drawings.scene import Dash, Rect, Shape, Stroke, Text
from toc.documents.text_width import Fitted, fit, width
from toc.documents.words.drawing import DRAWING
from toc.draw.layout.boxes import lines, look_of
from toc.draw.views.columns import Element
from toc.draw.views.overview import NetworkCard

PAD_X, PAD_Y = 9.0, 5.5
_BULLET, _BULLET_ROOM = "•", 8.0
_BETWEEN = 2.0


@dataclass(frozen=True)
class GoalBox:
    """The vision or a strategic goal, its text broken into lines."""

    element: Element
    text: Fitted

    @property
    def height(self) -> float:
        """In points, with its padding."""
        return self.text.height + 2 * PAD_Y

    def shape(self, rect: Rect) -> Shape:
        """The box at its place."""
        look = look_of(self.element)
        texts = lines(self.text, rect.x + PAD_X, rect.y + PAD_Y, look.ink, look.bold)
        stroke = Stroke(look.border, 2.2) if self.element.shaded else None
        if self.element.proposal:
            stroke = Stroke(style.ACCENT, 1.6, Dash.DOTTED)
        return Shape(self.element.id, rect, look.fill, stroke, look.radius, tuple(texts))


def goal_box(
    element: Element, wide: float, body: float, language: Language, continued: bool = False
) -> GoalBox:
    """A goal's box of that width, its text at that size or a little smaller; `continued` says that
    its cards go on from another box of it."""
    told = said(element, language)
    if continued:
        told = DRAWING.say("continued-line", language, title=told)
    return GoalBox(element, fit(told, wide - 2 * PAD_X, (body, style.SMALL), bold=True))


def said(element: Element, language: Language) -> str:
    """What stands in the drawing of an element: its text, after its state and that it is a
    proposal."""
    parts = [f"{element.mark.said}:"] if element.mark else []
    parts += [f"{DRAWING.say('proposal', language)}:"] if element.proposal else []
    return " ".join([*parts, element.text])


@dataclass(frozen=True)
class CardBox:
    """A card, or as much of it as stands in one column, its texts broken into lines. `shared`
    says that title and remark stand on one line."""

    card: NetworkCard
    title: Fitted | None
    remark: Fitted
    shared: bool
    goals: tuple[Fitted, ...]

    @property
    def head(self) -> float:
        """The height of the title and the remark."""
        if self.title is None:
            return self.remark.height
        return self.title.height + (0 if self.shared else self.remark.height)

    @property
    def height(self) -> float:
        """In points, with its padding."""
        return self.head + sum(text.height + _BETWEEN for text in self.goals) + 2 * PAD_Y

    def shape(self, rect: Rect) -> Shape:
        """The card at its place; one in no DIN is white, its border and remark in the warning
        colour."""
        look = style.LOOKS[Level.OPERATIONAL]
        outside = self.card.network is None
        ink = style.ACCENT if outside else style.GREY
        x, y = rect.x + PAD_X, rect.y + PAD_Y
        texts: list[Text] = []
        if self.title is not None:
            texts += lines(self.title, x, y, style.NAVY, bold=True)
        if self.shared:
            left = rect.right - PAD_X - width(self.remark.lines[0], self.remark.size, outside)
            # On the title's own line, however large that is.
            texts.append(
                Text(left, texts[0].y, self.remark.lines[0], self.remark.size, ink, outside)
            )
        else:
            below = self.title.height if self.title else 0
            texts += lines(self.remark, x, y + below, ink, outside)
        y += self.head
        for text in self.goals:
            y += _BETWEEN
            said = lines(text, x + _BULLET_ROOM, y, style.INK)
            texts += [Text(x, line.y, _BULLET, text.size, style.GREY) for line in said[:1]]
            texts += said
            y += text.height
        fill = style.WHITE if outside else look.fill
        stroke = Stroke(style.ACCENT if outside else look.border, 1.2 if outside else 0.8)
        return Shape(self.card.network or "", rect, fill, stroke, look.radius, tuple(texts))


def card_box(
    card: NetworkCard,
    pages: Mapping[str, int],
    wide: float,
    body: float,
    language: Language,
    before: Collection[str] = (),
) -> CardBox:
    """A whole card of that width; `pages` has the first page of each DIN, where there are
    pages to look up, `before` the goals that stand on a card before it."""
    room = wide - 2 * PAD_X
    if card.network is None:
        told = DRAWING.say("no-network", language)
    else:
        key = "inspanningen" if card.inspanningen else "inspanningen-none"
        count = DRAWING.say(key, language, count=card.inspanningen)
        told = count
        if card.network in pages:
            told += f" · {DRAWING.say('page', language, page=pages[card.network])}"
    again = sum(goal.id in before for goal in card.goals)
    if again:
        key = "named-before" if again == len(card.goals) else "partly-before"
        told += f" · {DRAWING.say(key, language)}"
    remark = fit(told, room, (style.SMALL,), bold=card.network is None)
    title, shared = None, False
    if card.title is not None:
        beside = room - width(told, remark.size, card.network is None) - 10
        title = fit(card.title, max(beside, 1), (body,), bold=True)
        shared = len(title.lines) == 1
        if not shared:
            title = fit(card.title, room, (body, style.SMALL), bold=True)
    goals = tuple(
        fit(said(goal, language), room - _BULLET_ROOM, (body, style.SMALL)) for goal in card.goals
    )
    return CardBox(card, title, remark, shared, goals)

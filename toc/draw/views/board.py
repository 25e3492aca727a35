"""A board: everything of one kind at a glance, grouped, each with its state as a symbol and a
word. The year and the state of the indicators are told on one."""

from collections import Counter
from dataclasses import dataclass
from typing import ClassVar

from toc.core.graph import Level
from toc.core.words import Language
from toc.documents.marks import Mark
from toc.draw.views.columns import Emphasis, Origin
from toc.draw.views.plain_forms import Rows
from toc.draw.words.views import VIEWS


@dataclass(frozen=True)
class BoardItem:
    """An element with its state; `detail` is small text below it."""

    id: str
    text: str
    level: Level
    mark: Mark
    detail: str = ""
    emphasis: Emphasis = Emphasis.PLAIN


@dataclass(frozen=True)
class BoardCard:
    """Items that belong together. `note` is a short text beside the title."""

    title: str
    note: str
    items: tuple[BoardItem, ...]


@dataclass(frozen=True)
class BoardSection:
    """The cards of a programme line."""

    title: str
    cards: tuple[BoardCard, ...]


@dataclass(frozen=True)
class BoardView:
    """Sections of cards of items, in the file's order. `heads` are the words for what an item and
    its card are, in a table; `remarks` are whole sentences below the drawing; `empty` is said
    where there is nothing to show. `order` is that in which the states are counted."""

    drawing: ClassVar[str] = "board"

    id: str
    kind: str
    programme: str
    title: str
    language: Language
    sections: tuple[BoardSection, ...]
    heads: tuple[str, str]
    empty: str
    order: tuple[Mark, ...] = ()
    remarks: tuple[str, ...] = ()
    origin: Origin | None = None

    @property
    def items(self) -> tuple[BoardItem, ...]:
        """Every item; one that stands on two cards stands here once."""
        found = {
            item.id: item
            for section in self.sections
            for card in section.cards
            for item in card.items
        }
        return tuple(found.values())

    @property
    def tallies(self) -> tuple[tuple[Mark, int], ...]:
        """How many items there are in each state that occurs."""
        counts = Counter(item.mark for item in self.items)
        first = [mark for mark in self.order if mark in counts]
        return tuple((mark, counts[mark]) for mark in dict.fromkeys([*first, *counts]))

    @property
    def nothing(self) -> str:
        """Why there is nothing on it; empty where there is something."""
        return "" if self.items else self.empty

    def rows(self) -> Rows:
        """A row for each item on each card."""
        what, group = self.heads
        line, state, detail = (
            VIEWS.say(f"head.{word}", self.language) for word in ("line", "state", "detail")
        )
        return Rows(
            self.id,
            self.title,
            (line, group, what, VIEWS.say("head.id", self.language), state, detail),
            tuple(
                (section.title, card.title, item.text, item.id, said(item.mark), item.detail)
                for section in self.sections
                for card in section.cards
                for item in card.items
            ),
        )

    def in_words(self) -> tuple[str, ...]:
        """The counts, and then a sentence for each card."""
        first = f"{self.kind}: {self.title} ({self.programme})."
        if not self.items:
            return (first, self.empty, *self.remarks)
        counts = ", ".join(f"{mark.word}: {count}" for mark, count in self.tallies)
        return (first, f"{counts}.", *self._sentences(), *self.remarks)

    def _sentences(self) -> list[str]:
        found = []
        for section in self.sections:
            for card in section.cards:
                named = ", ".join(part for part in (section.title, card.title) if part)
                items = "; ".join(
                    f"{item.text} ({item.mark.word}{f', {item.detail}' if item.detail else ''})"
                    for item in card.items
                )
                found.append(f"{named}: {items}." if named else f"{items}.")
        return found


def said(mark: Mark) -> str:
    """The symbol and the word."""
    return f"{mark.symbol} {mark.word}"

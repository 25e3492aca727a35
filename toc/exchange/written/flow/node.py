"""A text of a plan with what stands below it."""

from __future__ import annotations

from dataclasses import dataclass

from toc.exchange.written.flow.saying import Says
from toc.exchange.written.outline import Passage, Role

_HEADS = (Role.HEADING, Role.LANE, Role.TITLE)


@dataclass(frozen=True, eq=False)
class Node:
    """A text with what stands below it. `label` is a line of text that names what stands after it,
    as a heading does."""

    passage: Passage
    says: Says
    below: tuple[Node, ...] = ()
    label: bool = False

    @property
    def text(self) -> str:
        """Its text, without spaces around."""
        return self.passage.text.strip()

    @property
    def role(self) -> Role:
        """What it is in the document."""
        return self.passage.role

    @property
    def heads(self) -> bool:
        """Whether it stands above something as a heading does."""
        if self.label or self.role in _HEADS:
            return True
        inside = any(one.role is not Role.NOTE for one in self.below)
        if self.role is Role.ITEM:
            return inside and self.says.names
        return self.role is Role.BOX and inside

    @property
    def topic(self) -> bool:
        """Whether it is one of a map, and no text box of a page."""
        return self.role is Role.BOX and self.passage.depth > 0

    @property
    def code(self) -> str:
        """The number or code before it."""
        return self.passage.label.strip("(). ")

    def every(self) -> list[Node]:
        """It and all below it, in the order of reading."""
        return [self, *(inner for one in self.below for inner in one.every())]

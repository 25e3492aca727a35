"""Where the walk through a plan is."""

from __future__ import annotations

from dataclasses import dataclass

from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Kind


@dataclass(frozen=True)
class Scope:
    """What stands above a text. `naming` is what was announced, in the words `named`; `element`
    the element that it is below, and `direct` says that nothing stands between them; `level` is
    that of goals, where a heading above has a word for it; `section` is the nearest heading, and
    `chapter` its number; `refers` is the code of the element, where that comes later."""

    naming: Kind | None = None
    named: str = ""
    element: Found | None = None
    direct: bool = False
    level: Kind | None = None
    section: str = ""
    chapter: str = ""
    refers: str = ""

    def kind(self, said: Kind | None) -> Kind | None:
        """A kind that was said here: goals are of the level that a heading above gives them, where
        they do not stand below a goal themselves."""
        if self.element is not None and self.element.kind.is_goal:
            return said
        return self.level if said is Kind.GOAL and self.level is not None else said

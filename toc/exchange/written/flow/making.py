"""Elements as they are made of the texts of a walk, and what becomes of the other texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Protocol

from toc.check.rules.wording.words.placeholders import placeholder
from toc.core.words import Language
from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found, Numbers
from toc.exchange.written.fates import Became
from toc.exchange.written.figures import numbers_behind, put, with_value
from toc.exchange.written.flow.node import Node
from toc.exchange.written.flow.scope import Scope
from toc.exchange.written.flow.values import figures_after, take_attributes
from toc.exchange.written.naming import Kind, says_nothing

_IN_BRACKETS = re.compile(r"(.+?)\s*\(([^()]*\d[^()]*)\)\s*[.;]?", re.DOTALL)
_COUNTED = (Kind.INDICATOR, Kind.INSPANNING, Kind.GOAL)
"""What may turn out to be an indicator by its figure: `Aantal bezoekers: 300`."""


class Go(Protocol):
    """On to what stands below a heading: all of it, or what is left of it."""

    def __call__(self, node: Node, scope: Scope, below: Sequence[Node] | None = None) -> None:
        """Reads it."""


class Maker:
    """What makes elements of nodes, in a language."""

    def __init__(self, language: Language, into: Collector) -> None:
        self.language, self.into = language, into

    def element(
        self,
        kind: Kind,
        text: str,
        nodes: Sequence[Node],
        scope: Scope,
        level: str,
        *,
        code: str = "",
        certain: bool = True,
    ) -> Found | None:
        """An element; None where people answered that its like are none."""
        counted = with_value(text) if kind in _COUNTED else None
        if counted is not None:
            kind = Kind.INDICATOR
        elif kind is Kind.INDICATOR:
            counted = figures_after(text, self.language) or self._behind(text)
        text, numbers = counted if counted is not None else (text, None)
        made = self.into.element(
            kind,
            text,
            [one.passage for one in nodes],
            level,
            above=scope.element,
            code=code,
            section=scope.section,
            certain=certain,
            numbers=numbers,
        )
        if scope.refers and scope.element is None:
            made.refers.append(scope.refers)
        for one in nodes:
            take_attributes(made, one.passage)
        return None if made.kind is Kind.ASIDE else made

    def _behind(self, text: str) -> tuple[str, Numbers] | None:
        """An indicator apart from the figures between parentheses behind it."""
        said = numbers_behind(text, self.language)
        if not said.numbers and not said.left:
            inside = _IN_BRACKETS.fullmatch(text)
            return figures_after(f"{inside[1]}: {inside[2]}", self.language) if inside else None
        numbers = Numbers(left=list(said.left))
        for detail, amount in said.numbers:
            put(numbers, detail, [amount])
        return said.text, numbers

    def nothing(self, text: str) -> bool:
        """Whether a text is still to come, or only says where to look or that there is none."""
        return bool(placeholder(text, self.language)) or says_nothing(text)

    def became(self, became: Became, *nodes: Node) -> None:
        """What some texts became that are no elements."""
        self.into.aside(*(one.passage for one in nodes), became=became)

    def all_became(self, became: Became, nodes: Sequence[Node]) -> None:
        """The same of texts and all below them."""
        for node in nodes:
            self.became(became, *node.every())

    def said_of(self, of: Found | None, nodes: Sequence[Node]) -> None:
        """Texts, with all below them, that say more of an element."""
        for node in nodes:
            passages = [one.passage for one in node.every()]
            if of is None:
                self.into.aside(*passages)
            else:
                self.into.said_of(of, *passages)

"""Headings that say nothing of themselves: what was announced above them tells what they are, or
what stands below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from toc.exchange.written.fates import Became
from toc.exchange.written.flow.making import Go, Maker
from toc.exchange.written.flow.node import Node
from toc.exchange.written.flow.scope import Scope
from toc.exchange.written.flow.statements import Put, put
from toc.exchange.written.flow.surroundings import (
    goes_on,
    groups,
    is_plan,
    kinds_of_parts,
    kinds_said,
    mixed,
    reached_below,
    told_below,
    under_title,
)
from toc.exchange.written.flow.unnamed import kinds_by_depth
from toc.exchange.written.flow.wanted import wanted_first
from toc.exchange.written.naming import Kind, names_levels, without_level
from toc.exchange.written.outline import Role
from toc.exchange.written.referring import level_said


def _are_words(beside: Sequence[Node]) -> bool:
    """Whether the topics beside one another with something below them are a word each: no goals,
    but what those are about."""
    heads = [one for one in beside if one.topic and one.below]
    return len(heads) > 1 and all(len(one.text.split()) == 1 for one in heads)


class QuietHeadings:
    """What becomes of them."""

    def __init__(
        self, make: Maker, go: Go, depths: dict[int, tuple[Kind, int]], bold: frozenset[int]
    ) -> None:
        self.make, self.go, self.depths, self.bold = make, go, depths, bold
        self._under_titles: set[int] = set()

    def named(self, node: Node, scope: Scope, beside: Sequence[Node]) -> None:
        """A heading below one that announces what follows: it groups that, is an element, or the
        name of one whose text stands below it."""
        kind = scope.naming
        assert kind is not None
        if kind in (Kind.VISION, Kind.MISSION, Kind.PROBLEM) and node.role is Role.HEADING:
            self.make.became(Became.TITLE, node)
            self.go(node, replace(scope, naming=Kind.ASIDE, section=node.text))
        elif kind.is_goal and (level := self._level(node)) is not None:
            self.make.became(Became.TITLE, node)
            self.go(node, replace(scope, naming=level, level=level, section=node.text))
        elif self._groups(node, kind, scope, beside):
            self._grouping(node, scope)
        elif mixed(node, beside, scope.chapter):
            self.make.became(Became.TITLE, node)
            self.go(node, Scope(None, "", scope.element, level=scope.level, section=node.text))
        else:
            self._element(node, scope, beside)

    def _level(self, node: Node) -> Kind | None:
        """The level of the goals below a heading that is no goal itself."""
        named = bool(node.below) and put(node.text, self.make.language) is Put.NAME
        return level_said(node.text) if named else None

    def _groups(self, node: Node, kind: Kind, scope: Scope, beside: Sequence[Node]) -> bool:
        if kind.is_group:
            return False
        if kind.is_goal and _are_words(beside):
            return True
        heads = [one for one in beside if one.role is node.role and one.below] or [node]
        states = [put(one.text, self.make.language) is Put.STATE for one in heads]
        named = kind.is_goal and not any(states)
        goals = named and any(one.is_goal for one in kinds_said(node.every()[1:]))
        return goals or groups(node, beside, scope.chapter, self.make.language)

    def _grouping(self, node: Node, scope: Scope) -> None:
        """A heading that groups what is announced above it."""
        above = scope.element
        group = Kind.THEME if above is not None and above.kind is Kind.LINE else Kind.LINE
        made = self.make.element(
            group, node.text, [node], scope, f"group|{node.passage.depth}",
            code=node.code, certain=False,
        )  # fmt: skip
        self.go(node, replace(scope, element=made or above, direct=True, section=node.text))

    def _element(self, node: Node, scope: Scope, beside: Sequence[Node]) -> None:
        kind = scope.naming
        assert kind is not None
        code, text = without_level(node.text)
        nodes, below = [node], node.below
        if kind.is_goal and told_below(node, beside, self.make.language):
            text, nodes = below[0].text, [node, below[0]]
            below = (*below[0].below, *below[1:])
        if self.make.nothing(text):
            self.make.became(Became.EMPTY, node)
            self.go(node, replace(scope, naming=Kind.ASIDE))
            return
        made = self.make.element(
            kind, text, nodes, scope, f"below|{scope.named}", code=code or node.code
        )
        on = [one for one in below if goes_on(one, node.code)]
        sub = kind.is_goal and any(one.heads or node.topic for one in on)
        lower = Kind.OPERATIONAL if kind is Kind.STRATEGIC else kind
        if kind.is_goal and self._are_done(beside):
            lower = Kind.INSPANNING
        above = made or scope.element
        inner = Scope(lower if sub else None, scope.named, above, True, scope.level, node.text)
        self.go(node, inner, below)

    def _are_done(self, beside: Sequence[Node]) -> bool:
        """Whether the headings below these with numbers that go on are what is done: nothing
        stands below them, and half of them at least are put so."""
        on = [inner for one in beside for inner in one.below if goes_on(inner, one.code)]
        doing = [one for one in on if put(one.text, self.make.language) is Put.DOING]
        leaves = not any(one.below for one in on)
        return bool(on) and leaves and len(doing) * 2 >= len(on)

    def untitled(self, node: Node, scope: Scope, beside: Sequence[Node]) -> None:
        """A heading that neither announces anything nor says what it is: what stands below it
        tells."""
        if node.passage.number in self._under_titles:
            self.make.became(Became.TITLE, node)
            self.go(node, scope)
            return
        if scope.naming is None and reached_below(node):
            kind = scope.level or Kind.GOAL
            how = f"heading|{node.passage.depth}"
            made = self.make.element(kind, node.text, [node], scope, how, code=node.code)
            self.go(node, Scope(None, "", made or scope.element, True, section=node.text))
            return
        names = kinds_said(node.below) or kinds_of_parts(node)
        under = under_title(node, beside)
        if under is not None and not names:
            names = kinds_said(under.below)
            self._under_titles.add(under.passage.number)
        bold = any(one.passage.number in self.bold for one in node.every())
        if scope.naming is None and (bold or wanted_first(node.below) is not None):
            names = {*names, Kind.GOAL}
        top = node.passage.under is None and len([o for o in beside if o.role is node.role]) == 1
        if top or names_levels(node.text) or node.label or not is_plan(names):
            if node.role is Role.HEADING and scope.naming is None:
                own = [one for one in node.below if one.below]
                self.depths.update(kinds_by_depth(own, self.make.language, self.make.into))
            self.make.became(Became.TITLE, node)
            level = level_said(node.text) or scope.level
            self.go(node, Scope(None, "", scope.element, False, level, node.text))
            return
        code, text = without_level(node.text)
        goals = any(kind.is_goal for kind in names)
        work = any(kind.is_work for kind in names)
        if {Kind.STRATEGIC, Kind.OPERATIONAL} <= names and work:
            kind, how = Kind.NETWORK, "network"
        else:
            kind, how = (Kind.LINE if goals else Kind.GOAL), "heading"
        made = self.make.element(
            kind, text, [node], scope, f"{how}|{node.passage.depth}",
            code=code or node.code, certain=False,
        )  # fmt: skip
        self.go(node, Scope(None, "", made or scope.element, True, section=node.text))

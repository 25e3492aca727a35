"""Headings, labels and topics above others: what they say, and what holds for what stands below
them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from toc.exchange.written.codes import code_said, in_other_words
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became, Fate
from toc.exchange.written.flow.leaves import Leaves, level_of_prefix
from toc.exchange.written.flow.making import Go, Maker
from toc.exchange.written.flow.node import Node
from toc.exchange.written.flow.quiet_headings import QuietHeadings
from toc.exchange.written.flow.said_before import SaidBefore
from toc.exchange.written.flow.scope import Scope
from toc.exchange.written.flow.statements import Put, put
from toc.exchange.written.flow.surroundings import is_plan, kinds_said
from toc.exchange.written.naming import Kind, years_in
from toc.exchange.written.outline import Role
from toc.exchange.written.referring import Referred, level_said, mentioned
from toc.exchange.written.tables.columns import is_result
from toc.exchange.written.tables.content import is_code
from toc.exchange.written.word_lists import plain, word_list

_CAPTION = re.compile(r"(?:tabel|figuur|table|figure)\s+\d", re.IGNORECASE)

MOST_DATE_WORDS = 8
"""A line below a phase that says when it is has fewer."""


class Headings:
    """What becomes of headings; `titled` is the one that is the title of the plan."""

    def __init__(self, make: Maker, go: Go, leaves: Leaves, titled: Node | None) -> None:
        self.make, self.go, self.leaves, self.titled = make, go, leaves, titled
        self.quiet = QuietHeadings(make, go, leaves.depths, leaves.bold)
        self._said = SaidBefore()

    def read(self, node: Node, scope: Scope, beside: Sequence[Node]) -> None:
        """One heading, among those beside it: by what it says itself, by what it names, by what
        was named above it, by what stands below it."""
        says = node.says
        if node is self.titled and (
            node.role is Role.TITLE or not says.names or self._has_branches(node)
        ):
            self.make.became(Became.TITLE, node)
            self.go(node, replace(scope, section=node.text))
        elif says.prefix is not None:
            self._prefixed(node, scope, beside)
        elif says.refers is not None and (of := self._referred(says.refers)) is not None:
            self.make.became(Became.NAME, node)
            kind = says.refers.kind or scope.naming
            named = plain(node.text) if says.refers.kind is not None else scope.named
            self.go(node, Scope(kind, named, of, True, section=node.text))
        elif says.refers is not None and says.refers.code and says.refers.kind is not None:
            self.make.became(Became.NAME, node)
            later = Scope(says.refers.kind, plain(node.text), section=node.text)
            self.go(node, replace(later, refers=says.refers.code))
        elif says.announces is not None and not (
            says.announces is Kind.ASIDE and self._is_part(node, scope)
        ):
            self._announcing(node, scope)
        elif word_list("approach").has(plain(node.text)):
            self._approach(node, scope)
        elif self._has_results(node):
            self.make.became(Became.NAME, node)
            inner = Scope(Kind.GOAL, plain(node.text), scope.element, section=node.text)
            self.go(node, inner)
        elif self._is_detail(node, scope):
            self.make.said_of(scope.element, [node])
        elif node.role is Role.TITLE or _CAPTION.match(node.text):
            self.make.became(Became.NAME if node.role is not Role.TITLE else Became.TITLE, node)
            self.go(node, scope)
        elif node.passage.number in self.leaves.depths:
            self.leaves.by_depth(node, scope)
        elif (known := self._known(node, scope)) is not None:
            self._repeated(node, known, scope)
        elif node.role is Role.HEADING and node.below and is_code(node.text):
            # The code of what stands elsewhere: `OD1.1`.
            known = self._referred(Referred(None, node.text, ""))
            self.make.became(Became.NAME, node)
            later = Scope(scope.naming, scope.named, known, True, section=node.text)
            self.go(node, later if known is not None else replace(later, refers=node.text))
        elif (goal := self._in_brackets(node, scope)) is not None:
            self.make.became(Became.NAME, node)
            self.go(node, Scope(scope.naming, scope.named, goal, True, section=node.text))
        elif scope.naming is not None and scope.naming is not Kind.ASIDE:
            self.quiet.named(node, scope, beside)
        elif node.topic and scope.naming is None and scope.direct and not self._has_goals(node):
            self.leaves.by_place(node, scope, beside)
        else:
            self.quiet.untitled(node, scope, beside)

    def _is_part(self, node: Node, scope: Scope) -> bool:
        """Whether a heading that sounds like none of the plan (`Algemeen`, `Samenwerking`) is a
        part of it: goals and work stand below it, or it is one of those below a heading that names
        them."""
        below = kinds_said(node.below)
        if any(kind.is_goal for kind in below) and any(kind.is_work for kind in below):
            return True
        named = scope.naming is not None and is_plan({scope.naming})
        return named and bool(node.below) and word_list("theme_too").has(plain(node.text))

    def _has_branches(self, node: Node) -> bool:
        """Whether the middle of a map that is called a vision (`Visie 2030`) is all of a plan:
        parts of it stand below it."""
        vision = node.says.announces is Kind.VISION and node.topic
        return vision and any(one.heads for one in node.below)

    def _has_goals(self, node: Node) -> bool:
        return any(kind.is_goal for kind in kinds_said(node.below))

    def _has_results(self, node: Node) -> bool:
        """Whether a heading or topic such as `Resultaat` stands above others that each are one."""
        below = [one for one in node.below if one.role is node.role and not one.says.names]
        return (node.role is Role.HEADING or node.topic) and bool(below) and is_result(node.text)

    def _is_detail(self, node: Node, scope: Scope) -> bool:
        """Whether a heading names what is said of the element above it: `Trekker`."""
        said = node.says.detail
        of_one = said is not None and not said[1] and scope.element is not None
        return of_one and not self._is_part(node, scope)

    def _announcing(self, node: Node, scope: Scope) -> None:
        self.make.became(Became.NAME, node)
        kind = scope.kind(node.says.announces)
        if _is_group(kind) and self._lists_within(node, scope):
            # Within a part of the plan a list of points (`Speerpunten:`) has no further parts.
            self.go(node, replace(scope, naming=None, named="", direct=True))
            return
        inner = Scope(
            kind, plain(node.text), scope.element, False, level_said(node.text), node.text
        )
        self.go(node, inner)

    def _is_all(self, node: Node, beside: Sequence[Node]) -> bool:
        """Whether a programme is all that a plan is of, and has parts itself: `Programma 2`, with
        2.5 below it."""
        alone = node.role is Role.HEADING and node.passage.under is None
        alone = alone and sum(one.role is Role.HEADING for one in beside) == 1
        parts = [one for one in node.below if one.role is Role.HEADING]
        return alone and bool(parts) and all(is_plan(kinds_said(one.below)) for one in parts)

    def _lists_within(self, node: Node, scope: Scope) -> bool:
        within = scope.element is not None and scope.element.kind.is_group
        items = [one for one in node.below if one.role is Role.ITEM and not one.below]
        return within and bool(items) and len(items) == len(node.below)

    def _prefixed(self, node: Node, scope: Scope, beside: Sequence[Node]) -> None:
        """A heading that says itself what it is; its text may stand in the line below it."""
        prefix = node.says.prefix
        assert prefix is not None
        if prefix.kind is Kind.PHASE:
            self._phase(node)
            return
        if prefix.kind is Kind.LINE and self._is_all(node, beside):
            self.make.became(Became.TITLE, node)
            self.go(node, replace(scope, section=node.text))
            return
        text, nodes, below = prefix.rest, [node], node.below
        if not text:
            first = next(iter(below), None)
            if first is None or first.role not in (Role.PARAGRAPH, Role.BOX) or first.heads:
                self._announcing(node, scope)
                return
            text, nodes, below = first.text, [node, first], (*first.below, *below[1:])
        if self.make.nothing(text):
            self.make.became(Became.EMPTY, *nodes)
            self.go(node, replace(scope, section=node.text), below)
            return
        made = self.make.element(
            scope.kind(prefix.kind) or prefix.kind,
            text,
            nodes,
            scope,
            level_of_prefix(node),
            code=prefix.code or node.code,
        )
        naming = scope.naming if prefix.kind.is_group and not _is_group(scope.naming) else None
        named = scope.named if naming else ""
        self.go(
            node,
            Scope(naming, named, made or scope.element, True, scope.level, node.text),
            below,
        )

    def _phase(self, node: Node) -> None:
        """A phase: its title, the line that says when it is, and what is done in it."""
        prefix = node.says.prefix
        assert prefix is not None
        made = self.make.element(
            Kind.PHASE, prefix.rest or node.text, [node], Scope(), "phase", code=prefix.code
        )
        for one in node.below:
            if self.make.nothing(one.text):
                self.make.became(Became.EMPTY, one)
            dated = years_in(one.text) and len(one.text.split()) < MOST_DATE_WORDS
            if made is not None and dated and "planning" not in made.details:
                made.details["planning"] = one.text
            elif made is not None and one.role is Role.ITEM and not self.make.nothing(one.text):
                made.contents.append(one.text)
            self.make.said_of(made, [one])

    def _approach(self, node: Node, scope: Scope) -> None:
        """A heading above what is done, or above a story of how: its list tells which."""
        self.make.became(Became.NAME, node)
        items = [one for one in node.below if one.role is Role.ITEM]
        doing = sum(put(one.text, self.make.language) is Put.DOING for one in items)
        kind = Kind.INSPANNING if items and doing * 2 >= len(items) else Kind.ASIDE
        self.go(node, replace(scope, naming=kind, named=plain(node.text), section=node.text))

    def _known(self, node: Node, scope: Scope) -> Found | None:
        """The goal or group that a heading repeats in a chapter of something else, by its text or
        in other words by its code."""
        if node.role is not Role.HEADING or scope.naming is Kind.ASIDE or not node.below:
            return None
        if scope.naming is not None and (scope.naming.is_goal or scope.naming.is_group):
            return None
        said = self._said.of(self.make.into.found)
        text = plain(node.text)
        known = said.by_text.get(text) or said.by_name.get(text)
        same_code = said.by_code.get(code_said(node.code), ())
        return known or next(
            (one for one in same_code if in_other_words(one, node.code, node.text)), None
        )

    def _in_brackets(self, node: Node, scope: Scope) -> Found | None:
        """The one goal that a heading above other texts names by its code in brackets (`Bereik
        (doelstelling a)`), and so serves with all that stands below it."""
        codes = mentioned(node.text)
        group = scope.naming is not None and (scope.naming.is_goal or scope.naming.is_group)
        if node.role is not Role.HEADING or not node.below or group or len(codes) != 1:
            return None
        said = self._said.of(self.make.into.found)
        goals = [one for one in said.by_code.get(code_said(codes[0]), ()) if one.kind.is_goal]
        return goals[0] if len(goals) == 1 else None

    def _repeated(self, node: Node, known: Found, scope: Scope) -> None:
        known.places.append(node.passage.place)
        known.passages.append(node.passage.number)
        named = plain(known.text).startswith(plain(node.text))
        if not named and node.text not in known.wordings:
            known.wordings.append(node.text)
        self.make.into.fates[node.passage.number] = Fate(Became.ELEMENT, known)
        self.go(node, replace(scope, element=known, direct=True, section=node.text))

    def _referred(self, other: Referred) -> Found | None:
        """The element that a heading names: by its text, else by its code and no other."""
        said = self._said.of(self.make.into.found)
        if other.text and (known := said.by_any_text.get(plain(other.text))) is not None:
            return known
        by_code = [one for one in said.by_code.get(code_said(other.code), ()) if other.code]
        return by_code[0] if len(by_code) == 1 else None


def _is_group(kind: Kind | None) -> bool:
    return kind is not None and kind.is_group

"""A walk through the texts of a plan, from the top. Place and heading say what a text is; only
where they do not, its own form does."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from toc.core.words import Language
from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became, Fate
from toc.exchange.written.flow.leaves import Leaves
from toc.exchange.written.flow.making import Maker
from toc.exchange.written.flow.node import Node
from toc.exchange.written.flow.scope import Scope
from toc.exchange.written.flow.surroundings import (
    goes_on,
    groups,
    is_plan,
    kinds_said,
    mixed,
    told_below,
)
from toc.exchange.written.flow.tree import tree
from toc.exchange.written.flow.unnamed import depths_of
from toc.exchange.written.naming import Kind, years_in
from toc.exchange.written.outline import Outline, Role
from toc.exchange.written.referring import Referred, led_in, level_said
from toc.exchange.written.word_lists import plain

_CAPTION = re.compile(r"(?:tabel|figuur|table|figure)\s+\d", re.IGNORECASE)

MOST_DATE_WORDS = 8
"""A line below a phase that says when it is has fewer."""


class Flow:
    """One walk over the texts of an outline that stand in no table. `title` is that of the plan,
    as its texts have it; `inside` is, by the number of a heading, what holds for what stands
    below it."""

    def __init__(
        self, outline: Outline, language: Language, skip: Set[int], into: Collector
    ) -> None:
        self.make, self.into = Maker(language, into), into
        contents = {one.number for one in outline.passages if one.role is Role.CONTENTS}
        blank = {one.number for one in outline.passages if not one.text.strip()}
        self.tops = tree(outline, skip | contents | blank)
        into.aside(*(outline.passages[n] for n in sorted(contents)), became=Became.CONTENTS)
        into.aside(*(outline.passages[n] for n in sorted(blank)), became=Became.EMPTY)
        self._titled = self._title()
        self.title = self._titled.text if self._titled is not None else ""
        self.inside: dict[int, Scope] = {}
        tabled = frozenset(one.under for one in outline.tables if one.under is not None)
        depths = depths_of(self.tops, self._titled, language, into, bool(outline.tables))
        self.depths = depths
        self.leaves = Leaves(self.make, self._all, depths, tabled)

    def walk(self) -> None:
        """Everything, from the top."""
        self._all(self.tops, Scope())

    def _title(self) -> Node | None:
        heads = [one for one in self.tops if one.role in (Role.HEADING, Role.BOX)]
        titled = next((one for one in self.tops if one.role is Role.TITLE), None)
        if titled is not None or not heads or not heads[0].below:
            return titled
        alone = len(heads) == 1 and heads[0].passage.depth <= 1
        return heads[0] if alone or heads[0].role is Role.BOX else None

    def _all(self, nodes: Sequence[Node], scope: Scope) -> None:
        for node in nodes:
            if node.role is Role.NOTE:
                self.make.all_became(Became.PROSE, [node])
            elif node.heads:
                self._heading(node, scope, nodes)
            elif node.role is Role.PARAGRAPH and node.text.endswith(":") and node.below:
                self._lead(node, scope)
            else:
                self.leaves.read(node, scope, nodes)

    def _go(self, node: Node, scope: Scope, below: Sequence[Node] | None = None) -> None:
        """On to what stands below a heading."""
        if node.role is Role.HEADING:
            scope = replace(scope, chapter=node.code)
        self.inside[node.passage.number] = scope
        self._all(node.below if below is None else below, scope)

    def _lead(self, node: Node, scope: Scope) -> None:
        """A sentence that leads in the list below it."""
        self.make.became(Became.PROSE, node)
        kind = scope.naming
        if kind is None and (said := led_in(node.text)) is not None:
            scope = replace(scope, naming=scope.kind(said), named=plain(scope.section))
        self._go(node, scope)

    def _heading(self, node: Node, scope: Scope, beside: Sequence[Node]) -> None:
        says = node.says
        if node is self._titled and (node.role is Role.TITLE or not says.names):
            self.make.became(Became.TITLE, node)
            self._go(node, replace(scope, section=node.text))
        elif says.prefix is not None:
            self._prefixed(node, scope)
        elif says.refers is not None and (of := self._referred(says.refers)) is not None:
            self.make.became(Became.NAME, node)
            kind = says.refers.kind
            self._go(node, Scope(kind, plain(node.text), of, True, section=node.text))
        elif says.announces is not None and not self._holds_plan(node):
            self._announcing(node, scope)
        elif says.detail is not None and not says.detail[1] and scope.element is not None:
            self.make.said_of(scope.element, [node])
        elif node.role is Role.TITLE or _CAPTION.match(node.text):
            self.make.became(Became.NAME if node.role is not Role.TITLE else Became.TITLE, node)
            self._go(node, scope)
        elif node.passage.number in self.depths:
            self.leaves.by_depth(node, scope)
        elif (known := self._known(node, scope)) is not None:
            known.places.append(node.passage.place)
            known.passages.append(node.passage.number)
            self.into.fates[node.passage.number] = Fate(Became.ELEMENT, known)
            self._go(node, replace(scope, element=known, direct=True, section=node.text))
        elif scope.naming is not None and scope.naming is not Kind.ASIDE:
            self._named(node, scope, beside)
        elif node.topic and scope.naming is None and scope.direct:
            self.leaves.by_place(node, scope, beside)
        else:
            self._untitled(node, scope, beside)

    def _holds_plan(self, node: Node) -> bool:
        """Whether a heading that sounds like none of the plan (`Algemeen`) is a part of it."""
        below = kinds_said(node.below)
        return (
            node.says.announces is Kind.ASIDE
            and any(kind.is_goal for kind in below)
            and any(kind.is_work for kind in below)
        )

    def _announcing(self, node: Node, scope: Scope) -> None:
        self.make.became(Became.NAME, node)
        kind = scope.kind(node.says.announces)
        inner = Scope(
            kind, plain(node.text), scope.element, False, level_said(node.text), node.text
        )
        self._go(node, inner)

    def _prefixed(self, node: Node, scope: Scope) -> None:
        """A heading that says itself what it is; its text may stand in the line below it."""
        prefix = node.says.prefix
        assert prefix is not None
        if prefix.kind is Kind.PHASE:
            self._phase(node)
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
            self._go(node, replace(scope, section=node.text), below)
            return
        made = self.make.element(
            scope.kind(prefix.kind) or prefix.kind,
            text,
            nodes,
            scope,
            f"word|{plain(node.text.split()[0])}",
            code=prefix.code or node.code,
        )
        naming = scope.naming if prefix.kind.is_group and not _is_group(scope.naming) else None
        named = scope.named if naming else ""
        self._go(
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
            dated = years_in(one.text) and len(one.text.split()) < MOST_DATE_WORDS
            if made is not None and dated and "planning" not in made.details:
                made.details["planning"] = one.text
            elif made is not None and one.role is Role.ITEM and not self.make.nothing(one.text):
                made.contents.append(one.text)
            self.make.said_of(made, [one])

    def _known(self, node: Node, scope: Scope) -> Found | None:
        """The goal or group that a heading repeats, in a chapter of something else."""
        if node.role is not Role.HEADING or scope.naming is Kind.ASIDE or not node.below:
            return None
        if scope.naming is not None and (scope.naming.is_goal or scope.naming.is_group):
            return None
        key = plain(node.text)
        return next(
            (
                one
                for one in self.into.found
                if (one.kind.is_goal or one.kind is Kind.LINE) and plain(one.text) == key
            ),
            None,
        )

    def _referred(self, other: Referred) -> Found | None:
        """The element that a heading names: by its text, else by its code and no other."""
        found = self.into.found
        by_text = [f for f in found if other.text and plain(f.text) == plain(other.text)]
        if by_text:
            return by_text[0]
        by_code = [f for f in found if other.code and f.code == other.code and not f.kind.is_work]
        return by_code[0] if len(by_code) == 1 else None

    def _named(self, node: Node, scope: Scope, beside: Sequence[Node]) -> None:
        """A heading below one that announces what follows: it groups that, is an element, or the
        name of one whose text stands below it."""
        kind = scope.naming
        assert kind is not None
        if kind in (Kind.VISION, Kind.MISSION, Kind.PROBLEM) and node.role is Role.HEADING:
            self.make.became(Became.TITLE, node)
            self._go(node, replace(scope, naming=Kind.ASIDE, section=node.text))
        elif kind.is_goal and (level := level_said(node.text)) is not None:
            self.make.became(Became.TITLE, node)
            self._go(node, replace(scope, naming=level, level=level, section=node.text))
        elif not kind.is_group and groups(node, beside, scope.chapter, self.make.language):
            above = scope.element
            group = Kind.THEME if above is not None and above.kind is Kind.LINE else Kind.LINE
            made = self.make.element(
                group, node.text, [node], scope, f"group|{node.passage.depth}",
                code=node.code, certain=False,
            )  # fmt: skip
            self._go(node, replace(scope, element=made or above, direct=True, section=node.text))
        elif mixed(node, beside, scope.chapter):
            self.make.became(Became.TITLE, node)
            self._go(node, Scope(None, "", scope.element, level=scope.level, section=node.text))
        else:
            self._named_element(node, scope, beside)

    def _named_element(self, node: Node, scope: Scope, beside: Sequence[Node]) -> None:
        kind = scope.naming
        assert kind is not None
        text, nodes, below = node.text, [node], node.below
        if told_below(node, beside, self.make.language):
            text, nodes = below[0].text, [node, below[0]]
            below = (*below[0].below, *below[1:])
        if self.make.nothing(text):
            self.make.became(Became.EMPTY, node)
            self._go(node, replace(scope, naming=Kind.ASIDE))
            return
        made = self.make.element(kind, text, nodes, scope, f"below|{scope.named}", code=node.code)
        sub = kind.is_goal and (
            node.role is Role.BOX or any(one.heads and goes_on(one, node.code) for one in below)
        )
        lower = Kind.OPERATIONAL if kind is Kind.STRATEGIC else kind
        above = made or scope.element
        inner = Scope(lower if sub else None, scope.named, above, True, scope.level, node.text)
        self._go(node, inner, below)

    def _untitled(self, node: Node, scope: Scope, beside: Sequence[Node]) -> None:
        """A heading that neither announces anything nor says what it is: what stands below it
        tells."""
        names = kinds_said(node.below)
        top = node.passage.under is None and len([o for o in beside if o.role is node.role]) == 1
        if top or node.label or not is_plan(names):
            self.make.became(Became.TITLE, node)
            level = level_said(node.text) or scope.level
            self._go(node, Scope(None, "", scope.element, False, level, node.text))
            return
        goals = any(kind.is_goal for kind in names)
        work = any(kind.is_work for kind in names)
        if {Kind.STRATEGIC, Kind.OPERATIONAL} <= names and work:
            kind, how = Kind.NETWORK, "network"
        else:
            kind, how = (Kind.LINE if goals else Kind.GOAL), "heading"
        made = self.make.element(
            kind, node.text, [node], scope, f"{how}|{node.passage.depth}",
            code=node.code, certain=False,
        )  # fmt: skip
        self._go(node, Scope(None, "", made or scope.element, True, section=node.text))


def _is_group(kind: Kind | None) -> bool:
    return kind is not None and kind.is_group

"""A walk through the texts of a plan, from the top. Place and heading say what a text is; only
where they do not, its own form does."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from toc.core.words import Language
from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.flow.beside_tables import beside_tables
from toc.exchange.written.flow.bold_lead import before_explanation
from toc.exchange.written.flow.coded_lines import CodedLine, coded_lines
from toc.exchange.written.flow.contents import contents_of
from toc.exchange.written.flow.headings import Headings
from toc.exchange.written.flow.in_bold import goals_in_bold
from toc.exchange.written.flow.leaves import Leaves
from toc.exchange.written.flow.making import Maker
from toc.exchange.written.flow.node import Node
from toc.exchange.written.flow.scope import Scope
from toc.exchange.written.flow.tree import tree
from toc.exchange.written.flow.unnamed import depths_of
from toc.exchange.written.flow.wanted import reached_by, wanted, wanted_first
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import Outline, Role
from toc.exchange.written.referring import defines, follows, led_in
from toc.exchange.written.word_lists import plain


class Flow:
    """One walk over the texts of an outline that stand in no table. `title` is that of the plan,
    as its texts have it; `inside` is, by the number of a heading, what holds for what stands
    below it."""

    def __init__(
        self, outline: Outline, language: Language, skip: Set[int], into: Collector
    ) -> None:
        self.make = Maker(language, into)
        contents = contents_of(outline)
        blank = {one.number for one in outline.passages if not one.text.strip()}
        self.tops = tree(outline, skip | contents | blank)
        into.aside(*(outline.passages[n] for n in sorted(contents)), became=Became.CONTENTS)
        into.aside(*(outline.passages[n] for n in sorted(blank)), became=Became.EMPTY)
        self._titled = self._title()
        self.title = self._titled.text if self._titled is not None else ""
        self.inside: dict[int, Scope] = {}
        tabled = beside_tables(outline)
        self._coded = coded_lines(outline.passages, skip | contents | blank, language)
        depths = (
            {}
            if self._coded
            else depths_of(self.tops, self._titled, language, into, bool(outline.tables))
        )
        bold = goals_in_bold(outline.passages)
        self._leaves = Leaves(self.make, self._all, depths, tabled, bold)
        self._headings = Headings(self.make, self._go, self._leaves, self._titled)

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
        goal = self._wanted(nodes, scope)
        for at, node in enumerate(nodes):
            if goal is not None and at == 0:
                continue
            if self._is_named_before(nodes, at):
                said = nodes[at - 1].says.announces
                inner = replace(scope, naming=scope.kind(said), named=plain(nodes[at - 1].text))
                self._headings.read(node, inner, nodes)
                continue
            if scope.naming is None and (line := self._coded.get(node.passage.number)) is not None:
                self._line(node, line, scope)
            elif node.role is Role.NOTE:
                self.make.all_became(Became.PROSE, [node])
            elif node.heads:
                self._headings.read(node, self._led(nodes, at, scope), nodes)
            elif self._leads(node):
                self._lead(node, scope if goal is None else replace(scope, element=goal))
            else:
                self._leaves.read(node, scope, nodes)

    def _wanted(self, nodes: Sequence[Node], scope: Scope) -> Found | None:
        """The goal of a part of the plan that the first of the texts below its name tells."""
        above = scope.element
        if scope.naming is not None or above is None or not (scope.direct and above.kind.is_group):
            return None
        first = wanted_first(nodes)
        if first is None:
            return None
        level = f"told|{plain(scope.section)}"
        text = wanted(first.text)
        made = self.make.element(Kind.GOAL, text, [first], scope, level, certain=False)
        self.make.all_became(Became.PROSE, first.below)
        return made

    def _is_named_before(self, nodes: Sequence[Node], at: int) -> bool:
        """Whether the heading before this one, with nothing below it, names what it is:
        `Ambitie:`, and as a heading of its own the ambition."""
        before, node = nodes[at - 1] if at else None, nodes[at]
        if before is None or before.role is not Role.HEADING or before.below:
            return False
        kind = before.says.announces
        own = node.role is Role.HEADING and not node.says.names and kind is not None
        return own and kind is not None and kind.is_goal

    def _line(self, node: Node, line: CodedLine, scope: Scope) -> None:
        """A line with a code, below the one with whose code its own goes on."""
        up = scope.element
        if line.above is not None:
            up = self.make.into.element_at(line.above)
        elif up is not None and up.passages[0] in self._coded:
            up = None  # it stands below the line before it only in the file
        made = self.make.element(
            line.kind,
            line.text,
            [node],
            replace(scope, element=up),
            f"depth|{line.depth}",
            code=line.code,
            certain=False,
        )
        self._all(node.below, replace(scope, element=made or up, direct=True))

    def _led(self, nodes: Sequence[Node], at: int, scope: Scope) -> Scope:
        """What holds for a heading: also what a sentence above it and those beside it leads in, as
        `… door de volgende activiteiten, geordend naar thema:`."""
        if scope.naming is not None or nodes[at].role is not Role.HEADING:
            return scope
        before = [one for one in nodes[:at] if one.role is not Role.HEADING]
        last = before[-1] if before else None
        if last is None or last.role is not Role.PARAGRAPH or last.below or last.heads:
            return scope
        said = led_in(last.text) or follows(last.text)
        if said is None:
            return scope
        return replace(scope, naming=scope.kind(said), named=plain(scope.section))

    def _leads(self, node: Node) -> bool:
        """Whether it only leads in the list below it. What has a number is an element as well:
        `Objective 3.1: Villages manage their water points, including:`."""
        prefix = node.says.prefix
        if prefix is not None and prefix.code and prefix.rest:
            return False
        return node.role is Role.PARAGRAPH and node.text.endswith(":") and bool(node.below)

    def _go(self, node: Node, scope: Scope, below: Sequence[Node] | None = None) -> None:
        """On to what stands below a heading."""
        if node.role is Role.HEADING:
            scope = replace(scope, chapter=node.code)
        self.inside[node.passage.number] = scope
        self._all(node.below if below is None else below, scope)

    def _lead(self, node: Node, scope: Scope) -> None:
        """A sentence that leads in the list below it."""
        lead = before_explanation(node.passage)
        if lead and scope.naming is not None and scope.naming.is_goal:
            # What stands in bold is a goal, and those in the list are what it is made of.
            level = f"below|{scope.named}"
            made = self.make.element(scope.naming, lead, [node], scope, level)
            self._all(node.below, replace(scope, element=made or scope.element, direct=True))
            return
        kind = scope.naming
        if kind is None and (text := reached_by(node.text)):
            level = f"told|{plain(scope.section)}"
            goal = self.make.element(Kind.GOAL, text, [node], scope, level, certain=False)
            self._go(node, Scope(Kind.INSPANNING, plain(node.text), goal, True))
            return
        self.make.became(Became.PROSE, node)
        if defines(node.text):
            self.make.all_became(Became.PROSE, node.below)
            return
        if kind is None and (said := led_in(node.text)) is not None:
            scope = replace(scope, naming=scope.kind(said), named=plain(scope.section))
        self._go(node, scope)

"""Rows of a table with one text: what it says of the rows below it."""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading.clauses import ClauseForm, clause
from toc.core.words import Language
from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.naming import Kind, kind_named
from toc.exchange.written.outline import TableCell
from toc.exchange.written.referring import referring
from toc.exchange.written.tables.area import Area, Filled
from toc.exchange.written.tables.content import level_in
from toc.exchange.written.tables.elements import (
    Maker,
    said_itself,
    says_no_element,
    word_before,
)
from toc.exchange.written.tables.links import link, upholds
from toc.exchange.written.tables.settling import Settled

LEAST_GOAL_WORDS = 4
"""A shorter sentence over the whole width may be a title as well."""


class RowTitles:
    """The titles of one block so far. `line` is the part of the plan that the rows stand in,
    `over` the general goal of the table, `above` the goals that the last title names, `refers`
    what it refers to, and `naming` the level that it announces."""

    def __init__(
        self,
        area: Area,
        maker: Maker,
        into: Collector,
        language: Language,
        block: Settled,
        line: Found | None,
        over: Found | None = None,
    ) -> None:
        self._area, self._maker, self._into, self._language = area, maker, into, language
        self._block = block
        self.line = line
        self._over = [over] if over is not None else []
        self.above: list[Found] = self._over
        self.refers: list[str] = []
        self.naming: Kind | None = None
        self._ranked: dict[str, list[Found]] = {}  # goals of titles by the word for their level

    def alone(self, row: int) -> list[Filled]:
        """The cells of a row that did not begin above it."""
        return [one for one in self._area.filled(row) if not self._area.goes_on(row, one.column)]

    def is_title(self, row: int) -> bool:
        """Whether a row only has the title of the rows below it: one text over the whole width, or
        one in the first column that stands out."""
        fresh = self.alone(row)
        merged = sum(self._area.goes_on(row, at) for at in range(self._area.width))
        if len(fresh) != 1:
            return False
        one = fresh[0]
        if one.columns > 1 and one.columns >= self._area.width - merged - 1:
            return True
        text = self._area.text(one.cell)
        first = merged == 0 and one.column == 0 and len(self._area.grid[row]) > 1
        out = self._area.stands_out(one.cell) or kind_named(text) is not None
        level = self._block.level == 0 and level_in(text)[0] is not None
        return first and out and not level

    def take(self, row: int) -> str:
        """Understand a title: an element that stands above the rows below it, a level, a reference
        to an element, or only their title. The answer is the level that it names, else empty."""
        cell = self.alone(row)[0].cell
        text, lines = self._area.text(cell), self._area.lines(cell)
        self.above, self.refers = self._over, []
        said, other, kind = said_itself(text), referring(text), kind_named(text)
        if says_no_element(text, self._language) or (kind is None and self._area.adds_up(row)):
            self._into.aside(*lines, became=Became.EMPTY)
        elif kind is not None:
            self.naming = kind
            self._into.aside(*lines, became=Became.NAME)
            return text
        elif said is not None and not says_no_element(said.rest, self._language):
            word = word_before(text, said)
            self._stand_above(self._made(cell, said.kind, f"word|{word}"), word)
        elif other is not None and (other.code or other.text):
            self.refers = [part for part in (other.code, other.text) if part]
            self._into.aside(*lines, became=Became.NAME)
        elif self._is_goal(text):
            self._stand_above(self._made(cell, Kind.GOAL, "section|", certain=False))
        else:
            self.refers = [text]
            self._into.aside(*lines, became=Became.TITLE)
        return ""

    def _made(self, cell: TableCell, kind: Kind, level: str, certain: bool = True) -> list[Found]:
        return self._maker.cell(cell, kind, level, self.line, certain)

    def _stand_above(self, made: Sequence[Found], name: str = "") -> None:
        """Elements of a title stand above the rows below it, and below those of an earlier title
        that names a higher level: outcome, objective."""
        groups = [one for one in made if one.kind.is_group]
        if groups:
            self.line, self._ranked = groups[-1], {}
            return
        self.above = [one for one in made if upholds(one.kind)]
        higher = list(self._ranked)
        if name in self._ranked:
            higher = higher[: higher.index(name)]
        if higher and len(self._ranked[higher[-1]]) == 1:
            for one in made:
                link(one, self._ranked[higher[-1]][0])
        self._ranked = {kept: self._ranked[kept] for kept in higher} | {name: self.above}

    def _is_goal(self, text: str) -> bool:
        """Whether the title of rows of work says what they are done for: it is a sentence, and no
        column has goals."""
        kinds = [one.kind for one in self._block.columns if one.kind is not None]
        return (
            any(kind.is_work for kind in kinds)
            and not any(upholds(kind) for kind in kinds)
            and self._block.level < 0
            and clause(text, self._language).form is ClauseForm.SENTENCE
            and len(text.split()) >= LEAST_GOAL_WORDS
        )

    def give(self, one: Found, beside_goals: bool) -> None:
        """Link an element of a row to the goal that the title above it names."""
        if one.stated or (beside_goals and not upholds(one.kind)):
            return
        if len(self.above) == 1:
            link(one, self.above[0])
        for said in self.refers:
            near = [up for up in self._maker.own if up.code == said and upholds(up.kind)]
            if len(near) == 1:
                link(one, near[0])
                return
        one.refers += [said for said in self.refers if said not in one.refers]

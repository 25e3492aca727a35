"""The rows below one row of heads: each row is read, and what stands in it belongs together."""

from __future__ import annotations

from collections.abc import Sequence

from toc.core.words import Language
from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Detail, Kind, kind_named
from toc.exchange.written.tables.area import Area, Filled
from toc.exchange.written.tables.content import level_in, level_name
from toc.exchange.written.tables.elements import Maker
from toc.exchange.written.tables.level_rows import LevelRows
from toc.exchange.written.tables.links import Levels, link_row, rises, upholds
from toc.exchange.written.tables.row_cells import RowCells
from toc.exchange.written.tables.row_sayings import RowSayings
from toc.exchange.written.tables.row_titles import RowTitles
from toc.exchange.written.tables.settling import Settled
from toc.exchange.written.tables.values import referred
from toc.exchange.written.word_lists import plain

MOST_IN_A_FOOT = 2
"""What is said below a table for itself fills no more cells: its name and its text."""


class Rows:
    """The rows of one block. `line` is the part of the plan that they stand in, `over` the
    general goal of the table, `levels` those of the rows of all blocks of it."""

    def __init__(
        self,
        area: Area,
        maker: Maker,
        into: Collector,
        language: Language,
        block: Settled,
        line: Found | None,
        over: Found | None = None,
        levels: Levels | None = None,
    ) -> None:
        self.area, self.into, self.block = area, into, block
        self._titles = RowTitles(area, maker, into, language, block, line, over)
        self._cells = RowCells(area, maker, into, language, self._titles)
        self._says = RowSayings(area, into, language, block)
        self._by_level = LevelRows(
            area, into, block, self._titles, self._cells, self._says, levels
        )
        # The column of which the heads within a table name the levels, and those levels.
        self.head_level, self.head_levels = -1, levels
        self._carried: list[list[Found]] = [[] for _ in block.columns]
        self._heads = [plain(one.head) if one.year else "" for one in block.columns]
        self._rising = rises([one.kind for one in block.columns])

    def is_section(self, row: int) -> bool:
        """Whether a row only has the title of the rows below it."""
        return self._titles.is_title(row)

    def section(self, row: int) -> None:
        """A row with one text: what it says of the rows below it."""
        self._carried = [[] for _ in self.block.columns]
        named = self._titles.take(row)
        self._by_level.begins(named if self.block.text >= 0 else "")

    def row(self, row: int) -> None:
        """One row."""
        aside = self._titles.naming is Kind.ASIDE or self._is_foot(row)
        if self.block.apart or self.area.adds_up(row) or aside:
            self._leave(row)
        elif self.block.text >= 0:
            self._by_level.read(row)
        else:
            self._row_of_columns(row)

    def _is_foot(self, row: int) -> bool:
        """Whether a row only looks as one of the table: a word such as `Contact` or `Monitoring`,
        and behind it what it says."""
        filled = self.area.filled(row)
        few = 0 < len(filled) <= MOST_IN_A_FOOT < len(self.block.columns) - 1
        if few and self._is_note(row, filled):
            return True
        return few and kind_named(self.area.text(filled[0].cell)) is Kind.ASIDE

    def _is_note(self, row: int, filled: Sequence[Filled]) -> bool:
        """Whether what stands apart below a table of indicators is a sentence, the last of it."""
        column = self.block.columns[filled[0].column]
        text = self.area.text(filled[0].cell).rstrip()
        apart = len(filled) == 1 and not self.area.filled(row - 1)
        last = not any(len(self.area.filled(at)) > 1 for at in range(row + 1, self.area.height))
        return column.kind is Kind.INDICATOR and apart and last and text.endswith(".")

    def of_card(self, row: int, subject: Found | None) -> None:
        """The one row of a card, with the element that the card is about."""
        if self.block.apart:
            self._leave(row)
        else:
            self._row_of_columns(row, subject)
            for one in self._says.fields(row):
                # What the card refers to, the goal of its work does as well.
                if one.column.detail is Detail.REFERS and subject is not None:
                    for goal in subject.stated:
                        goal.refers += referred(one) if goal.kind.is_goal else []

    def _leave(self, row: int) -> None:
        for one in self.area.filled(row):
            self.into.aside(*self.area.lines(one.cell))

    def take_over(self, before: Rows, kept: Sequence[int]) -> None:
        """Go on with the elements of columns that an earlier block of the table had as well."""
        for at in kept:
            self._carried[at] = before._carried[at]

    def _row_of_columns(self, row: int, subject: Found | None = None) -> None:
        columns = self.block.columns
        by_column: list[list[Found]] = []
        fresh: list[Found] = []
        filled = [at for at, one in enumerate(columns) if one.is_element and self._has(row, at)]
        last = max(filled, default=-1)
        for at, column in enumerate(columns):
            made: list[Found] = []
            cell = self.area.at(row, at)
            if column.asked and cell is not None:
                made = self._cells.unsaid(cell, column)
            elif column.kind is not None and column.is_element and cell and self.area.lines(cell):
                if column.kind.is_work and subject is not None and subject.kind.is_work:
                    # How it is done, and no other work.
                    self.into.aside(*self.area.lines(cell))
                    by_column.append([])
                    continue
                made = self._cells.made(cell, column, column.kind)
            elif column.is_element and at < last:
                # An empty cell below a filled one: the row belongs to that one still.
                made = self._carried[at]
            if self._has(row, at) and column.is_element:
                if made != self._carried[at]:
                    self._carried[at + 1 :] = [[] for _ in columns[at + 1 :]]
                self._carried[at] = made
                fresh += [one for one in made if one not in fresh]
            elif column.asked:
                fresh += made
            if at == self.head_level and self.head_levels is not None and self._has(row, at):
                name, code = level_name(column.head), level_in(column.head)[1]
                if made and not self.area.goes_on(row, at):
                    self._says.ask_above(self.head_levels.add(name, made, True))
                    made[0].code = made[0].code or code
            by_column.append(made)
        if subject is not None and subject.kind is not Kind.LINE:
            by_column, fresh = [*by_column, [subject]], [subject, *fresh]
        every = [one for made in by_column for one in made] or self._says.coded_before(row)
        self._link(by_column, fresh)
        self._says.say(fresh or every, self._says.fields(row))

    def _has(self, row: int, at: int) -> bool:
        return bool(self.area.lines(self.area.at(row, at)))

    def _link(self, by_column: list[list[Found]], fresh: Sequence[Found]) -> None:
        self._says.ask_above(link_row(by_column, self._heads, self._rising))
        goals = any(upholds(one.kind) for made in by_column for one in made)
        for one in fresh:
            self._titles.give(one, goals)

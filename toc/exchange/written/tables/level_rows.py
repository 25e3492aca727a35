"""Rows that say themselves what they are: in a column of levels, or before their text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.naming import Detail, Kind, kind_named
from toc.exchange.written.outline import TableCell
from toc.exchange.written.tables.area import Area
from toc.exchange.written.tables.code_outline import shape_of
from toc.exchange.written.tables.columns import Column
from toc.exchange.written.tables.content import are_codes, level_above, level_in, level_name
from toc.exchange.written.tables.elements import own_level
from toc.exchange.written.tables.links import Levels, link, link_row
from toc.exchange.written.tables.row_cells import RowCells
from toc.exchange.written.tables.row_sayings import RowSayings
from toc.exchange.written.tables.row_titles import RowTitles
from toc.exchange.written.tables.settling import Settled


@dataclass(frozen=True)
class Level:
    """The level of a row: the kind that it names, in which words, with which number."""

    kind: Kind | None
    name: str
    code: str = ""


class LevelRows:
    """Such rows of one block. `levels` are those of the rows of all blocks of the table."""

    def __init__(
        self,
        area: Area,
        into: Collector,
        block: Settled,
        titles: RowTitles,
        cells: RowCells,
        says: RowSayings,
        levels: Levels | None,
    ) -> None:
        self.area, self.into, self.block, self.levels = area, into, block, levels
        self._titles, self._cells, self._says = titles, cells, says
        self._carried: list[Found] = []
        self._level = Level(None, "")
        self._coded: dict[tuple[str, str], list[Found]] = {}
        self._of: Found | None = None  # what the level of the row says it belongs to

    def begins(self, named: str) -> None:
        """What follows is of a level that a row over the whole width names, empty where none."""
        self._carried = []
        if named:
            kind = self._kind_of_level(kind_named(named), named)
            self._level = Level(kind, level_name(named))

    def read(self, row: int) -> None:
        """A row that says its level itself, or goes on with the one above it."""
        at = self.block.level
        level_cell = self.area.at(row, at) if at >= 0 else None
        said = self.area.text(level_cell)
        if not self.block.kinds:
            self.into.aside(*self.area.lines(level_cell), became=Became.NAME)
        says_it = at < 0 or (bool(said) and not self.area.goes_on(row, at))
        if said and self.block.kinds:
            shape = shape_of(said)
            self._level = Level(self.block.kinds.get(shape), shape, said.strip("(). "))
        elif said:
            kind, code = level_in(said)
            self._level = Level(self._kind_of_level(kind, said), level_name(said), code)
        cell = self.area.at(row, self.block.text)
        behind = self.area.at(row, self.block.text + 1)
        if self._is_code_of(row, behind):
            self._level = replace(self._level, code=self.area.text(cell).strip("(). "))
            self.into.aside(*self.area.lines(cell), became=Became.NAME)
            cell = behind
        if at < 0 and (own := own_level(self.area, cell)) is not None:
            kind, word, code = own
            self._level = Level(self._kind_of_level(kind, word), level_name(word), code)
        made: list[Found] = []
        level = self._level.kind
        if cell is not None and self.area.lines(cell):
            if level is None and self._level.name:
                made = self._cells.unsaid(cell, Column(asked=f"level|{self._level.name}"))
            elif level is not None and level is not Kind.ASIDE:
                how = "code" if self.block.kinds else "level"
                name, line = f"{how}|{self._level.name}", self._titles.line
                made = self._cells.maker.cell(cell, level, name, line, not self.block.kinds)
        if len(made) == 1:
            made[0].code = made[0].code or self._level.code or self._code_in(row)
        if self.block.kinds and made:
            self.into.said_of(made[0], *self.area.lines(level_cell))
        by_column: list[list[Found]] = [[] for _ in self.block.columns]
        if self.block.kinds and not made and not said:
            # A further indicator of the goal above it.
            by_column[self.block.text] = self._carried
        else:
            by_column[self.block.text] = self._carried = made
        for at, column in enumerate(self.block.columns):
            other = self.area.at(row, at)
            if column.kind is Kind.INDICATOR and at != self.block.text and other is not None:
                by_column[at] = self._cells.made(other, column, Kind.INDICATOR)
        beside = [own for at, own in enumerate(by_column) if at != self.block.text]
        every = [*made, *(one for own in beside for one in own)]
        for one in made:
            self._titles.give(one, beside_goals=False)
        if not made and level is not None and level.is_goal:
            for one in every:
                self._titles.give(one, beside_goals=False)
        self._coded[self._level.name, self._level.code] = made
        above = level_above(said) if said else None
        if above is not None and self._below(made, *above):
            says_it = True
        elif said:
            self._of = None
        refers = self._of is not None or any(
            one.detail is Detail.REFERS for one in self.block.columns
        )
        if self.levels is not None and made and not refers and not self._titles.refers:
            self._says.ask_above(self.levels.add(self._level.name, made, says_it))
        self._says.ask_above(link_row(by_column))
        self._says.say(every, self._says.fields(row))

    def _code_in(self, row: int) -> str:
        """The code in the column of codes, where a row has one."""
        at = next((n for n, one in enumerate(self.block.columns) if one.detail is Detail.CODE), -1)
        said = self.area.said(row, at) if at >= 0 else ""
        return said.strip("(). ") if said and are_codes([said]) else ""

    def _is_code_of(self, row: int, beside: TableCell | None) -> bool:
        """Whether a column with one head over two has a code in the first and its text beside
        it."""
        at = self.block.text
        if beside is None or beside is self.area.at(row, at):
            return False
        columns = self.block.columns
        together = bool(columns[at].passages) and columns[at].passages == columns[at + 1].passages
        return together and are_codes([self.area.said(row, at)]) and bool(self.area.lines(beside))

    def _below(self, made: Sequence[Found], kind: Kind, code: str) -> bool:
        """Link the elements of a row to the one of which its level says that it belongs to."""
        self._of = next(
            (
                ups[0]
                for (name, own), ups in self._coded.items()
                if own == code and len(ups) == 1 and level_in(name)[0] is kind
            ),
            None,
        )
        for one in made:
            if self._of is not None:
                link(one, self._of)
        return self._of is not None

    def _kind_of_level(self, kind: Kind | None, said: str) -> Kind | None:
        """An output that activities stand below is a goal of them, and not work itself."""
        answered = self.into.answered(f"level|{level_name(said)}")
        if answered is not None:
            return answered
        if kind is not None and kind.is_work and self.levels is not None:
            return Kind.GOAL if self.levels.has_work_below(level_name(said)) else kind
        return kind

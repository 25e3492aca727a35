"""The elements of the cells of a row."""

from __future__ import annotations

from toc.core.words import Language
from toc.exchange.written.collecting import Collector
from toc.exchange.written.draft import Found
from toc.exchange.written.fates import Became
from toc.exchange.written.naming import Kind
from toc.exchange.written.outline import TableCell
from toc.exchange.written.tables.area import Area
from toc.exchange.written.tables.columns import Column
from toc.exchange.written.tables.elements import Maker, says_no_element
from toc.exchange.written.tables.row_titles import RowTitles


class RowCells:
    """Makes elements of the cells of one block, below the titles of its rows."""

    def __init__(
        self, area: Area, maker: Maker, into: Collector, language: Language, titles: RowTitles
    ) -> None:
        self.area, self.maker, self.into, self.language = area, maker, into, language
        self._titles = titles

    def made(self, cell: TableCell, column: Column, kind: Kind) -> list[Found]:
        """The elements of a cell of a column that has those."""
        return self.maker.cell(cell, kind, column.level, self._titles.line, column.certain)

    def unsaid(self, cell: TableCell, column: Column) -> list[Found]:
        """What people said that the texts are of a cell of which nothing else tells it."""
        found = []
        for one in self.area.lines(cell):
            if says_no_element(one.text, self.language):
                self.into.aside(one, became=Became.EMPTY)
            elif one.number not in self.into.fates:
                made = self.into.unsaid(one, column.asked, self._titles.line, self.maker.section)
                found += [made] if made is not None else []
        self.maker.own += found
        return found

"""A table of a plan as a table of the document to check: where it can be read so as it stands,
else cell by cell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from toc.documents.document import Cell, Column, Table
from toc.documents.text_width import width
from toc.exchange.words.plan_check import PLAN_CHECK
from toc.exchange.written.checked.fates_told import FatesTold, FateTold
from toc.exchange.written.outline import Table as PlanTable

WIDE = 700.0
"""Points that a page which lies has for a table, at the least."""

SIZE, INSET = 8.5, 9.0
"""Of the letters of a table, and what a cell takes besides, in points."""

MOST_COLUMNS = 12

_AROUND = (30.0, 40.0)
"""Points for the number of a row, and for the tick behind it."""

_BREAKS = re.compile(r"\s+|(?<=-)")


def _joined(told: FateTold) -> str:
    return "; ".join(part for part in (told.what, told.more) if part)


@dataclass(frozen=True)
class PlanGrid:
    """A table of a plan without its empty rows and columns; `rows` and `columns` are the numbers
    of those that are left, from 0."""

    table: PlanTable
    rows: tuple[int, ...]
    columns: tuple[int, ...]


def grid_of(table: PlanTable, fates: FatesTold) -> PlanGrid:
    """What of a table has texts."""

    def filled(row: int, column: int) -> bool:
        """Whether a text begins here: a merged cell counts at its left side."""
        cells = table.grid[row]
        cell = cells[column] if column < len(cells) else None
        if cell is None or (column and cells[column - 1] is cell):
            return False
        return any(fates.outline.passages[n].text.strip() for n in cell.passages)

    height, wide = len(table.grid), max((len(row) for row in table.grid), default=0)
    rows = tuple(r for r in range(height) if any(filled(r, c) for c in range(wide)))
    columns = tuple(c for c in range(wide) if any(filled(r, c) for r in rows))
    return PlanGrid(table, rows, columns)


class GridTold:
    """Lays out one table of a plan."""

    def __init__(self, grid: PlanGrid, fates: FatesTold, id: str) -> None:
        self.grid, self.fates, self.id = grid, fates, id
        self.cells = list(self._laid())

    def _say(self, key: str, **values: object) -> str:
        return PLAN_CHECK.say(key, self.fates.language, **values)

    def _laid(self) -> Iterator[tuple[int, list[Cell]]]:
        """The rows of the document: of a cell with several texts each stands in a row of its own.
        A merged cell stands once, at its first place; one text over the width of the table is all
        of its row."""
        seen: set[int] = set()
        for row in self.grid.rows:
            cells = self.grid.table.grid[row]
            stacks: list[list[int]] = []
            for column in self.grid.columns:
                cell = cells[column] if column < len(cells) else None
                numbers = [n for n in cell.passages if n not in seen] if cell is not None else []
                numbers = [n for n in numbers if self._text(n)]
                seen.update(numbers)
                stacks.append(numbers)
            beside = {
                n: self._head(column)
                for column in self.grid.columns
                if column < len(cells) and (cell := cells[column]) is not None
                for n in reversed(cell.passages)
            }
            alone = [stack for stack in stacks if stack]
            if len(alone) == 1 and stacks[0] and self._wide(row):
                yield from ((row, [self._band(n)]) for n in stacks[0])
                continue
            for line in range(max(map(len, stacks))):
                filled = [
                    self.cell(stack[line], beside) if line < len(stack) else Cell("")
                    for stack in stacks
                ]
                yield row, filled

    def _text(self, number: int) -> str:
        return self.fates.text(number)

    def _wide(self, row: int) -> bool:
        """Whether the first text of a row has its whole width: merged, or all alone in it."""
        cells = self.grid.table.grid[row]
        first = cells[self.grid.columns[0]]
        others = (cells[c] for c in self.grid.columns[1:] if c < len(cells))
        return all(
            cell is None or cell is first or not any(map(self._text, cell.passages))
            for cell in others
        )

    def cell(self, number: int, beside: Mapping[int, str]) -> Cell:
        """A passage with what became of it; `beside` are the columns of those in its row."""
        told = self.fates.short(number, beside)
        return Cell(self._text(number), open=told.open, note=_joined(told))

    def _band(self, number: int) -> Cell:
        became = _joined(self.fates.told(number))
        return Cell(self._say("band", text=self._text(number), became=became), strong=True)

    def least(self) -> list[float]:
        """How wide each column is at the least, in points: as wide as its longest word."""
        found = []
        for at in range(len(self.grid.columns)):
            words = [
                word
                for _, row in self.cells
                if len(row) > 1
                for word in _BREAKS.split(f"{row[at].text} {row[at].note}")
            ]
            found.append(max((width(word, SIZE) for word in words), default=0.0) + INSET)
        return found

    @property
    def fits(self) -> bool:
        """Whether the table can be read as it stands: no word runs out of its column."""
        room = WIDE - sum(_AROUND)
        return 1 < len(self.grid.columns) <= MOST_COLUMNS and sum(self.least()) <= room

    def table(self) -> Table:
        """The table as it stands, with what became of each text below it."""
        shares = []
        for at, room in enumerate(self.least()):
            # Long texts may take more lines than short ones.
            asked = max(
                (
                    width(row[at].text, SIZE) + width(row[at].note, SIZE)
                    for _, row in self.cells
                    if len(row) > 1
                ),
                default=0.0,
            )
            shares.append(room + 6 * asked**0.5)
        columns = (
            Column(self._say("head.row"), _AROUND[0]),
            *(
                Column(self._head(column), share)
                for column, share in zip(self.grid.columns, shares, strict=True)
            ),
            Column(self._say("head.right"), _AROUND[1]),
        )
        rows: list[tuple[Cell, ...]] = []
        last = -1
        for row, cells in self.cells:
            number = "" if row == last else str(row + 1)
            last = row
            if len(cells) == 1:
                rows.append((cells[0], *(Cell("") for _ in columns[1:])))
            else:
                rows.append((Cell(number), *cells, Cell("")))
        return Table(self.id, "", columns, tuple(rows))

    def _head(self, column: int) -> str:
        """The name of a column: a letter in a sheet, as people see it there, else its number."""
        if self.grid.table.place.table:
            return str(column + 1)
        said, left = "", column + 1
        while left:
            left, rest = divmod(left - 1, 26)
            said = chr(ord("A") + rest) + said
        return said

"""A table, or a part of one, with the texts of its cells."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from toc.exchange.written.outline import Passage, TableCell

Grid = tuple[tuple[TableCell | None, ...], ...]

_TOTAL = re.compile(
    r"\W*(?:(?:sub|eind)?tota(?:al|le|len)|(?:sub|grand )?total)\b(?! (?:aantal|number|share))"
    r"|\W*(?:aantal|sum|som)\W*$",
    re.IGNORECASE,
)
"""What begins a row that adds up the rows above it. `Totaal aantal deelnemers` is an indicator."""

MOST_TOTAL_WORDS = 4
"""A row that adds up says little more than that."""


@dataclass(frozen=True)
class Filled:
    """A cell in which something stands, with the column that it begins in and how many columns it
    reaches over."""

    column: int
    columns: int
    cell: TableCell


class Area:
    """The rows of a table as people see them; a merged cell stands in each of its places."""

    def __init__(self, passages: tuple[Passage, ...], grid: Grid) -> None:
        self.passages, self.grid = passages, grid
        self.height = len(grid)
        self.width = max((len(row) for row in grid), default=0)
        self._filled: dict[int, list[Filled]] = {}

    def at(self, row: int, column: int) -> TableCell | None:
        """The cell in a place, None where the file has none."""
        return self.grid[row][column] if column < len(self.grid[row]) else None

    def lines(self, cell: TableCell | None) -> list[Passage]:
        """The passages of a cell that have a text."""
        if cell is None:
            return []
        return [self.passages[n] for n in cell.passages if self.passages[n].text.strip()]

    def text(self, cell: TableCell | None) -> str:
        """All of a cell on one line, numbers before its texts included."""
        return " ".join(f"{one.label} {one.text}".strip() for one in self.lines(cell))

    def said(self, row: int, column: int) -> str:
        """The text in a place, empty where nothing stands."""
        return self.text(self.at(row, column))

    def filled(self, row: int) -> list[Filled]:
        """The cells of a row in which something stands, each once, from the left."""
        if row not in self._filled:
            self._filled[row] = self._fill(row)
        return self._filled[row]

    def _fill(self, row: int) -> list[Filled]:
        found: list[Filled] = []
        for column, cell in enumerate(self.grid[row]):
            if cell is None or not self.lines(cell):
                continue
            if found and found[-1].cell is cell:
                found[-1] = Filled(found[-1].column, found[-1].columns + 1, cell)
            elif not any(cell is one.cell for one in found):
                found.append(Filled(column, 1, cell))
        return found

    def goes_on(self, row: int, column: int) -> bool:
        """Whether the cell in a place began in the row above it."""
        cell = self.at(row, column)
        return row > 0 and cell is not None and self.at(row - 1, column) is cell

    def reaches_below(self, row: int, column: int) -> bool:
        """Whether the cell in a place goes on in the row below it."""
        return row + 1 < self.height and self.goes_on(row + 1, column)

    def stands_out(self, cell: TableCell) -> bool:
        """Whether a cell looks other than plain text: bold, or coloured."""
        return all(one.look.bold or one.look.fill for one in self.lines(cell))

    def adds_up(self, row: int) -> bool:
        """Whether a row adds up the rows above it: `Totaal`, `Total actions: 14`."""
        for one in self.filled(row):
            text = self.text(one.cell)
            if re.search(r"[^\W\d_]", text):
                words = len(re.findall(r"[^\W\d_]+", text))
                return _TOTAL.match(text) is not None and words <= MOST_TOTAL_WORDS
        return False

    def trimmed(self) -> Area:
        """Without the columns at the left in which nothing stands."""
        used = [
            at
            for at in range(self.width)
            if any(self.lines(self.at(row, at)) for row in range(self.height))
        ]
        first = used[0] if used else 0
        return Area(self.passages, tuple(row[first:] for row in self.grid)) if first else self

    def turned(self) -> Area:
        """The same cells with rows as columns."""
        full = [
            [self.at(row, column) for column in range(self.width)] for row in range(self.height)
        ]
        return Area(self.passages, tuple(zip(*full, strict=True)))

    def column(self, at: int, rows: Iterable[int]) -> list[str]:
        """What stands in a column, each cell once and only where it is filled."""
        found: list[str] = []
        before: TableCell | None = None
        for row in rows:
            cell = self.at(row, at)
            if cell is not None and cell is not before and (text := self.text(cell)):
                found.append(text)
            before = cell
        return found

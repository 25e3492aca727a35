"""A form that came back: what stands on its sheets, and every problem at its sheet and cell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from toc.core.problems import Place, Problem, Severity
from toc.core.records.hidden_sheet import SHEET, UnreadableError, shown
from toc.documents.forms.cells import brief, typed
from toc.documents.forms.workbook import open_workbook

LayoutT = TypeVar("LayoutT")

MOST_MOVED = 3
"""Where more texts differ from the sheet as made, its rows were moved: that is said once."""

Cell = tuple[int, int, str]
"""A row, a column, and the text that stood there."""


def opened(
    data: bytes, from_lines: Callable[[Sequence[Sequence[object]]], LayoutT]
) -> tuple[Any, LayoutT]:
    """The workbook of a form, and the layout that travelled along. Raises UnreadableError."""
    book = open_workbook(data)
    if SHEET not in book.sheetnames:
        raise UnreadableError("no-form")
    return book, from_lines(list(book[SHEET].iter_rows(values_only=True)))


class ReturnedSheet:
    """Reads one sheet of a form; `problems` fills as it goes."""

    def __init__(self, file: Path, title: str, sheet: Any) -> None:
        self.file, self.title, self.sheet = file, title, sheet
        self.problems: list[Problem] = []

    def wrong(self, key: str, cell: str = "", **values: str) -> None:
        """Keep what is wrong with a cell, or with the sheet."""
        place = Place(self.file, sheet=self.title, cell=cell)
        self.problems.append(Problem(key, Severity.ERROR, place, values=values))

    def at(self, row: int, column: int) -> str:
        """What people call a cell: B2."""
        return str(self.sheet.cell(row, column).coordinate)

    def text(self, row: int, column: int, error: str) -> str:
        """What somebody typed; empty for nothing, and for what cannot be: `error` is the key of
        what Excel calls an error."""
        cell = self.sheet.cell(row, column)
        if cell.data_type in ("f", "e"):
            key = "formula" if cell.data_type == "f" else error
            self.wrong(key, cell.coordinate, found=brief(cell.value))
            return ""
        return typed(cell.value)

    def as_made(self, last: int, headings: Iterable[Cell], texts: Iterable[Cell]) -> bool:
        """Whether no cells were merged up to the column `last`, and the headings and the texts of
        the rows stand where they stood."""
        if not hasattr(self.sheet, "merged_cells"):  # a sheet with a chart, put in its place
            self.wrong("sheet-missing")
            return False
        for merged in self.sheet.merged_cells.ranges:
            if merged.min_col <= last:
                self.wrong("merged", str(merged.coord))
        if self.problems:
            return False
        for cell, found, text in self._changed(headings):
            self.wrong("heading-changed", cell, found=found, text=text)
        moved = list(self._changed(sorted(texts)))
        if len(moved) > MOST_MOVED:
            self.wrong("rows-moved", moved[0][0], count=str(len(moved)))
        else:
            for cell, found, text in moved:
                self.wrong("text-changed", cell, found=found, text=text)
        return not self.problems

    def _changed(self, asked: Iterable[Cell]) -> Iterator[tuple[str, str, str]]:
        """The cells in which another text stands: what stands there now, and what was there."""
        for row, column, text in asked:
            cell = self.sheet.cell(row, column)
            if shown(str(cell.value if cell.value is not None else "")) != text:
                yield cell.coordinate, brief(cell.value), brief(text)

"""Tables that have their periods or topics in columns, turned: each row is one value with all that
holds for it, and a cell keeps the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from toc.measure.importing.grid import GridCell, GridSheet


def turned(
    sheet: GridSheet, names: Sequence[GridCell], rows: Iterator[Sequence[GridCell]]
) -> GridSheet:
    """A sheet with these headings and rows; cells can stand elsewhere than in the file."""
    grid = [_placed(names), *map(_placed, rows)]
    return replace(sheet, grid=grid, first=1, turned=True)


def _placed(cells: Sequence[GridCell]) -> tuple[GridCell, ...]:
    return tuple(
        replace(cell, column=column, origin=cell.origin or cell.column)
        for column, cell in enumerate(cells, start=1)
    )


def said(cell: GridCell, text: str) -> GridCell:
    """What a cell says, where that is another text than the whole of it."""
    return replace(cell, value=text.strip() or None)

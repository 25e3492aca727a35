"""How much of a table goes on a slide, and how large its type can be."""

from __future__ import annotations

from collections.abc import Sequence

from toc.documents.document import Cell, Table
from toc.documents.slides import Area, TableRows
from toc.documents.text_width import LEADING, fit
from toc.documents.writers.column_widths import column_widths
from toc.documents.writers.common import cell_text, is_heading

POINT = 12_700
"""Of the units in which PowerPoint measures."""

INSET = 6.0
"""The room left and right of the text in a cell, in points."""

_SIZES = (18.0, 16.0, 14.0)
_LEAST = 12.0
"""Sizes of type in a table: the largest at which it fits on one slide, and that of one which takes
several."""

Row = tuple[Cell, ...]


def split(table: Table, areas: Sequence[Area], whole: Area) -> list[TableRows]:
    """A table in parts that fit: the first parts in the areas given, the others each in `whole`.
    A heading within the table stands with the row below it."""
    first = areas[0] if areas else whole
    for size in _SIZES:
        on_one = TableRows(table, table.rows, size, first, 1)
        if under(on_one).height >= 0:
            return [on_one]
    parts: list[list[Row]] = [[]]
    area, used = first, _head(table, first, _LEAST)
    for number, row in enumerate(table.rows):
        needed = kept = _row_height(table, row, area, _LEAST)
        if is_heading(row) and number + 1 < len(table.rows):
            kept += _row_height(table, table.rows[number + 1], area, _LEAST)
        if parts[-1] and used + kept > area.height / POINT:
            area = areas[len(parts)] if len(parts) < len(areas) else whole
            parts.append([])
            used = _head(table, area, _LEAST)
            needed = _row_height(table, row, area, _LEAST)
        parts[-1].append(row)
        used += needed
    placed = (*areas[: len(parts)], *[whole] * (len(parts) - len(areas)))
    both = zip(parts, placed, strict=True)
    return [TableRows(table, tuple(part), _LEAST, at, n) for n, (part, at) in enumerate(both, 1)]


def under(placed: TableRows) -> Area:
    """What is left of its area under some rows of a table; its height is negative where they do
    not fit."""
    table, area, size = placed.table, placed.area, placed.size
    rows = sum(_row_height(table, row, area, size) for row in placed.rows)
    top = round((_head(table, area, size) + rows) * POINT)
    return Area(area.left, area.top + top, area.width, area.height - top)


def _head(table: Table, area: Area, size: float) -> float:
    return _height(table, [column.title for column in table.columns], area, size)


def _row_height(table: Table, row: Row, area: Area, size: float) -> float:
    """How high a row is, in points."""
    if is_heading(row):
        wide = area.width / POINT - 2 * INSET
        lines = len(fit(row[0].text or "–", wide, (size,), bold=True).lines)
        return lines * size * LEADING + 8
    texts = [cell_text(cell) for cell in row]
    return _height(table, texts, area, size)


def _height(table: Table, texts: Sequence[str], area: Area, size: float) -> float:
    widths = column_widths(table.columns, area.width / POINT, size, INSET)
    rooms = (max(each - 2 * INSET, 20.0) for each in widths)
    lines = (
        len(fit(text or "–", room, (size,), bold=True).lines)
        for text, room in zip(texts, rooms, strict=True)
    )
    return max(lines) * size * LEADING + 8

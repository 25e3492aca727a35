"""Which levels the rows of a table say, before they are read: in a column, in rows over the whole
width, or before their texts."""

from __future__ import annotations

from collections.abc import Sequence

from toc.exchange.written.tables.area import Area
from toc.exchange.written.tables.code_outline import shape_of
from toc.exchange.written.tables.columns import Column
from toc.exchange.written.tables.content import level_in, level_name
from toc.exchange.written.tables.elements import own_level
from toc.exchange.written.tables.links import Levels
from toc.exchange.written.tables.settling import Settled


def levels_below(area: Area, block: Settled, first: int) -> Levels:
    """The levels that the rows of a block and those below it say, from a row on."""
    at, text, rows = block.level, block.text, range(first, area.height)
    if block.kinds:
        return Levels([shape_of(one) for row in rows if (one := area.said(row, at))])
    if at < 0 and (own := _own_levels(area, rows, text)):
        return Levels(own)
    said = [area.said(row, at) if at >= 0 else band(area, row) for row in rows]
    return Levels([level_name(one) for one in said if one and level_in(one)[0] is not None])


def _own_levels(area: Area, rows: range, text: int) -> list[str]:
    own = (own_level(area, area.at(row, text)) for row in rows)
    return [level_name(one[1]) for one in own if one is not None]


def say_levels(area: Area, at: int, rows: Sequence[int]) -> bool:
    """Whether the texts of a column say themselves of which level they are."""
    cells = [cell for row in rows if (cell := area.at(row, at)) and area.lines(cell)]
    said = [level for cell in cells if (level := own_level(area, cell)) is not None]
    return len({kind for kind, _, _ in said}) > 1 and len(said) * 3 >= len(cells) * 2


def band(area: Area, row: int) -> str:
    """The text of a row that only has one, over its whole width."""
    cells = area.filled(row)
    wide = len(cells) == 1 and cells[0].columns == area.width > 1
    return area.text(cells[0].cell) if wide else ""


def is_wide(area: Area, row: int, columns: Sequence[Column]) -> bool:
    """Whether a row has a text over several columns, further than a head does, or only adds
    up."""
    return area.adds_up(row) or any(
        one.columns > 1
        and not area.goes_on(row, one.column)
        and not _one_head(columns[one.column : one.column + one.columns])
        for one in area.filled(row)
    )


def _one_head(columns: Sequence[Column]) -> bool:
    """Whether columns have one head together."""
    return bool(columns) and len({one.passages for one in columns}) == 1 and bool(columns[0].head)

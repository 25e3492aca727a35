"""Which rows of a table are heads, and what they say of the columns below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from toc.exchange.written.naming import Detail, Kind, years_in
from toc.exchange.written.tables.area import Area, Filled
from toc.exchange.written.tables.columns import (
    MOST_WORDS,
    Column,
    below,
    column_named,
    is_goal,
    names_it,
)
from toc.exchange.written.tables.content import is_code

MOST_HEAD_ROWS = 3
"""So many rows of heads above one another are looked for: a group, a year, a quarter."""


MOST_UNKNOWN_WORDS = 4
"""A head that says nothing that is known is short; a longer text is one of the plan."""


MOST_SILENT = 4
"""Of so many heads that stand out one may say nothing that is known."""


@dataclass(frozen=True)
class Heads:
    """Rows of heads: what they say of each column, and the first row below them."""

    columns: tuple[Column, ...]
    below: int


def heads_at(area: Area, row: int, headers: int, announced: Kind | None) -> Heads | None:
    """The heads that begin in a row, None where it is none of heads. `headers` is how many rows
    the file itself marks as such, `announced` what the heading above the table names. A cell that
    reaches further down than the heads names its rows, and is no head."""
    columns, last = _named(area, row), row
    while last + 1 < area.height and last - row + 1 < MOST_HEAD_ROWS and _goes_on(area, row, last):
        columns = _described(
            columns,
            tuple(
                above if area.at(last + 1, at) is area.at(last, at) else below(above, here)
                for at, (above, here) in enumerate(
                    zip(columns, _named(area, last + 1), strict=True)
                )
            ),
        )
        last += 1
    cells = [
        one
        for one in area.filled(row)
        if not area.goes_on(row, one.column) and not area.reaches_below(last, one.column)
    ]
    if len(cells) < 2 or any(_is_text(area, one) for one in cells):
        return None
    within = {at for one in cells for at in range(one.column, one.column + one.columns)}
    columns = tuple(one if at in within else Column() for at, one in enumerate(columns))
    first = [column_named(area.text(one.cell)) for one in cells]
    marked = row < headers or all(area.stands_out(one.cell) for one in cells)
    known = [one for one in first if one.says or is_code(one.head) or is_goal(one.head)]
    words = [one for one in first if one.kind is not None or one.detail is not None]
    enough = len(known) >= 2 and len(known) * 2 >= len(cells)
    short = all(
        one.says or is_goal(one.head) or len(one.head.split()) <= MOST_UNKNOWN_WORDS
        for one in first
    )
    if not words or not (enough or (marked and short and len(known) * 3 >= len(cells))):
        return None
    names = any(one.kind is not None or one.detail is Detail.KIND for one in columns)
    if not (names or announced is not None or marked or len(words) >= 2):
        return None
    return Heads(columns, last + 1)


def _described(above: tuple[Column, ...], both: tuple[Column, ...]) -> tuple[Column, ...]:
    """Below one head over several columns only the first one has the elements that it names; a
    further name or description says more of those."""
    found: list[Column] = []
    for upper, one in zip(above, both, strict=True):
        same = any(
            left.is_element and left.kind is one.kind and left.passages[:1] == one.passages[:1]
            for left in found
        )
        named = one.is_element and one.head != upper.head and upper.passages
        found.append(replace(one, kind=None, detail=Detail.NOTE) if named and same else one)
    return tuple(found)


def _named(area: Area, row: int) -> tuple[Column, ...]:
    cells = [area.at(row, at) for at in range(area.width)]
    return tuple(column_named(area.text(c), c.passages if c is not None else ()) for c in cells)


def _is_text(area: Area, one: Filled) -> bool:
    """Whether a cell is no head: it is long, a list, or a number that is no year."""
    lines, text = area.lines(one.cell), area.text(one.cell)
    number = one.cell.value is not None and not years_in(text)
    listed = len(lines) > 1 and any(line.bullet or line.label for line in lines)
    return number or listed or len(text.split()) > MOST_WORDS


def _goes_on(area: Area, first: int, last: int) -> bool:
    """Whether the row below a row of heads belongs to them: something reaches over it or into it,
    and each of its own texts is a year, a quarter or a word for what a column holds."""
    cells = area.filled(first)
    fresh = [one for one in area.filled(last + 1) if not area.goes_on(last + 1, one.column)]
    over = any(one.columns > 1 for one in cells)
    into = any(area.reaches_below(last, one.column) for one in cells)
    beside = not area.said(last + 1, cells[0].column) if cells else False
    if not fresh or not (over or into or beside):
        return False
    named = [column_named(area.text(one.cell)) for one in fresh]
    years = [bool(years_in(area.text(one.cell))) for one in fresh]
    if not (over or into):
        return all(years) and len(fresh) > 1
    return all(
        one.detail is not None or dated or (over and (one.kind is not None or names_it(one.head)))
        for one, dated in zip(named, years, strict=True)
    )


def begins_anew(area: Area, row: int, heads: Heads, columns: Sequence[Column]) -> bool:
    """Whether a row of heads within a table begins another one: every cell of it is a head, or it
    is that of the table again."""
    fresh = [one for one in area.filled(row) if heads.columns[one.column].head]
    texts = [" ".join(area.text(one.cell).split()) for one in fresh]
    if len(texts) > 1 and set(texts) <= {one.head for one in columns}:
        return True
    said = [heads.columns[one.column] for one in fresh]
    words = [one for one in said if one.kind is not None or one.detail is not None]
    silent = [one for one in said if not one.says]
    marked = all(area.stands_out(one.cell) for one in fresh)
    return len(words) >= 2 and (not silent or (marked and len(said) > MOST_SILENT * len(silent)))

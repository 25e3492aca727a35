"""Which paragraphs stand around a table, to lead it in or to explain it."""

from __future__ import annotations

from toc.exchange.written.flow.saying import said_by
from toc.exchange.written.outline import Outline, Role, Table


def beside_tables(outline: Outline) -> frozenset[int]:
    """The numbers of the paragraphs below the heading of a table. What a line of its own names
    before another such line (`Doelstelling`, and then `Activiteiten` above the table) belongs to
    no table."""
    found: set[int] = set()
    headings = {one.under for one in outline.tables if one.under is not None}
    below: dict[int, list[int]] = {one: [] for one in headings}
    for one in outline.passages:
        if one.under in below and one.role is not Role.CELL:
            below[one.under].append(one.number)
    for table in outline.tables:
        if table.under is None:
            continue
        first, own = _first(table), below[table.under]
        names = [n for n in own if n < first and _names(outline, n)]
        start = names[-1] if len(names) > 1 else table.under
        found |= {number for number in own if number > start}
    return frozenset(found)


def _first(table: Table) -> int:
    return min((n for row in table.grid for cell in row if cell for n in cell.passages), default=0)


def _names(outline: Outline, number: int) -> bool:
    one = outline.passages[number]
    return one.role is Role.PARAGRAPH and said_by(one).announces is not None

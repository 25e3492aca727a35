"""What is known around a table."""

from __future__ import annotations

from dataclasses import dataclass

from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Kind, kind_named, prefixed
from toc.exchange.written.outline import Outline


@dataclass(frozen=True)
class Around:
    """What is known around a table: the element that it stands under, and what the heading above
    it announces with its text. `parts` are the passages that name a part of the plan above a
    sheet or in the first row of a table."""

    above: Found | None = None
    announced: Kind | None = None
    heading: str = ""
    parts: frozenset[int] = frozenset()


def parts_named(outline: Outline) -> frozenset[int]:
    """The numbers of the passages that stand first in sheets and name which part of the plan each
    sheet is of: `Deelprogramma Economie`; on one sheet that is the title of the plan. So do names
    over the whole width that several tables of a text begin with."""
    return _first_of_sheets(outline) | _first_of_tables(outline)


def _first_of_sheets(outline: Outline) -> frozenset[int]:
    found: dict[str, int] = {}
    for table in outline.tables:
        cells = (cell for row in table.grid for cell in row if cell is not None and cell.passages)
        first = next(cells, None)
        if not table.place.sheet or first is None or len(first.passages) != 1:
            continue
        said = prefixed(outline.passages[first.passages[0]].text.strip())
        if said is not None and said.kind.is_group and said.rest:
            found.setdefault(said.rest, first.passages[0])
    return frozenset(found.values()) if len(found) > 1 else frozenset()


def _first_of_tables(outline: Outline) -> frozenset[int]:
    found: dict[str, int] = {}
    for table in outline.tables:
        top = table.grid[0] if table.grid else ()
        cell = top[0] if top else None
        wide = cell is not None and len(top) > 1 and all(other is cell for other in top)
        if table.place.sheet or cell is None or not wide or len(cell.passages) != 1:
            continue
        one = outline.passages[cell.passages[0]]
        name = 0 < len(one.text.split()) <= MOST_NAME_WORDS and one.text[-1:] not in ".:;?"
        said = kind_named(one.text) or prefixed(one.text)
        if name and said is None and (one.look.bold or one.look.fill or one.label):
            found.setdefault(one.text, one.number)
    return frozenset(found.values()) if len(found) > 1 else frozenset()


MOST_NAME_WORDS = 6
"""What stands over a table with more words is a sentence, and no name."""

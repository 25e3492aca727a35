"""What is known around a table."""

from __future__ import annotations

from dataclasses import dataclass

from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Kind, prefixed
from toc.exchange.written.outline import Outline


@dataclass(frozen=True)
class Around:
    """What is known around a table: the element that it stands under, and what the heading above
    it announces with its text. `parts` are the passages that name a part of the plan above a
    sheet."""

    above: Found | None = None
    announced: Kind | None = None
    heading: str = ""
    parts: frozenset[int] = frozenset()


def parts_named(outline: Outline) -> frozenset[int]:
    """The numbers of the passages that stand first in sheets and name which part of the plan each
    sheet is of: `Deelprogramma Economie`. On one sheet that is the title of the plan."""
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

"""Tables that are written as HTML within another text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from toc.exchange.written.markup import Markup, read_markup
from toc.exchange.written.outline_builder import CellTexts

_TABLE = re.compile(r"<table\b.*?</table\s*>", re.IGNORECASE | re.DOTALL)
_MOST_SPANNED = 1000
"""No cell reaches over more rows or columns: a file of a stranger can say anything."""

Rows = list[list[CellTexts | None]]


def split_at_tables(html: str) -> Iterator[tuple[str, bool]]:
    """The parts of a text, and of each whether it is a table."""
    at = 0
    for match in _TABLE.finditer(html):
        yield html[at : match.start()], False
        yield match[0], True
        at = match.end()
    yield html[at:], False


def read_table(html: str) -> tuple[Rows, int, Markup]:
    """The rows of a table, how many of them are heads, and what of it is not shown."""
    from lxml import etree

    parser = etree.HTMLParser(no_network=True, encoding="utf-8")
    data = html.replace("\0", "").encode("utf-8", "replace")
    root = etree.fromstring(data, parser)
    rows: Rows = []
    left, heads = Markup(), 0
    below: dict[int, tuple[int, CellTexts]] = {}  # by column: cells that reach further down
    for row in root.iter("tr"):
        line: list[CellTexts | None] = []
        cells = [one for one in row if one.tag in ("td", "th")]
        for cell in cells:
            _fill(line, below)
            made, said = _cell(cell, etree)
            left.struck += said.struck
            left.comments += said.comments
            left.pictures += said.pictures
            for column in range(len(line), len(line) + made.columns):
                line.append(made)
                if made.rows > 1:
                    below[column] = (made.rows - 1, made)
        _fill(line, below)
        heads += not any(rows[heads:]) and bool(cells) and all(one.tag == "th" for one in cells)
        rows.append(line)
    return rows, heads, left


def _fill(line: list[CellTexts | None], below: dict[int, tuple[int, CellTexts]]) -> None:
    """The cells of the rows above that reach into this place of a row, and the next ones."""
    while len(line) in below:
        column = len(line)
        more, cell = below.pop(column)
        line.append(cell)
        if more > 1:
            below[column] = (more - 1, cell)


def _cell(cell: Any, etree: Any) -> tuple[CellTexts, Markup]:
    inside = "".join(etree.tostring(one, encoding="unicode") for one in cell)
    said = read_markup(f"{cell.text or ''}{inside}")
    bold = cell.tag == "th" or (bool(said.lines) and all(one.bold for one in said.lines))
    texts = [one.text for one in said.lines]
    return CellTexts(texts, _span(cell, "rowspan"), _span(cell, "colspan"), bold), said


def _span(cell: Any, name: str) -> int:
    said = (cell.get(name) or "1").strip()
    return min(max(int(said), 1), _MOST_SPANNED) if said.isdecimal() else 1

"""Texts of a row of a table that reach over the columns of the rows below: heads of several
columns, or heads that are wider than what stands below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from toc.exchange.written.pdf.grids import Cell
from toc.exchange.written.pdf.page import Letter

_WORD = 0.15
"""Words are at least so many times the size of a letter apart."""
_CELLS = 0.5
"""And texts of different cells so many times."""

Edges = Sequence[tuple[float, float]]


@dataclass
class _Span:
    """A text on a line: from where to where it stands, and its first and last column."""

    left: float
    right: float
    first: int
    last: int


def reaching(
    letters: Sequence[Letter],
    edges: Edges,
    xs: Sequence[float],
    low: float,
    high: float,
    size: float,
) -> list[list[Cell | None]]:
    """The rows of cells between two heights in points, without their letters: one, or one for each
    line where a text reaches over several columns. `edges` is from where to where the texts of
    each column reach elsewhere, `xs` where columns begin and end. Empty where texts stand over
    one another."""
    lines = _lines(letters, size)
    spans = [_spans(line, edges, size) for line in lines]
    if not any(one.last > one.first for line in spans for one in line):
        spans = [_together([one for line in spans for one in line])]
        heights = [high, low]
    else:
        tops = [max(one.top for one in line) for line in lines]
        heights = [high, *((a[0].base + top) / 2 for a, top in zip(lines, tops[1:], strict=False))]
        heights.append(low)
    if any(b.first <= a.last or b.left < a.right for line in spans for a, b in pairwise(line)):
        return []
    return [_cells(line, xs, b, a) for line, (a, b) in zip(spans, pairwise(heights), strict=True)]


def _lines(letters: Sequence[Letter], size: float) -> list[list[Letter]]:
    lines: list[list[Letter]] = []
    for one in sorted(letters, key=lambda each: -each.base):
        if lines and lines[-1][0].base - one.base < _CELLS * size:
            lines[-1].append(one)
        else:
            lines.append([one])
    return lines


def _parts(letters: Sequence[Letter], gap: float) -> list[list[Letter]]:
    """The letters of a line, those apart that have room between them."""
    parts: list[list[Letter]] = []
    for one in sorted(letters, key=lambda each: each.left):
        if parts and one.left - parts[-1][-1].right <= gap:
            parts[-1].append(one)
        else:
            parts.append([one])
    return parts


def _spans(line: Sequence[Letter], edges: Edges, size: float) -> list[_Span]:
    """The texts of a line. One that goes on where a column begins is that of two cells."""
    found = []
    for part in _parts(line, _CELLS * size):
        words = _parts(part, _WORD * size)
        begun = [words[0]]
        for word in words[1:]:
            if any(abs(word[0].left - left) < _WORD * size for left, _ in edges):
                begun.append(word)
            else:
                begun[-1] = [*begun[-1], *word]
        found += [_span(one[0].left, one[-1].right, edges) for one in begun]
    return found


def _span(left: float, right: float, edges: Edges) -> _Span:
    below = [at for at, edge in enumerate(edges) if left < edge[1] and edge[0] < right]
    if not below:
        middle = (left + right) / 2
        below = [min(range(len(edges)), key=lambda at: abs(sum(edges[at]) / 2 - middle))]
    return _Span(left, right, below[0], below[-1])


def _together(spans: Sequence[_Span]) -> list[_Span]:
    """The texts of each column as one."""
    columns: dict[int, _Span] = {}
    for one in spans:
        old = columns.get(one.first, one)
        left, right = min(old.left, one.left), max(old.right, one.right)
        columns[one.first] = _Span(left, right, one.first, one.last)
    return [columns[at] for at in sorted(columns)]


def _cells(
    spans: Sequence[_Span], xs: Sequence[float], bottom: float, top: float
) -> list[Cell | None]:
    cells: list[Cell | None] = [Cell(left, right, bottom, top) for left, right in pairwise(xs)]
    ends = [xs[0], *((a.right + b.left) / 2 for a, b in pairwise(spans)), xs[-1]]
    for span, (left, right) in zip(spans, pairwise(ends), strict=False):
        wide = span.last - span.first + 1
        cells[span.first : span.last + 1] = [Cell(left, right, bottom, top, 1, wide)] * wide
    for at in range(len(cells)):
        if not any(one.first <= at <= one.last for one in spans):
            cells[at] = Cell(xs[at], xs[at], bottom, top)  # nothing stands in it
    return cells

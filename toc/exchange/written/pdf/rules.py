"""Tables of which only the lines between the rows are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from toc.exchange.written.pdf.fragments import Box, most
from toc.exchange.written.pdf.grids import Cell, Grid
from toc.exchange.written.pdf.page import Drawn, Letter
from toc.exchange.written.pdf.spans import reaching

_NEAR = 3.0
_LEAST_GAP = 0.5
"""Columns are at least so many times the size of a letter apart."""
_LEAST_RULES = 3
_LARGER = 1.2
_HIGHEST_ROW = 200.0


def ruled_tables(drawn: Sequence[Drawn], letters: Sequence[Letter]) -> list[Box]:
    """Tables between level lines that are equally long, without their letters. A row above the
    first line, as the headings are, belongs to it."""
    said = [one for one in letters if one.text.strip()]
    boxes = []
    for rules in _alike(drawn):
        box = _table(rules, said)
        if box is not None:
            boxes.append(box)
    return boxes


def _alike(drawn: Sequence[Drawn]) -> list[list[Drawn]]:
    """The level lines that begin and end at the same places, from the top, those of one table
    together."""
    whole: list[Drawn] = []
    for line in sorted((one for one in drawn if one.level), key=lambda one: (-one.top, one.left)):
        before = whole[-1] if whole else None
        if before and abs(before.top - line.top) < 1 and line.left <= before.right + _NEAR:
            whole[-1] = before._replace(right=max(before.right, line.right))
        else:
            whole.append(line)
    groups: list[list[Drawn]] = []
    for line in whole:
        group = next(
            (
                one
                for one in groups
                if abs(one[-1].left - line.left) < _NEAR
                and abs(one[-1].right - line.right) < _NEAR
                and one[-1].bottom - line.top < _HIGHEST_ROW
            ),
            None,
        )
        if group is None:
            groups.append([line])
        elif group[-1].bottom - line.top > _NEAR:
            group.append(line)
    return [group for group in groups if len(group) >= _LEAST_RULES]


def _table(rules: Sequence[Drawn], letters: Sequence[Letter]) -> Box | None:
    left, right = rules[0].left - _NEAR, rules[0].right + _NEAR
    beside = [one for one in letters if left <= one.left and one.right <= right]
    ys = [rule.bottom for rule in rules]
    top = _top(ys[0], beside)
    if top > ys[0]:
        ys.insert(0, top)
    inside = [one for one in beside if ys[-1] < one.base < ys[0]]
    size = most((one.size, 1) for one in inside)
    in_rows = [[one for one in inside if low < one.base < high] for high, low in pairwise(ys)]
    edges = _columns(inside, size)
    # A text over several columns, in one row, does not make them one.
    apart = _columns([one for row in in_rows[1:] if _parted(row, size) for one in row], size)
    over = len(apart) > max(len(edges), 2)
    edges = apart if over else edges
    if len(edges) < 2:
        return None
    xs = [left, *((a[1] + b[0]) / 2 for a, b in pairwise(edges)), right]
    rows: list[list[Cell | None]] = []
    for (high, low), said in zip(pairwise(ys), in_rows, strict=True):
        own = reaching(said, edges, xs, low, high, size) if over else []
        rows += own or [[Cell(x, end, low, high) for x, end in pairwise(xs)]]
    full = sum(any(low < one.base < high for one in inside) for high, low in pairwise(ys))
    return Box(left, right, ys[-1], ys[0], grid=Grid(rows)) if full > 1 else None


def _top(rule: float, letters: Sequence[Letter]) -> float:
    """The top of the lines that stand just above the first rule; larger text above those is a
    heading of what follows."""
    top, size = rule, 0.0
    for one in sorted((one for one in letters if one.base > rule), key=lambda one: one.base):
        size = size or one.size
        if one.base - top > 0.8 * one.size or one.size > _LARGER * size:
            break
        top = max(top, one.base + one.size)
    return top


def _parted(letters: Sequence[Letter], size: float) -> bool:
    """Whether texts stand apart from one another in a row."""
    return len(_columns(letters, size)) > 1


def _columns(letters: Sequence[Letter], size: float) -> list[tuple[float, float]]:
    edges: list[tuple[float, float]] = []
    for one in sorted(letters, key=lambda each: each.left):
        if edges and one.left - edges[-1][1] <= _LEAST_GAP * size:
            edges[-1] = (edges[-1][0], max(edges[-1][1], one.right))
        else:
            edges.append((one.left, one.right))
    return edges

"""Words beside the boxes of a drawing that name a level (`Activiteiten`, `Uitkomsten`, `Impact`),
one for each row or column of boxes: people see them as lanes, also where none are drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations

from toc.exchange.written.drawn_cell import Cell
from toc.exchange.written.naming import Kind, kind_named

FEWEST_LABELS = 2
"""One word alone may be a title."""

Span = tuple[float, float]


def lanes_by_labels(siblings: Sequence[Cell], tied: frozenset[str]) -> dict[str, list[Cell]]:
    """The boxes that stand in the row or the column of each label, by its key; nothing where not
    every box on which an arrow ends stands in one. `tied` are the keys at the ends of arrows."""
    labels = [one for one in siblings if one.key not in tied and _is_label(one)]
    boxes = [one for one in siblings if one not in labels and one.vertex and one.said.lines]
    ends = [one for one in boxes if one.key in tied]
    if len(labels) < FEWEST_LABELS or not ends:
        return {}
    for along, across in ((_upright, _level), (_level, _upright)):
        apart = not any(
            _overlap(along(one), along(other)) for one, other in combinations(labels, 2)
        )
        below = all(_overlap(across(labels[0]), across(other)) for other in labels[1:])
        found = {label.key: _beside(label, boxes, along) for label in labels}
        held = {one.key for own in found.values() for one in own}
        if apart and below and all(found.values()) and all(one.key in held for one in ends):
            return found
    return {}


def _is_label(one: Cell) -> bool:
    """Whether it is only a word for a level: without a box around it."""
    bare = "text" in one.style or (
        one.style.get("strokeColor") == "none" and one.style.get("fillColor", "none") == "none"
    )
    if not (bare and one.vertex and len(one.said.lines) == 1 and not one.parts):
        return False
    return kind_named(one.said.text) not in (None, Kind.ASIDE)


def _beside(label: Cell, boxes: Sequence[Cell], along: Callable[[Cell], Span]) -> list[Cell]:
    middle = sum(along(label)) / 2
    return [
        one
        for one in boxes
        if along(one)[0] <= middle <= along(one)[1]
        or along(label)[0] <= sum(along(one)) / 2 <= along(label)[1]
    ]


def _upright(one: Cell) -> Span:
    return one.y, one.y + one.height


def _level(one: Cell) -> Span:
    return one.x, one.x + one.width


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]

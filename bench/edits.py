"""One edit at a time on a drawing, and what stays in its place: the same edits every time."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from toc.core.graph import Level
from toc.core.model import Basis
from toc.core.words import Language
from toc.documents.drawings.scene import Rect, Scene
from toc.draw.views.columns import BoxColumn, BoxLink, ColumnsView, Element, Origin

TEXT = (
    "huishoudens ervaren dat ze terug kunnen vallen op informele hulp in de omgeving organiseren "
    "van sessies lerend evalueren met samenwerkingspartners ondersteuningstraject aanjagen"
)
WORDS = TEXT.split()


def sample(count: int, goals: int, seed: int, language: Language = "nl") -> ColumnsView:
    """A DIN of a seed: that many inspanningen, mostly in the order of the goals that they serve,
    as people write them, with one to three goals each."""
    chance = random.Random(seed)
    strategic = [f"s{n}" for n in range(1 + goals // 5)]
    operational = [f"o{n}" for n in range(goals)]
    links = [BoxLink(goal, "vision") for goal in strategic]
    links += [
        BoxLink(goal, strategic[n * len(strategic) // goals]) for n, goal in enumerate(operational)
    ]
    for n in range(count):
        near = n * goals // count
        served = {near, *(chance.choices(range(goals), k=2) if chance.random() < 0.3 else ())}
        links += [
            BoxLink(f"i{n}", operational[goal], Basis.STATED, chance.choice((None, 1, 3, 9)))
            for goal in sorted(served)
        ]

    def column(level: Level, ids: Sequence[str]) -> BoxColumn:
        boxes = tuple(Element(id, level, _text(chance)) for id in ids)
        return BoxColumn(level, level.name.capitalize(), boxes, "niets")

    return ColumnsView(
        id="sample",
        kind="Proef",
        programme="Proef",
        title=f"Proef {seed}",
        subtitle=None,
        language=language,
        columns=(
            column(Level.VISION, ["vision"]),
            column(Level.STRATEGIC, strategic),
            column(Level.OPERATIONAL, operational),
            column(Level.INSPANNING, [f"i{n}" for n in range(count)]),
        ),
        links=tuple(links),
        origin=Origin((), 0, 0, 0, 0),
    )


def _text(chance: random.Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(2, 22)))


@dataclass(frozen=True)
class Edit:
    """A view before and after one edit of one box, `touched`."""

    before: ColumnsView
    after: ColumnsView
    kind: str
    touched: str


def edits(views: Sequence[ColumnsView], count: int, seed: int) -> Iterator[Edit]:
    """So many single edits, each of a view as it is given: a box added, reworded or removed."""
    chance = random.Random(seed)
    for number in range(count):
        view = chance.choice(views)
        places = [c for c, column in enumerate(view.columns) if c and column.elements]
        c = chance.choice(places)
        column = view.columns[c]
        boxes = list(column.elements)
        kind = chance.choice(("add", "reword", "remove"))
        at = chance.randrange(len(boxes))
        touched = boxes[at].id
        links = list(view.links)
        if kind == "add":
            touched = f"new-{number}"
            boxes.insert(at, Element(touched, column.level, _text(chance)))
            above = [e.id for e in view.columns[c - 1].elements]
            goals = chance.sample(above, k=min(len(above), chance.randint(1, 2)))
            links += [BoxLink(touched, goal) for goal in goals]
        elif kind == "reword":
            boxes[at] = replace(boxes[at], text=_text(chance))
        else:
            del boxes[at]
            links = [x for x in links if touched not in (x.source, x.target)]
        changed = (
            *view.columns[:c],
            replace(column, elements=tuple(boxes)),
            *view.columns[c + 1 :],
        )
        yield Edit(view, replace(view, columns=changed, links=tuple(links)), kind, touched)


Order = list[list[list[str]]]
"""The ids of a drawing: sheet by sheet, column by column, from the first box to the last."""


def order(view: ColumnsView, scenes: Sequence[Scene]) -> Order:
    """In what order the boxes stand as they are drawn."""
    found: Order = []
    for scene in scenes:
        tops = {shape.id: shape.rect.y for shape in scene.shapes if shape.id}
        found.append(
            [
                sorted((e.id for e in column.elements if e.id in tops), key=tops.__getitem__)
                for column in view.columns
            ]
        )
    return found


def swapped(edit: Edit, before: Order, after: Order) -> int:
    """How many pairs of boxes of one column changed their order: on a sheet, and for the last
    column from sheet to sheet. The box that was edited does not count."""
    swaps = 0
    for c in range(len(edit.before.columns)):
        old: set[tuple[str, str]] = set()
        new: set[tuple[str, str]] = set()
        for pairs, sheets in ((old, before), (new, after)):
            for sheet in sheets:
                pairs.update(combinations(sheet[c], 2))
            if c == len(edit.before.columns) - 1:
                pairs.update(combinations((id for sheet in sheets for id in sheet[c]), 2))
        kept = {pair for pair in old if edit.touched not in pair}
        swaps += sum((later, earlier) in new for earlier, later in kept if earlier != later)
    return swaps


def crossings(scene: Scene) -> tuple[int, int]:
    """How many pairs of lines between the same two columns cross, and how many pairs there are;
    lines to or from one box never cross."""
    rects = {shape.id: shape.rect for shape in scene.shapes if shape.id}
    lines: dict[tuple[float, float], list[tuple[str, str]]] = {}
    for connector in scene.connectors:
        if connector.source in rects and connector.target in rects:
            ends = connector.source, connector.target
            lines.setdefault((rects[ends[0]].x, rects[ends[1]].x), []).append(ends)
    crossed = all_pairs = 0
    for between in lines.values():
        for (a, b), (c, d) in combinations(between, 2):
            if a == c or b == d:
                continue
            all_pairs += 1
            crossed += (_middle(rects[a]) < _middle(rects[c])) != (
                _middle(rects[b]) < _middle(rects[d])
            )
    return crossed, all_pairs


def together(view: ColumnsView, scene: Scene) -> tuple[float, float]:
    """How far linked boxes of two neighbouring columns stand apart along their columns, and how
    far any two boxes of those columns do: both in points, on average. (0, 0) without any."""
    rects = {shape.id: shape.rect for shape in scene.shapes if shape.id}
    linked = {(c.source, c.target) for c in scene.connectors}
    near: list[float] = []
    whole: list[float] = []
    for upper, lower in zip(view.columns, view.columns[1:], strict=False):
        for goal in upper.elements:
            for source in lower.elements:
                if goal.id in rects and source.id in rects:
                    far = abs(_middle(rects[goal.id]) - _middle(rects[source.id]))
                    whole.append(far)
                    if (source.id, goal.id) in linked:
                        near.append(far)
    if not near:
        return 0.0, 0.0
    return sum(near) / len(near), sum(whole) / len(whole)


def _middle(rect: Rect) -> float:
    return rect.middle

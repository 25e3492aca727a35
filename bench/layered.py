"""Generated plans with lines of every kind, and how often the lines of a page cross as they are
drawn: by their geometry, without what the drawing itself knows of it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import combinations, pairwise

from toc.core.graph import Level
from toc.core.model import Basis
from toc.documents.drawings.scene import Point, Scene
from toc.draw.views.columns import BoxColumn, BoxLink, ColumnsView, Element, Origin

_STEPS = 12

Line = tuple[str, str, list[tuple[float, float]]]
"""A line as it is drawn: its ends, and places along it."""


def layered(seed: int, far: float = 0.15) -> ColumnsView:
    """A DIN that fits on a page: 1 to 4 strategic goals, 1 to 8 operational goals and 2 to 10
    inspanningen with one to three goals each, partly in the order of their goals and partly not.
    Of the lines a part `far` goes past a column."""
    chance = random.Random(seed)
    strategic = [f"s{n}" for n in range(chance.randint(1, 4))]
    operational = [f"o{n}" for n in range(chance.randint(1, 8))]
    work = [f"i{n}" for n in range(chance.randint(2, 10))]
    spread = chance.choice((0.5, 2.0, 8.0))
    more = chance.choice((0.1, 0.4, 0.9))
    links = {(goal, "vision") for goal in strategic}

    def near(number: int, count: int, above: Sequence[str]) -> str:
        at = (number + 0.5) * len(above) / count + chance.gauss(0, spread)
        return above[min(max(int(at), 0), len(above) - 1)]

    for above, below, past in (
        (strategic, operational, ["vision"]),
        (operational, work, strategic),
    ):
        for number, source in enumerate(below):
            for _ in range(1 + (chance.random() < more) + (chance.random() < more / 2)):
                links.add((source, near(number, len(below), above)))
            if chance.random() < far:
                links.add((source, chance.choice(past)))

    def column(level: Level, ids: Sequence[str]) -> BoxColumn:
        boxes = tuple(Element(id, level, f"Vak {id}") for id in ids)
        return BoxColumn(level, level.name.capitalize(), boxes, "niets")

    return ColumnsView(
        id="layered",
        kind="Proef",
        programme="Proef",
        title=f"Proef {seed}",
        subtitle=None,
        language="nl",
        columns=(
            column(Level.VISION, ["vision"]),
            column(Level.STRATEGIC, strategic),
            column(Level.OPERATIONAL, operational),
            column(Level.INSPANNING, work),
        ),
        links=tuple(BoxLink(source, target, Basis.STATED) for source, target in sorted(links)),
        origin=Origin((), 0, 0, 0, 0),
    )


def lines_of(scene: Scene) -> list[Line]:
    """The lines of a page between its boxes."""
    shown = {shape.id for shape in scene.shapes if shape.id}
    return [
        (x.source, x.target, sampled([*x.path, *([x.arrow[0]] * 3 if x.arrow else [])]))
        for x in scene.connectors
        if x.source in shown and x.target in shown
    ]


def sampled(path: Sequence[Point]) -> list[tuple[float, float]]:
    """Places along Bézier curves: a start, then three points for each curve."""
    found = [(path[0].x, path[0].y)]
    for i in range(1, len(path) - 2, 3):
        (ax, ay), b, c, d = found[-1], *path[i : i + 3]
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            u = 1 - t
            w = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
            found.append(
                (
                    w[0] * ax + w[1] * b.x + w[2] * c.x + w[3] * d.x,
                    w[0] * ay + w[1] * b.y + w[2] * c.y + w[3] * d.y,
                )
            )
    return found


def crossed(lines: Sequence[Line]) -> int:
    """How often lines cross that have no end in common."""
    return sum(
        meetings(one[2], other[2])
        for one, other in combinations(lines, 2)
        if not {one[0], one[1]} & {other[0], other[1]}
    )


def meetings(one: Sequence[tuple[float, float]], other: Sequence[tuple[float, float]]) -> int:
    """How often two lines meet."""
    found = 0
    for a, b in pairwise(one):
        for c, d in pairwise(other):
            if max(a[0], b[0]) < min(c[0], d[0]) or max(c[0], d[0]) < min(a[0], b[0]):
                continue
            if max(a[1], b[1]) < min(c[1], d[1]) or max(c[1], d[1]) < min(a[1], b[1]):
                continue
            found += _apart(a, b, c, d) and _apart(c, d, a, b)
    return found


def _apart(
    a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], d: tuple[float, float]
) -> bool:
    """Whether c and d are on either side of the line through a and b; on it counts as one of
    them."""
    return (_side(a, b, c) > 0) != (_side(a, b, d) > 0)


def _side(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

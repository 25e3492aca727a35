"""Lines that pass over a column: each gets a place of its own there."""

from dataclasses import dataclass, replace
from itertools import pairwise

from toc.documents.drawings.lines import curve
from toc.documents.drawings.scene import Point
from toc.draw.layout.engine_question import (
    LayoutColumns,
    LayoutEdge,
    LayoutNode,
    PlacedLayout,
    forward,
)


@dataclass(frozen=True)
class Threaded:
    """The same question with a flat box in every column that a line passes, so that all there is
    in a column has its place there; `pieces` are the numbers of the edges that each line is now
    made of."""

    columns: LayoutColumns
    pieces: tuple[tuple[int, ...], ...]

    def joined(self, placed: PlacedLayout, asked: LayoutColumns) -> PlacedLayout:
        """The answer to the question that was asked."""
        drawn = forward(asked)
        paths = []
        for number, pieces in enumerate(self.pieces):
            path: tuple[Point, ...] = ()
            for piece in pieces:
                part = placed.paths[piece]
                if len(pieces) > 1:
                    # Between two columns there is nothing to go round; a wide turn, as the engine
                    # makes it, would cut the corner of a box.
                    part = curve(part[0], part[-1])
                # From where it comes into a flat box straight on to where it leaves.
                path += (path[-1], part[0], *part) if path else part
            paths.append(path if drawn[number] == asked.edges[number] else path[::-1])
        names = {node.name for column in asked.columns for node in column}
        middles = {name: middle for name, middle in placed.middles.items() if name in names}
        return PlacedLayout(middles, tuple(paths), placed.width, placed.height)


def via(line: int, column: int) -> str:
    """The name of the place where a line passes over a column."""
    return f"via{line}x{column}"


def passing(left: tuple[int, float], right: tuple[int, float]) -> list[tuple[int, float]]:
    """The columns over which a line passes, each with how far along it when it goes straight. Its
    ends are columns with how far along them."""
    (first, high), (last, low) = left, right
    return [
        (c, high + (low - high) * (c - first) / (last - first)) for c in range(first + 1, last)
    ]


def passes(asked: LayoutColumns) -> bool:
    """Whether some line passes over a column."""
    column_of = {node.name: c for c, column in enumerate(asked.columns) for node in column}
    return any(abs(column_of[e.left] - column_of[e.right]) > 1 for e in asked.edges)


def threaded(asked: LayoutColumns) -> Threaded:
    """The question with a flat box wherever a line passes: in the order that is asked for, else in
    that in which lines cross a column when they go straight."""
    spots = {
        node.name: (c, (r + 0.5) / len(column))
        for c, column in enumerate(asked.columns)
        for r, node in enumerate(column)
    }
    columns = [
        [((r + 0.5) / len(column), node) for r, node in enumerate(column)]
        for column in asked.columns
    ]
    edges: list[LayoutEdge] = []
    pieces = []
    for number, edge in enumerate(forward(asked)):
        stops = [edge.left]
        for c, at in passing(spots[edge.left], spots[edge.right]):
            wide = max(node.width for node in asked.columns[c])
            columns[c].append((at, LayoutNode(via(number, c), wide, 1)))
            stops.append(via(number, c))
        stops.append(edge.right)
        pieces.append(tuple(range(len(edges), len(edges) + len(stops) - 1)))
        edges += [LayoutEdge(left, right) for left, right in pairwise(stops)]
    ordered = tuple(
        tuple(node for _, node in sorted(column, key=lambda one: one[0])) for column in columns
    )
    if asked.lanes:
        named = {node.name: node for column in ordered for node in column}
        ordered = tuple(tuple(named[name] for name in lane) for lane in asked.lanes)
    return Threaded(replace(asked, columns=ordered, edges=tuple(edges), lanes=()), tuple(pieces))

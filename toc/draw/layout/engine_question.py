"""What an engine is asked, and what it answers: boxes of a given size in columns, their places,
and the ways of the lines between them. Never a text of the programme."""

from dataclasses import dataclass
from itertools import pairwise

import graphviz

from toc.documents.drawings.scene import Point

_INCH = 72.0


@dataclass(frozen=True)
class LayoutNode:
    """A box: its size in points. Names are words of letters and digits."""

    name: str
    width: float
    height: float


@dataclass(frozen=True)
class LayoutEdge:
    """A line between two boxes. Its path is from `left` to `right`, wherever these stand."""

    left: str
    right: str


@dataclass(frozen=True)
class LayoutColumns:
    """What is to be laid out: columns from left to right, boxes from top to bottom in that
    order. `gap` is the least distance between boxes, `between` that between columns. `lanes`,
    where there are any, are the names of the boxes of each column with those of the lines that
    pass over it (`toc.draw.layout.passing_lines.via`), from top to bottom."""

    columns: tuple[tuple[LayoutNode, ...], ...]
    edges: tuple[LayoutEdge, ...]
    gap: float
    between: float
    lanes: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class PlacedLayout:
    """What comes out, in points from the top left: the middle of each box, the path of each edge
    (in the order of `LayoutColumns.edges`; a start, then three points per Bézier curve, from left
    to right), and the size of the whole."""

    middles: dict[str, Point]
    paths: tuple[tuple[Point, ...], ...]
    width: float
    height: float


def dot(columns: LayoutColumns) -> str:
    """The DOT text for the engine."""
    graph = graphviz.Digraph(
        graph_attr={
            "rankdir": "LR",
            "nodesep": _inches(columns.gap),
            "ranksep": _inches(columns.between),
            "splines": "spline",
        },
        node_attr={"shape": "box", "fixedsize": "true", "label": ""},
        edge_attr={"arrowhead": "none"},
    )
    column_of = {n.name: i for i, column in enumerate(columns.columns) for n in column}
    for column in columns.columns:
        with graph.subgraph(graph_attr={"rank": "same"}) as rank:
            for node in column:
                rank.node(node.name, width=_inches(node.width), height=_inches(node.height))
            for upper, lower in pairwise(column):
                rank.edge(upper.name, lower.name, style="invis")
    # Columns without a link between them would otherwise fall on one another.
    for left, right in pairwise(columns.columns):
        graph.edge(left[0].name, right[0].name, style="invis", weight="0")
    for number, edge in enumerate(forward(columns)):
        far = column_of[edge.right] - column_of[edge.left]
        attributes = {"id": str(number)}
        if far:
            attributes |= {"tailport": "e", "headport": "w"}
        else:
            attributes |= {"constraint": "false"}
        # The way up from the goals is kept straight before that from the inspanningen.
        if far == 1 and column_of[edge.right] < len(columns.columns) - 1:
            attributes["weight"] = "8"
        graph.edge(edge.left, edge.right, **attributes)
    return str(graph.source)


def forward(columns: LayoutColumns) -> list[LayoutEdge]:
    """The edges, each from where it stands earlier: asked to draw one to an earlier column, or
    upwards in a column, every engine turns boxes over without a word."""
    spots = {
        node.name: (c, r)
        for c, column in enumerate(columns.columns)
        for r, node in enumerate(column)
    }
    return [
        edge if spots[edge.left] <= spots[edge.right] else LayoutEdge(edge.right, edge.left)
        for edge in columns.edges
    ]


def _inches(points: float) -> str:
    return f"{points / _INCH:.5f}"

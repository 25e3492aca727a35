"""A view as GraphML, for programs that draw and measure graphs (Gephi, yEd, networkx)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from toc.documents.drawings.names import unique
from toc.documents.measure import clean
from toc.draw.views.forms import Edge, GraphForm, Node

_KEYS = (
    ("graph", "title", "string"),
    ("node", "label", "string"),
    ("node", "level", "string"),
    ("node", "mark", "string"),
    ("node", "group", "string"),
    ("edge", "basis", "string"),
    ("edge", "points", "int"),
    ("edge", "label", "string"),
)


def graphml(graph: GraphForm) -> str:
    """The graph, ending in a newline. What is not known, such as the points of a contribution that
    nobody has judged, is absent."""
    names = unique((node.id for node in graph.nodes), clean)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
        *(
            f'<key id="{about}-{name}" for="{about}" attr.name="{name}" attr.type="{kind}"/>'
            for about, name, kind in _KEYS
        ),
        f'<graph id={quoteattr(clean(graph.id))} edgedefault="directed">',
        *_data("graph", {"title": graph.title}),
    ]
    for node in graph.nodes:
        lines += _node(node, names)
    for number, edge in enumerate(graph.edges):
        lines += _edge(number, edge, names)
    return "\n".join([*lines, "</graph>", "</graphml>", ""])


def _node(node: Node, names: Mapping[str, str]) -> Iterator[str]:
    level = node.level.name.lower() if node.level is not None else ""
    yield f"<node id={quoteattr(names[node.id])}>"
    yield from _data(
        "node", {"label": node.label, "level": level, "mark": node.mark, "group": node.group}
    )
    yield "</node>"


def _edge(number: int, edge: Edge, names: Mapping[str, str]) -> Iterator[str]:
    source, target = quoteattr(names[edge.source]), quoteattr(names[edge.target])
    points = str(edge.points) if edge.points is not None else ""
    yield f'<edge id="e{number}" source={source} target={target}>'
    yield from _data("edge", {"basis": edge.basis.value, "points": points, "label": edge.label})
    yield "</edge>"


def _data(about: str, values: Mapping[str, str]) -> Iterator[str]:
    for name, value in values.items():
        if value:
            yield f'<data key="{about}-{name}">{escape(clean(value))}</data>'

"""A view as DOT, for Graphviz and what reads its language."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from toc.core.graph import Level
from toc.core.model import Basis
from toc.documents.drawings.names import unique
from toc.documents.measure import clean
from toc.documents.style import BLUE, INK, LOOKS, THICKNESS, WHITE
from toc.draw.views.forms import Edge, GraphForm, Node

_LINES = {Basis.STATED: "solid", Basis.NETWORK: "dashed", Basis.PROPOSAL: "dotted"}
_WIDE = 32  # characters of a line in a box


def dot(graph: GraphForm) -> str:
    """The graph, ending in a newline: from right to left, as the drawings."""
    names = unique((node.id for node in graph.nodes), clean)
    lines = [
        f"digraph {_quoted(graph.id)} {{",
        f'    graph [{_attributes(label=graph.title)}, labelloc=t, rankdir=RL, fontname="Arial"]',
        '    node [shape=box, style="filled,rounded", fontname="Arial", fontsize=10]',
        f'    edge [color="{INK}", fontname="Arial", fontsize=9]',
    ]
    groups = dict.fromkeys(node.group for node in graph.nodes)
    for number, group in enumerate(groups):
        inside = [node for node in graph.nodes if node.group == group]
        if group:
            lines += [
                f"    subgraph cluster_{number} {{",
                f'    graph [{_attributes(label=group)}, color="{BLUE}"]',
            ]
        lines += [f"    {_node(node, names)}" for node in inside]
        if group:
            lines.append("    }")
    lines += [f"    {_edge(edge, names)}" for edge in graph.edges]
    return "\n".join([*lines, "}", ""])


def _node(node: Node, names: Mapping[str, str]) -> str:
    label = "\n".join([*_wrapped(node.label), *([f"({clean(node.mark)})"] if node.mark else [])])
    said = [_attributes(label=label)]
    if node.level is None:
        said.append(f'fillcolor="{WHITE}"')
    else:
        look = LOOKS[node.level]
        said.append(f'fillcolor="{look.fill}", fontcolor="{look.ink}", color="{look.border}"')
        said.append(f"class={node.level.name.lower()}")
        if node.level is Level.INSPANNING:
            said.append("style=filled")
    return f"{_quoted(names[node.id])} [{', '.join(said)}]"


def _edge(edge: Edge, names: Mapping[str, str]) -> str:
    width = THICKNESS.get(edge.points, THICKNESS[None])
    said = [f"style={_LINES[edge.basis]}, penwidth={width}"]
    if edge.label:
        said.append(_attributes(label=edge.label))
    source, target = names[edge.source], names[edge.target]
    return f"{_quoted(source)} -> {_quoted(target)} [{', '.join(said)}]"


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(clean(text), _WIDE, break_on_hyphens=False)


def _attributes(**given: str) -> str:
    """Texts to be shown. Graphviz reads codes with an ampersand, and words with a backslash."""
    made = []
    for name, text in given.items():
        lines = [
            clean(line).replace("&", "&amp;").replace("\\", "\\\\") for line in text.split("\n")
        ]
        escaped = "\\n".join(line.replace('"', '\\"') for line in lines)
        made.append(f'{name}="{escaped}"')
    return ", ".join(made)


def _quoted(name: str) -> str:
    """A name, in which only a quote means something; a backslash before one would keep it from
    that."""
    escaped = clean(name).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'

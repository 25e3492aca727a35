"""A view as a flowchart of Mermaid, for wikis and Markdown that draw those."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from toc.core.graph import Level
from toc.core.model import Basis
from toc.documents.drawings.names import unique, word
from toc.documents.measure import clean
from toc.documents.style import BAND, INK, LOOKS, RULE, THICKNESS
from toc.draw.views.forms import Edge, GraphForm, Node

# What Mermaid, Markdown or HTML could read as more than a text; a colon before a space is safe.
_ACTIVE = re.compile(r"""["#&<>`\\%$|{}\[\]*_~]|:(?!\s|$)""")
_LINES = {Basis.STATED: "-->", Basis.NETWORK: "-.->", Basis.PROPOSAL: "-.->"}
_DOTTED = "stroke-dasharray:1 4"


def mermaid(graph: GraphForm) -> str:
    """The flowchart, ending in a newline: from right to left, as the drawings."""
    names = unique((node.id for node in graph.nodes), word)
    # Mermaid spoils an ampersand in a title of its own, not in that of a group.
    lines = ["flowchart RL", f'    subgraph view["{_said(graph.title)}"]', "    direction RL"]
    groups = dict.fromkeys(node.group for node in graph.nodes)
    for number, group in enumerate(groups):
        inside = [node for node in graph.nodes if node.group == group]
        if group:
            lines.append(f'    subgraph group_{number}["{_said(group)}"]')
        lines += [f"    {_node(node, names)}" for node in inside]
        if group:
            lines.append("    end")
    lines += ["    end", "    style view fill:none,stroke:none"]
    lines += [
        f"    style group_{number} fill:{BAND},stroke:{RULE}"
        for number, group in enumerate(groups)
        if group
    ]
    lines += [f"    {_edge(edge, names)}" for edge in graph.edges]
    lines += _looks(graph, names)
    return "\n".join([*lines, ""])


def _node(node: Node, names: Mapping[str, str]) -> str:
    text = _said(node.label)
    if node.mark:
        text += f"<br/>{_said(node.mark)}"
    before, after = ("[", "]") if node.level is Level.INSPANNING else ("(", ")")
    return f'{names[node.id]}{before}"{text}"{after}'


def _edge(edge: Edge, names: Mapping[str, str]) -> str:
    label = f'|"{_said(edge.label)}"|' if edge.label else ""
    return f"{names[edge.source]} {_LINES[edge.basis]}{label} {names[edge.target]}"


def _looks(graph: GraphForm, names: Mapping[str, str]) -> Iterator[str]:
    """The colours of the levels, and the thickness of the lines."""
    for level, look in LOOKS.items():
        found = [names[node.id] for node in graph.nodes if node.level is level]
        if found:
            name = level.name.lower()
            bold = ",font-weight:bold" if look.bold else ""
            yield (
                f"    classDef {name} fill:{look.fill},stroke:{look.border},color:{look.ink}{bold}"
            )
            yield f"    class {','.join(found)} {name}"
    styles: dict[str, list[int]] = {}
    for number, edge in enumerate(graph.edges):
        width = THICKNESS.get(edge.points, THICKNESS[None])
        style = f"stroke:{INK},stroke-width:{width}px"
        if edge.basis is Basis.PROPOSAL:
            style += f",{_DOTTED}"
        styles.setdefault(style, []).append(number)
    for style, numbers in styles.items():
        yield f"    linkStyle {','.join(map(str, numbers))} {style}"


def _said(text: str) -> str:
    """A text within double quotes, with Mermaid's own codes for what could be more than that. Two
    dollars, also as codes, begin a formula; a space of no width keeps them apart."""
    whole = clean(text).replace("$$", "$\u200b$")
    return _ACTIVE.sub(lambda found: f"#{ord(found[0])};", whole)

"""Views as nodes and edges: Mermaid, DOT and GraphML."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Callable

import networkx as nx
import pytest

from toc.core.graph import GoalGraph, Level
from toc.core.model import Basis, Programme
from toc.documents import style
from toc.documents.drawings.names import unique, word
from toc.documents.measure import clean
from toc.draw.dot import dot
from toc.draw.graphml import graphml
from toc.draw.layout.engine import find
from toc.draw.mermaid import mermaid
from toc.draw.views import graph_of
from toc.draw.views.columns import ColumnsView
from toc.draw.views.din import network_view
from toc.draw.views.forms import Edge, GraphForm, Node

Graphs = Callable[[str], GraphForm]

SMALL = GraphForm(
    "samen",
    "Samen & sterk",
    "nl",
    (
        Node("vision", "Een visie", Level.VISION),
        Node("doel", "Een doel: samen", Level.OPERATIONAL, "✓ bereikt"),
        Node("werk", "Een inspanning", Level.INSPANNING, "", "Het Werkveld"),
        Node("meting", "Een indicator", None),
    ),
    (
        Edge("doel", "vision", Basis.STATED, 9),
        Edge("werk", "doel", Basis.NETWORK),
        Edge("meting", "doel", Basis.PROPOSAL, None, "meet"),
    ),
)


@pytest.fixture(scope="module")
def networks(alliantie: tuple[Programme, GoalGraph]) -> list[ColumnsView]:
    """The DINs of the real plan."""
    programme, graph = alliantie
    found = [network_view(programme, graph, network) for network in programme.networks]
    assert len(found) > 10
    return found


def _coloured(text: str) -> str:
    """A text with the colours of the drawings for their names: `@INK@`."""
    return re.sub("@([A-Z]+)@", lambda name: str(getattr(style, name[1])), text)


def test_mermaid() -> None:
    assert mermaid(SMALL) == _coloured(
        """\
flowchart RL
    subgraph view["Samen #38; sterk"]
    direction RL
    n_vision("Een visie")
    n_doel("Een doel: samen<br/>✓ bereikt")
    n_meting("Een indicator")
    subgraph group_1["Het Werkveld"]
    n_werk["Een inspanning"]
    end
    end
    style view fill:none,stroke:none
    style group_1 fill:@BAND@,stroke:@RULE@
    n_doel --> n_vision
    n_werk -.-> n_doel
    n_meting -.->|"meet"| n_doel
    classDef vision fill:@NAVY@,stroke:@NAVY@,color:@WHITE@,font-weight:bold
    class n_vision vision
    classDef operational fill:@PALE@,stroke:@BLUE@,color:@INK@
    class n_doel operational
    classDef inspanning fill:@WHITE@,stroke:@GREY@,color:@INK@
    class n_werk inspanning
    linkStyle 0 stroke:@INK@,stroke-width:2.8px
    linkStyle 1 stroke:@INK@,stroke-width:1.0px
    linkStyle 2 stroke:@INK@,stroke-width:1.0px,stroke-dasharray:1 4
"""
    )


def test_hostile_text_in_mermaid_is_in_codes(graph_of_text: Graphs, hostile: str) -> None:
    text = mermaid(graph_of_text(hostile))
    labels = re.findall(r'"([^"\n]*)"', text)
    assert len(labels) == 1 + 6 * 1 + 5 + 1
    for label in labels:
        shown = {
            re.sub(r"#(\d+);", lambda code: chr(int(code[1])), part)
            for part in label.split("<br/>")
        }
        assert {one.replace("\u200b", "") for one in shown} == {
            clean(hostile).replace("\u200b", "")
        }
        bare = re.sub(r"#\d+;", "", label.replace("<br/>", ""))
        assert not set('"#&<>`\\%$|{}[]*_~') & set(bare)
    # Nothing but the labels differs from what a harmless text gives.
    harmless = mermaid(graph_of_text("tekst"))
    assert re.sub(r'"[^"\n]*"', "", text) == re.sub(r'"[^"\n]*"', "", harmless)


def test_dot() -> None:
    assert dot(SMALL) == _coloured(
        """\
digraph "samen" {
    graph [label="Samen &amp; sterk", labelloc=t, rankdir=RL, fontname="Arial"]
    node [shape=box, style="filled,rounded", fontname="Arial", fontsize=10]
    edge [color="@INK@", fontname="Arial", fontsize=9]
    "vision" [label="Een visie", fillcolor="@NAVY@", fontcolor="@WHITE@", color="@NAVY@", \
class=vision]
    "doel" [label="Een doel: samen\\n(✓ bereikt)", fillcolor="@PALE@", fontcolor="@INK@", \
color="@BLUE@", class=operational]
    "meting" [label="Een indicator", fillcolor="@WHITE@"]
    subgraph cluster_1 {
    graph [label="Het Werkveld", color="@BLUE@"]
    "werk" [label="Een inspanning", fillcolor="@WHITE@", fontcolor="@INK@", \
color="@GREY@", class=inspanning, style=filled]
    }
    "doel" -> "vision" [style=solid, penwidth=2.8]
    "werk" -> "doel" [style=dashed, penwidth=1.0]
    "meting" -> "doel" [style=dotted, penwidth=1.0, label="meet"]
}
"""
    )


def _svg(text: str) -> ET.Element:
    """What the engine makes of a DOT text."""
    done = subprocess.run([find(), "-Tsvg"], input=text.encode(), capture_output=True, check=True)
    return ET.fromstring(done.stdout)


def _kind(element: ET.Element, kind: str) -> list[ET.Element]:
    return [found for found in element.iter() if found.get("class", "").startswith(kind)]


def test_the_engine_draws_every_network(networks: list[ColumnsView]) -> None:
    for view in networks:
        form = graph_of(view)
        drawn = _svg(dot(form))
        assert len(_kind(drawn, "node")) == len(form.nodes)
        assert len(_kind(drawn, "edge")) == len(form.edges)


def test_hostile_text_is_drawn_by_the_engine_as_text(graph_of_text: Graphs, hostile: str) -> None:
    drawn = _svg(dot(graph_of_text(hostile)))
    nodes = _kind(drawn, "node")
    assert len(nodes) == 6
    assert len(_kind(drawn, "edge")) == 5
    assert not [e for e in drawn.iter() if e.tag.endswith(("}script", "}image"))]
    shown = "".join("".join(e.itertext()) for e in nodes[0].iter() if e.tag.endswith("}text"))
    # The engine breaks long texts into lines, and keeps of some spaces that they stay together.
    said = re.sub(r"\s", "", clean(hostile))
    assert re.sub(r"\s", "", shown) == f"{said}({said})"


def test_graphml_is_read_by_networkx() -> None:
    read = nx.parse_graphml(graphml(SMALL))
    assert read.graph["title"] == "Samen & sterk"
    assert dict(read.nodes(data=True)) == {
        "vision": {"label": "Een visie", "level": "vision"},
        "doel": {"label": "Een doel: samen", "level": "operational", "mark": "✓ bereikt"},
        "meting": {"label": "Een indicator"},
        "werk": {"label": "Een inspanning", "level": "inspanning", "group": "Het Werkveld"},
    }
    assert list(read.edges(data=True)) == [
        ("doel", "vision", {"basis": "stated", "points": 9, "id": "e0"}),
        ("werk", "doel", {"basis": "network", "id": "e1"}),
        ("meting", "doel", {"basis": "proposal", "label": "meet", "id": "e2"}),
    ]


def test_every_network_survives_graphml(networks: list[ColumnsView]) -> None:
    for view in networks:
        form = graph_of(view)
        read = nx.parse_graphml(graphml(form))
        assert set(read.nodes) == {node.id for node in form.nodes}
        assert set(read.edges) == {(edge.source, edge.target) for edge in form.edges}


def test_hostile_text_survives_graphml(graph_of_text: Graphs, hostile: str) -> None:
    read = nx.parse_graphml(graphml(graph_of_text(hostile)))
    assert list(read.nodes) == ["end", "End", "../../x", "con", 'a:b\\"', "n_end"]
    assert {given["label"] for _, given in read.nodes(data=True)} == {clean(hostile)}


def test_an_empty_view_is_an_empty_graph() -> None:
    empty = GraphForm("leeg", "Leeg", "nl", (), ())
    assert "n_" not in mermaid(empty)
    assert not _kind(_svg(dot(empty)), "node")
    assert not nx.parse_graphml(graphml(empty)).nodes


def test_names_are_different_and_keep_what_they_are() -> None:
    ids = ("end", "End", "../../x", "漢字", "字", "con")
    names = unique(ids, word)
    assert list(names.values()) == ["n_end", "n_end_2", "n_x", "n_", "n_2", "n_con"]
    more = unique((*ids, "end "), word)
    assert {one: more[one] for one in ids} == names

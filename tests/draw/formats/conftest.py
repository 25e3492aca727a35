"""What the tests of the formats share: what those of the drawings have, and a graph and a table
with a text in every place."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest

from tests.documents.drawings.conftest import hostile, pages, scene_of
from toc.core.graph import Level
from toc.core.model import Basis
from toc.draw.views.forms import Edge, GraphForm, Node, Rows

__all__ = ["graph_of_text", "hostile", "pages", "scene_of", "table_of"]


def _graph(text: str) -> GraphForm:
    ids = ("end", "End", "../../x", "con", 'a:b\\"', "n_end")
    levels = (Level.VISION, Level.STRATEGIC, Level.OPERATIONAL, Level.INSPANNING, None, None)
    nodes = tuple(Node(i, text, level, text, text) for i, level in zip(ids, levels, strict=True))
    bases = (Basis.STATED, Basis.NETWORK, Basis.PROPOSAL, Basis.STATED, Basis.STATED)
    edges = tuple(
        Edge(a, b, basis, points, text)
        for (b, a), basis, points in zip(pairwise(ids), bases, (1, 3, 9, None, 3), strict=True)
    )
    return GraphForm(text, text, "nl", nodes, edges)


@pytest.fixture(scope="session")
def graph_of_text() -> Callable[[str], GraphForm]:
    """A graph with a text in every place, ids that are hostile themselves, and every kind of
    line."""
    return _graph


@pytest.fixture(scope="session")
def table_of() -> Callable[[str], Rows]:
    """A table with a text in every place."""
    return lambda text: Rows(text, text, ("Kolom", text), ((text, "1"), ("", text)))

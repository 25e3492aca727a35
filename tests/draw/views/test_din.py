"""What a DIN shows."""

from __future__ import annotations

import pytest

from toc.core.graph import VISION, GoalGraph, Level
from toc.core.model import Basis, Programme
from toc.draw.views.columns import BoxLink, ColumnsView, Element
from toc.draw.views.din import network_view, origin

PLAN = {
    "title": "Voorbeeld",
    "vision": {"text": "Een visie", "source": "plan"},
    "documents": {"plan": {"title": "Het plan", "date": "2023"}, "ander": "Een ander plan"},
    "lines": {"werkveld": "Het Werkveld"},
    "networks": {
        "een": {"title": "Een", "line": "werkveld"},
        "twee": "Twee",
        "leeg": "Leeg",
    },
    "strategic_goals": {
        "maatwerk": {"text": "Maatwerk", "source": "plan"},
        "los": "Een strategisch doel dat niemand dient",
    },
    "operational_goals": {
        "doel-a": {
            "text": "Doel A",
            "contributes_to": "maatwerk",
            "network": "een",
            "source": {"document": "plan", "status": "derived"},
        },
        "doel-b": {"text": "Doel B", "contributes_to": "maatwerk", "network": ["een", "twee"]},
        "doel-c": {"text": "Doel C", "contributes_to": "maatwerk", "network": "leeg"},
    },
    "inspanningen": {
        "z": {
            "text": "Eerste in het bestand",
            "contributes_to": [{"goal": "doel-a", "points": 3}, "nergens"],
            "source": {"status": "proposal"},
        },
        "a": {
            "text": "Tweede in het bestand",
            "contributes_to": [{"goal": "doel-b", "basis": "network"}],
        },
        "los": {"text": "Dient niets in dit netwerk"},
    },
}


@pytest.fixture(scope="module")
def programme() -> Programme:
    return Programme.model_validate(PLAN)


@pytest.fixture(scope="module")
def graph(programme: Programme) -> GoalGraph:
    return GoalGraph(programme)


@pytest.fixture(scope="module")
def view(programme: Programme, graph: GoalGraph) -> ColumnsView:
    return network_view(programme, graph, "een")


def test_elements_stand_from_the_vision_down_in_the_order_of_the_file(view: ColumnsView) -> None:
    assert view.elements == (
        Element(VISION, Level.VISION, "Een visie"),
        Element("maatwerk", Level.STRATEGIC, "Maatwerk"),
        Element("doel-a", Level.OPERATIONAL, "Doel A"),
        Element("doel-b", Level.OPERATIONAL, "Doel B", also_in=("Twee",)),
        Element("z", Level.INSPANNING, "Eerste in het bestand", number=1, proposal=True),
        Element("a", Level.INSPANNING, "Tweede in het bestand", number=2, also_in=("Twee",)),
    )


def test_links_keep_their_basis_and_points(view: ColumnsView) -> None:
    assert view.links == (
        BoxLink("maatwerk", VISION),
        BoxLink("doel-a", "maatwerk"),
        BoxLink("doel-b", "maatwerk"),
        BoxLink("z", "doel-a", Basis.STATED, 3),
        BoxLink("a", "doel-b", Basis.NETWORK),
    )


def test_titles(view: ColumnsView) -> None:
    assert (view.programme, view.title, view.subtitle) == (
        "Voorbeeld",
        "Een",
        "Programmalijn Het Werkveld",
    )


def test_where_the_texts_come_from(view: ColumnsView) -> None:
    assert [document.title for document in view.origin.documents] == ["Het plan"]
    counts = (view.origin.literal, view.origin.derived, view.origin.proposed)
    assert counts == (2, 1, 1)
    assert view.origin.unsourced == 2


def test_a_text_that_is_literal_somewhere_is_literal() -> None:
    sources = [{"document": "d", "status": "derived"}, {"document": "d", "status": "literal"}]
    plan = {"title": "T", "vision": {"text": "V", "source": sources}}
    counted = origin(Programme.model_validate(plan), [VISION])
    assert (counted.literal, counted.derived) == (1, 0)


def test_a_network_without_inspanningen_shows_its_goals(
    programme: Programme, graph: GoalGraph
) -> None:
    view = network_view(programme, graph, "leeg")
    assert [element.id for element in view.elements] == [VISION, "maatwerk", "doel-c"]


def test_an_unknown_network(programme: Programme, graph: GoalGraph) -> None:
    with pytest.raises(KeyError):
        network_view(programme, graph, "nergens")

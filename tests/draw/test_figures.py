"""A drawing in a document: without what the document says itself."""

from __future__ import annotations

import pytest

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.draw import scenes as views
from toc.draw.figures import drawings, scenes
from toc.draw.views.din import network_view
from toc.draw.views.overview import overview_view


def test_no_title_block_and_no_footer(alliantie: tuple[Programme, GoalGraph]) -> None:
    programme, graph = alliantie
    for view in (network_view(programme, graph, "leren"), overview_view(programme, graph)):
        (page,), (drawn,) = views.scenes(view), scenes(view)
        gone = set(page.all_texts()) - set(drawn.all_texts())
        assert any("1 van 1" in text for text in gone)
        assert any(text.startswith("Bron: ") for text in gone)
        assert len(gone) <= 5
        assert {s.id for s in drawn.shapes if s.id} == {s.id for s in page.shapes if s.id}
        assert len(drawn.connectors) == len(page.connectors)
        for text in drawn.texts:
            assert 0 < text.x < drawn.width
            assert 0 < text.y < drawn.height
        for shape in drawn.shapes:
            assert shape.rect.x >= -0.5
            assert shape.rect.right <= drawn.width + 0.5
            assert shape.rect.y >= 0
            assert shape.rect.bottom <= drawn.height + 0.5


def test_many_are_drawn_as_each(alliantie: tuple[Programme, GoalGraph]) -> None:
    programme, graph = alliantie
    asked = [network_view(programme, graph, "leren"), None, overview_view(programme, graph)]
    # The page number, which is all that differs, is not part of them.
    assert drawings(asked) == [scenes(view) for view in asked]


def test_a_figure_without_a_view_is_only_told() -> None:
    assert scenes(None) == ()
    with pytest.raises(TypeError, match="int"):
        scenes(3)

"""What the drawing tests share: the real plans, and the checks that hold for every page."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import toc
from tests.draw.geometry import extent, inside, on_border, overlap
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.documents import style
from toc.documents.drawings.scene import Rect, Scene
from toc.draw.layout.engine import ASKED_FOR, OTHER, PROGRAM
from toc.draw.layout.pages import FRAME

PROGRAMMES = Path(__file__).parents[2] / "programmes"
LEAST_MARGIN = style.MARGIN - 10  # the bands stand a little outside the boxes


def read(name: str) -> tuple[Programme, GoalGraph]:
    loaded = toc.open(PROGRAMMES / f"{name}.yaml")
    assert loaded.programme is not None
    return loaded.programme, GoalGraph(loaded.programme)


@pytest.fixture(scope="module", params=[PROGRAM, OTHER])
def each_engine(request: pytest.FixtureRequest) -> Iterator[None]:
    """The tests of a module with both programs that can lay out: ours and Graphviz itself."""
    if request.param == OTHER and shutil.which(OTHER) is None:
        if os.environ.get("TOC_OFFICE_TESTS"):
            pytest.fail("Graphviz itself (dot) is not there")
        pytest.skip("Graphviz itself (dot) is not there")
    with pytest.MonkeyPatch.context() as patch:
        if request.param == OTHER:
            patch.setenv(ASKED_FOR, OTHER)
        yield


@pytest.fixture(scope="session")
def alliantie() -> tuple[Programme, GoalGraph]:
    return read("alliantie-van-kracht")


@pytest.fixture(scope="session")
def kansen() -> tuple[Programme, GoalGraph]:
    return read("kansen-voor-kinderen-groningen")


@pytest.fixture(scope="session")
def check_geometry() -> Callable[[Scene], None]:
    """Asserts what holds for every page: all within the margins, no text outside its box, no box
    on another, every line from box to box."""
    return _check


def _check(scene: Scene) -> None:
    page = Rect(
        LEAST_MARGIN,
        LEAST_MARGIN,
        style.WIDTH - 2 * LEAST_MARGIN,
        style.HEIGHT - 2 * LEAST_MARGIN,
    )
    assert (scene.width, scene.height) == (style.WIDTH, style.HEIGHT)
    for shape in scene.shapes:
        assert inside(shape.rect, page), shape
        for text in shape.texts:
            assert inside(extent(text), shape.rect), (text, shape.rect)
    for text in scene.texts:
        assert inside(extent(text), page), text
    boxes = [shape.rect for shape in scene.shapes if shape.id and shape.id != FRAME]
    for i, one in enumerate(boxes):
        for other in boxes[i + 1 :]:
            assert not overlap(one, other), (one, other)
    for connector in scene.connectors:
        for point in connector.path:
            assert inside(Rect(point.x, point.y, 0, 0), page), connector
        if not connector.target:
            continue
        sources = [s.rect for s in scene.shapes if s.id == connector.source]
        targets = [s.rect for s in scene.shapes if s.id == connector.target]
        tip = connector.arrow[0] if connector.arrow else connector.path[-1]
        assert any(on_border(connector.path[0], rect) for rect in sources), connector
        assert any(on_border(tip, rect) for rect in targets), connector

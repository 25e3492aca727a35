"""What holds for every page: of the real plans, of awkward ones, and of any."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.documents import style
from toc.documents.drawings.scene import Scene
from toc.draw.layout.booklet import booklet
from toc.draw.layout.direction import Direction

pytestmark = pytest.mark.usefixtures("each_engine")

Check = Callable[[Scene], None]
Plan = tuple[Programme, GoalGraph]

LONG = "Huishoudens ervaren dat ze terug kunnen vallen op informele hulp in de omgeving. " * 25
HOSTILE = (
    '<script>alert("x")</script>',
    '"aanhalings\'tekens" & ampersand < > %d {0}',
    "regel\neen\r\ntwee\ttab",
    "😀👨\u200d👩\u200d👧 emoji",
    "שלום עולם \u202eomgekeerd\u202c",
    "stuur\x00\x07\x1b[31mtekens\x7f",
    "漢字" * 40,
    "e\u0301" * 100,
    "W" * 300,
    LONG[:2000],
)


def _pages(plan: Plan, check: Check, direction: Direction = Direction.LR) -> int:
    pages = booklet(*plan, direction=direction)
    for page in pages:
        check(page.scene)
    return len(pages)


def _plan(data: dict[str, Any]) -> Plan:
    programme = Programme.model_validate(data)
    return programme, GoalGraph(programme)


@pytest.mark.parametrize("direction", Direction)
def test_the_real_plan(direction: Direction, alliantie: Plan, check_geometry: Check) -> None:
    assert _pages(alliantie, check_geometry, direction) == 14


@pytest.mark.parametrize("direction", Direction)
def test_no_type_is_smaller_than_eight_points(direction: Direction, alliantie: Plan) -> None:
    for page in booklet(*alliantie, direction=direction):
        texts = [text for shape in page.scene.shapes for text in shape.texts]
        assert min(text.size for text in (*texts, *page.scene.texts)) >= style.SMALL - 0.01


@pytest.mark.parametrize("direction", Direction)
def test_the_second_plan(direction: Direction, kansen: Plan, check_geometry: Check) -> None:
    assert _pages(kansen, check_geometry, direction) > 1


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts(text: str, direction: Direction, check_geometry: Check) -> None:
    data = {
        "title": text,
        "subtitle": text,
        "vision": text,
        "documents": {"d": {"title": text, "version": text}},
        "lines": {"l": text},
        "networks": {"n": {"title": text, "line": "l"}, "m": text},
        "strategic_goals": {"s": {"text": text, "line": "l", "source": "d"}},
        "operational_goals": {
            "o": {"text": text, "contributes_to": "s", "network": ["n", "m"]},
            "p": {"text": text, "contributes_to": "s"},
        },
        "inspanningen": {"i": {"text": text, "contributes_to": "o"}},
    }
    assert _pages(_plan(data), check_geometry, direction) >= 3


@pytest.mark.parametrize("direction", Direction)
def test_links_that_pass_over_a_column(direction: Direction, check_geometry: Check) -> None:
    data = {
        "title": "T",
        "vision": "V",
        "networks": {"n": "N"},
        "strategic_goals": {"s": "S", "t": {"text": "T", "contributes_to": "s"}},
        "operational_goals": {
            "o": {"text": "O", "contributes_to": ["s", "vision"], "network": "n"},
            "p": {"text": "P", "contributes_to": ["t", "o"], "network": "n"},
            "q": {"text": "Q", "contributes_to": "o", "network": "n"},
        },
        "inspanningen": {
            "i": {"text": "I", "contributes_to": ["s", "o"]},
            "j": {"text": "J", "contributes_to": ["p", "vision", "q"]},
        },
    }
    assert _pages(_plan(data), check_geometry, direction) == 2


TEXTS = st.one_of(
    st.text(min_size=1, max_size=60).filter(lambda text: text.strip()),
    st.sampled_from(["Een kort doel", LONG[:90], LONG[:400], *HOSTILE]),
)
LINKS = st.fixed_dictionaries(
    {
        "basis": st.sampled_from(["stated", "network", "proposal"]),
        "points": st.sampled_from([None, 1, 3, 9]),
    }
)


@st.composite
def programmes(draw: st.DrawFn) -> dict[str, Any]:
    strategic = [f"s{i}" for i in range(draw(st.integers(0, 3)))]
    operational = [f"o{i}" for i in range(draw(st.integers(0, 5)))]
    networks = [f"n{i}" for i in range(draw(st.integers(0, 2)))]
    lines = [f"l{i}" for i in range(draw(st.integers(0, 2)))]

    def contributions(goals: list[str]) -> list[dict[str, Any]]:
        served = draw(st.lists(st.sampled_from(goals), unique=True, max_size=3))
        return [{"goal": goal, **draw(LINKS)} for goal in served]

    return {
        "title": draw(TEXTS),
        "vision": draw(TEXTS),
        "lines": {line: draw(TEXTS) for line in lines},
        "networks": {network: draw(TEXTS) for network in networks},
        "strategic_goals": {
            goal: {"text": draw(TEXTS), "line": draw(st.sampled_from([None, *lines]))}
            for goal in strategic
        },
        "operational_goals": {
            goal: {
                "text": draw(TEXTS),
                "contributes_to": contributions(["vision", *strategic, *operational]),
                "network": draw(st.lists(st.sampled_from(networks or ["x"]), unique=True)),
            }
            for goal in operational
        },
        "inspanningen": {
            f"i{i}": {
                "text": draw(TEXTS),
                "contributes_to": contributions(["vision", *strategic, *operational]),
                "source": {"status": draw(st.sampled_from(["literal", "proposal"]))},
            }
            for i in range(draw(st.integers(0, 9)))
        },
    }


@settings(max_examples=examples(30), deadline=None)
@given(data=programmes(), direction=st.sampled_from(list(Direction)))
def test_any_programme(data: dict[str, Any], direction: Direction, check_geometry: Check) -> None:
    plan = _plan(data)
    assert _pages(plan, check_geometry, direction) >= 1 + len(plan[0].networks)

"""Every view as pages: of the real plans, of awkward ones, and of any."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toc.core.graph import GoalGraph
from toc.core.model import PartialDate, Programme
from toc.documents import style
from toc.documents.drawings.scene import Dash, Scene
from toc.documents.text_width import clean
from toc.draw.layout.direction import Direction
from toc.draw.scenes import scenes
from toc.draw.views import AnyView
from toc.draw.views.asking import Subject, ViewError
from toc.draw.views.chain import chain_view
from toc.draw.views.coherence import coherence_view
from toc.draw.views.line import line_view
from toc.draw.views.matrix import matrix_view
from toc.draw.views.status import status_view
from toc.draw.views.theory import theory_view
from toc.draw.views.timeline import Band, HorizonView, Moment, TimelineBar, TimelineView
from toc.draw.views.wanted import wanted_views
from toc.draw.views.why import why_view
from toc.draw.views.year import StateWithReason, YearState, year_view

pytestmark = pytest.mark.usefixtures("each_engine")

Check = Callable[[Scene], None]
Plan = tuple[Programme, GoalGraph]
Day = datetime.date

LONG = "Huishoudens ervaren dat ze terug kunnen vallen op informele hulp in de omgeving. " * 25
HOSTILE = (
    '<script>alert("x")</script>',
    "regel\neen\r\ntwee\ttab",
    "😀👨\u200d👩\u200d👧 emoji",
    "שלום עולם \u202eomgekeerd\u202c",
    "stuur\x00\x07\x1b[31mtekens\x7f",
    "W" * 300,
    LONG[:2000],
)


def _plan(data: dict[str, Any]) -> Plan:
    programme = Programme.model_validate(data)
    return programme, GoalGraph(programme)


def _views(plan: Plan) -> Iterator[AnyView]:
    programme = plan[0]
    each = (
        {"theory": True},
        {"matrix": True},
        {"chain": True},
        {"status": True},
        {"coherence": True},
        {"horizon": True},
    )
    for wanted in each:
        try:
            yield from wanted_views(Subject(*plan), wanted)
        except ViewError as error:
            if error.key != "nothing":  # a plan may have nothing to show in it
                raise
    for line in programme.lines:
        yield line_view(*plan, line)
    for element in list(programme.inspanningen)[:2]:
        yield why_view(*plan, element)
    states = list(YearState)
    status = {
        element: StateWithReason(states[i % len(states)], "een reden" if i % 2 else "")
        for i, element in enumerate(programme.inspanningen)
    }
    yield year_view(*plan, "2024", "2024", status, ("Een opmerking.",))


def _text(scene: Scene) -> str:
    """All text on a page, without the hyphens and breaks that it took."""
    return "".join(scene.all_texts()).replace(" ", "").replace("-", "")


def _bare(text: str) -> str:
    return clean(text).replace(" ", "").replace("-", "")


def test_the_real_plan(alliantie: Plan, check_geometry: Check) -> None:
    for view in _views(alliantie):
        for scene in scenes(view):
            check_geometry(scene)


def test_the_second_plan(kansen: Plan, check_geometry: Check) -> None:
    for view in _views(kansen):
        for scene in scenes(view):
            check_geometry(scene)


@pytest.mark.parametrize("direction", Direction)
def test_a_line_in_every_direction(
    alliantie: Plan, direction: Direction, check_geometry: Check
) -> None:
    for line in alliantie[0].lines:
        for scene in scenes(line_view(*alliantie, line), direction):
            check_geometry(scene)


def test_the_board_can_be_read_on_few_pages(alliantie: Plan) -> None:
    programme, graph = alliantie
    assert len(scenes(theory_view(programme, graph))) == 1
    assert len(scenes(status_view(programme, graph))) == 1
    assert len(scenes(coherence_view(programme, graph))) == 1
    assert len(scenes(matrix_view(programme, graph))) <= 5
    assert len(scenes(chain_view(programme, graph))) <= 4
    assert [len(scenes(line_view(*alliantie, line))) for line in programme.lines] == [1, 1, 2]


def test_nothing_of_the_matrix_is_lost(alliantie: Plan) -> None:
    view = matrix_view(*alliantie)
    pages = scenes(view)
    on_paper = [_text(page) for page in pages]
    for one in (*view.goals, *view.inspanningen):
        assert any(_bare(one.text) in text for text in on_paper), one.id
    # A dot for each contribution, and one a sheet for each kind in the legend.
    dots = [s for page in pages for s in page.shapes if s.radius and s.rect.width == s.rect.height]
    said = ("draagt bij aan; niet beoordeeld", "staat in hetzelfde DIN")
    legend = sum(text.startswith(said) for page in pages for text in page.all_texts())
    assert len(dots) == len(view.links) + legend


def test_the_matrix_of_the_real_plan_takes_four_sheets(alliantie: Plan) -> None:
    assert len(scenes(matrix_view(*alliantie))) == 4


def test_every_goal_of_the_chain_and_the_status_is_there(alliantie: Plan) -> None:
    for view in (chain_view(*alliantie), status_view(*alliantie)):
        text = "".join(_text(page) for page in scenes(view))
        for goal in alliantie[0].operational_goals.values():
            assert _bare(goal.text) in text


def test_points_are_a_number_and_a_size_and_a_network_is_open() -> None:
    known: list[dict[str, Any]] = [
        {"points": 9},
        {"points": 1},
        {"basis": "network"},
        {"basis": "proposal"},
    ]
    plan = _plan(
        {
            "title": "T",
            "vision": "V",
            "operational_goals": {"o": {"text": "Doel", "network": "n"}},
            "networks": {"n": "N"},
            "inspanningen": {
                f"i{i}": {"text": f"Werk {i}", "contributes_to": [{"goal": "o", **link}]}
                for i, link in enumerate(known)
            },
        }
    )
    (page,) = scenes(matrix_view(*plan))
    dots = [s for s in page.shapes if s.radius and s.rect.width == s.rect.height][:4]
    nine, one, network, proposal = dots
    assert [t.text for t in (*nine.texts, *one.texts)] == ["9", "1"]
    assert nine.rect.width > one.rect.width
    assert (nine.fill, network.fill) == (style.NAVY, style.WHITE)
    assert proposal.stroke is not None
    assert proposal.stroke.dash is Dash.DOTTED


def test_assumptions_stand_on_the_arrows_and_below() -> None:
    plan = _plan(
        {
            "title": "T",
            "vision": "V",
            "strategic_goals": {"s": "Strategie"},
            "operational_goals": {
                "o": {
                    "text": "Doel",
                    "contributes_to": [{"goal": "s", "assumption": "Mensen willen het"}],
                }
            },
        }
    )
    (page,) = scenes(theory_view(*plan))
    assert "1. Mensen willen het" in list(page.all_texts())
    assert any([t.text for t in shape.texts] == ["1"] for shape in page.shapes)


def test_many_assumptions_get_a_sheet_of_their_own(check_geometry: Check) -> None:
    plan = _plan(
        {
            "title": "T",
            "vision": "V",
            "strategic_goals": {"s": "Strategie"},
            "operational_goals": {
                f"o{i}": {
                    "text": f"Doel {i}",
                    "contributes_to": [{"goal": "s", "assumption": f"Aanname {i}"}],
                }
                for i in range(12)
            },
        }
    )
    pages = scenes(theory_view(*plan))
    for page in pages:
        check_geometry(page)
    assert all(f"{i + 1}. Aanname {i}" in list(pages[-1].all_texts()) for i in range(12))
    assert any("12 aannames staan op het volgende blad" in t for t in pages[0].all_texts())


def _timeline(**changes: Any) -> TimelineView:
    given: dict[str, Any] = {
        "id": "t",
        "programme": "Programma",
        "title": "2024",
        "language": "nl",
        "start": Day(2024, 1, 1),
        "end": Day(2024, 12, 31),
        "bars": (
            TimelineBar("a", "Klaar in juni", Day(2024, 1, 1), Day(2024, 6, 30), committed=True),
            TimelineBar("b", "Niemand weet hoe lang", Day(2024, 7, 1), None),
            TimelineBar("c", "Niemand weet wanneer", None, None),
            TimelineBar("d", "Daarna", Day(2025, 2, 1), Day(2025, 3, 31)),
        ),
        "bands": (Band("Fase 1", Day(2023, 1, 1), Day(2024, 4, 30)),),
        "moments": (Moment(PartialDate(2024, 5), "Eiland van reflectie"),),
    }
    return TimelineView(**{**given, **changes})


def test_a_timeline_says_what_is_not_known(check_geometry: Check) -> None:
    (page,) = scenes(_timeline())
    check_geometry(page)
    texts = list(page.all_texts())
    for said in ("einde niet bekend", "begin niet bekend", "begint later", "Fase 1", "♦"):
        assert said in texts
    bars = {shape.id: shape for shape in page.shapes if shape.id}
    assert set(bars) == {"a", "b"}
    # Half a year is half the width, and what is open goes to the end of it.
    assert bars["b"].rect.x - bars["a"].rect.x == pytest.approx(bars["a"].rect.width, abs=0.5)
    assert bars["b"].rect.right == pytest.approx(style.WIDTH - style.MARGIN)
    assert bars["b"].stroke is not None
    assert bars["b"].stroke.dash is Dash.DASHED


def test_today_only_where_it_is_given() -> None:
    assert "vandaag" not in list(scenes(_timeline())[0].all_texts())
    assert "vandaag" in list(scenes(_timeline(today=Day(2024, 4, 1)))[0].all_texts())


def test_an_empty_view_says_why(check_geometry: Check) -> None:
    plan = _plan({"title": "Leeg", "vision": "Visie"})
    views: list[AnyView] = [
        theory_view(*plan),
        matrix_view(*plan),
        chain_view(*plan),
        coherence_view(*plan),
        year_view(*plan, "2024", "2024", {}),
        _timeline(bars=(), moments=()),
        HorizonView("h", "P", "T", "nl", Day(2024, 1, 1), Day(2024, 12, 31)),
    ]
    for view in views:
        (page,) = scenes(view)
        check_geometry(page)
        assert page.description


def test_pages_are_numbered_within_a_whole(alliantie: Plan) -> None:
    pages = scenes(matrix_view(*alliantie), first=10, total=20)
    assert [page.texts[-1].text for page in pages] or pages
    said = [text for page in pages for text in page.all_texts() if text.endswith(" van 20")]
    assert said == [f"{number} van 20" for number in range(10, 10 + len(pages))]


def test_what_is_no_view() -> None:
    with pytest.raises(TypeError):
        scenes("geen tekening")  # type: ignore[arg-type]  # that is what is tested


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts(text: str, check_geometry: Check) -> None:
    data = {
        "title": text,
        "vision": text,
        "mission": text,
        "problem": text,
        "lines": {"l": text},
        "networks": {"n": {"title": text, "line": "l"}},
        "strategic_goals": {"s": {"text": text, "line": "l"}},
        "operational_goals": {
            "o": {
                "text": text,
                "contributes_to": [{"goal": "s", "assumption": text}],
                "network": "n",
            },
            "p": {"text": text, "contributes_to": "s", "deadline": 2030},
        },
        "inspanningen": {
            "i": {"text": text, "contributes_to": "o", "owner": text, "start": "2024"}
        },
        "indicators": {"x": {"text": text, "measures": "o", "unit": text, "measured": {2024: 1}}},
        "related_programmes": {"r": {"title": text, "text": text, "about": ["l", "o"]}},
        "phases": {"f": {"title": text, "start": 2023, "end": 2024}},
    }
    for view in _views(_plan(data)):
        for scene in scenes(view):
            check_geometry(scene)


TEXTS = st.one_of(
    st.text(min_size=1, max_size=40).filter(lambda text: text.strip()),
    st.sampled_from(["Een kort doel", LONG[:90], LONG[:300]]),
)


@st.composite
def programmes(draw: st.DrawFn) -> dict[str, Any]:
    lines = [f"l{i}" for i in range(draw(st.integers(0, 2)))]
    networks = [f"n{i}" for i in range(draw(st.integers(0, 3)))]
    strategic = [f"s{i}" for i in range(draw(st.integers(0, 4)))]
    operational = [f"o{i}" for i in range(draw(st.integers(0, 6)))]

    def links(goals: list[str]) -> list[dict[str, Any]]:
        served = draw(st.lists(st.sampled_from(goals), unique=True, max_size=3))
        return [
            {
                "goal": goal,
                "basis": draw(st.sampled_from(["stated", "network", "proposal"])),
                "points": draw(st.sampled_from([None, 1, 3, 9])),
                "assumption": draw(st.lists(TEXTS, max_size=2)),
            }
            for goal in served
        ]

    def one(known: list[str]) -> str | None:
        return draw(st.sampled_from([None, *known]))

    return {
        "title": draw(TEXTS),
        "vision": draw(TEXTS),
        "lines": {line: draw(TEXTS) for line in lines},
        "networks": {n: {"title": draw(TEXTS), "line": one(lines)} for n in networks},
        "strategic_goals": {g: {"text": draw(TEXTS), "line": one(lines)} for g in strategic},
        "operational_goals": {
            goal: {
                "text": draw(TEXTS),
                "contributes_to": links(["vision", *strategic]),
                "network": [n for n in networks if draw(st.booleans())],
            }
            for goal in operational
        },
        "inspanningen": {
            f"i{i}": {
                "text": draw(TEXTS),
                "contributes_to": links(["vision", *strategic, *operational]),
                "start": draw(st.sampled_from([None, "2024", "2025-03"])),
            }
            for i in range(draw(st.integers(0, 9)))
        },
        "indicators": {
            f"x{i}": {"text": draw(TEXTS), "measures": goal, "kind": "effect"}
            for i, goal in enumerate(operational[::2])
        },
        "related_programmes": {
            "r": {"title": draw(TEXTS), "about": [*lines, *operational[:2]]},
            "q": draw(TEXTS),
        },
    }


@settings(max_examples=30, deadline=None)
@given(data=programmes())
def test_any_programme(data: dict[str, Any], check_geometry: Check) -> None:
    for view in _views(_plan(data)):
        for scene in scenes(view):
            check_geometry(scene)

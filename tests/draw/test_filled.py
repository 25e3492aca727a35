"""Pages that are filled: nothing stands twice without a word, and little is left empty."""

from __future__ import annotations

from typing import Any

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.documents import style
from toc.documents.drawings.scene import Scene
from toc.draw.layout import overview
from toc.draw.layout.pages import sheets
from toc.draw.scenes import scenes
from toc.draw.views import title_of
from toc.draw.views.asking import Subject
from toc.draw.views.board import BoardView
from toc.draw.views.din import network_view
from toc.draw.views.matrix import matrix_view
from toc.draw.views.overview import overview_view
from toc.draw.views.proposed import year_views
from toc.draw.views.wanted import standard_views, wanted_views

Plan = tuple[Programme, GoalGraph]


def _plan(**changes: Any) -> Plan:
    data: dict[str, Any] = {
        "title": "Leesmaatjes",
        "vision": "Elk kind leest met plezier",
        "lines": {"l": "Thuis"},
        "networks": {"n": {"title": "Lezen", "line": "l"}},
        "strategic_goals": {"s": {"text": "Kinderen lezen meer", "line": "l"}},
        "operational_goals": {
            "g": {"text": "Ouders lezen voor", "contributes_to": "s", "network": "n"}
        },
        "inspanningen": {
            "i": {"text": "Voorleesuur openen", "contributes_to": "g"},
            "j": {"text": "Boekenbus laten rijden", "contributes_to": "g"},
        },
    }
    for table, value in changes.items():
        data[table] = data[table] | value
    programme = Programme.model_validate(data)
    return programme, GoalGraph(programme)


def _lines(plan: Plan) -> list[str]:
    return [title_of(view) for view in standard_views(*plan)]


def _overview(plan: Plan) -> Scene:
    (sheet,) = overview.sheets(overview_view(*plan), {})
    return overview.scene(sheet, 1, 1)


def test_a_line_that_is_its_only_network_has_no_page_of_its_own() -> None:
    assert "Thuis" not in _lines(_plan())
    more = {"t": {"text": "Scholen doen mee", "line": "l"}}
    assert "Thuis" in _lines(_plan(strategic_goals=more))


def test_who_asks_for_such_a_line_gets_it() -> None:
    (view,) = wanted_views(Subject(*_plan()), {"line": "l"})
    assert title_of(view) == "Thuis"


def test_a_small_network_has_the_largest_type() -> None:
    programme, graph = _plan()
    (sheet,) = sheets(network_view(programme, graph, "n"))
    assert {b.text.size for column in sheet.columns for b in column} == {style.SPARSE_SIZES[0]}


def test_a_small_overview_is_as_wide_as_the_page() -> None:
    scene = _overview(_plan())
    (goal,) = [shape for shape in scene.shapes if shape.id == "s"]
    assert goal.rect.x == style.MARGIN
    assert goal.rect.width > style.INNER - 1
    assert goal.texts[0].size == 14.0


def test_a_goal_that_stands_under_two_strategic_goals_is_said_to_be_named_before() -> None:
    twice = {"g": {"text": "Ouders lezen voor", "contributes_to": ["s", "t"], "network": "n"}}
    plan = _plan(strategic_goals={"t": "Ouders doen mee"}, operational_goals=twice)
    scene = _overview(plan)
    first, second = [shape for shape in scene.shapes if shape.id == "n"]
    assert "2 inspanningen" in [text.text for text in first.texts]
    assert "2 inspanningen · eerder genoemd" in [text.text for text in second.texts]


def test_a_card_of_which_a_part_was_named_before_says_so() -> None:
    goals = {
        "g": {"text": "Ouders lezen voor", "contributes_to": ["s", "t"], "network": "n"},
        "h": {"text": "Scholen lezen voor", "contributes_to": "t", "network": "n"},
    }
    plan = _plan(strategic_goals={"t": "Ouders doen mee"}, operational_goals=goals)
    _, second = [shape for shape in _overview(plan).shapes if shape.id == "n"]
    assert "2 inspanningen · deels eerder genoemd" in [text.text for text in second.texts]


def test_a_strategic_goal_that_goes_on_in_the_next_column_says_so() -> None:
    goals = {
        f"g{n}": {"text": "Ouders weten waar zij terecht kunnen " * 3, "contributes_to": "s"}
        for n in range(60)
    }
    drawn = overview.sheets(overview_view(*_plan(operational_goals=goals)), {})
    titles = [
        " ".join(text.text for text in shape.texts)
        for number, sheet in enumerate(drawn, 1)
        for shape in overview.scene(sheet, number, len(drawn)).shapes
        if shape.id == "s"
    ]
    assert len(titles) > 1
    assert titles == ["Kinderen lezen meer"] + ["Kinderen lezen meer (vervolg)"] * (
        len(titles) - 1
    )


def test_what_an_overview_counts_does_not_lie_over_its_legend() -> None:
    loose = {"k": {"text": "Een krant maken", "contributes_to": "v"}}
    goals = {
        "v": {"text": "Een", "contributes_to": [{"goal": "s", "basis": "proposal"}]},
        "w": {"text": "Twee", "contributes_to": [{"goal": "s", "basis": "network"}]},
    }
    scene = _overview(_plan(operational_goals=goals, inspanningen=loose))
    (said,) = [t for t in scene.texts if t.text.startswith("Eén inspanning staat in geen DIN")]
    others = [t for t in scene.texts if t is not said and abs(t.y - said.y) < 8]
    assert others == []


def _board(count: int) -> Scene:
    work = {f"i{n}": {"text": f"Inspanning {n}", "contributes_to": "g"} for n in range(count)}
    programme, graph = _plan(inspanningen=work)
    (view,) = [v for v in year_views(programme, graph, "2026") if isinstance(v, BoardView)]
    return scenes(view)[0]


def test_a_small_board_is_as_wide_as_the_page_in_large_type() -> None:
    scene = _board(2)
    cards = [shape for shape in scene.shapes if shape.fill == style.WHITE]
    assert [card.rect.width for card in cards] == [style.INNER]
    assert max(text.size for card in cards for text in card.texts) == 13.0


def test_a_larger_board_has_smaller_type_rather_than_a_second_sheet() -> None:
    scene = _board(30)
    texts = [text for shape in scene.shapes for text in shape.texts]
    assert any("Inspanning 29" in text.text for text in texts)
    assert max(shape.rect.right for shape in scene.shapes) > style.WIDTH - style.MARGIN - 1


def _matrix(goals: int) -> Scene:
    data = {
        "title": "T",
        "vision": "V",
        "operational_goals": {f"o{i}": f"Doel {i}" for i in range(goals)},
        "inspanningen": {
            f"i{i}": {"text": f"Werk {i}", "contributes_to": f"o{i % goals}"} for i in range(6)
        },
    }
    programme = Programme.model_validate(data)
    (page,) = scenes(matrix_view(programme, GoalGraph(programme)))
    return page


def test_a_small_matrix_is_drawn_large() -> None:
    few, many = _matrix(3), _matrix(10)
    row = [{s.id: s for s in page.shapes if s.id}["i0"] for page in (few, many)]
    assert row[0].texts[0].size == 13.0
    assert row[1].texts[0].size == 9.5
    assert row[0].rect.height > 1.5 * row[1].rect.height
    # The columns stand beside the texts, not at the far side of the page.
    assert row[0].rect.right < row[1].rect.right

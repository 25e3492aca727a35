"""How a programme stood, on its drawings. Every figure is made up."""

from __future__ import annotations

import datetime

import pytest

from tests.measure.monitoring.progress_plans import END, tree
from tests.measure.progress_example import write
from toc.check.opening import open_dossier
from toc.core.graph import GoalGraph
from toc.core.model.measurements import Measurements
from toc.core.records.measurements import read_measurements
from toc.documents.marks import Mark, Shade
from toc.draw.views import words_of
from toc.draw.views.board import BoardView
from toc.draw.views.columns import ColumnsView, Emphasis, in_words
from toc.draw.views.din import network_view
from toc.draw.views.line import line_view
from toc.draw.views.matrix import matrix_view
from toc.draw.views.overview import overview_view
from toc.draw.views.state_on_day import StateOnDay, standing
from toc.draw.views.state_shown import in_columns, in_overview, shown
from toc.draw.views.status import status_view
from toc.draw.views.theory import theory_view
from toc.draw.views.theory_values import TheoryView

DAY = datetime.date


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> tuple[GoalGraph, StateOnDay]:
    dossier = open_dossier(write(tmp_path_factory.mktemp("plan")))
    assert dossier.programme is not None
    assert dossier.tree is not None
    found = read_measurements(dossier.file, dossier.programme, DAY(2025, 2, 1)).measurements
    assert found is not None
    return dossier.tree, standing(dossier.tree, found, END, "nl")


def _boxes(view: ColumnsView) -> dict[str, str]:
    return {box.id: box.mark.said for box in view.elements if box.mark is not None}


def test_every_goal_and_inspanning_says_how_it_stood(
    example: tuple[GoalGraph, StateOnDay],
) -> None:
    graph, now = example
    view = in_columns(network_view(graph.programme, graph, "samenwerking"), now)
    assert _boxes(view) == {
        "maatwerk": "○ 1 van 2 niet opnieuw gemeten",
        "samen": "◊ niet te onderscheiden van op koers",
        "bereik": "▼ achter",
        "rust": "√ op koers",
        "rest": "□ geen indicator",
        "speeddates": "► loopt",
        "gids": "√ afgerond",
        "coach": "■ gestopt",
    }
    by_id = {box.id: box for box in view.elements}
    assert by_id["speeddates"].detail == "Indicator van de uitvoering: √ op koers"
    assert by_id["rest"].emphasis is Emphasis.FAINT
    assert not by_id["rest"].shaded
    assert not by_id["gids"].shaded
    assert by_id["vision"].mark is None
    assert view.kind == "Doelen-inspanningen-netwerk (DIN), stand op 31 december 2024"
    assert view.remarks == (
        "Wat bij een doel staat, komt van de indicator die op 31 december 2024 de meeste "
        "aandacht vroeg; waardoor dat komt, zegt het niet.",
    )
    assert "Gezinnen weten de weg (achter)" in " ".join(in_words(view))


def test_the_key_has_the_states_that_occur(example: tuple[GoalGraph, StateOnDay]) -> None:
    graph, now = example
    view = in_columns(network_view(graph.programme, graph, "samenwerking"), now)
    assert view.key == (
        Mark("▼", "achter", Shade.BAD),
        Mark("◊", "niet te onderscheiden van op koers", Shade.DOUBT),
        Mark("○", "niet opnieuw gemeten", Shade.DOUBT),
        Mark("√", "op koers", Shade.GOOD),
    )


def test_a_line_and_the_overview_say_it_too(example: tuple[GoalGraph, StateOnDay]) -> None:
    graph, now = example
    line = in_columns(line_view(graph.programme, graph, "werkveld"), now)
    assert _boxes(line)["bereik"] == "▼ achter"
    whole = in_overview(overview_view(graph.programme, graph), now)
    assert whole.subtitle == "Stand op 31 december 2024"
    (section,) = whole.sections
    (branch,) = section.branches
    marks = {goal.id: goal.mark for card in branch.cards for goal in card.goals}
    assert marks["bereik"] == Mark("▼", "achter", Shade.BAD)
    assert marks["rest"] is None
    assert "Gezinnen weten de weg (achter)" in " ".join(words_of(whole))
    assert whole.key


def test_the_charts_stand_with_their_network(example: tuple[GoalGraph, StateOnDay]) -> None:
    _, now = example
    assert [one.id for one in now.pages["samenwerking"].charts] == [
        "samenwerking",
        "bekend",
        "stress",
        "gesprekken",
    ]
    # Of those that are in no network nothing was measured.
    assert now.rest is None
    assert list(now.charts)[-1] == "hulp"


def test_without_an_indicator_nothing_is_coloured() -> None:
    graph = tree(
        networks={"n": {"title": "N"}},
        operational_goals={"a": {"text": "A", "network": "n"}},
        inspanningen={"i": {"text": "I", "contributes_to": "a"}},
    )
    now = standing(graph, Measurements(), END, "nl")
    view = in_columns(network_view(graph.programme, graph, "n"), now)
    assert _boxes(view) == {}
    assert view.key == ()
    assert view.remarks == (
        "Geen van deze doelen heeft een indicator: of zij dichterbij komen, is niet bekend.",
        "Hoe ver de inspanningen zijn, zegt het plan niet.",
    )
    assert (now.pages, now.rest) == ({}, None)


def test_a_state_of_a_later_day_does_not_count_and_what_is_not_said_is_said_so() -> None:
    graph = tree(
        networks={"n": {"title": "N"}},
        operational_goals={
            "a": {"text": "A", "network": "n"},
            "b": {"text": "B", "network": "n"},
        },
        inspanningen={
            "i": {"text": "I", "contributes_to": "a", "progress": "running"},
            "j": {
                "text": "J",
                "contributes_to": "a",
                "progress": {"state": "stopped", "date": "2025-03"},
            },
            "k": {"text": "K", "contributes_to": "a", "structural": True},
        },
        indicators={
            "p": {"text": "P", "measures": "a", "kind": "process"},
            "q": {"text": "Q", "measures": "b"},
        },
    )
    now = standing(graph, Measurements(), END, "en")
    boxes = _boxes(in_columns(network_view(graph.programme, graph, "n"), now))
    assert boxes == {
        "a": "□ no effect indicator",
        "b": "□ unknown",
        "i": "► running",
        "j": "– state not known",
        "k": "◊ structural",
    }
    later = standing(graph, Measurements(), DAY(2025, 12, 31), "en")
    assert later.marks["j"].said == "■ stopped"


def test_the_theory_and_the_board_of_the_goals_say_it_too(
    example: tuple[GoalGraph, StateOnDay],
) -> None:
    graph, now = example
    theory = shown(theory_view(graph.programme, graph), now)
    assert isinstance(theory, TheoryView)
    assert theory.kind == "Verandertheorie, stand op 31 december 2024"
    (line,) = theory.lines
    assert [row.state for row in line.rows] == [
        "1 achter, 1 niet te onderscheiden van op koers, 1 op koers"
    ]
    texts = [goal.text for row in line.rows for goal in row.goals]
    assert texts[1:] == [
        "▼ achter: Gezinnen weten de weg",
        "√ op koers: Gezinnen ervaren minder geldstress",
        "Buren kennen elkaar",
    ]
    board = shown(status_view(graph.programme, graph), now)
    assert isinstance(board, BoardView)
    assert board.kind == "Hoe de doelen ervoor stonden op 31 december 2024"
    items = {item.id: item for item in board.items}
    assert items["bereik"].mark == Mark("▼", "achter", Shade.BAD)
    assert items["bereik"].detail == (
        "Deel van de gezinnen dat weet waar hulp is: Gemeten over 2024: 38,5\u00a0%."
    )
    assert items["vision"].mark == items["rest"].mark == Mark("□", "geen indicator")
    assert next(mark.word for mark, _ in board.tallies) == "achter"


def test_what_cannot_show_it(example: tuple[GoalGraph, StateOnDay]) -> None:
    graph, now = example
    assert shown(matrix_view(graph.programme, graph), now) is None

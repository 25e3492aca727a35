"""From what somebody asks to views, and every view in its plain forms."""

from __future__ import annotations

import pytest

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.draw.table import ROWS
from toc.draw.views import AnyView, name_of, rows_of, words_of
from toc.draw.views.asking import Subject, ViewError
from toc.draw.views.din import network_view
from toc.draw.views.overview import overview_view
from toc.draw.views.wanted import Wanted, standard_views, wanted_views
from toc.plan.choosing.errors import PlanError

Plan = tuple[Programme, GoalGraph]
EVERYTHING: Wanted = {
    "line": "werk",
    "why": "banenmarkt",
    "partner": "wij",
    "place": "veendam",
    "year": "2024-2025",
    "theory": True,
    "matrix": True,
    "chain": True,
    "status": True,
    "coherence": True,
    "horizon": True,
}


def _all(plan: Plan) -> list[AnyView]:
    views = wanted_views(Subject(*plan), EVERYTHING)
    return [overview_view(*plan), *(network_view(*plan, n) for n in plan[0].networks), *views]


def test_names_and_capitals(whole: Plan) -> None:
    assert [name_of(view) for view in _all(whole)] == [
        "overzicht",
        "baan",
        "leer",
        "verandertheorie",
        "lijn-werk",
        "waarom-banenmarkt",
        "partner-WIJ",
        "plaats-Veendam",
        "jaar-2024",
        "jaar-2025",
        "matrix",
        "indicatoren",
        "stand",
        "samenhang-programmas",
        "horizon",
    ]


def test_every_view_of_the_table_is_tried_here() -> None:
    assert set(EVERYTHING) == {row.name for row in ROWS}
    assert len(ROWS) == len(EVERYTHING)


def test_every_view_has_a_sound_table(whole: Plan) -> None:
    for view in _all(whole):
        table = rows_of(view)
        assert all(len(row) == len(table.header) for row in table.rows), name_of(view)
        assert table.rows
        assert all(words_of(view))


def test_the_standard_set(whole: Plan, empty: Plan) -> None:
    names = [name_of(view) for view in standard_views(*whole)]
    assert names == ["verandertheorie", "lijn-werk", "lijn-thuis", "matrix"]
    assert standard_views(*empty) == []


def test_nothing_is_asked(whole: Plan) -> None:
    assert wanted_views(Subject(*whole), {}) == []


def test_a_view_that_is_not_in_the_table(whole: Plan) -> None:
    with pytest.raises(ValueError, match=r"^theorie$"):
        wanted_views(Subject(*whole), {"theorie": True})


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ({"line": "wek"}, "De programmalijn ‘wek’ bestaat niet. Bedoelde u: werk?"),
        (
            {"line": "zzzzzz"},
            "De programmalijn ‘zzzzzz’ bestaat niet. De programmalijnen zijn: werk, thuis.",
        ),
        (
            {"why": "banenmrkt"},
            "In dit plan staat niets met de id ‘banenmrkt’. Bedoelde u: banenmarkt?",
        ),
        (
            {"why": "qqqq"},
            "In dit plan staat niets met de id ‘qqqq’. Zie alle ids met: toc show",
        ),
        (
            {"partner": "Gemente"},
            "Het plan noemt geen trekker of partner ‘Gemente’. Bedoelde u: Gemeente?",
        ),
        ({"place": "Assen"}, "Het plan noemt de plaats ‘Assen’ niet. Wel: Veendam."),
    ],
)
def test_what_there_is_not(whole: Plan, wanted: Wanted, said: str) -> None:
    with pytest.raises(ViewError) as caught:
        wanted_views(Subject(*whole), wanted)
    assert caught.value.say("nl") == said


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ({"line": "x"}, "There is no programme line ‘x’: this plan has no programme lines."),
        (
            {"partner": "x"},
            "There is nothing to draw for ‘x’: the plan names no owner or partner with any "
            "activity.",
        ),
        (
            {"place": "x"},
            "There is nothing to draw for ‘x’: the plan names no place with any activity.",
        ),
    ],
)
def test_what_there_is_not_at_all(empty: Plan, wanted: Wanted, said: str) -> None:
    with pytest.raises(ViewError) as caught:
        wanted_views(Subject(*empty), wanted)
    assert caught.value.say("en") == said


def test_a_period_that_there_is_not(whole: Plan) -> None:
    with pytest.raises(PlanError):
        wanted_views(Subject(*whole), {"year": "volgend jaar"})


NO_GOALS = {"title": "Kaal", "vision": "Iedereen doet mee"}
NO_INSPANNINGEN = {
    **NO_GOALS,
    "strategic_goals": {"a": "Meer mensen doen mee"},
    "operational_goals": {"b": {"text": "Bewoners vinden hulp", "contributes_to": "a"}},
}


@pytest.mark.parametrize(
    ("fields", "wanted", "reason"),
    [
        (NO_GOALS, {"theory": True}, "Het plan heeft nog geen doelen."),
        (NO_GOALS, {"chain": True}, "Het plan heeft nog geen doelen."),
        (
            NO_GOALS,
            {"matrix": True},
            "Het plan heeft nog geen operationele doelen: er valt niets naast elkaar te zetten.",
        ),
        (NO_INSPANNINGEN, {"matrix": True}, "Het plan heeft nog geen inspanningen."),
        (NO_INSPANNINGEN, {"coherence": True}, "Het plan noemt geen andere programma’s."),
        (
            NO_INSPANNINGEN,
            {"horizon": True},
            "Het plan noemt geen fasen, besluiten of data: er valt niets op een tijdlijn te "
            "zetten.",
        ),
        (
            NO_INSPANNINGEN,
            {"year": "2024"},
            "Het plan heeft nog geen inspanningen: er valt niets te kiezen.",
        ),
    ],
)
def test_a_view_with_nothing_on_it_is_refused_with_the_reason(
    fields: dict[str, object], wanted: Wanted, reason: str
) -> None:
    programme = Programme.model_validate(fields)
    with pytest.raises(ViewError) as refused:
        wanted_views(Subject(programme, GoalGraph(programme)), wanted)
    assert refused.value.say("nl") == f"{reason} Er is niets getekend."


@pytest.mark.parametrize("fields", [NO_INSPANNINGEN])
def test_a_view_with_something_on_it_is_made(fields: dict[str, object]) -> None:
    programme = Programme.model_validate(fields)
    wanted = {"theory": True, "chain": True, "status": True}
    assert len(wanted_views(Subject(programme, GoalGraph(programme)), wanted)) == 3

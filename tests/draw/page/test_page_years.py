"""What the interactive page says of a year: as it was adopted, and the same as the drawing and
the plan of that year say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.draw.page.page_years_example import PLAN, adopted
from toc.check.opening import open_dossier
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.records.adopted import AdoptedPlan
from toc.draw.page.page_values import page_view
from toc.draw.page.page_years import PageYear, boards_of, note_of, told, years_of
from toc.draw.views.adopted import records_of
from toc.draw.views.proposed import year_views
from toc.draw.views.year import DONE, YearState, mark_of
from toc.plan.choosing.earlier import earlier
from toc.plan.choosing.periods import resolve
from toc.plan.choosing.proposal import propose

Read = Callable[[str], tuple[Programme, GoalGraph]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(text: str) -> tuple[Programme, GoalGraph]:
        file = tmp_path / "plan.yaml"
        file.write_text(text, encoding="utf-8")
        dossier = open_dossier(file)
        assert dossier.programme is not None
        assert dossier.tree is not None
        return dossier.programme, dossier.tree

    return read


def _year(programme: Programme, plans: tuple[AdoptedPlan, ...], name: str) -> PageYear:
    return next(year for year in years_of(programme, plans) if year.name == name)


def test_each_inspanning_is_done_or_not_or_not_known(read: Read) -> None:
    programme, graph = read(PLAN)
    plan = adopted(graph, "2024")
    later = PLAN.replace("planning:", "  nieuw: {tekst: Een leesfestival}\nplanning:")
    programme, graph = read(later)
    year = _year(programme, (plan,), "2024")
    assert set(year.done) == {"boekgift", "leesuur"}
    assert set(year.not_done) == {"cafe"}
    assert note_of(year, programme) == (
        "2024: 2 wel, 1 niet, 1 niet bekend. Vastgesteld door Stuurgroep op 14 december 2023."
    )
    assert told(year, "boekgift", programme) == "2024: ● gekozen"
    assert told(year, "nieuw", programme) == ""


def test_without_an_adopted_plan_it_is_what_the_plan_itself_says(read: Read) -> None:
    programme, _ = read(PLAN.replace("duur: 18", "begin: 2024-03, einde: 2024-12"))
    year = _year(programme, (), "2024")
    assert (set(year.done), year.not_done) == ({"boekgift"}, ())
    assert note_of(year, programme) == (
        "2024: 1 wel, 0 niet, 2 niet bekend. "
        "Hiervoor is niets vastgesteld: dit zegt het plan zelf."
    )
    assert told(year, "boekgift", programme) == ""


def test_what_runs_on_from_an_adopted_plan_runs_in_the_next_year(read: Read) -> None:
    programme, graph = read(PLAN)
    plans = (adopted(graph, "2024"),)
    # Eighteen months from January 2024; the reading hour of six months is over, or is not.
    assert set(_year(programme, plans, "2025").done) == {"boekgift"}
    periods = resolve("2025", programme)
    found = records_of(programme, plans, periods)
    assert found.adopted is None
    (board,) = year_views(programme, graph, "2025", None, found.commitments)
    assert {item.id: item.mark for item in board.items}["boekgift"] == mark_of(
        YearState.RUNNING, "nl"
    )
    # And that is what `toc plan 2025` counts with.
    commitments = earlier(programme, plans, periods).commitments
    proposal = propose(graph, "2025", commitments=commitments)
    assert [one.inspanning for one in proposal.commitments] == ["boekgift"]


def test_a_year_of_a_plan_for_more_years_is_as_it_was_adopted(read: Read) -> None:
    programme, graph = read(PLAN)
    several = adopted(graph, "2024-2025")
    both = records_of(programme, (several,), resolve("2025", programme))
    assert both.adopted is not None
    assert both.adopted.periods == ("2024", "2025")
    # A plan for that very year goes before it, whichever was adopted last.
    one = adopted(graph, "2025", date="2023-01-01")
    alone = records_of(programme, (several, one), resolve("2025", programme))
    assert alone.adopted is not None
    assert alone.adopted.periods == ("2025",)


@pytest.mark.parametrize("periods", ["2024", "2024-2025"])
def test_the_filter_the_drawing_and_the_plan_of_a_year_agree(read: Read, periods: str) -> None:
    programme, graph = read(PLAN)
    plan = adopted(graph, periods)
    for period in plan.periods:
        found = records_of(programme, (plan,), resolve(period, programme))
        (board,) = year_views(programme, graph, period, found.adopted, found.commitments)
        done = {mark_of(state, "nl") for state in DONE}
        drawn = {item.id for item in board.items if item.mark in done}
        assert set(_year(programme, (plan,), period).done) == drawn
        ran = set(plan.running_in(period)) | {
            name for name, chosen in plan.chosen.items() if chosen.period == period
        }
        assert drawn == ran


def test_the_page_has_the_drawings_of_what_was_decided(read: Read) -> None:
    programme, graph = read(PLAN)
    plan = adopted(graph, "2024")
    years = years_of(programme, (plan,))
    assert [year.name for year in years] == ["2024", "2025"]
    assert [board.title for board in boards_of(programme, graph, years)] == ["2024"]
    view = page_view(programme, graph, plans=(plan,))
    assert [one.title for one in view.after] == ["Matrix", "2024: wat wel en niet"]
    assert view.after[1].anchor == "jaar-2024"

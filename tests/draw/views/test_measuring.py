"""How far the measuring is, and the chain of indicators."""

from __future__ import annotations

import pytest

from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.words.numbers import money, number, value
from toc.draw.views.chain import chain_view
from toc.draw.views.measured import Measured, measures_of
from toc.draw.views.status import status_view
from toc.measure.monitoring.audience import known

Plan = tuple[Programme, GoalGraph]


def test_a_goal_is_as_far_as_its_best_known_indicator(whole: Plan) -> None:
    view = status_view(*whole)
    assert {item.id: item.mark.word for item in view.items} == {
        "inkomen": "geen indicator",
        "aan-het-werk": "gemeten",
        "geschoold": "alleen nulmeting",
        "rust": "geen indicator",
        "geen-schuld": "nog geen nulmeting",
        "los": "geen indicator",
        "vision": "geen indicator",
    }
    item = next(item for item in view.items if item.id == "aan-het-werk")
    assert item.detail == (
        "Mensen met werk: 45\u00a0% in 2025, nulmeting 40\u00a0%, streefwaarde 60\u00a0% in 2030"
    )
    assert view.remarks == (
        "Van de 7 doelen, de visie meegeteld, hebben er 3 een indicator die het doel meet.",
    )


def test_a_process_indicator_says_nothing_of_a_goal(whole: Plan) -> None:
    (found,) = measures_of(*whole, "banenmarkt", known(whole[0]))
    assert (found.id, found.state, found.values) == ("bezoekers", Measured.NO_BASELINE, "")


def test_no_indicators_at_all(real: Plan) -> None:
    view = status_view(*real)
    assert {item.mark.word for item in view.items} == {"geen indicator"}
    assert view.remarks == (
        "Geen van de 30 doelen, de visie meegeteld, heeft een indicator die het doel meet.",
    )


def test_the_chain_shows_what_there_is_and_what_is_missing(whole: Plan) -> None:
    view = chain_view(*whole)
    rows = {row.goal.element.id: row for section in view.sections for row in section.rows}
    assert set(rows) == set(whole[0].operational_goals)
    work = rows["aan-het-werk"]
    assert [one.id for one in work.process] == ["bezoekers"]
    assert (len(work.inspanningen), work.watched) == (2, 1)
    assert [one.id for one in work.goal.effect] == ["werkenden"]
    assert rows["los"].inspanningen == ()
    tops = {g.element.id: g for section in view.sections for g in section.strategic}
    assert tops["rust"].announced == ("Indicatoren over rust",)
    assert view.remarks == ("3 van de 4 operationele doelen hebben een effectindicator.",)
    words = view.in_words()
    assert (
        "Mensen hebben werk: aantal inspanningen: 2; procesindicatoren: Bezoekers; "
        "effectindicatoren: Mensen met werk." in words
    )
    assert (
        "Een doel dat nergens aan bijdraagt: aantal inspanningen: 0; procesindicatoren: "
        "ontbreekt; effectindicatoren: ontbreekt." in words
    )


@pytest.mark.parametrize(
    ("amount", "dutch", "english"),
    [
        (0.5, "0,5", "0.5"),
        (1250, "1.250", "1,250"),
        (1234.567, "1.234,57", "1,234.57"),
        (0, "0", "0"),
        # What is measured and very small is not nothing.
        (0.00345, "0,0034", "0.0034"),
        (-0.004, "-0,004", "-0.004"),
    ],
)
def test_numbers_as_people_write_them(amount: float, dutch: str, english: str) -> None:
    assert (number(amount, "nl"), number(amount, "en")) == (dutch, english)
    assert value(amount, "%", "nl") == f"{dutch}\u00a0%"
    assert value(amount, None, "nl") == dutch


@pytest.mark.parametrize(
    ("amount", "dutch", "english"),
    [
        (12500, "€\u00a012.500", "€12,500"),
        (12500.5, "€\u00a012.500,50", "€12,500.50"),
        (0.05, "€\u00a00,05", "€0.05"),
        (0, "€\u00a00", "€0"),
        (99.999, "€\u00a0100", "€100"),
    ],
)
def test_money_has_both_figures_of_its_cents_or_none(
    amount: float, dutch: str, english: str
) -> None:
    assert (money(amount, "nl"), money(amount, "en")) == (dutch, english)

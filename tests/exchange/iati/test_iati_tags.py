"""The tags of the Sustainable Development Goals and of Brede Welvaart in IATI."""

from __future__ import annotations

from typing import Any

import pytest

from tests.exchange.iati.preparing import notes, only, plan, tags
from toc.core.model.measurements import Measurements
from toc.exchange.iati import prepare


def test_goals_and_indicators_of_the_sdgs_are_tags_and_references() -> None:
    """TagVocabulary 2 (goals) and 3 (targets), IndicatorVocabulary 9 (indicators)."""
    prepared = prepare(plan(sdg=["SDG 1.2.1", "10", "1.A", "1.2", "2"]), Measurements())
    assert notes(prepared) == []
    assert tags(prepared) == [("2", "2"), ("2", "10"), ("3", "1.2"), ("3", "1.a")]
    assert [(one.vocabulary, one.code) for one in only(prepared).references] == [
        ("99", "tel"),
        ("9", "1.2.1"),
    ]


def test_themes_of_brede_welvaart_are_tags_with_their_name() -> None:
    prepared = prepare(plan(wellbeing=["wonen", "Gezondheid", "housing"]), Measurements())
    assert tags(prepared) == [("99", "health"), ("99", "housing")]
    assert prepared.activity is not None
    said = [one.narratives[0].text for one in prepared.activity.tags]
    assert said == ["brede welvaart: Gezondheid", "brede welvaart: Wonen"]


def test_a_tag_of_the_section_stands_once_and_says_more() -> None:
    more = {"vocabulary": "2", "code": "1", "narratives": "Arm"}
    made = plan({"tags": [more, {"vocabulary": "1", "code": "x"}]}, sdg=["1", "3"])
    prepared = prepare(made, Measurements())
    assert tags(prepared) == [("1", "x"), ("2", "1"), ("2", "3")]
    assert prepared.activity is not None
    assert [one.text for one in prepared.activity.tags[1].narratives] == ["Arm"]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (
            {"sdg": ["1.2.9"]},
            "‘1.2.9’ bij ‘tel’ staat niet op de lijst van SDG-indicatoren; in het bestand staat "
            "alleen het subdoel 1.2.",
        ),
        ({"sdg": ["18"]}, "‘18’ bij ‘tel’ is geen code van de SDG’s en is weggelaten."),
        (
            {"wellbeing": ["geluk"]},
            "‘geluk’ bij ‘tel’ is geen thema van brede welvaart en is weggelaten.",
        ),
    ],
)
def test_a_code_that_no_list_has_is_told(said: dict[str, Any], found: str) -> None:
    assert notes(prepare(plan(**said), Measurements())) == [found]


def test_an_indicator_that_is_not_public_tells_nothing_by_its_tags() -> None:
    made = plan(sdg=["3"])
    hidden = made.indicators["tel"].model_copy(update={"privacy": "internal", "sdg": ("5",)})
    both = made.model_copy(update={"indicators": {**made.indicators, "geheim": hidden}})
    assert tags(prepare(both, Measurements())) == [("2", "3")]

"""Where a plan says one thing in two ways: other words are kept, and what contradicts is told."""

from __future__ import annotations

import pytest

from tests.exchange.written.understanding.pictured import of_text
from toc.exchange.written.collecting import Understood


def _told(plan: Understood) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(one.what.value, one.of, one.said) for one in plan.contradictions]


def test_one_code_with_two_texts() -> None:
    plan = of_text("""
        # Plan

        ## Doelen

        - D1.1 Jongeren vinden werk

        ## Toelichting op de doelen

        ### Doelen

        - D1.1 Schulden worden sneller opgelost
    """)
    assert [one.text for one in plan.elements if one.code] == [
        "Jongeren vinden werk",
        "Schulden worden sneller opgelost",
    ]
    assert _told(plan) == [
        ("code", "D1.1", ("Jongeren vinden werk", "Schulden worden sneller opgelost"))
    ]


def test_one_text_on_two_levels_keeps_the_first() -> None:
    plan = of_text("""
        # Plan

        ## Strategische doelen

        - Jongeren vinden werk

        ## Operationele doelen

        - Jongeren vinden werk
    """)
    assert [(one.kind.value, len(one.places)) for one in plan.elements] == [("strategic_goal", 2)]
    assert _told(plan) == [("level", "", ("strategic_goal", "operational_goal"))]


def test_two_owners_of_one_activity() -> None:
    plan = of_text("""
        # Plan

        ## Acties

        - Een dorpshuis openen
        - Trekker: de gemeente

        ## Nog eens de acties

        ### Acties

        - Een dorpshuis openen
        - Trekker: de dorpsraad
    """)
    assert [one.details for one in plan.elements if one.details] == [{"owner": "de gemeente"}]
    assert _told(plan) == [("detail", "owner", ("de gemeente", "de dorpsraad"))]


@pytest.mark.parametrize(
    ("other", "wordings"),
    [
        ("Gezinnen ervaren een kansrijk toekomstperspectief", True),
        ("Gezinnen ervaren een kansrijke toekomst perspectief", True),
        ("gezinnen ervaren ‘een kansrijk’ toekomst perspectief.", False),
    ],
)
def test_the_same_words_in_another_form_are_one_element(other: str, wordings: bool) -> None:
    first = "Gezinnen ervaren een kansrijk toekomst perspectief"
    plan = of_text(f"# Plan\n\n## Doelen\n\n- {first}\n- {other}\n")
    assert [(one.text, one.wordings) for one in plan.elements] == [
        (first, [other] if wordings else [])
    ]


@pytest.mark.parametrize(
    "other",
    [
        "Cursussen voor jongeren in wijk B",
        "Cursussen voor ouderen in wijk A",
        "Cursussen voor jongeren in wijk A2",
    ],
)
def test_one_other_word_is_another_element(other: str) -> None:
    first = "Cursussen voor jongeren in wijk A"
    plan = of_text(f"# Plan\n\n## Acties\n\n- {first}\n- {other}\n")
    assert [one.text for one in plan.elements] == [first, other]


def test_what_is_a_goal_and_is_done_is_both() -> None:
    plan = of_text("# Plan\n\n## Doelen\n\n- Minder afval\n\n## Acties\n\n- Minder afval\n")
    assert [one.kind.value for one in plan.elements] == ["strategic_goal", "inspanning"]
    assert _told(plan) == [("level", "", ("goal", "inspanning"))]

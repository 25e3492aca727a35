"""What people answered of one text holds for all its like, and for what follows from it."""

from __future__ import annotations

from tests.exchange.written.understanding.pictured import elements, of_map, of_text, questions

_MAP = """
    Landbouw
      Biologisch boeren
        Meer grond is biologisch
          Cursussen geven
      Bodem
        De bodem blijft vruchtbaar
          Bodemcoaches inzetten
"""


def test_what_a_level_of_a_map_is_counts_for_all_of_it() -> None:
    assert elements(of_map(_MAP, {"depth|1": "strategic_goal"})) == [
        "strategic_goal | Biologisch boeren",
        "operational_goal ? | Meer grond is biologisch < Biologisch boeren",
        "inspanning ? | Cursussen geven < Meer grond is biologisch",
        "strategic_goal | Bodem",
        "operational_goal ? | De bodem blijft vruchtbaar < Bodem",
        "inspanning ? | Bodemcoaches inzetten < De bodem blijft vruchtbaar",
    ]


def test_a_level_that_is_none_is_left_out_and_what_hangs_on_it_hangs_higher() -> None:
    plan = of_map(_MAP, {"depth|2": "aside"})
    assert elements(plan) == [
        "line ? | Biologisch boeren",
        "inspanning ? | Cursussen geven < Biologisch boeren",
        "line ? | Bodem",
        "inspanning ? | Bodemcoaches inzetten < Bodem",
    ]
    assert questions(plan) == ["depth|1 (2): line", "depth|3 (2): inspanning"]


_OPEN = """
    # Plan

    ## Doelen

    - Iedereen kan zwemmen
    - Ouderen doen mee

    ## Spetters

    - Schoolzwemmen
    - Een nieuw bad

    ## Acties

    - Buurthuis openen
"""


def test_what_nobody_says_is_open_until_it_is_answered() -> None:
    plan = of_text(_OPEN)
    assert elements(plan) == [
        "strategic_goal | Iedereen kan zwemmen",
        "strategic_goal | Ouderen doen mee",
        "inspanning | Buurthuis openen",
    ]
    assert questions(plan) == ["below|spetters (2): -", "above|acties (1): -"]
    assert elements(of_text(_OPEN, {"below|spetters": "inspanning"}))[2:4] == [
        "inspanning | Schoolzwemmen",
        "inspanning | Een nieuw bad",
    ]


def test_to_which_goal_something_belongs_can_be_answered() -> None:
    plan = of_text(_OPEN, {"above|acties": "Ouderen doen mee", "below|spetters": "aside"})
    assert elements(plan)[2:] == ["inspanning | Buurthuis openen → Ouderen doen mee"]
    assert questions(plan) == []


def test_an_answer_that_is_no_goal_of_the_plan_leaves_it_open_and_asks_no_more() -> None:
    plan = of_text(_OPEN, {"above|acties": "", "below|spetters": "aside"})
    assert elements(plan)[2:] == ["inspanning | Buurthuis openen"]
    assert questions(plan) == []


def test_no_more_is_asked_than_people_answer() -> None:
    parts = "\n".join(
        f"\n## Thema {n}: Wijk {n}\n\n### Acties\n\n- Buurthuis {n} openen\n" for n in range(1, 15)
    )
    goals = "# Plan\n\n## Doelen\n\n- Iedereen doet mee\n- Niemand is eenzaam\n"
    plan = of_text(goals + parts)
    assert len(plan.questions) == 10

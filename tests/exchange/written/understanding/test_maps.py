"""Mind maps: topics that name what hangs on them, and topics of which only the depth says it."""

from __future__ import annotations

from tests.exchange.written.understanding.pictured import (
    elements,
    of_map,
    others,
    questions,
    topics,
)


def test_a_map_that_names_nothing_is_read_by_depth() -> None:
    text = """
        Landbouw in 2030
          Biologisch boeren
            Meer grond is biologisch
              Cursussen
              Gesprekken voeren
          Bodem
            De bodem blijft vruchtbaar
              Bodemcoaches inzetten
          Partners
            LTO
    """
    plan = of_map(text)
    assert elements(plan) == [
        "line ? | Biologisch boeren",
        "strategic_goal ? | Meer grond is biologisch < Biologisch boeren",
        "inspanning ? | Cursussen < Meer grond is biologisch",
        "inspanning ? | Gesprekken voeren < Meer grond is biologisch",
        "line ? | Bodem",
        "strategic_goal ? | De bodem blijft vruchtbaar < Bodem",
        "inspanning ? | Bodemcoaches inzetten < De bodem blijft vruchtbaar",
    ]
    assert others(plan, topics(text)) == [
        "title | Landbouw in 2030",
        "name | Partners",
        "prose | LTO",
    ]
    assert questions(plan) == [
        "depth|3 (3): inspanning",
        "depth|1 (2): line",
        "depth|2 (2): goal",
    ]


def test_topics_that_name_what_hangs_on_them() -> None:
    text = """
        Sportplan
          Visie
            Iedereen beweegt
          Doelen
            Kinderen sporten meer
              Ouders gaan mee
            Ouderen bewegen dagelijks
          Acties
            Beweegtuin aanleggen
              Tekening maken
          Kosten
            20.000 euro
    """
    plan = of_map(text)
    assert elements(plan) == [
        "vision | Iedereen beweegt",
        "strategic_goal | Kinderen sporten meer",
        "operational_goal | Ouders gaan mee < Kinderen sporten meer",
        "strategic_goal | Ouderen bewegen dagelijks",
        "inspanning | Beweegtuin aanleggen",
        "inspanning ? | Tekening maken < Beweegtuin aanleggen",
    ]
    assert others(plan, topics(text)) == [
        "title | Sportplan",
        "name | Visie",
        "name | Doelen",
        "name | Acties",
        "name | Kosten",
        "prose | 20.000 euro",
    ]
    assert questions(plan) == [
        "above|acties (1): -",
        "under|acties (1): inspanning",
    ]


def test_themes_with_a_number_and_goals_below_them() -> None:
    text = """
        Koers
          Thema 1: Wonen
            Er zijn genoeg huizen
              Woningen bouwen
            Huizen zijn betaalbaar
          Thema 2: Werk
            Iedereen heeft werk
    """
    plan = of_map(text)
    assert elements(plan) == [
        "line 1 | Wonen",
        "strategic_goal ? | Er zijn genoeg huizen < Wonen",
        "inspanning ? | Woningen bouwen < Er zijn genoeg huizen",
        "strategic_goal ? | Huizen zijn betaalbaar < Wonen",
        "line 2 | Werk",
        "strategic_goal ? | Iedereen heeft werk < Werk",
    ]
    assert others(plan, topics(text)) == [
        "title | Koers",
    ]
    assert questions(plan) == [
        "under|thema (3): goal",
        "deeper|thema (1): inspanning",
    ]


def test_what_the_file_says_of_a_topic_counts() -> None:
    text = """
        Green plan
          Streets have more trees {Type=Goal}
            Plant trees {Type=Action; Lead=Parks; When=2022}
            Tree canopy cover {Type=Measure; Unit=%; Baseline_2020=12.5; Target=16 by 2030}
          Melbourne Water {Type=Partner}
    """
    plan = of_map(text)
    assert elements(plan) == [
        "strategic_goal | Streets have more trees",
        "inspanning | Plant trees < Streets have more trees",
        "indicator | Tree canopy cover < Streets have more trees",
    ]
    assert others(plan, topics(text)) == [
        "title | Green plan",
        "name | Melbourne Water",
    ]


def test_what_stands_below_what_is_done_in_a_map_is_done_too() -> None:
    text = """
        Plan
          Outcome 1: People are connected
          Action 1: Build networks
            Write a roadmap
            Look for partners
    """
    plan = of_map(text)
    assert elements(plan) == [
        "strategic_goal 1 | People are connected",
        "inspanning 1 | Build networks",
        "inspanning ? | Write a roadmap < Build networks",
        "inspanning ? | Look for partners < Build networks",
    ]

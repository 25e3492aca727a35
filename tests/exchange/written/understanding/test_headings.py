"""Plans in headings, lists and paragraphs: what names what, and what belongs to what."""

from __future__ import annotations

from tests.exchange.written.understanding.pictured import became, elements, of_text, questions


def test_a_goal_in_a_line_of_its_own_has_the_list_after_it() -> None:
    text = """
        # Plan

        ## Doelen en acties

        **Doel 1:** Meer banen voor jongeren

        - Een banenmarkt organiseren
        - Bedrijven bezoeken

        **Doel 2:** Minder schulden

        - Schuldhulp uitbreiden
    """
    plan = of_text(text)
    assert elements(plan) == [
        "strategic_goal 1 | Meer banen voor jongeren",
        "inspanning ? | Een banenmarkt organiseren < Meer banen voor jongeren",
        "inspanning ? | Bedrijven bezoeken < Meer banen voor jongeren",
        "strategic_goal 2 | Minder schulden",
        "inspanning ? | Schuldhulp uitbreiden < Minder schulden",
    ]
    assert questions(plan) == [
        "under|doel (3): inspanning",
    ]


def test_items_that_say_what_they_are_stand_below_one_another() -> None:
    text = """
        # Plan

        - Doel: Alle kinderen kunnen zwemmen
        - Actie: Schoolzwemmen aanbieden
        - Trekker: gemeente
        - Actie: Zwembad openen
        - Doel: Ouderen doen mee
        - Actie: Buurthuis openen
        - Indicator: Aantal bezoekers: 300
    """
    plan = of_text(text)
    assert elements(plan) == [
        "strategic_goal | Alle kinderen kunnen zwemmen",
        "inspanning | Schoolzwemmen aanbieden < Alle kinderen kunnen zwemmen",
        "inspanning | Zwembad openen < Alle kinderen kunnen zwemmen",
        "strategic_goal | Ouderen doen mee",
        "inspanning | Buurthuis openen < Ouderen doen mee",
        "indicator | Aantal bezoekers < Ouderen doen mee",
    ]
    assert became(text) == [
        "title | Plan",
        "detail of Schoolzwemmen aanbieden | Trekker: gemeente",
    ]


def test_after_two_goals_nobody_knows_for_which_something_is_done() -> None:
    text = """
        # Plan

        Doel 1: Alle kinderen kunnen zwemmen

        Doel 2: Ouderen doen mee

        Actie 1: Schoolzwemmen aanbieden

        Actie 2: Buurthuis openen
    """
    plan = of_text(text)
    assert elements(plan) == [
        "strategic_goal 1 | Alle kinderen kunnen zwemmen",
        "strategic_goal 2 | Ouderen doen mee",
        "inspanning 1 | Schoolzwemmen aanbieden",
        "inspanning 2 | Buurthuis openen",
    ]
    assert questions(plan) == [
        "above|plan (2): -",
    ]


def test_questions_as_headings_name_what_stands_below_them() -> None:
    text = """
        # Beleidsplan sport

        ## Voorwoord

        Sport is leuk.

        ## Speerpunt 1: Bewegen in de wijk

        Iedereen moet kunnen bewegen. Dat is nog niet zo.

        ### Wat willen we bereiken?

        Meer mensen bewegen.

        ### Hoe gaan we dat doen?

        1. Beweegtuinen aanleggen.
        2. Een coach aanstellen.

        ### Hoe meten we dat?

        - Deel dat wekelijks beweegt

        ## Speerpunt 2: Sterke clubs

        ### Wat willen we bereiken?

        Verenigingen zijn vitaal.

        ### Hoe gaan we dat doen?

        1. Clubs adviseren.
    """
    plan = of_text(text)
    assert elements(plan) == [
        "line 1 | Bewegen in de wijk",
        "strategic_goal | Meer mensen bewegen. < Bewegen in de wijk",
        "inspanning 1 | Beweegtuinen aanleggen. → Meer mensen bewegen. < Bewegen in de wijk",
        "inspanning 2 | Een coach aanstellen. → Meer mensen bewegen. < Bewegen in de wijk",
        "indicator | Deel dat wekelijks beweegt → Meer mensen bewegen. < Bewegen in de wijk",
        "line 2 | Sterke clubs",
        "strategic_goal | Verenigingen zijn vitaal. < Sterke clubs",
        "inspanning 1 | Clubs adviseren. → Verenigingen zijn vitaal. < Sterke clubs",
    ]
    assert became(text) == [
        "title | Beleidsplan sport",
        "name | Voorwoord",
        "prose | Sport is leuk.",
        "prose | Iedereen moet kunnen bewegen. Dat is nog niet zo.",
        "name | Wat willen we bereiken?",
        "name | Hoe gaan we dat doen?",
        "name | Hoe meten we dat?",
        "name | Wat willen we bereiken?",
        "name | Hoe gaan we dat doen?",
    ]


def test_an_english_plan_with_goals_objectives_and_strategies() -> None:
    text = """
        # Strategic Plan 2025-2028

        ## Our vision

        A city where everyone thrives.

        ## Our values

        - Respect
        - Courage

        ## Goal 1: Healthy communities

        ### Objectives

        1.1 Increase access to primary care

        1.2 Reduce childhood obesity

        ### Strategies

        - Open two new clinics
        - Fund school meals

        ### Measures of success

        - Share of residents with a family doctor

        ## Goal 2: Safe streets

        ### Objectives

        2.1 Reduce traffic deaths

        ### Strategies

        - Lower speed limits
    """
    plan = of_text(text)
    assert elements(plan) == [
        "vision | A city where everyone thrives.",
        "strategic_goal 1 | Healthy communities",
        "operational_goal 1.1 | Increase access to primary care < Healthy communities",
        "operational_goal 1.2 | Reduce childhood obesity < Healthy communities",
        "inspanning | Open two new clinics < Healthy communities",
        "inspanning | Fund school meals < Healthy communities",
        "indicator | Share of residents with a family doctor < Healthy communities",
        "strategic_goal 2 | Safe streets",
        "operational_goal 2.1 | Reduce traffic deaths < Safe streets",
        "inspanning | Lower speed limits < Safe streets",
    ]
    assert became(text) == [
        "title | Strategic Plan 2025-2028",
        "name | Our vision",
        "name | Our values",
        "prose | Respect",
        "prose | Courage",
        "name | Objectives",
        "name | Strategies",
        "name | Measures of success",
        "name | Objectives",
        "name | Strategies",
    ]


def test_headings_and_lists_that_name_nothing_are_read_by_depth() -> None:
    text = """
        # Koersplan

        ## Gezond opgroeien

        Kinderen groeien op in een veilige omgeving.

        ### Alle kinderen bewegen genoeg

        - Gymlessen uitbreiden
        - Schoolpleinen groen maken

        ### Ouders voelen zich gesteund

        - Opvoedcursussen geven

        ## Prettig wonen

        ### Er zijn genoeg betaalbare huizen

        - Duizend woningen bouwen
        - Leegstand aanpakken
    """
    plan = of_text(text)
    assert elements(plan) == [
        "line ? | Gezond opgroeien",
        "strategic_goal ? | Alle kinderen bewegen genoeg < Gezond opgroeien",
        "inspanning ? | Gymlessen uitbreiden < Alle kinderen bewegen genoeg",
        "inspanning ? | Schoolpleinen groen maken < Alle kinderen bewegen genoeg",
        "strategic_goal ? | Ouders voelen zich gesteund < Gezond opgroeien",
        "inspanning ? | Opvoedcursussen geven < Ouders voelen zich gesteund",
        "line ? | Prettig wonen",
        "strategic_goal ? | Er zijn genoeg betaalbare huizen < Prettig wonen",
        "inspanning ? | Duizend woningen bouwen < Er zijn genoeg betaalbare huizen",
        "inspanning ? | Leegstand aanpakken < Er zijn genoeg betaalbare huizen",
    ]
    assert became(text) == [
        "title | Koersplan",
        "prose | Kinderen groeien op in een veilige omgeving.",
    ]
    assert questions(plan) == [
        "depth|3 (5): inspanning",
        "depth|2 (3): goal",
        "depth|1 (2): line",
    ]


def test_a_list_within_a_list_is_read_by_depth() -> None:
    text = """
        # Uitvoeringsplan

        - Iedereen kan meedoen
          - Een meedoenfonds oprichten
          - Sportclubs helpen
        - De wijk is schoon
          - Extra afvalbakken plaatsen
          - Zwerfafval opruimen met scholen
    """
    plan = of_text(text)
    assert elements(plan) == [
        "strategic_goal ? | Iedereen kan meedoen",
        "inspanning ? | Een meedoenfonds oprichten < Iedereen kan meedoen",
        "inspanning ? | Sportclubs helpen < Iedereen kan meedoen",
        "strategic_goal ? | De wijk is schoon",
        "inspanning ? | Extra afvalbakken plaatsen < De wijk is schoon",
        "inspanning ? | Zwerfafval opruimen met scholen < De wijk is schoon",
    ]
    assert questions(plan) == [
        "depth|2 (4): inspanning",
        "depth|1 (2): goal",
    ]


def test_labels_of_one_line_name_what_stands_after_them() -> None:
    text = """
        # Nota

        ## Thema Wonen

        **Doel**

        Er zijn genoeg huizen.

        **Toelichting**

        Starters vinden nu geen huis.

        **Acties**

        - Bouwen van 500 woningen
        - Doorstroming bevorderen

        **Indicatoren**

        - Aantal nieuwe woningen
    """
    plan = of_text(text)
    assert elements(plan) == [
        "line | Wonen",
        "strategic_goal | Er zijn genoeg huizen. < Wonen",
        "inspanning | Bouwen van 500 woningen → Er zijn genoeg huizen. < Wonen",
        "inspanning | Doorstroming bevorderen → Er zijn genoeg huizen. < Wonen",
        "indicator | Aantal nieuwe woningen → Er zijn genoeg huizen. < Wonen",
    ]
    assert became(text) == [
        "title | Nota",
        "name | Doel",
        "name | Toelichting",
        "prose | Starters vinden nu geen huis.",
        "name | Acties",
        "name | Indicatoren",
    ]


def test_numbers_that_go_on_are_goals_below_goals_and_a_repeated_heading_is_one() -> None:
    text = """
        # Plan

        ## Onze ambities

        ### 1. Een gezonde stad

        #### 1.1 Inwoners roken minder

        #### 1.2 Inwoners bewegen meer

        ### 2. Een veilige stad

        #### 2.1 Er zijn minder inbraken

        ## Wat gaan we doen?

        ### 1. Een gezonde stad

        - Rookvrije schoolpleinen maken

        ### 2. Een veilige stad

        - Buurtpreventie ondersteunen
    """
    plan = of_text(text)
    assert elements(plan) == [
        "strategic_goal 1 | Een gezonde stad",
        "operational_goal 1.1 | Inwoners roken minder < Een gezonde stad",
        "operational_goal 1.2 | Inwoners bewegen meer < Een gezonde stad",
        "strategic_goal 2 | Een veilige stad",
        "operational_goal 2.1 | Er zijn minder inbraken < Een veilige stad",
        "inspanning | Rookvrije schoolpleinen maken < Een gezonde stad",
        "inspanning | Buurtpreventie ondersteunen < Een veilige stad",
    ]
    assert questions(plan) == []


def test_lines_in_bold_below_a_heading_that_names_goals_are_goals() -> None:
    text = """
        # Plan

        ## Doelen

        **Meer groen in de stad**

        De stad is te versteend. We willen meer bomen.

        **Schonere lucht**

        De lucht is vies.

        ## Maatregelen

        - Bomen planten
    """
    plan = of_text(text)
    assert elements(plan) == [
        "strategic_goal | Meer groen in de stad",
        "strategic_goal | Schonere lucht",
        "inspanning | Bomen planten",
    ]
    assert became(text) == [
        "title | Plan",
        "name | Doelen",
        "prose | De stad is te versteend. We willen meer bomen.",
        "prose | De lucht is vies.",
        "name | Maatregelen",
    ]

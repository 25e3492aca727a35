"""Goals in one chapter and what is done for them in another; networks and phases."""

from __future__ import annotations

from tests.exchange.written.understanding.pictured import became, elements, of_text, questions


def test_a_heading_that_repeats_a_goal_is_that_goal_also_in_other_words() -> None:
    text = """
        # Plan

        ## Onze doelen

        - 1.1 Iedereen doet mee aan het dorpsleven
        - 1.2 Ouderen wonen langer thuis

        ## Acties

        ### Iedereen doet mee aan het dorpsleven

        - Een dorpshuis openen

        ### 1.2 Ouderen blijven langer thuis wonen

        - Woningen aanpassen
    """
    plan = of_text(text)
    assert elements(plan) == [
        "strategic_goal 1.1 | Iedereen doet mee aan het dorpsleven",
        "strategic_goal 1.2 | Ouderen wonen langer thuis",
        "inspanning | Een dorpshuis openen < Iedereen doet mee aan het dorpsleven",
        "inspanning | Woningen aanpassen < Ouderen wonen langer thuis",
    ]
    assert became(text) == [
        "title | Plan",
        "name | Onze doelen",
        "name | Acties",
    ]
    assert questions(plan) == []


def test_work_whose_goal_is_not_said_is_asked() -> None:
    text = """
        # Plan

        ## Thema Wonen

        ### Doelen

        - Er zijn genoeg huizen
        - Huizen zijn betaalbaar

        ### Acties

        - Bouwen van 500 huizen
        - Huren verlagen

        ## Thema Werk

        ### Acties

        - Een banenmarkt houden
        - Bedrijven bezoeken
    """
    plan = of_text(text)
    assert elements(plan) == [
        "line | Wonen",
        "strategic_goal | Er zijn genoeg huizen < Wonen",
        "strategic_goal | Huizen zijn betaalbaar < Wonen",
        "inspanning | Bouwen van 500 huizen < Wonen",
        "inspanning | Huren verlagen < Wonen",
        "line | Werk",
        "inspanning | Een banenmarkt houden < Werk",
        "inspanning | Bedrijven bezoeken < Werk",
    ]
    assert questions(plan) == [
        "above|werk (2): -",
        "above|bouwen van 500 huizen (1): -",
        "above|huren verlagen (1): -",
    ]


def test_a_phase_has_its_dates_and_what_is_done_in_it() -> None:
    text = """
        # Plan

        ## Fasering

        ### Fase 1

        Januari tot maart 2025

        - Mandaat krijgen
        - n.t.b.

        ### Fase 2: Uitvoeren

        April 2025 tot juni 2026

        - Doelen dichterbij brengen
    """
    plan = of_text(text)
    assert elements(plan) == [
        "phase 1 | Fase 1",
        "phase 2 | Uitvoeren",
    ]
    assert became(text) == [
        "title | Plan",
        "name | Fasering",
        "detail of Fase 1 | Januari tot maart 2025",
        "detail of Fase 1 | Mandaat krijgen",
        "empty | n.t.b.",
        "detail of Uitvoeren | April 2025 tot juni 2026",
        "detail of Uitvoeren | Doelen dichterbij brengen",
    ]


def test_goals_of_both_levels_with_work_below_one_heading_are_a_network() -> None:
    text = """
        # Bijlage

        ## Samenhang

        Visie

        Iedereen telt mee.

        Strategische doelstelling

        Hulp is op maat

        Operationele doelstellingen

        Gezinnen kiezen zelf

        Hulp is op tijd

        Inspanningen

        1. Breder kijken dan geld

        2. Kennis delen

        ## Leren

        Strategische doelstelling

        We leren van elkaar

        Operationele doelstellingen

        Kennis wordt gedeeld

        Inspanningen

        1. Netwerkborrels houden
    """
    plan = of_text(text)
    assert elements(plan) == [
        "network ? | Samenhang",
        "vision | Iedereen telt mee. < Samenhang",
        "strategic_goal | Hulp is op maat < Samenhang",
        "operational_goal | Gezinnen kiezen zelf → Hulp is op maat < Samenhang",
        "operational_goal | Hulp is op tijd → Hulp is op maat < Samenhang",
        "inspanning 1 | Breder kijken dan geld < Samenhang",
        "inspanning 2 | Kennis delen < Samenhang",
        "network ? | Leren",
        "strategic_goal | We leren van elkaar < Leren",
        "operational_goal | Kennis wordt gedeeld → We leren van elkaar < Leren",
        "inspanning 1 | Netwerkborrels houden → Kennis wordt gedeeld < Leren",
    ]
    assert questions(plan) == [
        "network|2 (2): network",
    ]

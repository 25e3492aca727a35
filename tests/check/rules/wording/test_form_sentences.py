"""The rules that read the form of a sentence, on sentences in fields that no plan here has."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.each import each
from toc.check.rules.rule import Finding, RuleCase, rule
from toc.check.rules.wording import (
    comparative_without_baseline,
    goal_phrased_as_activity,
    goal_without_change,
    inspanning_as_effect,
    inspanning_without_verb,
    means_and_end,
    output_as_goal,
    two_results,
)
from toc.check.words.rulebook import RULEBOOK
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.words import Language

FORM = (goal_phrased_as_activity, output_as_goal, goal_without_change)
RULES = tuple(
    rule(module)
    for module in (
        *FORM,
        inspanning_as_effect,
        inspanning_without_verb,
        two_results,
        means_and_end,
        comparative_without_baseline,
    )
)
FILE = Path(__file__).with_name("form_sentences.yaml")
TODAY = datetime.date(2024, 6, 1)


def findings(text: str, language: Language, level: str) -> dict[str, Finding]:
    """What each of the rules says of a text at its level; what stands around it is good."""
    good = "In 2030 slaapt 80% van de kinderen goed" if language == "nl" else "Children sleep"
    given: dict[str, object] = {
        "title": "T",
        "language": language,
        "vision": "V",
        "operational_goals": {"goal": {"text": text if level == "operationeel" else good}},
    }
    if level == "strategisch":
        given["strategic_goals"] = {"goal-above": {"text": text}}
    if level == "inspanning":
        given["inspanningen"] = {"doing": {"text": text, "contributes_to": "goal"}}
    case = RuleCase(GoalGraph(Programme.model_validate(given)), TODAY)
    return {asked.id: found for asked in RULES for found in asked.check(case)}


def sentences() -> Iterator[tuple[Language, str, str, set[str]]]:
    """Language, level, text and the rules that should find it."""
    languages: tuple[Language, ...] = ("nl", "en")
    read = YAML(typ="safe").load(FILE.read_text(encoding="utf-8"))
    for language in languages:
        for level, texts in read[language].items():
            for text, expected in texts.items():
                yield language, level, text, set(expected)


def test_sentences() -> None:
    wrong = []
    for language, level, text, expected in sentences():
        found = set(findings(text, language, level))
        if found != expected:
            wrong.append((language, level, text, found, expected))
    assert wrong == []


def test_a_goal_gets_at_most_one_remark_about_its_form() -> None:
    form = {rule(module).id for module in FORM}
    for language, level, text, _ in sentences():
        assert len(form & set(findings(text, language, level))) <= 1, text


def said(text: str, language: Language, level: str, name: str) -> tuple[str, str]:
    """What a rule says of a text and what it proposes."""
    found = findings(text, language, level)[name]
    keys = [f"{name}.{found.kind}.{part}" if found.kind else f"{name}.{part}" for part in PARTS]
    if keys[1] not in RULEBOOK:
        keys[1] = f"{name}.fix"
    what, fix = (RULEBOOK.say(key, language, **found.values) for key in keys)
    return what, fix


PARTS = ("what", "fix")
ASK = "Stel de vraag: wie merkt wat"
AS_GOAL = (
    "Schrijf het antwoord als doel, bijvoorbeeld ‘In [jaar] ervaart [hoeveel] van [wie] dat …’, "
    "en maak van de activiteit een inspanning."
)


@each(
    ("text", "level", "name", "what", "fix"),
    [
        (
            "Gericht werven van scheidsrechters door clubs te bezoeken",
            "operationeel",
            "goal-phrased-as-activity",
            "Dit doel zegt wat u gaat doen (‘werven’), niet wat er daarna anders is.",
            f"{ASK} van scheidsrechters, in welke mate, wanneer? {AS_GOAL}",
        ),
        (
            "De gemeente koopt gronden aan langs de beek",
            "operationeel",
            "goal-phrased-as-activity",
            "Dit doel zegt wat u gaat doen (‘koopt … aan’), niet wat er daarna anders is.",
            f"{ASK}, in welke mate, wanneer? {AS_GOAL}",
        ),
        (
            "Dakloosheid terugdringen",
            "operationeel",
            "goal-phrased-as-activity",
            "Dit doel zegt wat u wilt veranderen (‘terugdringen’), niet hoe het er daarna voor "
            "staat.",
            "Stel de vraag: bij wie ziet u dan een verandering, hoe groot en wanneer? Schrijf het "
            "antwoord als doel, bijvoorbeeld ‘In [jaar] heeft [hoeveel] van [wie] …’.",
        ),
        (
            "Er is een hitteplan vastgesteld",
            "operationeel",
            "output-as-goal",
            "Dit doel zegt wat er gemaakt of gedaan wordt (‘vastgesteld’), niet wat er daarna "
            "voor mensen anders is.",
            "Stel de vraag: als dit klaar is, wie merkt dan wat, in welke mate, wanneer? Dat is "
            "het doel; wat u maakt of doet, hoort bij de inspanning.",
        ),
        (
            "Een noodfonds voor huurders",
            "operationeel",
            "output-as-goal",
            "Dit doel zegt dat iets er is (‘noodfonds’), niet wat er daardoor voor mensen anders "
            "is.",
            "Stel de vraag: als dit er is, wie merkt dan wat, in welke mate, wanneer? Dat is het "
            "doel; wat u oplevert, hoort bij de inspanning.",
        ),
        (
            "Gezond bodemleven op akkers",
            "operationeel",
            "goal-without-change",
            "Dit doel noemt een onderwerp, maar zegt niet wie er wat van merkt.",
            "Stel de vraag: wie merkt wat, in welke mate, wanneer? Maak er een zin van met die "
            "mensen erin, bijvoorbeeld ‘In [jaar] ervaart [hoeveel] van [wie] …’.",
        ),
        (
            "Het aantal huisuitzettingen stijgt",
            "operationeel",
            "comparative-without-baseline",
            "Dit doel vergelijkt (‘stijgt’), maar nergens staat hoe het bij het begin is.",
            "Stel de vraag: hoe is het nu, hoe moet het worden, en wanneer? Voeg een indicator "
            "met een nulmeting toe, of schrijf ‘van … in [jaar] naar … in [jaar]’.",
        ),
        (
            "Kinderen eten gezond, bewegen genoeg en slapen goed",
            "operationeel",
            "two-results",
            "Hier staan 3 dingen in één tekst: ‘Kinderen eten gezond’, ‘bewegen genoeg’ en "
            "‘slapen goed’.",
            "Maak er losse elementen van, of kies het belangrijkste. Bij elk: wie merkt wat, in "
            "welke mate, wanneer?",
        ),
        (
            "Buren laten leren van elkaar door samen over te stappen op deelauto's",
            "inspanning",
            "means-and-end",
            "Middel en doel staan in één zin: ‘door’.",
            "Splits de zin. Het middel: ‘samen overstappen op deelauto's’. Waaraan het bijdraagt: "
            "‘Buren laten leren van elkaar’. Verbind ze met contributes_to: …",
        ),
        (
            "Door sloop van oude flats ontstaat een groene wijk",
            "operationeel",
            "means-and-end",
            "Middel en doel staan in één tekst: ‘door’.",
            "Maak er twee teksten van: één voor wat u doet en één voor wat daardoor verandert. "
            "Verbind ze met contributes_to: …",
        ),
        (
            "Senioren weerbaarder maken tegen oplichting",
            "inspanning",
            "inspanning-as-effect",
            "Deze inspanning noemt een effect (‘weerbaarder maken’), niet wat iemand gaat doen.",
            "Stel de vraag: wat gaat wie hiervoor doen? Schrijf dát als inspanning, en maak van "
            "het effect een doel waaraan zij bijdraagt.",
        ),
    ],
)
def test_what_is_said(text: str, level: str, name: str, what: str, fix: str) -> None:
    assert said(text, "nl", level, name) == (what, fix)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("Nog te bepalen met de telers", "operationeel"),
        ("[activiteit invullen]", "inspanning"),
        ("n.t.b.", "strategisch"),
    ],
)
def test_what_is_still_to_come_has_no_remark_about_its_form(text: str, level: str) -> None:
    assert findings(text, "nl", level) == {}


def test_an_indicator_that_measures_two_things() -> None:
    programme = Programme.model_validate(
        {
            "title": "T",
            "vision": "V",
            "operational_goals": {"goal": {"text": "Kinderen slapen goed"}},
            "indicators": {
                "two": {"text": "Aantal lessen en aantal zwemmers", "measures": "goal"},
                "one": {"text": "Aantal vaders en moeders", "measures": "goal"},
            },
        }
    )
    (found,) = rule(two_results).check(RuleCase(GoalGraph(programme), TODAY))
    assert (found.about, found.values["first"], found.values["second"]) == (
        "two",
        "Aantal lessen",
        "aantal zwemmers",
    )

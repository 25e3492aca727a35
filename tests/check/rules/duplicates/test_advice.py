"""Whoever does what a finding says has a plan that can be read, and the finding is gone."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest

from toc.check.opening import open_dossier
from toc.check.report.validation import say
from toc.core.checked import Asked
from toc.core.dossier import Dossier

TODAY = datetime.date(2024, 6, 1)

HERE = """
titel: Samen leven
visie: Iedereen hoort erbij
strategische_doelen:
  thuis: Bewoners voelen zich thuis in hun buurt
operationele_doelen:
  buren: {tekst: Bewoners kennen hun buren, draagt_bij_aan: thuis}
inspanningen:
  feest: {tekst: Een straatfeest organiseren met de scholen, draagt_bij_aan: buren}
indicatoren:
  kent: {tekst: Percentage bewoners dat hun buren kent, meet: buren}
"""
THERE = """
title: Samen wonen
vision: Niemand is alleen
strategic_goals:
  gevoel: Bewoners voelen zich thuis in de buurt
operational_goals:
  contact: {text: Bewoners kennen hun buren, contributes_to: gevoel}
inspanningen:
  straat: {text: Organisatie van een straatfeest met scholen, contributes_to: contact}
indicators:
  deel: {text: Aandeel van de bewoners dat hun buren kent, measures: contact}
"""
THEIRS = {"thuis": "gevoel", "buren": "contact", "feest": "straat", "kent": "deel"}


def read(folder: Path, text: str, other: str = "") -> Dossier:
    """A plan, read and checked, with another beside it where there is one."""
    file = folder / "plan.yaml"
    file.write_text(text, encoding="utf-8")
    others = {}
    if other:
        beside = folder / "ander.yaml"
        beside.write_text(other, encoding="utf-8")
        tree = open_dossier(beside).tree
        assert tree is not None
        others = {"ander": tree}
    dossier = open_dossier(file, Asked(TODAY, others=others))
    assert dossier.reading.problems == ()
    return dossier


def fixes(dossier: Dossier, rule: str) -> dict[str, str]:
    """What to do about each element that a rule finds, as a Dutch reader gets it."""
    found = [problem for problem in dossier.problems if problem.id == rule]
    return {problem.about: say(problem, dossier, "nl").fix for problem in found}


def with_owner(text: str, element: str, owner: str, keys: tuple[str, str]) -> str:
    """A plan in which an element is written as the advice has it."""
    line = re.compile(
        rf"^  {element}: (?:{{{keys[0]}: )?([^{{}},\n]+)(?:, ([^{{}}\n]+))?}}?$", re.M
    )
    found = line.search(text)
    assert found is not None
    more = f", {found[2]}" if found[2] else ""
    new = f"  {element}: {{{keys[0]}: {found[1]}, {keys[1]}: {owner}{more}}}"
    return text[: found.start()] + new + text[found.end() :]


@pytest.mark.parametrize("element", THEIRS)
def test_an_owner_in_both_plans(tmp_path: Path, element: str) -> None:
    advice = fixes(read(tmp_path, HERE, THERE), "in-another-programme")
    assert set(advice) == set(THEIRS)
    assert advice[element] == (
        "Spreek met het andere programma af wie de eigenaar is, en schrijf die in beide plannen: "
        f"‘{element}: {{tekst: …, eigenaar: …}}’. Of laat het aan een van de twee."
    )
    here = with_owner(HERE, element, "Gemeente", ("tekst", "eigenaar"))
    # Written here only, it says nothing about the other programme.
    assert element in fixes(read(tmp_path, here, THERE), "in-another-programme")
    another = with_owner(THERE, THEIRS[element], "Welzijn", ("text", "owner"))
    assert element in fixes(read(tmp_path, here, another), "in-another-programme")
    there = with_owner(THERE, THEIRS[element], "gemeente", ("text", "owner"))
    left = fixes(read(tmp_path, here, there), "in-another-programme")
    assert set(left) == set(THEIRS) - {element}


def test_an_owner_that_each_plan_knows_by_another_id(tmp_path: Path) -> None:
    here = "partners: {gem: Gemeente Assen}" + with_owner(
        HERE, "feest", "gem", ("tekst", "eigenaar")
    )
    there = "partners: {assen: Gemeente Assen}" + with_owner(
        THERE, "straat", "assen", ("text", "owner")
    )
    assert "feest" not in fixes(read(tmp_path, here, there), "in-another-programme")


def test_left_to_one_of_the_two(tmp_path: Path) -> None:
    here = re.sub(r"(?m)^  feest: .*\n", "  koor: {tekst: Een koor beginnen}\n", HERE)
    assert "feest" not in fixes(read(tmp_path, here, THERE), "in-another-programme")


PLAN = """
title: Samen leven
vision: Iedereen hoort erbij
strategic_goals:
  thuis: Bewoners voelen zich thuis in hun buurt
operational_goals:
  buren: {text: Bewoners kennen hun buren, contributes_to: thuis}
  groen: {text: De straten zijn groener, contributes_to: thuis}
"""


@pytest.mark.parametrize(
    ("rule", "text", "said"),
    [
        (
            "similar-inspanningen",
            "Organisatie van een straatfeest met scholen",
            "Bespreek of het er een is. Zo ja: houd ‘feest’ en zet daar onder contributes_to: de "
            "doelen van beide. Zo nee: schrijf erin wat ze onderscheidt.",
        ),
        (
            "same-inspanning-twice",
            "Een straatfeest organiseren met de scholen.",
            "Houd ‘feest’ en noem daar alle doelen onder contributes_to.",
        ),
    ],
)
def test_one_inspanning_with_the_goals_of_both(
    tmp_path: Path, rule: str, text: str, said: str
) -> None:
    first = "  feest: {text: Een straatfeest organiseren met de scholen, contributes_to: GOALS}\n"
    both = f"{first}  feest-2: {{text: {text}, contributes_to: groen}}\n"
    head = f"{PLAN}inspanningen:\n"
    advice = fixes(read(tmp_path, head + both.replace("GOALS", "buren")), rule)
    assert advice == {"feest-2": said}
    kept = read(tmp_path, head + first.replace("GOALS", "[buren, groen]"))
    assert fixes(kept, rule) == {}


def test_one_goal_that_contributes_to_all(tmp_path: Path) -> None:
    more = "  samen: Iedereen doet mee\n"
    plan = PLAN.replace("operational_goals", f"{more}operational_goals")
    twice = f"{plan}  buren-2: {{text: bewoners kennen hun buren, contributes_to: samen}}\n"
    advice = fixes(read(tmp_path, twice), "same-goal-twice")
    assert advice == {
        "buren-2": "Maak er één doel van, met onder contributes_to: alles waaraan het bijdraagt."
    }
    one = plan.replace("buren, contributes_to: thuis", "buren, contributes_to: [thuis, samen]")
    assert fixes(read(tmp_path, one), "same-goal-twice") == {}


def test_a_text_that_is_long_is_shortened_between_words(tmp_path: Path) -> None:
    long = "Ouders van jonge kinderen vinden in hun eigen wijk een plek om elkaar te ontmoeten"
    plan = f"{PLAN}  a: {{text: {long} en samen te eten}}\n  b: {{text: {long} en samen eten}}\n"
    dossier = read(tmp_path, plan)
    (found,) = (one for one in dossier.problems if one.id == "similar-goals")
    assert say(found, dossier, "nl").what == f"Dit doel lijkt veel op ‘{long} en …’ (a)."
    assert say(found, dossier, "en").what == f"This goal is much like ‘{long} en …’ (a)."


def test_a_text_without_spaces_is_shortened_too(tmp_path: Path) -> None:
    long = "a" * 120
    dossier = read(tmp_path, f"{PLAN}  a: {{text: {long}}}\n  b: {{text: {long}.}}\n")
    (found,) = (one for one in dossier.problems if one.id == "same-goal-twice")
    assert say(found, dossier, "nl").what == f"Dit doel staat er al: ‘{'a' * 90}…’ (a)."

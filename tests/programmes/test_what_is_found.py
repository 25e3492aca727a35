"""What an attentive reader finds in the plan of the Alliantie van Kracht, `toc validate` finds.

The lists were made by hand from chapter 3 and the annex of the plan.
"""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from toc.loaded import Loaded, load_path
from toc.problems import Severity
from toc.rules import Asked

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    today = datetime.date(2024, 10, 1)
    return load_path(ROOT / "programmes" / "alliantie-van-kracht.yaml", Asked(today))


def found(loaded: Loaded, rule: str) -> set[str]:
    return {problem.about for problem in loaded.problems if problem.id == rule}


IN_CHAPTER_3_ONLY = {
    "passende-opleiding",
    "prettige-omgeving",
    "scholing-in-bejegening",
    "eigen-kennisontwikkellijn",
}

CONTRADICTIONS = {
    "vroegtijdig-in-beeld",  # the annex leaves out ‘(kinderen, jongeren en volwassenen)’
    "samenwerking-verwezenlijkt",  # randvoorwaarde, randvoorwaarden
    "duurzame-relaties-verwezenlijkt",  # randvoorwaarde, randvoorwaarden
    "leeragendas",  # zijn twee, 2
    "leren-en-effectiviteit",  # one strategic goal, split in two
}

AS_ACTIVITY = {
    "samenwerking-verwezenlijkt",
    "duurzame-relaties-verwezenlijkt",
    "langdurige-inzet",
    "continuiteit-verwezenlijkt",
    "grotere-conferenties",
    "kennisdeling",
    "eigen-kennisontwikkellijn",
}

AS_EFFECT = {
    "minder-professionals-per-gezin",
    "minder-verloop",
    "rol-ervaringsdeskundigen",
}


def test_the_structural_gaps(loaded: Loaded) -> None:
    assert found(loaded, "operational-goal-without-inspanning") == IN_CHAPTER_3_ONLY
    assert found(loaded, "goal-in-no-network") == IN_CHAPTER_3_ONLY
    assert found(loaded, "theme-without-network") == {"cultureel-kapitaal"}
    assert found(loaded, "theme-without-goal") == {"effectiviteit-evalueren"}
    assert len(found(loaded, "link-known-from-drawing")) == 6


def test_every_contradiction_between_chapter_3_and_the_annex(loaded: Loaded) -> None:
    assert found(loaded, "in-one-chapter-only") >= IN_CHAPTER_3_ONLY
    assert found(loaded, "in-one-chapter-only") <= {*IN_CHAPTER_3_ONLY, "effectiviteit-evalueren"}
    assert found(loaded, "wording-differs") >= CONTRADICTIONS
    assert "toekomstperspectief" in found(loaded, "spelling-differs")


def test_goals_that_are_activities_and_inspanningen_that_are_effects(loaded: Loaded) -> None:
    assert found(loaded, "goal-phrased-as-activity") == AS_ACTIVITY
    assert found(loaded, "inspanning-as-effect") >= AS_EFFECT


def test_duplicates_and_missing_indicators(loaded: Loaded) -> None:
    assert found(loaded, "similar-inspanningen") <= {
        "lerend-evalueren-organiseren",
        "lerend-evalueren-en-analyseren",
    }
    assert len(found(loaded, "similar-inspanningen")) == 1
    assert len(found(loaded, "goal-without-indicator")) == 29
    assert len(found(loaded, "unmeasured-ambition")) == 1
    assert len(found(loaded, "inspanning-without-owner")) == 50


def test_the_phases_end_and_a_structural_activity_is_a_goal(loaded: Loaded) -> None:
    assert found(loaded, "no-phase-after") == {"fase-3"}
    assert found(loaded, "structural-activity-is-goal") == {"leren-van-elkaar"}


def test_no_error_and_no_person(loaded: Loaded) -> None:
    assert loaded.errors == ()
    privacy = {"person-name", "email-address", "phone-number", "home-address"}
    assert not privacy & {problem.id for problem in loaded.problems}
    assert {problem.severity for problem in loaded.problems} == {Severity.WARNING, Severity.ADVICE}

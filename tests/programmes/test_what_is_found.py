"""What an attentive reader finds in the plan of the Alliantie van Kracht, `toc validate` finds.

The lists were made by hand from chapter 3 and the annex of the plan.
"""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from toc.check.opening import open_dossier
from toc.core.checked import Asked
from toc.core.dossier import Dossier
from toc.core.problems import Severity

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    today = datetime.date(2024, 10, 1)
    return open_dossier(ROOT / "programmes" / "alliantie-van-kracht.yaml", Asked(today))


def found(dossier: Dossier, rule: str) -> set[str]:
    return {problem.about for problem in dossier.problems if problem.id == rule}


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


def test_the_structural_gaps(dossier: Dossier) -> None:
    assert found(dossier, "operational-goal-without-inspanning") == IN_CHAPTER_3_ONLY
    assert found(dossier, "goal-in-no-network") == IN_CHAPTER_3_ONLY
    assert found(dossier, "theme-without-network") == {"cultureel-kapitaal"}
    assert found(dossier, "theme-without-goal") == {"effectiviteit-evalueren"}
    assert len(found(dossier, "link-known-from-drawing")) == 6


def test_every_contradiction_between_chapter_3_and_the_annex(dossier: Dossier) -> None:
    assert found(dossier, "in-one-chapter-only") >= IN_CHAPTER_3_ONLY
    assert found(dossier, "in-one-chapter-only") <= {*IN_CHAPTER_3_ONLY, "effectiviteit-evalueren"}
    assert found(dossier, "wording-differs") >= CONTRADICTIONS
    assert "toekomstperspectief" in found(dossier, "spelling-differs")


def test_goals_that_are_activities_and_inspanningen_that_are_effects(dossier: Dossier) -> None:
    assert found(dossier, "goal-phrased-as-activity") == AS_ACTIVITY
    assert found(dossier, "inspanning-as-effect") >= AS_EFFECT


def test_duplicates_and_missing_indicators(dossier: Dossier) -> None:
    assert found(dossier, "similar-inspanningen") <= {
        "lerend-evalueren-organiseren",
        "lerend-evalueren-en-analyseren",
    }
    assert len(found(dossier, "similar-inspanningen")) == 1
    assert len(found(dossier, "goal-without-indicator")) == 29
    assert len(found(dossier, "unmeasured-ambition")) == 1
    assert len(found(dossier, "inspanning-without-owner")) == 50


def test_the_phases_end_and_a_structural_activity_is_a_goal(dossier: Dossier) -> None:
    assert found(dossier, "no-phase-after") == {"fase-3"}
    assert found(dossier, "structural-activity-is-goal") == {"leren-van-elkaar"}


def test_no_error_and_no_person(dossier: Dossier) -> None:
    assert dossier.errors == ()
    privacy = {"person-name", "email-address", "phone-number", "home-address"}
    assert not privacy & {problem.id for problem in dossier.problems}
    assert {problem.severity for problem in dossier.problems} == {
        Severity.WARNING,
        Severity.ADVICE,
    }

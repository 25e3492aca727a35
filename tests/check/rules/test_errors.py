"""The rules that every command asks, and the others that it asks only where it must."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from toc.check.opening import open_dossier
from toc.check.rules.catalogue import CATALOGUE
from toc.check.rules.errors import ERRORS
from toc.check.rules.profiles import severity_of
from toc.core.checked import Asked
from toc.core.model import Profile, Programme
from toc.core.problems import Severity

# Two goals that say the same, which is no error of its own accord.
PLAN = """
title: Plan
vision: Alle inwoners doen mee
strategic_goals: {meedoen: Iedereen doet mee in de buurt, mee: Iedereen doet mee in de buurt}
"""


@pytest.mark.parametrize("profile", Profile)
def test_these_are_all_that_can_be_an_error_of_their_own_accord(profile: Profile) -> None:
    programme = Programme.model_validate({"title": "Plan", "vision": "Iedereen doet mee"})
    heavy = [one for one in CATALOGUE if severity_of(one, programme, profile) is Severity.ERROR]
    assert len(heavy) > 5
    assert [(one.id, one.family) for one in ERRORS] == [(one.id, one.family) for one in heavy]


@pytest.mark.parametrize("weight", ["", "warning", "error"])
def test_another_rule_is_an_error_where_the_plan_says_so(tmp_path: Path, weight: str) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text(
        PLAN + (f"rules: {{same-goal-twice: {weight}}}\n" if weight else ""), encoding="utf-8"
    )
    dossier = open_dossier(file, Asked(datetime.date(2024, 1, 1)))
    found = {one.id for one in dossier.errors}
    assert found == ({"same-goal-twice"} if weight == "error" else set())
    assert dossier.errors == tuple(
        one for one in dossier.problems if one.severity is Severity.ERROR
    )

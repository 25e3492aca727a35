"""A programme with everything beside it, as a program without a terminal asks for it."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

import toc
from toc.check.opening import open_dossier
from toc.core.checked import Asked
from toc.core.dossier import Dossier
from toc.core.problems import Severity
from toc.core.wording import UnusableError
from toc.review.commands import NoReviewError, looked_back

CASES = sorted((Path(__file__).parents[1] / "check" / "rules" / "cases").glob("*/bad-*.yaml"))


def test_there_are_cases() -> None:
    assert len(CASES) > 100


def test_the_errors_are_those_of_all_that_is_found() -> None:
    asked, found = {}, {}
    for file in CASES:
        problems = open_dossier(file).problems
        found[file] = tuple(p for p in problems if p.severity is Severity.ERROR)
        asked[file] = open_dossier(file).errors
    assert asked == found
    assert sum(map(bool, found.values())) > 10


def test_a_rule_about_all_findings_that_is_made_an_error_sees_all_of_them(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text(
        "titel: Plan\nvisie: V\noperationele_doelen: {a: {tekst: A}}\n"
        "regels: {accepted-unused: error}\n"
        "geaccepteerd:\n"
        "  - {regel: goal-without-indicator, elementen: [a], reden: Later, eigenaar: Bestuur,"
        " tot_en_met: 2999}\n",
        encoding="utf-8",
    )
    assert "accepted-unused" not in {problem.id for problem in open_dossier(file).errors}


PLAN = """\
titel: Plan
visie: V
strategische_doelen: {s: Kinderen lezen graag}
operationele_doelen: {o: {tekst: Kinderen lezen thuis, draagt_bij_aan: s}}
inspanningen: {i: {tekst: Voorlezen, draagt_bij_aan: o}}
indicatoren:
  n: {tekst: Kinderen die lezen, meet: o, maat: getal, streefwaarden: {2023: 9}}
"""
TODAY = datetime.date(2024, 6, 1)


@pytest.fixture
def dossier(tmp_path: Path) -> Dossier:
    (tmp_path / "plan.yaml").write_text(PLAN, encoding="utf-8")
    for folder in ("plans", "reviews"):
        (tmp_path / "plan" / folder).mkdir(parents=True)
    (tmp_path / "plan" / "measurements.csv").write_text(
        "indicator;periode;waarde\nn;2023;8\n", encoding="utf-8"
    )
    return open_dossier(tmp_path / "plan.yaml", Asked(TODAY))


def test_what_stands_beside_a_plan_is_read_once_and_again_when_it_is_asked_again(
    dossier: Dossier,
) -> None:
    assert [row.value for row in dossier.measurements.current] == [8]
    measured = dossier.file.parent / "plan" / "measurements.csv"
    measured.write_text("indicator;periode;waarde\nn;2023;7\n", encoding="utf-8")
    assert [row.value for row in dossier.measurements.current] == [8]
    assert [row.value for row in dossier.again().measurements.current] == [7]


def test_what_was_measured_counts_in_what_is_found(dossier: Dossier) -> None:
    assert "past-target-without-value" not in {one.id for one in dossier.problems}
    (dossier.file.parent / "plan" / "measurements.csv").unlink()
    found = {one.id for one in open_dossier(dossier.file, Asked(TODAY)).problems}
    assert "past-target-without-value" in found


def test_where_nothing_stands_there_is_nothing(dossier: Dossier) -> None:
    assert dossier.plan("2024") is None
    assert dossier.plan_names == dossier.every_plan_name == ()
    assert dossier.reviews.held == ()


def test_what_cannot_be_used_is_never_told_by_half(dossier: Dossier) -> None:
    beside = dossier.file.parent / "plan"
    for name in ("plans/2024.yaml", "reviews/2023.yaml", "measurements.csv"):
        (beside / name).write_text("kapot: [\n", encoding="utf-8")
    with pytest.raises(UnusableError):
        dossier.plan("2024")
    with pytest.raises(UnusableError):
        _ = dossier.reviews
    with pytest.raises(UnusableError):
        _ = dossier.measurements
    # The check of the plan itself goes on without them.
    assert "past-target-without-value" in {one.id for one in dossier.problems}


def test_a_file_with_errors_has_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text("titel: [", encoding="utf-8")
    with pytest.raises(ValueError, match="has errors"):
        _ = toc.open(file).measurements


def test_looking_back_needs_no_terminal(dossier: Dossier) -> None:
    material = looked_back(dossier, "2023")
    assert (material.back.id, material.ahead.id, material.language) == ("2023", "2024", "nl")
    assert material.on == datetime.date(2023, 12, 31)
    with pytest.raises(NoReviewError) as refused:
        looked_back(dossier, "2026")
    assert (
        refused.value.say("nl") == "2026 moet nog beginnen: daarop valt nog niet terug te kijken."
    )

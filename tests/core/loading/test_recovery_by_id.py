"""What is written under the id of a goal or a partner, and where a yes or no is a number."""

from __future__ import annotations

import pytest

from tests.core.loading.recovering import (
    PLAN,
    WRITTEN,
    errors,
    mended,
    read,
)
from tests.each import each


def test_the_plan_is_good() -> None:
    assert read(PLAN).sound
    assert mended(PLAN) == PLAN


@each(("wrong", "right"), [("ja", "1"), ("Ja.", "1"), ("nee", "0"), ("yes", "1"), ("n", "0")])
def test_yes_or_no_where_a_number_is_written(wrong: str, right: str) -> None:
    plan = WRITTEN.replace('eenheid: "%", meet: d-1', "maat: ja_nee, meet: d-1")
    (problem,) = errors(plan.replace("{2030: 12.5}", f"{{2030: {wrong}}}"))
    assert problem.id == "yes-no-number"
    assert problem.values["instead"] == right
    assert mended(plan.replace("{2030: 12.5}", f"{{2030: {wrong}}}")) == plan.replace(
        "12.5", right
    )
    # Of a number nobody says it so.
    assert [one.id for one in errors(WRITTEN.replace("12.5}", f"{wrong}}}"))] == ["not-a-number"]


@each(
    ("wrong", "instead", "line"),
    [
        ("{d-1: 9}", "{doel: d-1, punten: 9}", "    draagt_bij_aan: {doel: d-1, punten: 9}"),
        (
            "{d-1: 9, e: 3}",
            "[{doel: d-1, punten: 9}, {doel: e, punten: 3}]",
            "    draagt_bij_aan: [{doel: d-1, punten: 9}, {doel: e, punten: 3}]",
        ),
        ("{d-1: 9, e: }", "[{doel: d-1, punten: 9}, e]", ""),
        ("{d-1: [9]}", "{doel: d-1, punten: 9}", ""),
        ("[{d-1: 9, e: 3}]", "[{doel: d-1, punten: 9}, {doel: e, punten: 3}]", None),
    ],
)
def test_points_under_the_id_of_a_goal(wrong: str, instead: str, line: str | None) -> None:
    broken = BY_ID.replace("draagt_bij_aan: d-1", f"draagt_bij_aan: {wrong}")
    (problem,) = errors(broken)
    assert (problem.id, problem.values["instead"]) == ("id-as-key", instead)
    if line is None:
        assert problem.correction is None
        return
    assert problem.correction is not None
    assert problem.correction.lines == (line or f"    draagt_bij_aan: {instead}",)
    assert errors(mended(broken)) == []


BY_ID = """\
titel: P
visie: V
partners: {gemeente: Gemeente Oost, school: De school}
strategische_doelen: {s: Kinderen lezen}
operationele_doelen:
  d-1: {tekst: Kinderen lezen thuis, draagt_bij_aan: s}
  e: {tekst: Ouders lezen, draagt_bij_aan: s}
inspanningen:
  i:
    tekst: Voorlezen
    draagt_bij_aan: d-1
    kosten: {partners: {gemeente: 500}}
  j: {tekst: Bibliotheek open, draagt_bij_aan: e, samen_met: {inspanning: i, reden: zelfde plek}}
"""


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("kosten: {partners: {gemeente: 500}}", "kosten: {gemeente: 500}", "partner-as-key"),
        ("{inspanning: i, reden: zelfde plek}", "{i: zelfde plek}", "id-as-key"),
    ],
)
def test_what_belongs_to_an_id_or_a_partner(right: str, wrong: str, said: str) -> None:
    broken = BY_ID.replace(right, wrong)
    assert [one.id for one in errors(broken)] == [said]
    assert mended(broken) == BY_ID


@pytest.mark.parametrize("wrong", [" {d-1: }", "\n      d-1: 9", "\n      - d-1: 9"])
def test_an_id_on_a_line_of_its_own(wrong: str) -> None:
    broken = BY_ID.replace("draagt_bij_aan: d-1", f"draagt_bij_aan:{wrong}")
    assert [one.id for one in errors(broken)] == ["id-as-key"]
    programme = read(mended(broken)).programme
    assert programme is not None
    (link,) = programme.inspanningen["i"].contributes_to
    assert (link.goal, link.points) == ("d-1", 9 if "9" in wrong else None)


def test_of_two_partners_it_is_said_and_not_mended() -> None:
    broken = BY_ID.replace("{partners: {gemeente: 500}}", "{gemeente: 500, school: 300}")
    found = errors(broken)
    assert [(one.id, one.values["instead"], one.correction) for one in found] == [
        ("partner-as-key", "partners: {gemeente: 500}", None),
        ("partner-as-key", "partners: {school: 300}", None),
    ]


def test_what_is_no_id_is_said_as_before() -> None:
    assert [one.id for one in errors(BY_ID.replace(": d-1\n", ": {zomaar: 9}\n"))] == [
        "missing-key",
        "unknown-key-far",
    ]

"""What is shown of a report: by rule, family and element, and only what is new."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from toc.check.opening import open_dossier
from toc.check.report.selection import SelectionError, read_documents, read_others, selection
from toc.check.report.validation import validation
from toc.check.writers import ReportFormat, write
from toc.core.checked import Asked
from toc.core.dossier import Dossier
from toc.core.loading import Reading, read
from toc.core.model import Profile
from toc.core.problems import Severity

PLAN = """title: Een plan
vision: Iedereen doet mee
inspanningen:
  werven: Vrijwilligers werven
  trainen: Vrijwilligers trainen
"""
TODAY = datetime.date(2024, 6, 1)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "plan.yaml"
    file.write_text(PLAN, encoding="utf-8", newline="\n")
    return file


def _shown(dossier: Dossier, **asked: list[str] | Path | Reading | None) -> list[tuple[str, str]]:
    words: dict[str, Any] = {"rules": [], "families": [], "elements": [], "since": None, **asked}
    report = validation(dossier, "nl", selection(dossier, **words))
    return [(said.id, said.about) for group in report.groups for said in group.said]


def test_by_rule_family_and_element(plan: Path) -> None:
    dossier = open_dossier(plan, Asked(TODAY))
    owners = [("inspanning-without-owner", "werven"), ("inspanning-without-owner", "trainen")]
    assert _shown(dossier, rules=["inspanning-without-owner"]) == owners
    of_element = _shown(dossier, elements=["trainen"])
    assert {about for _, about in of_element} == {"trainen"}
    assert ("inspanning-without-owner", "trainen") in of_element
    structure = {rule for rule, _ in _shown(dossier, families=["structure"])}
    assert structure == {"inspanning-without-goal", "inspanning-without-owner"}


def test_errors_are_always_shown_and_a_selection_says_that_it_is_one(plan: Path) -> None:
    wrong = PLAN.replace("werven: Vrijwilligers werven", "werven: {text: Werven, requires: x}")
    plan.write_text(wrong, encoding="utf-8", newline="\n")
    dossier = open_dossier(plan, Asked(TODAY))
    assert _shown(dossier, families=["privacy"]) == [("unknown-reference", "werven")]
    plan.write_text(PLAN, encoding="utf-8", newline="\n")
    dossier = open_dossier(plan, Asked(TODAY))
    report = validation(dossier, "nl", selection(dossier, [], ["privacy"], [], None))
    assert (report.partial, report.summary) == (True, "Niets gevonden in deze selectie.")
    assert not validation(dossier, "nl").partial


def test_nothing_found_but_for_what_is_accepted(plan: Path) -> None:
    owner = (
        "inspanningen: {a: {text: Vrijwilligers in de wijk werven}}\n"
        "accepted:\n  - {rule: inspanning-without-owner, elements: a, reason: Volgt, "
        "owner: programmaleider, until: 2025}\n"
    )
    plan.write_text(f"title: T\nvision: V\n{owner}", encoding="utf-8", newline="\n")
    found = {problem.id for problem in open_dossier(plan, Asked(TODAY)).problems}
    rules = "".join(f"  {rule}: off\n" for rule in sorted(found))
    plan.write_text(f"title: T\nvision: V\n{owner}rules:\n{rules}", encoding="utf-8", newline="\n")
    report = validation(open_dossier(plan, Asked(TODAY)), "nl")
    assert report.groups == ()
    assert report.summary == "Niets gevonden, behalve wat geaccepteerd is."


def test_what_cannot_be_read_is_always_shown(plan: Path) -> None:
    plan.write_text(PLAN + "x: 1\n", encoding="utf-8", newline="\n")
    dossier = open_dossier(plan, Asked(TODAY))
    assert _shown(dossier, families=["privacy"]) == [("unknown-key-far", "")]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (
            {"rules": ["inspanning-without-ower"]},
            "Er is geen regel ‘inspanning-without-ower’. Bedoelde u: inspanning-without-owner, "
            "inspanning-without-verb, inspanning-without-goal? Alle regels: toc rules",
        ),
        (
            {"elements": ["trainenn"]},
            "‘trainenn’ staat niet in dit plan. Bedoelde u: trainen?",
        ),
        (
            {"since": Path("eerder.json")},
            "eerder.json bestaat niet. Noem een eerder bewaard verslag (.json), een ander "
            "bestand, een vastgesteld plan (2024), een dag (2024-03-01) of een versie in git.",
        ),
    ],
)
def test_what_there_is_not(plan: Path, asked: dict[str, list[str] | Path], said: str) -> None:
    with pytest.raises(SelectionError) as refused:
        _shown(open_dossier(plan, Asked(TODAY)), **asked)
    assert refused.value.say("nl") == said


def test_since_an_earlier_plan_or_report_only_what_is_new_is_shown(plan: Path) -> None:
    earlier = open_dossier(plan, Asked(TODAY))
    report = plan.with_name("verslag.json")
    report.write_text(write(validation(earlier, "nl"), ReportFormat.JSON), encoding="utf-8")
    old = plan.with_name("oud.yaml")
    old.write_text(PLAN, encoding="utf-8", newline="\n")
    # Lines above it and another order make nothing new.
    plan.write_text(
        "# Dit jaar\n" + PLAN.replace("  werven", "  bellen: Leden bellen\n  werven"),
        encoding="utf-8",
        newline="\n",
    )
    now = open_dossier(plan, Asked(TODAY))
    for since in (report, read(old)):
        assert {about for _, about in _shown(now, since=since)} == {"bellen"}
    assert len(_shown(now)) > len(_shown(now, since=report))


def test_what_only_has_another_id_is_not_new(plan: Path) -> None:
    before = read(plan)
    text = PLAN.replace("trainen: Vrijwilligers trainen", "oefenen: Vrijwilligers trainen")
    plan.write_text(text, encoding="utf-8", newline="\n")
    now = open_dossier(plan, Asked(TODAY))
    assert "oefenen" in {about for _, about in _shown(now)}
    assert _shown(now, since=before) == []
    text = text.replace("oefenen: Vrijwilligers trainen", "koken: Samen eten")
    plan.write_text(text, encoding="utf-8", newline="\n")
    assert {about for _, about in _shown(open_dossier(plan, Asked(TODAY)), since=before)} == {
        "koken"
    }


def test_a_file_that_is_no_report(plan: Path) -> None:
    other = plan.with_name("iets.json")
    other.write_text("[1]", encoding="utf-8")
    with pytest.raises(SelectionError) as refused:
        _shown(open_dossier(plan, Asked(TODAY)), since=other)
    assert refused.value.key == "since-unreadable"


def test_documents_and_other_plans(plan: Path) -> None:
    text = plan.with_name("plan.txt")
    text.write_text("Het hele plan\fmet een bladzijde", encoding="utf-8")
    plan.write_text(PLAN + "documents: {nota: Nota}\n", encoding="utf-8", newline="\n")
    assert read_documents([f"nota={text}"], plan) == {"nota": "Het hele plan\fmet een bladzijde"}
    for given, key in (
        ("nota", "document-form"),
        (f"brief={text}", "no-such-document"),
        (f"nota={plan.parent}", "document-unreadable"),
    ):
        with pytest.raises(SelectionError) as refused:
            read_documents([given], plan)
        assert refused.value.key == key
    plan.write_text(PLAN, encoding="utf-8", newline="\n")
    with pytest.raises(SelectionError) as refused:
        read_documents([f"nota={text}"], plan)
    assert refused.value.key == "no-documents"
    assert list(read_others([str(plan)])) == ["plan"]
    with pytest.raises(SelectionError):
        read_others([str(text)])


def test_profiles_weigh_the_same_findings_differently(plan: Path) -> None:
    def weight(profile: Profile | None, rule: str) -> Severity:
        dossier = open_dossier(plan, Asked(TODAY, profile=profile))
        return next(problem.severity for problem in dossier.problems if problem.id == rule)

    assert weight(None, "inspanning-without-owner") is Severity.ADVICE
    assert weight(Profile.FUNDER, "inspanning-without-owner") is Severity.WARNING
    assert weight(Profile.ADOPTED, "inspanning-without-goal") is Severity.WARNING
    assert weight(Profile.DRAFT, "inspanning-without-goal") is Severity.ADVICE
    plan.write_text(PLAN + "profile: funder\n", encoding="utf-8", newline="\n")
    assert weight(None, "inspanning-without-owner") is Severity.WARNING
    assert weight(Profile.ADOPTED, "inspanning-without-owner") is Severity.ADVICE

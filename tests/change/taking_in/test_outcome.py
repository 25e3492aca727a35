"""Who says what, where several people and several files say it."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.change.taking_in.filled import PLAN, answers, as_file, resident
from toc.change.taking_in.outcome import outcome
from toc.change.taking_in.reading import Answers, read_answers
from toc.change.taking_in.values import Outcome
from toc.check.opening import open_dossier
from toc.core.checked import Asked
from toc.core.model import Programme

KOFFIE = "inspanningen/koffie"


@pytest.fixture
def plan(tmp_path: Path) -> Programme:
    file = tmp_path / "buurt.yaml"
    file.write_text(PLAN, encoding="utf-8")
    return open_dossier(file, Asked(datetime.date(2026, 12, 1))).sound


def together(plan: Programme, *contents: dict[str, Any]) -> Outcome:
    files = [
        read_answers(f"{number}.json", as_file(one), plan, "buurt")
        for number, one in enumerate(contents)
    ]
    return outcome(plan, [one for one in files if isinstance(one, Answers)], "nl")


def test_a_later_file_of_the_same_person_adds_to_the_earlier_one(plan: Programme) -> None:
    first = answers((KOFFIE, "start", "", "2027"), (KOFFIE, "end", "", "2028"), code="OTHER2")
    later = answers((KOFFIE, "end", "", "2029"), saved="2026-12-02T10:00:00")
    for given in ((first, later), (later, first), (later, first, later)):
        found = together(plan, *given)
        assert found.forms == 1
        assert [(one.field, one.wanted) for one in found.proposals] == [
            ("start", "2027"),
            ("end", "2029"),
        ]


def test_two_of_one_partner_each_keep_their_own_judgement(plan: Programme) -> None:
    said = (KOFFIE, "contributes:kennen", "", "9")
    other = (KOFFIE, "contributes:kennen", "", "1")
    found = together(
        plan,
        answers(said, respondent="b", role="bestuurder"),
        answers(other, respondent="a", role="bestuurder"),
        answers(said, respondent="c"),
    )
    (judged,) = found.judged
    assert [(voice.participant, points) for voice, points in judged.said] == [
        ("gemeente-bestuurder", 1),
        ("gemeente-bestuurder-2", 9),
        ("gemeente", 9),
    ]
    assert judged.differ


def test_who_wants_the_same_is_heard_together_and_who_wants_otherwise_apart(
    plan: Programme,
) -> None:
    stood = "Koffie schenken in het buurthuis"
    found = together(
        plan,
        answers((KOFFIE, "text", stood, "Koffie")),
        answers((KOFFIE, "text", stood, "Thee"), partner="huis", respondent="h"),
        answers((KOFFIE, "text", stood, "Koffie"), partner="school", respondent="s"),
    )
    assert [
        (one.key, one.wanted, [voice.title for voice in one.voices], one.rivals)
        for one in found.proposals
    ] == [
        ("koffie.tekst.1", "Koffie", ["Gemeente Emmen", "De Brede School"], True),
        ("koffie.tekst.2", "Thee", ["Buurthuis De Deel"], True),
    ]


def test_who_takes_part_already_is_not_proposed_as_a_partner(plan: Programme) -> None:
    ours = (KOFFIE, "ours", "", "yes")
    found = together(
        plan,
        answers(ours),
        answers(ours, partner="huis", respondent="h"),
        answers(ours, partner="school", respondent="s"),
    )
    assert [one.wanted for one in found.proposals] == ["De Brede School"]


def test_what_the_plan_says_already_and_what_was_only_looked_at_is_nothing(
    plan: Programme,
) -> None:
    found = together(
        plan,
        answers(
            (KOFFIE, "cost", "10000", "12500"),
            (KOFFIE, "owner", "Buurthuis  De Deel", "Buurthuis De Deel"),
            ("programme", "idea-1", "", "Klussen voor elkaar"),
            ("programme", "goal-2", "", "kennen"),
            (KOFFIE, "remark", "", ""),
        ),
    )
    assert not found.anything
    assert found.nowhere == ()


def test_a_resident_counts_once_with_the_last_that_he_said(plan: Programme) -> None:
    found = together(
        plan,
        resident("a", ["kennen", "helpen"], "Een bankje"),
        {**resident("a", ["helpen"], "Een park"), "saved": "000002"},
        resident("b", ["helpen", "weg"]),
    )
    assert found.residents is not None
    assert found.residents.count == 2
    assert found.residents.matters == (("helpen", 2),)
    assert found.residents.missing == ("Een park",)
    assert [one.about for one in found.nowhere] == ["goal/weg"]


def test_an_answer_on_what_is_not_asked_is_told(plan: Programme) -> None:
    found = together(
        plan,
        answers(
            (KOFFIE, "notes", "", "x"),
            (KOFFIE, "contributes:weg", "", "9"),
            (KOFFIE, "contributes:kennen", "", "5"),
            ("operational_goals/kennen", "cost", "", "5"),
            ("strategic_goals/kennen", "text", "", "5"),
            ("programme", "title", "", "Anders"),
        ),
    )
    assert not found.anything
    assert len(found.nowhere) == 6

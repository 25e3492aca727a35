"""Decisions added to a plan's text: every other byte as it was, whatever the style."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.each import each
from toc.core.loading import read_bytes
from toc.core.model import Decision
from toc.review.decisions.into_plan import add_decisions

START = "title: Proef\nvision: v\noperational_goals: {o: Doel}\ninspanningen: {a: A}\n"
DUTCH = "titel: Proef\nvisie: v\noperationele_doelen: {o: Doel}\ninspanningen: {a: A}\n"


def stop(reason: str = "Te duur", **other: str) -> Decision:
    told = {"decision": "stop", "period": "2025", "reason": reason, "role": "Stuurgroep"}
    about = {} if "goal" in other else {"inspanning": "a"}
    return Decision.model_validate({**about, **told, "date": "2024-11-14", **other})


def added(text: str, *decisions: Decision) -> str:
    reading = read_bytes(text.encode(), Path("plan.yaml"))
    assert reading.sound, reading.problems
    found = add_decisions(reading, decisions)
    assert not found.failed
    assert found.new == decisions
    again = read_bytes(found.text.encode(), Path("plan.yaml"))
    assert again.programme == found.programme
    assert add_decisions(again, decisions).text == found.text  # a second time changes nothing
    return found.text


ITEM = """\
  - inspanning: a
    decision: stop
    period: 2025
    reason: Te duur
    role: Stuurgroep
    date: 2024-11-14
"""


def test_without_decisions_a_section_comes_at_the_end() -> None:
    assert added(START, stop()) == f"{START}decisions:\n{ITEM}"
    assert added(START.rstrip("\n"), stop()) == f"{START}decisions:\n{ITEM}".rstrip("\n")
    assert added(f"{START}# Einde\n", stop()) == f"{START}decisions:\n{ITEM}# Einde\n"


def test_in_the_words_of_the_file() -> None:
    goal = stop(goal="o", decision="change", change="Kleiner")
    assert added(DUTCH, goal).removeprefix(DUTCH) == (
        "besluiten:\n  - doel: o\n    besluit: wijzigen\n    wijziging: Kleiner\n"
        "    periode: 2025\n    reden: Te duur\n    rol: Stuurgroep\n    datum: 2024-11-14\n"
    )


FIRST = "{inspanning: a, decision: in, period: 2024, reason: r, role: rol, date: 2023}"


@each(
    ("before", "after"),
    [
        (
            f"decisions:\n  - {FIRST}  # toen\nnotes: n\n",
            f"decisions:\n  - {FIRST}  # toen\n{ITEM}notes: n\n",
        ),
        ("decisions:  # nog geen\nnotes: n\n", f"decisions:  # nog geen\n{ITEM}notes: n\n"),
        (f"decisions:\n- {FIRST}\n", f"decisions:\n- {FIRST}\n" + ITEM.replace("\n  ", "\n")[2:]),
        (
            "decisions: []\n",
            'decisions: [{inspanning: a, decision: stop, period: 2025, reason: "Te duur", '
            "role: Stuurgroep, date: 2024-11-14}]\n",
        ),
        (
            f"decisions: [{FIRST},]\n",
            f"decisions: [{FIRST}, {{inspanning: a, decision: stop, period: 2025, "
            'reason: "Te duur", role: Stuurgroep, date: 2024-11-14},]\n',
        ),
        (
            f"decisions: {FIRST}  # toen\n",
            f"decisions: [{FIRST}, {{inspanning: a, decision: stop, period: 2025, "
            'reason: "Te duur", role: Stuurgroep, date: 2024-11-14}]  # toen\n',
        ),
        (
            "decisions:\n  # toen\n  inspanning: a  # zo\n  decision: in\n  period: 2024\n"
            "  reason: |\n    r\n\n    s\n  role: rol\n  date: 2023\nnotes: n\n",
            "decisions:\n  # toen\n  - inspanning: a  # zo\n    decision: in\n    period: 2024\n"
            f"    reason: |\n      r\n\n      s\n    role: rol\n    date: 2023\n{ITEM}notes: n\n",
        ),
    ],
)
def test_after_what_is_there(before: str, after: str) -> None:
    assert added(START + before, stop()) == START + after


def test_windows_line_ends_stay() -> None:
    text = START.replace("\n", "\r\n")
    found = added(text, stop())
    assert found == f"{START}decisions:\n{ITEM}".replace("\n", "\r\n")


@pytest.mark.parametrize(
    "text",
    [
        "{title: P, vision: v, operational_goals: {o: D}, inspanningen: {a: A}}\n",
    ],
)
def test_where_there_is_no_safe_place_nothing_is_added(text: str) -> None:
    reading = read_bytes(text.encode(), Path("plan.yaml"))
    found = add_decisions(reading, [stop()])
    assert (found.failed, found.text, found.new) == (True, text, ())


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C"])), max_size=3))
def test_any_reason_comes_back(reasons: list[str]) -> None:
    made = [" ".join(reason.split()) for reason in reasons]
    decisions = list(dict.fromkeys(stop(reason) for reason in made if reason))
    if decisions:
        for text in (START, f"{START}decisions: [{FIRST}]\n"):
            added(text, *decisions)

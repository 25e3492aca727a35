"""What is asked again after a change, and what is not."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import replace

import pytest

from tests.change.edits.random_edits import reading_of
from toc.check.again import Keeper
from toc.check.rules import check
from toc.check.rules.checking import asked_of
from toc.check.rules.rule import Finding, Rule, RuleCase
from toc.core.checked import Asked
from toc.core.problems import Severity

ASKED = Asked(datetime.date(2026, 12, 1))
PLAN = """\
title: Buurt
vision: Niemand is alleen
strategic_goals:
  samen: Buren kennen elkaar
operational_goals:
  hulp:
    text: Buren helpen elkaar
    contributes_to: samen
inspanningen:
  eten:
    text: Maaltijden organiseren
    contributes_to: hulp
  feest:
    text: Een feest organiseren
    contributes_to: hulp
"""


def asked_of_it(keeper: Keeper, text: str, monkeypatch: pytest.MonkeyPatch) -> dict[str, set[str]]:
    """Of which inspanningen each rule was asked."""
    seen: dict[str, set[str]] = {}

    def told(rule: Rule, case: RuleCase) -> Iterable[Finding]:
        seen.setdefault(rule.id, set()).update(case.programme.inspanningen)
        return asked_of(rule, case)

    monkeypatch.setattr("toc.check.again.state.asked_of", told)
    keeper.check(reading_of(text), None, ASKED)
    monkeypatch.undo()
    return seen


def test_only_what_a_change_touches_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = Keeper()
    assert asked_of_it(keeper, PLAN, monkeypatch)["long-text"] == {"eten", "feest"}
    seen = asked_of_it(keeper, PLAN.replace("Een feest", "Elk jaar feest"), monkeypatch)
    assert seen["long-text"] == {"feest"}
    assert seen["goal-on-one-inspanning"] == {"eten", "feest"}
    assert "over-budget" not in seen


def test_what_stands_outside_the_elements_asks_all_again(monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = Keeper()
    keeper.check(reading_of(PLAN), None, ASKED)
    seen = asked_of_it(keeper, PLAN.replace("title: Buurt", "title: Wijk"), monkeypatch)
    assert seen["long-text"] == {"eten", "feest"}


@pytest.mark.parametrize(
    "text",
    [
        PLAN.replace("hulp\n  feest", "niets\n  feest"),
        PLAN.replace("  feest:", "  hulp:"),
        PLAN.replace("  eten:", "  visie:"),
        PLAN.replace("  eten:\n", "\n  # een opmerking\n  eten:\n"),
        PLAN.replace("title: Buurt", "title: ["),
        PLAN.replace("    text: Een feest", "    tekst: Een feest"),
        PLAN.replace("samen: Buren kennen elkaar", "samen: {text: Buren kennen elkaar}"),
        PLAN.replace("  eten:\n", "  eten: &een\n").replace("  feest:\n", "  feest: *een\n# "),
    ],
)
def test_whatever_was_before_and_comes_after_the_answer_is_that_of_a_check(text: str) -> None:
    for before, after in ((PLAN, text), (text, PLAN)):
        keeper = Keeper()
        keeper.check(reading_of(before), None, ASKED)
        reading = reading_of(after)
        assert keeper.check(reading, None, ASKED) == check(reading, None, ASKED)


def test_errors_alone_are_told_from_the_whole() -> None:
    keeper, broken = Keeper(), reading_of(PLAN.replace("hulp\n  feest", "niets\n  feest"))
    errors = replace(ASKED, least=Severity.ERROR)
    for _ in range(2):
        for reading in (broken, reading_of(PLAN)):
            assert keeper.check(reading, None, errors) == check(reading, None, errors)
        keeper.check(broken, None, ASKED)


def test_a_day_later_all_is_asked_again() -> None:
    keeper, reading = Keeper(), reading_of(PLAN)
    keeper.check(reading, None, ASKED)
    later = replace(ASKED, today=datetime.date(2030, 1, 1))
    assert keeper.check(reading, None, later) == check(reading, None, later)

"""The report of `toc validate`, as values."""

from __future__ import annotations

import datetime
from pathlib import Path

from toc.check.opening import dossier_of
from toc.check.report.selection import Selection
from toc.check.report.validation import MOST_ECHOED, PlanCounts, Validation, validation
from toc.core.checked import Asked
from toc.core.loading import read_bytes
from toc.core.problems import Severity

START = "title: Een plan\nvision: Iedereen doet mee\n"


STRUCTURE = Selection(families=frozenset({"structure"}))


def report(text: str, shown: Selection = STRUCTURE) -> Validation:
    file = Path("plan.yaml")
    asked = Asked(datetime.date(2024, 6, 1))
    return validation(dossier_of(file, read_bytes(text.encode(), file), asked), "nl", shown)


def test_nothing_found() -> None:
    found = report(START)
    assert found.summary == "Niets gevonden in deze selectie."
    whole = report(START, Selection())
    assert whole.summary == "Niets gevonden dat aandacht vraagt."
    assert (found.title, found.file, found.groups) == ("Een plan", "plan.yaml", ())
    assert found.counts == PlanCounts(0, 0, 0, 0, 0)


def test_the_worst_come_first_and_what_belongs_together_is_one_group() -> None:
    found = report(
        f"{START}strategic_goals: {{s: S}}\ninspanningen:\n  a: {{text: A, contributes_to: x}}\n"
        "  b: B\n  c: C\n  d: {text: D, contributes_to: [y, z]}\n"
    )
    assert [(group.id, len(group.said)) for group in found.groups] == [
        ("unknown-reference", 3),
        ("strategic-goal-without-operational-goal", 1),
        ("inspanning-without-goal", 2),
        ("goal-without-indicator", 1),
        ("inspanning-without-owner", 4),
    ]
    assert found.summary == "3 fouten. 3 aandachtspunten. 5 adviezen."
    assert [group.title for group in found.groups] == [
        "3 verwijzingen naar iets wat niet in dit bestand staat",
        "Aan dit strategische doel draagt geen operationeel doel bij.",
        "2 inspanningen zonder doel",
        "Dit doel heeft geen indicator.",
        "4 inspanningen zonder eigenaar",
    ]
    assert [found.count(severity) for severity in Severity] == [5, 3, 3]
    assert [said.label for said in found.groups[2].said] == ["B", "C"]


def test_one_of_everything_is_said_in_the_singular() -> None:
    text = f"{START}inspanningen: {{a: {{text: A}}}}\n"
    assert report(text).summary == "Geen fouten. 1 aandachtspunt. 1 advies."
    assert report(START + "x: 1\n").summary == "1 fout."


def test_the_keys_that_it_advises_are_those_of_the_file() -> None:
    dutch = report("titel: T\nvisie: V\ninspanningen: {a: {tekst: A}}\n")
    english = report("title: T\nvision: V\ninspanningen: {a: {text: A}}\n")
    assert [group.fix.split(": ", 1)[1] for group in dutch.groups] == [
        "draagt_bij_aan: …",
        "eigenaar: …",
    ]
    assert [group.fix.split(": ", 1)[1] for group in english.groups] == [
        "contributes_to: …",
        "owner: …",
    ]


def test_a_word_of_the_sentence_is_no_key() -> None:
    """An English plan with Dutch keys: ‘text’ is a key where it stands alone, and a word behind an
    article or with an adjective."""
    rule = Selection(rules=frozenset({"two-results"}))
    goal = "Children read daily and parents visit the library"
    plan = f"titel: T\ntaal: en\nvisie: V\noperationele_doelen: {{a: {{tekst: {goal}}}}}\n"
    file = Path("plan.yaml")
    read = read_bytes(plan.encode(), file)
    dossier = dossier_of(file, read, Asked(datetime.date(2024, 6, 1)))
    (group,) = validation(dossier, "en", rule).groups
    assert group.said[0].what == (
        "There are two things in one text here: ‘Children read daily’ and ‘parents visit the "
        "library’."
    )


def test_the_fixed_words_that_it_advises_are_those_of_the_file() -> None:
    rule = Selection(rules=frozenset({"inspanning-without-process-indicator"}))
    (dutch,) = report("titel: T\nvisie: V\ninspanningen: {a: {tekst: A}}\n", rule).groups
    (english,) = report("title: T\nvision: V\ninspanningen: {a: {text: A}}\n", rule).groups
    assert "soort: proces en meet: a" in dutch.fix
    assert "kind: process en measures: a" in english.fix


def test_a_file_that_cannot_be_read_has_no_title_and_no_counts() -> None:
    found = report(START + "x: 1\n")
    assert (found.title, found.counts) == ("", None)
    assert found.groups[0].said[0].label == ""


def test_what_the_user_wrote_is_not_echoed_for_ever() -> None:
    (group,) = report(f"{START}documents: {{a: {{title: A, date: {'x' * 5000}}}}}\n").groups
    assert f"‘{'x' * MOST_ECHOED}…’" in group.title


ACCEPTED = """accepted:
  - rule: inspanning-without-owner
    elements: a
    reason: De partners kiezen in september
    owner: programmaleider
    until: 2024-09
"""


def test_what_is_accepted_is_counted_apart_and_says_why() -> None:
    plan = f"{START}inspanningen: {{a: A, b: B}}\n"
    found = report(plan + ACCEPTED)
    (owners,) = [group for group in found.groups if group.id == "inspanning-without-owner"]
    assert [said.about for said in owners.said] == ["b"]
    (waived,) = found.waived
    assert (waived.said.about, waived.reason, waived.owner, waived.until) == (
        "a",
        "De partners kiezen in september",
        "programmaleider",
        "2024-09",
    )
    over = report(plan + ACCEPTED.replace("2024-09", "2024-05"))
    assert over.waived == ()
    assert ["a", "b"] in [[said.about for said in group.said] for group in over.groups]


def test_errors_cannot_be_accepted_or_made_lighter_by_a_setting() -> None:
    found = report(
        f"{START}rules: {{unknown-reference: off}}\nnetworks: {{n: {{title: N, line: x}}}}\n"
    )
    assert found.groups[0].id == "unknown-reference"
    assert found.groups[0].severity is Severity.ERROR


def test_a_programme_sets_the_weight_and_the_limit_of_a_rule() -> None:
    plan = f"{START}inspanningen: {{a: {{text: A b c d}}}}\n"
    everything = Selection()
    ids = {group.id: group.severity for group in report(plan, everything).groups}
    assert ids["inspanning-without-owner"] is Severity.ADVICE
    assert "long-text" not in ids
    own = "rules: {inspanning-without-owner: error, inspanning-without-goal: off}\n"
    ids = {group.id: group.severity for group in report(plan + own, everything).groups}
    assert ids["inspanning-without-owner"] is Severity.ERROR
    assert "inspanning-without-goal" not in ids


def test_the_vision_is_called_as_the_file_calls_it() -> None:
    for text, called in (
        ("titel: T\nvisie: Nog in te vullen\n", "visie"),
        ("title: T\nvision: Nog in te vullen\n", "vision"),
    ):
        said = [group.short for group in report(text, Selection()).groups]
        assert f"Tekst die nog moet komen: {called}" in said

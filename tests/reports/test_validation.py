"""The report of `toc validate`, as values."""

from __future__ import annotations

from pathlib import Path

from toc.loaded import Loaded
from toc.loading import read_bytes
from toc.problems import Severity
from toc.reports.validation import MOST_ECHOED, Counts, Validation, to_json, validation

START = "title: Een plan\nvision: Iedereen doet mee\n"


def report(text: str) -> Validation:
    file = Path("plan.yaml")
    return validation(Loaded(file, read_bytes(text.encode(), file)), "nl")


def test_nothing_found() -> None:
    found = report(START)
    assert found.summary == "Niets gevonden: de doelenboom klopt van inspanning tot visie."
    assert (found.title, found.file, found.groups) == ("Een plan", "plan.yaml", ())
    assert found.counts == Counts(0, 0, 0, 0, 0)


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


def test_a_file_that_cannot_be_read_has_no_title_and_no_counts() -> None:
    found = report(START + "x: 1\n")
    assert (found.title, found.counts) == ("", None)
    assert found.groups[0].said[0].label == ""


def test_what_the_user_wrote_is_not_echoed_for_ever() -> None:
    (group,) = report(f"{START}documents: {{a: {{title: A, date: {'x' * 5000}}}}}\n").groups
    assert f"‘{'x' * MOST_ECHOED}…’" in group.title


def test_json() -> None:
    found = to_json(report(f"{START}lines: {{a: A}}\nthemes: {{t: {{title: T, line: b}}}}\n"))
    assert found == {
        "version": 1,
        "file": "plan.yaml",
        "title": "Een plan",
        "language": "nl",
        "counts": Counts(0, 0, 0, 0, 0),
        "summary": {"error": 1, "warning": 0, "advice": 0},
        "problems": [
            {
                "id": "unknown-reference",
                "severity": Severity.ERROR,
                "line": 4,
                "column": 30,
                "length": 1,
                "about": "t",
                "label": "",
                "what": "‘b’ staat nergens in dit bestand.",
                "why": "Een verwijzing die nergens heen gaat, valt uit elke tekening en elke "
                "telling.",
                "fix": "Controleer de spelling, of voeg het ontbrekende toe.",
                "source_line": "themes: {t: {title: T, line: b}}",
            }
        ],
    }

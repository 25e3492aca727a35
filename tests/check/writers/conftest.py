"""Reports to write: one with a finding of every kind, one without any, one of no file."""

from __future__ import annotations

from pathlib import Path

import pytest

from toc.check.report.validation import (
    PlanCounts,
    RuleGroup,
    Validation,
    WaivedProblem,
    WordedProblem,
)
from toc.core.problems import Place, Severity

FILE = "programmes/proef plan.yaml"
LINE = "  thuis: {text: Ouders lezen voor, contributes_to: plezir}"


def _said(rule: str, severity: Severity, place: Place, about: str, **texts: str) -> WordedProblem:
    return WordedProblem(
        id=rule,
        family=texts.get("family", "structure"),
        severity=severity,
        place=place,
        about=about,
        label=texts.get("label", ""),
        what=texts["what"],
        why=texts.get("why", ""),
        fix=texts["fix"],
        source_line=texts.get("source_line", ""),
        fingerprint=(rule, about, texts["what"]),
    )


def _at(line: int, column: int = 3, length: int = 5) -> Place:
    return Place(Path(FILE), line, column, length)


def _group(title: str, *said: WordedProblem, fix: str = "") -> RuleGroup:
    first = said[0]
    return RuleGroup(
        first.id, first.family, first.severity, title, title, first.why, fix or first.fix, said
    )


@pytest.fixture
def full() -> Validation:
    """An error with its source line, two warnings that differ, thirteen alike, one of reading
    the file as a whole, and one that is accepted."""
    unread = _said(
        "file-too-large",
        Severity.ERROR,
        Place(Path(FILE)),
        "",
        family="",
        what="Te groot.",
        fix="Splits het.",
    )
    unknown = _said(
        "unknown-reference",
        Severity.ERROR,
        _at(6, 52, 6),
        "thuis",
        what="‘plezir’ staat nergens in dit bestand.",
        why="Een verwijzing die nergens heen gaat, valt weg.",
        fix="Bedoelde u: plezier?",
        source_line=LINE,
    )
    links = [
        _said(
            "redundant-link",
            Severity.WARNING,
            _at(line),
            "boeken",
            label="Boeken | *brengen* & <b>meer</b>",
            what=f"‘boeken’ noemt ‘{goal}’ twee keer, 100% zeker: ja, echt.",
            why="De extra lijn zegt niets nieuws.",
            fix="Haal deze verwijzing weg.",
        )
        for line, goal in ((9, "thuis"), (10, "school"))
    ]
    owners = [
        _said(
            "inspanning-without-owner",
            Severity.ADVICE,
            _at(20 + number),
            f"inspanning-{number}",
            what="Deze inspanning heeft geen eigenaar.",
            why="Wat van allen is, is van niemand.",
            fix="Schrijf wie: owner: …",
        )
        for number in range(13)
    ]
    return Validation(
        title="Proef & <toets>",
        file=FILE,
        language="nl",
        counts=PlanCounts(1, 2, 3, 0, 1),
        groups=(
            _group("Te groot.", unread),
            _group(unknown.what, unknown),
            _group("2 verwijzingen die de boom al zegt", *links),
            _group("13 inspanningen zonder eigenaar", *owners),
        ),
        waived=(WaivedProblem(owners[0], "volgt later", "programmaleider", "2024-07"),),
        summary="2 fouten. 2 aandachtspunten. 13 adviezen.",
    )


@pytest.fixture
def clean() -> Validation:
    """A plan with which nothing is wrong."""
    counts = PlanCounts(1, 2, 3, 4, 1)
    return Validation("Proef", FILE, "nl", counts, (), (), "Niets gevonden.")


@pytest.fixture
def reports(full: Validation, clean: Validation) -> list[Validation]:
    """Both, and one of which nothing could be read, in English."""
    only = Validation("", "weg.yaml", "en", None, full.groups[:1], (), "1 error.")
    return [full, clean, only]

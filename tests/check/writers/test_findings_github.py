"""The findings as remarks of GitHub Actions."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from toc.check.report.validation import RuleGroup, Validation, WordedProblem
from toc.check.writers import ReportFormat, write
from toc.check.writers.github import github
from toc.core.problems import Place, Severity


def test_what_is_written(full: Validation) -> None:
    lines = write(full, ReportFormat.GITHUB).splitlines()
    assert lines[:3] == [
        "::error file=programmes/proef plan.yaml,title=Dit deel van het bestand is niet te lezen "
        "(file-too-large)::Te groot. Splits het.",
        "::error file=programmes/proef plan.yaml,line=6,col=52,endLine=6,endColumn=58,"
        "title=Verwijzing naar iets wat er niet is (unknown-reference)::thuis: ‘plezir’ staat "
        "nergens in dit bestand. Bedoelde u: plezier?",
        "::warning file=programmes/proef plan.yaml,line=9,col=3,endLine=9,endColumn=8,"
        "title=Verwijzing die de boom al zegt (redundant-link)::boeken: ‘boeken’ noemt ‘thuis’ "
        "twee keer, 100%25 zeker: ja, echt. Haal deze verwijzing weg.",
    ]
    assert lines[4].startswith("::notice ")
    assert lines[-1] == "2 fouten. 2 aandachtspunten. 13 adviezen."
    assert len(lines) == 18


def test_without_findings_only_the_summary_is_said(clean: Validation) -> None:
    assert write(clean, ReportFormat.GITHUB) == "Niets gevonden.\n"


@given(text=st.text(), file=st.text())
def test_no_text_of_a_plan_gives_a_command_of_its_own(text: str, file: str) -> None:
    place = Place(Path("a"), 1, 1, 1)
    said = WordedProblem("cycle", "", Severity.ERROR, place, text, "", text, "", text, "", ())
    group = RuleGroup("cycle", "", Severity.ERROR, "", "", "", "", (said,))
    report = Validation("", file, "nl", None, (group,), (), "Klaar.")
    written = github(report)
    command, *rest = written.split("\n")
    assert rest == ["Klaar.", ""]
    assert "\r" not in command
    properties, _, message = command.removeprefix("::error ").partition("::")
    assert _read(message) == (f"{text}: {text} {text}" if text else " ")
    parts = dict(part.split("=", 1) for part in properties.split(","))
    assert set(parts) == {"file", "line", "col", "endLine", "endColumn", "title"}


def _read(escaped: str) -> str:
    for mark, character in (("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        escaped = escaped.replace(mark, character)
    return escaped

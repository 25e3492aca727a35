"""The findings as JUnit XML."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toc.check.report.validation import Validation
from toc.check.writers import ReportFormat, write
from toc.core.problems import Severity


def _suite(text: str) -> ET.Element:
    root = ET.fromstring(text)
    assert root.tag == "testsuites"
    (suite,) = root
    assert {key: root.get(key) for key in ("tests", "failures", "errors")} == {
        key: suite.get(key) for key in ("tests", "failures", "errors")
    }
    return suite


@pytest.mark.parametrize(
    ("fails", "failures"),
    [(Severity.ERROR, 2), (Severity.WARNING, 4), (Severity.ADVICE, 17)],
)
def test_what_fails_is_what_weighs_enough(
    full: Validation, fails: Severity, failures: int
) -> None:
    suite = _suite(write(full, ReportFormat.JUNIT, fails))
    assert suite.get("tests") == str(len(suite)) == "18"
    assert suite.get("failures") == str(len(suite.findall("testcase/failure"))) == str(failures)


def test_a_failure(full: Validation) -> None:
    case = _suite(write(full, ReportFormat.JUNIT))[1]
    assert case.attrib == {
        "classname": "toc.unknown-reference",
        "name": "thuis: ‘plezir’ staat nergens in dit bestand.",
        "file": "programmes/proef plan.yaml",
        "line": "6",
        "time": "0",
    }
    (failure,) = case
    assert failure.attrib == {
        "message": "‘plezir’ staat nergens in dit bestand.",
        "type": "fout",
    }
    assert failure.text == (
        "programmes/proef plan.yaml:6:52 (fout)\n"
        "‘plezir’ staat nergens in dit bestand.\n"
        "Een verwijzing die nergens heen gaat, valt weg.\n"
        "Bedoelde u: plezier?"
    )


def test_what_is_accepted_is_skipped(full: Validation) -> None:
    suite = _suite(write(full, ReportFormat.JUNIT))
    (skipped,) = suite[-1]
    assert (suite.get("skipped"), skipped.tag) == ("1", "skipped")
    assert skipped.get("message") == (
        "Geaccepteerd tot en met 2024-07 door programmaleider: volgt later"
    )


def test_what_does_not_fail_is_said_as_well(full: Validation) -> None:
    case = _suite(write(full, ReportFormat.JUNIT))[-2]
    assert [inner.tag for inner in case] == ["system-out"]
    assert "Deze inspanning heeft geen eigenaar." in (case[0].text or "")


def test_without_findings_one_test_passes(clean: Validation) -> None:
    suite = _suite(write(clean, ReportFormat.JUNIT))
    assert (suite.get("tests"), suite.get("failures")) == ("1", "0")
    assert [dict(case.attrib) for case in suite] == [
        {"classname": "toc", "name": "Geen bevindingen", "time": "0"}
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1))
def test_any_text_gives_xml(full: Validation, text: str) -> None:
    group = full.groups[1]
    said = replace(group.said[0], about=text, what=text, fix=text, why=text)
    report = replace(full, file=text, groups=(replace(group, said=(said,)),), waived=())
    assert len(_suite(write(report, ReportFormat.JUNIT))) == 1

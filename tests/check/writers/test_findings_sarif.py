"""The findings as SARIF, against its own schema."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from toc.check.report.validation import Validation
from toc.check.rules.catalogue import CATALOGUE
from toc.check.writers import ReportFormat, write
from toc.core.problems import Severity

SCHEMA = Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json"


def _run(report: Validation) -> dict[str, Any]:
    (run,) = json.loads(write(report, ReportFormat.SARIF))["runs"]
    assert isinstance(run, dict)
    return run


def test_it_is_valid(reports: list[Validation]) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    validator = Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)
    for report in reports:
        validator.validate(json.loads(write(report, ReportFormat.SARIF)))
    broken = json.loads(write(reports[0], ReportFormat.SARIF))
    broken["runs"][0]["results"][0]["level"] = "advice"
    assert not validator.is_valid(broken)


def test_every_rule_is_there_with_its_help(full: Validation) -> None:
    rules = _run(full)["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules][: len(CATALOGUE)] == [rule.id for rule in CATALOGUE]
    for rule in rules[: len(CATALOGUE)]:
        assert rule["shortDescription"]["text"]
        assert rule["fullDescription"]["text"] in rule["help"]["text"]
        assert "```yaml\n" in rule["help"]["markdown"]
        assert rule["help"]["text"] in rule["help"]["markdown"].replace("```yaml\n", "").replace(
            "\n```", ""
        )
    assert rules[len(CATALOGUE)] == {
        "id": "file-too-large",
        "shortDescription": {"text": "Dit deel van het bestand is niet te lezen"},
        "defaultConfiguration": {"level": "error"},
    }


def test_a_result_points_at_its_rule_and_its_place(full: Validation) -> None:
    run = _run(full)
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    (location,) = run["results"][1]["locations"]
    assert location == {
        "physicalLocation": {
            "artifactLocation": {"uri": "programmes/proef%20plan.yaml", "uriBaseId": "%SRCROOT%"},
            "region": {
                "startLine": 6,
                "startColumn": 52,
                "endColumn": 58,
                "snippet": {"text": "  thuis: {text: Ouders lezen voor, contributes_to: plezir}"},
            },
        },
        "logicalLocations": [{"name": "thuis"}],
    }
    assert "region" not in run["results"][0]["locations"][0]["physicalLocation"]


def test_what_is_accepted_is_suppressed_and_comes_last(full: Validation) -> None:
    *others, last = _run(full)["results"]
    assert last["suppressions"] == [
        {
            "kind": "external",
            "status": "accepted",
            "justification": "Geaccepteerd tot en met 2024-07 door programmaleider: volgt later",
        }
    ]
    assert not any("suppressions" in result for result in others)


def test_the_levels(full: Validation) -> None:
    levels = [result["level"] for result in _run(full)["results"][:-1]]
    counts = [full.count(severity) for severity in reversed(Severity)]
    assert [levels.count(level) for level in ("error", "warning", "note")] == counts


@pytest.mark.parametrize(
    ("file", "location"),
    [
        ("plan.yaml", {"uri": "plan.yaml", "uriBaseId": "%SRCROOT%"}),
        ("a\\b c.yaml", {"uri": "a/b%20c.yaml", "uriBaseId": "%SRCROOT%"}),
        ("/srv/plan.yaml", {"uri": "file:///srv/plan.yaml"}),
        ("C:\\plannen\\plan.yaml", {"uri": "file:///C:/plannen/plan.yaml"}),
    ],
)
def test_a_file_is_named_by_an_address(
    full: Validation, file: str, location: dict[str, str]
) -> None:
    results = _run(replace(full, file=file))["results"]
    assert results[0]["locations"][0]["physicalLocation"]["artifactLocation"] == location

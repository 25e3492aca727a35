"""The findings as JSON, and its schema."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, ValidationError

from toc.check.report.validation import Validation
from toc.check.writers import ReportFormat, write
from toc.check.writers.json import schema

COMMITTED = Path(__file__).parents[3] / "docs" / "validate.schema.json"


def test_the_committed_schema_is_the_one_of_the_code() -> None:
    assert COMMITTED.read_text(encoding="utf-8") == schema()


def test_the_output_fits_the_schema(reports: list[Validation]) -> None:
    made = json.loads(schema())
    Draft202012Validator.check_schema(made)
    validator = Draft202012Validator(made)
    for report in reports:
        validator.validate(json.loads(write(report, ReportFormat.JSON)))


@pytest.mark.parametrize("key", ["version", "counts", "problems", "summary"])
def test_the_schema_notices_what_is_missing(clean: Validation, key: str) -> None:
    value = json.loads(write(clean, ReportFormat.JSON))
    del value[key]
    with pytest.raises(ValidationError):
        Draft202012Validator(json.loads(schema())).validate(value)


def test_what_it_holds(full: Validation) -> None:
    value = json.loads(write(full, ReportFormat.JSON))
    assert value["version"] == 1
    assert value["summary"] == {"error": 2, "warning": 2, "advice": 13}
    assert value["counts"]["indicators"] == 0
    assert len(value["problems"]) == 17
    (accepted,) = value["accepted"]
    assert accepted.pop("finding")["about"] == "inspanning-0"
    assert accepted == {"reason": "volgt later", "owner": "programmaleider", "until": "2024-07"}
    mark = value["problems"][1].pop("fingerprint")
    assert len(mark) > 30
    assert value["problems"][1] == {
        "id": "unknown-reference",
        "family": "structure",
        "severity": "error",
        "line": 6,
        "column": 52,
        "length": 6,
        "about": "thuis",
        "label": "",
        "what": "‘plezir’ staat nergens in dit bestand.",
        "why": "Een verwijzing die nergens heen gaat, valt weg.",
        "fix": "Bedoelde u: plezier?",
        "source_line": "  thuis: {text: Ouders lezen voor, contributes_to: plezir}",
    }


def test_a_fingerprint_does_not_know_its_line_and_is_of_one_finding(full: Validation) -> None:
    moved = replace(
        full,
        groups=tuple(
            replace(
                group,
                said=tuple(
                    replace(said, place=replace(said.place, line=said.place.line + 7))
                    for said in group.said
                ),
            )
            for group in full.groups
        ),
    )
    before, after = (
        [one["fingerprint"] for one in json.loads(write(report, ReportFormat.JSON))["problems"]]
        for report in (full, moved)
    )
    assert before == after
    assert len(set(before)) == len(before) == 17

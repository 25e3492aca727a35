"""Findings for other programs: JSON with a version, whose schema is docs/validate.schema.json."""

from __future__ import annotations

import json as _json
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from toc.check.report.validation import VERSION, Validation, WordedProblem
from toc.check.writers.common import all_said, fingerprints, posix
from toc.core.problems import Severity

Weight = Literal["error", "warning", "advice"]
_WEIGHTS: dict[Severity, Weight] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.ADVICE: "advice",
}


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True)


class Counted(_Value):
    """How much of everything the plan has."""

    strategic_goals: int = Field(ge=0)
    operational_goals: int = Field(ge=0)
    inspanningen: int = Field(ge=0)
    indicators: int = Field(ge=0)
    networks: int = Field(ge=0)


class Summary(_Value):
    """How many findings there are of each weight."""

    error: int = Field(ge=0)
    warning: int = Field(ge=0)
    advice: int = Field(ge=0)


class Finding(_Value):
    """One finding. Its sentences are in the language of the report."""

    id: str = Field(description="The rule, or the reading step, that found it.")
    family: str = Field(description="Of the rule; empty for a problem of reading the file.")
    severity: Weight
    line: int = Field(ge=0, description="From 1; 0 is the file as a whole.")
    column: int = Field(ge=0, description="From 1, in characters; 0 where there is no line.")
    length: int = Field(ge=0, description="In characters; 0 where only a point is known.")
    about: str = Field(description="The id of the element; empty where there is none.")
    label: str = Field(description="What the element says; empty where there is none.")
    what: str = Field(description="What is wrong.")
    why: str = Field(description="Why it matters; empty for a problem of reading the file.")
    fix: str = Field(description="What to write instead.")
    source_line: str = Field(description="The line of the file, without its line end.")
    fingerprint: str = Field(description="Stays the same when other lines of the file change.")


class Accepted(_Value):
    """A finding that people accept, with why, who answers for it, and the last day."""

    finding: Finding
    reason: str
    owner: str
    until: str = Field(description="A year, a month (2024-07) or a day (2024-07-01).")


class Report(_Value):
    """The result of `toc validate --format json`.

    `version` changes when a field changes its meaning or goes; new fields may come without that.
    """

    model_config = ConfigDict(title="toc validate")

    version: Literal[1]
    file: str = Field(description="As it was given, with forward slashes.")
    title: str = Field(description="The programme's; empty where it could not be read.")
    language: Literal["nl", "en"]
    counts: Counted | None = Field(description="null where the file could not be read.")
    summary: Summary
    problems: tuple[Finding, ...] = Field(description="The worst first, by rule.")
    accepted: tuple[Accepted, ...] = Field(description="Not among the problems or in the summary.")


def json(report: Validation) -> str:
    """The report as JSON, indented, in UTF-8 text."""
    found = list(all_said(report))
    counts = report.counts
    value = Report(
        version=VERSION,
        file=posix(report.file),
        title=report.title,
        language=report.language,
        counts=None if counts is None else Counted(**vars(counts)),
        summary=Summary(**{_WEIGHTS[one]: report.count(one) for one in Severity}),
        problems=tuple(map(_finding, found, fingerprints(found))),
        accepted=tuple(
            Accepted(
                finding=_finding(one.said, mark),
                reason=one.reason,
                owner=one.owner,
                until=one.until,
            )
            for one, mark in zip(
                report.waived, fingerprints(one.said for one in report.waived), strict=True
            )
        ),
    )
    return value.model_dump_json(indent=2) + "\n"


def _finding(said: WordedProblem, mark: str) -> Finding:
    return Finding(
        id=said.id,
        family=said.family,
        severity=_WEIGHTS[said.severity],
        line=said.place.line,
        column=said.place.column,
        length=said.place.length,
        about=said.about,
        label=said.label,
        what=said.what,
        why=said.why,
        fix=said.fix,
        source_line=said.source_line,
        fingerprint=mark,
    )


def schema() -> str:
    """The JSON Schema of the report, as docs/validate.schema.json has it."""
    made = Report.model_json_schema(mode="serialization")
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return _json.dumps({**dialect, **made}, ensure_ascii=False, indent=2) + "\n"

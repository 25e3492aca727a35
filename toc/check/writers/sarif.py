"""Findings as SARIF 2.1.0, which code-scanning services and editors read."""

from __future__ import annotations

import json
from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import quote

from toc import __version__
from toc.check.report.validation import Validation, WordedProblem
from toc.check.rules.catalogue import CATALOGUE
from toc.check.writers.common import accepted_because, all_said, fingerprints, posix, rule_title
from toc.check.writers.manual import RulePage, rule_page
from toc.core.problems import Place, Severity
from toc.core.words import Language

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.ADVICE: "note"}

_Node = dict[str, object]


def sarif(report: Validation) -> str:
    """A log of one run: the whole catalogue with its help, and every finding, the worst first;
    what people accept comes last, as suppressed."""
    rules = [_rule(rule_page(rule, report.language)) for rule in CATALOGUE]
    indices = {rule.id: number for number, rule in enumerate(CATALOGUE)}
    for said in all_said(report):
        if said.id not in indices:
            indices[said.id] = len(rules)
            rules.append(_reading(said, report.language))
    found = list(all_said(report))
    results = [
        _result(said, indices[said.id], mark, report.file)
        for said, mark in zip(found, fingerprints(found), strict=True)
    ]
    accepted = [one.said for one in report.waived]
    for one, mark in zip(report.waived, fingerprints(accepted), strict=True):
        because = accepted_because(one, report.language)
        shown = _result(one.said, indices[one.said.id], mark, report.file)
        results.append({**shown, "suppressions": [_suppression(because)]})
    driver: _Node = {"name": "toc", "version": __version__, "rules": rules}
    run: _Node = {
        "tool": {"driver": driver},
        "language": report.language,
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    log: _Node = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _suppression(because: str) -> _Node:
    return {"kind": "external", "status": "accepted", "justification": because}


def _rule(page: RulePage) -> _Node:
    return {
        "id": page.id,
        "shortDescription": {"text": page.title},
        "fullDescription": {"text": page.why},
        "help": {"text": _help(page, fence=False), "markdown": _help(page, fence=True)},
        "defaultConfiguration": {"level": _LEVELS[page.severity]},
        "properties": {"tags": [page.family]},
    }


def _help(page: RulePage, fence: bool) -> str:
    code = [
        f"```yaml\n{one}\n```" if fence and one else one for one in (page.example, page.better)
    ]
    parts = [*page.finds, page.why, code[0], *page.instead, code[1]]
    return "\n\n".join(part for part in parts if part)


def _reading(said: WordedProblem, language: Language) -> _Node:
    return {
        "id": said.id,
        "shortDescription": {"text": rule_title(said.id, language)},
        "defaultConfiguration": {"level": _LEVELS[said.severity]},
    }


def _result(said: WordedProblem, index: int, mark: str, file: str) -> _Node:
    physical: _Node = {"artifactLocation": _artifact(file)}
    if said.place.line:
        physical["region"] = _region(said.place, said.source_line)
    location: _Node = {"physicalLocation": physical}
    if said.about:
        location["logicalLocations"] = [{"name": said.about}]
    return {
        "ruleId": said.id,
        "ruleIndex": index,
        "level": _LEVELS[said.severity],
        "message": {"text": f"{said.what} {said.fix}"},
        "locations": [location],
        "partialFingerprints": {"toc/v1": mark},
    }


def _region(place: Place, line: str) -> _Node:
    region: _Node = {"startLine": place.line}
    if place.column:
        region["startColumn"] = place.column
        region["endColumn"] = place.column + place.length
    if line:
        region["snippet"] = {"text": line}
    return region


def _artifact(file: str) -> _Node:
    """Relative to where the program ran, which a reader takes for the root of the sources."""
    windows = PureWindowsPath(file)
    if windows.drive and windows.is_absolute():
        return {"uri": windows.as_uri()}
    path = posix(file)
    if path.startswith("/"):
        return {"uri": PurePosixPath(path).as_uri()}
    return {"uri": quote(path), "uriBaseId": "%SRCROOT%"}

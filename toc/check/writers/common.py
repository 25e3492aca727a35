"""What several forms of the findings have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import PureWindowsPath

from toc.check.report.validation import RuleGroup, Validation, WaivedProblem, WordedProblem
from toc.check.words.findings import FINDINGS
from toc.check.words.rule_titles import RULE_TITLES
from toc.check.words.validation import VALIDATION
from toc.core.problems import Severity, mark
from toc.core.words import Language

MOST_ROWS = 12
"""Of a table; more elements that all have the same fault are a list of their ids."""

WORST_FIRST = tuple(sorted(Severity, reverse=True))


def all_said(report: Validation) -> Iterator[WordedProblem]:
    """Every finding, the worst groups first."""
    for group in report.groups:
        yield from group.said


def rule_title(rule: str, language: Language) -> str:
    """What a rule is called; a problem of reading the file is no rule and has one name for all."""
    if rule in RULE_TITLES:
        return RULE_TITLES.say(rule, language)
    return FINDINGS.say("reading", language)


def weight(severity: Severity, language: Language) -> str:
    """`fout`, `aandachtspunt` or `advies`."""
    return VALIDATION.say(severity.name.lower(), language)


def posix(file: str) -> str:
    """A path with forward slashes, also where it was written on Windows."""
    windows = PureWindowsPath(file)
    return windows.as_posix() if windows.drive or "\\" in file else file


def heading(report: Validation) -> str:
    """The title of a report."""
    if report.title:
        return FINDINGS.say("report-title", report.language, title=report.title)
    return FINDINGS.say("report-no-title", report.language, file=posix(report.file))


def counted(report: Validation) -> str:
    """How much of everything the plan has, in a sentence; empty where it could not be read."""
    counts = report.counts
    if counts is None:
        return ""
    return VALIDATION.say(
        "counts",
        report.language,
        strategic=counts.strategic_goals,
        operational=counts.operational_goals,
        inspanningen=counts.inspanningen,
        networks=counts.networks,
        indicators=counts.indicators,
    )


def by_severity(report: Validation) -> Iterator[tuple[Severity, list[RuleGroup]]]:
    """The groups of each weight that there is, the worst first."""
    for severity in WORST_FIRST:
        groups = [group for group in report.groups if group.severity is severity]
        if groups:
            yield severity, groups


def alike(group: RuleGroup) -> bool:
    """Whether a group is a long list of elements that all have the same fault: then a list of
    their ids says as much as a table."""
    return len(group.said) > MOST_ROWS and len({said.what for said in group.said}) == 1


def columns(group: RuleGroup) -> dict[str, list[str]]:
    """What is to be said of each finding of a group beyond what the group says already: the line,
    then the columns that have something in them. Keys are those of `FINDINGS`."""
    said = group.said
    made = {
        "line": [str(one.place.line) if one.place.line else "–" for one in said],
        "element": [one.about for one in said],
        "says": [one.label for one in said],
    }
    if len({one.what for one in said}) > 1:
        made["found"] = [one.what for one in said]
        if group.severity is Severity.ERROR:
            made["mend"] = [one.fix for one in said]
    return {key: cells for key, cells in made.items() if any(cells)}


def accepted_columns(report: Validation) -> dict[str, list[str]]:
    """What is accepted, as columns."""
    waived = report.waived
    return {
        "line": [str(one.said.place.line) for one in waived],
        "element": [one.said.about for one in waived],
        "found": [one.said.what for one in waived],
        "accepted-because": [accepted_because(one, report.language) for one in waived],
    }


def accepted_because(one: WaivedProblem, language: Language) -> str:
    """Until when, by whom and why a finding is accepted."""
    values = {"reason": one.reason, "owner": one.owner, "until": one.until}
    return VALIDATION.say("waived-why", language, **values)


def fingerprints(findings: Iterable[WordedProblem]) -> list[str]:
    """For each finding a mark that stays the same when lines are added above it. Equal findings
    are numbered."""
    marks: list[str] = []
    seen: Counter[str] = Counter()
    for said in findings:
        one = mark(said.fingerprint)
        seen[one] += 1
        marks.append(f"{one}:{seen[one]}")
    return marks

"""What `toc validate` says: every problem in words, grouped so that a gap which holds for forty
elements is one line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from toc.loaded import Loaded
from toc.messages import Language, Sentences
from toc.messages.loading import LOADING
from toc.messages.rules import RULES
from toc.messages.validation import VALIDATION
from toc.problems import Place, Problem, Severity
from toc.rules import CATALOGUE

VERSION = 1
"""Of the JSON form; it changes when a field changes its meaning or goes."""


@dataclass(frozen=True)
class Said:
    """One problem in words. `label` is what its element says, shortened; empty where it concerns
    no element."""

    id: str
    severity: Severity
    place: Place
    about: str
    label: str
    what: str
    why: str
    fix: str
    source_line: str


@dataclass(frozen=True)
class Group:
    """The problems of one rule: a title that counts them, and what to do about all of them."""

    id: str
    severity: Severity
    title: str
    why: str
    fix: str
    said: tuple[Said, ...]


@dataclass(frozen=True)
class Counts:
    """How much of everything the file has."""

    strategic_goals: int
    operational_goals: int
    inspanningen: int
    indicators: int
    networks: int


@dataclass(frozen=True)
class Validation:
    """The whole report, the worst groups first. `counts` is None where nothing could be read."""

    title: str
    file: str
    language: Language
    counts: Counts | None
    groups: tuple[Group, ...]
    summary: str

    def count(self, severity: Severity) -> int:
        """How many problems weigh this much."""
        return sum(len(g.said) for g in self.groups if g.severity is severity)


def validation(loaded: Loaded, language: Language) -> Validation:
    """The report on a file."""
    by_id: dict[str, list[Problem]] = {}
    for problem in loaded.problems:
        by_id.setdefault(problem.id, []).append(problem)
    # The worst first; among equals what cannot be read, then the order of the catalogue.
    order = {rule.id: number for number, rule in enumerate(CATALOGUE)}
    groups = sorted(
        (_group(problems, loaded, language) for problems in by_id.values()),
        key=lambda group: (-group.severity, order.get(group.id, -1), group.said[0].place),
    )
    programme = loaded.programme
    counts = None
    if programme is not None:
        counts = Counts(
            len(programme.strategic_goals),
            len(programme.operational_goals),
            len(programme.inspanningen),
            len(programme.indicators),
            len(programme.networks),
        )
    return Validation(
        title=programme.title if programme else "",
        file=str(loaded.file),
        language=language,
        counts=counts,
        groups=tuple(groups),
        summary=_summary(groups, language),
    )


def say(problem: Problem, loaded: Loaded, language: Language) -> Said:
    """A problem in words."""
    table = _table(problem)
    values = {key: _echo(key, value) for key, value in problem.values.items()}
    kind = problem.id
    if problem.id == "illegal-level":
        kind = f"illegal-level.{values['kind']}"
    elif problem.id == "redundant-link":
        kind = "redundant-link.via" if values["via"] else "redundant-link.twice"
    elif problem.id == "no-path-to-vision":
        kind = f"no-path-to-vision.{_COMPANY.get(values['below'], 'with-more')}"
    elif problem.id == "duplicate-id":
        kind = "duplicate-id.vision" if values["first"] == "vision" else kind
        values["first"] = loaded.reading.key(values["first"])
    return Said(
        id=problem.id,
        severity=problem.severity,
        place=problem.place,
        about=problem.about,
        label=_label(problem.about, loaded),
        what=table.say(f"{kind}.what", language, **values),
        why=table.say(f"{problem.id}.why", language) if table is RULES else "",
        fix=_fix(problem, values, loaded, language),
        source_line=problem.source_line,
    )


def _table(problem: Problem) -> Sentences:
    return RULES if f"{problem.id}.why" in RULES else LOADING


def _fix(problem: Problem, values: Mapping[str, str], loaded: Loaded, language: Language) -> str:
    """What to do, with the keys in the language of the file's own keys."""
    fix = f"{problem.id}.fix"
    if problem.id == "unknown-reference" and values["near"]:
        fix = "unknown-reference.fix-near"
    elif problem.id == "file-missing" and values["nearby"]:
        fix = "file-missing-near.fix"
    sentence = _table(problem).say(fix, language, **values)
    return _KEY.sub(lambda match: loaded.reading.key(match[0]), sentence)


def _echo(key: str, value: str) -> str:
    """What the user wrote, without the rest of what nobody reads to its end."""
    whole = key not in _WRITTEN or len(value) <= MOST_ECHOED
    return value if whole else value[:MOST_ECHOED] + "…"


_WRITTEN = {"value", "key", "id", "reference", "rest", "name", "tag", "about", "goal"}
MOST_ECHOED = 80

_COMPANY = {"0": "alone", "1": "with-one"}
"""How much comes to an end at a goal without a way to the vision."""

_KEY = re.compile(r"\b(contributes_to|requires|measures|owner|network|unit)\b(?=:|’|$)")


def _label(about: str, loaded: Loaded) -> str:
    tree = loaded.tree
    if tree is None or about not in tree.graph:
        return ""
    return tree.text(about)


def _group(problems: Sequence[Problem], loaded: Loaded, language: Language) -> Group:
    first = problems[0]
    said = tuple(say(problem, loaded, language) for problem in problems)
    if len(problems) == 1 or _table(first) is not RULES:
        return Group(first.id, first.severity, said[0].what, said[0].why, said[0].fix, said)
    title = RULES.say(f"{first.id}.group", language, count=len(problems))
    # What to do about all of them names none of them.
    unnamed = {**dict.fromkeys(first.values, "…"), "near": ""}
    fix = _fix(first, unnamed, loaded, language)
    return Group(first.id, first.severity, title, said[0].why, fix, said)


def _summary(groups: Sequence[Group], language: Language) -> str:
    if not groups:
        return VALIDATION.say("nothing", language)
    parts = []
    for severity, of_severity in groupby(groups, key=lambda group: group.severity):
        name = f"summary-{severity.name.lower()}"
        count = sum(len(group.said) for group in of_severity)
        parts.append(VALIDATION.say(name, language, count=count))
    if groups[0].severity is not Severity.ERROR:
        parts.insert(0, VALIDATION.say("no-errors", language))
    return " ".join(parts)


def to_json(report: Validation) -> dict[str, object]:
    """The report for other programs: `version`, the counts, and every problem with its place
    (`line` and `column` from 1; 0 is the file as a whole) and its sentences."""
    return {
        "version": VERSION,
        "file": report.file,
        "title": report.title,
        "language": report.language,
        "counts": report.counts,
        "summary": {
            severity.name.lower(): report.count(severity) for severity in reversed(Severity)
        },
        "problems": [
            {
                "id": said.id,
                "severity": said.severity,
                "line": said.place.line,
                "column": said.place.column,
                "length": said.place.length,
                "about": said.about,
                "label": said.label,
                "what": said.what,
                "why": said.why,
                "fix": said.fix,
                "source_line": said.source_line,
            }
            for group in report.groups
            for said in group.said
        ],
    }

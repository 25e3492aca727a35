"""Asking the rules of a file: which, with what weight, and what people have accepted."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from toc.check.rules.profiles import severity_of
from toc.check.rules.rule import Finding, Rule, RuleCase
from toc.core.checked import Asked, Checked, Waived
from toc.core.graph import VISION, GoalGraph
from toc.core.loading import Reading
from toc.core.loading.edits import together
from toc.core.model import Acceptance, Programme, Weight
from toc.core.problems import Problem, Severity

_LATE = "acceptance"
"""The family of rules that look at what all the others found."""


def check(reading: Reading, tree: GoalGraph | None, asked: Asked) -> Checked:
    """Every problem of a file: those of its form, then what the rules find.

    Of a file that is not sound only the rules are asked whose answer cannot become wrong by what
    was left out.
    """
    programme = reading.programme
    if programme is None:
        told = together(reading.positions.source, reading.problems)
        return Checked(tuple(sorted(told, key=_place)), ())
    tree = tree or GoalGraph(programme)
    case = RuleCase(
        tree,
        asked.today,
        measured=asked.measured,
        documents=asked.documents,
        others=asked.others,
        logo=asked.logo,
        cut=reading.cut,
        copies=asked.copies,
        undecided=reading.undecided,
    )
    rules = _rules(programme, asked)
    early = [rule for rule in rules if rule.family != _LATE]
    late = [rule for rule in rules if rule.family == _LATE]
    profile = asked.profile or programme.profile
    if any((severity_of(rule, programme, profile) or 0) >= asked.least for rule in late):
        asked = replace(asked, least=Severity.ADVICE)
    problems = list(reading.problems)
    waived: list[Waived] = []
    accepting = _accepting(programme.accepted, asked.today)
    counts: Counter[int] = Counter()
    for problem in _problems(reading, early, case, asked):
        number = accepting.get((problem.id, problem.about))
        if number is None:
            problems.append(problem)
        else:
            counts[number] += 1
            waived.append(Waived(problem, programme.accepted[number]))
    case = replace(case, waived=counts, catalogue={rule.id: rule for rule in rules})
    problems += _problems(reading, late, case, asked)
    # A key that is to be the id of something else need not be an id of its own.
    named = {
        (edit.line, edit.column)
        for one in problems
        if one.id == "unknown-reference" and one.correction is not None
        for edit in one.correction.edits
    }
    problems = [
        one
        for one in problems
        if one.id != "bad-id" or (one.place.line, one.place.column) not in named
    ]
    problems = together(reading.positions.source, problems)
    return Checked(
        tuple(sorted(problems, key=_place)),
        tuple(sorted(waived, key=lambda one: _place(one.problem))),
    )


def _rules(programme: Programme, asked: Asked) -> tuple[Rule, ...]:
    """The rules that can find something that weighs enough; perhaps some more."""
    raised = any(setting.weight is Weight.ERROR for setting in programme.rules.values())
    if asked.least is Severity.ERROR and not raised:
        from toc.check.rules.errors import ERRORS

        return ERRORS
    from toc.check.rules.catalogue import CATALOGUE

    return CATALOGUE


def _place(problem: Problem) -> tuple[Path, int, int, int, str]:
    # As places compare, without making a tuple for each comparison.
    place = problem.place
    return place.file, place.line, place.column, place.length, problem.id


def _accepting(
    accepted: tuple[Acceptance, ...], today: datetime.date
) -> dict[tuple[str, str], int]:
    """The number of the acceptance by rule and element, of those that are complete and hold."""
    numbers: dict[tuple[str, str], int] = {}
    for number, one in enumerate(accepted):
        if one.holds(today):
            for element in one.elements:
                numbers.setdefault((one.rule, element), number)
    return numbers


def _problems(
    reading: Reading, rules: list[Rule], case: RuleCase, asked: Asked
) -> Iterator[Problem]:
    programme = case.programme
    profile = asked.profile or programme.profile
    for rule in rules:
        severity = severity_of(rule, programme, profile)
        if severity is None or severity < asked.least or not (rule.draft or reading.sound):
            continue
        setting = programme.rules.get(rule.id)
        limit = setting.limit if setting is not None and setting.limit else rule.limit
        for found in rule.check(replace(case, limit=limit)):
            instead, values = found.instead, found.values
            if instead:
                # The vision has no id; it is called as the file's own key calls it.
                instead = tuple(reading.key(one) if one == VISION else one for one in instead)
                values = {**values, "instead": ", ".join(instead)}
            place = reading.positions.place(found.path, at_key=found.at_key or _whole(found))
            yield Problem(
                rule.id,
                severity,
                place,
                about=found.about,
                values=values,
                source_line=reading.positions.line(place),
                kind=found.kind,
                correction=found.correction
                or reading.positions.instead(
                    found.path, found.values.get("reference", ""), instead
                ),
            )


def _whole(found: Finding) -> bool:
    """Whether it is about an element as a whole, which is pointed at by its id; anything else is
    pointed at by its own words."""
    return len(found.path) <= 2

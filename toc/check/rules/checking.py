"""Asking the rules of a file: which, with what weight, and what people have accepted."""

from __future__ import annotations

import datetime
from bisect import insort
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from toc.check.rules.profiles import severity_of
from toc.check.rules.rule import Finding, Rule, RuleCase
from toc.core.checked import Asked, Checked, Waived
from toc.core.graph import VISION, GoalGraph
from toc.core.graph_after import graph_of
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
        of_form = together(reading.positions.source, reading.problems)
        return Checked(tuple(sorted(of_form, key=place_of)), ())
    tree = tree if tree is not None else graph_of(reading)
    early, late = rules_asked(programme, asked)
    profile = asked.profile or programme.profile
    if any((severity_of(rule, programme, profile) or 0) >= asked.least for rule in late):
        asked = replace(asked, least=Severity.ADVICE)
    case = case_of(reading, tree, asked)
    found = _problems(reading, early, case, asked)
    return told(reading, case, asked, found, (early, late))


def told(
    reading: Reading,
    case: RuleCase,
    asked: Asked,
    found: Iterable[Problem],
    rules: tuple[list[Rule], list[Rule]],
    *,
    in_order: bool = False,
) -> Checked:
    """What is told of what the early rules found: less what is accepted, and with what the late
    rules make of that. `found` may be `in_order` of place already."""
    programme = case.programme
    early, late = rules
    problems = list(reading.problems)
    waived: list[Waived] = []
    accepting = _accepting(programme.accepted, asked.today)
    counts: Counter[int] = Counter()
    if not accepting:
        problems += found
        found = ()
    for problem in found:
        number = accepting.get((problem.id, problem.about))
        if number is None:
            problems.append(problem)
        else:
            counts[number] += 1
            waived.append(Waived(problem, programme.accepted[number]))
    catalogue = {rule.id: rule for rule in (*early, *late)}
    case = replace(case, waived=counts, catalogue=catalogue)
    of_rules = list(_problems(reading, late, case, asked))
    if in_order:
        for one in of_rules:
            insort(problems, one, key=place_of)
    else:
        problems += of_rules
    if reading.problems:
        problems = _without_named(problems)
    problems = together(reading.positions.source, problems)
    return Checked(
        tuple(problems if in_order else sorted(problems, key=place_of)),
        tuple(sorted(waived, key=lambda one: place_of(one.problem))),
    )


def _without_named(problems: list[Problem]) -> list[Problem]:
    """Without a key that is to be the id of something else: it need not be an id of its own."""
    named = {
        (edit.line, edit.column)
        for one in problems
        if one.id == "unknown-reference" and one.correction is not None
        for edit in one.correction.edits
    }
    return [
        one
        for one in problems
        if one.id != "bad-id" or (one.place.line, one.place.column) not in named
    ]


def case_of(reading: Reading, tree: GoalGraph, asked: Asked) -> RuleCase:
    """What the rules are asked of."""
    return RuleCase(
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


def rules_asked(programme: Programme, asked: Asked) -> tuple[list[Rule], list[Rule]]:
    """The rules that can find something that weighs enough, perhaps some more; and those that look
    at what all these found."""
    rules = _rules(programme, asked)
    early = [rule for rule in rules if rule.family != _LATE]
    return early, [rule for rule in rules if rule.family == _LATE]


def _rules(programme: Programme, asked: Asked) -> tuple[Rule, ...]:
    """The rules that can find something that weighs enough; perhaps some more."""
    raised = any(setting.weight is Weight.ERROR for setting in programme.rules.values())
    if asked.least is Severity.ERROR and not raised:
        from toc.check.rules.errors import ERRORS

        return ERRORS
    from toc.check.rules.catalogue import CATALOGUE

    return CATALOGUE


def place_of(problem: Problem) -> tuple[Path, int, int, int, str]:
    """By what problems are sorted."""
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
    for rule in rules:
        severity = weight_of(rule, reading, case.programme, asked)
        if severity is not None:
            for found in asked_of(rule, case):
                yield problem_of(reading, rule, severity, found)


def weight_of(rule: Rule, reading: Reading, programme: Programme, asked: Asked) -> Severity | None:
    """What a finding of a rule weighs; None where it is not asked."""
    severity = severity_of(rule, programme, asked.profile or programme.profile)
    if severity is None or severity < asked.least or not (rule.draft or reading.sound):
        return None
    return severity


def asked_of(rule: Rule, case: RuleCase) -> Iterable[Finding]:
    """What a rule finds, with the limit that the programme gives it."""
    setting = case.programme.rules.get(rule.id)
    limit = setting.limit if setting is not None and setting.limit else rule.limit
    return rule.check(replace(case, limit=limit))


def problem_of(reading: Reading, rule: Rule, severity: Severity, found: Finding) -> Problem:
    """A finding at its place in the file."""
    instead, values = found.instead, found.values
    if instead:
        # The vision has no id; it is called as the file's own key calls it.
        instead = tuple(reading.key(one) if one == VISION else one for one in instead)
        values = {**values, "instead": ", ".join(instead)}
    place = reading.positions.place(found.path, at_key=found.at_key or _whole(found))
    return Problem(
        rule.id,
        severity,
        place,
        about=found.about,
        values=values,
        source_line=reading.positions.line(place),
        kind=found.kind,
        correction=found.correction
        or reading.positions.instead(found.path, found.values.get("reference", ""), instead),
    )


def _whole(found: Finding) -> bool:
    """Whether it is about an element as a whole, which is pointed at by its id; anything else is
    pointed at by its own words."""
    return len(found.path) <= 2

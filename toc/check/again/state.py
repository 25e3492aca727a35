"""A programme that was checked, with what every rule found where: what a next check starts
from."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from toc.check.again.relations import Relations, elements_of
from toc.check.rules.checking import (
    asked_of,
    case_of,
    place_of,
    problem_of,
    rules_asked,
    told,
    weight_of,
)
from toc.check.rules.rule import Finding, Rule, RuleCase
from toc.core.checked import Asked, Checked
from toc.core.graph import VISION, GoalGraph
from toc.core.loading import Reading
from toc.core.loading.again import segments_of
from toc.core.loading.segments import SECTIONS
from toc.core.model import Programme
from toc.core.problems import Place, Problem, Severity

ByElement = Mapping[str, tuple[Problem, ...]]
"""The problems of each element that has any, in the order of their lines."""


@dataclass(frozen=True)
class Found:
    """What one rule found: of which elements something, and what elsewhere, as the rule gives
    it."""

    weight: Severity | None
    ids: frozenset[str] = frozenset()
    elsewhere: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class State:
    """A sound programme, as it was read and asked, and what was found: by rule, and the problems
    of every element."""

    reading: Reading
    tree: GoalGraph
    asked: Asked
    rules: tuple[list[Rule], list[Rule]]
    found: Mapping[str, Found]
    buckets: ByElement

    @cached_property
    def relations(self) -> Relations:
        """Who names whom."""
        return Relations.of(self.tree.programme)

    @cached_property
    def plain(self) -> bool:
        """Whether every id stands for one element."""
        return is_plain(self.tree.programme)

    @cached_property
    def errors(self) -> Checked:
        """The errors alone, as they are told where nothing else is asked. No rule is an error only
        because the programme says so."""
        ids = {
            id: None
            for one in self.found.values()
            if one.weight is Severity.ERROR
            for id in sorted(one.ids)
        }
        found = [
            one for id in ids for one in self.buckets.get(id, ()) if one.severity is Severity.ERROR
        ]
        asked = replace(self.asked, least=Severity.ERROR)
        case = case_of(self.reading, self.tree, asked)
        found += self._elsewhere(Severity.ERROR)
        return told(self.reading, case, asked, found, rules_asked(self.tree.programme, asked))

    def _elsewhere(self, least: Severity) -> list[Problem]:
        return [
            problem_of(self.reading, rule, weight, one)
            for rule in self.rules[0]
            if (weight := self.found[rule.id].weight) is not None and weight >= least
            for one in self.found[rule.id].elsewhere
        ]

    @cached_property
    def checked(self) -> Checked:
        """All of it, as a check from the start would tell it."""
        case = case_of(self.reading, self.tree, self.asked)
        elsewhere = self._elsewhere(Severity.ADVICE)
        held = segments_of(self.reading) if self.plain else None
        if held is None:
            found = [one for some in self.buckets.values() for one in some]
            return told(self.reading, case, self.asked, [*found, *elsewhere], self.rules)
        found = [one for piece in held.pieces for one in self.buckets.get(piece.id, ())]
        for one in elsewhere:
            insort(found, one, key=place_of)
        return told(self.reading, case, self.asked, found, self.rules, in_order=True)


DOUBTFUL = frozenset({VISION, "visie"})
"""Ids that are no element's."""


def is_plain(programme: Programme) -> bool:
    """Whether every id of a programme stands for one element, and none for the vision."""
    every = elements_of(programme)
    together = sum(len(getattr(programme, name)) for name in SECTIONS)
    return together == len(every) and DOUBTFUL.isdisjoint(every)


def from_the_start(reading: Reading, tree: GoalGraph, asked: Asked) -> State:
    """The state of a sound programme, of which everything is asked."""
    programme, case = tree.programme, case_of(reading, tree, asked)
    rules = rules_asked(programme, asked)
    found: dict[str, Found] = {}
    every: dict[str, list[Problem]] = {}
    for rule in rules[0]:
        weight = weight_of(rule, reading, programme, asked)
        of, found[rule.id] = asked_again(rule, weight, reading, case)
        for id, some in of.items():
            every.setdefault(id, []).extend(some)
    kept = {id: in_order(some) for id, some in every.items()}
    return State(reading, tree, asked, rules, found, kept)


def asked_again(
    rule: Rule, weight: Severity | None, reading: Reading, case: RuleCase
) -> tuple[dict[str, list[Problem]], Found]:
    """What a rule finds of each element of a case, and all of it in short."""
    of: dict[str, list[Problem]] = {}
    elsewhere: list[Finding] = []
    if weight is not None:
        for one in asked_of(rule, case):
            if (id := element_of(one)) is not None:
                of.setdefault(id, []).append(problem_of(reading, rule, weight, one))
            else:
                elsewhere.append(one)
    return of, Found(weight, frozenset(of), tuple(elsewhere))


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems in the order of their lines."""
    return tuple(sorted(problems, key=place_of))


def element_of(found: Finding) -> str | None:
    """The element that a finding stands at; None where that is none of those that are asked about
    one by one."""
    path = found.path
    return str(path[1]) if len(path) > 1 and path[0] in SECTIONS else None


def moved(problem: Problem, lines: int) -> Problem:
    """The same so many lines lower."""
    place = problem.place
    # A line more at the top moves all that was found: `replace` would take four times as long.
    there, found = object.__new__(Place), object.__new__(Problem)
    there.__dict__.update(place.__dict__, line=place.line + lines)
    found.__dict__.update(problem.__dict__, place=there)
    if problem.correction is None:
        return found
    edits = tuple(replace(one, line=one.line + lines) for one in problem.correction.edits)
    return replace(found, correction=replace(problem.correction, edits=edits))

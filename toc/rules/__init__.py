"""The rules, and asking them of what was read: a new rule is a new file and a line in the
tuple."""

from __future__ import annotations

from toc.graph import GoalGraph
from toc.loading import Reading
from toc.problems import Problem
from toc.rules.rule import Finding, Rule, rule
from toc.rules.structure import (
    cycle,
    duplicate_id,
    goal_in_no_network,
    goal_without_indicator,
    illegal_level,
    indicator_measures_nothing,
    inspanning_without_goal,
    inspanning_without_owner,
    no_path_to_vision,
    operational_goal_without_inspanning,
    redundant_link,
    same_inspanning_twice,
    self_reference,
    skipped_level,
    strategic_goal_without_operational_goal,
    unknown_reference,
)

CATALOGUE: tuple[Rule, ...] = tuple(
    rule(module)
    for module in (
        unknown_reference,
        duplicate_id,
        self_reference,
        cycle,
        illegal_level,
        skipped_level,
        strategic_goal_without_operational_goal,
        operational_goal_without_inspanning,
        inspanning_without_goal,
        no_path_to_vision,
        goal_in_no_network,
        same_inspanning_twice,
        redundant_link,
        indicator_measures_nothing,
        goal_without_indicator,
        inspanning_without_owner,
    )
)


def check(reading: Reading, tree: GoalGraph | None = None) -> list[Problem]:
    """Every problem of a file: those of its form, then what the rules find, sorted by place.

    Of a file that is not sound only the rules are asked whose answer cannot become wrong by what
    was left out.
    """
    problems = list(reading.problems)
    if reading.programme is not None:
        tree = tree or GoalGraph(reading.programme)
        for asked in CATALOGUE:
            if asked.draft or reading.sound:
                problems += (_located(reading, asked, found) for found in asked.check(tree))
    return sorted(problems, key=lambda problem: (problem.place, problem.id))


def _located(reading: Reading, asked: Rule, found: Finding) -> Problem:
    # An element as a whole is pointed at by its id, anything else by its own words.
    place = reading.positions.place(found.path, at_key=len(found.path) <= 2)
    return Problem(
        asked.id,
        asked.severity,
        place,
        about=found.about,
        values=found.values,
        source_line=reading.positions.line(place),
    )


__all__ = ["CATALOGUE", "Finding", "Rule", "check"]

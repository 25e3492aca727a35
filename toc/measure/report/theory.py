"""What the theory of change asks: was the work done, does the goal move, and what falls away
where an assumption turns out wrong; in sentences."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from toc.core.graph import GoalGraph
from toc.core.words import Language, listing
from toc.measure.monitoring.failing_assumptions import Failure, StressTest, stress_test
from toc.measure.monitoring.progress import IndicatorProgress
from toc.measure.monitoring.theory import GoalReading, TheoryAnswer, TheoryCell, read_theory
from toc.measure.words.progress_theory import LEARNING

_MOST_NAMED = 8
"""So many goals that an assumption cuts off are named; the others are counted."""


@dataclass(frozen=True)
class ReadGoal:
    """A goal in a cell, and an aside about how sure that is, or empty."""

    id: str
    text: str
    aside: str


@dataclass(frozen=True)
class CellReport:
    """One of the four cells with its goals, and the question that it asks."""

    cell: TheoryCell
    title: str
    question: str
    goals: tuple[ReadGoal, ...]


@dataclass(frozen=True)
class TheoryReport:
    """The cells that have goals. `unknown` says of how many goals nothing can be said, and why;
    `unknown_goals` are those. `caution` is said with any of the cells."""

    cells: tuple[CellReport, ...]
    unknown: tuple[str, ...]
    unknown_goals: tuple[str, ...]
    caution: str


@dataclass(frozen=True)
class AssumptionLine:
    """An assumption that cuts something off: what it is called, and what is lost."""

    text: str
    kind: str
    lost: str
    goals: str


@dataclass(frozen=True)
class StressReport:
    """The assumptions that cut most, introduced by `lead`, the `rest` that cut something, and
    what this says nothing about."""

    lead: str
    worst: tuple[AssumptionLine, ...]
    rest_lead: str
    rest: tuple[AssumptionLine, ...]
    limits: tuple[str, ...]


def theory_report(
    tree: GoalGraph,
    progress: Mapping[str, IndicatorProgress],
    on: datetime.date,
    language: Language,
    left_out: Collection[str] = (),
) -> TheoryReport:
    """Delivery against effect, for every goal. What an adopted plan had `left_out` was not meant
    to be done."""
    read = read_theory(tree, progress, on, left_out)
    cells = []
    for cell in (
        TheoryCell.NEITHER,
        TheoryCell.ONLY_DELIVERED,
        TheoryCell.ONLY_EFFECT,
        TheoryCell.BOTH,
    ):
        goals = tuple(
            ReadGoal(one.id, tree.text(one.id), _aside(one, language))
            for one in read
            if one.cell is cell
        )
        if goals:
            title = LEARNING.say(f"cell.{cell}", language)
            question = LEARNING.say(f"question.{cell}", language)
            cells.append(CellReport(cell, title, question, goals))
    unknown = [one for one in read if one.cell is TheoryCell.UNKNOWN]
    return TheoryReport(
        tuple(cells),
        tuple(_unknown(unknown, language)),
        tuple(one.id for one in unknown),
        _caution(left_out, language),
    )


def _caution(left_out: Collection[str], language: Language) -> str:
    said = LEARNING.say("caution", language)
    return f"{said} {LEARNING.say('left-out', language)}" if left_out else said


def _aside(goal: GoalReading, language: Language) -> str:
    possibly = any(one.possibly for one in goal.carried)
    return LEARNING.say("possibly", language) if possibly else ""


def _unknown(goals: list[GoalReading], language: Language) -> Iterator[str]:
    """How many goals cannot be read for which reasons together, the most first."""
    by_reasons: defaultdict[tuple[str, ...], int] = defaultdict(int)
    for goal in goals:
        by_reasons[tuple(_whys(goal))] += 1
    for keys, count in sorted(by_reasons.items(), key=lambda pair: -pair[1]):
        why = "; ".join(LEARNING.say(f"why.{key}", language) for key in keys)
        yield LEARNING.say("unknown", language, count=count, why=why)


def _whys(goal: GoalReading) -> Iterator[str]:
    if not goal.carried:
        yield "no-inspanning"
    elif goal.delivered is TheoryAnswer.UNKNOWN:
        yield "delivered"
    elif goal.delivered is TheoryAnswer.PARTLY:
        yield "delivered-partly"
    if not (goal.moved or goal.not_moved or goal.unmeasured):
        yield "no-indicator"
    elif goal.effect is TheoryAnswer.UNKNOWN:
        yield "effect"
    elif goal.effect is TheoryAnswer.PARTLY:
        yield "effect-partly"


def stress_report(tree: GoalGraph, language: Language) -> StressReport:
    """What falls away if one assumption turns out wrong."""
    tested = stress_test(tree)
    worst = tested.worst
    rest = [
        one
        for one in tested.failures
        if one not in worst and (one.lost_goals or one.lost_inspanningen)
    ]
    lead = ""
    if worst:
        lead = LEARNING.say("stress.worst", language, count=len(worst))
    elif tested.failures:
        lead = LEARNING.say("stress.nothing", language)
    return StressReport(
        lead,
        tuple(_line(tree, one, language) for one in worst),
        LEARNING.say("stress.rest", language) if rest else "",
        tuple(_line(tree, one, language) for one in rest),
        tuple(_limits(tested, language)),
    )


def _line(tree: GoalGraph, failure: Failure, language: Language) -> AssumptionLine:
    kinds = [
        LEARNING.say(f"stress.kind.{kind}", language)
        for kind, has in (("necessary", failure.necessary), ("weak", failure.weak))
        if has
    ]
    what = [
        LEARNING.say(f"stress.{key}", language, count=len(lost))
        for key, lost in (
            ("goals", failure.lost_goals),
            ("inspanningen", failure.lost_inspanningen),
        )
        if lost
    ]
    named = ""
    if failure.lost_goals:
        names = [f"‘{tree.text(one)}’" for one in failure.lost_goals[:_MOST_NAMED]]
        more = len(failure.lost_goals) - len(names)
        if more:
            names.append(LEARNING.say("stress.more", language, count=more))
        named = LEARNING.say("stress.goals-named", language, names=listing(names, language))
    lost_text = LEARNING.say("stress.lost", language, what=listing(what, language))
    return AssumptionLine(failure.text, listing(kinds, language), lost_text, named)


def _limits(tested: StressTest, language: Language) -> Iterator[str]:
    if tested.links and tested.bare_links == tested.links:
        yield LEARNING.say("stress.bare-all", language, all=tested.links)
        return
    if tested.others:
        yield LEARNING.say("stress.others", language, count=tested.others)
    if tested.bare_links:
        yield LEARNING.say("stress.bare", language, count=tested.bare_links, all=tested.links)

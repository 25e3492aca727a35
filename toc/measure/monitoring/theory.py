"""Reading the theory of change: was done what we meant to do, and does the goal move?

Neither answer says why. That an inspanning was carried out and a goal moves, does not show that
the one is the reason for the other.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from toc.core.graph import GoalGraph, Level
from toc.core.model import Basis, IndicatorKind
from toc.core.model.elements import State
from toc.measure.monitoring.progress import IndicatorProgress, IndicatorStatus, Moved


class TheoryAnswer(StrEnum):
    """An answer to one of the two questions."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"


class TheoryCell(StrEnum):
    """What the two answers together ask about."""

    BOTH = "both"  # delivered and effect
    ONLY_DELIVERED = "only_delivered"  # does the theory fail?
    ONLY_EFFECT = "only_effect"  # is something else at work?
    NEITHER = "neither"  # does the work fail?
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class CarriedOut:
    """Whether an inspanning is carried out as meant: by its process indicators, or else by its
    progress: finished or running is yes, stopped is no. `possibly` says that it is only known to
    stand in the same network as the goal."""

    id: str
    delivered: TheoryAnswer
    state: State | None
    indicators: tuple[str, ...]
    possibly: bool


@dataclass(frozen=True)
class GoalReading:
    """A goal: is what contributes to it delivered, and does it move? `moved` and `not_moved` are
    its indicators of effect that are better, and not better, than their baseline."""

    id: str
    cell: TheoryCell
    delivered: TheoryAnswer
    effect: TheoryAnswer
    carried: tuple[CarriedOut, ...]
    moved: tuple[str, ...]
    not_moved: tuple[str, ...]
    unmeasured: tuple[str, ...]


_CELLS = {
    (TheoryAnswer.YES, TheoryAnswer.YES): TheoryCell.BOTH,
    (TheoryAnswer.YES, TheoryAnswer.NO): TheoryCell.ONLY_DELIVERED,
    (TheoryAnswer.NO, TheoryAnswer.YES): TheoryCell.ONLY_EFFECT,
    (TheoryAnswer.NO, TheoryAnswer.NO): TheoryCell.NEITHER,
}


def read_theory(
    tree: GoalGraph,
    progress: Mapping[str, IndicatorProgress],
    on: datetime.date,
    left_out: Collection[str] = (),
) -> tuple[GoalReading, ...]:
    """Every operational goal, and every strategic goal to which an inspanning contributes
    directly, in the order of the file, as they stood at the end of a day. How far an inspanning is
    counts from the day that the plan gives it. What an adopted plan had `left_out`, and of which
    nothing is told either, was not meant to be done and says nothing."""
    programme = tree.programme
    strategic = [
        goal
        for goal in programme.strategic_goals
        if any(tree.level(one) is Level.INSPANNING for one in tree.served_by(goal))
    ]
    return tuple(
        _goal(tree, goal, progress, on, left_out)
        for goal in (*strategic, *programme.operational_goals)
    )


def _goal(
    tree: GoalGraph,
    goal: str,
    progress: Mapping[str, IndicatorProgress],
    on: datetime.date,
    left_out: Collection[str],
) -> GoalReading:
    serving = set(tree.served_by(goal))
    every = (
        _carried(tree, one, goal, progress, on)
        for one in tree.programme.inspanningen
        if one in serving
    )
    carried = tuple(
        one for one in every if one.id not in left_out or one.delivered is not TheoryAnswer.UNKNOWN
    )
    indicators = tree.programme.indicators
    effects = [
        progress[one]
        for one in _measuring(tree, goal)
        if indicators[one].kind is not IndicatorKind.PROCESS
    ]
    by = {moved: tuple(one.id for one in effects if one.moved is moved) for moved in Moved}
    delivered = _together([one.delivered for one in carried])
    answers = {
        Moved.BETTER: TheoryAnswer.YES,
        Moved.NOT_BETTER: TheoryAnswer.NO,
        Moved.UNKNOWN: TheoryAnswer.UNKNOWN,
    }
    effect = _together([answers[one.moved] for one in effects])
    return GoalReading(
        goal,
        _CELLS.get((delivered, effect), TheoryCell.UNKNOWN),
        delivered,
        effect,
        carried,
        by[Moved.BETTER],
        by[Moved.NOT_BETTER],
        by[Moved.UNKNOWN],
    )


def _carried(
    tree: GoalGraph,
    element: str,
    goal: str,
    progress: Mapping[str, IndicatorProgress],
    on: datetime.date,
) -> CarriedOut:
    programme = tree.programme
    link = tree.contribution(element, goal)
    state = programme.inspanningen[element].progress
    if state is not None and state.date is not None and state.date.first_day > on:
        state = None
    of_process = [
        one
        for one in _measuring(tree, element)
        if programme.indicators[one].kind is not IndicatorKind.EFFECT
    ]
    answers = {
        IndicatorStatus.ON_COURSE: TheoryAnswer.YES,
        IndicatorStatus.CLOSE: TheoryAnswer.YES,
        IndicatorStatus.BEHIND: TheoryAnswer.NO,
    }
    found = [answers[s] for one in of_process if (s := progress[one].status) in answers]
    if not found and state is not None:
        found = [TheoryAnswer.NO if state.state is State.STOPPED else TheoryAnswer.YES]
    return CarriedOut(
        element,
        _together(found),
        state.state if state is not None else None,
        tuple(of_process),
        link is not None and link.basis is not Basis.STATED,
    )


def _measuring(tree: GoalGraph, element: str) -> list[str]:
    """The indicators of an element, in the order of the file."""
    measuring = set(tree.measured_by(element))
    return [one for one in tree.programme.indicators if one in measuring] if measuring else []


def _together(answers: list[TheoryAnswer]) -> TheoryAnswer:
    """All yes is yes and all no is no; one that is not known makes the whole unknown."""
    if not answers or TheoryAnswer.UNKNOWN in answers:
        return TheoryAnswer.UNKNOWN
    return answers[0] if len(set(answers)) == 1 else TheoryAnswer.PARTLY

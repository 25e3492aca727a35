"""How the goals stand: counts of their indicators by status. Values in unlike units are never
averaged; what asks most attention is named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from toc.core.graph import GoalGraph, Level
from toc.core.model import IndicatorKind
from toc.measure.monitoring.progress import IndicatorProgress, IndicatorStatus

Counts = tuple[tuple[IndicatorStatus, int], ...]
"""How many there are of each status that occurs, what asks most attention first."""


@dataclass(frozen=True)
class GoalProgress:
    """A goal by its indicators of effect.

    `indicators` measure the goal itself, `below` are those of the goals that contribute to it. An
    indicator that the plan gives no kind counts as one of effect: it measures a goal. `worst` is
    every indicator of the goal itself that asks most attention, none where all are on course.
    """

    id: str
    level: Level
    indicators: tuple[str, ...]
    counts: Counts
    worst: tuple[str, ...]
    below: tuple[str, ...]
    below_counts: Counts

    @property
    def unmeasured(self) -> bool:
        """Whether the goal has no indicator of its own."""
        return not self.indicators


def counted(statuses: Iterable[IndicatorStatus]) -> Counts:
    """How many there are of each status."""
    found = Counter(statuses)
    return tuple((status, found[status]) for status in IndicatorStatus if found[status])


def roll_up(tree: GoalGraph, progress: Mapping[str, IndicatorProgress]) -> dict[str, GoalProgress]:
    """Every goal in the order of the file, strategic goals first."""
    programme = tree.programme
    goals = [*programme.strategic_goals, *programme.operational_goals]
    own = {goal: _effects(tree, goal) for goal in goals}
    under: dict[str, list[str]] = {goal: [] for goal in goals}
    for goal in goals:
        for above in tree.above(goal):
            if above in under:
                under[above] += own[goal]
    found = {}
    for goal in goals:
        level = tree.level(goal)
        assert level is not None  # only an indicator has none
        counts = counted(progress[one].status for one in own[goal])
        worst = counts[0][0] if counts and counts[0][0] is not IndicatorStatus.ON_COURSE else None
        every = set(under[goal])
        below = tuple(one for one in programme.indicators if one in every)
        found[goal] = GoalProgress(
            goal,
            level,
            tuple(own[goal]),
            counts,
            tuple(one for one in own[goal] if progress[one].status is worst),
            below,
            counted(progress[one].status for one in below),
        )
    return found


def _effects(tree: GoalGraph, goal: str) -> list[str]:
    indicators = tree.programme.indicators
    measuring = set(tree.measured_by(goal))
    return [
        name
        for name, one in indicators.items()
        if name in measuring and one.kind is not IndicatorKind.PROCESS
    ]

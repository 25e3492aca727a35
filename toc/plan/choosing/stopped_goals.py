"""Goals that people decided to stop: what serves one is no reason to choose anything from then on,
and what serves nothing else does not start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from toc.core.graph import GoalGraph
from toc.core.model import Programme, Verdict
from toc.plan.choosing.bounds import Bounds
from toc.plan.choosing.case import Barring
from toc.plan.choosing.decisions import Ruling, concerning
from toc.plan.choosing.demands import Demand, DemandKind
from toc.plan.choosing.periods import Period
from toc.plan.choosing.service import Services, services

if TYPE_CHECKING:
    import networkx as nx

StoppedGoals = Sequence[Mapping[str, Ruling]]
"""By period, the goals that are stopped by then, each with the decision that says so."""


def stopped_goals(
    programme: Programme, periods: Sequence[Period]
) -> tuple[dict[str, Ruling], ...]:
    """The goals that are stopped in each of these periods. Where several decisions say so, it is
    the last one in the file."""
    found: tuple[dict[str, Ruling], ...] = tuple({} for _ in periods)
    for ruling in concerning(programme, periods):
        decision = ruling.decision
        if decision.goal is not None and decision.decision is Verdict.STOP:
            for n in ruling.periods:
                found[n][decision.goal] = ruling
    return found


def services_by_period(
    graph: GoalGraph, served: Services, goals: StoppedGoals
) -> tuple[Services, ...]:
    """Who serves what in each period; `served` is what the file says without any decision."""
    found = {frozenset[str](): served}
    for stopped in map(frozenset, goals):
        if stopped not in found:
            found[stopped] = services(graph, stopped)
    return tuple(found[frozenset(stopped)] for stopped in goals)


def without_goal(
    graph: GoalGraph, waits: nx.DiGraph[str], bounds: Bounds, goals: StoppedGoals
) -> Iterator[Barring]:
    """What serves only goals that are stopped for as long as it would run does not start; unless
    it must, or something waits for it. `waits` has an edge from each to what it waits for."""
    forced = {forcing.name for forcing in bounds.forcing}
    for name in waits if any(goals) else ():
        if name in forced or waits.in_degree(name):
            continue
        idle = _idle(graph, name, goals)
        starts = frozenset(m for m in bounds.months if idle.issuperset(bounds.running(name, m)))
        demands = {
            goal: Demand(
                DemandKind.GOAL_STOPPED, name, goal, path=("decisions", goals[n][goal].number)
            )
            for n in sorted({bounds.timeline.period_of(month) for month in starts})
            for goal in graph.serves(name)
        }
        if starts:
            yield Barring(tuple(demands.values()), name, starts)


def idle_always(graph: GoalGraph, name: str, goals: StoppedGoals) -> bool:
    """Whether every goal that it contributes to is stopped in all periods."""
    return len(_idle(graph, name, goals)) == len(goals)


def _idle(graph: GoalGraph, name: str, goals: StoppedGoals) -> frozenset[int]:
    """The periods in which every goal that it contributes to is stopped."""
    served = graph.serves(name)
    if not served:
        return frozenset()
    return frozenset(n for n, stopped in enumerate(goals) if stopped.keys() >= set(served))

"""From a programme to a question of choice: only here, in `bounds` and in `fixed` is it known how
the one becomes the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from toc.core.graph import GoalGraph
from toc.core.model import AppliedBy, Inspanning, Programme, State
from toc.plan.choosing.aims import in_order
from toc.plan.choosing.bounds import Bounds, relations
from toc.plan.choosing.case import Barred, Candidate, ChoiceCase
from toc.plan.choosing.commitments import Commitment, in_state
from toc.plan.choosing.decisions import Ruling, stopped_from_start
from toc.plan.choosing.demands import DemandKind
from toc.plan.choosing.fixed import PlacedInspanning, place_commitment, place_structural
from toc.plan.choosing.limits import Limit
from toc.plan.choosing.needs import needs_of, unsaid_of
from toc.plan.choosing.periods import Period
from toc.plan.choosing.service import Services
from toc.plan.choosing.stopped_goals import (
    StoppedGoals,
    idle_always,
    services_by_period,
    stopped_goals,
    without_goal,
)

if TYPE_CHECKING:
    import networkx as nx

# Where several demands together leave no period to start in, the first of these is told.
_BARRED = (
    (DemandKind.DECIDED_STOP, Barred.DECIDED_STOP),
    (DemandKind.DECIDED_OUT, Barred.DECIDED_OUT),
    (DemandKind.DECIDED_LATER, Barred.DECIDED_LATER),
    (DemandKind.GOAL_STOPPED, Barred.GOAL_STOPPED),
    (DemandKind.EARLIEST, Barred.WINDOW),
    (DemandKind.LATEST, Barred.WINDOW),
    (DemandKind.END, Barred.WINDOW),
    (DemandKind.NOT_WITH, Barred.EXCLUDED),
    (DemandKind.REQUIRES, Barred.WAITS),
)


def build_case(
    graph: GoalGraph,
    served: Services,
    periods: Sequence[Period],
    limits: Sequence[Limit],
    commitments: Sequence[Commitment] = (),
    decisions: Sequence[Ruling] = (),
) -> ChoiceCase:
    """The choice that a programme leaves for these periods."""
    import networkx as nx

    programme = graph.programme
    goals = stopped_goals(programme, periods)
    serving = services_by_period(graph, served, goals)
    finished = in_state(programme, State.FINISHED)
    stopped = in_state(programme, State.STOPPED)
    committed = {commitment.inspanning: commitment for commitment in commitments}
    placed: dict[str, PlacedInspanning] = {}
    free: dict[str, Inspanning] = {}
    for name, value in programme.inspanningen.items():
        if name in finished or name in stopped:
            continue
        one = _candidate(programme, serving, goals, periods, name)
        if stopped_from_start(decisions, name):
            free[name] = value  # which the decision bars
        elif value.structural:
            placed[name] = place_structural(one, programme, periods, decisions)
        elif name in committed:
            placed[name] = place_commitment(one, committed[name], periods, decisions)
        else:
            free[name] = value
    bounds = Bounds(programme, periods, decisions, free, placed, stopped)
    bounds.find()
    requires = {
        name: before
        for name, value in free.items()
        if (
            before := {
                first: demand
                for first, demand in relations(name, value, DemandKind.REQUIRES)
                if first in free
            }
        )
    }
    waits: nx.DiGraph[str] = nx.DiGraph()
    waits.add_nodes_from(free)
    waits.add_edges_from((name, first) for name in requires for first in requires[name])
    bounds.barring += without_goal(graph, waits, bounds, goals)
    barred = _barred(graph, waits, bounds, goals)
    barred |= dict.fromkeys(finished, Barred.FINISHED) | dict.fromkeys(stopped, Barred.STOPPED)
    kept = {name for name in free if name not in barred}
    return ChoiceCase(
        months=tuple(period.months for period in periods),
        limits=tuple(limits),
        candidates=tuple(
            _candidate(
                programme,
                serving,
                goals,
                periods,
                name,
                sum(other in kept for other in nx.ancestors(waits, name)),
            )
            for name in free
            if name in kept
        ),
        others=tuple(
            _candidate(programme, serving, goals, periods, name)
            for name in free
            if name not in kept
        ),
        fixed=tuple(one.fixed for one in placed.values()),
        barred={name: barred[name] for name in programme.inspanningen if name in barred},
        requires=requires,
        awaited={
            name: tuple(
                first
                for first, _ in relations(name, value, DemandKind.REQUIRES)
                if first in free or first in stopped or (first in placed and first in committed)
            )
            for name, value in free.items()
            if value.requires
        },
        pairs=tuple(_pairs(programme, kept)),
        beside=tuple(_beside(programme, kept, placed, bounds.timeline.period_of)),
        apart=tuple(bounds.apart),
        barring=tuple(bounds.barring),
        forcing=tuple(bounds.forcing),
        not_before=tuple(bounds.not_before),
        clashes=tuple(bounds.clashes),
        order_of_aims=in_order(programme.planning.aims),
        group_of=served.group_of,
        stopped_goals=goals,
    )


def _candidate(
    programme: Programme,
    serving: Sequence[Services],
    goals: StoppedGoals,
    periods: Sequence[Period],
    name: str,
    opens: int = 0,
) -> Candidate:
    value = programme.inspanningen[name]
    return Candidate(
        id=name,
        services=tuple(one.by_inspanning[name] for one in serving),
        duration=value.duration,
        points=sum(
            link.judged or 0
            for link in value.contributes_to
            # Points are not by period: what is given up in one of them argues for nothing.
            if not any(link.goal in stopped for stopped in goals)
        ),
        score=_score(programme, value),
        opens=opens,
        needs=needs_of(programme, name, periods),
        unsaid=unsaid_of(programme, name),
    )


def _score(programme: Programme, value: Inspanning) -> int:
    """People's scores, each as often as its criterion weighs."""
    if not value.scores:
        return 0
    return sum(
        (value.scores[name].judged or 0) * (criterion.weight or 1)
        for name, criterion in programme.planning.all_criteria.items()
        if criterion.applied_by is AppliedBy.SCORES and name in value.scores
    )


def _barred(
    graph: GoalGraph, waits: nx.DiGraph[str], bounds: Bounds, goals: StoppedGoals
) -> dict[str, Barred]:
    import networkx as nx

    never = _never(bounds)
    for tangle in nx.strongly_connected_components(waits):
        for name in tangle:
            if len(tangle) > 1 or waits.has_edge(name, name):
                never.setdefault(name, Barred.CIRCLE)
    barred: dict[str, Barred] = {}
    for name in waits:
        if name in never:
            barred[name] = never[name]
        elif waits.out_degree(name) and not never.keys().isdisjoint(nx.descendants(waits, name)):
            barred[name] = Barred.WAITS
    forced = {forcing.name for forcing in bounds.forcing}
    useful = [
        name
        for name in waits
        if name not in barred
        and (name in forced or (graph.above(name) and not idle_always(graph, name, goals)))
    ]
    needed = set(useful).union(
        *(nx.descendants(waits, name) for name in useful if waits.out_degree(name))
    )
    for name in waits:
        if name not in needed:
            why = Barred.GOAL_STOPPED if graph.above(name) else Barred.NO_GOAL
            barred.setdefault(name, why)
    return barred


def _never(bounds: Bounds) -> dict[str, Barred]:
    """What has no month left to start in, and why: what by itself leaves none, else what comes
    first of all that together leave none."""
    timeline = bounds.timeline
    whys: dict[str, dict[Barred, _Left]] = {}
    reasons = dict(_BARRED)
    for bound in bounds.not_before:
        left = whys.setdefault(bound.name, {})
        one = left.setdefault(reasons[bound.demands[0].kind], _Left(timeline.firsts[:-1]))
        one.not_before(timeline.period_of(bound.month), bound.month)
    for barring in bounds.barring:
        # The first demand is the one about itself.
        left = whys.setdefault(barring.name, {})
        one = left.setdefault(reasons[barring.demands[0].kind], _Left(timeline.firsts[:-1]))
        one.barred |= barring.starts
    found = {}
    for name, left in whys.items():
        together = _Left(timeline.firsts[:-1])
        for one in left.values():
            together.barred |= one.barred
            for period, month in enumerate(one.firsts):
                together.not_before(period, month)
        if together.none:
            order = [barred for _, barred in _BARRED if barred in left]
            found[name] = next((barred for barred in order if left[barred].none), order[0])
    return found


class _Left:
    """The first month of each period in which something may start, and the months in which it may
    not."""

    def __init__(self, firsts: Sequence[int]) -> None:
        self.firsts, self.barred = list(firsts), set[int]()

    def not_before(self, period: int, month: int) -> None:
        self.firsts[period] = max(self.firsts[period], month)

    @property
    def none(self) -> bool:
        """Whether there is no month left."""
        return self.barred.issuperset(self.firsts)


def _pairs(programme: Programme, kept: set[str]) -> list[tuple[str, str]]:
    """What belongs together, each pair once and in file order, whichever of the two says so."""
    place = {name: i for i, name in enumerate(programme.inspanningen)}
    pairs = {
        (min(name, other, key=place.__getitem__), max(name, other, key=place.__getitem__))
        for name, other in _together(programme)
        if name in kept and other in kept and name != other
    }
    return sorted(pairs, key=lambda pair: (place[pair[0]], place[pair[1]]))


def _beside(
    programme: Programme,
    kept: set[str],
    placed: Mapping[str, PlacedInspanning],
    period_of: Callable[[int], int],
) -> Iterator[tuple[str, int]]:
    """What belongs with a commitment that starts in one of the periods, and in which."""
    told = set()
    for name, other in _together(programme):
        for free, committed in ((name, other), (other, name)):
            if free in kept and committed in placed and (free, committed) not in told:
                told.add((free, committed))
                start = placed[committed].fixed.starts
                if start is not None:
                    yield free, period_of(start)


def _together(programme: Programme) -> Iterator[tuple[str, str]]:
    for name, value in programme.inspanningen.items():
        for relation in value.together_with:
            yield name, relation.inspanning

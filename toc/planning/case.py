"""What there is to choose from, as values: candidates, limits, orders and pairs.

Only this module knows how a programme becomes a question of choice; what weighs and chooses knows
nothing of programmes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import networkx as nx

from toc.graph import GoalGraph
from toc.model import AppliedBy, Programme
from toc.planning.aims import AIMS, Aim
from toc.planning.service import Service, Services


class Barred(StrEnum):
    """Why an inspanning cannot be chosen at all, whatever else is chosen."""

    NO_GOAL = "no_goal"  # it contributes to nothing, and nothing that does waits for it
    CIRCLE = "circle"  # it waits for itself, directly or through others
    WAITS_FOR_CIRCLE = "waits_for_circle"


@dataclass(frozen=True)
class Candidate:
    """An inspanning as the choice sees it.

    `points` and `score` are sums of what is scored; `opens` counts the candidates that wait for
    it, directly or through others; `duration` is in months, None where it is not known.
    """

    id: str
    service: Service
    duration: int | None = None
    points: int = 0
    score: int = 0
    opens: int = 0


@dataclass(frozen=True)
class Case:
    """A question of choice, everything in file order.

    `months` and `limits` are by period. `requires` gives what must be finished before an
    inspanning starts, for the candidates (only other candidates) and the `barred`. `pairs` belong
    together. `structural` runs in every period, outside the limits. `group_of` is that of
    `Services`.
    """

    months: tuple[int, ...]
    limits: tuple[int, ...]
    candidates: tuple[Candidate, ...]
    structural: tuple[Candidate, ...]
    barred: Mapping[str, Barred]
    requires: Mapping[str, tuple[str, ...]]
    pairs: tuple[tuple[str, str], ...]
    group_of: Mapping[str, str]

    @property
    def periods(self) -> range:
        """The periods, by number from 0."""
        return range(len(self.months))

    @cached_property
    def by_id(self) -> dict[str, Candidate]:
        """The candidates by id."""
        return {candidate.id: candidate for candidate in self.candidates}

    @cached_property
    def order(self) -> tuple[tuple[str, str], ...]:
        """(later, first): both candidates, and `first` must be finished before `later` starts."""
        return tuple((later, first) for later in self.by_id for first in self.waits_for(later))

    def waits_for(self, name: str) -> tuple[str, ...]:
        """What must be finished before an inspanning may start."""
        return self.requires.get(name, ())

    @cached_property
    def first_to_last(self) -> tuple[str, ...]:
        """Everything that waits or is waited for, each after what it waits for."""
        waits = nx.DiGraph((first, later) for later, first in self.order)
        return tuple(nx.topological_sort(waits))

    @cached_property
    def related(self) -> frozenset[str]:
        """The candidates that wait, are waited for or belong together with another one."""
        return frozenset(name for pair in (*self.order, *self.pairs) for name in pair)

    @cached_property
    def aims(self) -> tuple[Aim, ...]:
        """The aims that say anything about this case, in order."""
        idle = {
            Aim.POINTS: not any(candidate.points for candidate in self.candidates),
            Aim.TOGETHER: not self.pairs,
            Aim.ORDER: not self.order,
            Aim.SCORES: not any(candidate.score for candidate in self.candidates),
            Aim.SOONER: len(self.months) == 1,
        }
        return tuple(aim for aim in AIMS if not idle.get(aim, False))

    def running(self, candidate: Candidate, start: int) -> range:
        """The periods in which a candidate runs that starts in period `start`. One of unknown
        duration runs in its own period only; one that is longer than what is left runs to the
        end."""
        end, left = start + 1, (candidate.duration or 0) - self.months[start]
        while left > 0 and end < len(self.months):
            left -= self.months[end]
            end += 1
        return range(start, end)

    def may_share(self, later: Candidate, first: Candidate, period: int) -> bool:
        """Whether both may start in one period, one after the other: only where both durations
        are known and fit in it together."""
        if later.duration is None or first.duration is None:
            return False
        return later.duration + first.duration <= self.months[period]

    def may_follow(self, later: Candidate, start: int, first: Candidate, first_start: int) -> bool:
        """Whether `first` is finished in time for `later`: before its period, or within it."""
        if start == first_start:
            return self.may_share(later, first, start)
        return start not in self.running(first, first_start) and start > first_start


def build_case(
    graph: GoalGraph, served: Services, months: Sequence[int], limits: Sequence[int]
) -> Case:
    """The choice that a programme leaves for periods of these lengths and limits."""
    programme = graph.programme
    free = {name: v for name, v in programme.inspanningen.items() if not v.structural}
    waits: nx.DiGraph[str] = nx.DiGraph()
    waits.add_nodes_from(free)
    waits.add_edges_from(
        (name, relation.inspanning)
        for name, value in free.items()
        for relation in value.requires
        if relation.inspanning in free
    )
    barred = _barred(graph, waits)
    by_scores = [
        name
        for name, criterion in programme.planning.criteria.items()
        if criterion.applied_by is AppliedBy.SCORES
    ]
    candidates = tuple(
        Candidate(
            id=name,
            service=served.by_inspanning[name],
            duration=value.duration,
            points=sum(link.judged or 0 for link in value.contributes_to),
            score=sum(
                value.scores[criterion].judged or 0
                for criterion in by_scores
                if criterion in value.scores
            ),
            opens=sum(1 for waiting in nx.ancestors(waits, name) if waiting not in barred),
        )
        for name, value in free.items()
        if name not in barred
    )
    kept = {candidate.id for candidate in candidates}
    return Case(
        months=tuple(months),
        limits=tuple(limits),
        candidates=candidates,
        structural=tuple(
            Candidate(name, served.by_inspanning[name])
            for name, value in programme.inspanningen.items()
            if value.structural
        ),
        barred=barred,
        requires={name: tuple(waits[name]) for name in waits if waits.out_degree(name)},
        pairs=_pairs(programme, kept),
        group_of=served.group_of,
    )


def _barred(graph: GoalGraph, waits: nx.DiGraph[str]) -> dict[str, Barred]:
    circles = {
        name
        for tangle in nx.strongly_connected_components(waits)
        for name in tangle
        if len(tangle) > 1 or waits.has_edge(name, name)
    }
    barred = {}
    for name in waits:
        if name in circles:
            barred[name] = Barred.CIRCLE
        elif not circles.isdisjoint(nx.descendants(waits, name)):
            barred[name] = Barred.WAITS_FOR_CIRCLE
    useful = [name for name in waits if graph.above(name) and name not in barred]
    needed = set(useful).union(*(nx.descendants(waits, name) for name in useful))
    for name in waits:
        if name not in needed:
            barred.setdefault(name, Barred.NO_GOAL)
    return barred


def _pairs(programme: Programme, kept: set[str]) -> tuple[tuple[str, str], ...]:
    """What belongs together, each pair once and in file order, whichever of the two says so."""
    place = {name: i for i, name in enumerate(programme.inspanningen)}
    pairs = {
        (min(name, other, key=place.__getitem__), max(name, other, key=place.__getitem__))
        for name, value in programme.inspanningen.items()
        for other in (relation.inspanning for relation in value.together_with)
        if name in kept and other in kept and name != other
    }
    return tuple(sorted(pairs, key=lambda pair: (place[pair[0]], place[pair[1]])))

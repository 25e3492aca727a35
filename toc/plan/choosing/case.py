"""What there is to choose from, as values: candidates, what holds whatever is chosen, limits,
orders and pairs.

What weighs and chooses works from these and knows nothing of programmes; `from_programme`
makes them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from toc.plan.choosing.aims import Aim
from toc.plan.choosing.decisions import Ruling
from toc.plan.choosing.demands import Demand, DemandKind
from toc.plan.choosing.limits import Limit, Room, Scarce
from toc.plan.choosing.needs import Need
from toc.plan.choosing.service import Service
from toc.plan.choosing.timeline import Timeline


class Barred(StrEnum):
    """Why an inspanning cannot be chosen at all, whatever else is chosen."""

    FINISHED = "finished"
    STOPPED = "stopped"
    DECIDED_STOP = "decided_stop"
    DECIDED_OUT = "decided_out"
    DECIDED_LATER = "decided_later"
    WINDOW = "window"  # its earliest, latest or end leave no period to start in
    EXCLUDED = "excluded"  # something that it may not run with runs whatever is chosen
    GOAL_STOPPED = "goal_stopped"  # people decided to stop every goal that it contributes to
    NO_GOAL = "no_goal"  # it contributes to nothing, and nothing that does waits for it
    CIRCLE = "circle"  # it waits for itself, directly or through others
    WAITS = "waits"  # what it waits for cannot be finished in time


@dataclass(frozen=True)
class Candidate:
    """An inspanning as the choice sees it.

    `services` is what it serves, by period: goals that are stopped by then are left out. `points`
    and `score` are sums of what is scored; `opens` counts the candidates that wait for
    it, directly or through others; `duration` is in months, None where it is not known; `needs`
    is what it takes besides its place among those that run at once, and `unsaid` what of this the
    file does not say, by partner (empty: in all).
    """

    id: str
    services: tuple[Service, ...]
    duration: int | None = None
    points: int = 0
    score: int = 0
    opens: int = 0
    needs: tuple[Need, ...] = ()
    unsaid: frozenset[tuple[Scarce, str]] = frozenset()


@dataclass(frozen=True)
class FixedInspanning:
    """An inspanning that runs whatever is chosen, as `demand` says, in these `periods`: a
    commitment or a structural one. `takes` is what it takes of everything scarce.

    `starts` is the month in which it starts; None where that lies outside the periods, or it is
    structural. `ready` is the first month in which what waits for it may start; None for a
    structural one, for which nothing waits.
    """

    candidate: Candidate
    demand: Demand
    periods: tuple[int, ...]
    takes: Mapping[Room, int]
    starts: int | None = None
    ready: int | None = None

    @property
    def structural(self) -> bool:
        """Whether it always runs, and so takes no place among those that run at once."""
        return self.demand.kind is DemandKind.STRUCTURAL


@dataclass(frozen=True)
class Barring:
    """While all of the `demands` hold, `name` may not start in any of these months."""

    demands: tuple[Demand, ...]
    name: str
    starts: frozenset[int]


@dataclass(frozen=True)
class NotBefore:
    """While all of the `demands` hold, `name` does not start earlier than `month` in the period
    that this lies in. Of other periods it says nothing."""

    demands: tuple[Demand, ...]
    name: str
    month: int


@dataclass(frozen=True)
class Forcing:
    """While all of the `demands` hold, `name` must start in one of these months."""

    demands: tuple[Demand, ...]
    name: str
    starts: frozenset[int]


@dataclass(frozen=True)
class ChoiceCase:
    """A question of choice, everything in file order.

    A choice says in which period each starts; the month follows from that (see `begins`). `months`
    is by period. `fixed` runs whatever is chosen. `others` are those that cannot be
    chosen but that something may wait for. `requires` gives what must be finished before an
    inspanning starts (candidates and others), each with the demand that says so; `awaited` names
    besides these what runs whatever is chosen or was stopped. `pairs` belong together, and a
    candidate of `beside` belongs with what starts in that period whatever is chosen; `apart` may
    not run in one period. Each of `clashes` is a set of demands that cannot all hold whatever is
    chosen. `order_of_aims` is every aim. `group_of` is that of `Services`. `stopped_goals` are by
    period the goals that people decided to stop by then, each with that decision.
    """

    months: tuple[int, ...]
    limits: tuple[Limit, ...]
    candidates: tuple[Candidate, ...]
    others: tuple[Candidate, ...]
    fixed: tuple[FixedInspanning, ...]
    barred: Mapping[str, Barred]
    requires: Mapping[str, Mapping[str, Demand]]
    awaited: Mapping[str, tuple[str, ...]]
    pairs: tuple[tuple[str, str], ...]
    beside: tuple[tuple[str, int], ...]
    apart: tuple[tuple[str, str, Demand], ...]
    barring: tuple[Barring, ...]
    forcing: tuple[Forcing, ...]
    not_before: tuple[NotBefore, ...]
    clashes: tuple[tuple[Demand, ...], ...]
    order_of_aims: tuple[Aim, ...]
    group_of: Mapping[str, str]
    stopped_goals: tuple[Mapping[str, Ruling], ...]

    @property
    def periods(self) -> range:
        """The periods, by number from 0."""
        return self.timeline.periods

    @property
    def size(self) -> int:
        """How many candidates in how many periods: what choosing takes grows with it."""
        return len(self.candidates) * len(self.months)

    @cached_property
    def by_id(self) -> dict[str, Candidate]:
        """The candidates by id."""
        return {candidate.id: candidate for candidate in self.candidates}

    @cached_property
    def given_up(self) -> frozenset[str]:
        """The goals that are stopped in all of the periods."""
        return frozenset(self.stopped_goals[0]).intersection(*self.stopped_goals)

    @cached_property
    def structural(self) -> tuple[Candidate, ...]:
        """The structural ones that run in one of the periods."""
        return tuple(fixed.candidate for fixed in self.fixed if fixed.structural and fixed.periods)

    @cached_property
    def always(self) -> tuple[tuple[Candidate, ...], ...]:
        """What runs in each period whatever is chosen."""
        return tuple(
            tuple(fixed.candidate for fixed in self.fixed if period in fixed.periods)
            for period in self.periods
        )

    @cached_property
    def order(self) -> tuple[tuple[str, str], ...]:
        """(later, first): both candidates, and `first` must be finished before `later` starts."""
        return tuple((later, first) for later in self.by_id for first in self.waits_for(later))

    def waits_for(self, name: str) -> tuple[str, ...]:
        """What must be chosen and finished before an inspanning may start."""
        return tuple(self.requires.get(name, ()))

    @cached_property
    def first_to_last(self) -> tuple[str, ...]:
        """Everything that waits or is waited for, each after what it waits for."""
        import networkx as nx

        return tuple(nx.topological_sort(nx.DiGraph((one, two) for two, one in self.order)))

    @cached_property
    def particular(self) -> frozenset[str]:
        """The candidates of which a demand or a relation speaks: no other one is just like it."""
        return frozenset(
            (
                *(name for pair in (*self.order, *self.pairs) for name in pair),
                *(name for name, _ in self.beside),
                *(name for one, other, _ in self.apart for name in (one, other)),
                *(barring.name for barring in self.barring),
                *(forcing.name for forcing in self.forcing),
                *(one.name for one in self.not_before),
            )
        )

    @cached_property
    def aims(self) -> tuple[Aim, ...]:
        """The aims that say anything about this case, in order."""
        idle = {
            Aim.POINTS: not any(candidate.points for candidate in self.candidates),
            Aim.TOGETHER: not self.pairs and not self.beside,
            Aim.ORDER: not self.order,
            Aim.SCORES: not any(candidate.score for candidate in self.candidates),
            Aim.SOONER: len(self.months) == 1,
        }
        return tuple(aim for aim in self.order_of_aims if not idle.get(aim, False))

    @cached_property
    def timeline(self) -> Timeline:
        """The months of the periods, by number."""
        return Timeline(self.months)

    @cached_property
    def barred_starts(self) -> Mapping[str, frozenset[int]]:
        """The months in which a candidate may not start, for those that have any."""
        found: dict[str, frozenset[int]] = {}
        for barring in self.barring:
            found[barring.name] = found.get(barring.name, frozenset()) | barring.starts
        return found

    @cached_property
    def forced(self) -> frozenset[str]:
        """What must be chosen."""
        return frozenset(forcing.name for forcing in self.forcing)

    @cached_property
    def _not_before(self) -> Mapping[tuple[str, int], int]:
        found: dict[tuple[str, int], int] = {}
        for one in self.not_before:
            at = one.name, self.timeline.period_of(one.month)
            found[at] = max(found.get(at, 0), one.month)
        return found

    def earliest(self, name: str, period: int) -> int:
        """The first month of a period in which a candidate may start by itself."""
        return max(self.timeline.firsts[period], self._not_before.get((name, period), 0))

    def ends(self, candidate: Candidate, month: int) -> int:
        """The month after the last in which a candidate runs that starts in `month`."""
        return self.timeline.ends(month, candidate.duration)

    def begin(self, name: str, period: int, begins: Mapping[str, int]) -> int:
        """The month in which a candidate starts that is to start in `period`: the first in which
        it may, after all that it requires has ended. `begins` has the months in which these start;
        what is not in it does not count. A month after the period: it cannot start then."""
        month = self.earliest(name, period)
        for first in self.waits_for(name):
            if first in begins:
                month = max(month, self.ends(self.by_id[first], begins[first]))
        return month

    def begins(self, starts: Mapping[str, int]) -> dict[str, int]:
        """The month in which each starts of a choice, which gives the period of each."""
        found: dict[str, int] = {}
        for name in self.first_to_last:
            if name in starts:
                found[name] = self.begin(name, starts[name], found)
        return {
            name: found[name] if name in found else self.earliest(name, period)
            for name, period in starts.items()
        }

    def running(self, candidate: Candidate, month: int) -> range:
        """The periods in which a candidate runs that starts in `month`."""
        return self.timeline.running(month, candidate.duration)

    def takes(self, candidate: Candidate, month: int) -> Iterator[tuple[Room, int]]:
        """What a candidate takes that starts in `month`, of everything scarce in each period."""
        whole = None
        if candidate.duration is not None:
            whole = range(month, month + candidate.duration)
        for period, months in self.timeline.runs(month, candidate.duration):
            yield (Scarce.FOCUS, "", period), 1
            stretch = self.timeline.months_of(period)
            first = max(month, stretch.start)
            runs = range(first, first + months)
            for need in candidate.needs:
                # Of unknown duration it takes all that it takes in the period in which it starts.
                amount = need.taken(stretch, runs, whole, whole if whole is not None else runs)
                if amount:
                    yield (need.scarce, need.partner, period), amount

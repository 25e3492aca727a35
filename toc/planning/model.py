"""The choice as sums and bounds: what HiGHS is given, without HiGHS.

x[i,t] is 1 where inspanning i starts in period t, at most once. Each aim is a sum of these and of
counting columns between 0 and 1, which come out whole by themselves once the x are: each is only
bounded from above, by whole numbers, and more is better.

What is required must be finished in an earlier period. Within one period only where both
durations are known and fit in it together; then a column m[i], the months that pass in its period
before i starts, puts them in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from math import inf

from toc.planning.aims import Aim
from toc.planning.case import Candidate, Case
from toc.planning.service import Service

Terms = dict[int, int]
"""A sum: the number of a column, and what it is multiplied by."""


@dataclass(frozen=True)
class Row:
    """`lower` ≤ the sum of `terms` ≤ `upper`."""

    terms: Terms
    lower: float = -inf
    upper: float = inf


@dataclass(frozen=True)
class Goal:
    """An aim as a sum; `constant` is what structural inspanningen bring, whatever is chosen."""

    terms: Terms
    constant: int


@dataclass(frozen=True)
class Model:
    """`upper` and `whole` are by column, and every column is 0 or more.

    The first columns are the x, in file order and then by period; `starts` says which. `once` has
    for each candidate the row that keeps it to one start.
    """

    upper: tuple[float, ...]
    whole: tuple[bool, ...]
    rows: tuple[Row, ...]
    starts: tuple[tuple[str, int], ...]
    once: dict[str, int]
    goals: dict[Aim, Goal]


def build_model(case: Case) -> Model:
    """The model of a case."""
    return _Builder(case).model()


class _Builder:
    def __init__(self, case: Case) -> None:
        self.case = case
        self.upper: list[float] = []
        self.whole: list[bool] = []
        self.rows: list[Row] = []
        self.x = {
            (candidate.id, period): self.column(whole=True)
            for candidate in case.candidates
            for period in case.periods
        }

    def model(self) -> Model:
        once = {}
        for candidate in self.case.candidates:
            once[candidate.id] = len(self.rows)
            self.rows.append(Row(self.sum_of(candidate.id), 0, 1))
        self.limits()
        self.orders()
        goals = {aim: self.goal(aim) for aim in self.case.aims}
        return Model(
            tuple(self.upper), tuple(self.whole), tuple(self.rows), tuple(self.x), once, goals
        )

    def column(self, upper: float = 1, *, whole: bool = False) -> int:
        self.upper.append(upper)
        self.whole.append(whole)
        return len(self.upper) - 1

    def sum_of(self, name: str) -> Terms:
        return {self.x[name, period]: 1 for period in self.case.periods}

    def running(self, candidate: Candidate, period: int) -> Iterator[int]:
        """The columns of the starts with which a candidate runs in a period."""
        for start in range(period + 1):
            if period in self.case.running(candidate, start):
                yield self.x[candidate.id, start]

    def limits(self) -> None:
        for period in self.case.periods:
            running = {
                column: 1
                for candidate in self.case.candidates
                for column in self.running(candidate, period)
            }
            self.rows.append(Row(running, upper=self.case.limits[period]))

    def orders(self) -> None:
        case = self.case
        months: dict[str, int] = {}  # the columns m
        for later_id, first_id in case.order:
            later, first = case.by_id[later_id], case.by_id[first_id]
            for start in case.periods:
                in_time = {
                    self.x[first.id, at]: -1
                    for at in range(start + 1)
                    if case.may_follow(later, start, first, at)
                }
                self.rows.append(Row({self.x[later.id, start]: 1, **in_time}, upper=0))
                if case.may_share(later, first, start):
                    self.one_after_the_other(later, first, start, months)

    def one_after_the_other(
        self, later: Candidate, first: Candidate, period: int, months: dict[str, int]
    ) -> None:
        longest = max(self.case.months)
        for name in (first.id, later.id):
            if name not in months:
                months[name] = self.column(longest)
        x_later, x_first = self.x[later.id, period], self.x[first.id, period]
        length = self.case.months[period]
        later_months, first_months = later.duration or 0, first.duration or 0
        # Where both start in this period: m[later] ≥ m[first] + its months. Otherwise no demand.
        slack = longest + first_months
        self.rows.append(
            Row(
                {months[later.id]: 1, months[first.id]: -1, x_later: -slack, x_first: -slack},
                lower=first_months - 2 * slack,
            )
        )
        # Where both start in this period, the later one is finished in it.
        slack = longest + later_months
        self.rows.append(
            Row(
                {months[later.id]: 1, x_later: slack, x_first: slack},
                upper=length - later_months + 2 * slack,
            )
        )

    def goal(self, aim: Aim) -> Goal:
        candidates = self.case.candidates
        match aim:
            case Aim.STRATEGIC:
                return self.served(lambda service: service.strategic)
            case Aim.CERTAIN:
                return self.certainly_served()
            case Aim.POSSIBLE:
                return self.served(lambda service: service.possible)
            case Aim.POINTS:
                return self.total({c.id: c.points for c in candidates})
            case Aim.TOGETHER:
                return Goal(
                    {column: 1 for pair in self.case.pairs for column in self.together(*pair)}, 0
                )
            case Aim.ORDER:
                return self.total({c.id: c.opens for c in candidates})
            case Aim.SCORES:
                return self.total({c.id: c.score for c in candidates})
            case Aim.FILLED:
                return self.total({c.id: 1 for c in candidates})
            case Aim.SOONER:
                periods = len(self.case.months)
                return Goal({x: periods - start for (_, start), x in self.x.items()}, 0)

    def total(self, worth: dict[str, int]) -> Goal:
        return Goal({x: worth[name] for (name, _), x in self.x.items() if worth[name]}, 0)

    def served(self, what: Callable[[Service], frozenset[str]]) -> Goal:
        always = frozenset[str]().union(*(what(c.service) for c in self.case.structural))
        terms: Terms = {}
        for period in self.case.periods:
            for servers in self.servers(what, always, period).values():
                terms[self.counting(servers)] = 1
        return Goal(terms, len(always) * len(self.case.months))

    def servers(
        self, what: Callable[[Service], frozenset[str]], but: Iterable[str], period: int
    ) -> dict[str, list[int]]:
        """For each thing served, in a fixed order, the columns that serve it in a period."""
        found: dict[str, list[int]] = {}
        for candidate in self.case.candidates:
            for served in sorted(what(candidate.service).difference(but)):
                found.setdefault(served, []).extend(self.running(candidate, period))
        return found

    def counting(self, servers: Iterable[int]) -> int:
        """A column that is 1 where any of these is."""
        column = self.column()
        self.rows.append(Row({column: 1, **dict.fromkeys(servers, -1)}, upper=0))
        return column

    def certainly_served(self) -> Goal:
        group_of = self.case.group_of
        always = frozenset[str]().union(*(c.service.certain for c in self.case.structural))
        settled = {group_of[goal] for goal in always}
        always_groups = frozenset[str]().union(*(c.service.groups for c in self.case.structural))
        terms: Terms = {}
        constant = 0
        for period in self.case.periods:
            goals = {
                goal: self.counting(servers)
                for goal, servers in self.servers(
                    lambda service: service.certain, always, period
                ).items()
            }
            groups = {
                group: self.counting(servers)
                for group, servers in self.servers(
                    lambda service: service.groups, always_groups | settled, period
                ).items()
            }
            for group in sorted(always_groups - settled):
                groups[group] = self.column()
            # A group counts only where none of its goals is certainly served already.
            for goal, column in goals.items():
                instead = groups.get(group_of[goal])
                if instead is not None:
                    self.rows.append(Row({column: 1, instead: 1}, upper=1))
            terms |= dict.fromkeys([*goals.values(), *groups.values()], 1)
            constant += len(always)
        return Goal(terms, constant)

    def together(self, one: str, other: str) -> Iterator[int]:
        """Columns of which one is 1 where both start in one period, or neither starts."""
        neither = self.column()
        yield neither
        for name in (one, other):
            self.rows.append(Row({neither: 1, **self.sum_of(name)}, upper=1))
        for period in self.case.periods:
            both = self.column()
            yield both
            for name in (one, other):
                self.rows.append(Row({both: 1, self.x[name, period]: -1}, upper=0))

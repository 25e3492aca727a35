"""What every choice must satisfy, as sums and bounds: each row with the demands that it is due to.

x[i,t] is 1 where inspanning i starts in period t, at most once. What is required must be finished
in an earlier period. Within one period only where both durations are known and fit in it together;
then a column m[i], the months that pass in its period before i starts, puts them in order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import gcd, inf

from toc.planning.case import Candidate, Case, Within
from toc.planning.demands import Demand
from toc.planning.limits import Limit, Room

Terms = dict[int, int]
"""A sum: the number of a column, and what it is multiplied by."""


@dataclass(frozen=True)
class Row:
    """`lower` ≤ the sum of `terms` ≤ `upper`, while all of the `demands` hold (always, where
    there are none)."""

    terms: Terms
    lower: float = -inf
    upper: float = inf
    demands: tuple[Demand, ...] = ()


@dataclass
class Columns:
    """The columns so far: how much each can be (from 0), and whether it must be whole. `x` are
    the starts of the `candidates`, `once` the terms of each that together are at most 1, and
    `months` the columns m."""

    case: Case
    candidates: Sequence[Candidate]
    upper: list[float] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    months: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.by_id = {candidate.id: candidate for candidate in self.candidates}
        self.x = {
            (candidate.id, period): self.column(whole=True)
            for candidate in self.candidates
            for period in self.case.periods
        }

    def column(self, upper: float = 1, *, whole: bool = False) -> int:
        """A new column."""
        self.upper.append(upper)
        self.whole.append(whole)
        return len(self.upper) - 1

    def month(self, name: str) -> int:
        """The column of the months that pass before it starts."""
        if name not in self.months:
            self.months[name] = self.column(max(self.case.months))
        return self.months[name]

    def starting(self, name: str, periods: Iterator[int] | Sequence[int] | range) -> Terms:
        """The columns of its starts in these periods."""
        return {self.x[name, period]: 1 for period in periods}

    def running(self, name: str, period: int) -> Terms:
        """The columns of the starts with which it runs in a period."""
        candidate = self.by_id[name]
        return {
            self.x[name, start]: 1
            for start in range(period + 1)
            if period in self.case.running(candidate, start)
        }


def rows_of_demands(columns: Columns) -> Iterator[Row]:
    """Everything but the limits that the starts of these candidates must satisfy."""
    case = columns.case
    for barring in case.barring:
        if barring.name in columns.by_id:
            starts = columns.starting(barring.name, sorted(barring.starts))
            yield Row(starts, upper=0, demands=barring.demands)
    for forcing in case.forcing:
        if forcing.name in columns.by_id:
            starts = columns.starting(forcing.name, sorted(forcing.starts))
            yield Row(starts, lower=1, demands=forcing.demands)
    for one, other, demand in case.apart:
        if one in columns.by_id and other in columns.by_id:
            for period in case.periods:
                both = columns.running(one, period) | columns.running(other, period)
                yield Row(both, upper=1, demands=(demand,))
    for name in columns.by_id:
        for first, demand in case.requires.get(name, {}).items():
            yield from _order(columns, columns.by_id[name], columns.by_id[first], demand)
    for within in case.within:
        if within.name in columns.by_id:
            yield from _within(columns, within)


def _order(columns: Columns, later: Candidate, first: Candidate, demand: Demand) -> Iterator[Row]:
    case = columns.case
    for start in case.periods:
        in_time = {
            columns.x[first.id, at]: -1
            for at in range(start + 1)
            if case.may_follow(later, start, first, at)
        }
        # Where it waits for itself the one column stands for both.
        terms = dict(in_time)
        terms[columns.x[later.id, start]] = terms.get(columns.x[later.id, start], 0) + 1
        yield Row(terms, upper=0, demands=(demand,))
        if case.may_share(later, first, start):
            yield from _one_after_the_other(columns, later, first, start, demand)


def _one_after_the_other(
    columns: Columns, later: Candidate, first: Candidate, period: int, demand: Demand
) -> Iterator[Row]:
    case = columns.case
    longest = max(case.months)
    m_later, m_first = columns.month(later.id), columns.month(first.id)
    x_later, x_first = columns.x[later.id, period], columns.x[first.id, period]
    later_months, first_months = later.duration or 0, first.duration or 0
    if later.id == first.id:
        yield Row({x_later: 1}, upper=0, demands=(demand,))
        return
    # Where both start in this period: m[later] ≥ m[first] + its months. Otherwise no demand.
    slack = longest + first_months
    yield Row(
        {m_later: 1, m_first: -1, x_later: -slack, x_first: -slack},
        lower=first_months - 2 * slack,
        demands=(demand,),
    )
    # Where both start in this period, the later one is finished in it.
    slack = longest + later_months
    yield Row(
        {m_later: 1, x_later: slack, x_first: slack},
        upper=case.months[period] - later_months + 2 * slack,
        demands=(demand,),
    )


def _within(columns: Columns, within: Within) -> Iterator[Row]:
    month, x = columns.month(within.name), columns.x[within.name, within.period]
    duration = columns.by_id[within.name].duration or 0
    if within.begin:
        yield Row({month: 1, x: -within.begin}, lower=0, demands=within.demands)
    slack = max(columns.case.months) + duration
    yield Row({month: 1, x: slack}, upper=within.end - duration + slack, demands=within.demands)


def uses_of(columns: Columns) -> dict[Room, Terms]:
    """What the starts of these candidates take of everything scarce, in each period."""
    uses: dict[Room, Terms] = {}
    for candidate in columns.candidates:
        for start in columns.case.periods:
            column = columns.x[candidate.id, start]
            for room, amount in columns.case.takes(candidate, start):
                uses.setdefault(room, {})[column] = amount
    return uses


def fixed_use(case: Case) -> Mapping[Room, int]:
    """What is taken of everything scarce whatever is chosen."""
    uses: dict[Room, int] = {}
    for fixed in case.fixed:
        for room, amount in fixed.takes.items():
            uses[room] = uses.get(room, 0) + amount
    return uses


def limit_row(limit: Limit, terms: Terms, most: int) -> Row:
    """A limit of so much, 0 or more. The numbers are made as small as they can be, so that the
    solver's tolerance cannot hide a euro: what is more than there is in all need not be told by
    how much."""
    clipped = {column: min(amount, most + 1) for column, amount in terms.items()}
    of = gcd(*clipped.values()) or 1
    return Row(
        {column: amount // of for column, amount in clipped.items()},
        upper=most // of,
        demands=(limit.demand,),
    )

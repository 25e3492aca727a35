"""What every choice must satisfy, as sums and bounds: each row with the demands that it is due to.

x[i,m] is 1 where inspanning i starts in month m. A choice says in which period it starts; the
month is the first of that period in which it may, so a later one needs a reason: something that it
waits for ends just then.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import gcd

from toc.plan.choosing.case import Candidate, ChoiceCase
from toc.plan.choosing.demands import Demand
from toc.plan.choosing.digit_rows import at_most
from toc.plan.choosing.limits import Limit, Room
from toc.plan.choosing.slots import slots_of
from toc.plan.choosing.sums import SumRow, Terms


@dataclass
class ModelColumns:
    """The columns so far: how much each can be (from 0), and whether it must be whole. `x` are
    the starts of the `candidates` by month, in their order.

    `holding` gives the column that is 1 while a demand holds; without it all of them hold, and the
    months in which something may not start have no column.
    """

    case: ChoiceCase
    candidates: Sequence[Candidate]
    holding: Callable[[Demand], int] | None = None
    upper: list[float] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.by_id = {candidate.id: candidate for candidate in self.candidates}
        months = slots_of(self.case, self.candidates, every=self.holding is not None)
        self.x = {
            (name, month): self.column(whole=True)
            for name, found in months.items()
            for month in found
        }
        self._months = months

    def column(self, upper: float = 1, *, whole: bool = False) -> int:
        """A new column."""
        self.upper.append(upper)
        self.whole.append(whole)
        return len(self.upper) - 1

    def months(self, name: str) -> Sequence[int]:
        """The months in which it may start."""
        return self._months[name]

    def starting(self, name: str, months: Iterable[int] | None = None) -> Terms:
        """The columns of its starts in these months; of all without them."""
        among = frozenset(months) if months is not None else None
        return {
            self.x[name, month]: 1
            for month in self._months[name]
            if among is None or month in among
        }

    @cached_property
    def _running(self) -> dict[tuple[str, int], Terms]:
        found: dict[tuple[str, int], Terms] = {}
        for (name, month), column in self.x.items():
            for period in self.case.running(self.by_id[name], month):
                found.setdefault((name, period), {})[column] = 1
        return found

    def running(self, name: str, period: int) -> Terms:
        """The columns of the starts with which it runs in a period."""
        return self._running.get((name, period), {})

    @cached_property
    def ends(self) -> dict[str, list[tuple[int, int]]]:
        """By candidate the month after the last for each of its starts, with the column."""
        return {
            name: [
                (self.case.ends(self.by_id[name], month), self.x[name, month]) for month in months
            ]
            for name, months in self._months.items()
        }


def rows_of_demands(columns: ModelColumns) -> Iterator[SumRow]:
    """Everything but the limits that the starts of these candidates must satisfy."""
    case = columns.case
    for barring in case.barring:
        if barring.name in columns.by_id:
            starts = columns.starting(barring.name, barring.starts)
            if starts:
                yield SumRow(starts, upper=0, demands=barring.demands)
    for bound in case.not_before:
        if bound.name in columns.by_id:
            begin = case.timeline.firsts[case.timeline.period_of(bound.month)]
            starts = columns.starting(bound.name, range(begin, bound.month))
            if starts:
                yield SumRow(starts, upper=0, demands=bound.demands)
    for forcing in case.forcing:
        if forcing.name in columns.by_id:
            starts = columns.starting(forcing.name, forcing.starts)
            yield SumRow(starts, lower=1, demands=forcing.demands)
    for name, other, demand in case.apart:
        if name in columns.by_id and other in columns.by_id:
            for period in case.periods:
                both = columns.running(name, period) | columns.running(other, period)
                yield SumRow(both, upper=1, demands=(demand,))
    for name in columns.by_id:
        for first, demand in case.requires.get(name, {}).items():
            terms: Terms = {}
            for month in columns.months(name):
                # What has started by then has something that was finished by then.
                terms[columns.x[name, month]] = 1
                in_time = {column: -1 for end, column in columns.ends[first] if end <= month}
                yield SumRow(terms | in_time, upper=0, demands=(demand,))
    yield from _no_later(columns)


def _no_later(columns: ModelColumns) -> Iterator[SumRow]:
    """A month that is not the first of its period, or the first in which it may start by itself,
    needs something that ends just then."""
    case = columns.case
    not_before: dict[tuple[str, int], list[tuple[Demand, ...]]] = {}
    for bound in case.not_before:
        not_before.setdefault((bound.name, bound.month), []).append(bound.demands)
    for (name, month), column in columns.x.items():
        if month in case.timeline.firsts:
            continue
        reasons = not_before.get((name, month), [])
        if reasons and columns.holding is None:
            continue
        causes: list[int] = []
        for demands in reasons:
            causes += yield from _cause(columns, demands, None)
        for first, demand in case.requires.get(name, {}).items():
            ending = [column for end, column in columns.ends[first] if end == month]
            if ending:
                causes += yield from _cause(columns, (demand,), ending)
        yield SumRow({column: 1, **dict.fromkeys(causes, -1)}, upper=0)


def _cause(
    columns: ModelColumns, demands: tuple[Demand, ...], starts: Sequence[int] | None
) -> Generator[SumRow, None, Sequence[int]]:
    """Columns of which one is 1 only while all of the demands hold, and one of the starts is 1
    where there are any to ask of."""
    if columns.holding is None:
        return starts or ()
    cause = columns.column()
    for demand in demands:
        yield SumRow({cause: 1, columns.holding(demand): -1}, upper=0)
    if starts is not None:
        yield SumRow({cause: 1, **dict.fromkeys(starts, -1)}, upper=0)
    return (cause,)


def uses_of(columns: ModelColumns) -> dict[Room, Terms]:
    """What the starts of these candidates take of everything scarce, in each period."""
    uses: dict[Room, Terms] = {}
    for (name, month), column in columns.x.items():
        for room, amount in columns.case.takes(columns.by_id[name], month):
            uses.setdefault(room, {})[column] = amount
    return uses


def fixed_use(case: ChoiceCase) -> Mapping[Room, int]:
    """What is taken of everything scarce whatever is chosen."""
    uses: dict[Room, int] = {}
    for fixed in case.fixed:
        for room, amount in fixed.takes.items():
            uses[room] = uses.get(room, 0) + amount
    return uses


def limit_rows(columns: ModelColumns, limit: Limit, terms: Terms, most: int) -> Iterator[SumRow]:
    """A limit of so much, 0 or more. The numbers are made as small as they can be, so that the
    solver's tolerance cannot hide a euro: what is more than there is in all need not be told by
    how much."""
    clipped = {column: min(amount, most + 1) for column, amount in terms.items()}
    of = gcd(*clipped.values()) or 1
    small = {column: amount // of for column, amount in clipped.items()}
    yield from at_most(columns, small, most // of, (limit.demand,))

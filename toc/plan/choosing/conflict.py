"""What cannot hold together, and by how much limits must be raised for what does hold.

Only what must be chosen matters here, with all that it waits for: anything else can be left out.
Each demand has a column that is 1 while it holds, so that the solver can look for the fewest that
must give way. The smallest set that cannot hold together is found through implicit hitting sets:
whatever way out there is must be hit by it (Ignatiev, Previti, Liffiton and Marques-Silva,
Smallest MUS extraction with minimal hitting set dualization, 2015).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from math import inf

from toc.plan.choosing.case import Candidate, ChoiceCase
from toc.plan.choosing.demands import Conflict, Demand, DemandKind
from toc.plan.choosing.digit_rows import Number, at_most, number_up_to, sum_of
from toc.plan.choosing.limits import Limit
from toc.plan.choosing.rows import ModelColumns, fixed_use, limit_rows, rows_of_demands, uses_of
from toc.plan.choosing.solver import Outcome, Solver
from toc.plan.choosing.sums import SumRow, Terms
from toc.plan.choosing.worth import Starts, used

__all__ = ["Conflict", "Demand", "DemandKind", "Settled", "settle", "smallest_conflict"]


@dataclass(frozen=True)
class Settled:
    """A case of which the demands can hold together, its limits raised where they must be.
    `starts` is a choice that does so, and no more; `conflicts` has one for each raised limit."""

    case: ChoiceCase
    starts: Starts
    conflicts: tuple[Conflict, ...]


def settle(case: ChoiceCase) -> Settled | Conflict:
    """See to it that what must be chosen can be: raise the limits that stand in its way by the
    least that is needed, or else tell the smallest set of demands that cannot hold together
    whatever the limits.

    Limits are raised in the order of `Scarce`, in all before the partners: a focus limit is
    exceeded as little as can be, even where that takes more budget. Of what is then equal the
    first period is exceeded least.
    """
    if not case.forcing and not case.fixed and not case.clashes:
        return Settled(case, {}, ())
    free = replace(case, limits=())
    conflict = smallest_conflict(free)
    if conflict is not None:
        return conflict
    starts = _least_over(case)
    uses = used(case, starts)
    raised = tuple(
        replace(limit, raised=max(0, sum(uses.get(limit.room, {}).values()) - limit.amount))
        for limit in case.limits
    )
    conflicts = []
    for limit in raised:
        if limit.raised:
            # The other limits stay as they were raised to: what is told is why this one is.
            limits = tuple(replace(limit, raised=0) if one is limit else one for one in raised)
            found = smallest_conflict(replace(case, limits=limits))
            if found is not None:
                conflicts.append(found)
    return Settled(replace(case, limits=raised), starts, tuple(conflicts))


def smallest_conflict(case: ChoiceCase, also: Iterable[str] = ()) -> Conflict | None:
    """The smallest set of demands that cannot hold together, None where all can. `also` are
    inspanningen that must be chosen as well; that is no demand that can give way."""
    toggled = _Toggled(case, frozenset(also))
    if not toggled.demands:
        return None
    ways_out: list[frozenset[int]] = []
    solver = toggled.solver()
    everything = dict.fromkeys(toggled.columns_of.values(), 1)
    while True:
        core = _smallest_hitting(ways_out)
        for number, column in enumerate(toggled.columns_of.values()):
            solver.bound_column(column, int(number in core), 1)
        outcome = solver.most(everything)
        if outcome is None:
            return Conflict(tuple(toggled.demands[number] for number in sorted(core)))
        way_out = frozenset(
            number
            for number, column in enumerate(toggled.columns_of.values())
            if outcome.columns[column] < 0.5
        )
        if not way_out:
            return None
        ways_out.append(way_out)


def fits(case: ChoiceCase, also: Iterable[str] = ()) -> bool:
    """Whether all demands can hold together, with these chosen as well."""
    toggled = _Toggled(case, frozenset(also))
    solver = toggled.solver()
    for column in toggled.columns_of.values():
        solver.bound_column(column, 1, 1)
    return solver.most({}) is not None


def _smallest_hitting(sets: Sequence[frozenset[int]]) -> frozenset[int]:
    """The fewest numbers of which each set has at least one."""
    numbers = sorted(frozenset[int]().union(*sets))
    if not numbers:
        return frozenset()
    place = {number: at for at, number in enumerate(numbers)}
    rows = [SumRow({place[number]: 1 for number in sorted(one)}, lower=1) for one in sets]
    count = len(numbers)
    outcome = Solver([1.0] * count, [True] * count, rows).most(dict.fromkeys(range(count), -1))
    if outcome is None:
        raise RuntimeError("a set that has nothing in it cannot be hit")
    return frozenset(n for n, value in zip(numbers, outcome.columns, strict=True) if value > 0.5)


def _needed(case: ChoiceCase, also: frozenset[str]) -> list[Candidate]:
    """What must be chosen, with all that it waits for."""
    known = {candidate.id: candidate for candidate in (*case.candidates, *case.others)}
    needed: dict[str, Candidate] = {}
    rest = [forcing.name for forcing in case.forcing] + sorted(also)
    while rest:
        name = rest.pop()
        if name not in needed:
            needed[name] = known[name]
            rest += case.requires.get(name, ())
    return [candidate for name, candidate in known.items() if name in needed]


class _Toggled:
    """The demands of a case as rows that only bind while their demands' columns are 1."""

    def __init__(self, case: ChoiceCase, also: frozenset[str] = frozenset()) -> None:
        self.case = case
        self.columns_of: dict[Demand, int] = {}
        self.columns = ModelColumns(case, _needed(case, also), self.holding)
        self.rows = [
            SumRow(self.columns.starting(name), int(name in also), 1)
            for name in self.columns.by_id
        ]
        for row in rows_of_demands(self.columns):
            self.rows += self.while_holding(row)
        for clash in case.clashes:
            terms = {self.holding(demand): 1 for demand in clash}
            self.rows.append(SumRow(terms, upper=len(terms) - 1))
        uses = uses_of(self.columns)
        for limit in case.limits:
            terms = dict(uses.get(limit.room, {}))
            for fixed in case.fixed:
                if limit.room in fixed.takes:
                    terms[self.holding(fixed.demand)] = fixed.takes[limit.room]
            for row in limit_rows(self.columns, limit, terms, limit.most):
                self.rows += self.while_holding(row) if row.demands else [row]

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Every demand that can stand in the way of another."""
        return tuple(self.columns_of)

    def holding(self, demand: Demand) -> int:
        """The column of a demand."""
        if demand not in self.columns_of:
            self.columns_of[demand] = self.columns.column(whole=True)
        return self.columns_of[demand]

    def while_holding(self, row: SumRow) -> Iterable[SumRow]:
        """A row that says nothing unless all of its demands hold; none where it never does."""
        upper = self.columns.upper
        terms: Terms = dict(row.terms)
        if row.upper < inf:
            most = sum(times * int(upper[c]) for c, times in row.terms.items() if times > 0)
            slack = most - int(row.upper)
            bound = row.upper
        else:
            least = sum(times * int(upper[c]) for c, times in row.terms.items() if times < 0)
            slack = least - int(row.lower)
            bound = row.lower
        if slack == 0 or (slack > 0) is not (row.upper < inf):
            return
        for demand in row.demands:
            terms[self.holding(demand)] = slack
        bound += slack * len(row.demands)
        yield SumRow(terms, upper=bound) if row.upper < inf else SumRow(terms, lower=bound)

    def solver(self) -> Solver:
        return Solver(self.columns.upper, self.columns.whole, self.rows)


def _least_over(case: ChoiceCase) -> Starts:
    """What must be chosen, started so that the limits are exceeded least."""
    columns = ModelColumns(case, _needed(case, frozenset()))
    if not columns.candidates:
        return {}
    rows = [SumRow(columns.starting(name), 0, 1) for name in columns.by_id]
    rows += rows_of_demands(columns)
    uses, taken = uses_of(columns), fixed_use(case)
    over: list[tuple[Limit, Number]] = []
    for limit in case.limits:
        terms = uses.get(limit.room, {})
        if not terms:
            continue
        left = limit.amount - taken.get(limit.room, 0)
        number = number_up_to(columns, sum(terms.values()))
        over.append((limit, number))
        less = {column: -times for column, times in number.terms.items()}
        # What is over already is no choice.
        rows += at_most(columns, terms | less, max(left, 0))
    return _settle_in_turn(columns, rows, over)


def _settle_in_turn(
    columns: ModelColumns, rows: list[SumRow], over: Sequence[tuple[Limit, Number]]
) -> Starts:
    turns = [
        [number for _, number in group]
        for _, group in groupby(over, key=lambda one: (one[0].scarce, one[0].partner))
    ]
    # First each kind over all periods together, then each period; last as little as can be.
    sums: list[Terms] = []
    for turn in turns:
        if max(len(number.columns) for number in turn) == 1:
            sums.append({number.columns[0]: -1 for number in turn})
        else:
            total, more = sum_of(columns, turn)
            rows = rows + more
            sums += [{column: -1} for column in reversed(total.columns)]
    numbers = [number for turn in turns if len(turn) > 1 for number in turn]
    sums += [{column: -1} for number in numbers for column in reversed(number.columns)]
    first_row = len(rows)
    rows = rows + [SumRow(terms) for terms in sums]
    solver = Solver(columns.upper, columns.whole, rows)
    outcome: Outcome | None = None
    for number, terms in enumerate((*sums, dict.fromkeys(columns.x.values(), -1))):
        outcome = solver.most(terms)
        if outcome is None or outcome.best is None:
            raise RuntimeError("what can hold together can also be raised for")
        if number < len(sums):
            solver.bound_row(first_row + number, outcome.best, inf)
    if outcome is None:
        return {}
    return {
        name: columns.case.timeline.period_of(month)
        for (name, month), column in columns.x.items()
        if outcome.columns[column] > 0.5
    }

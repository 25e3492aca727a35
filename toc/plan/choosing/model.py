"""The choice as sums and bounds: what HiGHS is given, without HiGHS.

Each aim is a sum of the starts and of counting columns between 0 and 1, which come out whole by
themselves once the starts are: each is only bounded from above, by whole numbers, and more is
better.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from toc.plan.choosing.aims import Aim
from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.rows import ModelColumns, fixed_use, limit_rows, rows_of_demands, uses_of
from toc.plan.choosing.service import Service
from toc.plan.choosing.sums import SumRow, Terms


@dataclass(frozen=True)
class Goal:
    """An aim as a sum, that cannot be more than `most`; `constant` is what comes whatever is
    chosen."""

    terms: Terms
    constant: int
    most: int


@dataclass(frozen=True)
class ChoiceModel:
    """`upper` and `whole` are by column, and every column is 0 or more.

    The first columns are the x, in file order and then by month; `starts` says of each which
    candidate starts with it in which period. `once` has for each candidate the row that keeps it
    to one start.
    """

    upper: tuple[float, ...]
    whole: tuple[bool, ...]
    rows: tuple[SumRow, ...]
    starts: tuple[tuple[str, int], ...]
    once: dict[str, int]
    goals: dict[Aim, Goal]

    @cached_property
    def columns(self) -> dict[tuple[str, int], list[int]]:
        """The columns with which a candidate starts in a period, one for each month in which it
        may do so; no entry where there is none."""
        found: dict[tuple[str, int], list[int]] = {}
        for column, start in enumerate(self.starts):
            found.setdefault(start, []).append(column)
        return found

    def chosen(self, columns: Sequence[float]) -> dict[str, int]:
        """The choice that an answer of the solver is: who starts in which period."""
        return {
            name: period
            for (name, period), value in zip(self.starts, columns, strict=False)
            if value > 0.5
        }


def build_model(case: ChoiceCase) -> ChoiceModel:
    """The model of a case of which the demands can hold together."""
    return _Builder(case).model()


class _Builder:
    def __init__(self, case: ChoiceCase) -> None:
        self.case = case
        self.columns = ModelColumns(case, case.candidates)
        self.x = self.columns.x
        self.period_of = case.timeline.period_of
        self.rows: list[SumRow] = []
        self.counts: dict[tuple[str, tuple[int, ...]], int] = {}

    def model(self) -> ChoiceModel:
        once = {}
        for candidate in self.case.candidates:
            once[candidate.id] = len(self.rows)
            self.rows.append(SumRow(self.sum_of(candidate.id), 0, 1))
        self.rows += rows_of_demands(self.columns)
        uses, taken = uses_of(self.columns), fixed_use(self.case)
        for limit in self.case.limits:
            if limit.room in uses:
                left = limit.most - taken.get(limit.room, 0)
                self.rows += limit_rows(self.columns, limit, uses[limit.room], left)
        goals = {aim: self.goal(aim) for aim in self.case.aims}
        columns = self.columns
        return ChoiceModel(
            tuple(columns.upper),
            tuple(columns.whole),
            tuple(self.rows),
            tuple((name, self.period_of(month)) for name, month in self.x),
            once,
            goals,
        )

    def sum_of(self, name: str) -> Terms:
        return self.columns.starting(name)

    def in_period(self, name: str, period: int) -> Terms:
        return self.columns.starting(name, self.case.timeline.months_of(period))

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
                columns = [column for pair in self.case.pairs for column in self.together(*pair)]
                columns += [x for one in self.case.beside for x in self.in_period(*one)]
                most = len(self.case.pairs) + len(self.case.beside)
                return Goal(dict(Counter(columns)), 0, most)
            case Aim.ORDER:
                return self.total({c.id: c.opens for c in candidates})
            case Aim.SCORES:
                return self.total({c.id: c.score for c in candidates})
            case Aim.FILLED:
                return self.total({c.id: 1 for c in candidates})
            case Aim.SOONER:
                last = len(self.case.months) - 1
                later = {x: last - self.period_of(month) for (_, month), x in self.x.items()}
                terms = {x: periods for x, periods in later.items() if periods}
                return Goal(terms, 0, last * len(candidates))

    def total(self, worth: dict[str, int]) -> Goal:
        terms = {x: worth[name] for (name, _), x in self.x.items() if worth[name]}
        return Goal(terms, 0, sum(worth.values()))

    def served(self, what: Callable[[Service], frozenset[str]]) -> Goal:
        counted = Counter[int]()
        constant = 0
        for period in self.case.periods:
            always = self.always(what, period)
            constant += len(always)
            servers = self.servers(what, always, period).values()
            counted.update(self.counting(columns) for columns in servers)
        return Goal(dict(counted), constant, counted.total())

    def always(self, what: Callable[[Service], frozenset[str]], period: int) -> frozenset[str]:
        """What is served in a period whatever is chosen."""
        return frozenset[str]().union(
            *(what(c.services[period]) for c in self.case.always[period])
        )

    def servers(
        self, what: Callable[[Service], frozenset[str]], but: Iterable[str], period: int
    ) -> dict[str, list[int]]:
        """For each thing served, in a fixed order, the columns that serve it in a period."""
        found: dict[str, list[int]] = {}
        for candidate in self.case.candidates:
            running = self.columns.running(candidate.id, period)
            for served in sorted(what(candidate.services[period]).difference(but)):
                found.setdefault(served, []).extend(running)
        return found

    def counting(self, servers: Iterable[int], group: str = "") -> int:
        """A column that is 1 where any of these is: one for all in a group that have the same."""
        key = group, tuple(servers)
        if key not in self.counts:
            self.counts[key] = self.columns.column()
            self.rows.append(SumRow({self.counts[key]: 1, **dict.fromkeys(key[1], -1)}, upper=0))
        return self.counts[key]

    def certainly_served(self) -> Goal:
        group_of = self.case.group_of
        counted = Counter[int]()
        constant = 0
        for period in self.case.periods:
            always = self.always(lambda service: service.certain, period)
            settled = {group_of[goal] for goal in always}
            always_groups = self.always(lambda service: service.groups, period)
            groups = {
                group: self.counting(servers, f"group {group}")
                for group, servers in self.servers(
                    lambda service: service.groups, always_groups | settled, period
                ).items()
            }
            for group in sorted(always_groups - settled):
                groups[group] = self.columns.column()
            # Where no group stands against it, it is the column of what is possibly served too,
            # if the same serve that.
            goals = {
                goal: self.counting(
                    servers, f"goal {group_of[goal]}" if group_of[goal] in groups else ""
                )
                for goal, servers in self.servers(
                    lambda service: service.certain, always, period
                ).items()
            }
            # A group counts only where none of its goals is certainly served already.
            for column, group in {goals[goal]: group_of[goal] for goal in goals}.items():
                if group in groups:
                    self.rows.append(SumRow({column: 1, groups[group]: 1}, upper=1))
            counted.update([*goals.values(), *groups.values()])
            constant += len(always)
        return Goal(dict(counted), constant, counted.total())

    def together(self, one: str, other: str) -> Iterator[int]:
        """Columns of which one is 1 where both start in one period, or neither starts."""
        neither = self.columns.column()
        yield neither
        for name in (one, other):
            self.rows.append(SumRow({neither: 1, **self.sum_of(name)}, upper=1))
        for period in self.case.periods:
            both = self.columns.column()
            yield both
            for name in (one, other):
                starts = dict.fromkeys(self.in_period(name, period), -1)
                self.rows.append(SumRow({both: 1, **starts}, upper=0))

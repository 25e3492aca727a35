"""A case as a model in the solver, with what already holds in it: aims at their best, columns that
cannot be otherwise, and for a while what somebody asks about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from math import inf

from toc.plan.choosing.aims import Aim
from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.improve import FoundChoice, found
from toc.plan.choosing.model import build_model
from toc.plan.choosing.solver import Outcome, Solver
from toc.plan.choosing.stopping import Clock
from toc.plan.choosing.sums import SumRow, Terms

# The greatest number of which the digits are aims, or starts in the file's order: with more the
# solver's tolerance would come near to hiding a difference of one.
WIDEST = 1 << 16
# So many choices are kept that were seen on the way: each is a proof of what is possible.
_MOST_SEEN = 200


@dataclass(frozen=True)
class Digits:
    """Some aims in a row as the digits of one number, the first one the heaviest: `first` is the
    number of the first aim in the case, `weights` are by aim."""

    first: int
    weights: Mapping[Aim, int]
    terms: Terms

    @property
    def end(self) -> int:
        """The number of the aim after the last."""
        return self.first + len(self.weights)


class SolverCase:
    """A case in the solver. `model` is what the solver has before anything holds, `rows` with a
    row for each aim after its own. `best` is what is
    settled of the aims, `same` the columns that are the same in every choice that is as good on so
    many aims, and `seen` the choices that the solver found."""

    def __init__(self, case: ChoiceCase, clock: Clock) -> None:
        self.case = case
        self.model = build_model(case)
        aims = [SumRow(goal.terms) for goal in self.model.goals.values()]
        self.rows = (*self.model.rows, *aims)
        self.solver = Solver(
            self.model.upper,
            self.model.whole,
            self.rows,
            clock,
            # In one period the relaxation is nearly whole: it proves most by itself, and far
            # quicker. Over several it is far off, and slower than all the rest.
            relaxing=len(case.months) == 1,
        )
        self.best: dict[Aim, int] = {}
        self.same: list[tuple[int, Mapping[int, float]]] = []
        self.seen: dict[frozenset[tuple[str, int]], FoundChoice] = {}

    def in_digits(self, first: int) -> Iterator[Digits]:
        """The aims from the number `first` on, as few numbers as can be."""
        aims = self.case.aims
        while first < len(aims):
            end, width = first + 1, self.model.goals[aims[first]].most + 1
            while end < len(aims):
                width *= self.model.goals[aims[end]].most + 1
                if width > WIDEST:
                    break
                end += 1
            weights: dict[Aim, int] = {}
            weight = 1
            for aim in reversed(aims[first:end]):
                weights[aim] = weight
                weight *= self.model.goals[aim].most + 1
            terms: Terms = {}
            for aim, times in weights.items():
                for column, of in self.model.goals[aim].terms.items():
                    terms[column] = terms.get(column, 0) + times * of
            yield Digits(first, dict(reversed(weights.items())), terms)
            first = end

    def see(self, outcome: Outcome) -> FoundChoice:
        """What the solver found, counted again, and kept for later questions."""
        starts = self.model.chosen(outcome.columns)
        one = found(self.case, starts, outcome.columns)
        if one is None:
            raise RuntimeError("the solver's answer does not hold when counted again")
        if len(self.seen) < _MOST_SEEN:
            self.seen[frozenset(starts.items())] = one
        return one

    def whole(self, one: FoundChoice, terms: Terms) -> FoundChoice:
        """A choice with columns in which what is counted of these terms is as much as it brings:
        the solver cannot begin with it otherwise. As it is where the clock stops that."""
        names = [candidate.id for candidate in self.case.candidates]
        for name in names:
            self.keep(name, one.starts.get(name))
        try:
            outcome = self.solver.most(terms)
        finally:
            self.release(names)
        if outcome is None or not outcome.settled:
            return one
        return replace(one, columns=outcome.columns)

    def value(self, one: FoundChoice, aim: Aim) -> int:
        """What a choice brings on an aim beyond what comes whatever is chosen."""
        return one.worth[self.case.aims.index(aim)] - self.model.goals[aim].constant

    def worth(self, aim: Aim, value: int) -> int:
        """The reverse: with what comes whatever is chosen."""
        return value + self.model.goals[aim].constant

    def fix(self, columns: Mapping[int, float]) -> None:
        """Give columns these values."""
        for column, value in columns.items():
            self.solver.bound_column(column, value, value)

    def starting(self, name: str, period: int) -> Sequence[int]:
        """The columns with which a candidate starts in a period."""
        return self.model.columns.get((name, period), ())

    def keep(self, name: str, period: int | None) -> None:
        """Hold a candidate to its place in a choice: the period in which it starts, in whichever
        month that then is; None where it is out."""
        for at in self.case.periods:
            columns = self.starting(name, at)
            if at != period:
                self.fix(dict.fromkeys(columns, 0.0))
            elif len(columns) == 1:
                self.fix({columns[0]: 1.0})
            else:
                self.solver.bound_row(self.model.once[name], 1, 1)

    def release(self, names: Iterable[str]) -> None:
        """Let candidates be anywhere again, as far as they can be."""
        for name in names:
            for period in self.case.periods:
                for column in self.starting(name, period):
                    self.solver.bound_column(column, 0, 1)
            self.solver.bound_row(self.model.once[name], 0, 1)
        for _, same in self.same:
            self.fix(same)

    def hold(self, aim: Aim, value: int) -> None:
        """From now on an aim may not fall below a value."""
        self.solver.bound_row(self._row_of(aim), value, inf)

    def _row_of(self, aim: Aim) -> int:
        return len(self.model.rows) + self.case.aims.index(aim)

    @contextmanager
    def forgetting(self, kept: int) -> Iterator[None]:
        """For a while only so many aims need to hold; after it all hold as before."""
        aims = self.case.aims[kept:]
        for aim in aims:
            self.solver.bound_row(self._row_of(aim), -inf, inf)
        for end, same in self.same:
            if end > kept:
                for column in same:
                    self.solver.bound_column(column, 0, self.model.upper[column])
        for end, same in self.same:
            if end <= kept:
                self.fix(same)
        try:
            yield
        finally:
            for aim in aims:
                self.hold(aim, self.best[aim])
            for _, same in self.same:
                self.fix(same)

    @contextmanager
    def demanding(self, name: str, *, chosen: bool) -> Iterator[None]:
        """For a while a candidate must be in, or out."""
        row = self.model.once[name]
        self.solver.bound_row(row, int(chosen), int(chosen))
        try:
            yield
        finally:
            self.solver.bound_row(row, 0, 1)

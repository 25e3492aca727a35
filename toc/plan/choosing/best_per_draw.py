"""The best choice for each drawing of the judgements, exact.

The aims that come before the first one that varies are held at their best. The rest is one sum,
its aims as the digits of a number; the last digit is how much of the proposal stays, so that of
choices that are as good it is the nearest that counts. The relaxation is solved from where the
drawing before ended; its answer is counted again in whole numbers, and its dual values give, in
whole numbers too, what no choice can exceed (weak duality holds for any of them). Where the two
are not the same, the solver proves it on whole columns. What is as near too is decided by the
file's order, as everywhere (see `file_order`): of what can still differ, as the dual values say,
the first are the next digits, then those after them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING

from toc.plan.choosing.aims import Aim
from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.choose import Chooser
from toc.plan.choosing.judgement_draws import Drawings
from toc.plan.choosing.model import build_model
from toc.plan.choosing.solver import Solver
from toc.plan.choosing.sums import SumRow, Terms
from toc.plan.choosing.worth import Starts, allowed, weigh

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

_VARYING = frozenset({Aim.POINTS, Aim.SCORES})
# Sums beyond this are not sure to be whole numbers any more in the solver's arithmetic.
_WIDEST = 1 << 44
_NEAR = 1e-6
# Sums are whole numbers: what stays this far below one does not reach it.
_SURE = 0.5


class Redraw:
    """A case whose best choice is sought for other judgements, again and again."""

    def __init__(self, case: ChoiceCase, starts: Starts) -> None:
        self.case, self.starts = case, dict(starts)
        self._model = build_model(case)
        aims = case.aims
        first = next(at for at, aim in enumerate(aims) if aim in _VARYING)
        self._held, self._open = aims[:first], aims[first:]
        self._names = [candidate.id for candidate in case.candidates]
        self._base = len(case.months) + 1
        worth = weigh(case, starts)
        rows = [*self._model.rows]
        for aim in self._held:
            goal = self._model.goals[aim]
            rows.append(SumRow(goal.terms, worth[aim] - goal.constant, inf))
        self._relaxation = _Relaxation(self._model.upper, self._model.whole, rows)
        self._columns: dict[str, list[int]] = {name: [] for name in self._names}
        for column, (name, _) in enumerate(self._model.starts):
            self._columns[name].append(column)
        self._kept: list[int] = []
        self._held_rows: list[int] = []
        self._at_once = 0
        self.asked_again = 0

    def chosen(self, drawings: Drawings) -> NDArray[numpy.bool_]:
        """For each drawing which candidates are in the best choice."""
        import numpy

        found = numpy.zeros(drawings.points.shape, dtype=bool)
        places, most = self._places(drawings)
        self._at_once = 0
        while most * self._base ** (self._at_once + 1) < _WIDEST:
            self._at_once += 1
        known: dict[bytes, int] = {}
        for row in range(len(found)):
            key = drawings.points[row].tobytes() + drawings.scores[row].tobytes()
            if key in known:
                found[row] = found[known[key]]
                continue
            known[key] = row
            starts: Starts = self._best(drawings.points[row], drawings.scores[row], places)
            found[row] = [name in starts for name in self._names]
        return found

    def _places(self, drawings: Drawings) -> tuple[dict[Aim | None, int], int]:
        """What each aim is multiplied by, so that the one before always weighs more; None for how
        much of the proposal stays. And more than all of it can be. Empty where that is so much
        that there is no room for the file's order."""
        import numpy

        count = min(
            len(self._names),
            sum(limit.most for limit in self.case.limits if limit.scarce.value == "focus"),
        )

        def most(worth: NDArray[numpy.int64]) -> int:
            return int(numpy.sort(worth, axis=1)[:, -count:].sum(axis=1).max()) if count else 0

        mosts: dict[Aim | None, int] = {None: len(self.starts)}
        for aim in reversed(self._open):
            if aim is Aim.POINTS:
                mosts[aim] = most(drawings.points)
            elif aim is Aim.SCORES:
                mosts[aim] = most(drawings.scores)
            elif aim is Aim.FILLED:
                mosts[aim] = count
            else:
                mosts[aim] = self._model.goals[aim].most
        places: dict[Aim | None, int] = {}
        times = 1
        for place, value in mosts.items():
            places[place] = times
            times *= value + 1
        return (places if times * self._base < _WIDEST else {}), times

    def _best(
        self,
        points: NDArray[numpy.int64],
        scores: NDArray[numpy.int64],
        places: dict[Aim | None, int],
    ) -> Starts:
        varied = {name: (int(points[at]), int(scores[at])) for at, name in enumerate(self._names)}
        case = replace(
            self.case,
            candidates=tuple(
                replace(one, points=varied[one.id][0], score=varied[one.id][1])
                for one in self.case.candidates
            ),
        )
        if places:
            terms = self._terms(varied, places)

            def value_of(starts: Starts) -> int | None:
                worth = weigh(case, starts)
                return self._value(worth, starts, places) if self._holds(worth) else None

            found = self._proven(case, terms, value_of)
            if found is not None:
                return self._first_in_file(case, terms, value_of, found)
        self.asked_again += 1
        anew: Starts = Chooser(case, self.starts).best().starts
        before, after = weigh(case, self.starts), weigh(case, anew)
        stays = all(before[aim] == after[aim] for aim in self.case.aims)
        return self.starts if stays else anew

    def _proven(
        self, case: ChoiceCase, terms: Terms, value_of: Callable[[Starts], int | None]
    ) -> Starts | None:
        """A choice of which the sum is proven to be the most that there can be."""
        # The columns that only count are theirs to choose; what is whole settles the rest.
        for columns, bound in self._relaxation.answers(terms):
            starts = self._model.chosen(columns.tolist())
            if not allowed(case, starts):
                continue
            reached = value_of(starts)
            if reached is not None and bound < reached + 1:
                return starts
        return None

    def _first_in_file(
        self,
        case: ChoiceCase,
        terms: Terms,
        value_of: Callable[[Starts], int | None],
        found: Starts,
    ) -> Starts:
        """Of the choices that have the sum which this one has: the first in the file."""
        reached = value_of(found)
        assert reached is not None
        loose = self._relaxation.loose(reached)
        names = [name for name in self._names if not loose.isdisjoint(self._columns[name])]
        while names:
            some, names = names[: self._at_once], names[self._at_once :]
            digits = {one: self._base**place for place, one in enumerate(reversed(some))}
            times = self._base ** len(some)
            wider = {column: worth * times for column, worth in terms.items()}
            for name, digit in digits.items():
                for column in self._columns[name]:
                    later = self._base - 1 - self._model.starts[column][1]
                    wider[column] = wider.get(column, 0) + digit * later

            def in_file(starts: Starts, digits: dict[str, int] = digits) -> int | None:
                value = value_of(starts)
                if value is None:
                    return None
                first: int = sum(
                    digit * (self._base - 1 - starts[name])
                    for name, digit in digits.items()
                    if name in starts
                )
                return value * int(self._base ** len(digits)) + first

            better = self._proven(case, wider, in_file)
            if better is None:
                break
            found = better
            if names:
                for name in some:
                    self._keep(name, found.get(name))
        self._release()
        return found

    def _keep(self, name: str, period: int | None) -> None:
        for column in self._columns[name]:
            if self._model.starts[column][1] != period:
                self._relaxation.bound_column(column, 0, 0)
                self._kept.append(column)
        if period is not None:
            self._relaxation.bound_row(self._model.once[name], 1, 1)
            self._held_rows.append(self._model.once[name])

    def _release(self) -> None:
        for column in self._kept:
            self._relaxation.bound_column(column, 0, self._model.upper[column])
        for row in self._held_rows:
            self._relaxation.bound_row(row, 0, 1)
        self._kept.clear()
        self._held_rows.clear()

    def _holds(self, worth: dict[Aim, int]) -> bool:
        before = weigh(self.case, self.starts)
        return all(worth[aim] >= before[aim] for aim in self._held)

    def _value(self, worth: dict[Aim, int], starts: Starts, places: dict[Aim | None, int]) -> int:
        """The sum that `_terms` says, in whole numbers."""
        value = sum(
            (worth[aim] - self._model.goals[aim].constant) * places[aim] for aim in self._open
        )
        return value + sum(starts.get(name) == at for name, at in self.starts.items())

    def _terms(self, varied: dict[str, tuple[int, int]], places: dict[Aim | None, int]) -> Terms:
        terms: Terms = {}

        def add(column: int, times: int) -> None:
            terms[column] = terms.get(column, 0) + times

        for aim in self._open:
            if aim in _VARYING:
                which = 0 if aim is Aim.POINTS else 1
                for column, (name, _) in enumerate(self._model.starts):
                    add(column, varied[name][which] * places[aim])
            else:
                for column, times in self._model.goals[aim].terms.items():
                    add(column, times * places[aim])
        for start in self.starts.items():
            for column in self._model.columns[start]:
                add(column, 1)
        return terms


class _Relaxation(Solver):
    """The model without and with whole columns, and the bound that dual values prove."""

    def __init__(
        self, upper: Sequence[float], whole: Sequence[bool], rows: Sequence[SumRow]
    ) -> None:
        import numpy

        super().__init__(upper, whole, rows, relaxing=True)
        self._left = numpy.zeros(len(upper))
        self._least = 0.0
        self._lower_of = numpy.array([row.lower for row in rows], dtype=float)
        self._upper_of = numpy.array([row.upper for row in rows], dtype=float)
        self._matrix = numpy.zeros((len(rows), len(upper)))
        for at, row in enumerate(rows):
            for column, times in row.terms.items():
                self._matrix[at, column] = times

    def answers(self, terms: Terms) -> Iterator[tuple[NDArray[numpy.float64], float]]:
        """Columns and what no answer can exceed: of the relaxation, then whole ones."""
        import numpy

        relaxed = self._relaxed
        assert relaxed is not None
        self._costs[:] = 0
        for column, times in terms.items():
            self._costs[column] = times
        relaxed.changeColsCost(len(self._each), self._each, self._costs)
        relaxed.run()
        solution = relaxed.getSolution()
        columns = numpy.array(solution.col_value)
        dual = numpy.array(solution.row_dual)
        bound, left = min((self._bound(dual), self._bound(-dual)), key=lambda one: one[0])
        self._least, self._left = bound, left
        if abs(columns - columns.round())[self._whole].max(initial=0) < _NEAR:
            yield columns, bound
        highs = self._highs
        highs.changeColsCost(len(self._each), self._each, self._costs)
        highs.run()
        if highs.getModelStatus() == self._status.kOptimal:
            columns = numpy.array(highs.getSolution().col_value)
            yield columns, min(bound, highs.getInfo().mip_dual_bound)

    def loose(self, value: int) -> set[int]:
        """After `answers`: the columns that need not be the same in every answer in which the sum
        is at least `value`. To change one costs at least what is left of its worth."""
        return set((self._least - abs(self._left) > value - _SURE).nonzero()[0].tolist())

    def bound_row(self, row: int, lower: float, upper: float) -> None:
        """Give a row other bounds."""
        super().bound_row(row, lower, upper)
        self._lower_of[row], self._upper_of[row] = lower, upper

    def _bound(self, dual: NDArray[numpy.float64]) -> tuple[float, NDArray[numpy.float64]]:
        """What no answer can exceed: for any price of the rows, their bounds at that price, and
        what is left of each column's worth, which is given too."""
        import numpy

        # A price only counts for a bound that there is.
        none = numpy.where(dual > 0, numpy.isinf(self._upper_of), numpy.isinf(self._lower_of))
        price = numpy.where(none, 0, dual)
        at = numpy.where(price > 0, self._upper_of, self._lower_of)
        paid = float(price @ numpy.where(price == 0, 0, at))
        left = self._costs - price @ self._matrix
        return paid + float(numpy.maximum(left, 0) @ self._bounds[1]), left

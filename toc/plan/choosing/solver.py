"""HiGHS with one model in it, of which only bounds and the objective change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import floor, inf
from typing import TYPE_CHECKING, Any

from toc.plan.choosing.quiet_solver import no_output
from toc.plan.choosing.stopping import Clock
from toc.plan.choosing.sums import SumRow, Terms

if TYPE_CHECKING:
    from highspy import Highs, HighsLp

# What is whole in the model must be whole in the answer to within this; the usual millionth of a
# large amount is more than a euro.
_TOLERANCE = 1e-9
# The most that the relaxation can be is right to within far less than this, and what is sought is
# whole.
_MARGIN = 0.01
# More than this is no number of anything, but HiGHS's word for none.
_NONE = 1e20

Heed = Callable[[int | None, int | None], bool]
"""What is called while solving, with the best so far and the bound (None where there is none):
whether to stop."""
Offer = Callable[[], "Sequence[float] | None"]
"""What is asked, while solving, for columns that are better than the best so far."""


@dataclass(frozen=True)
class Outcome:
    """The most that a sum can be: the best that was found with its columns, and what it cannot
    exceed. The two are equal unless the solver was stopped; `best` is None where nothing was found
    before that."""

    best: int | None
    bound: int | None
    columns: Sequence[float]

    @property
    def settled(self) -> bool:
        """Whether nothing better is possible."""
        return self.best is not None and self.best == self.bound


class Solver:
    """A model in HiGHS: columns from 0 to `upper`, some of them whole, and rows.

    With `relaxing` the relaxation (nothing needs to be whole) is solved first, from where the one
    before ended. Where it is tight that settles most questions, and tells which columns are as
    they are in every answer that is as good; where it is not, it only takes time.
    """

    def __init__(
        self,
        upper: Sequence[float],
        whole: Sequence[bool],
        rows: Sequence[SumRow],
        clock: Clock | None = None,
        *,
        relaxing: bool = False,
    ) -> None:
        import highspy  # a quarter of a second: only when there is a choice to make
        import numpy

        self._clock = clock or Clock()
        self._status = highspy.HighsModelStatus
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(upper), len(rows)
        lp.sense_ = highspy.ObjSense.kMaximize
        lp.col_cost_ = numpy.zeros(lp.num_col_)
        lp.col_lower_ = numpy.zeros(lp.num_col_)
        lp.col_upper_ = numpy.array(upper, dtype=float)
        lp.row_lower_ = numpy.array([row.lower for row in rows], dtype=float)
        lp.row_upper_ = numpy.array([row.upper for row in rows], dtype=float)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        starts = [0]
        for row in rows:
            starts.append(starts[-1] + len(row.terms))
        lp.a_matrix_.start_ = numpy.array(starts)
        lp.a_matrix_.index_ = numpy.array([x for row in rows for x in row.terms])
        lp.a_matrix_.value_ = numpy.array(
            [times for row in rows for times in row.terms.values()], dtype=float
        )
        self._relaxed = _highs(lp, presolve="off") if relaxing else None
        kinds = highspy.HighsVarType
        lp.integrality_ = [kinds.kInteger if one else kinds.kContinuous for one in whole]
        self._highs = _highs(lp)
        self._each = numpy.arange(len(upper), dtype=numpy.int32)
        self._costs = numpy.zeros(len(upper))
        self._bounds = numpy.zeros(len(upper)), numpy.array(upper, dtype=float)
        self._whole = numpy.array(whole, dtype=bool)
        self._tight: tuple[float, Any, Any] | None = None
        self._heed: Heed | None = None
        self._enough: int | None = None
        self._offer: Offer | None = None
        if clock is not None:
            self._highs.cbMipInterrupt.subscribe(self._interrupt)

    def most(
        self,
        terms: Terms,
        *,
        known: Sequence[float] | None = None,
        seconds: float = inf,
        heed: Heed | None = None,
        offer: Offer | None = None,
    ) -> Outcome | None:
        """The most that a sum can be, or None where nothing is allowed. `known` are columns that
        are allowed, to begin with; after so many `seconds` it stops."""
        if self._clock.stopped is not None:
            return Outcome(None, None, ())
        self._costs[:] = 0
        for column, times in terms.items():
            self._costs[column] = times
        highs = self._highs
        highs.changeColsCost(len(self._each), self._each, self._costs)
        if self._relaxed is not None:
            sure = self._relax(known)
            if sure is None or sure.settled:
                return sure
            near = self._round(sure.bound)
            if near is not None and near.settled:
                return near
            if near is not None:
                known = max(filter(None, (known, near.columns)), key=self._reached)
        if known is not None:
            _begin_with(highs, known)
        left = self._clock.left
        highs.setOptionValue("time_limit", min(seconds, inf if left is None else left))
        self._heed, self._enough = heed, None
        if offer is not None:
            self._offer = offer
            highs.cbMipUserSolution.subscribe(self._give)
        try:
            highs.run()
        finally:
            self._heed = None
            if offer is not None:
                highs.cbMipUserSolution.unsubscribe(self._give)
                self._offer = None
        return self._outcome()

    def _outcome(self) -> Outcome | None:
        status, info = self._highs.getModelStatus(), self._highs.getInfo()
        if status in (self._status.kInfeasible, self._status.kUnboundedOrInfeasible):
            return None
        settled = status == self._status.kOptimal
        if not settled and status not in (self._status.kInterrupt, self._status.kTimeLimit):
            raise RuntimeError(f"HiGHS stopped: {self._highs.modelStatusToString(status)}")
        bound = self._enough if self._enough is not None else _floor(info.mip_dual_bound)
        if info.primal_solution_status != 2:  # feasible
            return Outcome(None, bound, ())
        best = round(info.objective_function_value)
        return Outcome(best, best if settled else bound, self._highs.getSolution().col_value)

    def as_they_are(self, value: int) -> list[tuple[int, float]]:
        """After `most`: the columns that are the same in every answer in which the sum is at least
        `value`, with what they are then. Only with `relaxing`, and not always all of them.

        To change one costs at least its reduced cost, and there is only so much to lose.
        """
        if self._tight is None:
            return []
        bound, columns, reduced = self._tight
        dear = (abs(reduced) > bound - value + _MARGIN) & self._whole
        near = abs(columns - columns.round()) < _TOLERANCE
        return [(int(n), float(columns[n].round())) for n in (dear & near).nonzero()[0]]

    def _relax(self, known: Sequence[float] | None) -> Outcome | None:
        """What the relaxation says: None where nothing is allowed; settled where it is enough."""
        import numpy

        self._tight = None
        relaxed = self._relaxed
        assert relaxed is not None
        relaxed.changeColsCost(len(self._each), self._each, self._costs)
        left = self._clock.left
        relaxed.setOptionValue("time_limit", inf if left is None else left)
        relaxed.run()
        status = relaxed.getModelStatus()
        if status == self._status.kInfeasible:
            return None
        if status != self._status.kOptimal:
            return Outcome(None, None, ())
        solution = relaxed.getSolution()
        columns = numpy.array(solution.col_value)
        most = relaxed.getInfo().objective_function_value
        self._tight = most, columns, numpy.array(solution.col_dual)
        bound = floor(most + _MARGIN)
        if known is not None:
            reached = self._reached(known)
            if reached >= bound:
                return Outcome(reached, reached, known)
        starts = columns[self._whole]
        if abs(starts - starts.round()).max(initial=0) < _TOLERANCE and most - bound < _TOLERANCE:
            return Outcome(bound, bound, columns.tolist())
        return Outcome(None, bound, ())

    def _reached(self, columns: Sequence[float]) -> int:
        """What the sum is with these columns."""
        return round(float(self._costs.dot(columns)))

    def _round(self, bound: int | None) -> Outcome | None:
        """The best with what is whole in the relaxation as it is there: settled where it reaches
        the bound. What is left to choose then is little. None where there is no such answer."""
        if self._tight is None or bound is None:
            return None
        _, columns, _ = self._tight
        near = self._whole & (abs(columns - columns.round()) < _TOLERANCE)
        which = self._each[near]
        values = columns[near].round()
        lower, upper = self._bounds
        highs = self._highs
        highs.changeColsBounds(len(which), which, values, values)
        left = self._clock.left
        highs.setOptionValue("time_limit", inf if left is None else left)
        highs.run()
        outcome = None
        if highs.getModelStatus() == self._status.kOptimal:
            best = round(highs.getInfo().objective_function_value)
            outcome = Outcome(best, bound, highs.getSolution().col_value)
        highs.changeColsBounds(len(which), which, lower[near], upper[near])
        return outcome

    def bound_row(self, row: int, lower: float, upper: float) -> None:
        """Give a row other bounds."""
        self._highs.changeRowBounds(row, lower, upper)
        if self._relaxed is not None:
            self._relaxed.changeRowBounds(row, lower, upper)

    def bound_column(self, column: int, lower: float, upper: float) -> None:
        """Give a column other bounds."""
        self._highs.changeColBounds(column, lower, upper)
        self._bounds[0][column], self._bounds[1][column] = lower, upper
        if self._relaxed is not None:
            self._relaxed.changeColBounds(column, lower, upper)

    def _interrupt(self, event: Any) -> None:
        """What HiGHS calls between steps."""
        out = event.data_out
        best, bound = _floor(out.mip_primal_bound), _floor(out.mip_dual_bound)
        if self._heed is not None and self._enough is None and self._heed(best, bound):
            self._enough = bound
        # Set each time: HiGHS keeps it from one question to the next.
        event.data_in.user_interrupt = self._enough is not None or self._clock.stopped is not None

    def _give(self, event: Any) -> None:
        """What HiGHS calls where it can use a better answer."""
        import numpy

        columns = self._offer() if self._offer is not None else None
        if columns is not None:
            event.data_in.setSolution(numpy.array(columns))


def _highs(lp: HighsLp, presolve: str = "choose") -> Highs:
    import highspy

    with no_output():
        # Typed but for its constructor.
        highs = highspy.Highs()  # type: ignore[no-untyped-call]
    for option, value in (
        ("output_flag", False),
        ("threads", 1),
        ("presolve", presolve),
        ("mip_rel_gap", 0.0),
        ("mip_feasibility_tolerance", _TOLERANCE),
        ("primal_feasibility_tolerance", _TOLERANCE),
        # It takes two thirds of the time of a one-year plan; the optimum is proven without it.
        ("mip_heuristic_run_feasibility_jump", False),
    ):
        highs.setOptionValue(option, value)
    highs.passModel(lp)
    return highs


def _begin_with(highs: Highs, columns: Sequence[float]) -> None:
    import highspy

    solution = highspy.HighsSolution()
    solution.col_value = list(columns)
    highs.setSolution(solution)


def _floor(value: float) -> int | None:
    """A bound on a whole number; None for none. HiGHS says -inf where it has found nothing."""
    return floor(value + 1e-6) if abs(value) < _NONE else None

"""The choice, exact, with HiGHS: the best on the first aim, of those the best on the second, and
so on; what is then still equal is decided by the file's own order.

An aim that is settled becomes a row that holds its best value. So nothing rests on weights: every
number in the model is small and whole, and the solver's tolerance of a millionth cannot hide a
difference of one. The answer is counted again in whole numbers by `weigh`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from math import inf

from toc.planning.aims import Aim
from toc.planning.case import Case
from toc.planning.model import Model, Terms, build_model
from toc.planning.weigh import allowed, weigh

# The file's order is settled in stretches: so far apart may the weights in one objective be, and
# still be far above the tolerance.
_WIDEST = 1 << 16


@dataclass(frozen=True)
class Choice:
    """The one best choice: what starts in which period, in file order, and what it is worth."""

    starts: Mapping[str, int]
    worth: Mapping[Aim, int]


@dataclass(frozen=True)
class Loss:
    """What a demand costs: the first aim that gets worse by it, and how far. `aim` is None where
    the demand cannot be met at all."""

    aim: Aim | None
    best: int = 0
    value: int = 0


class Chooser:
    """A case as a model that is built once, solved once, and then asked what a demand would cost.

    With no candidates there is nothing to solve, and no demand to ask about.
    """

    def __init__(self, case: Case) -> None:
        self.case = case
        self._model = build_model(case)
        self._solver = _Solver(self._model)
        self._best: dict[Aim, int] = {}

    def best(self) -> Choice:
        """Settle every aim in turn, then the file's order."""
        case = self.case
        if not case.candidates:
            return Choice({}, weigh(case, {}))
        for aim in case.aims:
            found = self._solver.most(self._model.goals[aim].terms)
            if found is None:
                raise RuntimeError("the empty choice is always allowed")
            self._best[aim] = found
            self._solver.hold(aim, found)
        starts = self._first_in_file()
        worth = weigh(case, starts)
        settled = {aim: self._worth(aim, value) for aim, value in self._best.items()}
        if not allowed(case, starts) or any(worth[aim] != settled[aim] for aim in settled):
            raise RuntimeError("the solver's answer does not hold when counted again")
        return Choice(starts, worth)

    def cost_of(self, name: str, *, chosen: bool, kept: int = 0) -> Loss | None:
        """What it would cost if a candidate had to be in, or out; None where it costs nothing.

        To be asked after `best`. So many of the aims, `kept`, are known to cost nothing.
        """
        aims = self.case.aims[kept:]
        with self._solver.demanding(name, chosen=chosen), self._solver.forgetting(aims):
            # One aim at a time: to find the most of an aim is far quicker than to prove that all
            # of them cannot be kept.
            for aim in aims:
                value = self._solver.most(self._model.goals[aim].terms)
                if value is None:
                    return Loss(None)
                if value < self._best[aim]:
                    return Loss(aim, self._worth(aim, self._best[aim]), self._worth(aim, value))
                self._solver.hold(aim, value)
        return None

    def _worth(self, aim: Aim, value: int) -> int:
        return value + self._model.goals[aim].constant

    def _first_in_file(self) -> dict[str, int]:
        """Of what is equal on every aim: the first candidate in, if it can be, as soon as it can
        be; then the second; and so on. Each is one digit of a number that is to be the greatest:
        the periods that are left when it starts, 0 where it does not."""
        base = len(self.case.months) + 1
        at_once = 1
        while base ** (at_once + 1) <= _WIDEST:
            at_once += 1
        columns = {start: column for column, start in enumerate(self._model.starts)}
        names = [candidate.id for candidate in self.case.candidates]
        starts: dict[str, int] = {}
        for at in range(0, len(names), at_once):
            digits = {
                name: base**place for place, name in enumerate(names[at : at + at_once][::-1])
            }
            most = self._solver.most(
                {
                    columns[name, period]: (base - 1 - period) * digit
                    for name, digit in digits.items()
                    for period in self.case.periods
                }
            )
            if most is None:
                raise RuntimeError("what holds cannot become impossible")
            for name, digit in digits.items():
                left = most // digit % base
                if left:
                    starts[name] = base - 1 - left
                for period in self.case.periods:
                    self._solver.fix(columns[name, period], int(left == base - 1 - period))
        self._solver.release(columns.values())
        return {name: starts[name] for name in names if name in starts}


class _Solver:
    """HiGHS with one model in it, of which only bounds and the objective change."""

    def __init__(self, model: Model) -> None:
        import highspy  # a quarter of a second: only when there is a choice to make
        import numpy

        self._model = model
        # Typed but for its constructor.
        self._highs = highspy.Highs()  # type: ignore[no-untyped-call]
        self._status = highspy.HighsModelStatus
        for option, value in (
            ("output_flag", False),
            ("threads", 1),
            ("mip_rel_gap", 0.0),
            # It takes two thirds of the time of a one-year plan; the optimum is proven without it.
            ("mip_heuristic_run_feasibility_jump", False),
        ):
            self._highs.setOptionValue(option, value)
        rows = [*((row.terms, row.lower, row.upper) for row in model.rows)]
        self._aim_rows = {}
        for aim, goal in model.goals.items():
            self._aim_rows[aim] = len(rows)
            rows.append((goal.terms, -inf, inf))
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = len(model.upper), len(rows)
        lp.sense_ = highspy.ObjSense.kMaximize
        lp.col_cost_ = numpy.zeros(lp.num_col_)
        lp.col_lower_ = numpy.zeros(lp.num_col_)
        lp.col_upper_ = numpy.array(model.upper, dtype=float)
        lp.row_lower_ = numpy.array([lower for _, lower, _ in rows], dtype=float)
        lp.row_upper_ = numpy.array([upper for _, _, upper in rows], dtype=float)
        lp.integrality_ = [
            highspy.HighsVarType.kInteger if whole else highspy.HighsVarType.kContinuous
            for whole in model.whole
        ]
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        starts = [0]
        for terms, _, _ in rows:
            starts.append(starts[-1] + len(terms))
        lp.a_matrix_.start_ = numpy.array(starts)
        lp.a_matrix_.index_ = numpy.array([x for terms, _, _ in rows for x in terms])
        lp.a_matrix_.value_ = numpy.array(
            [times for terms, _, _ in rows for times in terms.values()], dtype=float
        )
        self._highs.passModel(lp)
        self._held: dict[Aim, int] = {}

    def most(self, terms: Terms) -> int | None:
        """The most that a sum can be, or None where nothing is allowed."""
        columns = len(self._model.upper)
        costs = [0.0] * columns
        for column, times in terms.items():
            costs[column] = times
        self._highs.changeColsCost(columns, list(range(columns)), costs)
        self._highs.run()
        status = self._highs.getModelStatus()
        if status == self._status.kOptimal:
            return round(self._highs.getInfo().objective_function_value)
        if status in (self._status.kInfeasible, self._status.kUnboundedOrInfeasible):
            return None
        raise RuntimeError(f"HiGHS stopped: {self._highs.modelStatusToString(status)}")

    def hold(self, aim: Aim, value: int) -> None:
        """From now on an aim may not fall below a value."""
        self._held[aim] = value
        self._highs.changeRowBounds(self._aim_rows[aim], value, inf)

    @contextmanager
    def forgetting(self, aims: tuple[Aim, ...]) -> Iterator[None]:
        """For a while these aims need not hold; after it they hold as before."""
        held = dict(self._held)
        for aim in aims:
            self._highs.changeRowBounds(self._aim_rows[aim], -inf, inf)
        try:
            yield
        finally:
            for aim in aims:
                self.hold(aim, held[aim])

    @contextmanager
    def demanding(self, name: str, *, chosen: bool) -> Iterator[None]:
        """For a while a candidate must be in, or out."""
        row = self._model.once[name]
        self._highs.changeRowBounds(row, int(chosen), int(chosen))
        try:
            yield
        finally:
            self._highs.changeRowBounds(row, 0, 1)

    def fix(self, column: int, value: int) -> None:
        """Give a column its value."""
        self._highs.changeColBounds(column, value, value)

    def release(self, columns: Iterable[int]) -> None:
        """Let columns be anything from 0 to 1 again."""
        for column in columns:
            self._highs.changeColBounds(column, 0, 1)

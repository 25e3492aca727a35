"""The choice, exact, with HiGHS: the best on the first aim, of those the best on the second, and
so on; what is then still equal is decided by the file's own order.

Aims are settled a few at a time, as the digits of one number. Then rows hold their best values.
The answer is counted again in whole numbers by `weigh`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from toc.plan.choosing.aims import Aim
from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.file_order import first_in_file
from toc.plan.choosing.greedy import greedy
from toc.plan.choosing.improve import FoundChoice, Improver, found
from toc.plan.choosing.proof import AimProof, Proof
from toc.plan.choosing.solver_case import Digits, SolverCase
from toc.plan.choosing.stopping import Clock
from toc.plan.choosing.worth import Starts, allowed, weigh

# After so many seconds on one question the solver gets help: most are settled before.
_PATIENCE = 2.0
MOST_UNAIDED = 500
"""So many candidates, times periods, are settled in a moment: with more the solver is given a
choice to begin with, and no more time than `OWN_LIMIT` unless somebody gives another."""
OWN_LIMIT = 20.0
"""Seconds for a case with more than that, where nobody says how long it may take."""


@dataclass(frozen=True)
class Choice:
    """The choice: what starts in which period, in file order, what it is worth, and how sure it is
    that nothing better is possible."""

    starts: Mapping[str, int]
    worth: Mapping[Aim, int]
    proof: Proof


@dataclass(frozen=True)
class Loss:
    """What a demand costs: the first aim that gets worse by it, and how far. `aim` is None where
    the demand cannot be met at all."""

    aim: Aim | None
    best: int = 0
    value: int = 0


class OutOfTimeError(Exception):
    """There was no time left to answer a question about a choice."""


@dataclass(frozen=True)
class _Step:
    """The best choice so far; whether the aims asked about are settled, and where they are not
    what the first open one cannot exceed."""

    top: FoundChoice
    settled: bool
    bound: int | None = None


def time_for(case: ChoiceCase, given: float | None) -> float | None:
    """How many seconds choosing may take: as many as were given, else `OWN_LIMIT` where there is
    much to choose from, else as many as it needs."""
    if given is None and case.size > MOST_UNAIDED:
        return OWN_LIMIT
    return given


class Chooser:
    """A case as a model that is built once, solved once, and then asked what a demand would cost.

    The demands of the case can hold together (see `conflict.settle`), and `known` is a choice
    that is allowed. With no candidates there is nothing to solve, and no demand to ask about.
    """

    def __init__(
        self, case: ChoiceCase, known: Starts | None = None, clock: Clock | None = None
    ) -> None:
        self.case = case
        self._known = dict(known or {})
        self._clock = clock or Clock()
        self._held = SolverCase(case, self._clock)
        self._improver: Improver | None = None

    def best(self) -> Choice:
        """Settle every aim in turn, then the file's order; the best so far where the clock stops
        that."""
        case = self.case
        if not case.candidates:
            worth = weigh(case, {})
            return Choice(
                {}, worth, Proof(tuple(AimProof(a, worth[a], worth[a]) for a in case.aims))
            )
        step = _Step(self._begin(), True)
        try:
            for digits in self._held.in_digits(0):
                step = self._settle(digits, step.top)
                if not step.settled:
                    break
        finally:
            if self._improver is not None:
                self._improver.stop()
                self._improver = None
        top = first_in_file(self._held, self._clock, step.top) if step.settled else step.top
        return self._choice(top, step.bound)

    @property
    def _long(self) -> bool:
        """Whether this takes long for certain: much, and over several periods. In one period the
        relaxation is most of the work, and needs no help."""
        return self.case.size > MOST_UNAIDED and len(self.case.months) > 1

    def _begin(self) -> FoundChoice:
        """What to begin with: where the time may be over before the solver has found anything,
        more than what must be."""
        starts: Starts = self._known
        if self._long or self._clock.left is not None:
            starts = greedy(self.case, starts, self._clock)
        top = found(self.case, starts)
        if top is None:
            raise RuntimeError("what the demands allow has been found already")
        return top

    def _choice(self, top: FoundChoice, bound: int | None) -> Choice:
        case, held = self.case, self._held
        starts = {
            candidate.id: top.starts[candidate.id]
            for candidate in case.candidates
            if candidate.id in top.starts
        }
        worth = weigh(case, starts)
        settled = {aim: held.worth(aim, value) for aim, value in held.best.items()}
        if not allowed(case, starts) or any(worth[aim] != settled[aim] for aim in settled):
            raise RuntimeError("the solver's answer does not hold when counted again")
        aims = []
        for aim in case.aims:
            if aim in settled:
                aims.append(AimProof(aim, worth[aim], worth[aim]))
            else:
                aims.append(AimProof(aim, worth[aim], bound))
                bound = None
        return Choice(starts, worth, Proof(tuple(aims), self._clock.stopped))

    def cost_of(self, name: str, *, chosen: bool, kept: int = 0) -> Loss | None:
        """What it would cost if a candidate had to be in, or out; None where it costs nothing.

        To be asked after `best`, where that is proven. So many of the aims, `kept`, are known to
        cost nothing. Raises OutOfTimeError where the clock stops it.
        """
        aims, held = self.case.aims, self._held
        # What was seen on the way may do as asked, and is proof of all that it keeps.
        seen = [one for one in held.seen.values() if (name in one.starts) is chosen]
        top = max(seen, key=lambda one: one.worth, default=None)
        if top is not None:
            worse = (n for n, aim in enumerate(aims) if held.value(top, aim) < held.best[aim])
            keeps = next(worse, len(aims))
            # What keeps less than is known to be possible is no answer to what is asked then.
            top = top if keeps >= kept else None
            kept = max(kept, keeps)
        with held.demanding(name, chosen=chosen), held.forgetting(kept):
            for digits in held.in_digits(kept):
                outcome = held.solver.most(digits.terms, known=top.columns if top else None)
                if outcome is None:
                    return Loss(None)
                if not outcome.settled or outcome.best is None:
                    raise OutOfTimeError
                top = held.see(outcome)
                for aim in digits.weights:
                    best, value = held.best[aim], held.value(top, aim)
                    if value < best:
                        return Loss(aim, held.worth(aim, best), held.worth(aim, value))
                    held.hold(aim, value)
        return None

    def _settle(self, digits: Digits, top: FoundChoice) -> _Step:
        """Settle these aims, as far as the clock allows; those that are settled then hold."""
        held = self._held
        began = self._clock.passed
        patience = 0.0 if self._long else _PATIENCE
        if self._long or (top.starts and top.columns is None):
            top = held.whole(top, digits.terms)
        offered = top

        def best_value() -> int:
            best = self._best_so_far(top)
            return sum(held.value(best, aim) * times for aim, times in digits.weights.items())

        def heed(best: int | None, bound: int | None) -> bool:
            reached = best_value()
            self._tell(digits, reached if best is None else max(best, reached), bound)
            if self._improver is None and self._clock.passed - began > patience:
                self._improver = Improver(self.case, held.model, held.rows, top)
                self._improver.settled(digits.first, top)
            return bound is not None and bound <= reached

        def offer() -> Sequence[float] | None:
            nonlocal offered
            best = self._best_so_far(top)
            if best is offered:
                return None
            offered = best
            return best.columns

        outcome = held.solver.most(digits.terms, known=top.columns, heed=heed, offer=offer)
        if outcome is None:
            raise RuntimeError("what the demands allow has been found already")
        if outcome.best is not None:
            one = held.see(outcome)
            top = one if one.worth >= top.worth else top
        top = self._best_so_far(top)
        same = dict(held.solver.as_they_are(best_value()))
        # Where the solver was stopped before it knew anything, there is no more than all.
        left = sum(held.model.goals[aim].most * n for aim, n in digits.weights.items())
        left = left if outcome.bound is None else min(left, outcome.bound)
        for aim, times in digits.weights.items():
            value, bound = held.value(top, aim), left // times
            if bound != value:
                return _Step(top, False, held.worth(aim, bound))
            held.best[aim] = value
            held.hold(aim, value)
            left -= times * value
        held.same.append((digits.end, same))
        held.fix(same)
        if self._improver is not None:
            self._improver.settled(digits.end, top)
        return _Step(top, True)

    def _tell(self, digits: Digits, best: int, bound: int | None) -> None:
        """Tell who watches how far the first of these aims is."""
        aim, times = next(iter(digits.weights.items()))
        most = self._held.worth(aim, bound // times) if bound is not None else None
        self._clock.tell(aim, self._held.worth(aim, best // times), most)

    def _best_so_far(self, top: FoundChoice) -> FoundChoice:
        """What the improver has found, where that is better."""
        if self._improver is not None and self._improver.best.worth > top.worth:
            return self._improver.best
        return top

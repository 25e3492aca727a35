"""A better choice from a good one, by choosing a part of it anew: large neighbourhood search
(Shaw, 1998), beside the proof that nothing better is possible.

It proves nothing and need not run: it finds the best choice of a large case long before the solver
does that by itself, and then only the proof is left. Whatever it finds is counted by `weigh`.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf

from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.model import ChoiceModel
from toc.plan.choosing.solver import Solver
from toc.plan.choosing.stopping import Clock
from toc.plan.choosing.sums import SumRow, Terms
from toc.plan.choosing.worth import Starts, allowed, weigh

_SECONDS = 1.5  # for one part: a larger one than can be settled in this is made smaller
_AT_ONCE = (10_000, 100, 1)  # how heavily the aims weigh that are improved together
_SMALLEST = 0.03
# So often later aims are improved, which those before do not need: on 200 × 20 with more of that
# the first comes near its best later.
_LATER = 0.1


@dataclass(frozen=True)
class FoundChoice:
    """A choice that is allowed, with its worth on the aims that say anything, in order.
    `columns` is None where it does not come from the solver."""

    starts: Starts
    worth: tuple[int, ...]
    columns: Sequence[float] | None = None


def found(
    case: ChoiceCase, starts: Starts, columns: Sequence[float] | None = None
) -> FoundChoice | None:
    """A choice with its worth; None where it is not allowed."""
    if not allowed(case, starts):
        return None
    worth = weigh(case, starts)
    return FoundChoice(starts, tuple(worth[aim] for aim in case.aims), columns)


class Improver:
    """Improves a choice in a thread of its own, until it is stopped."""

    def __init__(
        self, case: ChoiceCase, model: ChoiceModel, rows: Sequence[SumRow], begin: FoundChoice
    ) -> None:
        self._case, self._model, self._rows = case, model, rows
        self._clock = Clock()
        self._chance = random.Random(0)
        self._settled = 0
        self.best = begin
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def settled(self, aims: int, best: FoundChoice) -> None:
        """So many aims are settled, and this is the best so far."""
        self._settled = aims
        if best.worth > self.best.worth:
            self.best = best

    def stop(self) -> None:
        """Stop, and wait until it has."""
        self._clock.stop()
        self._thread.join()

    def _run(self) -> None:
        model = self._model
        solver = Solver(model.upper, model.whole, self._rows, self._clock)
        share = dict.fromkeys(_PARTS, 0.3)
        parts = _Parts(self._case, self._chance)
        while self._clock.stopped is None:
            best, kind = self.best, self._chance.choice(_PARTS)
            free = parts.choose(kind, share[kind], best.starts)
            for (name, period), columns in model.columns.items():
                anew = (name, period) in free
                chosen = anew or best.starts.get(name) == period
                for column in columns:
                    # The month in which it starts follows from the others.
                    solver.bound_column(column, 0, int(chosen))
            for name, row in model.once.items():
                kept = name in best.starts and (name, best.starts[name]) not in free
                solver.bound_row(row, int(kept), 1)
            began = self._clock.passed
            outcome = solver.most(self._terms(solver, best), known=best.columns, seconds=_SECONDS)
            if outcome is None or outcome.best is None:
                share[kind] = max(_SMALLEST, share[kind] * 0.8)
                continue
            starts = model.chosen(outcome.columns)
            better = found(self._case, starts, outcome.columns)
            # What is as good is taken too: another way there may lead further.
            if better is not None and better.worth >= self.best.worth:
                self.best = better
            if not outcome.settled:
                share[kind] = max(_SMALLEST, share[kind] * 0.85)
            elif self._clock.passed - began < _SECONDS / 3:
                share[kind] = min(1.0, share[kind] * 1.1)

    def _terms(self, solver: Solver, best: FoundChoice) -> Terms:
        """The next aims that are not settled together; now and then later ones, while those
        before keep what they have."""
        aims = self._case.aims
        # What asks for help can have settled the last of them while this part was chosen.
        first = min(self._settled, len(aims) - 1)
        if self._chance.random() < _LATER:
            first = self._chance.randrange(first, len(aims))
        for number, aim in enumerate(aims):
            goal = self._model.goals[aim]
            least = best.worth[number] - goal.constant if number < first else -inf
            solver.bound_row(len(self._model.rows) + number, least, inf)
        terms: Terms = {}
        for aim, weight in zip(aims[first:], _AT_ONCE, strict=False):
            for column, times in self._model.goals[aim].terms.items():
                terms[column] = terms.get(column, 0) + weight * times
        return terms


_PARTS = ("periods", "some", "related")


class _Parts:
    """Parts of a choice, each as the starts that are chosen anew."""

    def __init__(self, case: ChoiceCase, chance: random.Random) -> None:
        self._case, self._chance = case, chance
        self._names = [candidate.id for candidate in case.candidates]
        serving: dict[str, list[str]] = {}
        for candidate in case.candidates:
            services = candidate.services
            for goal in sorted(set[str]().union(*(s.possible | s.groups for s in services))):
                serving.setdefault(goal, []).append(candidate.id)
        together = [
            *serving.values(),
            *case.order,
            *case.pairs,
            *((one, other) for one, other, _ in case.apart),
        ]
        self._related: dict[str, set[str]] = {name: set() for name in self._names}
        for names in together:
            for name in names:
                if name in self._related:
                    self._related[name].update(other for other in names if other in self._related)

    def choose(self, kind: str, share: float, starts: Starts) -> set[tuple[str, int]]:
        """A part of about this share of everything."""
        if kind == "periods" and len(self._case.months) > 1:
            return set(self._periods(share, starts))
        count = min(len(self._names), max(4, round(share * len(self._names))))
        names = (
            self._chance.sample(self._names, count)
            if kind != "related"
            else self._neighbours(count)
        )
        return {(name, period) for name in names for period in self._case.periods}

    def _periods(self, share: float, starts: Starts) -> Iterator[tuple[str, int]]:
        """What starts in a stretch of periods, or does not start at all."""
        count = len(self._case.months)
        length = min(count, max(2, round(share * count)))
        first = self._chance.randrange(count - length + 1)
        stretch = range(first, first + length)
        for name in self._names:
            if name not in starts or starts[name] in stretch:
                for period in stretch:
                    yield name, period

    def _neighbours(self, count: int) -> Sequence[str]:
        """One, and those that have to do with it, directly or through others."""
        picked: dict[str, None] = {}
        edge: list[str] = []
        while len(picked) < count:
            if not edge:
                edge.append(self._chance.choice(self._names))
            name = edge.pop(self._chance.randrange(len(edge)))
            if name not in picked:
                picked[name] = None
                edge += sorted(self._related[name].difference(picked))
        return list(picked)

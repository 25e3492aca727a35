"""What decides between choices that are equal on every aim: the file's own order."""

from __future__ import annotations

from toc.plan.choosing.improve import FoundChoice
from toc.plan.choosing.solver_case import WIDEST, SolverCase
from toc.plan.choosing.stopping import Clock
from toc.plan.choosing.sums import Terms

# So often is asked which others can be in, before each is asked about in its turn.
_ROUNDS = 8


def first_in_file(held: SolverCase, clock: Clock, top: FoundChoice) -> FoundChoice:
    """Of what is equal on every aim: the first candidate in, if it can be, as soon as it can be;
    then the second; and so on. The best so far where the clock stops it. `top` is as good on every
    aim, and those hold.

    Each is one digit of a number that is to be the greatest: the periods that are left when it
    starts, 0 where it does not. Where the choice so far has the greatest digit that there can be,
    there is nothing to ask.
    """
    case = held.case
    base = len(case.months) + 1
    at_once = 1
    while base ** (at_once + 1) <= WIDEST:
        at_once += 1
    can_be = _can_be(held, top)
    names = [candidate.id for candidate in case.candidates]
    kept: list[str] = []
    at = 0
    while at < len(names) and clock.stopped is None:
        name = names[at]
        if top.starts.get(name, base) <= min(can_be[name], default=base):
            held.keep(name, top.starts.get(name))
            kept.append(name)
            at += 1
            continue
        stretch: list[str] = []
        while at < len(names) and len(stretch) < at_once:
            if can_be[names[at]]:
                stretch.append(names[at])
            at += 1
        terms: Terms = {}
        for place, one in enumerate(reversed(stretch)):
            for period in can_be[one]:
                worth = (base - 1 - period) * base**place
                terms |= dict.fromkeys(held.starting(one, period), worth)
        outcome = held.solver.most(terms, known=top.columns)
        if outcome is None:
            raise RuntimeError("what holds cannot become impossible")
        if outcome.best is not None:
            top = held.see(outcome)
        if not outcome.settled:
            break
        for one in stretch:
            held.keep(one, top.starts.get(one))
        kept += stretch
    held.release(kept)
    return top


def _can_be(held: SolverCase, top: FoundChoice) -> dict[str, list[int]]:
    """The periods in which each candidate may start in a choice that is as good, less those of
    which it is already known that it cannot. In one period that is asked for all together: as many
    as can be that are not in the choice so far."""
    case = held.case
    never = {column for _, same in held.same for column, value in same.items() if not value}
    can_be = {
        candidate.id: [
            period
            for period in case.periods
            if not never.issuperset(held.starting(candidate.id, period))
        ]
        for candidate in case.candidates
    }
    if len(case.months) > 1:
        return can_be  # to ask about each in its turn is far quicker then
    others = {
        column: name
        for name, periods in can_be.items()
        if periods and name not in top.starts
        for column in held.starting(name, 0)
    }
    for _ in range(_ROUNDS):
        outcome = held.solver.most(dict.fromkeys(others, 1), known=top.columns)
        if outcome is None or not outcome.settled:
            break
        if not outcome.best:
            for name in others.values():
                can_be[name].clear()
            break
        reached = held.model.chosen(outcome.columns)
        others = {column: name for column, name in others.items() if name not in reached}
    return can_be

"""Where something is chosen that is worth less by itself than something that is not, and why.

That is no mistake: what one contributes by itself is only one of the aims, and limits, orders and
demands come before all of them. But it is what people ask about first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from toc.planning.aims import Aim
from toc.planning.case import Candidate, Case
from toc.planning.takes import Extra, extras_for
from toc.planning.weigh import Starts, allowed, weigh


@dataclass(frozen=True)
class Inversion:
    """`chosen` is in and `left_out` is not, though it has more of `by` (POINTS or SCORES).

    The reason is what happens where they change places: `aim` gets worse, from `best` to `value`;
    or there is not enough of something scarce (`extras`); or neither, and then an order or what
    may not run together stands in the way.
    """

    chosen: str
    left_out: str
    by: Aim
    chosen_worth: int
    left_out_worth: int
    aim: Aim | None = None
    best: int = 0
    value: int = 0
    extras: tuple[Extra, ...] = ()


def inversions(case: Case, starts: Starts) -> tuple[Inversion, ...]:
    """For each that is left out the chosen one that is worth least, where that is worth less; the
    widest difference first, then in file order. What must be chosen is no inversion: people
    demanded it."""
    by = next((aim for aim in (Aim.POINTS, Aim.SCORES) if aim in case.aims), None)
    if by is None:
        return ()
    found = list(_inversions(case, starts, by))
    return tuple(sorted(found, key=lambda one: one.chosen_worth - one.left_out_worth))


def _inversions(case: Case, starts: Starts, by: Aim) -> Iterator[Inversion]:
    free = [name for name in starts if name not in _demanded(case)]
    if not free:
        return
    least = min(free, key=lambda name: _worth(case.by_id[name], by))
    low = _worth(case.by_id[least], by)
    before = weigh(case, starts)
    for candidate in case.candidates:
        high = _worth(candidate, by)
        if candidate.id in starts or high <= low:
            continue
        exchanged = {name: at for name, at in starts.items() if name != least}
        exchanged[candidate.id] = starts[least]
        pair = Inversion(least, candidate.id, by, low, high, extras=extras_for(case, exchanged))
        if not allowed(case, exchanged):
            yield pair
            continue
        after = weigh(case, exchanged)
        aim = next((aim for aim in case.aims if after[aim] != before[aim]), None)
        if aim is not None:
            yield Inversion(least, candidate.id, by, low, high, aim, before[aim], after[aim])


def _demanded(case: Case) -> frozenset[str]:
    """What must be chosen, with all that it waits for."""
    demanded: set[str] = set()
    rest = list(case.forced)
    while rest:
        name = rest.pop()
        if name not in demanded:
            demanded.add(name)
            rest += case.waits_for(name)
    return frozenset(demanded)


def _worth(candidate: Candidate, by: Aim) -> int:
    return candidate.points if by is Aim.POINTS else candidate.score

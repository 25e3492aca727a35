"""Where something is chosen that is worth less by itself than something that is not, and why.

That is no mistake: what one contributes by itself is only one of the aims, and limits, orders and
demands come before all of them. But it is what people ask about first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from toc.plan.choosing.aims import Aim
from toc.plan.choosing.case import Candidate, ChoiceCase
from toc.plan.choosing.in_the_way import InTheWay, in_the_way, placements
from toc.plan.choosing.what_it_takes import ExtraAmount, extras_for
from toc.plan.choosing.worth import Starts, weigh


@dataclass(frozen=True)
class Inversion:
    """`chosen` is in and `left_out` is not, though it has more of `by` (POINTS or SCORES).

    The reason is what happens where they change places, and with `left_out` all that it waits for
    and that is not in (`first`, in file order) comes in as well: `aim` gets worse, from `best` to
    `value`; or there is not enough of something scarce (`extras`); or they cannot, and then what
    stands in the way is `bar`, None where `left_out` waits for `chosen` itself.
    """

    chosen: str
    left_out: str
    by: Aim
    chosen_worth: int
    left_out_worth: int
    first: tuple[str, ...] = ()
    aim: Aim | None = None
    best: int = 0
    value: int = 0
    extras: tuple[ExtraAmount, ...] = ()
    bar: InTheWay | None = None


MOST = 150
"""No more inversions than this are looked for: each takes as long as there is much to choose
from."""


def inversions(case: ChoiceCase, starts: Starts) -> tuple[Inversion, ...]:
    """For each that is left out the chosen one that is worth least, where that is worth less; the
    widest difference first, then in file order, and no more than `MOST`. What must be chosen is
    no inversion: people demanded it."""
    by = next((aim for aim in (Aim.POINTS, Aim.SCORES) if aim in case.aims), None)
    if by is None:
        return ()
    return tuple(islice(_inversions(case, starts, by), MOST))


def _inversions(case: ChoiceCase, starts: Starts, by: Aim) -> Iterator[Inversion]:
    free = [name for name in starts if name not in _demanded(case)]
    if not free:
        return
    least = min(free, key=lambda name: _worth(case.by_id[name], by))
    low = _worth(case.by_id[least], by)
    before = weigh(case, starts)
    # All are for the same one, so that what is worth most differs most.
    for candidate in sorted(case.candidates, key=lambda one: -_worth(one, by)):
        name, high = candidate.id, _worth(candidate, by)
        if name in starts or high <= low:
            continue
        left = {one: at for one, at in starts.items() if one != least}
        first = _missing(case, left, name)
        pair = Inversion(least, name, by, low, high, first)
        names = (*first, name)
        if least in first:
            yield pair
            continue
        # With what it waits for it may start in any period, alone in that one.
        periods = case.periods if first else (starts[least],)
        exchanged = _placed(case, left, names, periods)
        if exchanged is None:
            yield replace(pair, bar=in_the_way(case, left, least, names, periods))
            continue
        extras = extras_for(case, exchanged)
        if extras:
            yield replace(pair, extras=extras)
            continue
        after = weigh(case, exchanged)
        aim = next((aim for aim in case.aims if after[aim] != before[aim]), None)
        if aim is not None:
            yield replace(pair, aim=aim, best=before[aim], value=after[aim])


def _missing(case: ChoiceCase, starts: Starts, name: str) -> tuple[str, ...]:
    """What it waits for, directly or through others, and that is not in."""
    found: set[str] = set()
    rest = [*case.waits_for(name)]
    while rest:
        first = rest.pop()
        if first not in starts and first not in found:
            found.add(first)
            rest += case.waits_for(first)
    return tuple(one for one in case.by_id if one in found)


def _placed(
    case: ChoiceCase, starts: Starts, names: Sequence[str], periods: Sequence[int]
) -> Starts | None:
    """A choice with these as well: the one that exceeds fewest limits, and these least. None where
    they may not start beside it, whatever the limits."""
    found = placements(case, starts, names, periods)
    return min(found, key=lambda one: _exceeding(case, one), default=None)


def _exceeding(case: ChoiceCase, starts: Starts) -> tuple[int, list[int]]:
    extras = extras_for(case, starts)
    return len(extras), [extra.amount for extra in extras]


def _demanded(case: ChoiceCase) -> frozenset[str]:
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

"""What stands in the way where one cannot take the place of another, whatever the limits."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, islice, product

from toc.plan.choosing.case import ChoiceCase
from toc.plan.choosing.demands import Demand, DemandKind
from toc.plan.choosing.worth import Starts, allowed

# Of a long row of what waits for each other so many ways to place it are tried.
_MOST_TRIED = 4096

_CLASH = frozenset({DemandKind.NOT_WITH})
_DATES = frozenset({DemandKind.EARLIEST, DemandKind.LATEST, DemandKind.END})
_DECIDED = frozenset(
    {
        DemandKind.DECIDED_OUT,
        DemandKind.DECIDED_LATER,
        DemandKind.DECIDED_STOP,
        DemandKind.GOAL_STOPPED,
    }
)


@dataclass(frozen=True)
class InTheWay:
    """Without this it could come in, and with less of it gone it could not: `follows` waits for
    the one whose place it would take; the two of each of `clashes` may not run together; `dates`
    or decisions of people (`decided`) leave no time for it. Where nothing is in the way but the
    order, all is empty: what must be finished first is not finished in time."""

    follows: tuple[str, ...] = ()
    clashes: tuple[tuple[str, str], ...] = ()
    dates: bool = False
    decided: bool = False


def in_the_way(
    case: ChoiceCase, starts: Starts, gone: str, names: Sequence[str], periods: Sequence[int]
) -> InTheWay:
    """What keeps `names` from coming into a choice from which `gone` is taken out, in these
    periods; to be asked where they cannot."""
    follows = tuple(name for name in case.by_id if name in starts and gone in case.waits_for(name))
    if follows:
        return InTheWay(follows)
    sorts = (_CLASH, _DATES, _DECIDED)
    for count in range(1, len(sorts) + 1):
        for some in combinations(sorts, count):
            kinds = frozenset[DemandKind]().union(*some)
            eased = without(case, names, kinds)
            found = list(placements(eased, starts, names, periods))
            if found:
                clashes = min((_clashes(case, one, names) for one in found), key=len)
                return InTheWay(
                    (),
                    clashes if kinds >= _CLASH else (),
                    dates=kinds >= _DATES,
                    decided=kinds >= _DECIDED,
                )
    return InTheWay()


def placements(
    case: ChoiceCase, starts: Starts, names: Sequence[str], periods: Sequence[int]
) -> Iterator[Starts]:
    """The choices with these as well, whatever the limits."""
    free = replace(case, limits=())
    for tried in islice(product(periods, repeat=len(names)), _MOST_TRIED):
        together = {**starts, **dict(zip(names, tried, strict=True))}
        if allowed(free, together):
            yield together


def without(case: ChoiceCase, names: Collection[str], kinds: Collection[DemandKind]) -> ChoiceCase:
    """The case in which demands of these kinds do not hold for these."""

    def stays(name: str, demands: Sequence[Demand]) -> bool:
        return name not in names or not any(demand.kind in kinds for demand in demands)

    return replace(
        case,
        barring=tuple(one for one in case.barring if stays(one.name, one.demands)),
        not_before=tuple(one for one in case.not_before if stays(one.name, one.demands)),
        apart=tuple(
            (one, other, demand)
            for one, other, demand in case.apart
            if demand.kind not in kinds or not {one, other} & set(names)
        ),
    )


def _clashes(
    case: ChoiceCase, starts: Starts, names: Sequence[str]
) -> tuple[tuple[str, str], ...]:
    """The pairs that may not run together and do, of these and what is there."""
    begins = case.begins(starts)
    found = [
        (one, other)
        for one, other, _ in case.apart
        if {one, other} <= starts.keys()
        and {one, other} & set(names)
        and not set(case.running(case.by_id[one], begins[one])).isdisjoint(
            case.running(case.by_id[other], begins[other])
        )
    ]
    found += [
        (one.demands[0].about, one.demands[0].other)
        for one in case.barring
        if one.name in names
        and one.demands[0].kind is DemandKind.NOT_WITH
        and begins[one.name] in one.starts
    ]
    # The one that is to come in goes first.
    return tuple((one, other) if one in names else (other, one) for one, other in found)

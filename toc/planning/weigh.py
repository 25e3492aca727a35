"""What a given choice is worth, counted exactly, and whether it may be made at all.

A choice is a mapping from inspanning to the number of the period in which it starts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from toc.planning.aims import Aim
from toc.planning.case import Candidate, Case
from toc.planning.limits import Room

Starts = Mapping[str, int]


def running_in(case: Case, starts: Starts, period: int) -> Iterator[Candidate]:
    """What runs in a period: what runs whatever is chosen, then what was chosen."""
    yield from case.always[period]
    for name, start in starts.items():
        candidate = case.by_id[name]
        if period in case.running(candidate, start):
            yield candidate


def weigh(case: Case, starts: Starts) -> dict[Aim, int]:
    """The worth of a choice on every aim, in their order."""
    worth = dict.fromkeys(case.order_of_aims, 0)
    for period in case.periods:
        strategic: set[str] = set()
        certain: set[str] = set()
        possible: set[str] = set()
        groups: set[str] = set()
        for candidate in running_in(case, starts, period):
            service = candidate.services[period]
            strategic |= service.strategic
            certain |= service.certain
            possible |= service.possible
            groups |= service.groups
        worth[Aim.STRATEGIC] += len(strategic)
        worth[Aim.CERTAIN] += len(certain) + len(groups - {case.group_of[g] for g in certain})
        worth[Aim.POSSIBLE] += len(possible)
    for name, start in starts.items():
        candidate = case.by_id[name]
        worth[Aim.POINTS] += candidate.points
        worth[Aim.ORDER] += candidate.opens
        worth[Aim.SCORES] += candidate.score
        worth[Aim.SOONER] += len(case.months) - 1 - start
    worth[Aim.TOGETHER] = sum(starts.get(one) == starts.get(other) for one, other in case.pairs)
    worth[Aim.TOGETHER] += sum(starts.get(name) == period for name, period in case.beside)
    worth[Aim.FILLED] = len(starts)
    return worth


def used(case: Case, starts: Starts) -> dict[Room, dict[str, int]]:
    """What a choice takes of everything scarce, by what: the commitments and structural ones, and
    then what was chosen."""
    uses: dict[Room, dict[str, int]] = {}
    for fixed in case.fixed:
        for room, amount in fixed.takes.items():
            uses.setdefault(room, {})[fixed.candidate.id] = amount
    for name, start in starts.items():
        for room, amount in case.takes(case.by_id[name], start):
            uses.setdefault(room, {})[name] = amount
    return uses


def allowed(case: Case, starts: Starts) -> bool:
    """Whether a choice keeps within the limits, does what must be done, and starts nothing at a
    time at which it may not."""
    uses = used(case, starts)
    if any(sum(uses.get(limit.room, {}).values()) > limit.most for limit in case.limits):
        return False
    if any(starts.get(forcing.name) not in forcing.starts for forcing in case.forcing):
        return False
    if any(start in case.barred_starts.get(name, ()) for name, start in starts.items()):
        return False
    for one, other, _ in case.apart:
        if one in starts and other in starts:
            first, second = (case.running(case.by_id[name], starts[name]) for name in (one, other))
            if not set(first).isdisjoint(second):
                return False
    for later, first_id in case.order:
        if later in starts and (
            first_id not in starts
            or not case.may_follow(
                case.by_id[later], starts[later], case.by_id[first_id], starts[first_id]
            )
        ):
            return False
    return _fits_within_periods(case, starts)


def _fits_within_periods(case: Case, starts: Starts) -> bool:
    """Whether what starts in one period, one after the other, is also finished in it, in time for
    what waits for it there."""
    finished: dict[str, int] = {}  # by which month of its period
    begin, end = dict[tuple[str, int], int](), dict[tuple[str, int], int]()
    for within in case.within:
        at = within.name, within.period
        begin[at] = max(begin.get(at, 0), within.begin)
        end[at] = min(end.get(at, within.end), within.end)
    for name in case.first_to_last:
        if name not in starts:
            continue
        at = name, starts[name]
        before = [
            finished[first] for first in case.waits_for(name) if starts.get(first) == starts[name]
        ]
        finished[name] = max(*before, begin.get(at, 0), 0) + (case.by_id[name].duration or 0)
        most = case.months[starts[name]] if before else None
        if at in end:
            most = min(end[at], most if most is not None else end[at])
        if most is not None and finished[name] > most:
            return False
    return True

"""What a given choice is worth, counted exactly, and whether it may be made at all.

A choice is a mapping from inspanning to the number of the period in which it starts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from toc.planning.aims import AIMS, Aim
from toc.planning.case import Candidate, Case

Starts = Mapping[str, int]


def running_in(case: Case, starts: Starts, period: int) -> Iterator[Candidate]:
    """What runs in a period: the structural ones, then what was chosen."""
    yield from case.structural
    for name, start in starts.items():
        candidate = case.by_id[name]
        if period in case.running(candidate, start):
            yield candidate


def weigh(case: Case, starts: Starts) -> dict[Aim, int]:
    """The worth of a choice on every aim, in the order of AIMS."""
    worth = dict.fromkeys(AIMS, 0)
    for period in case.periods:
        strategic: set[str] = set()
        certain: set[str] = set()
        possible: set[str] = set()
        groups: set[str] = set()
        for candidate in running_in(case, starts, period):
            strategic |= candidate.service.strategic
            certain |= candidate.service.certain
            possible |= candidate.service.possible
            groups |= candidate.service.groups
        worth[Aim.STRATEGIC] += len(strategic)
        worth[Aim.CERTAIN] += len(certain) + len(groups - {case.group_of[g] for g in certain})
        worth[Aim.POSSIBLE] += len(possible)
    for name, start in starts.items():
        candidate = case.by_id[name]
        worth[Aim.POINTS] += candidate.points
        worth[Aim.ORDER] += candidate.opens
        worth[Aim.SCORES] += candidate.score
        worth[Aim.SOONER] += len(case.months) - start
    worth[Aim.TOGETHER] = sum(starts.get(one) == starts.get(other) for one, other in case.pairs)
    worth[Aim.FILLED] = len(starts)
    return worth


def allowed(case: Case, starts: Starts) -> bool:
    """Whether a choice keeps within the limits and starts nothing before its time."""
    for period in case.periods:
        running = sum(
            period in case.running(case.by_id[name], start) for name, start in starts.items()
        )
        if running > case.limits[period]:
            return False
    for later, first in case.order:
        if later in starts and (
            first not in starts
            or not case.may_follow(
                case.by_id[later], starts[later], case.by_id[first], starts[first]
            )
        ):
            return False
    return _fits_within_periods(case, starts)


def _fits_within_periods(case: Case, starts: Starts) -> bool:
    """Whether what starts in one period, one after the other, is also finished in it."""
    finished: dict[str, int] = {}  # by which month of its period
    for name in case.first_to_last:
        if name not in starts:
            continue
        before = [
            finished[first] for first in case.waits_for(name) if starts.get(first) == starts[name]
        ]
        finished[name] = max(before, default=0) + (case.by_id[name].duration or 0)
        if before and finished[name] > case.months[starts[name]]:
            return False
    return True

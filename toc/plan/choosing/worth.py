"""What a given choice is worth, counted exactly, and whether it may be made at all.

A choice is a mapping from inspanning to the number of the period in which it starts. In which
month that is follows from the choice as a whole (`ChoiceCase.begins`); everything counts from
there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from toc.plan.choosing.aims import Aim
from toc.plan.choosing.case import Candidate, ChoiceCase
from toc.plan.choosing.limits import Room

Starts = Mapping[str, int]


def running_in(case: ChoiceCase, starts: Starts, period: int) -> Iterator[Candidate]:
    """What runs in a period: what runs whatever is chosen, then what was chosen."""
    yield from running_by_period(case, starts)[period]


def running_by_period(case: ChoiceCase, starts: Starts) -> list[list[Candidate]]:
    """The same for each period."""
    running = [list(always) for always in case.always]
    for name, month in case.begins(starts).items():
        candidate = case.by_id[name]
        for period in case.running(candidate, month):
            running[period].append(candidate)
    return running


def weigh(case: ChoiceCase, starts: Starts) -> dict[Aim, int]:
    """The worth of a choice on every aim, in their order."""
    worth = dict.fromkeys(case.order_of_aims, 0)
    for period, running in enumerate(running_by_period(case, starts)):
        strategic: set[str] = set()
        certain: set[str] = set()
        possible: set[str] = set()
        groups: set[str] = set()
        for candidate in running:
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


def used(case: ChoiceCase, starts: Starts) -> dict[Room, dict[str, int]]:
    """What a choice takes of everything scarce, by what: the commitments and structural ones, and
    then what was chosen."""
    uses: dict[Room, dict[str, int]] = {}
    for fixed in case.fixed:
        for room, amount in fixed.takes.items():
            uses.setdefault(room, {})[fixed.candidate.id] = amount
    for name, month in case.begins(starts).items():
        for room, amount in case.takes(case.by_id[name], month):
            uses.setdefault(room, {})[name] = amount
    return uses


def allowed(case: ChoiceCase, starts: Starts) -> bool:
    """Whether a choice keeps within the limits, does what must be done, and starts nothing at a
    time at which it may not."""
    uses = used(case, starts)
    if any(sum(uses.get(limit.room, {}).values()) > limit.most for limit in case.limits):
        return False
    begins = case.begins(starts)
    if any(begins.get(forcing.name) not in forcing.starts for forcing in case.forcing):
        return False
    for name, month in begins.items():
        if month in case.barred_starts.get(name, ()):
            return False
        if case.timeline.period_of(month) != starts[name]:
            return False
    for one, other, _ in case.apart:
        if one in starts and other in starts:
            first, second = (case.running(case.by_id[name], begins[name]) for name in (one, other))
            if not set(first).isdisjoint(second):
                return False
    return all(first in starts for name in starts for first in case.waits_for(name))

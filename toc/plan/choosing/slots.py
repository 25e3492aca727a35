"""The months in which each may start, whatever else is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf

from toc.plan.choosing.case import Candidate, ChoiceCase


def slots_of(
    case: ChoiceCase, candidates: Sequence[Candidate], *, every: bool = False
) -> dict[str, tuple[int, ...]]:
    """For each candidate the months in which it starts in some choice from these, as far as can be
    told from each by itself and from what it waits for: of each period the first in which it may
    by itself, and those in which something that it waits for has just ended. With `every`, also
    those in which it starts while not all demands hold.
    """
    timeline = case.timeline
    known = {candidate.id: candidate for candidate in candidates}
    barred = {} if every else case.barred_starts
    found = {name: set[int]() for name in known}
    waiting: dict[str, list[str]] = {name: [] for name in known}
    for name in known:
        for first in case.waits_for(name):
            if first in known:
                waiting[first].append(name)
    earliest = {
        name: [
            timeline.firsts[period] if every else case.earliest(name, period)
            for period in case.periods
        ]
        for name in known
    }

    def add(name: str, months: set[int]) -> bool:
        new = {
            month
            for month in months
            if month < timeline.end and month not in barred.get(name, ())
            if month >= earliest[name][timeline.period_of(month)]
        }
        if new <= found[name]:
            return False
        found[name] |= new
        return True

    for name in known:
        add(name, set(earliest[name]))
    for one in case.not_before if every else ():
        if one.name in known:
            add(one.name, {one.month})
    # In a circle a month can come back to where it came from, later each time: it ends.
    rest = [name for name in known if waiting[name]]
    while rest:
        name = rest.pop()
        ends = {case.ends(known[name], month) for month in found[name]}
        rest += [later for later in waiting[name] if add(later, ends) and waiting[later]]
    if not every:
        for name in case.first_to_last:
            # What it waits for must have ended.
            for first in case.waits_for(name) if name in known else ():
                soonest = min((case.ends(known[first], m) for m in found[first]), default=inf)
                found[name] = {month for month in found[name] if month >= soonest}
    return {name: tuple(sorted(months)) for name, months in found.items()}

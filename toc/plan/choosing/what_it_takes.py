"""What it would take for an inspanning that is left out to come in.

Two ways are told, and both can be checked by applying them: beside everything that is chosen, with
so much more of what is scarce; or in the place of one that is chosen. `room_that_brings_in` says
how much more of one limit alone makes the proposal itself take it in: found by choosing again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from toc.plan.choosing.aims import Aim
from toc.plan.choosing.case import Candidate, ChoiceCase
from toc.plan.choosing.choose import Chooser
from toc.plan.choosing.conflict import fits, settle
from toc.plan.choosing.demands import Conflict
from toc.plan.choosing.limits import Limit, Room, Scarce
from toc.plan.choosing.slots import slots_of
from toc.plan.choosing.worth import Starts, allowed, used, weigh


@dataclass(frozen=True)
class ExtraAmount:
    """How much more than its amount there must be of a limit, in the unit of `Scarce`."""

    scarce: Scarce
    partner: str
    period: int
    amount: int


@dataclass(frozen=True)
class Exchange:
    """Taking it in, in the place of `other`. `aim` is the first that gets worse by that, from
    `best` to `value`; None where none does."""

    other: str
    aim: Aim | None = None
    best: int = 0
    value: int = 0


@dataclass(frozen=True)
class WhatItTakes:
    """What it would take for one that is left out.

    `first` must be finished before it starts and is not, in file order. `clash` is in the plan and
    may not run with it, asked only where it waits for nothing. Without these it fits beside all
    that is chosen, starting in period `start`, in `month` of the plan, once there is so much more
    as `extras` say; where it may not start at any time `start` is None. `exchange` is the one
    exchange that costs least, None where there is none.
    """

    start: int | None = None
    first: tuple[str, ...] = ()
    clash: tuple[str, ...] = ()
    extras: tuple[ExtraAmount, ...] = ()
    exchange: Exchange | None = None
    month: int = 0

    @property
    def fits_beside(self) -> bool:
        """Whether more room is all that it takes."""
        return self.start is not None and not self.first and not self.clash


def what_it_takes(case: ChoiceCase, starts: Starts, name: str) -> WhatItTakes:
    """What it would take for a candidate that is left out of a choice."""
    exchange = _best_exchange(case, starts, case.by_id[name])
    return replace(beside(case, starts, name), exchange=exchange)


def beside(case: ChoiceCase, starts: Starts, name: str) -> WhatItTakes:
    """What it would take beside everything that is chosen; no exchange."""
    return ChosenBeside(case, starts).takes(name)


def _burden(way: WhatItTakes) -> tuple[object, ...]:
    """What is easier to see to comes first: waiting and clashes cannot be bought off."""
    return (
        len(way.first) + len(way.clash),
        len(way.extras),
        [extra.amount for extra in way.extras],
        way.start,
    )


class ChosenBeside:
    """What is chosen, to ask of many what each would take beside it."""

    def __init__(self, case: ChoiceCase, starts: Starts) -> None:
        self._case, self._starts = case, starts
        self._begins = case.begins(starts)
        self._totals = {room: sum(by.values()) for room, by in used(case, starts).items()}
        self._apart: dict[str, list[str]] = {}
        for one, other, _ in case.apart:
            self._apart.setdefault(one, []).append(other)
            self._apart.setdefault(other, []).append(one)

    def takes(self, name: str) -> WhatItTakes:
        """What it would take for a candidate that is left out; no exchange."""
        return min(self._ways(self._case.by_id[name]), key=_burden, default=WhatItTakes())

    def _ways(self, candidate: Candidate) -> Iterator[WhatItTakes]:
        """Every period in which it may start, with what that would take."""
        case, begins, name = self._case, self._begins, candidate.id
        done = {
            first: case.ends(case.by_id[first], begins[first])
            for first in case.waits_for(name)
            if first in begins
        }
        for period in case.periods:
            within = case.timeline.months_of(period)
            first = tuple(
                other
                for other in case.waits_for(name)
                if other not in done or done[other] >= within.stop
            )
            # What must be finished first is no reason for a later month here: that is told as
            # such.
            in_time = {other: begins[other] for other in done if other not in first}
            month = case.begin(name, period, in_time)
            if month in case.barred_starts.get(name, ()):
                continue
            running = set(case.running(candidate, month))
            # While it waits it is not known when it runs, nor beside what.
            clash = tuple(
                other
                for other in (() if first else self._apart.get(name, ()))
                if other in self._starts
                and not running.isdisjoint(case.running(case.by_id[other], begins[other]))
            )
            totals = dict(self._totals)
            for room, amount in case.takes(candidate, month):
                totals[room] = totals.get(room, 0) + amount
            yield WhatItTakes(period, first, clash, _extras(case, totals), month=month)


def extras_for(case: ChoiceCase, starts: Starts) -> tuple[ExtraAmount, ...]:
    """How much more there must be of each limit that a choice exceeds."""
    totals = {room: sum(by.values()) for room, by in used(case, starts).items()}
    return _extras(case, totals)


def _extras(case: ChoiceCase, totals: Mapping[Room, int]) -> tuple[ExtraAmount, ...]:
    return tuple(
        ExtraAmount(limit.scarce, limit.partner, limit.period, totals[limit.room] - limit.amount)
        for limit in case.limits
        if totals.get(limit.room, 0) > limit.most
    )


def with_extras(case: ChoiceCase, extras: tuple[ExtraAmount, ...]) -> ChoiceCase:
    """The case with so much more of these limits."""
    more = {(extra.scarce, extra.partner, extra.period): extra.amount for extra in extras}
    return replace(
        case, limits=tuple(_more(limit, more.get(limit.room, 0)) for limit in case.limits)
    )


def _more(limit: Limit, amount: int) -> Limit:
    return replace(limit, amount=limit.amount + amount, raised=max(0, limit.raised - amount))


def _best_exchange(case: ChoiceCase, starts: Starts, candidate: Candidate) -> Exchange | None:
    """The exchange for one that is chosen, in its period, that costs least; of those that cost as
    little the first in the plan."""
    before = weigh(case, starts)
    best: tuple[tuple[int, ...], str] | None = None
    for other, period in starts.items():
        exchanged = {name: at for name, at in starts.items() if name != other}
        exchanged[candidate.id] = period
        if not allowed(case, exchanged):
            continue
        after = weigh(case, exchanged)
        worth = tuple(after[aim] for aim in case.aims)
        if best is None or worth > best[0]:
            best = worth, other
    if best is None:
        return None
    worth, other = best
    return exchange_for(other, case, before, worth)


def exchange_for(
    other: str, case: ChoiceCase, before: Mapping[Aim, int], worth: Sequence[int]
) -> Exchange:
    """The exchange for `other` that has this worth on each aim, where it was `before`."""
    for aim, value in zip(case.aims, worth, strict=True):
        if value < before[aim]:
            return Exchange(other, aim, before[aim], value)
        if value > before[aim]:
            break
    return Exchange(other)


def room_that_brings_in(case: ChoiceCase, starts: Starts, name: str) -> Mapping[Limit, int | None]:
    """For each limit that anything could exceed: how much more of that one alone makes the best
    choice take an inspanning in, None where no amount does. With less the best choice leaves it
    out, however much less.

    What it takes itself is not all that counts: what it waits for, or what would make room for it,
    may need more of something else.
    """
    guess = {
        (extra.scarce, extra.partner, extra.period): extra.amount
        for extra in beside(case, starts, name).extras
    }
    most_of = _most_of(case)
    return {
        limit: _least(case, starts, name, limit, most, guess.get(limit.room, 0))
        for limit in case.limits
        if (most := most_of.get(limit.room, 0) - limit.amount) > 0
    }


def _most_of(case: ChoiceCase) -> Mapping[Room, int]:
    """How much all that there is can take of everything scarce at the most."""
    most = Counter[Room]()
    for fixed in case.fixed:
        most.update(fixed.takes)
    for name, months in slots_of(case, case.candidates).items():
        greatest: dict[Room, int] = {}
        for month in months:
            for room, amount in case.takes(case.by_id[name], month):
                greatest[room] = max(amount, greatest.get(room, 0))
        most.update(greatest)
    return most


def _least(
    case: ChoiceCase, starts: Starts, name: str, limit: Limit, most: int, guess: int
) -> int | None:
    """More room can bring something in and still more can put it out again. So the best choices
    are gone through one by one, from the one with most room down: each stays the best for as long
    as it fits."""
    first = limit.raised + 1  # so much more makes a difference at all
    if not fits(settled_with(case, _extra(limit, most)), [name]):
        return None
    least = None
    amount = most
    if first <= guess < most and name in _best_with(case, starts, _extra(limit, guess)):
        amount = guess
    while amount >= first:
        best = _best_with(case, starts, _extra(limit, amount))
        uses = sum(used(case, best).get(limit.room, {}).values())
        since = max(uses - limit.amount, 0)
        if since < first:
            break
        if name in best:
            least = since
        amount = since - 1
    return least


def _extra(limit: Limit, amount: int) -> ExtraAmount:
    return ExtraAmount(limit.scarce, limit.partner, limit.period, amount)


def _best_with(case: ChoiceCase, starts: Starts, extra: ExtraAmount) -> Starts:
    return Chooser(settled_with(case, extra), starts).best().starts


def settled_with(case: ChoiceCase, extra: ExtraAmount) -> ChoiceCase:
    """The case of a file with so much more of one limit: where limits had to be raised for what
    must be, they are raised anew."""
    if not any(limit.raised for limit in case.limits):
        return with_extras(case, (extra,))
    plain = replace(case, limits=tuple(replace(limit, raised=0) for limit in case.limits))
    settled = settle(with_extras(plain, (extra,)))
    if isinstance(settled, Conflict):
        raise ValueError("what can hold together does so with more room as well")
    return settled.case

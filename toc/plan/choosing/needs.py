"""What an inspanning takes of what is scarce, and how that is spread over the periods.

What the file says of a year counts in that year, spread evenly over those of its months in which
the inspanning runs (over all twelve, where it is not known when it runs); so does what it says of
a phase. A phase counts as much of a year's amount as lies in its months.

Of what the file says in all, cost is spread evenly over the months that it runs; where its
duration is not known all of it falls in the period in which it starts. Cost per year counts for
the part of a year's months that it runs. Fte counts for the part of a period's months that it
runs, the whole period where its duration is not known. An inspanning that runs in none of the
years of which the file says something takes what it takes in all. A partner's part of a cost is
spread as the whole is; his fte is the same while it runs.

What is not in the file is no need: it counts as nothing, and is reported as not known (`unsaid`).
Each part is rounded up to whole units.

Months are numbered from the first one that is planned for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from toc.core.model import Amount, Cost, Fte, Interval, Programme
from toc.plan.choosing.limits import Scarce, exact, need_in, units
from toc.plan.choosing.periods import Period, interval_named, month_of

EVER = 12 * 10_000
"""More months than there are in any plan: as good as always."""


@dataclass(frozen=True)
class Need:
    """What an inspanning takes, in the unit of `scarce`: of a budget in all, or with `yearly` in
    twelve months; of fte while it runs, or with `yearly` in full-time years in all. `partner` is
    the id of who brings it, empty for what it takes in all. `stated` is what the file says of
    some months, with these months; there it takes that and nothing else."""

    scarce: Scarce
    partner: str
    amount: int
    yearly: bool = False
    stated: tuple[tuple[range, Fraction], ...] = ()

    @property
    def in_all(self) -> bool:
        """Whether it is an amount in all, that is spread over the time that it runs."""
        return self.yearly is (self.scarce is Scarce.FTE)

    def taken(self, period: range, runs: range, whole: range | None, over: range | None) -> int:
        """What it takes in a period in whose months `runs` it runs. In all it runs in the months
        `whole` (None where that is not known), and what it takes in all is spread evenly `over`
        these months (None where nobody knows over which: then that counts as nothing)."""
        own = [(months, amount) for months, amount in self.stated if both(months, whole or runs)]
        if self.scarce is Scarce.BUDGET:
            found = sum(
                (
                    amount * Fraction(len(both(spent, period)), len(spent))
                    for months, amount in own
                    for spent in [both(months, whole)]
                ),
                Fraction(),
            )
            if self.yearly:
                found += Fraction(self.amount * _rest(runs, own), 12)
            elif not own and over:
                found += Fraction(self.amount * len(both(over, period)), len(over))
        else:
            rate = Fraction(self.amount)
            if self.yearly:
                rate = rate * 12 / len(over) if over and not own else Fraction()
            found = sum((amount * len(both(months, runs)) for months, amount in own), Fraction())
            within = both(runs, over) if self.yearly else runs
            found = (found + rate * _rest(within, own)) / len(period)
        return -int(-found // 1)


def both(one: range, other: range | None) -> range:
    """The months in both; all of the first where the other is not known."""
    if other is None:
        return one
    return range(max(one.start, other.start), max(min(one.stop, other.stop), one.start))


def _rest(runs: range, stated: Sequence[tuple[range, Fraction]]) -> int:
    """How many of these months nothing is stated of."""
    return sum(not any(month in months for months, _ in stated) for month in runs)


def months_of(interval: Interval, periods: Sequence[Period]) -> range:
    """The months that an interval touches."""
    start = month_of(interval.start, periods)
    return range(max(start, -EVER), start + interval.months)


def needs_of(programme: Programme, name: str, periods: Sequence[Period]) -> tuple[Need, ...]:
    """What the file says that an inspanning takes."""
    one = programme.inspanningen[name]
    needs: list[Need] = []
    if one.cost is not None and not one.cost.unclear(one.structural):
        needs += _needs(programme, Scarce.BUDGET, one.cost, periods)
    if one.fte is not None:
        needs += _needs(programme, Scarce.FTE, one.fte, periods)
    return tuple(needs)


def unsaid_of(programme: Programme, name: str) -> frozenset[tuple[Scarce, str]]:
    """What the file does not say of what an inspanning takes: in all (under an empty text), and
    of an owner or partner of it what part he brings. Where the parts that others bring are all of
    it, he brings nothing, and that is known.

    Somebody who is not known may be one of those that there is room of: one whose name his looks
    like, and one whom no inspanning names. Of that one it is not known either."""
    one = programme.inspanningen[name]
    found: set[tuple[Scarce, str]] = set()
    for scarce, amount in ((Scarce.BUDGET, one.cost), (Scarce.FTE, one.fte)):
        parts = amount.partners if amount is not None else {}
        involved = {*((one.owner,) if one.owner else ()), *one.partners}
        if amount is None or (isinstance(amount, Cost) and amount.unclear(one.structural)):
            found |= {(scarce, each) for each in ("", *_ids(programme, {*involved, *parts}))}
            continue
        given = {programme.organisations.id_of(part) for part in parts}
        whole = _whole(amount)[0]
        silent = whole is None or _sum(parts.values()) < whole
        if silent:
            found |= {(scarce, each) for each in _ids(programme, involved) - given}
        found |= {(scarce, each) for each in _maybe(programme, parts) - given}
    return frozenset(found)


def _ids(programme: Programme, names: Iterable[str]) -> set[str]:
    """Who these are, and who they may be."""
    return {*map(programme.organisations.id_of, names), *_maybe(programme, names)}


def _maybe(programme: Programme, names: Iterable[str]) -> set[str]:
    """Who somebody of these may be that is not known."""
    known = programme.organisations
    found: set[str] = set()
    for name in names:
        if not known.knows(name):
            found |= known.may_be(name) | known.nowhere
    return found


def _needs(
    programme: Programme, scarce: Scarce, amount: Amount, periods: Sequence[Period]
) -> Iterator[Need]:
    stated = tuple(_stated(programme, scarce, amount, periods))
    whole, yearly = _whole(amount)
    if whole is None and not stated:
        return
    yield Need(scarce, "", need_in(scarce, whole or Fraction()), yearly, stated)
    parts: dict[str, Fraction] = {}
    for partner, part in amount.partners.items():
        known = programme.organisations.id_of(partner)
        parts[known] = parts.get(known, Fraction()) + exact(part)
    for partner, given in parts.items():
        if scarce is Scarce.FTE:
            yield Need(scarce, partner, need_in(scarce, given), yearly)
            continue
        # As much of what is stated of some months as it is of the whole.
        of = whole if yearly else _sum(amount.periods.values())
        scaled = tuple((months, taken * given / of if of else given) for months, taken in stated)
        yield Need(scarce, partner, need_in(scarce, given), yearly, scaled)


def _stated(
    programme: Programme, scarce: Scarce, amount: Amount, periods: Sequence[Period]
) -> Iterator[tuple[range, Fraction]]:
    for named, part in amount.periods.items():
        interval = interval_named(named, programme)
        if interval is not None:
            yield months_of(interval, periods), exact(part) * units(scarce)


def _whole(amount: Amount) -> tuple[Fraction | None, bool]:
    """What it takes in all, and whether that is per year (of a budget) or in full-time years (of
    fte)."""
    if isinstance(amount, Cost) and amount.per_year is not None:
        return exact(amount.per_year), True
    if isinstance(amount, Fte) and amount.in_total is not None:
        return exact(amount.in_total), True
    for written in (amount.in_total, amount.per_year, amount.amount):
        if written is not None:
            return exact(written), False
    if amount.periods:
        return (_sum(amount.periods.values()) if isinstance(amount, Cost) else None), False
    return (_sum(amount.partners.values()) if amount.partners else None), False


def _sum(parts: Iterable[float]) -> Fraction:
    return sum(map(exact, parts), Fraction())

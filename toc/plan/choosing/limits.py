"""What is scarce: how many inspanningen at once, euros and full-time equivalents, in all and by
partner, in each period.

Everything is counted in whole numbers: inspanningen, whole euros and hundredths of an fte. What an
inspanning needs is rounded up and the room there is rounded down, so a plan that fits is never
over by rounding.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from toc.core.model import Programme
from toc.plan.choosing.demands import Demand, DemandKind, Path
from toc.plan.choosing.most_at_once import FocusLimit, FocusOrigin
from toc.plan.choosing.periods import Period


class Scarce(StrEnum):
    """What there is only so much of. The order is that in which limits are raised where what
    holds does not fit within them."""

    FOCUS = "focus"  # inspanningen at once
    BUDGET = "budget"  # whole euros
    FTE = "fte"  # hundredths of a full-time equivalent


Room = tuple[Scarce, str, int]
"""Something scarce, the partner that brings it (empty: in all), and the number of a period."""


@dataclass(frozen=True)
class Limit:
    """How much there is of something scarce in a period, in the unit of `Scarce`.

    `raised` is how much more than that the commitments and decisions take, at the least.
    """

    scarce: Scarce
    partner: str
    period: int
    amount: int
    path: Path
    origin: FocusOrigin
    raised: int = 0

    @property
    def room(self) -> Room:
        """What it limits."""
        return self.scarce, self.partner, self.period

    @property
    def most(self) -> int:
        """What the plan may take: the amount, and what it was raised by."""
        return self.amount + self.raised

    @property
    def demand(self) -> Demand:
        """The limit as a demand."""
        kind = DemandKind(self.scarce.value)
        return Demand(kind, other=self.partner, period=self.period, path=self.path)


@dataclass(frozen=True)
class Usage:
    """How much a plan takes of something scarce in a period, in the unit of `Scarce`.

    `amount` is the limit, None where there is none; `over` is how much more than that is used.
    `by` is how much each running inspanning takes, in the file's order, as far as that is known:
    the commitments and structural ones too. `unknown` are the running ones that take something of
    which the file does not say how much: of a partner's room those that he owns or is a partner
    in.
    """

    limit_kind: Scarce
    partner: str
    period: int
    used: int
    amount: int | None
    over: int
    by: Mapping[str, int]
    unknown: tuple[str, ...] = ()


def limits_of(
    programme: Programme, periods: Sequence[Period], focus: Sequence[FocusLimit]
) -> tuple[Limit, ...]:
    """Every limit for these periods, sorted by what is scarce, then in all before the partners in
    the file's order, then by period. A year's budget is not a phase's: only what is written for
    the period itself counts."""
    limits = []
    for number, limit in enumerate(focus):
        path: Path = ("planning", "focus", periods[number].id)
        if limit.origin is FocusOrigin.OPTION:
            path = ()
        limits.append(Limit(Scarce.FOCUS, "", number, limit.limit, path, limit.origin))
    for scarce in (Scarce.BUDGET, Scarce.FTE):
        for partner, path, amounts in _amounts(programme, scarce):
            limits += [
                Limit(
                    scarce,
                    partner,
                    number,
                    room_in(scarce, amounts[period.id]),
                    (*path, period.id),
                    FocusOrigin.PLAN,
                )
                for number, period in enumerate(periods)
                if period.id in amounts
            ]
    return tuple(limits)


def _amounts(
    programme: Programme, scarce: Scarce
) -> Iterator[tuple[str, Path, Mapping[str, float]]]:
    planning = programme.planning
    yield "", ("planning", scarce.value), getattr(planning, scarce.value)
    for partner, room in planning.partners.items():
        path: Path = ("planning", "partners", partner, scarce.value)
        yield programme.organisations.id_of(partner), path, getattr(room, scarce.value)


def units(scarce: Scarce) -> int:
    """How many whole units go into one euro or one fte."""
    return 100 if scarce is Scarce.FTE else 1


def room_in(scarce: Scarce, amount: float) -> int:
    """A room in whole units, rounded down."""
    return int(exact(amount) * units(scarce))


def need_in(scarce: Scarce, amount: Fraction) -> int:
    """A need in whole units, rounded up."""
    return -int(-amount * units(scarce) // 1)


def exact(amount: float) -> Fraction:
    """An amount as it is written: 0.29 is 29 hundredths, and not a little less."""
    return Fraction(repr(amount))

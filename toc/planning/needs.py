"""What an inspanning takes of what is scarce, and how that is spread over the periods.

Cost is spread evenly over the months that it runs; where its duration is not known all of it
falls in the period in which it starts. Fte counts for the part of a period's months that it runs,
the whole period where its duration is not known. What is not in the file is no need: it counts as
nothing, and is reported as not known. Each part is rounded up to whole units.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from toc.model import Amount, Inspanning
from toc.planning.limits import Scarce, exact, need_in


@dataclass(frozen=True)
class Need:
    """What an inspanning takes, in the unit of `scarce`: of a budget in all, of fte while it
    runs. `partner` is who brings it, empty for what it takes in all."""

    scarce: Scarce
    partner: str
    amount: int

    def share(self, months: int, of: int, period: int) -> int:
        """What it takes in a period of so many months, of which it runs `months`, out of the `of`
        months that it runs in all."""
        whole = period if self.scarce is Scarce.FTE else of
        return -(-self.amount * months // whole)


def needs_of(inspanning: Inspanning) -> tuple[Need, ...]:
    """What the file says that an inspanning takes."""
    return tuple(_needs(inspanning))


def _needs(inspanning: Inspanning) -> Iterator[Need]:
    for scarce, amount in ((Scarce.BUDGET, inspanning.cost), (Scarce.FTE, inspanning.fte)):
        if amount is None:
            continue
        total = _total(amount)
        if total is not None:
            yield Need(scarce, "", need_in(scarce, total))
        for partner, part in amount.partners.items():
            yield Need(scarce, partner, need_in(scarce, exact(part)))


def _total(amount: Amount) -> Fraction | None:
    """As `Amount.total`, exactly, and None where nothing is written."""
    if amount.amount is not None:
        return exact(amount.amount)
    return sum(map(exact, amount.partners.values()), Fraction()) if amount.partners else None

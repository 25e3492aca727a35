"""A cost by year that does not come to the cost in all.

Compares, with each inspanning, the cost that is written in all with what is written for each year
or phase together. Less than half a euro is no difference.

Why: one of them is wrong, and whoever adds up the table of the plan gets another total than the
plan itself.

    inspanningen:
      training: {text: …, contributes_to: leren, cost: {amount: 30000, 2024: 10000, 2025: 15000}}

Write instead the amounts that are meant; where the years are all of it, leave the total out.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from toc.check.rules.looks import Looks
from toc.check.rules.quoting import as_typed
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.ERROR
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such cost."""
    for element, one in case.programme.inspanningen.items():
        cost = one.cost
        if cost is None or not cost.periods:
            continue
        field = "in_total" if cost.in_total is not None else "amount"
        total: float | None = getattr(cost, field)
        if total is None:
            continue
        # As they are written: 0.1 and 0.2 are together 0.3.
        years = sum((Decimal(repr(part)) for part in cost.periods.values()), Decimal())
        if abs(years - Decimal(repr(total))) >= Decimal("0.5"):
            values = {
                "id": element,
                "key": field,
                "money_years": as_typed(float(years)),
                "money_total": as_typed(total),
            }
            yield Finding(("inspanningen", element, "cost", field), element, values)

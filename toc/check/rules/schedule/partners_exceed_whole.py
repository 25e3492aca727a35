"""Partners who together bring more than the inspanning takes in all.

Compares the amounts by partner in `cost` and `fte` with the amount in all, where both are written.

Why: one of them is wrong. The year plan counts the one in all and the other by partner, and shows
a shortage that is none, or hides one.

    inspanningen:
      training:
        text: …
        contributes_to: leren
        cost: {amount: 40000, partners: {gemeente: 50000}}

Write instead the amounts that are meant; where the partners bring all of it, leave `amount` out.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import Amount, Cost
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such amount."""
    for element, inspanning in case.programme.inspanningen.items():
        for field in ("cost", "fte"):
            amount = getattr(inspanning, field)
            whole = _whole(amount) if amount is not None else None
            if amount is None or whole is None:
                continue
            # As they are written: 0.1 and 0.2 are together no more than 0.3.
            parts = sum((Fraction(repr(part)) for part in amount.partners.values()), Fraction())
            if parts > Fraction(repr(whole)):
                yield Finding(
                    ("inspanningen", element, field, "partners"), element, {"id": element}, field
                )


def _whole(amount: Amount) -> float | None:
    """The amount that those of the partners are parts of."""
    for written in (amount.amount, amount.per_year, amount.in_total):
        if written is not None:
            return written
    return amount.total if isinstance(amount, Cost) and amount.periods else None

"""The cost of structural work, and nobody knows if that is per year or in all.

Finds a structural inspanning whose `cost` is an amount without `per_year` or `in_total`.

Why: structural work goes on for years. What it costs in one of them is then not known, so a year
plan cannot count it: 700 000 a year is something else than 700 000 in twenty years.

    inspanningen:
      buurthuis: {text: …, contributes_to: samen, structural: yes, cost: 700000}

Write instead what is meant: `cost: {per_year: 700000}` or `cost: {in_total: 700000}`.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.quoting import as_typed
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such cost, with the line that is to be there."""
    for element, one in case.programme.inspanningen.items():
        cost = one.cost
        if cost is None or cost.total is None or not cost.unclear(one.structural):
            continue
        parts = ", ".join(f"{who}: {as_typed(part)}" for who, part in cost.partners.items())
        values = {
            "id": element,
            "amount": as_typed(cost.total),
            "money_cost": as_typed(cost.total),
            "parts": f", partners: {{{parts}}}" if parts else "",
        }
        yield Finding(("inspanningen", element, "cost"), element, values)

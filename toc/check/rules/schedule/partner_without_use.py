"""A partner of whom the file says what he can bring, and no inspanning asks anything of him.

Finds a partner under `planning.partners` with a budget or fte, whom no inspanning names in the
`partners` of its `cost` (for the budget) or its `fte`.

Why: the limit limits nothing. Either the inspanningen do not say what they take of this partner,
and the year plan can ask too much of him unseen, or nobody knows what his contribution is for.

    inspanningen:
      training: {text: …, contributes_to: leren, cost: 40000}
    planning:
      partners: {gemeente: {budget: {2024: 20000}}}

Write instead with each inspanning what this partner brings: `cost: {amount: 40000, partners:
{gemeente: 15000}}`.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import Inspanning
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE


def seen(value: Value) -> object:
    """Who takes part in the cost and the work of an inspanning."""
    if not isinstance(value, Inspanning):
        return None
    named = [tuple(a.partners) if a is not None else () for a in (value.cost, value.fte)]
    return tuple(named) if any(named) else None


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each partner and each of budget and fte."""
    programme = case.programme
    who = programme.organisations.id_of
    for field, taken in (("budget", "cost"), ("fte", "fte")):
        asked: set[str] = set()
        for inspanning in programme.inspanningen.values():
            amount = getattr(inspanning, taken)
            asked.update(map(who, amount.partners) if amount is not None else ())
        for partner, room in programme.planning.partners.items():
            if getattr(room, field) and who(partner) not in asked:
                path = ("planning", "partners", partner, field)
                yield Finding(path, partner, {"id": partner}, field)

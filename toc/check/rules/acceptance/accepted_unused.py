"""An acceptance of something that is not found.

Finds an entry of `accepted` that takes no finding away: the rule has another name, the element
does, or the fault is gone.

Why: what is left standing would one day silence a new fault that nobody has looked at.

    accepted:
      - {rule: goal-in-no-network, elements: opleiding, …}      # opleiding has a network now

Write instead nothing: take it out. If it was meant for something else, correct the name.

Source: the practice of risk acceptance: by somebody, for a reason, until a day.
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each acceptance that holds and takes nothing away."""
    for number, accepted in enumerate(case.programme.accepted):
        if accepted.holds(case.today) and not case.waived.get(number):
            values = {"rule": accepted.rule, "elements": ", ".join(accepted.elements)}
            yield Finding(("accepted", number, "rule"), accepted.rule, values)

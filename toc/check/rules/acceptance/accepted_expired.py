"""An acceptance whose last day has passed.

Why: a finding is accepted for a time. After that somebody decides again; until then it is shown
again.

    accepted:
      - {rule: goal-in-no-network, elements: opleiding, reason: volgt in fase 4, owner:
         programmaleider, until: 2024-07}

Write instead a later `until` with the reason why, or mend what it was about and take it out.

Source: the practice of risk acceptance: by somebody, for a reason, until a day.
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each acceptance that ended before today."""
    for number, accepted in enumerate(case.programme.accepted):
        if accepted.until is not None and accepted.until.last_day < case.today:
            values = {"rule": accepted.rule, "until": str(accepted.until)}
            yield Finding(("accepted", number, "until"), accepted.rule, values)

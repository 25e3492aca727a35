"""An acceptance without a reason, somebody who answers for it, or an end.

Why: whoever reads the plan next year wants to know why this was right, whom to ask, and when to
look at it again. Until it says so, the finding is shown as well.

    accepted:
      - {rule: goal-in-no-network, elements: opleiding}

Write instead `reason: …`, `owner: programmaleider` (a role, no name) and `until: 2025-07`.

Source: the practice of risk acceptance: by somebody, for a reason, until a day.
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each acceptance that lacks something."""
    for number, accepted in enumerate(case.programme.accepted):
        missing = [key for key in ("reason", "owner", "until") if getattr(accepted, key) is None]
        if missing:
            values = {"rule": accepted.rule, "keys": ", ".join(missing)}
            yield Finding(("accepted", number, "rule"), accepted.rule, values)

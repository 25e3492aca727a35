"""A setting of a rule that changes nothing.

Finds an entry of `rules` for a rule that does not exist, a limit for a rule that has none, and a
weight for a rule whose findings are always errors.

Why: whoever wrote it believes that the plan is checked otherwise than it is.

    rules:
      goal-withot-indicator: off

Write instead the id as `toc rules` lists it, or take the setting out.

Source: the practice of this tool.
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such entry."""
    for name, setting in case.programme.rules.items():
        rule = case.catalogue.get(name)
        path = ("rules", name)
        if rule is None:
            yield Finding(path, name, {"rule": name}, "unknown")
        elif setting.limit is not None and not rule.limit:
            yield Finding(path, name, {"rule": name}, "no-limit")
        elif setting.weight is not None and rule.severity is Severity.ERROR:
            yield Finding(path, name, {"rule": name}, "always-error")

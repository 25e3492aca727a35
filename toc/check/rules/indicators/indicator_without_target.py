"""An indicator without a target, or with one that has no year.

Why: a value says nothing as long as nobody has said what would be enough, and by when.

    indicators:
      gezinnen: {text: Gezinnen die ondersteuning ontvangen, undated_target: 500}

Write instead the value and its year: `targets: {2026: 500}`.

Source: SMART (Doran 1981)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each indicator that lacks the target or its year."""
    for element, indicator in case.programme.indicators.items():
        if indicator.targets:
            continue
        path = ("indicators", element)
        if indicator.undated_target is None:
            yield Finding(path, element, {"id": element}, "none")
        else:
            yield Finding((*path, "undated_target"), element, {"id": element}, "year")

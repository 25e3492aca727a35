"""An indicator that measures nothing.

Why: a figure that belongs to no goal and no inspanning is collected every year and decides
nothing.

    indicators:
      bezoekers: {text: Aantal bezoekers van de website}

Write instead the goal or inspanning that it tells something about: `measures: kennis-delen`.

Source: logframe practice (EU PCM guidelines).
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each indicator without `measures`."""
    tree = case.tree
    for element, indicator in tree.programme.indicators.items():
        if indicator.measures is None:
            yield Finding(("indicators", element), element, {"id": element})

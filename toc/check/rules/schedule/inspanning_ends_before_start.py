"""An inspanning that ends before it begins.

Why: one of the two dates is wrong, and everything that is counted by year or phase rests on them.

    inspanningen:
      training: {text: …, contributes_to: leren, start: 2024-09, end: 2024-03}

Write instead the end that is meant, here most likely `end: 2025-03`.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.ERROR
LOOKS = Looks.ELEMENT
DRAFT = True


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each inspanning whose dates are in the wrong order, at its end."""
    for element, inspanning in case.programme.inspanningen.items():
        start, end = inspanning.start, inspanning.end
        if start is not None and end is not None and start.first_day > end.last_day:
            values = {"id": element, "start": str(start), "end": str(end)}
            yield Finding(("inspanningen", element, "end"), element, values)

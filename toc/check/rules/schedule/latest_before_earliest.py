"""An inspanning that may start at no time at all: its latest start lies before its earliest.

A date that is only a year or a month is judged by its most favourable day.

Why: no year plan can take it in, and nobody sees that from the plan.

    inspanningen:
      training: {text: …, contributes_to: leren, earliest: 2025-09, latest: 2025-03}

Write instead the two the right way round, or only the one that is known.

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
    """One finding for each inspanning of which the bounds leave no day, at the latest."""
    for element, inspanning in case.programme.inspanningen.items():
        earliest, latest = inspanning.earliest, inspanning.latest
        if earliest is not None and latest is not None and earliest.first_day > latest.last_day:
            values = {"id": element, "earliest": str(earliest), "latest": str(latest)}
            yield Finding(("inspanningen", element, "latest"), element, values)

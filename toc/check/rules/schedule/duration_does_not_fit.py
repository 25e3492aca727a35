"""An inspanning whose duration is longer than the time between its start and its end.

Both ends are counted: from January to March is three months. A date that is only a year leaves
room for the whole year.

Why: one of the three is wrong, and the year plan cannot know which.

    inspanningen:
      training: {text: …, contributes_to: leren, start: 2024-01, end: 2024-06, duration: 9}

Write instead the duration that fits, or leave it out: start and end say enough.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import Interval
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such inspanning, at its duration."""
    for element, inspanning in case.programme.inspanningen.items():
        start, end, duration = inspanning.start, inspanning.end, inspanning.duration
        if start is None or end is None or duration is None:
            continue
        months = Interval(start.first_day, end.last_day).months
        if 0 < months < duration:
            values = {
                "id": element,
                "duration": str(duration),
                "start": str(start),
                "end": str(end),
                "months": str(months),
            }
            yield Finding(("inspanningen", element, "duration"), element, values)

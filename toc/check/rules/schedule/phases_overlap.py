"""Two phases that share days.

The last month or day of a phase is part of it, so a phase until July and one from July overlap by
a month.

Why: in that month nobody knows which phase plan holds, and what is counted by phase is counted
twice.

    phases:
      fase-1: {title: Fase 1, start: 2023-02, end: 2023-07}
      fase-2: {title: Fase 2, start: 2023-07, end: 2024-06}

Write instead a last month that comes before the next phase, here `end: 2023-06`.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.schedule._phases import in_time
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each phase that begins before all earlier ones have ended."""
    earlier = None
    for name, phase in in_time(case.programme):
        if earlier is not None and phase.interval.start <= earlier[1].interval.end:
            values = {
                "id": name,
                "start": str(phase.start),
                "earlier": earlier[0],
                "end": str(earlier[1].end),
            }
            yield Finding(("phases", name, "start"), name, values)
        if earlier is None or phase.interval.end > earlier[1].interval.end:
            earlier = name, phase

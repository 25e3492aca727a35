"""Days between two phases, or before the first, that belong to no phase.

What comes after the last phase is found by `no-phase-after`.

Why: in that time no phase plan holds: nobody decides, and work goes on by habit.

    phases:
      fase-1: {title: Fase 1, start: 2023-02, end: 2023-05}
      fase-2: {title: Fase 2, start: 2023-09, end: 2024-06}

Write instead a first phase that runs on, a second that begins earlier, or a phase between them.

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
    """One finding at the start of each phase that has a gap before it."""
    programme = case.programme
    earlier = None
    for name, phase in in_time(programme):
        path, start = ("phases", name, "start"), phase.interval.start
        if earlier is not None and (start - earlier[1].interval.end).days > 1:
            values = {
                "id": name,
                "start": str(phase.start),
                "earlier": earlier[0],
                "end": str(earlier[1].end),
            }
            yield Finding(path, name, values, "between")
        if earlier is None and (begin := programme.horizon) and start > begin.interval.start:
            values = {"id": name, "start": str(phase.start), "begins": str(begin.start)}
            yield Finding(path, name, values, "before")
        if earlier is None or phase.interval.end > earlier[1].interval.end:
            earlier = name, phase

"""A programme that runs on after its last phase.

Why: after that date there is no phase to make a plan for. Whoever prepares next year finds no
frame for it, and no moment at which the course is decided again.

    horizon: {start: 2023-02, end: 2043}
    phases:
      fase-3: {title: Fase 3, start: 2023-07, end: 2024-07}

Write instead the next phase, with a start and an end; its contents can follow.

Source: Prevaas and Van Loon, Werken aan programma's (DIN)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """At most one finding, at the end of the phase that ends last."""
    programme = case.programme
    if programme.horizon is None or not programme.phases:
        return
    name, phase = max(programme.phases.items(), key=lambda item: item[1].interval.end)
    end = phase.interval.end
    if end < programme.horizon.interval.end:
        values = {"id": name, "end": str(phase.end), "until": str(programme.horizon.end)}
        kind = "past" if end < case.today else "ahead"
        yield Finding(("phases", name, "end"), name, values, kind)

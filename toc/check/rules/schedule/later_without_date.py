"""A decision that something is done later, without from when.

The year plan then takes it that it may start after the period that was decided on.

Why: what is put off without a date comes back of itself in the next plan, or never.

    decisions:
      - {inspanning: training, decision: later, period: 2024, reason: …, role: …, date: 2023}

Write instead from when it may start: `earliest: 2026`.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import Verdict, in_force
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such decision."""
    for number, decision in in_force(case.programme.decisions):
        if decision.decision is Verdict.LATER and decision.earliest is None:
            values = {"id": decision.about, "period": decision.period}
            yield Finding(("decisions", number, "decision"), decision.about, values)

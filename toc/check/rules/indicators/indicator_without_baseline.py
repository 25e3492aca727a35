"""An indicator of which the value before the programme is not known.

Finds an indicator without a `baseline`, or with one that lacks its value or its date. A
`reason` in place of the value is an answer: such an indicator is not found. Nor is a process
indicator, for what the programme does was not done before it.

Why: without the value at the start nobody can say afterwards what changed, and it can rarely be
measured later.

    indicators:
      vertrouwen: {text: Deel van de jongeren met vertrouwen, unit: "%", targets: {2030: 60}}

Write instead `baseline: {value: 35, date: 2022}`, or why there is none:
`baseline: {reason: de eerste meting is in 2025}`.

Source: baseline study in the OECD DAC glossary
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import IndicatorKind
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each indicator that lacks the baseline, its value or its date."""
    for element, indicator in case.programme.indicators.items():
        if indicator.kind is IndicatorKind.PROCESS:
            continue
        baseline = indicator.baseline
        path = ("indicators", element)
        if baseline is None:
            yield Finding(path, element, {"id": element}, "none")
        elif baseline.value is not None:
            if baseline.date is None:
                yield Finding((*path, "baseline", "value"), element, {"id": element}, "year")
        elif baseline.reason is None:
            yield Finding((*path, "baseline", "date"), element, {"id": element}, "value")

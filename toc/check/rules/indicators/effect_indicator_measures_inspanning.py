"""An indicator of an effect that measures an inspanning.

Why: an effect is a change for people, and it belongs to a goal. Tied to an inspanning it claims
that this one effort made the change, and the goal itself stays unmeasured.

    indicators:
      vertrouwen: {text: Deel van de jongeren met vertrouwen, measures: training, kind: effect}

Write instead the goal in which the change is described, `measures: zelfvertrouwen`, or, where it
counts what was done, `kind: process`.

Source: output and outcome in the OECD DAC glossary
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import IndicatorKind
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such indicator."""
    programme = case.programme
    for element, indicator in programme.indicators.items():
        if indicator.kind is IndicatorKind.EFFECT and indicator.measures in programme.inspanningen:
            values = {"id": element, "inspanning": indicator.measures}
            yield Finding(("indicators", element, "measures"), element, values)

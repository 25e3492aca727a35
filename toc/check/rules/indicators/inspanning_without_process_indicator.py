"""An inspanning of which nothing shows whether it is carried out.

Finds an inspanning that no indicator measures, or only indicators of an effect.

Why: where a goal does not come nearer, the first question is whether the work was done at all.

    inspanningen:
      speeddates: {text: Speeddates organiseren, contributes_to: samenwerking}

Write instead an indicator with `kind: process` and `measures: speeddates`: what is counted when it
is done?

Source: output in the OECD DAC glossary
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
    """One finding for each such inspanning."""
    indicators = case.programme.indicators
    measured = {
        one.measures for one in indicators.values() if one.kind is not IndicatorKind.EFFECT
    }
    for element in case.programme.inspanningen:
        if element not in measured:
            yield Finding(("inspanningen", element), element, {"id": element})

"""An indicator without a unit.

Why: "40" can be forty families, forty per cent or a mark out of a hundred.

    indicators:
      vertrouwen: {text: Vertrouwen van jongeren in hun toekomst, targets: {2030: 40}}

Write instead what the figures are in: `unit: "%"`, `unit: gezinnen`, `unit: rapportcijfer`.

Source: logframe practice (EU PCM guidelines)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each indicator without `unit`."""
    for element, indicator in case.programme.indicators.items():
        if indicator.unit is None:
            yield Finding(("indicators", element), element, {"id": element})

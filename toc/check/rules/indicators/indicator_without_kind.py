"""An indicator that does not say whether it measures an effect or the process.

Why: the two answer different questions: does it help, and do we do it? A report that mixes them
answers neither.

    indicators:
      gezinnen: {text: Aantal gezinnen dat ondersteuning ontvangt, measures: ondersteuning}

Write instead `kind: effect` where it shows what changes for people, `kind: process` where it
shows what is done.

Source: output and outcome in the OECD DAC glossary
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each indicator without `kind`."""
    for element, indicator in case.programme.indicators.items():
        if indicator.kind is None:
            yield Finding(("indicators", element), element, {"id": element})

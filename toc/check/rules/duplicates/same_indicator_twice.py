"""The same indicator written twice.

Finds indicators with equal texts that measure the same goal or inspanning, or of which one does
not say what it measures. One text for two goals is not found: an indicator measures one thing, so
there it has to be written twice.

Why: of two equal indicators one is filled in and the other stays empty, or they are both filled
in, differently.

    indicators:
      bereik: {text: Aantal gezinnen, measures: beter-bereikt, unit: gezinnen}
      bereik-2: {text: Aantal gezinnen., measures: beter-bereikt, unit: gezinnen}

Write instead one of them, with the baseline and the targets of both.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.quoting import plain, quoted
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.SAME_TEXT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each indicator that an earlier one is equal to."""
    earlier: dict[str, dict[str | None, str]] = {}
    for element, indicator in case.programme.indicators.items():
        measured = earlier.setdefault(plain(indicator.text), {})
        first = measured.get(indicator.measures) or measured.get(None)
        if first is None and indicator.measures is None:
            first = next(iter(measured.values()), None)
        if first is not None:
            values = {"first": quoted(case.programme.indicators[first].text, first)}
            yield Finding(("indicators", element), element, values)
        measured.setdefault(indicator.measures, element)

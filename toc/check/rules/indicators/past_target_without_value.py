"""A target whose year is over, without a measured value.

Finds an indicator with a target for a year that has ended and no value for that year: nothing
under `measured`, and no measurement beside the programme. A year that still runs, or is to come,
is never found.

Why: the target was a promise to look. Without a value nobody knows whether it was met, and "not
measured" soon reads as "not changed".

    indicators:
      vertrouwen: {text: …, targets: {2022: 40, 2030: 60}}

Write instead the value, with `toc measure add` or as `measured: {2022: 37}`, or accept this
finding with the reason why there is none.

Source: results-based management (OECD DAC glossary: monitoring)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such indicator, at its first such year."""
    for element, indicator in case.programme.indicators.items():
        known = {*indicator.measured, *case.measured.get(element, ())}
        years = sorted(
            year for year in indicator.targets if int(year) < case.today.year and year not in known
        )
        if years:
            values = {"id": element, "years": ", ".join(years)}
            yield Finding(("indicators", element, "targets", years[0]), element, values)

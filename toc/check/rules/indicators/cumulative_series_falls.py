"""A series that adds up over the years and yet falls.

Finds an indicator with `cumulative: yes` of which a measured value, or a target, is lower than
that of the year before it.

Why: a total cannot fall. Either a year was entered by itself, or the figure is not cumulative; in
both cases every sum made with it is wrong.

    indicators:
      gezinnen: {text: Gezinnen bereikt, cumulative: yes, measured: {2022: 120, 2023: 80}}

Write instead the total so far, `measured: {2022: 120, 2023: 200}`, or leave out `cumulative`.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from toc.check.rules.indicators._values import by_year
from toc.check.rules.looks import Looks
from toc.check.rules.quoting import as_typed
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such series, at the first value that is too low."""
    for element, indicator in case.programme.indicators.items():
        if not indicator.cumulative:
            continue
        for field, series in (("measured", indicator.measured), ("targets", indicator.targets)):
            for (earlier, before), (year, value) in pairwise(by_year(series)):
                if value < before:
                    values = {
                        "id": element,
                        "earlier": earlier,
                        "number_before": as_typed(before),
                        "year": year,
                        "number_value": as_typed(value),
                    }
                    yield Finding(("indicators", element, field, year), element, values, field)
                    break

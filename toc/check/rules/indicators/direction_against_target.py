"""An indicator that is to move the other way than its own target.

Finds an indicator with a `direction` whose target lies on the other side of its baseline, or
whose targets move against the direction from one year to the next. A target that equals what was
before it is not found, nor is one of a year before the baseline's.

Why: one of the two is wrong, and whoever reads the report may call a loss a gain.

    indicators:
      verloop: {text: Verloop in het personeel, unit: "%", direction: up, baseline: {value: 20, …},
        targets: {2030: 10}}

Write instead the direction that is meant, here `direction: down`, or correct the figure.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.indicators._values import by_year
from toc.check.rules.looks import Looks
from toc.check.rules.quoting import as_typed
from toc.check.rules.rule import Finding, Path, RuleCase
from toc.core.model import Indicator
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such indicator, at the first target that lies the wrong way."""
    for element, indicator in case.programme.indicators.items():
        if indicator.direction is None:
            continue
        wrong = _wrong(indicator)
        if wrong is not None:
            where, before, after, kind = wrong
            values = {
                "id": element,
                "number_before": as_typed(before),
                "number_after": as_typed(after),
            }
            kind = f"{indicator.direction}-{kind}"
            yield Finding(("indicators", element, *where), element, values, kind)


def _wrong(indicator: Indicator) -> tuple[Path, float, float, str] | None:
    """Where the first wrong target stands, the value before it, itself, and whether that value is
    the baseline or an earlier target."""
    sign = 1 if indicator.direction == "up" else -1
    start, since = None, 0
    if indicator.baseline is not None:
        start = indicator.baseline.value
        since = indicator.baseline.date.year if indicator.baseline.date is not None else 0
    undated = indicator.undated_target
    if undated is not None and start is not None and (undated - start) * sign < 0:
        return ("undated_target",), start, undated, "baseline"
    before, kind = start, "baseline"
    for year, value in by_year(indicator.targets):
        if int(year) < since:
            continue
        if before is not None and (value - before) * sign < 0:
            return ("targets", year), before, value, kind
        before, kind = value, "earlier"
    return None

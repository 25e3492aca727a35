"""A percentage below 0 or over 100.

Finds an indicator with the unit `%` that has such a baseline, target or measured value. An
indicator of change (growth, rise, difference …) or of something that can be over 100 (occupancy,
budget …) is not found; those words stand in `toc/core/model/beyond_hundred.txt`.

Why: a share of people cannot be over 100 %. Usually a number was entered for a percentage.

    indicators:
      bereik: {text: Deel van de gezinnen dat bereikt is, unit: "%", measured: {2023: 340}}

Write instead the percentage, or the unit that the number has: `unit: gezinnen`.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.indicators._values import by_year, written
from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, Path, RuleCase
from toc.core.model import Indicator
from toc.core.model.shares import is_share, may_pass_hundred
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such indicator, at its first such value."""
    for element, indicator in case.programme.indicators.items():
        if indicator.unit is None or not is_share(indicator.unit):
            continue
        if may_pass_hundred(f"{indicator.text} {indicator.unit}"):
            continue
        outside = [(path, one) for path, one in _values(indicator) if not 0 <= one <= 100]
        if outside:
            listed = dict.fromkeys(written(one, case.programme) for _, one in outside)
            values = {"id": element, "values": "; ".join(listed)}
            yield Finding(("indicators", element, *outside[0][0]), element, values)


def _values(indicator: Indicator) -> Iterator[tuple[Path, float]]:
    if indicator.baseline is not None and indicator.baseline.value is not None:
        yield ("baseline", "value"), indicator.baseline.value
    for year, value in by_year(indicator.targets):
        yield ("targets", year), value
    if indicator.undated_target is not None:
        yield ("undated_target",), indicator.undated_target
    for year, value in by_year(indicator.measured):
        yield ("measured", year), value

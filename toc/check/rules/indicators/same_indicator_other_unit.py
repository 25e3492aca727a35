"""The same indicator of the same goal in two units.

Finds an indicator that has, but for capitals, spaces and closing punctuation, the text of an
earlier one that measures the same, and another unit.

Why: the two will be compared, added up or confused, and each shows another picture of one thing.

    indicators:
      bereik: {text: Bereikte gezinnen, measures: ondersteuning, unit: gezinnen}
      bereik-2: {text: Bereikte gezinnen, measures: ondersteuning, unit: "%"}

Write instead one indicator, or two texts that say what the difference is.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.SAME_TEXT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each indicator of which an earlier one has the text in another unit."""
    first: dict[tuple[str, str], tuple[str, str]] = {}
    for element, indicator in case.programme.indicators.items():
        if indicator.unit is None or indicator.measures is None:
            continue
        text = _plain(indicator.text)
        earlier, unit = first.setdefault((indicator.measures, text), (element, indicator.unit))
        if _plain(unit) != _plain(indicator.unit):
            values = {
                "id": element,
                "unit": indicator.unit,
                "first": earlier,
                "first_unit": unit,
            }
            yield Finding(("indicators", element, "unit"), element, values)


def _plain(text: str) -> str:
    return " ".join(text.lower().split()).rstrip(".;,! ")

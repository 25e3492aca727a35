"""An indicator of which it is not arranged how the figures are got.

Finds an indicator that lacks where the figures come from (`data_source`), how they are got
(`method`), how often (`frequency`) or who sees to it (`owner`), and lists what is missing.

Why: an indicator that nobody collects is empty at the first evaluation, and one that is measured
another way each year cannot be compared.

    indicators:
      vertrouwen: {text: …, unit: "%", frequency: yearly}

Write instead `data_source: jeugdmonitor`, `method: vragenlijst`, `owner: GGD` beside it; a role or
an organisation, no name.

Source: sources of verification in the logframe (EU PCM guidelines)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT

_ASKED = ("data_source", "method", "frequency", "owner")


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each indicator that lacks any of them."""
    for element, indicator in case.programme.indicators.items():
        missing = [key for key in _ASKED if getattr(indicator, key) is None]
        if missing:
            values = {"id": element, "keys": ", ".join(missing)}
            yield Finding(("indicators", element), element, values)

"""An indicator about so few people that they can be recognised.

Finds an indicator whose `group_size` lies below the limit.

Why: whoever knows the village knows who the three families are that the figure is about. Their
situation is theirs, and not for a report.

    indicators:
      schulden: {text: Deel van de gezinnen met schulden, group_size: 4, …}

Write instead a larger group (several villages, several years together), and publish no figure
about fewer people than that.

Source: rule of thumb of ten units in statistical disclosure control (ESSnet guidelines for the
checking of output)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT
LIMIT = 10
"""People."""


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such indicator."""
    for element, indicator in case.programme.indicators.items():
        size = indicator.group_size
        if size is not None and size < case.limit:
            values = {"id": element, "size": str(size), "limit": str(case.limit)}
            yield Finding(("indicators", element, "group_size"), element, values)

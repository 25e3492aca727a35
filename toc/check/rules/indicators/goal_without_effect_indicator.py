"""A goal that is measured by what is done for it, not by what changes.

Finds a strategic or operational goal whose indicators all have `kind: process`. A goal without
any indicator is found by `goal-without-indicator`, the vision by `unmeasured-ambition`; an
indicator that does not say its kind gets the benefit of the doubt here, and is found by
`indicator-without-kind`.

Why: meetings can all be held while nothing changes for anybody. A process indicator cannot show
the difference.

    operational_goals:
      samenwerking: {text: Professionals weten elkaar te vinden, contributes_to: maatwerk}
    indicators:
      bijeenkomsten: {text: Aantal bijeenkomsten, measures: samenwerking, kind: process}

Write instead an indicator with `kind: effect` beside it, and let the process indicator measure the
inspanning that it is about.

Source: output and outcome in the OECD DAC glossary
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import IndicatorKind
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such goal."""
    programme = case.programme
    kinds: dict[str, set[IndicatorKind | None]] = defaultdict(set)
    for indicator in programme.indicators.values():
        kinds[indicator.measures or ""].add(indicator.kind)
    for section in ("strategic_goals", "operational_goals"):
        for element in getattr(programme, section):
            if kinds.get(element) == {IndicatorKind.PROCESS}:
                yield Finding((section, element), element, {"id": element})

"""An inspanning that begins before what must be finished first.

Finds `requires` where the start of the one lies before the end of the other, or before its start
where no end is known. A date that is only a year or a month is judged by its most favourable day.

Why: either the order or the dates are wrong, and whoever keeps to the plan starts without what is
needed.

    inspanningen:
      werving: {text: …, contributes_to: leren, start: 2024-01, end: 2024-12}
      training: {text: …, contributes_to: leren, start: 2024-06, requires: werving}

Write instead a later start, an earlier end, or take `requires` out if the one can do without the
other.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.schedule._running import ends
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each order that the dates contradict, at the reference."""
    inspanningen = case.programme.inspanningen
    for element, inspanning in inspanningen.items():
        start = inspanning.start
        if start is None:
            continue
        for number, relation in enumerate(inspanning.requires):
            first = inspanningen.get(relation.inspanning)
            if first is None or relation.inspanning == element or first.structural:
                continue
            end = ends(first)
            known = first.start if end is None else end
            if known is not None and known.first_day > start.last_day:
                path = ("inspanningen", element, "requires", number, "inspanning")
                values = {
                    "id": element,
                    "start": str(start),
                    "first": relation.inspanning,
                    "known": str(known),
                }
                yield Finding(path, element, values, "starts" if end is None else "ends")

"""An order between inspanningen that a structural one makes impossible.

Finds an inspanning that must wait (`requires`) until a structural one is finished, and a
structural one that must wait for another.

Why: a structural inspanning runs during the whole programme. It is never finished, so what waits
for it never begins; and it cannot both run from the start and wait for something.

    inspanningen:
      communicatie: {text: Communicatie over het programma, structural: true}
      campagne: {text: Campagne voeren, contributes_to: bereik, requires: communicatie}

Write instead the first piece of it as an inspanning of its own that has an end, or take
`requires` or `structural` out.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such order, at the reference."""
    inspanningen = case.programme.inspanningen
    for element, inspanning in inspanningen.items():
        for number, relation in enumerate(inspanning.requires):
            first = inspanningen.get(relation.inspanning)
            if first is None or relation.inspanning == element:
                continue
            if first.structural or inspanning.structural:
                path = ("inspanningen", element, "requires", number, "inspanning")
                values = {"id": element, "first": relation.inspanning}
                kind = "endless" if first.structural else "waiting"
                yield Finding(path, element, values, kind)

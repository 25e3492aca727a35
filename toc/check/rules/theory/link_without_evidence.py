"""A judged or reasoned contribution that rests on no evidence.

Finds an element with links upwards that have `points` or a `rationale` and no `evidence`, once
for the element. A link of which the plan says nothing yet is asked for its reason first; that is
`link-without-rationale`.

Why: points decide what the year plan chooses. Then it must be possible to see whether they come
from research, from practice or from a feeling at a table.

    inspanningen:
      speeddates: {text: …, contributes_to: {goal: samenwerking, points: 9}}

Write instead what it rests on, however modest:
`contributes_to: {goal: samenwerking, points: 9, evidence: {kind: practice, date: 2023}}`.

Source: contribution analysis (Mayne 2001)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.theory._links import links, named
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each element with such links."""
    for section, element, of_element in links(case.tree):
        bare = [
            one
            for _, one in of_element
            if not one.evidence and (one.points is not None or one.rationale is not None)
        ]
        if bare:
            values = {"id": element, "goals": named(bare)}
            yield Finding((section, element), element, values)

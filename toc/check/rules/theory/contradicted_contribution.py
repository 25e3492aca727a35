"""A contribution that its own evidence contradicts.

Finds a link with evidence that has `finding: contradicts`, also where other evidence supports it.

Why: the plan goes on drawing and counting the contribution as if nothing had been found.

    contributes_to:
      - {goal: betaald-werk, evidence: {kind: research, date: 2022, finding: contradicts}}

Write instead a link that takes it into account: fewer `points`, another goal, an `assumption`
under which it does hold, or no link. If people keep it on purpose, accept this finding with their
reason.

Source: contribution analysis (Mayne 2001)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.theory._links import links
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such link, at the first evidence that contradicts it."""
    for _, element, of_element in links(case.tree, having="evidence"):
        for path, link in of_element:
            findings = [one.finding for one in link.evidence]
            if "contradicts" in findings:
                place = (*path, "evidence", findings.index("contradicts"), "finding")
                values = {"id": element, "goal": link.goal}
                kind = "mixed" if "supports" in findings else "only"
                yield Finding(place, element, values, kind)

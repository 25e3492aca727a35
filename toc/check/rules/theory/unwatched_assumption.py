"""An assumption that nobody watches, or of which nobody would notice that it fails.

Finds an assumption without an `owner`, and one that has neither a `test` nor a `signal`. One of
the two is enough: a test is something one does, a signal something one sees happen.

Why: an assumption is written down to be looked at again. Without somebody and a sign it is a
disclaimer.

    contributes_to:
      goal: betaald-werk
      assumption: werkgevers in de regio nemen starters aan

Write instead who watches it and by what:
`assumption: {text: …, owner: accountmanager werk, signal: minder dan tien vacatures}`.

Source: assumption-based planning (Dewar 2002)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.theory._links import links
from toc.core.model import Assumption
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such assumption."""
    for _, element, of_element in links(case.tree, having="assumption"):
        for path, link in of_element:
            for number, assumption in enumerate(link.assumption):
                lacking = _lacking(assumption)
                if lacking:
                    values = {"id": element, "goal": link.goal}
                    yield Finding((*path, "assumption", number, "text"), element, values, lacking)


def _lacking(assumption: Assumption) -> str:
    seen = assumption.test is not None or assumption.signal is not None
    if assumption.owner is None:
        return "owner" if seen else "owner-and-sign"
    return "" if seen else "sign"

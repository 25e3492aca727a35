"""A text that is too long to remember.

Finds a goal or inspanning with more words than its limit, 25 unless the programme says otherwise
(`rules: {long-text: {limit: 30}}`).

Why: what does not fit in one breath does not fit in a box of the drawing, and usually it holds two
things.

    inspanningen:
      loket: {text: Een loket openen waar inwoners met al hun vragen over … terechtkunnen, dat …}

Write instead the heart of it, and leave the explanation to the plan.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words.sentences import GOALS_AND_WORK, elements
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT
READS = GOALS_AND_WORK
LIMIT = 25


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each text over the limit."""
    for section, element, text in elements(case.programme, READS):
        number = len(text.split())
        if number > case.limit:
            values = {"id": element, "number": str(number), "limit": str(case.limit)}
            yield Finding((section, element, "text"), element, values)

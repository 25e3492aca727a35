"""Another wording in another place of the document, with other words.

Finds texts under `other_wordings` that differ from the text of the element in words: words
replaced, left out or added. Differences in capitals, punctuation and spaces are for
`spelling-differs`. Brackets inside a word count: `(generatie)armoede` is not `generatiearmoede`.

Why: a board adopts one text. Where the plan has two, each reader holds on to the own one, and an
indicator measures one of the two.

    operational_goals:
      leeragendas:
        text: Jaarlijks zijn twee leeragenda's opgesteld
        other_wordings: {text: Jaarlijks zijn drie leeragenda's opgesteld}

Write instead, once the board has chosen, one text, and mention the choice in the next version of
the plan.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.sources._wording import differing, others
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each other wording with other words."""
    for other in others(case.programme):
        if other.differs_in_words:
            here, there = differing(other.here, other.wording.text)
            kind = "replaced" if here and there else "left-out" if here else "added"
            values = {"id": other.about, "here": here, "there": there, "where": other.where}
            yield Finding(other.path, other.about, values, kind)

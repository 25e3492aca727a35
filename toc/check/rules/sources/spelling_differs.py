"""Another wording in another place of the document that is only written otherwise.

Finds texts under `other_wordings` that differ from the text of the element only in capitals,
punctuation and spaces. Spaces and punctuation at the end count for nothing.

Why: it is no contradiction, but who searches the document for the text will not find both places.

    strategic_goals:
      toekomst:
        text: Huishoudens ervaren een kansrijk toekomst perspectief
        other_wordings: {text: Huishoudens ervaren een kansrijk toekomstperspectief}

Write instead the right spelling in both places of the document with its next version.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.sources._wording import others
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each other wording that is only written otherwise."""
    for other in others(case.programme):
        if other.differs and not other.differs_in_words:
            values = {"id": other.about, "there": other.wording.text, "where": other.where}
            yield Finding(other.path, other.about, values)

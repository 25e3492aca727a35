"""The programme's own terms, mixed up.

Finds a vision that calls itself an ambition or a mission, and terms for the same that the plan
uses side by side around its goals: doelen and doelstellingen, inspanningen and activiteiten. The
texts of the goals and inspanningen themselves are not looked at: there an activity may be an
activity.

Why: in a meeting one person's goal is another's activity. A plan that keeps to one word for each
saves that discussion.

    vision: Onze ambitie is dat niemand langdurig in armoede leeft

Write instead `Niemand leeft langdurig in armoede`, and one word for each thing everywhere.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words import phrases, tokens
from toc.check.rules.wording.words.naming import mixed, prose
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for the vision, and one for each pair of terms."""
    programme, language = case.programme, case.programme.language
    named = phrases("vision_names", language).all_in(tokens(programme.vision.text))
    if named:
        yield Finding(("vision", "text"), "vision", {"name": named[0].words}, "vision")
    for found in mixed("same_terms", prose(programme), language):
        yield Finding(found.first.path, "", {"uses": found.uses}, "mixed")

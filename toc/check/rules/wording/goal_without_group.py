"""A goal in which nobody notices anything.

Finds a strategic or operational goal that names no people and no organisations that it makes a
difference for: a goal about roads, nature, plans or services as well as one about ‘we’. A figure
or a year does not say who notices it. Who only work along (‘in samenwerking met partners’) do not
count. What is still to be written is found by `placeholder`.

Why: a programme is for people. If the sentence does not name them, nobody can be asked whether it
worked.

    operational_goals:
      hulp: {text: Hulp is laagdrempelig beschikbaar, contributes_to: kansrijk}

Write instead who notices it: `Jongeren met schulden krijgen binnen een week hulp`.

Source: OECD DAC glossary (outcomes are changes for a target group)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words import phrases, tokens
from toc.check.rules.wording.words.people import names_people
from toc.check.rules.wording.words.placeholders import placeholder
from toc.check.rules.wording.words.sentences import GOALS, elements
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT
READS = GOALS


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal without people."""
    language = case.programme.language
    for section, element, text in elements(case.programme, READS):
        if placeholder(text, language) or names_people(text, language):
            continue
        ourselves = phrases("ourselves", language).at(tokens(text), 0)
        values = {"id": element, "word": ourselves.words if ourselves is not None else ""}
        kind = "nobody" if ourselves is None else "ourselves"
        yield Finding((section, element, "text"), element, values, kind)

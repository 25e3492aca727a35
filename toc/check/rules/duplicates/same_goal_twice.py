"""The same goal written twice.

Finds goals whose texts are equal but for capitals, spaces and closing punctuation: two of one
level, a strategic and an operational one, or a strategic goal that repeats the vision.

Why: a goal written twice is measured twice and reported twice, and what contributes to it is
spread over two boxes. A goal that repeats the one above it adds a step and no meaning.

    operational_goals:
      zelfvertrouwen: {text: Jongeren hebben vertrouwen in zichzelf, contributes_to: kansrijk}
      zelfvertrouwen-2: {text: Jongeren hebben vertrouwen in zichzelf., contributes_to: maatwerk}

Write instead one goal with both in `contributes_to`; and where two levels say the same, say at
the lower one what has to change first.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.quoting import plain, quoted
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.SAME_TEXT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal whose text an earlier or higher one has."""
    programme = case.programme
    vision = plain(programme.vision.text)
    first: dict[str, tuple[str, str]] = {}
    for section in ("strategic_goals", "operational_goals"):
        for element, goal in getattr(programme, section).items():
            text = plain(goal.text)
            if text == vision:
                yield Finding((section, element), element, {}, "vision")
                continue
            where, earlier = first.setdefault(text, (section, element))
            if (where, earlier) != (section, element):
                kind = "goal" if where == section else "level"
                values = {"first": quoted(getattr(programme, where)[earlier].text, earlier)}
                yield Finding((section, element), element, values, kind)

"""The same text as a goal, as an inspanning or as an indicator.

Finds an inspanning whose text is a goal as well, and an indicator whose text is a goal or an
inspanning as well.

Why: a goal says what changes for whom, an inspanning what we do for it, an indicator how we see
it. One text cannot be two of these, so a drawing that shows it twice explains nothing.

    operational_goals:
      conferenties: {text: Grotere conferenties, contributes_to: leren}
    inspanningen:
      conferentie: {text: Grotere conferenties, contributes_to: conferenties}

Write instead in the goal what the conferences bring about and for whom, and leave the conferences
an inspanning.

Source: logframe practice (EU PCM guidelines)
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
    """One finding for each inspanning or indicator that is something else already."""
    programme = case.programme
    goals = {
        plain(goal.text): (goal.text, element)
        for section in ("operational_goals", "strategic_goals")
        for element, goal in getattr(programme, section).items()
    }
    inspanningen = {
        plain(one.text): (one.text, element) for element, one in programme.inspanningen.items()
    }
    for element, inspanning in programme.inspanningen.items():
        goal = goals.get(plain(inspanning.text))
        if goal is not None:
            yield Finding(
                ("inspanningen", element), element, {"first": quoted(*goal)}, "inspanning"
            )
    for element, indicator in programme.indicators.items():
        text = plain(indicator.text)
        for kind, others in (("goal", goals), ("work", inspanningen)):
            if text in others:
                yield Finding(
                    ("indicators", element), element, {"first": quoted(*others[text])}, kind
                )
                break

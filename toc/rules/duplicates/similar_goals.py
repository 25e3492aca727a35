"""Two goals that say nearly the same.

Finds goals, strategic and operational together, with the same words but for their order, their
spelling, little words, some words added, or one word of a long text replaced. A number, a name or
a denial that differs is a difference. Equal texts are for `same-goal-twice`.

Why: two goals that nearly are one share their inspanningen and their money without anybody
having decided so, and at the end it is unclear which of them was reached.

    operational_goals:
      ouders: {text: Ouders ervaren dat zij op buren kunnen terugvallen, contributes_to: kansrijk}
      buren: {text: Ouders ervaren dat ze kunnen terugvallen op de buren, contributes_to: kansrijk}

Write instead one goal, or say in each for whom it is or what differs.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from toc.problems import Severity
from toc.rules.duplicates._alike import named, nearly_same
from toc.rules.rule import Case, Finding

SEVERITY = Severity.ADVICE


def check(case: Case) -> Iterator[Finding]:
    """One finding for each goal that says nearly what earlier ones say."""
    # By id, so that the order of the file changes nothing.
    goals = [
        (section, element, goal.text)
        for section in ("strategic_goals", "operational_goals")
        for element, goal in sorted(getattr(case.programme, section).items(), key=itemgetter(0))
    ]
    for number, earlier in nearly_same([text for _, _, text in goals]).items():
        section, element, _ = goals[number]
        values = {"id": element, "alike": named(goals[one][1] for one in earlier)}
        yield Finding((section, element), element, values)

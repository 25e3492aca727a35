"""Two goals that say nearly the same.

Finds goals, strategic and operational together, that say nearly the same: the words may stand in
another order and another form, as a noun or as a verb, as a compound or apart, with other little
words, in other words that mean the same (‘op tijd’ and ‘tijdig’, ‘zes van de tien’ and ‘60%’), or
with a word added to a longer text. A number, a name, a denial or an opposite that differs is a
difference, and so is another group or another subject. Equal texts are for `same-goal-twice`.

Why: two goals that nearly are one share their inspanningen and their money without anybody
having decided so, and at the end it is unclear which of them was reached.

    operational_goals:
      schulden: {text: Minder gezinnen hebben schulden, contributes_to: kansrijk}
      gezinnen: {text: Het aantal gezinnen met schulden neemt af, contributes_to: kansrijk}

Write instead one goal, to which everything contributes that contributes to either; or say in each
for whom it is or what differs.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator
from operator import itemgetter

from toc.check.rules.duplicates._alike import listed, nearly_same
from toc.check.rules.looks import Looks
from toc.check.rules.quoting import quoted
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.SAME_NUMBERS


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal that says nearly what earlier ones say."""
    # By id, so that the order of the file changes nothing.
    goals = [
        (section, element, goal.text)
        for section in ("strategic_goals", "operational_goals")
        for element, goal in sorted(getattr(case.programme, section).items(), key=itemgetter(0))
    ]
    texts = [text for _, _, text in goals]
    for number, earlier in nearly_same(texts, case.programme.language).items():
        section, element, _ = goals[number]
        alike = listed(quoted(goals[one][2], goals[one][1]) for one in earlier)
        kind = "goal" if any(goals[one][0] == section for one in earlier) else "level"
        yield Finding((section, element), element, {"alike": alike}, kind)

"""An operational goal without any year, in a plan of many years.

Asked where the horizon is longer than the limit, in years. A goal has a year where it has a
deadline, where its text names one or says that it comes back (‘jaarlijks’; the list
`words/recurring.txt`), where one of its indicators has a target with a year, or where one of its
inspanningen has an end.

Why: a goal that may be reached at any time in twenty years is never late. Nobody can say halfway
whether it is on course.

    horizon: {start: 2023, end: 2043}
    operational_goals:
      leren: {text: Professionals zijn geschoold in bejegening, contributes_to: maatwerk}

Write instead by when it is to be reached, also if that is an intermediate goal: `deadline: 2027`.

Source: SMART (Doran 1981)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.schedule._running import ends
from toc.core.graph import GoalGraph
from toc.core.problems import Severity
from toc.core.words.lists import lines

SEVERITY = Severity.ADVICE
LOOKS = Looks.LINKED
LIMIT = 5

_YEAR = re.compile(r"\b(?:19|20|21)[0-9]{2}\b")


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal for which no time is named."""
    programme = case.programme
    if programme.horizon is None or programme.horizon.interval.months <= case.limit * 12:
        return
    for goal in programme.operational_goals:
        if not _has_year(case.tree, goal):
            values = {
                "id": goal,
                "start": str(programme.horizon.start),
                "end": str(programme.horizon.end),
            }
            yield Finding(("operational_goals", goal), goal, values)


def _has_year(tree: GoalGraph, goal: str) -> bool:
    programme = tree.programme
    value = programme.operational_goals[goal]
    texts = (value.text, *(wording.text for wording in value.other_wordings))
    if value.deadline is not None or any(_times().search(text) for text in texts):
        return True
    if any(programme.indicators[name].targets for name in tree.measured_by(goal)):
        return True
    serving = (programme.inspanningen.get(element) for element in tree.served_by(goal))
    return any(found is not None and ends(found) is not None for found in serving)


@cache
def _times() -> re.Pattern[str]:
    listed = "|".join(map(re.escape, lines(__file__, "words/recurring")))
    return re.compile(rf"{_YEAR.pattern}|\b(?:{listed})\b", re.IGNORECASE)

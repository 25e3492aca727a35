"""Two decisions on one inspanning or goal and one period that cannot both hold.

Finds a decision that it is done (`in`, `go_on`, `start`) beside one that it is not (`out`,
`later`, `stop`), and `stop` beside `later` or `change`, or `go_on` beside `change`, for the same
year or phase, where neither is of a later date. Not in this year and later go together; so do in
and changed.

Of a later date means that no day is in doubt: 2024-11 comes after 2023 and after 2024-06, not
after 2024. Then the last decision holds, and the first may stay in the file: `toc log` tells it
as history.

Why: no plan can keep to both, and nobody can tell which of them was meant to replace the other.

    decisions:
      - {inspanning: training, decision: in, period: 2024, reason: …, role: …, date: 2023}
      - {inspanning: training, decision: out, period: 2024, reason: …, role: …, date: 2023-11}

Write instead when the last of them was decided, or only the decision that holds:

    decisions:
      - {inspanning: training, decision: in, period: 2024, reason: …, role: …, date: 2023-06}
      - {inspanning: training, decision: out, period: 2024, reason: …, role: …, date: 2023-11}

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import Decision, contradict, replaces
from toc.core.problems import Severity

SEVERITY = Severity.ERROR
LOOKS = Looks.ELEMENT
DRAFT = True


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each decision that an earlier one in the file contradicts."""
    before: dict[tuple[str, str, str], list[Decision]] = {}
    for number, decision in enumerate(case.programme.decisions):
        others = before.setdefault(decision.question, [])
        other = next((one for one in others if _clash(one, decision)), None)
        if other is not None:
            values = {
                "id": decision.about,
                "period": decision.period,
                "one": other.decision.value,
                "role": other.role,
                "date": str(other.date),
                "other": decision.decision.value,
            }
            path = ("decisions", number, "decision")
            yield Finding(path, decision.about, values)
        others.append(decision)


def _clash(one: Decision, other: Decision) -> bool:
    if replaces(one, other) or replaces(other, one):
        return False
    return contradict(one.decision, other.decision)

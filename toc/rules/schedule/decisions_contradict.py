"""Two decisions about one inspanning and one period that cannot both hold.

Finds a decision `in` beside a decision `out` or `later` for the same inspanning and the same year
or phase. Not in this year and later go together.

Why: no plan can keep to both, and nobody can tell which of them was meant to replace the other.

    decisions:
      - {inspanning: training, decision: in, period: 2024, reason: …, role: …, date: 2023}
      - {inspanning: training, decision: out, period: 2024, reason: …, role: …, date: 2024}

Write instead only the decision that holds; what went before can stand in its reason.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.model import Decision, Verdict
from toc.problems import Severity
from toc.rules.rule import Case, Finding

SEVERITY = Severity.ERROR
DRAFT = True


def check(case: Case) -> Iterator[Finding]:
    """One finding for each decision that an earlier one in the file contradicts."""
    before: dict[tuple[str, str], list[Decision]] = {}
    for number, decision in enumerate(case.programme.decisions):
        others = before.setdefault((decision.inspanning, decision.period), [])
        is_in = decision.decision is Verdict.IN
        other = next((one for one in others if (one.decision is Verdict.IN) is not is_in), None)
        if other is not None:
            values = {
                "id": decision.inspanning,
                "period": decision.period,
                "one": other.decision.value,
                "role": other.role,
                "date": str(other.date),
                "other": decision.decision.value,
            }
            path = ("decisions", number, "decision")
            yield Finding(path, decision.inspanning, values)
        others.append(decision)

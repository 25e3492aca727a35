"""A programme line that no strategic goal belongs to.

Why: a programme line without a strategic goal is a heading. Nobody can say what it is to reach,
and its networks hang under the goals of another line.

    lines:
      werkveld: Het werkveld
    strategic_goals:
      kansrijk: {text: …, line: doelgroep}

Write instead `line: werkveld` at the strategic goal of this line, or take the line out.

Source: Prevaas and Van Loon, Werken aan programma's (DIN)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import StrategicGoal
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def seen(value: Value) -> object:
    """The line that a goal is in."""
    return value.line if isinstance(value, StrategicGoal) else None


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such line."""
    programme = case.programme
    named = {goal.line for goal in programme.strategic_goals.values()}
    for line in programme.lines:
        if line not in named:
            yield Finding(("lines", line), line, {"id": line})

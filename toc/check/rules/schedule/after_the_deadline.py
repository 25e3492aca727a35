"""Work that is finished after the goal should have been reached.

Finds an inspanning that ends after the deadline of a goal it serves, and an operational goal whose
deadline is later than that of the goal it serves. A date that is only a year or a month is judged
by its most favourable day. A link that is known only because both stand in one network
(`basis: network`) is left alone.

Why: the goal is promised for a day on which the work for it is still going on.

    operational_goals:
      leren: {text: …, contributes_to: maatwerk, deadline: 2025}
    inspanningen:
      training: {text: …, contributes_to: leren, start: 2025-09, end: 2026-06}

Write instead a deadline that the work can meet, or dates that meet the deadline.

Source: logframe practice (EU PCM guidelines)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.schedule._running import ends
from toc.core.model import Basis, PartialDate
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each link to a goal that comes too early."""
    programme = case.programme
    goals = programme.operational_goals
    for section, element, number, contribution in case.tree.stated_contributions():
        above = goals.get(contribution.goal)
        if above is None or above.deadline is None or contribution.basis is Basis.NETWORK:
            continue
        done: PartialDate | None = None
        if section == "inspanningen":
            inspanning = programme.inspanningen[element]
            done = None if inspanning.structural else ends(inspanning)
        elif section == "operational_goals":
            done = goals[element].deadline
        if done is not None and done.first_day > above.deadline.last_day:
            path = (section, element, "contributes_to", number, "goal")
            values = {
                "id": element,
                "end": str(done),
                "goal": contribution.goal,
                "deadline": str(above.deadline),
            }
            kind = "inspanning" if section == "inspanningen" else "goal"
            yield Finding(path, element, values, kind)

"""A code of the Sustainable Development Goals that the framework does not have.

Finds an `sdg` of a goal or an indicator that is no code of the 17 goals (`1` to `17`), of their
169 targets (`1.2`, `1.a`) or of an indicator of one of those (`1.2.1`).

Why: a funder counts by these codes. A code that does not exist counts nowhere, and a slip of the
finger counts with another goal.

    strategic_goals:
      rondkomen: {text: Gezinnen kunnen rondkomen, sdg: 1.9, …}

Write instead the code as the framework has it: `sdg: 1.2`, or of a whole goal: `sdg: 1`.

Source: Global indicator framework for the Sustainable Development Goals (United Nations,
A/RES/71/313)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.indicators._tags import tags
from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.model.sdg import nearest_sdg, sdg_of, target_of
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such code."""
    for path, element, written in tags(case.programme, "sdg"):
        if sdg_of(written) is None and target_of(written) is None:
            near = nearest_sdg(written)
            values = {"id": element, "code": written, "near": ", ".join(near)}
            yield Finding(path, element, values, "near" if near else "")

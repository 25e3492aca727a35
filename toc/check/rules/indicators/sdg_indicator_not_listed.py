"""An indicator of the Sustainable Development Goals that the list of 2024 does not have.

Finds an `sdg` whose target exists, with a number that the United Nations do not list under it.

Why: usually it is a slip of the finger, and then the figure is laid beside another one than you
mean. The list changes now and then; a code of a later list is right all the same.

    indicators:
      armoede: {text: Deel van de gezinnen in armoede, sdg: 1.2.3, …}

Write instead the code as the list has it: `sdg: 1.2.1`. Is yours from a later list, then accept
this finding.

Source: Global indicator framework for the Sustainable Development Goals (United Nations,
A/RES/71/313)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.indicators._tags import tags
from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.model.sdg import framework, target_of
from toc.core.problems import Severity
from toc.core.words import listing

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each such code."""
    for path, element, written in tags(case.programme, "sdg"):
        target = target_of(written)
        if target is not None:
            listed = [code for code in framework() if code.startswith(f"{target.code}.")]
            values = {"id": element, "code": written, "target": target.code}
            values["listed"] = listing(listed, case.programme.language)
            yield Finding(path, element, values, "" if listed else "none")

"""A choice that was left open when two copies were joined.

Finds the comments that `toc merge` puts where two people changed the same thing in different ways,
and nobody has chosen between them yet. Such a comment begins with `SAMENVOEGEN` or `MERGE`.

Why: until somebody chooses, one of the two stands in the plan, and the other is in no drawing and
no document.

    inspanningen:
      taal:
        # MERGE: both copies changed ‘text’; the other one: Taallessen op het werk geven
        text: Taallessen geven

Write instead what it is to be, and take the lines of the comment out.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each comment."""
    for one in case.undecided:
        about = str(one.path[1]) if len(one.path) > 1 else "".join(map(str, one.path))
        yield Finding(one.path, about, {"choice": one.what}, at_key=True)

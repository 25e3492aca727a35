"""An inspanning that nobody owns.

Why: what belongs to all partners together is started by none of them. An owner is a role or an
organisation, never a person's name.

    inspanningen:
      speeddates: {text: Speeddates organiseren, contributes_to: samenwerking}

Write instead who is responsible: `owner: gemeente Veendam`.

Source: RACI practice: one who answers for each piece of work.
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.ELEMENT


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each inspanning without `owner`."""
    tree = case.tree
    for element, inspanning in tree.programme.inspanningen.items():
        if inspanning.owner is None:
            yield Finding(("inspanningen", element), element, {"id": element})

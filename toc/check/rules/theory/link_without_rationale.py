"""A contribution of which nobody has written why it would work.

Finds an element with links upwards that have no `rationale`, once for the element. A link with
`basis: network` is not asked for a reason before it is known which goal it serves; that is
`link-known-from-drawing`.

Why: the drawing says that something contributes, the rationale says how. It is what people can
test, disagree with and learn from.

    inspanningen:
      speeddates: {text: Speeddates organiseren, contributes_to: samenwerking}

Write instead one sentence that says how the goal comes nearer:
`contributes_to: {goal: samenwerking, rationale: wie elkaar kent belt eerder}`.

Source: theory-based evaluation (Weiss, Nothing as practical as good theory, 1995)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.theory._links import links, named
from toc.core.model import Basis
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE
LOOKS = Looks.LINKED


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each element with such links."""
    for section, element, of_element in links(case.tree):
        bare = [
            one for _, one in of_element if one.rationale is None and one.basis != Basis.NETWORK
        ]
        if bare:
            values = {"id": element, "goals": named(bare)}
            yield Finding((section, element), element, values)

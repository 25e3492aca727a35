"""How much of the file is not in a document in these words.

Counts, in one finding for the whole programme, the texts that are derived from a document, the
proposals, and the contributions that are only known because both ends stand in one network. A
text with a literal source as well is not counted.

Why: who adopts a plan should know which part was adopted before and which part somebody added
while writing it down.

    horizon: {start: 2023-02, end: 2043, source: {document: programmaplan, status: derived}}

Write instead nothing: this is a count. What has been decided upon in the meantime can get the
document of that decision as its source.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.places import held_in, holders
from toc.check.rules.rule import Finding, RuleCase
from toc.core.model import Basis, Contribution, SourceStatus
from toc.core.model.base import Value
from toc.core.problems import Severity

SEVERITY = Severity.ADVICE


def seen(value: Value) -> object:
    """What of an element is derived or proposed, or known from one page alone."""
    bases = [one.basis for one in getattr(value, "contributes_to", ())]
    held = [h.status for h in held_in(value) if not isinstance(h.value, Contribution)]
    asked = (SourceStatus.DERIVED, SourceStatus.PROPOSAL)
    counts = (*map(held.count, asked), *map(bases.count, (Basis.PROPOSAL, Basis.NETWORK)))
    return counts if any(counts) else None


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding where anything is derived or proposed."""
    bases = [one.basis for _, _, _, one in case.tree.stated_contributions()]
    held = [h for h in holders(case.tree) if not isinstance(h.value, Contribution)]
    statuses = [holder.status for holder in held]
    derived = statuses.count(SourceStatus.DERIVED)
    proposed = statuses.count(SourceStatus.PROPOSAL) + bases.count(Basis.PROPOSAL)
    network = bases.count(Basis.NETWORK)
    if derived or proposed or network:
        values = {"derived": str(derived), "proposed": str(proposed), "network": str(network)}
        yield Finding(("title",), "", values)

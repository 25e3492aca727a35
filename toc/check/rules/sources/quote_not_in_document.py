"""A literal quote that is not in the document.

Finds texts with `status: literal` (or no status) whose document was given with `--document`, and
which do not stand in it. White space, line breaks, punctuation and the marks of Markdown count
for nothing, nor does the first letter's capital; what `(…)` leaves out may be anything. For a few
the passage that comes nearest is shown.

Why: who quotes an adopted plan must quote it rightly: one word more or less may be a promise that
nobody made.

    operational_goals:
      leeragendas:
        text: Jaarlijks zijn vijf leeragenda's opgesteld
        source: {document: programmaplan, section: hoofdstuk 3}

Write instead the words of the document, or `status: derived` where the text follows from it.

Source: the practice of this tool
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.places import holders
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.sources._quotes import Passages
from toc.core.model import SourceStatus
from toc.core.problems import Severity

SEVERITY = Severity.WARNING

MOST_SUGGESTIONS = 20
"""For further quotes no near passage is sought: it would take long for a wrong document."""


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each text that its document does not have."""
    given = {name: Passages(text) for name, text in case.documents.items()}
    suggested = 0
    for holder in holders(case.tree) if given else ():
        literal = {s.document for s in holder.sources if s.status is SourceStatus.LITERAL}
        named = [name for name in given if name in literal]
        for path, text in holder.texts() if named else ():
            for name in named:
                if given[name].have(text):
                    continue
                alike = given[name].nearest(text) if suggested < MOST_SUGGESTIONS else ""
                suggested += 1
                values = {"id": holder.about, "document": _title(case, name), "alike": alike}
                yield Finding(path, holder.about, values, "near" if alike else "far")


def _title(case: RuleCase, name: str) -> str:
    document = case.programme.documents.get(name)
    return document.title if document is not None else name

"""A text of which a part is not read.

Finds a text behind which ` #` stands with a letter or digit right after it, and a text that
begins with `&`: YAML takes the first for a comment and the second for a name, and reads neither.
`# ` with a space is a comment as people write it, and is not meant.

Why: the words are gone from every drawing and document, and nothing else says so.

    inspanningen:
      taal:
        text: Taallessen #1 op de werkvloer geven

Write instead the whole text in quotes (`text: "Taallessen #1 op de werkvloer geven"`), or put a
space after the `#` where it is a comment.

Source: YAML 1.2 (comments, anchors)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.rule import Finding, RuleCase
from toc.core.problems import Severity

SEVERITY = Severity.WARNING


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each text of which words were taken off."""
    for cut in case.cut:
        about = str(cut.path[1]) if len(cut.path) > 2 else ""
        yield Finding(cut.path, about, {"lost": cut.lost}, cut.kind, correction=cut.correction)

"""A goal that names a subject and says nothing about it.

Finds a goal without a verb: nobody does, has or notices anything in it. `Minder eenzaamheid`
and `Afname van schulden` do say what changes and are not found; nor is a text in which a word
may be a verb.

Why: nobody can be for or against a subject, and nobody can see when it has been reached.

    operational_goals:
      rust: {text: Rust en bestaanszekerheid, contributes_to: participatie}

Write instead a sentence with somebody in it: `Gezinnen ervaren na een jaar rust en kunnen hun
vaste lasten betalen`.

Source: Prevaas and Van Loon, Werken aan programma's (a goal is a state that is aimed for)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words.comparing import compares
from toc.check.rules.wording.words.form import FormFault, remark
from toc.check.rules.wording.words.sentences import GOALS, elements
from toc.core.problems import Severity

SEVERITY = Severity.WARNING
LOOKS = Looks.ELEMENT
READS = GOALS


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each goal that is only a subject."""
    for section, element, text in elements(case.programme, READS):
        found = remark(text, case.programme.language)
        if found is None or found.fault is not FormFault.SUBJECT:
            continue
        # A strategic goal may only say that the place does better than others.
        if section == "operational_goals" or not compares(text, case.programme.language):
            values = {"id": element, "text": found.said}
            yield Finding((section, element, "text"), element, values)

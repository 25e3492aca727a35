"""An operational goal that names a subject and says nothing about it.

Finds an operational goal without a verb: nobody does, has or notices anything in it.

Why: nobody can be for or against a subject, and nobody can see when it has been reached.

    operational_goals:
      rust: {text: Rust en bestaanszekerheid, contributes_to: participatie}

Write instead a sentence with somebody in it: `Gezinnen ervaren na een jaar rust en kunnen hun
vaste lasten betalen`.

Source: Prevaas and Van Loon, Werken aan programma's (a goal is a state that is aimed for)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.problems import Severity
from toc.rules.rule import Case, Finding
from toc.rules.wording.words import tokens
from toc.rules.wording.words.goals import as_activity, as_output
from toc.rules.wording.words.sentences import goals, has_verb

SEVERITY = Severity.WARNING


def check(case: Case) -> Iterator[Finding]:
    """One finding for each operational goal without a verb."""
    language = case.programme.language
    for element, text in goals(case):
        said = tokens(text)
        if not said or has_verb(said, language):
            continue
        if as_activity(text, language) is None and not as_output(text, language):
            values = {"id": element, "text": text.rstrip(" .")}
            yield Finding(("operational_goals", element, "text"), element, values)

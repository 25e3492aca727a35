"""An inspanning that does not say what is done.

Finds an inspanning without any verb: the name of a project or a method. A word that may be a verb
is taken for one.

Why: with only a name everybody thinks of something else: setting it up, carrying it out, paying
for it or evaluating it.

    inspanningen:
      werk: {text: Project Ervaringsdeskundigheid en werk, contributes_to: arbeidsmarkt}

Write instead what somebody does: `Het project Ervaringsdeskundigheid en werk uitvoeren in drie
gemeenten`.

Source: logframe practice (EU PCM guidelines: activities are written as work)
"""

from __future__ import annotations

from collections.abc import Iterator

from toc.problems import Severity
from toc.rules.rule import Case, Finding
from toc.rules.wording.words import tokens, verbs
from toc.rules.wording.words.placeholders import placeholder
from toc.rules.wording.words.sentences import has_verb, inspanningen

SEVERITY = Severity.ADVICE


def check(case: Case) -> Iterator[Finding]:
    """One finding for each inspanning without a verb."""
    language = case.programme.language
    if not verbs("activities", language).base:
        return
    for element, text in inspanningen(case):
        said = tokens(text)
        if said and not has_verb(said, language) and not placeholder(text, language):
            values = {"id": element, "text": text.rstrip(" .")}
            yield Finding(("inspanningen", element, "text"), element, values)

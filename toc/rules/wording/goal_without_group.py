"""An operational goal in which nobody notices anything.

Finds an operational goal that names no people, no figure and no year, and a goal that only says
what ‘we’ know or have. A goal that is an activity, a product or a bare subject is found by other
rules.

Why: a programme is for people. If the sentence does not name them, nobody can be asked whether it
worked.

    operational_goals:
      hulp: {text: Hulp is laagdrempelig beschikbaar, contributes_to: kansrijk}

Write instead who notices it: `Jongeren met schulden krijgen binnen een week hulp`.

Source: OECD DAC glossary (outcomes are changes for a target group)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.messages import Language
from toc.problems import Severity
from toc.rules.rule import Case, Finding
from toc.rules.wording.words import Tokens, phrases, synonyms, tokens, words
from toc.rules.wording.words.goals import as_activity, as_output
from toc.rules.wording.words.sentences import goals, has_measure, has_verb, lead

SEVERITY = Severity.ADVICE

_PEOPLE = {
    "nl": re.compile(r"\w{3,}(?:ers|aars|eren|isten|anten|enten|enden)$"),
    "en": re.compile(r"\w{3,}(?:ers|ors|ents|ants)$"),
}


def check(case: Case) -> Iterator[Finding]:
    """One finding for each operational goal without people."""
    language = case.programme.language
    for element, text in goals(case):
        said = tokens(text)
        if not has_verb(said, language) or _is_something_else(text, language):
            continue
        goal = case.programme.operational_goals[element]
        kind = ""
        if phrases("ourselves", language).at(said, 0) is not None:
            kind = "ourselves"
        elif not (goal.deadline or has_measure(text, language) or _names_people(said, language)):
            kind = "nobody"
        if kind:
            yield Finding(("operational_goals", element, "text"), element, {"id": element}, kind)


def _is_something_else(text: str, language: Language) -> bool:
    return (
        as_activity(text, language) is not None
        or lead(text, language, "effects") is not None
        or bool(as_output(text, language))
    )


def _names_people(said: Tokens, language: Language) -> bool:
    if not words("people", language).isdisjoint(said):
        return True
    _, forms, _ = synonyms("same_groups", language)
    return any(_PEOPLE[language].search(word) for word in said) or bool(forms.all_in(said))

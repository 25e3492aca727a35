"""Two results in one sentence.

Finds a goal or inspanning in which a second statement begins after ‘en’ (`en we`, `en dat`, `en
kunnen`), that counts two things (`één plan en één contactpersoon`) or that begins two verbs (`het
vergroten van … en verduidelijken van …`). A list of groups or of adjectives is not two results.

Why: if one is reached and the other is not, nobody knows what to report; and each needs an
indicator of its own.

    strategic_goals:
      leren: {text: We leren van elkaar en we weten wat effectief is}

Write instead two elements, each with its own contributions and indicator.

Source: logframe practice (EU PCM guidelines: one result a statement)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.messages import Language
from toc.problems import Severity
from toc.rules.rule import Case, Finding
from toc.rules.wording.words import phrases, tokens
from toc.rules.wording.words.sentences import elements

SEVERITY = Severity.ADVICE

_AND = {"nl": re.compile(r"\s+en\s+"), "en": re.compile(r"\s+and\s+")}
_VERB_OF = re.compile(r"\w{3,}en\s+van\b", re.IGNORECASE)
_ONE = re.compile(r"\béén\b", re.IGNORECASE)


def check(case: Case) -> Iterator[Finding]:
    """One finding for each text with two results."""
    language = case.programme.language
    for section, element, text in elements(case.programme):
        parts = _two(text, language)
        if parts is not None:
            values = {"id": element, "first": parts[0], "second": parts[1]}
            yield Finding((section, element, "text"), element, values)


def _two(text: str, language: Language) -> tuple[str, str] | None:
    """Where a second result begins: what stands before it and what follows."""
    for joint in _AND[language].finditer(text):
        first, second = text[: joint.start()], text[joint.end() :]
        said = tokens(f"{joint[0]}{second}")
        statement = phrases("second_results", language).at(said, 0) is not None
        if statement or (language == "nl" and _twice(first, second)):
            return first.rstrip(" ,"), second.rstrip(" .")
    return None


def _twice(first: str, second: str) -> bool:
    """Whether both parts begin a verb (‘vergroten van’) or count one thing (‘één’)."""
    verb = second.removeprefix("het ")
    if _VERB_OF.match(verb) and _VERB_OF.search(first):
        return True
    return bool(_ONE.match(second) and _ONE.search(first))

"""Means and end in one sentence.

Finds a goal or inspanning with `zodat`, `waardoor`, `met als doel`, `door middel van`, `door … te`
and the like.

Why: the step from means to end is the reasoning of the programme. Inside one sentence it stands in
no drawing, nobody tests it, and the means hides behind the end.

    inspanningen:
      speeddates: {text: Speeddates organiseren zodat ondersteuners elkaars competenties kennen}

Write instead two elements with a link: the inspanning `Speeddates organiseren`, that contributes
to the goal `Ondersteuners kennen elkaars competenties`.

Source: logframe practice (EU PCM guidelines: one level a statement)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.messages import Language
from toc.problems import Severity
from toc.rules.rule import Case, Finding
from toc.rules.wording.words import entries
from toc.rules.wording.words.sentences import elements

SEVERITY = Severity.ADVICE

_BY_DOING = {
    "nl": r"door(?!\s+middel)(?=(?:\s+(?!te\b)[^\s,.;]+){0,10}\s+te\s+\w+en\b)"
    r"|door\s+(?:het|de)\s+\w{3,}en\s+van",
    "en": r"by(?=\s+\w{2,}ing\s+\w)",
}


def check(case: Case) -> Iterator[Finding]:
    """One finding for each text that holds both."""
    language = case.programme.language
    patterns = _patterns(language)
    for section, element, text in elements(case.programme):
        for pattern, means_first in patterns:
            found = pattern.search(text)
            if found is not None and text[: found.start()].strip() and text[found.end() :].strip():
                before = text[: found.start()].strip(" ,")
                after = text[found.end() :].strip(" .")
                means, end = (before, after) if means_first else (after, before)
                values = {"id": element, "word": found[0].lower(), "means": means, "end": end}
                yield Finding((section, element, "text"), element, values)
                break


def _patterns(language: Language) -> list[tuple[re.Pattern[str], bool]]:
    """What joins the two, and whether the means stands before it."""
    found = []
    for name, means_first in (("means_first", True), ("end_first", False)):
        written = [re.escape(entry) for entry in entries(name, language)]
        if not means_first and written:
            written.append(_BY_DOING[language])
        if written:
            joined = "|".join(written)
            found.append((re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE), means_first))
    return found

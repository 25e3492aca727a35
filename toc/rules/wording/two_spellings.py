"""One word in two spellings.

Finds a compound that the programme writes both as one word and as two, or both with and without a
hyphen: `toekomst perspectief` and `toekomstperspectief`. It needs no dictionary: the programme
contradicts itself.

Why: a search finds only half of the places, and in print it is the kind of mistake that a reader
remembers.

    strategic_goals:
      perspectief: {text: Huishoudens ervaren een kansrijk toekomst perspectief}
      steun: {text: Jongeren krijgen hulp bij hun toekomstperspectief}

Write instead one of the two everywhere; in Dutch a compound is one word.

Source: the practice of this tool
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.messages import Language
from toc.model import Programme
from toc.problems import Severity
from toc.rules.rule import Case, Finding
from toc.rules.wording.words import tokens, verbs, words
from toc.rules.wording.words.naming import Use, prose
from toc.rules.wording.words.sentences import elements

SEVERITY = Severity.ADVICE

_SHORTEST = 9
"""Shorter pairs, such as ‘zo dat’ and ‘zodat’, are often both right."""

_PAIR = re.compile(r"(?=(?<![\w-])([^\W\d_]{3,})[ -]([^\W\d_]{3,})(?![\w-]))")


def check(case: Case) -> Iterator[Finding]:
    """One finding for each word that is written in two ways, at its first place as two."""
    programme, language = case.programme, case.programme.language
    uses = list(_uses(programme))
    whole = {word for use in uses for word in tokens(use.text) if len(word) >= _SHORTEST}
    said: set[str] = set()
    for use in uses:
        for pair in _PAIR.finditer(use.text):
            joined = (pair[1] + pair[2]).lower()
            if joined in whole and joined not in said and _compound(pair[1], pair[2], language):
                said.add(joined)
                values = {"two": use.text[pair.start(1) : pair.end(2)], "one": joined}
                yield Finding(use.path, _element(use), values)


def _uses(programme: Programme) -> Iterator[Use]:
    for section, element, text in elements(programme):
        yield Use((section, element, "text"), element, text)
    yield from prose(programme)


def _compound(first: str, second: str, language: Language) -> bool:
    """Whether the two could be one noun: neither a small word nor a verb."""
    small, doing = words("small_words", language), verbs("activities", language).words
    others = verbs("other_verbs", language).words
    pair = {first.lower(), second.lower()}
    return small.isdisjoint(pair) and second.lower() not in doing | others


def _element(use: Use) -> str:
    goals = ("strategic_goals", "operational_goals", "inspanningen")
    return use.where if use.path[0] in goals else ""

"""One word in two spellings.

Finds a compound that the programme writes both as one word and as two, or both with and without a
hyphen, whatever its ending: `toekomst perspectief` and `toekomstperspectieven`, `mantel-zorgers`
and `mantelzorger`. The programme contradicts itself; a plural beside its singular is no other
spelling.

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
from functools import lru_cache

from toc.check.reading import Sort, read
from toc.check.rules.looks import Looks
from toc.check.rules.rule import Finding, RuleCase
from toc.check.rules.wording.words import tokens, verbs, words
from toc.check.rules.wording.words.naming import Use, prose
from toc.check.rules.wording.words.sentences import GOALS_AND_WORK, elements
from toc.core.model import Programme
from toc.core.problems import Severity
from toc.core.words import Language

SEVERITY = Severity.ADVICE
LOOKS = Looks.SPELLINGS
TOLD_BY_WHOLE = True

_SHORTEST = 9
"""Shorter pairs, such as ‘zo dat’ and ‘zodat’, are often both right."""

_PAIR = re.compile(r"(?=(?<![\w-])([^\W\d_]{3,})[ -]([^\W\d_]{3,})(?![\w-]))")

_VERBS = frozenset({Sort.FINITE, Sort.INFINITIVE, Sort.NOMINAL})
_DOUBLE = re.compile(r"(.)\1")
_ENDING = re.compile(r"(?<=[^\W_]{4})(?:en|'s|s|e)$")


def check(case: RuleCase) -> Iterator[Finding]:
    """One finding for each word that is written in two ways, at its first place as two."""
    programme, language = case.programme, case.programme.language
    uses = list(_uses(programme))
    whole: dict[str, str] = {}
    for use in uses:
        for key, word in long_words(use.text):
            whole.setdefault(key, word)
    said: set[str] = set()
    for use in uses:
        for pair in _PAIR.finditer(use.text):
            joined = (pair[1] + pair[2]).lower()
            stem = _without_ending(joined)
            elsewhere = whole.get(joined) or whole.get(stem)
            if elsewhere and stem not in said and _compound(use.text, pair, language):
                said.add(stem)
                two = use.text[pair.start(1) : pair.end(2)]
                values = {"two": two, "elsewhere": elsewhere, "one": joined}
                yield Finding(use.path, _element(use), values)


def long_words(text: str) -> Iterator[tuple[str, str]]:
    """The words of a text that may be one of two, by how they are looked up."""
    for word in tokens(text):
        if len(word) >= _SHORTEST and "-" not in word:
            yield word, word
            yield _without_ending(word), word


def looked_up(text: str, language: Language) -> Iterator[str]:
    """What is looked up of the words of a text that stand beside each other."""
    small = words("small_words", language)
    for pair in _PAIR.finditer(text):
        if small.isdisjoint((pair[1].lower(), pair[2].lower())):
            joined = (pair[1] + pair[2]).lower()
            yield joined
            yield _without_ending(joined)


@lru_cache(maxsize=1 << 16)
def _without_ending(word: str) -> str:
    """A noun or what describes it without the ending of a plural: zorgers, economische, bussen."""
    stem = _ENDING.sub("", word)
    return _DOUBLE.sub(lambda double: double[1], stem.replace("v", "f").replace("z", "s"))


def _uses(programme: Programme) -> Iterator[Use]:
    for section, element, text in elements(programme, GOALS_AND_WORK):
        yield Use((section, element, "text"), element, text)
    yield from prose(programme)


def _compound(text: str, pair: re.Match[str], language: Language) -> bool:
    """Whether the two could be one noun: neither a small word nor, where it stands, a verb."""
    first, second = pair[1].lower(), pair[2].lower()
    small, doing = words("small_words", language), verbs("activities", language).words
    others = verbs("other_verbs", language).words
    if not small.isdisjoint((first, second)) or second in doing | others:
        return False
    # ‘Ouders die hulp vragen’ is no other spelling of their hulpvraag.
    read_words = read(text, language)
    return not any(
        word.sort in _VERBS for word in read_words if word.start in (pair.start(1), pair.start(2))
    )


def _element(use: Use) -> str:
    goals = ("strategic_goals", "operational_goals", "inspanningen")
    return use.where if use.path[0] in goals else ""

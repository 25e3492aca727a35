"""The words by which a text says that something becomes more, less, better or worse."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from toc.messages import Language
from toc.reading import Sort, Word, read
from toc.reading.clause_parts import word_set
from toc.reading.clauses import Form, Verb, clause
from toc.reading.coordination import statements
from toc.rules.wording.words import words
from toc.rules.wording.words.activity import activity, first_noun

_THAN = frozenset(("dan", "than"))
_NOW = word_set("nu voorheen vroeger thans now before today previously")
_SO_THAT = word_set("zodat opdat waardoor waarmee so")
_NEVER = word_set("niet geen nooit niemand no not never none")
_QUANTITIES = word_set("meer minder langer more less longer")


_TO_A_LEVEL = re.compile(r"\b(?:tot|naar|to)\b(?:\s+\w+){0,2}\s+\d", re.IGNORECASE)
"""‘Teruggebracht tot onder 55 dB’ says a level, and not only that it became less."""


@lru_cache(maxsize=1 << 14)
def comparing(text: str, language: Language) -> tuple[str, ...]:
    """The comparing words and verbs of a text, as they stand in it; empty where it does not
    compare or says with what."""
    said = read(text, language)
    found = [word.low for n, word in enumerate(said) if _compares(said, n, language)]
    whole = clause(text, language)
    doing = activity(text, language)
    # ‘Verminderen van …’ is an activity, and said to be one elsewhere.
    verbs: list[str] = []
    if doing is None:
        for piece in statements(text, language) or (text,):
            verbs += _verbs(piece, language)
    if not _TO_A_LEVEL.search(text):
        found += verbs
    found += _in_rest(whole.rest, language)
    if whole.form is Form.NAMED:
        head = first_noun(whole.words)
        nouns = words("comparing_nouns", language)
        if head is not None and whole.words[head].low in nouns:
            found.append(whole.words[head].low)
        found += _describing(whole.words, language)
    return tuple(dict.fromkeys(found))


def compares(text: str, language: Language) -> bool:
    """Whether there is a comparing word in a text, whatever it compares with."""
    return any(word.sort is Sort.COMPARATIVE for word in read(text, language))


def _compares(said: Sequence[Word], n: int, language: Language) -> bool:
    word = said[n]
    before = said[n - 1].low if n else ""
    listed = word.low in words("comparatives", language)
    if not (word.sort is Sort.COMPARATIVE or listed) or word.low in words(
        "no_comparing", language
    ):
        return False
    if before in words("not_comparing", language):
        return False
    if word.low in _QUANTITIES and any(one.low in _NEVER for one in said[:n]):
        return False
    return not _said_with_what(said, n)


def _said_with_what(said: Sequence[Word], n: int) -> bool:
    """Whether a number or a thing follows ‘than’: ‘meer dan 500’, ‘hoger dan het gemiddelde’, but
    not ‘beter dan nu’."""
    for m in range(n + 1, min(n + 7, len(said))):
        if said[m].low in _THAN:
            after = said[m + 1] if m + 1 < len(said) else None
            return after is not None and after.low not in _NOW
        if said[m].sort in (Sort.MARK, Sort.FINITE):
            return False
    return False


def _verbs(text: str, language: Language) -> list[str]:
    whole = clause(text, language)
    found = []
    for verb in whole.verbs:
        if _moves(verb, whole.words, language):
            found.append(verb.said)
    return found


def _moves(verb: Verb, said: Sequence[Word], language: Language) -> bool:
    if verb.base in words("comparing_verbs", language):
        return True
    # ‘De natuur breidt zich uit’
    return verb.base == "uitbreiden" and any(word.low == "zich" for word in said)


def _in_rest(rest: Sequence[Word], language: Language) -> list[str]:
    """The verbs of the subordinate clauses: ‘waardoor de uitstoot daalt’."""
    verbs = words("comparing_verbs", language)
    found = []
    follows = False
    for n, word in enumerate(rest):
        if word.sort in (Sort.SUBORDINATOR, Sort.PRONOUN) or word.low.startswith("waar"):
            follows = word.low in _SO_THAT or (follows and word.low not in ("die", "dat", "that"))
        after_to = n > 0 and rest[n - 1].sort is Sort.TO
        if word.sort in (Sort.FINITE, Sort.PARTICIPLE) and word.lemma in verbs and not after_to:
            found += [word.low] if follows else []
    return found


_PAST = frozenset((Sort.DESCRIBING, Sort.ADJECTIVE, Sort.PARTICIPLE, Sort.FINITE))


def _describing(said: Sequence[Word], language: Language) -> list[str]:
    """‘Improved feelings of safety’, ‘Verbeterde luchtkwaliteit’."""
    verbs = words("comparing_verbs", language)
    first = said[0] if said else None
    if first is None or first.sort not in _PAST:
        return []
    stem = first.low.removesuffix("de").removesuffix("te") if language == "nl" else first.low
    bases = {first.lemma, f"{stem}en", stem.removesuffix("d"), stem.removesuffix("ed")}
    return [first.low] if bases & verbs else []

"""What whoever does the work has in hand, and what comes of it: states of people and places."""

from __future__ import annotations

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause
from toc.check.reading.vocabulary import split_compound
from toc.check.rules.wording.words import words
from toc.check.rules.wording.words.things import is_facility
from toc.core.words import Language

QUANTITIES = word_set("meer minder verder verdere nadere more less fewer further")


def within_power(read: Clause, language: Language) -> bool:
    """Whether what is changed is decided by whoever changes it: ‘De leges verlagen’."""
    own = words("our_own", language)
    for word in read.words:
        if word.sort in (Sort.NOUN, Sort.NAME):
            # ‘Doorlooptijd’ is no ‘looptijd’.
            ends = word.low.endswith(tuple(own)) and not word.low.startswith("door")
            return word.low in own or word.lemma in own or (language == "nl" and ends)
    return False


def built(read: Clause, language: Language) -> bool:
    """Whether what is changed is built or arranged: ‘De kademuur versterken’ is work."""
    nouns = [word for word in read.words if word.sort in (Sort.NOUN, Sort.NAME)]
    if len(nouns) > 1 and nouns[0].low in _SIZES:
        nouns = nouns[1:]  # ‘4 kilometer kade’
    if not nouns:
        return False
    ends = tuple(words("built", language))
    if nouns[0].low in _STEPS:  # ‘De drempel om lid te worden’ is none that is built.
        here = any(word.low in _ON for word in read.words)
        return here or any(is_facility(word, language) for word in nouns[1:])
    if language == "en":
        return any(
            word.low in ends or word.lemma in ends or is_facility(word, "en") for word in nouns[:2]
        )
    return is_facility(nouns[0], language) or nouns[0].low.endswith(ends)


_ON = word_set("op langs bij on along")
_SIZES = word_set("kilometer kilometers km meter meters hectare hectaren ha m2 kilometres metres")
_STEPS = word_set("drempel drempels threshold thresholds")


def is_state(word: Word, language: Language) -> bool:
    """Whether a noun says how people or a place are."""
    if word.low in words("states", language):
        return True
    if language == "nl" and split_compound(word.low, "nl")[-1] in words("states", "nl"):
        return True
    return word.low.endswith("heid" if language == "nl" else "ness")

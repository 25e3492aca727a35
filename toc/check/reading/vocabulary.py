"""Which words there are, and of which words a compound is made."""

from __future__ import annotations

import re
from functools import lru_cache

from toc.check.reading.guessing import firsts, readings
from toc.check.reading.model import model
from toc.check.reading.tokens import lowered
from toc.check.reading.words import Sort, Word
from toc.core.words import Language

_SHORTEST = 4
_LONGEST = 60
_HYPHENS = re.compile("[-‐‑]")
# What stands at the end of a word and is a word itself, but of no compound.
_SUFFIXES = frozenset(
    re.split(
        " ",
        "achtig baar dele dommen elijk erij ering heden heid ing ingen isch ische lijk lijke "
        "lijks lijkheid ling lingen loos loze matig schap schappen ster sters tie ties ting",
    )
)
_FIRST = frozenset((Sort.NOUN, Sort.NAME, Sort.ADJECTIVE, Sort.FINITE))
_DEGREES = frozenset(
    (Sort.ADJECTIVE, Sort.ADVERB, Sort.COMPARATIVE, Sort.PRONOUN, Sort.DESCRIBING)
)
_HEAD = frozenset((Sort.NOUN, Sort.ADJECTIVE, Sort.NOMINAL, Sort.PARTICIPLE, Sort.DESCRIBING))


def known(word: str, language: Language) -> bool:
    """Whether the vocabulary has this word (capitals do not matter)."""
    return model(language).word(lowered(word)) is not None


def adjective(word: str, language: Language) -> bool:
    """Whether the vocabulary has this word, or the last part of it, as an adjective or as a word
    of quantity or manner that can compare.

    >>> adjective("klimaatbestendig", "nl"), adjective("vereniging", "nl")
    (True, False)
    """
    read = model(language)
    for one in (lowered(word), split_compound(word, language)[-1]):
        for option in read.word(one) or ():
            if read.sort(option.tag, one) in _DEGREES:
                return True
    return False


_OF_A_VERB = frozenset(
    (Sort.FINITE, Sort.INFINITIVE, Sort.NOMINAL, Sort.PARTICIPLE, Sort.DESCRIBING)
)


@lru_cache(maxsize=1 << 14)
def verb_of(word: str, language: Language) -> str:
    """The verb of which a word is a form first of all: inbreken for ‘ingebroken’; empty where the
    vocabulary has none."""
    low = lowered(word)
    first = readings(low, language)[0]
    if model(language).sort(first.tag, low) not in _OF_A_VERB:
        return ""
    verb = first.lemma(low)
    return verb if known(verb, language) else ""


def base_form(word: str, language: Language) -> str:
    """The lemma that a word has first of all.

    >>> base_form("openingen", "nl")
    'opening'
    """
    low = lowered(word)
    return readings(low, language)[0].lemma(low)


def is_comparative(word: Word, language: Language) -> bool:
    """Whether a word is a comparative, also one that the vocabulary does not have but whose
    adjective it has: ‘zelfredzamere’."""
    long = language == "en" or word.low.endswith("ere")
    return word.sort is Sort.COMPARATIVE or (long and bool(compared(word, language)))


def compared(word: Word, language: Language) -> str:
    """What a comparative is the comparative of: zelfredzaam for ‘zelfredzamer’; empty where a word
    is none."""
    if word.sort is Sort.COMPARATIVE:
        return word.lemma
    stem = word.low.removesuffix("e").removesuffix("er")
    if language == "en" or stem in (word.low, word.low.removesuffix("e")) or known(word.low, "nl"):
        return ""
    long = _LONG.sub(r"\1\1\2", stem)
    hard = _HARD.get(stem[-1:], stem[-1:])
    bases = (long, stem, long[:-1] + hard, stem[:-1] + hard, stem[:-1])
    return next((one for one in bases if len(one) > 3 and _can_compare(one)), "")


def _can_compare(word: str) -> bool:
    return known(word, "nl") and adjective(word, "nl")


_LONG = re.compile(r"([aeou])([^aeiou])$")
_HARD = {"v": "f", "z": "s"}


@lru_cache(maxsize=1 << 16)
def split_compound(word: str, language: Language) -> tuple[str, ...]:
    """The words of which a compound is made, in lower case and without what links them; the word
    itself where it is none. English compounds are only those with a hyphen.

    >>> split_compound("Jeugdhulpverleners", "nl")
    ('jeugd', 'hulpverleners')
    """
    low = lowered(word)
    parts = tuple(part for part in _HYPHENS.split(low) if part)
    if len(parts) > 1:
        return parts
    if language == "en" or not 2 * _SHORTEST <= len(low) <= _LONGEST:
        return (low,)
    for middle in range(_SHORTEST, len(low) - _SHORTEST + 1):
        head = low[middle:]
        if head in _SUFFIXES or not _is_a(head, _HEAD, language):
            continue
        for first in firsts(low[:middle]):
            if len(first) >= _SHORTEST and _is_a(first, _FIRST, language):
                return (first, head)
    return (low,)


def _is_a(word: str, sorts: frozenset[Sort], language: Language) -> bool:
    """Whether the vocabulary has this word as one of the sorts first of all."""
    found = model(language).word(word)
    return found is not None and model(language).sort(found[0].tag, word) in sorts

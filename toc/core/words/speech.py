"""How a programme speaks: its language, its own word for an inspanning, and its currency.

The tables of sentences have one word for what a programme does: ‘inspanning’, in both languages.
That is the term of the method and of the programme file. A reader sees the programme's own word,
or else that of the field in the language of the page.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import cast

from toc.core.words.locales import LOCALES, Language, Noun


class _Speech(str):
    """`nl` or `en`, with what a programme says in its own way. It equals its language, so that it
    can go wherever a language goes."""

    work: Noun
    currency: str

    def __new__(cls, language: str, work: Noun, currency: str) -> _Speech:
        made = super().__new__(cls, language)
        made.work, made.currency = work, currency
        return made

    def __reduce__(self) -> tuple[type[_Speech], tuple[str, Noun, str]]:
        return _Speech, (str(self), self.work, self.currency)


def speech(language: Language, work: Noun | None = None, currency: str = "EUR") -> Language:
    """A language with what a programme calls an inspanning in it and in what it counts money; what
    it counts in is an ISO 4217 code."""
    return cast(Language, _Speech(language, work or LOCALES[language].work, currency))


def work_in(language: Language) -> Noun:
    """What an inspanning is called.

    >>> work_in("en").many
    'activities'
    """
    return language.work if isinstance(language, _Speech) else LOCALES[language].work


def currency_in(language: Language) -> str:
    """In what money is counted (ISO 4217).

    >>> currency_in("nl")
    'EUR'
    """
    return language.currency if isinstance(language, _Speech) else "EUR"


def worded(sentence: str, language: Language) -> str:
    """A sentence of the tables in the words of the programme. What is to be filled in (`{id}`) and
    a key that it names (‘inspanning’) stay as they are.

    >>> worded("An inspanning without an owner", "en")
    'An activity without an owner'
    """
    if "nspanning" not in sentence:
        return sentence
    noun = work_in(language)
    return sentence if noun == LOCALES["nl"].work else _worded(sentence, str(language), noun)


_WORD = re.compile(r"(?<![\w{‘])(?P<capital>[Ii])nspanning(?P<many>en)?(?![\w}’])")
_ARTICLE = re.compile(r"\b(?P<a>[Aa])n(?= inspanning\b)")
_VOWEL = re.compile(r"(?!uni|use|eu|one\b)[aeiou]|ho(?:ur|nest)", re.IGNORECASE)

# Before and behind one *het* word, what stands there of one *de* word.
_INDEFINITE = re.compile(
    r"\b((?:een|één|geen|1) )(structure|ande|uitgeste|eerde|enke)(?:le|re|lde) (?=inspanning\b)"
)
_ROOTS = {
    "structure": "structureel",
    "ande": "ander",
    "uitgeste": "uitgesteld",
    "eerde": "eerder",
    "enke": "enkel",
}
_DEFINITE = re.compile(
    r"\b(de|deze|die|elke|iedere|welke|enkele) (?=(?:\w+ )?inspanning\b)", re.IGNORECASE
)
_NEUTER = {
    "de": "het",
    "deze": "dit",
    "die": "dat",
    "elke": "elk",
    "iedere": "ieder",
    "welke": "welk",
    "enkele": "enkel",
}
_WHICH = re.compile(r"(\binspanning,?) die\b")
_IT = re.compile(r"\bzij\b(?! per jaar| in hetzelfde)")
_ITS = re.compile(r"\bhaar (?=doel|kosten)")


def _as_neuter(sentence: str) -> str:
    if not re.search(r"inspanning\b", sentence):
        return sentence
    sentence = _INDEFINITE.sub(lambda match: f"{match[1]}{_ROOTS[match[2]]} ", sentence)
    sentence = _DEFINITE.sub(_definite, sentence)
    sentence = _WHICH.sub(r"\1 dat", sentence)
    return _ITS.sub("zijn ", _IT.sub("het", sentence))


def _definite(match: re.Match[str]) -> str:
    said = _NEUTER[match[1].lower()]
    return f"{said.capitalize() if match[1][0].isupper() else said} "


@lru_cache(maxsize=4096)
def _worded(sentence: str, language: str, noun: Noun) -> str:
    if language == "en" and not _VOWEL.match(noun.one):
        sentence = _ARTICLE.sub(lambda match: match["a"], sentence)
    if language == "nl" and noun.neuter:
        sentence = _as_neuter(sentence)

    def word(match: re.Match[str]) -> str:
        chosen = noun.many if match["many"] else noun.one
        return chosen[:1].upper() + chosen[1:] if match["capital"] == "I" else chosen

    return _WORD.sub(word, sentence)

"""Turns of phrase in the words that mean the same: ‘op tijd’ is tijdig, ‘zes van de tien’ 60%.

The texts are compared word by word, so what is said in several words is put into one first.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from toc.check.rules.duplicates._dates import dated, names_a_year
from toc.check.rules.duplicates._lists import lines
from toc.check.rules.duplicates._numbers import begins_share, share
from toc.core.words import Language

_WORD = re.compile(r"\d+(?:[.,:]\d+)+|[^\W_]+(?:[-'’][^\W_]+)*|%")
_FORMULA = re.compile(r"\b([A-Za-z]+\d+)-(?=[a-z])")  # CO2-uitstoot
_UNIT = re.compile(r"\s*\((?:in )?[a-zA-Zµ]{1,3}[23]?(?:/[a-zA-Z]{1,4}[23]?)?\)")  # (mg/l)
_ANY = "*"  # stands for one word in a phrase, and for the same word in what it says


class _Phrase(NamedTuple):
    said: str
    words: tuple[str, ...]


def words_of(text: str, language: Language) -> list[str]:
    """The words of a text, its turns of phrase in other words.

    >>> words_of("Twee derde van de bussen rijdt op tijd", "nl")
    ['67', '%', 'van', 'de', 'bussen', 'rijdt', 'tijdig']
    """
    found = _WORD.findall(text)
    otherwise = _FORMULA.search(text) or _UNIT.search(text) or names_a_year(text)
    if otherwise or _says_otherwise([word.lower() for word in found], language):
        return _WORD.findall(rephrased(text, language))
    return found


@lru_cache(maxsize=1 << 14)
def rephrased(text: str, language: Language) -> str:
    """A text with its turns of phrase in other words."""
    text = dated(_FORMULA.sub(r"\1 ", _UNIT.sub("", text)), language)
    words = list(_WORD.finditer(text))
    lows = [word[0].lower() for word in words]
    pieces: list[str] = []
    done = place = 0
    while place < len(lows):
        said, length = _at(place, lows, language)
        if length:
            pieces += [text[done : words[place].start()], said]
            place += length
            done = words[place - 1].end()
        else:
            place += 1
    return "".join((*pieces, text[done:])) if done else text


def _says_otherwise(lows: Sequence[str], language: Language) -> bool:
    """Whether a text may hold a phrase: for most texts this is all that is asked."""
    begins = _phrases(language).keys()
    pairs = list(pairwise(lows))
    return not (
        begins.isdisjoint(lows)
        and begins.isdisjoint(pairs)
        and begins.isdisjoint(zip(lows, lows[1:], lows[2:], strict=False))
    ) or any(begins_share(one, other, language) for one, other in pairs)


def _at(place: int, lows: Sequence[str], language: Language) -> tuple[str, int]:
    """What the phrase at a place says, and of how many words it is; 0 where there is none."""
    table = _phrases(language)
    for key in (tuple(lows[place : place + 3]), tuple(lows[place : place + 2]), lows[place]):
        for phrase in table.get(key, ()):
            there = lows[place : place + len(phrase.words)]
            if len(there) == len(phrase.words):
                pairs = list(zip(phrase.words, there, strict=True))
                if all(word in (_ANY, found) for word, found in pairs):
                    slot = next((found for word, found in pairs if word == _ANY), "")
                    return phrase.said.replace(_ANY, slot), len(phrase.words)
    begins = place + 1 < len(lows) and begins_share(lows[place], lows[place + 1], language)
    return (
        share(lows[place : place + 4], language)
        if begins or lows[place] == "driekwart"
        else ("", 0)
    )


@cache
def _phrases(language: Language) -> dict[str | tuple[str, ...], tuple[_Phrase, ...]]:
    """The phrases by what they begin with, the longest first: by three words or fewer, none of
    which stands for any."""
    found: dict[str | tuple[str, ...], list[_Phrase]] = defaultdict(list)
    for line in lines(f"phrases.{language}"):
        said, _, phrases = line.partition(":")
        for phrase in phrases.split(";"):
            words = tuple(phrase.split())
            begin = tuple(takewhile(lambda word: word != _ANY, words[:3]))
            found[begin if len(begin) > 1 else words[0]].append(_Phrase(said.strip(), words))
    return {
        key: tuple(sorted(those, key=lambda one: -len(one.words))) for key, those in found.items()
    }

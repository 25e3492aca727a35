"""The forms of an adjective, so that a list needs it only once."""

from __future__ import annotations

import re

from toc.core.words import Language

_LONG = re.compile(r"^(.+)(aa|ee|oo|uu)([^aeiou])$")
_SHORT = re.compile(r"(?:^[^aeiou]*[aeiou][^aeiouwxy]|vol|slim)$")


def forms(adjective: str, language: Language) -> tuple[str, ...]:
    """The adjective with its inflected form, comparative and superlative in Dutch, and with its
    adverb in English.

    >>> forms("vitaal", "nl")
    ('vitaal', 'vitale', 'vitaler', 'vitalere', 'vitaalst', 'vitaalste')
    >>> forms("strong", "en")
    ('strong', 'strongly', 'stronger', 'strongest')
    """
    if language == "en":
        short = adjective.removesuffix("e")
        return adjective, _adverb(adjective), f"{short}er", f"{short}est"
    inflected = _inflected(adjective)
    more = f"{adjective}der" if adjective.endswith("r") else f"{inflected.removesuffix('e')}er"
    most = f"{adjective.removesuffix('s')}st"
    return adjective, inflected, more, f"{more}e", most, f"{most}e"


def _inflected(adjective: str) -> str:
    if adjective.endswith(("e", "en")):
        return adjective
    if adjective.endswith("ieel"):
        return f"{adjective[:-4]}iële"
    if long := _LONG.match(adjective):
        return f"{long[1]}{long[2][0]}{_voiced(long[3])}e"
    if adjective.endswith(("ief", "ijf", "ieus", "ijs")):
        return f"{adjective[:-1]}{_voiced(adjective[-1])}e"
    if _SHORT.search(adjective):
        return f"{adjective}{adjective[-1]}e"
    return f"{adjective}e"


def _voiced(letter: str) -> str:
    return {"f": "v", "s": "z"}.get(letter, letter)


def _adverb(adjective: str) -> str:
    if adjective.endswith("le"):
        return f"{adjective[:-1]}y"
    if adjective.endswith("y"):
        return f"{adjective[:-1]}ily"
    return f"{adjective}ally" if adjective.endswith("ic") else f"{adjective}ly"

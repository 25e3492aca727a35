"""The numbers of a text, in figures however they are written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from toc.core.words import Language

_FIGURES = re.compile(r"\d+(?:[.,:]\d+)*")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_ROMAN = re.compile(r"[IVX]{1,4}")
_COUNTED: dict[Language, tuple[str, ...]] = {
    "nl": (
        "nul",
        "eenmaal",
        "twee tweemaal",
        "drie driemaal",
        "vier viermaal",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
    ),
    "en": (
        "zero",
        "once",
        "two twice",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ),
}
_TEENS: dict[Language, tuple[str, ...]] = {
    "nl": ("dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"),
    "en": (
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ),
}
_TENS: dict[Language, tuple[str, ...]] = {
    "nl": (
        "twintig",
        "dertig",
        "veertig",
        "vijftig",
        "zestig",
        "zeventig",
        "tachtig",
        "negentig",
    ),
    "en": ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
}
_LARGE: dict[Language, tuple[tuple[str, int], ...]] = {
    "nl": (("honderd", 100), ("duizend", 1000)),
    "en": (("hundred", 100), ("thousand", 1000)),
}
_ORDERED: dict[Language, tuple[str, ...]] = {
    "nl": ("eerste", "tweede", "derde", "vierde", "vijfde"),
    "en": ("first", "second", "third", "fourth", "fifth"),
}
_NAMED: dict[Language, tuple[str, ...]] = {
    "nl": (
        "2 helft",
        "3 derde derden",
        "4 kwart vierde vierden",
        "5 vijfde vijfden",
        "8 achtste",
        "10 tiende tienden",
    ),
    "en": (
        "2 half",
        "3 third thirds",
        "4 quarter quarters",
        "5 fifth fifths",
        "10 tenth tenths",
    ),
}
_PARTS = {
    language: {name: int(part) for part, *names in map(str.split, those) for name in names}
    for language, those in _NAMED.items()
}
_OF = {"nl": ("van", "op"), "en": ("of", "in", "out")}
_OFTEN = {"nl": ("de", "elke", "iedere"), "en": ("the", "every", "of")}
_COMPARED = {
    "nl": ("van", "minder", "meer", "lager", "hoger"),
    "en": ("of", "fewer", "less", "more"),
}
_WHOLE = {"nl": ("een", "één", "eén", "de"), "en": ("a", "one")}
_PER_CENT = frozenset({"procent", "percent"})
_AGED = re.compile(r"(\w+)jarigen?")
_ORDINAL = re.compile(r"(\d+)(?:e|de|ste|st|nd|rd|th)")


@cache
def _in_words(language: Language) -> dict[str, str]:
    counted = enumerate(_COUNTED[language])
    ordered = enumerate(_ORDERED[language], 1)
    found = {word: number for number, both in counted for word in both.split()}
    ones = list(found.items())
    found |= {word: number for number, word in enumerate(_TEENS[language], 13)}
    for ten, word in enumerate(_TENS[language], 2):
        found[word] = 10 * ten
        for one, number in ones:
            if 1 < number < 10 and language == "nl":  # tweeëntwintig
                found[f"{one}{'ën' if one.endswith('e') else 'en'}{word}"] = 10 * ten + number
            elif 1 < number < 10:
                found[f"{word}-{one}"] = 10 * ten + number
    for word, large in _LARGE[language]:
        found[word] = large
        found |= {f"{one}{word}": number * large for one, number in ones if 1 < number < 10}
    return {word: str(number) for word, number in found.items()} | {
        word: f"{number}e" for number, word in ordered
    }


def number(written: str, language: Language) -> str:
    """A number as a text has it, in figures; empty where a word is none.

    >>> [number(word, "nl") for word in ("twee", "2.500", "75-jarige", "2de", "B1", "wijk")]
    ['2', '2500', '75', '2e', 'b1', '']
    """
    low = written.lower()
    all_words = _in_words(language)
    in_words = all_words.get(low)
    if in_words is None and language == "nl":  # een zestal
        in_words = all_words.get(low.removesuffix("tal")) if low.endswith("tal") else None
    if in_words is not None:
        return in_words
    if ordinal := _ORDINAL.fullmatch(low):
        return f"{ordinal[1]}e"
    figures = _FIGURES.search(low)
    if figures is not None:
        exact = "".join(figures[0].split(".")) if _THOUSANDS.fullmatch(figures[0]) else figures[0]
        before, after = low[: figures.start()], low[figures.end() :]
        # Of 75-jarige and 65-plussers the figure counts, of B1 and CO2 all of it.
        return exact if not before and (not after or after[0] in "-‐‑") else low
    if language == "nl" and (aged := _AGED.fullmatch(low)):
        return _in_words(language).get(aged[1], "")
    return low if _ROMAN.fullmatch(written) and written != "I" else ""


def begins_share(one: str, other: str, language: Language) -> bool:
    """Whether two words in lower case can begin a share: ‘40 procent’, ‘twee derde’, ‘een op’."""
    if one == "driekwart":
        return True
    follows = other in _PER_CENT or other in _PARTS[language] or other in _OF[language]
    return follows and (one[0].isdigit() or one in _WHOLE[language] or one in _in_words(language))


def share(words: Sequence[str], language: Language) -> tuple[str, int]:
    """Which share words in lower case begin with, as a percentage, and in how many words they say
    it; none in 0 words where they say none.

    >>> share(["twee", "derde", "van", "de"], "nl"), share(["zes", "van", "de", "tien"], "nl")
    (('67%', 2), ('60%', 4))
    >>> share(["40", "procent"], "nl"), share(["twee", "van", "de", "wijken"], "nl")
    (('40%', 2), ('', 0))
    """
    first, *others = words
    if language == "nl" and first == "driekwart":
        return "75%", 1
    many = 1 if first in _WHOLE[language] else _whole(first, language)
    if not many or not others:
        return "", 0
    if others[0] in _PER_CENT:
        return f"{first}%", 2
    if part := _PARTS[language].get(others[0], 0):
        if first in _WHOLE[language] and others[1:2] and others[1] not in _COMPARED[language]:
            return "", 0  # een derde loket
        return (f"{round(100 * many / part)}%", 2) if many < part else ("", 0)
    if len(others) < 3 or others[0] not in _OF[language] or others[1] not in _OFTEN[language]:
        return "", 0
    of = _whole(others[2], language)
    return (f"{round(100 * many / of)}%", 4) if many < of <= _MOST_OF else ("", 0)


_MOST_OF = 10
"""‘Drie van de tien leerlingen’ is a share of them, ‘drie van de twintig scholen’ a number."""


def _whole(word: str, language: Language) -> int:
    """A whole number in words or figures; 0 where a word is none."""
    found = number(word, language)
    return int(found) if found.isdecimal() else 0

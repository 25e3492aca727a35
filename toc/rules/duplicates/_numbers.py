"""The numbers of a text, in figures however they are written."""

from __future__ import annotations

import re
from functools import cache

from toc.messages import Language

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
_ORDERED: dict[Language, tuple[str, ...]] = {
    "nl": ("eerste", "tweede", "derde", "vierde", "vijfde"),
    "en": ("first", "second", "third", "fourth", "fifth"),
}
_ORDINAL = re.compile(r"(\d+)(?:e|de|ste|st|nd|rd|th)")


@cache
def _in_words(language: Language) -> dict[str, str]:
    counted = enumerate(_COUNTED[language])
    ordered = enumerate(_ORDERED[language], 1)
    return {word: str(number) for number, both in counted for word in both.split()} | {
        word: f"{number}e" for number, word in ordered
    }


def number(written: str, language: Language) -> str:
    """A number as a text has it, in figures; empty where a word is none.

    >>> [number(word, "nl") for word in ("twee", "2.500", "75-jarige", "2de", "B1", "wijk")]
    ['2', '2500', '75', '2e', 'b1', '']
    """
    low = written.lower()
    in_words = _in_words(language).get(low)
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
    return low if _ROMAN.fullmatch(written) and written != "I" else ""

"""Whether a text says how much or when."""

from __future__ import annotations

import re
from functools import lru_cache

from toc.check.reading.patterns import ByLanguage
from toc.check.rules.wording.words import phrases, tokens, words
from toc.core.words import Language

_FIGURE = re.compile(
    r"(?<![\w-])\d+(?:[.,:/–-]\d+)*\s?(?:%|x|e|de|ste|th|st|km|m[23²³]?|ha|kg|kWh|MWh|mln|k)?"
    r"(?![\w+]|-\D)"
)
"""A figure that stands by itself: not the 2 of CO2 or the 75 of ‘75-plussers’."""

_YEAR = re.compile(r"(?<![\w-])(?:19|20)\d{2}(?:\s?[-–/]\s?(?:19|20)\d{2})?(?![\w%])")

_AGE = ByLanguage(
    nl=(
        r"\b(?:van )?boven de \w+tig\b"
        r"|\b(?:van|vanaf|tot|onder|boven|tussen|jonger dan|ouder dan|tot en met|t/m)\s+(?:de\s+)?"
        r"\d{1,3}(?:\s*(?:-|–|tot en met|tot|t/m|en)\s*\d{1,3})?\s+jaar\b"
        r"|\b\d{1,3}(?:\s*(?:-|–|tot|t/m|en)\s*\d{1,3})?\s+jaar\s+(?:oud|en ouder|of ouder|"
        r"en jonger|of jonger)\b"
        r"|\b\d{1,3}\s*(?:-|–)\s*\d{1,3}\s*jaar\b|\b\d{1,3}\s?\+(?!\d)"
    ),
    en=(
        r"\b(?:aged?|ages)\s+(?:(?:between|from|under|over)\s+)?"
        r"\d{1,3}(?:\s*(?:-|–|to|and)\s*\d{1,3})?(?:\s+(?:and|or)\s+(?:over|older|under|above))?"
        r"|\b\d{1,3}(?:\s*(?:-|–|to)\s*\d{1,3})?[\s-]+years?[\s-]+olds?\b"
        r"|\b(?:under|over)[\s-]\d{1,3}s\b|\b\d{1,3}\s?\+(?!\d)"
    ),
)
"""How old people are says who they are, not how many."""

_MONTH = ByLanguage(
    nl=(
        r"\b(?:in|voor|vóór|vanaf|per|eind|begin|medio|uiterlijk|sinds|tot) (?:1 )?"
        r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
    ),
    en=(
        r"\b(?:in|by|before|from|until|since|end of|early|late) (?:january|"
        r"february|march|april|may|june|july|august|september|october|november|december)\b"
    ),
)
"""‘In december’ says when."""

_OF_AGES = {"nl": ("jaar", "tig", "+"), "en": ("age", "year", "under", "over", "+")}
"""One of these stands in whatever says how old. Few texts have one, and it is soon sought."""

_DIGIT = re.compile(r"\d")

_NAMED = ByLanguage(
    nl=(
        r"\b(?:groep|klas|leerjaar|niveau|fase|artikel|lid|bijlage|natura|agenda|top|hoofdstuk|"
        r"route|zone|wijk|categorie|spoor|cluster|scope|perceel|kern|team|type)\s+\d+"
    ),
    en=(
        r"\b(?:grade|grades|year|stage|phase|article|annex|natura|agenda|top|chapter|route|zone|"
        r"ward|category|level|scope|type|tier|sdg|goal|key stage)\s+\d{1,2}\b|\bnatura 2000\b"
        r"|\bagenda \d+"
    ),
)
"""‘Groep 8’, ‘Natura 2000’: a figure that is part of a name."""


@lru_cache(maxsize=1 << 14)
def says_how_much(text: str, language: Language) -> bool:
    """Whether a text says how many, how often or when.

    Words such as ‘alle’ and ‘iedere’ do where the sentence is about them (‘Alle kinderen
    sporten’), not behind a preposition or in a clause (‘een huis voor iedereen’, ‘zodat iedere
    inwoner …’).

    >>> says_how_much("In 2030 sporten de jongeren", "nl")
    True
    >>> says_how_much("Jongeren tot 18 jaar sporten", "nl")
    False
    """
    low = text.lower()
    bare = _bare(low, language)
    if _MONTH[language].search(low):
        return True
    if _FIGURE.search(bare) or phrases("measures", language).all_in(tokens(bare)):
        return True
    said = tokens(low)
    for number, word in enumerate(said):
        if word in words("clause_starts", language):
            return False
        before, after = said[max(number - 1, 0) : number], said[number + 1 : number + 2]
        if (
            word in words("everybody", language)
            and words("before_everybody", language).isdisjoint(before)
            and after != ("other",)
        ):
            return True
    return False


def counts_something(text: str, language: Language) -> bool:
    """Whether a text says how much: a figure that is no year, or a word for one."""
    bare = _bare(text.lower(), language)
    figure = _DIGIT.search(bare) and _FIGURE.search(_YEAR.sub(" ", bare))
    return bool(figure) or bool(phrases("measures", language).all_in(tokens(bare)))


def _bare(low: str, language: Language) -> str:
    """A text without ages and figures that are part of a name."""
    if any(needed in low for needed in _OF_AGES[language]):
        low = _AGE[language].sub(" ", low)
    return _NAMED[language].sub(" ", low) if _DIGIT.search(low) else low

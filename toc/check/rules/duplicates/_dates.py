"""When something is to be reached, said in one way: ‘eind 2027’ and ‘voor 2028’ are in 2027."""

from __future__ import annotations

import re

from toc.check.reading.patterns import ByLanguage
from toc.core.words import Language

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NEXT = ByLanguage(
    nl=(
        r"(?<!\d\stot )\b(?:(?:uiterlijk|vóór|voor|tot|per|op|tegen)\s+)+1\s+januari\s+"
        r"(?:van\s+)?(?P<first>20\d\d)\b|"
        r"(?P<plan>\b\w*(?:plan|begroting|budget|agenda|programma|doelen|koers|visie)\s+)?"
        r"(?P<since>\b(?:van|vanaf|sinds)\s+20\d\d\s+)?"
        r"\b(?:uiterlijk\s+)?(?:vóór|voor|tot)\s+(?:het\s+jaar\s+)?(?P<year>20\d\d)\b"
    ),
    en=(
        r"\b(?:before|by|until)\s+(?:1\s+January|January\s+1,?|1st\s+January)\s+(?P<first>20\d\d)\b|"
        r"(?P<plan>)(?P<since>\bfrom\s+20\d\d\s+)?\bbefore\s+(?P<year>20\d\d)\b"
    ),
    flags=re.IGNORECASE,
)
"""What says that it is before a year; ‘het plan voor 2028’ is of that year, and ‘van 2025 tot
2028’ says how long."""
_WITHIN = ByLanguage(
    nl=(
        r"\b(?:(?:uiterlijk|tegen|vóór|voor|per|aan|op|in|tot\s+en\s+met|t/m)\s+)*"
        r"(?:(?:het\s+)?einde?(?:\s+van)?|ultimo|31\s+december(?:\s+van)?|december|"
        r"uiterlijk(?:\s+in)?|tegen|per|tot\s+en\s+met|t/m)\s+(?:het\s+jaar\s+)?(20\d\d)\b"
    ),
    en=(r"\b(?:by|before|at|in)\s+(?:the\s+end\s+of\s+|late\s+|(?:31\s+)?December\s+)?(20\d\d)\b"),
    flags=re.IGNORECASE,
)


def dated(text: str, language: Language) -> str:
    """A text with ‘in’ and the last year in which what it says can happen.

    >>> dated("Voor 2028 klaar", "nl"), dated("Uiterlijk 31 december 2027 klaar", "nl")
    ('in 2027 klaar', 'in 2027 klaar')
    """
    if not names_a_year(text):
        return text
    return _WITHIN[language].sub(r"in \1", _NEXT[language].sub(_before, text))


def names_a_year(text: str) -> bool:
    """Whether a year stands in a text."""
    return _YEAR.search(text) is not None


def _before(found: re.Match[str]) -> str:
    if found["plan"] or found["since"]:
        return found[0]
    return f"in {int(found['first'] or found['year']) - 1}"

"""Which words there are, and of which words a compound is made."""

from __future__ import annotations

from functools import lru_cache

from toc.messages import Language
from toc.reading.tagging import _tagger

_SHORTEST = 4
_LINKS = ("", "s", "en", "e", "-", "s-")


def known(word: str, language: Language) -> bool:
    """Whether the vocabulary has this word (capitals do not matter)."""
    return word.lower().replace("’", "'") in _tagger(language).cache


@lru_cache(maxsize=1 << 16)
def split_compound(word: str, language: Language) -> tuple[str, ...]:
    """The words of which a compound is made, in lower case; the word itself where it is none.

    >>> split_compound("jeugdhulpverlening", "nl")
    ('jeugd', 'hulpverlening')
    """
    low = word.lower().replace("’", "'")
    if not 2 * _SHORTEST <= len(low) <= 60:
        return (low,)
    for middle in range(_SHORTEST, len(low) - _SHORTEST + 1):
        head = low[middle:]
        if not known(head, language):
            continue
        for link in _LINKS:
            first = low[: middle - len(link)]
            if len(first) >= _SHORTEST and low[:middle].endswith(link) and known(first, language):
                return (first, head)
    return (low,)

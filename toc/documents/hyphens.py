"""Where a word may be broken. Only asked for a word that does not fit its box: opening the list of
patterns is not paid for the others.

Patterns (those of TeX and LibreOffice, through pyphen), because breaking by rule of thumb gave one
wrong break in 23 on the words of the real plans: kenni-sinstellingen, doo-rontwikkeling.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from toc.core.words import Language
from toc.core.words.locales import LOCALES

_LEAST = 3
"""So many letters at least stay together at either end of a word."""

_NO_FIGURES = str.maketrans("", "", "0123456789")


def breaks(word: str, language: Language) -> tuple[int, ...]:
    """The places in a word after which a hyphen and a new line may come, from left to right.

    >>> breaks("samenwerkingspartners", "nl")
    (5, 8, 13, 17)
    """
    return _places(word.lower(), language)


@cache
def _patterns(language: Language) -> tuple[Mapping[str, str], int]:
    """The lines of a list of patterns by their letters, and how many letters the longest has.
    Only the few that a word needs are taken apart: opening them all through the package itself
    takes as long as all drawings of a plan."""
    from pyphen import LANGUAGES  # type: ignore[import-untyped]  # it has no types of its own

    raw = LANGUAGES[LOCALES[language].tag.replace("-", "_")].read_bytes()
    encoding, _, rest = raw.partition(b"\n")
    text = rest.decode(encoding.decode().strip())
    letters = text.translate(_NO_FIGURES).splitlines()
    found = dict(zip(letters, text.splitlines(), strict=True))
    return found, max(map(len, found))


@lru_cache(maxsize=5_000)
def _places(word: str, language: Language) -> tuple[int, ...]:
    """Where the patterns allow a break: between two letters where the highest number that a
    pattern sets there is odd (Liang, Word Hy-phen-a-tion by Com-put-er, 1983)."""
    patterns, longest = _patterns(language)
    marked = f".{word}."
    highest = [0] * (len(marked) + 1)
    for start in range(len(marked)):
        for end in range(start + 1, min(start + longest, len(marked)) + 1):
            line = patterns.get(marked[start:end])
            place = start
            for sign in line or "":
                if sign.isdecimal():
                    highest[place] = max(highest[place], int(sign))
                else:
                    place += 1
    last = len(word) - _LEAST
    return tuple(i for i in range(_LEAST, last + 1) if highest[i + 1] % 2)

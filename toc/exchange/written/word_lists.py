"""The lists in `words/`: what headings, column heads and words before a text say. Dutch and
English stand together in them: a plan says itself in which language it is, not each of its
words."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from toc.core.words.lists import lines

YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?:\s?[-–/]\s?(?:19|20)?\d\d)?(?!\d)")
"""A year, or a span of them."""

_SPAN = re.compile(
    r"\d+\s*(?:[-–]\s*\d+|\+)?\s*(?:jaar|jaren|maanden|years?|months?)\b", re.IGNORECASE
)
_FOLDED = str.maketrans("éèêëïíóöüúáàä", "eeeeiioouuaaa")


@lru_cache(maxsize=1 << 14)
def plain(text: str) -> str:
    """A text as the lists have it: small letters, without marks, years and the number before it.

    >>> plain("2.1 Wat willen we in 2030 bereiken?")
    'wat willen we in bereiken'
    """
    text = YEAR.sub(" ", _SPAN.sub(" ", text))
    text = re.sub(r"\([^)]*\)", " ", text)
    text = re.sub(r"^\s*\d+(?:\.\d+)*[.)]?\s+", "", text)
    kept = re.sub(r"['’`´]", "", text.casefold())
    kept = kept.translate(_FOLDED)
    said = " ".join(re.findall(r"[\w#*]+", kept))
    return re.sub(r"(?: (?:voor|in|tot|t m|t|van|vanaf|per|for|to|until))+$", "", said)


class WordList(NamedTuple):
    """The entries of a list: those without a `*`, and those with one as a pattern."""

    whole: frozenset[str]
    patterns: re.Pattern[str] | None

    def has(self, said: str) -> bool:
        """Whether a text, as `plain` gives it, is an entry."""
        return said in self.whole or (
            self.patterns is not None and self.patterns.fullmatch(said) is not None
        )


@cache
def word_list(name: str) -> WordList:
    """The list `words/NAME.txt`."""
    entries = [
        plain(one) if "*" not in one else _starred(one) for one in lines(__file__, f"words/{name}")
    ]
    pattern = "|".join(
        re.escape(one).replace(r"\ \*", r"(?:\ .*)?").replace(r"\*", r".*")
        for one in entries
        if "*" in one
    )
    whole = frozenset(one for one in entries if one and "*" not in one)
    return WordList(whole, re.compile(pattern) if pattern else None)


def _starred(entry: str) -> str:
    return " ".join(
        word if word == "*" else "*".join(plain(part) for part in word.split("*"))
        for word in entry.split()
    )

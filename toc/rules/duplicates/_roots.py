"""What the forms of a word share: inrichten, inrichting, ingericht and richt are one root.

A root is no word, and two words may share one by chance (wonen, woning): it is for comparing words
within two texts that are much alike already, and for looking such texts up.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache

from toc.messages import Language
from toc.rules.duplicates._lists import forms, lines, words

MOST_LETTERS = 60
"""Of a longer word only the beginning is looked at."""

_LEAST = 3  # letters of a root

_PUT_TOGETHER = re.compile(
    rf"({'|'.join(sorted(words('particles')))})ge(?=[^\W\d_]{{2,}}(?:t|d|en|te|de)$)"
)

# Endings that are taken off, the first that leaves a root; what stays in their place.
_ENDINGS: dict[Language, tuple[tuple[str, str], ...]] = {
    "nl": (
        ("iseringen", "is"),
        ("isering", "is"),
        ("isaties", "is"),
        ("isatie", "is"),
        ("iseren", "is"),
        ("iseerde", "is"),
        ("iseert", "is"),
        ("iseerd", "is"),
        ("eringen", ""),
        ("ering", ""),
        ("aties", ""),
        ("atie", ""),
        ("eren", ""),
        ("eerde", ""),
        ("eert", ""),
        ("eerd", ""),
        ("eer", ""),
        ("ingen", ""),
        ("ing", ""),
        ("ische", ""),
        ("isch", ""),
        ("ieel", ""),
        ("iele", ""),
        ("ies", ""),
        ("ie", ""),
        ("oende", "oen"),  # vergroend and verleend are no present participles
        ("eende", "een"),
        ("iende", "ien"),
        ("ende", ""),
        ("oend", "oen"),
        ("eend", "een"),
        ("iend", "ien"),
        ("end", ""),
        ("en", ""),
        ("te", ""),
        ("de", ""),
        ("e", ""),
    ),
    "en": (
        ("isations", "is"),
        ("isation", "is"),
        ("izations", "is"),
        ("ization", "is"),
        ("ations", ""),
        ("ation", ""),
        ("ating", ""),
        ("ated", ""),
        ("ates", ""),
        ("ate", ""),
        ("izing", "is"),
        ("ized", "is"),
        ("ize", "is"),
        ("iness", "y"),
        ("ness", ""),
        ("ments", ""),
        ("ment", ""),
        ("ings", ""),
        ("ing", ""),
        ("ied", "y"),
        ("ies", "y"),
        ("ed", ""),
        ("es", ""),
        ("e", ""),
    ),
}
_QUALITIES = (("heden", ""), ("heid", ""))
_DOUBLE = re.compile(r"(.)\1")

Endings = Mapping[str, Sequence[tuple[str, str]]]


def _by_last_letter(endings: Sequence[tuple[str, str]]) -> Endings:
    """Endings by their last letter: thousands of words are held against them, each only against
    those that it can have."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for ending, stays in endings:
        found[ending[-1]].append((ending, stays))
    return dict(found)


_BY_LAST = {language: _by_last_letter(endings) for language, endings in _ENDINGS.items()}
_QUALITIES_BY_LAST = _by_last_letter(_QUALITIES)


def folded(word: str) -> str:
    """A word without accents, capitals, hyphens and the apostrophe of a plural."""
    low = word[:MOST_LETTERS].lower().replace("’", "'").removesuffix("'s")
    if not low.isascii():
        marks = unicodedata.normalize("NFKD", low)
        low = "".join(letter for letter in marks if not unicodedata.combining(letter))
    return low.replace("-", "").replace("'", "")


@lru_cache(maxsize=1 << 16)
def root(word: str, language: Language) -> str:
    """The root of a word, that of its group where words stand for each other.

    >>> root("begeleiding", "nl") == root("ondersteunt", "nl"), root("musea", "nl")
    (True, 'museum')
    """
    own = bare(word, language)
    return _groups(language).get(own, own)


@lru_cache(maxsize=1 << 16)
def bare(word: str, language: Language) -> str:
    """The root of a word itself."""
    low = folded(word)
    low = forms(f"irregular.{language}").get(low, low)
    if language == "en":
        return _sound(_without(low.removesuffix("'"), _BY_LAST["en"]).removesuffix("s"))
    if "ge" in low:  # looking for it is far cheaper than for the parts before it
        low = _PUT_TOGETHER.sub(r"\1", low)
    if len(low) > _LEAST + 3 and low.startswith("ge"):
        low = low[2:]
    stem = _without(low, _QUALITIES_BY_LAST)
    stem = _without(stem if stem != low else low, _BY_LAST["nl"])
    stem = _sound(stem)
    while len(stem) > _LEAST and stem[-1] in "tds":
        stem = stem[:-1]
    return stem


def _without(low: str, endings: Endings) -> str:
    for ending, stays in endings.get(low[-1:], ()):
        if low.endswith(ending) and len(low) - len(ending) >= _LEAST:
            return low[: -len(ending)] + stays
    return low


def _sound(stem: str) -> str:
    """A stem as its forms share it: geef and geven, reis and reizen, bus and bussen."""
    heard = stem.replace("v", "f").replace("z", "s")
    return _DOUBLE.sub(lambda double: double[1], heard)


def parts(written: str, among: Collection[str], language: Language) -> set[str]:
    """Those of the roots `among` of which a word is made, where it is a compound of them; none
    where it is not.

    >>> sorted(parts("ledenwerving", {"lid", "werf", "club"}, "nl"))
    ['lid', 'werf']
    """
    for middle in range(_LEAST, len(written) - _LEAST + 1):
        head = root(written[middle:], language)
        if head not in among:
            continue
        before = written[:middle]
        # The s of duurzaamheidspakket hides that it begins with a word on -heid.
        for first in (root(before, language), root(before.removesuffix("s"), language)):
            if first in among:
                return {first, head}
        more = parts(before, among, language)
        if more:
            return {*more, head}
    return set()


@cache
def _groups(language: Language) -> dict[str, str]:
    found: dict[str, str] = {}
    for line in lines(f"synonyms.{language}"):
        roots = [bare(word, language) for word in line.split()]
        first = found.get(roots[0], roots[0])
        for one in roots:
            found.setdefault(one, first)
    return found

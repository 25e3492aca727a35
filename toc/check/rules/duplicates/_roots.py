"""What the forms of a word share: inrichten, inrichting, ingericht and richt are one root.

A root is no word, and two words may share one by chance (wonen, woning): it is for comparing words
within two texts that are much alike already, and for looking such texts up.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from toc.check.reading.vocabulary import adjective, known, split_compound, verb_of
from toc.check.rules.duplicates._known_roots import kept
from toc.check.rules.duplicates._lists import forms, words
from toc.core.words import Language

MOST_LETTERS = 60
"""Of a longer word only the beginning is looked at."""

_LEAST = 3  # letters of a root

_BEGIN = 2 + max(map(len, words("particles")))  # letters before what follows the ‘ge’
_PARTICIPLE = re.compile(
    rf"^({'|'.join(sorted(words('particles')))}|)ge(?=[^\W\d_]{{3,}}(?:t|d|en|te|de)$)"
)

# Endings that are taken off, the first that leaves a root; what stays in their place.
_ENDINGS: dict[Language, tuple[tuple[str, str], ...]] = {
    "nl": (
        ("etjes", ""),
        ("tjes", ""),
        ("pjes", ""),
        ("jes", ""),
        ("tje", ""),
        ("pje", ""),
        ("je", ""),
        ("ieren", "ier"),  # scholieren
        ("iseringen", "is"),
        ("isering", "is"),
        ("isaties", "is"),
        ("isatie", "is"),
        ("iseren", "is"),
        ("iseerde", "is"),
        ("iseert", "is"),
        ("iseerd", "is"),
        ("erijen", ""),
        ("erij", ""),
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
        ("enden", ""),
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
_PLURALS = ("ens", "etes", "ades", "ices", "odes", "ames")  # inkomens, enquetes
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
    if low.endswith(_PLURALS):
        low = low[:-1]
    # Verbondenheid is of verbonden, and so of verbinden.
    stem = _without(low, _QUALITIES_BY_LAST)
    stem = _verb(forms("irregular.nl").get(stem, stem))
    stem = _sound(_without(stem, _BY_LAST["nl"]))
    while len(stem) > _LEAST and stem[-1] in "tds":
        stem = stem[:-1]
    return stem


def _verb(low: str) -> str:
    """The verb of which a word is a participle: of one that the vocabulary does not have, what is
    left without ‘ge’."""
    if "ge" not in low[:_BEGIN] or not _PARTICIPLE.match(low):
        return low
    verb = verb_of(low, "nl")
    # Gebiedsgericht and gewasbeschermingsmiddelen begin with a noun.
    first, *rest = split_compound(low, "nl")
    known_as_else = known(low, "nl") and not _ON_EREN.search(low)
    if verb or known_as_else or low.endswith("en") or (rest and first.startswith("ge")):
        return verb or low
    return _PARTICIPLE.sub(r"\1", low)


_ON_EREN = re.compile(r"ge[^\W\d_]{3,}eerde?$")
"""Gesaneerd is of saneren, also where the vocabulary has it for an adjective."""


def _without(low: str, endings: Endings) -> str:
    for ending, stays in endings.get(low[-1:], ()):
        if low.endswith(ending) and len(low) - len(ending) >= _LEAST:
            return low[: -len(ending)] + stays
    return low


def _sound(stem: str) -> str:
    """A stem as its forms share it: geef and geven, reis and reizen, bus and bussen."""
    heard = stem.replace("v", "f").replace("z", "s")
    return _DOUBLE.sub(lambda double: double[1], heard)


def parts(written: str, among: Mapping[str, str], language: Language) -> set[str]:
    """Those of the roots `among` of which a word is made, where it is a compound of them; none
    where it is not. `among` has for each root the one that it stands for.

    >>> sorted(parts("ledenwerving", {"lid": "lid", "werf": "werf", "club": "club"}, "nl"))
    ['lid', 'werf']
    """
    heads, places = _heads(written, language)
    if heads.isdisjoint(among):
        return set()
    for head, middle in places:
        if head not in among:
            continue
        before = written[:middle]
        # The s of duurzaamheidspakket hides that it begins with a word on -heid.
        for begin in (before, before.removesuffix("s")):
            if (first := root(begin, language)) in among:
                return {among[first], among[head]}
        if more := parts(before, among, language):
            return {*more, among[head]}
    return set()


@lru_cache(maxsize=1 << 16)
def _heads(written: str, language: Language) -> tuple[frozenset[str], tuple[tuple[str, int], ...]]:
    """The roots of what a word can end in, and where each begins."""
    middles = range(_LEAST, len(written) - _LEAST + 1)
    places = tuple((root(written[middle:], language), middle) for middle in middles)
    return frozenset(head for head, _ in places), places


def without(word: str, language: Language) -> str:
    """What somebody or something is without, or is not: rook for rookvrij, gestoord for
    ongestoord; empty where a word does not say so, or is a word of its own in the lists
    (werkloos)."""
    if language == "en":
        return ""
    for ending in _LACKING:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            return "" if bare(word, "nl") in _groups("nl") else word.removesuffix(ending)
    positive = word.removeprefix(_NOT)
    if positive == word or len(positive) < _LEAST_DENIED or not known(positive, "nl"):
        return ""
    own = bare(word, "nl") in _groups("nl") or bool(_senses("nl").get(root(word, "nl")))
    denied = not own and (adjective(positive, "nl") or verb_of(positive, "nl"))
    return positive if denied else ""


_NOT = "on"
_LEAST_DENIED = 5  # letters of what can be denied: ondiep is no ‘diep’ that is denied
_LACKING = ("vrij", "vrije", "loos", "loze")


@lru_cache(maxsize=1 << 14)
def near(one: str, language: Language) -> frozenset[str]:
    """The roots that can stand for a root in one of its senses."""
    return frozenset().union(*(those for _, those in _senses(language).get(one, ())))


def senses(one: str, language: Language) -> tuple[str, ...]:
    """A name for each of the senses of a root in which others can stand for it."""
    return tuple(name for name, _ in _senses(language).get(one, ()))


@cache
def _senses(language: Language) -> dict[str, list[tuple[str, frozenset[str]]]]:
    found: dict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
    for number, roots in enumerate(kept(language)["near"]):
        those = frozenset(roots)
        for one in those:
            found[one].append((f"={number}", those))
    return found


def _groups(language: Language) -> dict[str, str]:
    return kept(language)["groups"]

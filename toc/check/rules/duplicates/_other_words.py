"""In which other words a word can be said: in full, in general, or without what adds little."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cache, lru_cache

from toc.check.rules.duplicates._lists import named, words
from toc.check.rules.duplicates._roots import parts, root
from toc.core.words import Language

_LEAST_FIRST = 3  # letters of the first part of a compound
_LEAST_LAST = 3  # letters of the last


def otherwise(
    word: str, written: str, among: Mapping[str, str], apart: Set[str], language: Language
) -> set[str]:
    """Which of the roots `among` say what a word with this root, as written, says; none where
    none do. `among` has for each root the one that it stands for, and `apart` are the words of
    the other text as they stand.

    >>> sorted(otherwise("of", "ov", {"openbar": "openbar", "ferfo": "ferfo"}, set(), "nl"))
    ['ferfo', 'openbar']
    >>> drinking = {"alcohol": "alcohol", "drink": "drink"}
    >>> sorted(otherwise("alcoholgebruik", "alcoholgebruik", drinking, set(), "nl"))
    ['alcohol', 'drink']
    """
    if not _can_be_said(word, written, language):
        return set()
    for wanted in _in_full(written, language):
        if wanted <= among.keys():
            return {among[one] for one in wanted}
    if stands := _general(language).get(word, frozenset()) & among.keys():
        return {among[min(stands)]}
    return _without_last(written, among, language) or _without_part(
        written, among, apart, language
    )


@lru_cache(maxsize=1 << 16)
def _can_be_said(word: str, written: str, language: Language) -> bool:
    """Whether there is any other way to say a word."""
    ways = (_in_full(written, language), _cuts(written, language), _begins(written))
    return any(ways) or word in _general(language)


@lru_cache(maxsize=1 << 14)
def _in_full(written: str, language: Language) -> tuple[frozenset[str], ...]:
    """What an abbreviation, or a compound that begins with one, is in words: OV-halte."""
    found = []
    for short, full in named(f"abbreviations.{language}").items():
        if written.startswith(short):
            rest = written.removeprefix(short)
            last = {root(rest, language)} if rest else set()
            found.append(frozenset({*last, *(root(word, language) for word in full)}))
    return tuple(found)


@cache
def _general(language: Language) -> dict[str, frozenset[str]]:
    """For a general word those that it can stand for: gebruiken for drinken."""
    return {
        root(word, language): frozenset(root(one, language) for one in those)
        for word, those in named(f"instead.{language}").items()
    }


def _without_last(written: str, among: Mapping[str, str], language: Language) -> set[str]:
    """A compound whose last part adds little (weidevogelstand), or is a general word for what the
    other text has (alcoholgebruik, where alcohol is drunk)."""
    for first, own, adds_little, general in _cuts(written, language):
        stands = general & among.keys()
        if adds_little or stands:
            rest = {among[own]} if own in among else parts(first, among, language)
            if rest:
                return {*rest, *(among[one] for one in sorted(stands)[:1])}
    return set()


@lru_cache(maxsize=1 << 14)
def _cuts(written: str, language: Language) -> tuple[tuple[str, str, bool, frozenset[str]], ...]:
    """Where a word can be cut: the first part and its root, whether the last adds little, and
    for which roots the last can stand."""
    found = []
    for middle in range(_LEAST_FIRST, len(written) - _LEAST_LAST + 1):
        last = root(written[middle:], language)
        little, general = last in _heads(language), _general(language).get(last, frozenset())
        if little or general:
            first = written[:middle]
            found.append((first, root(first, language), little, general))
    return tuple(found)


@lru_cache(maxsize=1 << 14)
def firsts(written: str, language: Language) -> tuple[str, ...]:
    """The root of what a compound is about whose last part adds little: crisis(situatie)."""
    return tuple(own for _, own, adds_little, _ in _cuts(written, language) if adds_little)


@cache
def _heads(language: Language) -> frozenset[str]:
    return frozenset(root(word, language) for word in words(f"heads.{language}"))


def _without_part(
    written: str, among: Mapping[str, str], apart: Set[str], language: Language
) -> set[str]:
    """Uithuisplaatsing, where the other text has: uit huis geplaatst."""
    for part in _begins(written):
        if part in apart and (found := parts(written.removeprefix(part), among, language)):
            return found
    return set()


@lru_cache(maxsize=1 << 14)
def _begins(written: str) -> tuple[str, ...]:
    return tuple(part for part in sorted(words("particles")) if written.startswith(part))

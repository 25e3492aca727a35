"""By which words a text is looked up, and which of its words say little."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from toc.check.rules.duplicates._known_roots import kept
from toc.check.rules.duplicates._lists import words
from toc.check.rules.duplicates._measured import measured
from toc.check.rules.duplicates._numbers import number
from toc.check.rules.duplicates._phrases import words_of
from toc.check.rules.duplicates._roots import root, without
from toc.core.words import Language

MOST_WORDS = 60
"""Of a longer text only the first words are looked at: it is no goal or inspanning any more."""

LITTLE = "-"
"""The root of a word that says little where it stands."""


class Keys(NamedTuple):
    """By what a text is looked up: roots of its words with each word as it stands, and its
    numbers."""

    written: dict[str, str]
    numbers: tuple[str, ...]


@cache
def small(language: Language) -> frozenset[str]:
    """The words that are passed over."""
    return words(f"stop.{language}") | words("denials")


@cache
def light(language: Language) -> frozenset[str]:
    """The roots of the words that go with nearly everything."""
    return frozenset({LITTLE, *kept(language)["light"]})


@cache
def little(language: Language) -> frozenset[str]:
    """What a compound can end or begin with and texts are not looked up by."""
    return light(language).union(kept(language)["heads"], directions(language))


def directions(language: Language) -> dict[str, str]:
    """By the roots of the words that show which way it goes or what is counted: that, by name."""
    return kept(language)["directions"]


def keys(text: str, language: Language) -> Keys:
    """By what a text is looked up."""
    found: dict[str, str] = {}
    numbers = []
    for written in words_of(text, language):
        if written == "%":
            continue
        if written.isdecimal():
            numbers.append(written)
            continue
        counted, one = _key(written, language)
        if counted:
            numbers.append(counted)
        elif one:
            found[one] = written
            if len(found) == MOST_WORDS:
                break
    return Keys(found, tuple(sorted(numbers)))


@lru_cache(maxsize=1 << 16)
def _key(written: str, language: Language) -> tuple[str, str]:
    """A word in figures where it is a number, and its root where it says something."""
    counted = number(written, language)
    if counted or written.lower() in small(language):
        return counted, ""
    low = written.lower()
    about, _ = measured(low, language)
    one = root(about or without(low, language) or low, language)
    says_much = one not in light(language) and one not in directions(language)
    return "", one if says_much else ""

"""What a text says: its words by their roots, what they are done by and for, and its numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from toc.messages import Language
from toc.reading import Sort, Word, known, read
from toc.rules.duplicates._lists import named, words
from toc.rules.duplicates._numbers import number
from toc.rules.duplicates._roots import folded, root

MOST_WORDS = 60
"""Of a longer text only the first words are looked at: it is no goal or inspanning any more."""

_WORD = re.compile(r"\d+(?:[.,:]\d+)+|[^\W_]+(?:[-'’][^\W_]+)*")
_VERBS = frozenset(
    {Sort.FINITE, Sort.INFINITIVE, Sort.NOMINAL, Sort.PARTICIPLE, Sort.DESCRIBING, Sort.PRESENT}
)
_DESCRIBING = frozenset({Sort.ADJECTIVE, Sort.DESCRIBING})
_ENDS_VERB = frozenset({Sort.MARK, Sort.PREPOSITION, Sort.COORDINATOR, Sort.SUBORDINATOR, Sort.TO})


@dataclass(frozen=True)
class Keys:
    """By what a text is looked up: roots of its words with each word as it stands, and its
    numbers."""

    written: dict[str, str]
    numbers: tuple[str, ...]


@dataclass(frozen=True)
class Said:
    """What a text says. `content` are the roots of its words that count, `written` each as it
    stands, `names` those that are names and `describing` those that describe another. `apart` are
    all its words as they stand, to find the part of a verb among. `marks` say which way it goes
    and what it counts, `denied` that it denies something, and `ruled` by which prepositions each
    root is ruled."""

    content: frozenset[str]
    written: dict[str, str]
    names: frozenset[str]
    describing: frozenset[str]
    apart: frozenset[str]
    marks: frozenset[str]
    denied: bool
    ruled: dict[str, frozenset[str]]


@cache
def _small(language: Language) -> frozenset[str]:
    return words(f"stop.{language}") | words("denials")


@cache
def light(language: Language) -> frozenset[str]:
    """The roots of the words that go with nearly everything."""
    return frozenset(root(word, language) for word in words(f"light.{language}"))


@cache
def _directions(language: Language) -> dict[str, str]:
    return {
        root(word, language): name
        for name, all_words in named("directions").items()
        for word in all_words
    }


def keys(text: str, language: Language) -> Keys:
    """By what a text is looked up."""
    found: dict[str, str] = {}
    numbers = []
    for written in _WORD.findall(text):
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
    if counted or written.lower() in _small(language):
        return counted, ""
    one = root(written, language)
    says_much = one not in light(language) and one not in _directions(language)
    return "", one if says_much else ""


@lru_cache(maxsize=1 << 14)
def said(text: str, language: Language) -> Said:
    """What a text says, read word by word."""
    read_words = read(text, language)[: 2 * MOST_WORDS]
    ways, small, opposed = _directions(language), _small(language), _opposed()
    written: dict[str, str] = {}
    names, describing, marks = set(), set(), set()
    ruled: dict[str, set[str]] = defaultdict(set)
    ruling = ""
    joined: set[int] = set()
    for place, word in enumerate(read_words):
        if word.low in opposed:
            ruling = word.low
        elif word.sort in _ENDS_VERB or word.sort is Sort.FINITE:
            ruling = ""
        if word.low == "%":
            marks.add("share")
        if (
            word.sort is Sort.MARK
            or place in joined
            or word.low in small
            or number(word.text, language)
        ):
            continue
        one, part = _root(word, read_words, place, language)
        joined.add(part)
        if one in ways:
            marks.add(ways[one])
            continue
        written.setdefault(one, folded(word.low))
        if _is_name(word, place, read_words):
            names.add(one)
        if word.sort in _DESCRIBING:
            describing.add(one)
        if ruling:
            ruled[one].add(ruling)
    return Said(
        frozenset(written),
        written,
        frozenset(names),
        frozenset(describing),
        frozenset(word.low for word in read_words),
        frozenset(marks),
        any(word.low in words("denials") for word in read_words),
        {one: frozenset(by) for one, by in ruled.items()},
    )


@cache
def _opposed() -> frozenset[str]:
    lists = named("opposed")
    return frozenset(lists).union(*lists.values())


def _root(word: Word, text: Sequence[Word], place: int, language: Language) -> tuple[str, int]:
    """The root of a word where it stands: of a verb that of its base, with the part that stands
    apart; and where that part stands, -1 where there is none."""
    if word.sort not in _VERBS:
        return root(word.low, language), -1
    if language == "nl" and word.sort is Sort.FINITE:
        for there in _apart(text, place + 1):
            whole = text[there].low + word.lemma
            if known(whole, language):
                return root(whole, language), there
    return root(word.lemma, language), -1


def _apart(text: Sequence[Word], start: int) -> Iterator[int]:
    for place in range(start, len(text)):
        ends = place + 1 == len(text) or text[place + 1].sort in _ENDS_VERB
        if text[place].low in words("particles") and ends:
            yield place


def _is_name(word: Word, place: int, text: Sequence[Word]) -> bool:
    if len(word.low) == 1:
        return True
    begins = place == 0 or text[place - 1].sort is Sort.MARK
    return word.text[0].isupper() and not begins

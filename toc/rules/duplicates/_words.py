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

_ENDS_ASIDE = _VERBS | {Sort.MARK, Sort.COORDINATOR, Sort.SUBORDINATOR}
_DONE = frozenset({Sort.INFINITIVE, Sort.PARTICIPLE, Sort.MARK})
_MEANS = frozenset({"met", "via", "tijdens", "middels", "through"})
_TOGETHER = frozenset({"samen", "together"})
_OF = frozenset({"van", "of"})
_LITTLE = "-"  # the root of a word that says little where it stands
_THAN = frozenset({"de", "het", "dan", "the", "than"})


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
    all its words as they stand, to find the part of a verb among. `marks` say which way it goes,
    what it counts and on which side of a number it is. `loose` only say by what means or with
    whom, `over` are those before ‘van’ (naasten van …). `denied` says that it denies something,
    and `ruled` by which prepositions each root is ruled."""

    content: frozenset[str]
    written: dict[str, str]
    names: frozenset[str]
    describing: frozenset[str]
    apart: frozenset[str]
    marks: frozenset[str]
    loose: frozenset[str]
    over: frozenset[str]
    denied: bool
    ruled: dict[str, frozenset[str]]


@cache
def _small(language: Language) -> frozenset[str]:
    return words(f"stop.{language}") | words("denials")


@cache
def light(language: Language) -> frozenset[str]:
    """The roots of the words that go with nearly everything."""
    return frozenset({_LITTLE, *(root(word, language) for word in words(f"light.{language}"))})


@cache
def _directions(language: Language) -> dict[str, str]:
    return {
        root(word, language): name
        for name, all_words in named(f"directions.{language}").items()
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
    loose, over, aside = set(), set(), False
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
        aside = _stays_aside(aside, place, read_words)
        marks |= _bound(place, read_words, language)
        if (
            word.sort is Sort.MARK
            or place in joined
            or word.low in small
            or number(word.text, language)
        ):
            continue
        little = _says_little(place, read_words)
        one, part = (_LITTLE, -1) if little else _root(word, read_words, place, language)
        joined.add(part)
        if not one or not folded(word.low):  # of ‘'s avonds’ the first word
            continue
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
        if aside:
            loose.add(one)
        if word.sort is Sort.NOUN and _low(read_words, place + 1) in _OF:
            over.add(one)
    return Said(
        frozenset(written),
        written,
        frozenset(names),
        frozenset(describing),
        frozenset(word.low for word in read_words),
        frozenset(marks),
        frozenset(loose),
        frozenset(over),
        any(word.low in words("denials") for word in read_words),
        {one: frozenset(by) for one, by in ruled.items()},
    )


def _low(text: Sequence[Word], place: int) -> str:
    return text[place].low if 0 <= place < len(text) else ""


def _stays_aside(aside: bool, place: int, text: Sequence[Word]) -> bool:
    """Whether a word says by what means or with whom it is done: … werven met een campagne. What
    follows a noun may tell which are meant: jongeren met een beperking."""
    word, before = text[place], text[place - 1] if place else None
    if word.low in _MEANS:
        return before is None or _is_done(before) or before.low in _TOGETHER
    return aside and word.sort not in _ENDS_ASIDE


def _is_done(word: Word) -> bool:
    return word.sort in _DONE or {Sort.FINITE, Sort.INFINITIVE} <= word.possible


def _bound(place: int, text: Sequence[Word], language: Language) -> set[str]:
    """The side of a number on which something is: tot 27 jaar, minimaal 27 jaar."""
    near = (place + 1, place + 2) if _low(text, place + 1) in _THAN else (place + 1,)
    if not any(there < len(text) and number(text[there].text, language) for there in near):
        return set()
    return {side for side, those in named("bounds").items() if text[place].low in those}


def _says_little(place: int, text: Sequence[Word]) -> bool:
    """Weten hoe, weten … te: whoever knows how to is able to. Er vallen: there are."""
    if text[place].lemma == "vallen" and _low(text, place - 1) == "er":
        return True
    return text[place].lemma == "weten" and (
        _low(text, place + 1) == "hoe" or any(word.sort is Sort.TO for word in text[place:])
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

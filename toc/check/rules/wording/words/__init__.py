"""The word lists of the wording rules, as data files that a programme leader can read and extend.

`NAME.LANGUAGE.txt` has one entry a line; what follows a `#` is a comment. Where there is no list
for a language, it is empty, and the rules that need it find nothing.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from toc.core.words import Language
from toc.core.words.lists import lines

Tokens = tuple[str, ...]

_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@lru_cache(maxsize=1 << 18)
def tokens(text: str) -> Tokens:
    """The words and numbers of a text, in lower case.

    >>> tokens("Jaarlijks 2 leeragenda's opgesteld.")
    ('jaarlijks', '2', "leeragenda's", 'opgesteld')
    """
    # A large plan repeats its words: each is kept once.
    return tuple(map(sys.intern, _TOKEN.findall(text.lower().replace("’", "'"))))


class Match(NamedTuple):
    """An entry found in a text: as the list has it, and where its first and its next word
    stand."""

    words: str
    start: int
    end: int


class Phrases:
    """Entries of one or more words, to be found in a text."""

    def __init__(self, entries: Iterable[str]) -> None:
        self._by_first: dict[str, list[tuple[Tokens, str]]] = {}
        for entry in entries:
            if words := tokens(entry):
                self._by_first.setdefault(words[0], []).append((words, entry))
        for candidates in self._by_first.values():
            candidates.sort(key=lambda one: -len(one[0]))

    def __bool__(self) -> bool:
        return bool(self._by_first)

    def at(self, text: Tokens, start: int) -> Match | None:
        """The longest entry that begins with the word at `start`."""
        if start < len(text):
            for words, entry in self._by_first.get(text[start], ()):
                end = start + len(words)
                if text[start:end] == words:
                    return Match(entry, start, end)
        return None

    def all_in(self, text: Tokens) -> list[Match]:
        """Every entry in a text, from left to right; a longer one hides those within it."""
        found: list[Match] = []
        by_first, done = self._by_first, 0
        if by_first.keys().isdisjoint(text):
            return found
        for start, word in enumerate(text):
            # Asked of every word of a plan: what `at` does, without calling it.
            for words, entry in by_first.get(word, ()) if start >= done else ():
                end = start + len(words)
                if text[start:end] == words:
                    found.append(Match(entry, start, end))
                    done = end
                    break
        return found


class Verbs(NamedTuple):
    """Verbs: `base` as one begins a task with, `finite` forms, and `done` (past participles)."""

    base: Phrases
    finite: Phrases
    done: frozenset[str]
    words: frozenset[str]


@cache
def entries(name: str, language: Language) -> tuple[str, ...]:
    """The lines of a list; none where there is no list for that language."""
    try:
        return lines(__file__, f"{name}.{language}")
    except FileNotFoundError:
        return ()


@cache
def words(name: str, language: Language) -> frozenset[str]:
    """A list of single words."""
    return frozenset(entry.lower() for entry in entries(name, language))


@cache
def phrases(name: str, language: Language) -> Phrases:
    """A list of words and groups of words."""
    return Phrases(entries(name, language))


@cache
def verbs(name: str, language: Language) -> Verbs:
    """A list of verbs. The columns are the base, the form with he or she, the past participle and,
    in English, the form in -ing."""
    rows = [[form.strip() for form in entry.split(",")] for entry in entries(name, language)]
    return Verbs(
        base=Phrases(form for row in rows for form in (row[0], *row[3:4])),
        finite=Phrases(row[1] for row in rows if len(row) > 1),
        done=frozenset(row[2] for row in rows if len(row) > 2),
        words=frozenset(word for row in rows for form in row for word in form.split()[:1]),
    )


@cache
def synonyms(name: str, language: Language) -> tuple[Sequence[str], Phrases, dict[str, str]]:
    """A list of names for the same: per line its names, all forms to be found, and the name that
    each form belongs to."""
    names: list[str] = []
    name_of: dict[str, str] = {}
    for line in entries(name, language):
        rows = [[form.strip() for form in one.split(",")] for one in line.split(";")]
        names.append("; ".join(row[0] for row in rows))
        for row in rows:
            for form in row:
                name_of[form] = row[0]
    return names, Phrases(name_of), name_of

"""What a text says: its words by their roots, and what they are done by and for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from toc.check.reading import Sort, read
from toc.check.reading.vocabulary import compared, verb_of
from toc.check.rules.duplicates._lists import named, words
from toc.check.rules.duplicates._measured import measured
from toc.check.rules.duplicates._numbers import number
from toc.check.rules.duplicates._other_words import firsts
from toc.check.rules.duplicates._phrases import rephrased
from toc.check.rules.duplicates._roots import folded, near, root, without
from toc.check.rules.duplicates._word_roles import (
    ENDS_VERB,
    VERBS,
    bound,
    denies_the_way,
    is_active,
    is_name,
    low_at,
    may_be_verb,
    no_more,
    of_what_follows,
    root_of,
    says_little,
    stays_aside,
    undergone,
)
from toc.check.rules.duplicates._words import LITTLE, MOST_WORDS, directions, light, small
from toc.check.rules.wording.words.people import names_people
from toc.core.words import Language

_DESCRIBING = frozenset({Sort.ADJECTIVE, Sort.DESCRIBING})
_BEYOND = frozenset({"below", "above"})
_WHERE = {
    "uit": "van",
    "vanuit": "van",
    "vanaf": "van",
    "richting": "naar",
    "te": "in",
    "binnen": "in",
    "from": "of",
}
"""Prepositions that say the same of a place."""
_OF = frozenset({"van", "of"})
OTHERWISE = "'"  # after the root of a word that is light in its other sense only
_PLUS = re.compile(r"(\d{1,3})-?plus")
_OLD = 50  # years: whoever is older is a senior
_AGES = frozenset({"oud", "jong", "old", "young"})  # ouderen are not said to become older
_COUNTS = {
    "share": ("percentage", "graad", "aandeel"),
    "count": ("aantal", "aantallen"),
}  # what a compound ends in that says what is counted: opkomstpercentage


@dataclass(frozen=True)
class Gist:
    """What a text says. `content` are the roots of its words that count, `written` each as it
    stands, `accepts` what each of them can be said as. `nouns` are its nouns with their text,
    `first` the first of them where no compound says what is counted, `acting` those that may be
    who does it, none where that is not said. `done` are verbs, `names` names and `describing`
    what describes another. `apart` are all its words as they stand, to find the part of a verb
    among. `marks` say which way it goes, what it counts and on which side of a number it is.
    `loose` only say by what means or with whom, `over` are those before ‘van’ (naasten van …).
    `denied` says that it denies something, and `ruled` by which prepositions each root is
    ruled. `may_do` are the words that can be verbs (vissen), `before` and `after` the nouns on
    either side of the verb that no preposition governs, `governors` the prepositions of the
    others. `stays` says that the denial is of the way it goes: niet meer. `undergone` are
    participles: gepest."""

    language: Language
    content: frozenset[str]
    accepts: dict[str, str]
    written: dict[str, str]
    nouns: dict[str, str]
    acting: tuple[str, ...]
    first: str
    done: frozenset[str]
    names: frozenset[str]
    describing: frozenset[str]
    apart: frozenset[str]
    marks: frozenset[str]
    loose: frozenset[str]
    over: frozenset[str]
    denied: bool
    ruled: dict[str, frozenset[str]]
    may_do: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    governors: dict[str, frozenset[str]]
    stays: bool
    undergone: frozenset[str]

    @cached_property
    def people(self) -> frozenset[str]:
        """Those of its nouns that are people: few pairs need to know."""
        named = (one for one, low in self.nouns.items() if names_people(low, self.language))
        return frozenset(named)

    @cached_property
    def actor(self) -> str:
        """The people who do it, empty where that is not said."""
        return next((one for one in self.acting if one in self.people), "")


@lru_cache(maxsize=1 << 14)
def gist(text: str, language: Language) -> Gist:
    """What a text says, read word by word."""
    read_words = read(rephrased(text, language), language)[: 2 * MOST_WORDS]
    ways, passed_over, opposed = directions(language), small(language), _opposed()
    written: dict[str, str] = {}
    names, done, describing, marks = set(), set(), set(), set()
    denied = any(word.low in words("denials") for word in read_words)
    before: set[str] = set()
    after: set[str] = set()
    governors: dict[str, set[str]] = defaultdict(set)
    may_do = set()
    loose, over, aside = set(), set(), False
    ruled: dict[str, set[str]] = defaultdict(set)
    nouns: dict[str, str] = {}
    acting: tuple[str, ...] = ()
    rated = False
    ruling = governor = ""
    governed = finite = False
    joined: set[int] = set()
    for place, word in enumerate(read_words):
        if word.sort is Sort.INFINITIVE and names_people(word.low, language):
            word = word._replace(sort=Sort.NOUN)  # verpleegkundigen
        if word.low in opposed:
            ruling = word.low
        elif word.sort in ENDS_VERB or word.sort is Sort.FINITE:
            ruling = ""
        if word.low == "%":
            marks.add("share")
        finite = finite or word.sort is Sort.FINITE
        governed = word.sort is Sort.PREPOSITION or (
            governed and word.sort not in (Sort.FINITE, Sort.MARK)
        )
        if word.sort is Sort.PREPOSITION or not governed:
            governor = _WHERE.get(word.low, word.low) if governed else ""
        aside = stays_aside(aside, place, read_words)
        sides = bound(place, read_words, language)
        if sides and word.sort is Sort.COMPARATIVE:  # niemand wacht langer dan zes weken
            turned = any(one.low in words("denials") for one in read_words[:place])
            marks |= _BEYOND - sides if turned else sides
            denied = denied and not turned
            continue
        marks |= sides
        if language == "nl" and (plus := _PLUS.match(word.low)):
            marks.add("above")
            if int(plus[1]) >= _OLD:
                written.setdefault(root("senior", "nl"), "senioren")
        if (
            word.sort is Sort.MARK
            or place in joined
            or no_more(place, read_words)
            or of_what_follows(place, read_words)
            or word.low in passed_over
            or number(word.text, language)
        ):
            continue
        about, way = measured(word.low, language)
        if about:
            marks.add(ways[way])
            rated = True
            one = root(about, language)
            written.setdefault(one, about)
            nouns.setdefault(one, about)
            continue
        lacking, base = without(word.low, language), compared(word, language)
        if says_little(place, read_words):
            one, part = LITTLE, -1
        elif lacking or (base and root(word.low, language) not in ways):
            one, part = root(lacking or base, language), -1
        else:
            one, part = root_of(word, read_words, place, language)
        denied = denied != bool(lacking)
        joined.add(part)
        if not one or not folded(word.low):  # of ‘'s avonds’ the first word
            continue
        if base and one not in ways and base not in _AGES:
            marks.add("up")
        if word.sort in _DESCRIBING and word.low == word.lemma and one in light(language):
            one += OTHERWISE if verb_of(word.low, language) else ""  # ervaren wijkagenten
        if one in ways:
            marks.add(ways[one])
            continue
        written.setdefault(one, folded(lacking or word.low))
        if word.sort is Sort.NOUN:
            counts = {mark for mark, ends in _COUNTS.items() if word.low.endswith(ends)}
            marks |= counts
            rated = rated or bool(counts)
            nouns.setdefault(one, word.low)
            acting += () if governed else (one,)
            if not governed:
                (after if finite else before).add(one)
        if is_name(word, place, read_words):
            names.add(one)
        if governor and word.sort in (Sort.NOUN, Sort.NAME):
            governors[one].add(governor)
        if word.sort in VERBS:
            done.add(one)
        if word.sort in VERBS or may_be_verb(place, read_words):
            may_do.add(one)
        if word.sort in _DESCRIBING:
            describing.add(one)
        if ruling:
            ruled[one].add(ruling)
        if aside:
            loose.add(one)
        if word.sort is Sort.NOUN and low_at(read_words, place + 1) in _OF:
            over.add(one)
    return Gist(
        language,
        frozenset(written),
        _accepted(written, language),
        written,
        nouns,
        acting if is_active(read_words) else (),
        "" if rated else _counted(nouns, governors, language),
        frozenset(done),
        frozenset(names),
        frozenset(describing),
        frozenset(word.low for word in read_words),
        frozenset(marks),
        frozenset(loose),
        frozenset(over),
        denied,
        {one: frozenset(by) for one, by in ruled.items()},
        frozenset(may_do),
        frozenset(before),
        frozenset(after),
        {one: frozenset(by) for one, by in governors.items()},
        denies_the_way(read_words, language),
        undergone(read_words, language),
    )


def _counted(
    nouns: Mapping[str, str], governors: Mapping[str, set[str]], language: Language
) -> str:
    """What a share is of: the first noun that says something, or whoever it is found among."""
    empty = light(language)
    among = (one for one in nouns if "onder" in governors.get(one, ()))
    says = (one for one, low in nouns.items() if one not in empty or names_people(low, language))
    return next(among, next(says, ""))


def _accepted(written: Mapping[str, str], language: Language) -> dict[str, str]:
    """By the roots that can stand for one of these, that one."""
    found = {near_by: one for one in written for near_by in near(one, language)}
    for one, word in written.items():
        found.update((first, one) for first in firsts(word, language))
    return found | {one: one for one in written}


@cache
def _opposed() -> frozenset[str]:
    lists = named("opposed")
    return frozenset(lists).union(*lists.values())

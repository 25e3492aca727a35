"""What a text says: its words by their roots, and what they are done by and for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from toc.messages import Language
from toc.reading import Sort, Word, known, read
from toc.reading.vocabulary import compared, verb_of
from toc.rules.duplicates._lists import named, words
from toc.rules.duplicates._numbers import number
from toc.rules.duplicates._otherwise import firsts
from toc.rules.duplicates._phrases import rephrased
from toc.rules.duplicates._roots import folded, near, root, without
from toc.rules.duplicates._words import LITTLE, MOST_WORDS, directions, light, small
from toc.rules.wording.words.people import names_people

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
_PASSIVE = frozenset({"worden", "zijn", "be", "krijgen", "ontvangen", "get", "receive"})
OTHERWISE = "'"  # after the root of a word that is light in its other sense only
_AGED = re.compile("plus|jarige")  # onder tweejarigen is among them
_PLUS = re.compile(r"(\d{1,3})-?plus")
_ONLY_APART = frozenset({"uit", "af", "aan", "toe", "mee", "terug", "weg", "op"})
"""At the end of a clause these are part of its verb, also of one that is not in the vocabulary."""
_OLD = 50  # years: whoever is older is a senior
_COUNTED = frozenset({Sort.NOUN, Sort.ADJECTIVE, Sort.DESCRIBING, Sort.PRESENT})
_NEARBY = 4  # words between a denial and its ‘meer’
_AGES = frozenset({"oud", "jong", "old", "young"})  # ouderen are not said to become older
_COUNTS = {
    "share": ("percentage", "graad", "aandeel"),
    "count": ("aantal", "aantallen"),
}  # what a compound ends in that says what is counted: opkomstpercentage
_THAN = frozenset({"de", "het", "dan", "the", "than"})


@dataclass(frozen=True)
class Said:
    """What a text says. `content` are the roots of its words that count, `written` each as it
    stands, `accepts` what each of them can be said as. `nouns` are its nouns with their text,
    `first` the first of them where no compound says what is counted, `acting` those that may be
    who does it, none where that is not said. `done` are verbs, `names` names and `describing`
    what describes another. `apart` are all its words as they stand, to find the part of a verb
    among. `marks` say which way it goes, what it counts and on which side of a number it is.
    `loose` only say by what means or with whom, `over` are those before ‘van’ (naasten van …).
    `denied` says that it denies something, and `ruled` by which prepositions each root is
    ruled."""

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
def said(text: str, language: Language) -> Said:
    """What a text says, read word by word."""
    read_words = read(rephrased(text, language), language)[: 2 * MOST_WORDS]
    ways, passed_over, opposed = directions(language), small(language), _opposed()
    written: dict[str, str] = {}
    names, done, describing, marks = set(), set(), set(), set()
    denied = any(word.low in words("denials") for word in read_words)
    loose, over, aside = set(), set(), False
    ruled: dict[str, set[str]] = defaultdict(set)
    nouns: dict[str, str] = {}
    acting: tuple[str, ...] = ()
    rated = False
    ruling = ""
    governed = False
    joined: set[int] = set()
    for place, word in enumerate(read_words):
        if word.low in opposed:
            ruling = word.low
        elif word.sort in _ENDS_VERB or word.sort is Sort.FINITE:
            ruling = ""
        if word.low == "%":
            marks.add("share")
        governed = word.sort is Sort.PREPOSITION or (
            governed and word.sort not in (Sort.FINITE, Sort.MARK)
        )
        aside = _stays_aside(aside, place, read_words)
        marks |= _bound(place, read_words, language)
        if language == "nl" and (plus := _PLUS.match(word.low)):
            marks.add("above")
            if int(plus[1]) >= _OLD:
                written.setdefault(root("senior", "nl"), "senioren")
        if (
            word.sort is Sort.MARK
            or place in joined
            or _no_more(place, read_words)
            or word.low in passed_over
            or number(word.text, language)
        ):
            continue
        lacking, base = without(word.low, language), compared(word, language)
        if _says_little(place, read_words):
            one, part = LITTLE, -1
        elif lacking or (base and root(word.low, language) not in ways):
            one, part = root(lacking or base, language), -1
        else:
            one, part = _root(word, read_words, place, language)
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
        if _is_name(word, place, read_words):
            names.add(one)
        if word.sort in _VERBS:
            done.add(one)
        if word.sort in _DESCRIBING:
            describing.add(one)
        if ruling:
            ruled[one].add(ruling)
        if aside:
            loose.add(one)
        if word.sort is Sort.NOUN and _low(read_words, place + 1) in _OF:
            over.add(one)
    return Said(
        language,
        frozenset(written),
        _accepted(written, language),
        written,
        nouns,
        acting if _is_active(read_words) else (),
        "" if rated else next(iter(nouns), ""),
        frozenset(done),
        frozenset(names),
        frozenset(describing),
        frozenset(word.low for word in read_words),
        frozenset(marks),
        frozenset(loose),
        frozenset(over),
        denied,
        {one: frozenset(by) for one, by in ruled.items()},
    )


def _is_active(text: Sequence[Word]) -> bool:
    """Whether the first people of a text do what it says: not in ‘worden geholpen’ or ‘helpen
    van ouderen’."""
    verbs = [word for word in text if word.sort is Sort.FINITE]
    return bool(verbs) and all(word.lemma not in _PASSIVE for word in verbs)


def _accepted(written: Mapping[str, str], language: Language) -> dict[str, str]:
    """By the roots that can stand for one of these, that one."""
    found = {near_by: one for one in written for near_by in near(one, language)}
    for one, word in written.items():
        found.update((first, one) for first in firsts(word, language))
    return found | {one: one for one in written}


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
    number_at = next(
        (at for at in near if at < len(text) and number(text[at].text, language)), len(text)
    )
    if number_at == len(text) or _AGED.search(text[number_at].low):
        return set()
    return {side for side, those in named("bounds").items() if text[place].low in those}


def _no_more(place: int, text: Sequence[Word]) -> bool:
    """Whether ‘meer’ says that there is none any longer: er slapen geen mensen meer op straat."""
    if text[place].low != "meer" or not place:
        return False
    follows = text[place + 1].sort if place + 1 < len(text) else Sort.MARK
    return follows not in _COUNTED and any(
        word.low in words("denials") for word in text[max(0, place - _NEARBY) : place]
    )


def _says_little(place: int, text: Sequence[Word]) -> bool:
    """Weten hoe, weten … te: whoever knows how to is able to. Er vallen: there are."""
    if text[place].lemma == "vallen" and _low(text, place - 1) == "er":
        return True
    return text[place].lemma == "weten" and (
        _low(text, place + 1) == "hoe" or any(word.sort is Sort.TO for word in text[place:])
    )


def _root(word: Word, text: Sequence[Word], place: int, language: Language) -> tuple[str, int]:
    """The root of a word where it stands: of a verb that of its base, with the part that stands
    apart; and where that part stands, -1 where there is none."""
    if word.sort not in _VERBS:
        return root(word.low, language), -1
    if language == "nl" and word.sort in (Sort.FINITE, Sort.INFINITIVE):
        for there in _apart(text, place + 1):
            whole = text[there].low + word.lemma
            part = text[there]
            only_part = part.low in _ONLY_APART and part.sort is not Sort.NOUN
            if known(whole, language) or only_part:
                return root(whole, language), there
    return root(word.lemma if known(word.lemma, language) else word.low, language), -1


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


@cache
def _opposed() -> frozenset[str]:
    lists = named("opposed")
    return frozenset(lists).union(*lists.values())

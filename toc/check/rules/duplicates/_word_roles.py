"""What the words around a word say of it: its verb with the part that stands apart, by what means,
on which side of a number, done or undergone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from toc.check.reading import Sort, Word, known
from toc.check.reading.dutch_words import taken_apart
from toc.check.rules.duplicates._lists import named, words
from toc.check.rules.duplicates._numbers import number
from toc.check.rules.duplicates._roots import root
from toc.check.rules.duplicates._words import directions
from toc.core.words import Language

VERBS = frozenset(
    {Sort.FINITE, Sort.INFINITIVE, Sort.NOMINAL, Sort.PARTICIPLE, Sort.DESCRIBING, Sort.PRESENT}
)
ENDS_VERB = frozenset({Sort.MARK, Sort.PREPOSITION, Sort.COORDINATOR, Sort.SUBORDINATOR, Sort.TO})
_ENDS_ASIDE = VERBS | {Sort.MARK, Sort.COORDINATOR, Sort.SUBORDINATOR}
_DONE = frozenset({Sort.INFINITIVE, Sort.PARTICIPLE, Sort.MARK})
_MEANS = frozenset({"met", "via", "tijdens", "middels", "through"})
_TOGETHER = frozenset({"samen", "together"})
_PASSIVE = frozenset({"worden", "zijn", "be", "krijgen", "ontvangen", "get", "receive"})
_AGED = re.compile("plus|jarige")  # onder tweejarigen is among them
_ONLY_APART = frozenset({"uit", "af", "aan", "toe", "mee", "terug", "weg", "op"})
"""At the end of a clause these are part of its verb, also of one that is not in the vocabulary."""
_COUNTED = frozenset({Sort.NOUN, Sort.ADJECTIVE, Sort.DESCRIBING, Sort.PRESENT})
_NEARBY = 4  # words between a denial and its ‘meer’
_THAN = frozenset({"de", "het", "dan", "the", "than"})


def denies_the_way(text: Sequence[Word], language: Language) -> bool:
    """Whether it does not go any way: ‘niet meer afval’, ‘geen toename’."""
    ways = directions(language)
    return any(
        word.low in words("denials") - _WITHOUT
        and any(root(one.low, language) in ways for one in text[max(0, place - 1) : place + 3])
        for place, word in enumerate(text)
    )


def may_be_verb(place: int, text: Sequence[Word]) -> bool:
    """Whether what is read as a noun can be a verb at the end: ‘mensen die vissen’."""
    word, before = text[place], text[place - 1]
    ends = place + 1 == len(text) or text[place + 1].sort in (Sort.FINITE, Sort.MARK)
    alone = place > 1 and before.sort in (Sort.NOUN, Sort.PRONOUN, Sort.NAME)
    return bool(word.possible & VERBS) and ends and alone


def undergone(text: Sequence[Word], language: Language) -> frozenset[str]:
    """What is done to somebody or something: ‘worden gepest’."""
    if all(word.lemma not in _UNDERGOING for word in text):
        return frozenset()
    done = (Sort.PARTICIPLE, Sort.ADJECTIVE)
    return frozenset(
        root(word.low, language)
        for word in text
        if word.sort in done and word.low.endswith(("d", "t", "n"))
    )


_UNDERGOING = frozenset({"worden", "zijn", "be"})


_WITHOUT = frozenset({"zonder", "without"})
_BY_DOING = frozenset({"om", "door"})
"""‘… om te spelen’ is not omspelen."""


def of_what_follows(place: int, text: Sequence[Word]) -> bool:
    """Whether a particle is of the verb behind ‘te’, by which it is read: ‘op te sporen’."""
    follows = place + 2 < len(text) and text[place + 1].low == "te"
    if not follows or text[place].low not in words("particles") - _BY_DOING:
        return False
    verb = text[place + 2]
    there = text[place].low in _ONLY_APART or known(text[place].low + verb.low, "nl")
    return there and verb.sort in VERBS


def is_active(text: Sequence[Word]) -> bool:
    """Whether the first people of a text do what it says: not in ‘worden geholpen’ or ‘helpen
    van ouderen’."""
    # ‘Vrijwilligers opleiden’: whole, a verb that is taken apart is no finite one.
    verbs = [
        word
        for word in text
        if word.sort is Sort.FINITE and not (word.low.endswith("en") and taken_apart(word.low))
    ]
    return bool(verbs) and all(word.lemma not in _PASSIVE for word in verbs)


def low_at(text: Sequence[Word], place: int) -> str:
    """The word at a place in lower case, empty where there is none."""
    return text[place].low if 0 <= place < len(text) else ""


def stays_aside(aside: bool, place: int, text: Sequence[Word]) -> bool:
    """Whether a word says by what means or with whom it is done: … werven met een campagne. What
    follows a noun may tell which are meant: jongeren met een beperking."""
    word, before = text[place], text[place - 1] if place else None
    if word.low in _MEANS:
        return before is None or _is_done(before) or before.low in _TOGETHER
    return aside and word.sort not in _ENDS_ASIDE


def _is_done(word: Word) -> bool:
    return word.sort in _DONE or {Sort.FINITE, Sort.INFINITIVE} <= word.possible


def bound(place: int, text: Sequence[Word], language: Language) -> set[str]:
    """The side of a number on which something is: tot 27 jaar, minimaal 27 jaar."""
    near = (place + 1, place + 2) if low_at(text, place + 1) in _THAN else (place + 1,)
    number_at = next(
        (at for at in near if at < len(text) and number(text[at].text, language)), len(text)
    )
    if number_at == len(text) or _AGED.search(text[number_at].low):
        return set()
    return {side for side, those in named("bounds").items() if text[place].low in those}


def no_more(place: int, text: Sequence[Word]) -> bool:
    """Whether ‘meer’ says that there is none any longer: er slapen geen mensen meer op straat."""
    if text[place].low != "meer" or not place:
        return False
    follows = text[place + 1].sort if place + 1 < len(text) else Sort.MARK
    return follows not in _COUNTED and any(
        word.low in words("denials") for word in text[max(0, place - _NEARBY) : place]
    )


def says_little(place: int, text: Sequence[Word]) -> bool:
    """Weten hoe, weten … te: whoever knows how to is able to. Er vallen: there are."""
    if text[place].lemma == "vallen" and low_at(text, place - 1) == "er":
        return True
    return text[place].lemma == "weten" and (
        low_at(text, place + 1) == "hoe" or any(word.sort is Sort.TO for word in text[place:])
    )


def root_of(word: Word, text: Sequence[Word], place: int, language: Language) -> tuple[str, int]:
    """The root of a word where it stands: of a verb that of its base, with the part that stands
    apart; and where that part stands, -1 where there is none."""
    if word.sort not in VERBS:
        return root(word.low, language), -1
    if language == "nl" and of_what_follows(place - 2, text):
        return root(text[place - 2].low + word.lemma, language), -1
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
        ends = place + 1 == len(text) or text[place + 1].sort in ENDS_VERB
        here = text[place].low in words("particles") and ends
        if here and not of_what_follows(place, text):
            yield place


def is_name(word: Word, place: int, text: Sequence[Word]) -> bool:
    if len(word.low) == 1:
        return True
    begins = place == 0 or text[place - 1].sort is Sort.MARK
    return word.text[0].isupper() and not begins

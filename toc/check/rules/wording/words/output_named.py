"""Whether a text without a verb names what was made or is delivered: ‘Een wijkplan’."""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause
from toc.check.rules.wording.words import phrases, words
from toc.check.rules.wording.words.activity import first_noun
from toc.check.rules.wording.words.people import names_people
from toc.check.rules.wording.words.there import ends_in
from toc.check.rules.wording.words.things import (
    NOUNS,
    head_noun,
    is_facility,
    is_place,
    is_post,
    is_product,
    of_people,
)
from toc.core.words import Language

_OF_TEXTS = word_set("verspreiden schrijven houden maken write hold make")
"""Verbs whose participle after a noun says more of it: ‘evenementen verspreid over de stad’."""
_TIMES = (
    "avond", "avonden", "bezoek", "bezoeken", "les", "lessen", "gesprek", "gesprekken", "controle",
    "controles", "consult", "consulten", "inspectie", "inspecties", "visits", "lessons", "talks",
)  # fmt: skip
"""What is held so many times, as the end of a word."""
_EVERY = word_set("elk elke ieder iedere alle every each all")


def named(read: Clause, language: Language) -> tuple[str, str] | None:
    """‘Een wijkplan’, ‘Nieuwe sporthal gereed’, ‘Een door de raad vastgestelde kaart’."""
    said = read.words
    if any(word.sort is Sort.COMPARATIVE for word in read.words) or not said:
        return None
    head = first_noun(said)
    if head is not None and _as_it_is(said, head):
        return None
    if head is not None and is_product(said[head], language):
        of = [word.sort for word in said[head + 1 : head + 3]]
        counted = len(of) == 2 and of[1] is Sort.NUMBER  # ‘Een netwerk van 20 coaches’
        counted = counted or any(word.low in _EVERY for word in said[head + 1 :])
        mine = of_people(said[head], language) and not counted
        return None if mine else ("thing", said[head].low)
    if head is not None and _held(said, head):
        return "thing", said[head].low
    if head is not None and _for_each(said, head, language):
        return "thing", said[-1].low
    if head is not None and _so_many(said, head, language):
        return "thing", said[head].low
    ready = phrases("ready", language).all_in(tuple(word.low for word in said))
    if ready and head is not None and ready[-1].start > head and ends_in(said, ready[-1].words):
        people = names_people(said[head].text, language)
        return None if people or of_people(said[head], language) else ("thing", ready[-1].words)
    if read.rest:
        return None
    for n, word in enumerate(said):
        made = _made(word, language) and word.lemma not in _OF_TEXTS
        after = said[n + 1 :]
        ends = not after or after[0].sort in (Sort.PREPOSITION, Sort.NUMBER)
        behind = n > 0 and said[n - 1].sort in NOUNS and word.sort is not Sort.DESCRIBING
        if made and behind and ends:
            return "done", word.low
        if made:
            place = head_noun(after, language)
            if place is not None and is_product(after[place], language):
                return "thing", after[place].low
    return None


def _as_it_is(said: Sequence[Word], head: int) -> bool:
    """‘Een toegankelijk museum’: how a house is that is there, and not one that is delivered."""
    before = said[head - 1] if head else None
    if before is None or before.sort is not Sort.ADJECTIVE or before.low in _NEW:
        return False
    return said[head].low in _HOUSES and not any(word.sort is Sort.NUMBER for word in said)


_NEW = word_set("nieuw nieuwe tweede derde extra eigen new second own")
_HOUSES = word_set(
    "museum bibliotheek theater ziekenhuis school centrum park station winkel library theatre "
    "hospital"
)


def _held(said: Sequence[Word], head: int) -> bool:
    """‘Jaarlijks 10 voorlichtingsavonden’."""
    return lesson(said[head]) and any(word.sort is Sort.NUMBER for word in said[:head])


def _so_many(said: Sequence[Word], head: int, language: Language) -> bool:
    """‘Zes nieuwe speelplaatsen’, ‘Een energiecoöperatie in elk dorp’."""
    if not is_facility(said[head], language):
        return False
    number = said[0].sort is Sort.NUMBER and said[0].low not in ("nul", "zero")
    everywhere = any(word.low in _EVERY for word in said[head + 1 :])
    return number or everywhere


def _for_each(said: Sequence[Word], head: int, language: Language) -> bool:
    """‘Elke wijk een eigen beheerder’."""
    last = said[-1]
    own = is_facility(last, language) or is_post(last, language)
    one = any(word.low in ("een", "a", "an", "één") for word in said[head + 1 :])
    return said[0].low in _EVERY and is_place(said[head], language) and one and own


def _made(word: Word, language: Language) -> bool:
    """Whether a word is the past participle of a verb of making."""
    if word.sort in (Sort.PARTICIPLE, Sort.DESCRIBING):
        return word.lemma in words("making", language)
    if language == "nl" or word.sort is not Sort.ADJECTIVE or not word.low.endswith("ed"):
        return False
    bases = {word.lemma, word.low.removesuffix("d"), word.low.removesuffix("ed")}
    return bool(bases & words("making", "en"))


def lesson(word: Word) -> bool:
    return word.sort in NOUNS and word.low.endswith(_TIMES)

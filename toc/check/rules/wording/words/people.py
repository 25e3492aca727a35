"""Whether a text names anybody who would notice what it says."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from toc.check.reading import Sort, Word, known, read
from toc.check.reading.patterns import ByLanguage
from toc.check.rules.wording.words import Tokens, phrases, tokens, words
from toc.core.words import Language

_PLURALS = ByLanguage(
    nl=(
        r"\w{2,}(?:ers|aars|iërs|eurs|isten|anten|(?<!m)enten|ënten|enden|jarigen|-jarigen|"
        r"-ers|'ers|ologen|agogen|[dnt]ici|kundigen|\w{3}genoten|behoeftigen|gerechtigden)$"
    ),
    en=r"\w{3,}(?:ers|ors|(?<!m)ents|ants|ists|ians|ees)$",
)

_ONE = re.compile(r"(?!rivier|banier)\w{4,}(?:(?<!we)er|aar|eur|ist|ant|ent)$")
_INHABITANTS = re.compile(r"[A-Z]\w{3,}(?:aren|lander|ers|ezen|anen|iërs)\b")
"""Eindhovenaren, Nederlander: those who live in a place."""

_TAIL = 6
"""A word of so many letters also counts as the last part of a compound: ‘doelgroepkinderen’."""

_ALONG = ByLanguage(
    nl=(
        r"\b(?:in samenwerking|samen|in overleg|samenwerken|afspraken|overeenkomsten?|convenant)"
        r" met (?:(?:het|onze|\w+e) (?:en )?)*[\w'-]+(?:(?:,| en| of) (?:(?:het|\w+e) )*[\w'-]+)*"
    ),
    en=(
        r"\b(?:in (?:cooperation|collaboration|partnership|consultation)|together|work(?:ing)?|"
        r"agreements?) with (?:(?:the|our|local|other) )*[\w'-]+"
        r"(?:(?:,| and| or) (?:(?:the|our|local|other) )*[\w'-]+)*"
    ),
)
"""Who work along, named as such."""

_NAMED_AFTER = re.compile(r"\b(\w*(?:registratie|wet|centrum|platform)) [A-Z]\w+")
"""‘De Basisregistratie Personen’ is named after them."""
_BESIDE = {
    "nl": frozenset({"met", "door", "tussen"}),
    "en": frozenset({"with", "by", "between"}),
}


@lru_cache(maxsize=1 << 14)
def names_people(text: str, language: Language) -> bool:
    """Whether somebody is named who would notice it: people, a group of them, the inhabitants of a
    place, or organisations that do not merely take part."""
    if language == "nl" and any(map(_lives_somewhere, _INHABITANTS.findall(text))):
        return True
    without = _ALONG[language].sub(" ", _NAMED_AFTER.sub(r"\1", text).lower())
    said = tokens(without)
    return any(
        _is_people(said, number, language) and not _aside(said, number, language)
        for number in range(len(said))
    ) and not (language == "en" and _only_things(without))


def _lives_somewhere(name: str) -> bool:
    if name.endswith(("lander", "landers")):
        return True
    return not known(name.lower(), "nl") and not _is_thing(name.lower(), "nl")


def _aside(said: Tokens, number: int, language: Language) -> bool:
    """Whether a word names those who take part: ‘door aanbieders’, ‘with partners’."""
    word = said[number]
    if word not in words("organisations", language) and not word.endswith("besturen"):
        return False
    return not _BESIDE[language].isdisjoint(said[max(number - 4, 0) : number])


def _only_things(text: str) -> bool:
    """Whether every word for people in an English text only says what a thing is for: ‘the youth
    information system’."""
    reading = read(text, "en")
    people = [number for number, word in enumerate(reading) if _is_people((word.low,), 0, "en")]
    return bool(people) and all(_is_for(reading, number) for number in people)


def _is_for(reading: tuple[Word, ...], number: int) -> bool:
    for word in reading[number + 1 :]:
        if word.low in words("things_for_people", "en"):
            return True
        if word.sort not in (Sort.NOUN, Sort.NAME, Sort.ADJECTIVE):
            return False
    return False


def _is_people(said: Tokens, number: int, language: Language) -> bool:
    if phrases("people", language).at(said, number) is not None:
        return True
    word = said[number]
    if language == "nl" and _one(said, number) and _ONE.search(word):
        return _is_person(f"{word}s", language)
    if language == "nl" and number and said[number - 1] in _EACH and word.endswith("de"):
        after = said[
            number + 1 : number + 2
        ]  # ‘Iedere geïnteresseerde’, not ‘Iedere gemelde fout’
        alone = not after or read(after[0], "nl")[0].sort is not Sort.NOUN
        return alone and _is_person(f"{word}n", language)
    if language == "nl" and word in _SMALL_PLACES:
        return "zelf" in said[number + 1 : number + 5]  # ‘Dorpen beheren zelf hun speeltuin’
    if language == "en" and word == "drivers":
        return said[number + 1 : number + 2] not in (("of",), ("for",), ("behind",), ())
    return _is_person(word.removesuffix("'s"), language)


_SMALL_PLACES = frozenset({"buurten", "dorpen", "wijken", "straten", "kernen"})
_EACH = frozenset({"elke", "iedere"})
_ANY_ONE = frozenset({"de", "een", "elke", "iedere"})


def _one(said: Tokens, number: int) -> bool:
    """‘Een onderzoeker die …’, ‘… klaar voor de aanvrager’."""
    if said[number + 1 : number + 2] == ("die",):
        return True
    return number > 1 and said[number - 2] == "voor" and said[number - 1] in _ANY_ONE


@lru_cache(maxsize=1 << 14)
def _is_person(word: str, language: Language) -> bool:
    listed = words("people", language)
    if word in listed:
        return True
    if _is_thing(word, language):
        return False
    if _PLURALS[language].search(word) is not None:
        return True
    if language != "nl":
        return False
    return word.endswith(_tails("people", _TAIL)) or _begins(word) or _done_to(word)


@cache
def _tails(name: str, least: int) -> tuple[str, ...]:
    """The words of a Dutch list of at least so many letters."""
    return tuple(one for one in words(name, "nl") if len(one) >= least)


_DONE_TO = re.compile(r"(?:^|\w\w)(ge\w{3,}[dt])en$")
_NO_DONE_TO = frozenset({"gedachten"})


def _done_to(word: str) -> bool:
    """Whether a word names those whom something was done to: ‘gehinderden’, ‘taakgestraften’."""
    found = _DONE_TO.search(word)
    if found is None or word in _NO_DONE_TO or (found.start(1) and known(word, "nl")):
        return False
    done = read(found[1], "nl")[0].sort in (Sort.PARTICIPLE, Sort.DESCRIBING, Sort.ADJECTIVE)
    return done and read(word, "nl")[0].sort is not Sort.PARTICIPLE  # ‘geworden’


def _begins(word: str) -> bool:
    """Whether a Dutch compound begins with people: ‘kinderarmoede’; a ‘patiëntendossier’ is a
    thing."""
    for one in words("people_before", "nl"):
        if word.startswith(one):
            last = word[len(one) :].removeprefix("s")
            if known(last, "nl"):
                return last not in words("things_for_people", "nl")
    return False


def _is_thing(word: str, language: Language) -> bool:
    things = words("not_people", language)
    return word in things or (
        language == "nl"
        and word.endswith(_tails("not_people", 1))
        and any(word.endswith(one) and _is_front(word.removesuffix(one)) for one in things)
    )


def _is_front(part: str) -> bool:
    """Whether what stands before the last part of a compound could be a word."""
    return len(part) > 2 and (known(part, "nl") or known(part.removesuffix("s"), "nl"))

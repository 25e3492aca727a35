"""Nouns that name work (evaluatie, aanleg) or a change that is made (verbetering)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from toc.check.reading.clause_parts import word_set
from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.reading.vocabulary import split_compound
from toc.check.reading.words import Sort, Word
from toc.core.words import Language
from toc.core.words.lists import lines

_ENDS = {
    "nl": (("ing", ("en", "", "n")), ("atie", ("eren",)), ("itie", ("eren",)), ("tie", ("eren",))),
    "en": (
        ("ation", ("", "e", "ate")),
        ("ition", ("", "e")),
        ("tion", ("t", "te", "e")),
        ("sion", ("d", "se")),
        ("ment", ("",)),
        ("al", ("e", "")),
        ("ing", ("", "e")),
        ("ance", ("", "e")),
    ),
}


@cache
def _lines(language: Language) -> tuple[str, ...]:
    return lines(__file__, f"verb_lists/nouns_of_work.{language}")


@cache
def _listed(language: Language) -> frozenset[str]:
    return frozenset(line for line in _lines(language) if not line.startswith("-"))


@cache
def _things(language: Language) -> frozenset[str]:
    return frozenset(line[1:].strip() for line in _lines(language) if line.startswith("-"))


@cache
def kind_of_noun(noun: str, language: Language) -> VerbKind | None:
    """What the verb says from which a noun is made; nothing for a noun of a thing.

    >>> kind_of_noun("verbetering", "nl"), kind_of_noun("vereniging", "nl")
    (<VerbKind.CHANGE: 'change'>, None)
    """
    if noun in _things(language):
        return None
    if noun in _listed(language):
        return VerbKind.WORK
    for end, others in _ENDS[language]:
        if noun.endswith(end) and len(noun) > len(end) + 2:
            for other in others:
                kind = kind_of(noun[: -len(end)] + other, language)
                if kind in (VerbKind.WORK, VerbKind.CHANGE):
                    return kind
    return None


def noun_of_work(word: Word, language: Language) -> bool:
    """Whether a word names work or a change that is made."""
    return word.sort is not Sort.MARK and kind_of_noun(word.low, language) is not None


def names_work(words: Sequence[Word], language: Language) -> bool:
    """Whether words without a verb name work all the same: ‘Evaluatie sportbeleid’, ‘Bijscholing
    van medewerkers’, ‘Dijkversterking tussen twee sluizen’. A compound alone may be the name of
    something (‘Jeugdaanpak’), and so may a list (‘Inkoop, regie en toezicht’)."""
    for n, word in enumerate(words):
        if word.sort is Sort.PREPOSITION:
            return False
        after = words[n + 1] if n + 1 < len(words) else None
        of = after is not None and after.low in _OF
        if noun_of_work(word, language):
            if after is None:
                return word.low in _listed(language) or language == "nl"
            if after.sort in _BROKEN_OFF:
                own = takewhile(lambda one: one.sort is not Sort.PREPOSITION, words)
                nouns = [one for one in own if one.sort is Sort.NOUN]
                return all(noun_of_work(one, language) for one in nouns)
            return True
        if of and word.low.endswith(("ing", "atie", "tion", "ment")):
            # A verb that no list has: ‘Herijking van de visie’.
            return word.low not in _things(language)
        if after is not None and after.low in _ON and word.sort is Sort.NOUN:
            head = split_compound(word.low, language)[-1]
            return head != word.low and kind_of_noun(head, language) is not None
    return False


_OF = frozenset(("van", "of"))
_BROKEN_OFF = frozenset((Sort.MARK, Sort.COORDINATOR))
_ON = word_set("van tussen of between")

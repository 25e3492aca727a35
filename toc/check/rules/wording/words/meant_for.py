"""Where a text says for which change something is done: ‘Docenten inzetten voor betere hulp’."""

from __future__ import annotations

import re
from collections.abc import Sequence

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, ClauseForm, clause
from toc.check.reading.nouns import kind_of_noun
from toc.check.reading.patterns import ByLanguage
from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.rules.wording.words import words
from toc.check.rules.wording.words.people import names_people
from toc.check.rules.wording.words.things import is_product
from toc.core.words import Language

_NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_FOR = ByLanguage(
    nl=(
        r"(?<!\w)(ten behoeve van|ten bate van|ten gunste van|ten dienste van|ter wille van|"
        r"met het oog op|in functie van|gericht op)\s+(.+)"
    ),
    en=(r"(?<!\w)(for the sake of|for the benefit of|aimed at|geared towards)\s+(.+)"),
    flags=re.IGNORECASE,
)
_ALWAYS = frozenset(("ten gunste van", "ten bate van", "ter wille van", "for the sake of"))


def meant_for(text: str, said: Sequence[Word], language: Language) -> tuple[int, str, str] | None:
    """Where ‘ten behoeve van de groei van …’ begins, what joins, and the change that it names."""
    for found in _FOR[language].finditer(text):
        after = [word for word in said if word.start >= found.start(2)][:4]
        always = found[1].lower() in _ALWAYS and bool(clause(text, language).verbs)
        state = found[1].lower() == "met het oog op" and any(
            word.low.endswith(("ing", "heid", "teit")) for word in after
        )
        if found.start() and (always or state or any(changes(word, language) for word in after)):
            return found.start(), found[1].lower(), found[2].strip(" .")
    return _for_better(text, said) if language == "nl" else _for_safer(text, said)


def _for_better(text: str, said: Sequence[Word]) -> tuple[int, str, str] | None:
    """‘Wij zetten docenten in voor betere hulp’; ‘… voor grotere gezinnen’ says for whom."""
    for n, word in enumerate(said[:-2]):
        after = said[n + 2 :] if said[n + 1].low == "een" else said[n + 1 :]
        better, named = (
            after[0],
            next((one for one in after[1:3] if one.sort in _NOUNS), after[-1]),
        )
        if word.low != "voor" or n < _LEAST or better.sort is not Sort.COMPARATIVE:
            continue
        end = kind_of_noun(named.low, "nl") is not None or named.low.endswith("heid")
        head = clause(text[: word.start], "nl")
        placed = bool(head.verbs) and head.verbs[-1].base in _PLACING
        placed = placed or _worked(head)
        object_ = any(one.sort is Sort.NOUN for one in head.words)
        if end and placed and object_ and better.low not in _AGES:
            return word.start, "voor", text[better.start :].strip(" .")
    return None


def _for_safer(text: str, said: Sequence[Word]) -> tuple[int, str, str] | None:
    """‘Install sensors for safer crossings’, and not ‘Build homes for larger families’ or ‘A plan
    for cleaner air’."""
    for n, word in enumerate(said[:-2]):
        more = said[n + 1].sort is Sort.COMPARATIVE and said[n + 1].low not in _AGES | _BIGGER
        if word.low != "for" or n < _LEAST or not more or said[n - 1].sort not in _NOUNS:
            continue
        head = clause(text[: word.start], "en")
        works = head.form is ClauseForm.DOING and head.verb.kind("en") is VerbKind.WORK
        people = names_people(text[said[n + 1].start :], "en")
        if works and not people and not is_product(said[n - 1], "en"):
            return word.start, "for", text[said[n + 1].start :].strip(" .")
    return None


_BIGGER = word_set("larger smaller bigger more fewer less longer shorter")


def _worked(head: Clause) -> bool:
    """‘Struiken snoeien voor …’: work that ends before ‘voor’; ‘Een plan maken voor’ is none."""
    if head.form is not ClauseForm.DOING or head.verb.at[-1] + 1 != len(head.words):
        return False
    product = any(is_product(word, "nl") for word in head.words)
    return (
        head.verb.kind("nl") in (VerbKind.WORK, VerbKind.CHANGE)
        and head.verb.base not in _FOR_WHAT
        and not product
    )


_FOR_WHAT = word_set("zorgen kiezen pleiten strijden vechten lobbyen vragen werken gaan sparen")
"""Verbs that say for what by themselves."""
_LEAST = 2
_PLACING = word_set(
    "inzetten plaatsen aanstellen aanleggen bouwen kopen aankopen aanschaffen inhuren ophangen "
    "installeren"
)
"""What one does with things or people so that something gets better."""


def changes(word: Word, language: Language) -> bool:
    """Whether a word says that something changes: ‘betere’, ‘groei’, ‘verbeterde’."""
    more = word.sort is Sort.COMPARATIVE and word.low not in _AGES
    listed = word.low in words("changing_nouns", language)
    said_so = word.sort is Sort.DESCRIBING and kind_of(word.lemma, language) is VerbKind.CHANGE
    return more or listed or said_so or kind_of(word.low, language) is VerbKind.CHANGE


_AGES = word_set("older younger ouder oudere jonger jongere later further earlier verdere eerdere")

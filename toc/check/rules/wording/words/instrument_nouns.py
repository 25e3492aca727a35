"""Which words name something by which people reach what they want, and what it makes better."""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading import Sort, Word, known
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause
from toc.check.reading.nouns import kind_of_noun
from toc.check.reading.verb_lists import kind_of
from toc.check.reading.vocabulary import base_form, split_compound
from toc.check.rules.wording.words import words
from toc.core.words import Language

_NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_VERBS = frozenset((Sort.INFINITIVE, Sort.NOMINAL))
ONES = word_set("de het deze dit onze the this our")


def is_means(word: Word, language: Language) -> bool:
    """Whether a word names work or something by which people reach what they want."""
    if word.sort in _VERBS:
        return known(word.low, language)
    last = split_compound(word.low, "nl")[-1] if language == "nl" else word.low
    if not words("no_means", language).isdisjoint((word.low, last)):
        return False
    if last != word.low and last.endswith("en") and kind_of(last, language) is not None:
        return True  # rekeningrijden, thuiswerken
    listed = words("means_nouns", language)
    forms = (word.low, word.lemma.lower(), last, base_form(last, language))
    return any(one in listed or kind_of_noun(one, language) is not None for one in forms)


def head_after(said: Sequence[Word], start: int) -> int | None:
    """Where the noun, or the verb used as one, stands that comes first after ‘door’."""
    for n in range(start, min(start + 8, len(said))):
        word = said[n]
        more = said[n - 1].sort is Sort.COMPARATIVE and word.sort is Sort.ADJECTIVE
        if word.sort in _NOUNS or word.sort in _VERBS or (more and n + 1 == len(said)):
            return n  # ‘door wijkgericht werken’, ‘door meer groen’
        if word.sort in (Sort.PREPOSITION, Sort.MARK, Sort.FINITE, Sort.TO):
            return None
    return None


BETTER = word_set(
    "beter schoner veiliger gezonder sneller rustiger prettiger groener zelfstandiger makkelijker "
    "fitter gelukkiger slimmer sterker goedkoper zuiniger cleaner safer healthier faster happier "
    "easier cheaper"
)
"""What nobody owes to a harm."""


def is_passive(whole: Clause) -> bool:
    """Whether what a sentence is about undergoes it."""
    first, last = whole.verbs[0], whole.verbs[-1]
    return last.sort is Sort.PARTICIPLE and first.base in ("worden", "zijn", "be")

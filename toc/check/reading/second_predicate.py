"""Whether a second predicate with something of its own follows ‘en’: ‘… wonen veilig *en betalen
minder*’, ‘… *en de armoede daalt*’."""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, ClauseForm, clause
from toc.check.reading.joining import (
    AGAIN,
    EVERYDAY,
    NOUNS,
    OPENS_AN_OBJECT,
    TOWARDS,
    VERBAL,
    WE,
    own_complement,
)
from toc.check.reading.verb_lists import kind_of
from toc.check.reading.words import Sort, Word
from toc.core.words import Language

_HELPING = word_set(
    "kunnen willen zullen mogen moeten gaan laten can could will would may might should "
    "must be have"
)
_OWNING = word_set("hebben krijgen have get receive")


def predicate(
    read: Clause, joint: int, before: Sequence[Word], after: Sequence[Word], language: Language
) -> bool:
    place = read.verbs[0].at[0]
    if joint < place:
        return False
    if _owns_twice(read, before, after) or _is_twice(read, before, after):
        return True
    if _same_verb(read.words[place + 1 : joint], after):
        return True
    if _done_and_so(read, joint, after):
        return True
    own = after[0]
    if own.low == "het" and own.sort is Sort.PRONOUN and after[1].low == "is":
        # ‘Er zijn meer … en het is een diversere groep’
        return all(any(one.sort is Sort.COMPARATIVE for one in part) for part in (before, after))
    if own.low in WE or (own.low in AGAIN and len(after) > 2 and after[1].sort is Sort.FINITE):
        return own.low in WE and any(word.sort in VERBAL for word in after)
    if _verb_here(own, after, read, language):
        last = after[-1] is read.words[-1] and bool(read.rest)
        return _full(read, before) and (own_complement(after) or (len(after) == 1 and last))
    done = read.verbs[-1].sort is Sort.PARTICIPLE and read.verbs[-1].at[0] < joint
    if done and _participle(after[-1]):
        return any(word.sort in NOUNS for word in after)
    return _sentence(after, language)


def _owns_twice(read: Clause, before: Sequence[Word], after: Sequence[Word]) -> bool:
    """‘Jongeren hebben een huis en een baan’."""
    if len(read.verbs) != 1 or read.verbs[0].base not in _OWNING or len(after) < 2:
        return False
    if read.verbs[0].base in ("hebben", "have") and any(word.low == "," for word in before):
        return False  # a list of things
    second = after[0].low in ("een", "a", "an") and after[1].sort in NOUNS | {Sort.ADJECTIVE}
    return second and any(word.low in ("een", "a", "an") for word in before)


def _is_twice(read: Clause, before: Sequence[Word], after: Sequence[Word]) -> bool:
    """‘De lucht is schoon en het water helder’."""
    if read.verbs[0].base not in ("zijn", "worden", "be") or len(after) < 3:
        return False
    own = after[0].sort is Sort.ARTICLE and after[1].sort in NOUNS
    so = after[2].sort in _SO and (len(after) == 3 or after[3].sort is Sort.PREPOSITION)
    return own and before[-1].sort in _SO and (so or after[-1].sort is Sort.ADJECTIVE)


def _same_verb(before: Sequence[Word], after: Sequence[Word]) -> bool:
    """‘De schade daalt met 10% en het aantal branden *met 20%*’: who or what else, with the same
    verb that is not said again."""
    if not after or after[0].sort not in (*NOUNS, Sort.ARTICLE):
        return False
    if any(word.sort in VERBAL for word in after):
        return False
    own = [n for n, word in enumerate(after) if word.low in _GAPPED]
    if not own or own[0] + 1 >= len(after):
        return False
    heads = [n for n, word in enumerate(before) if word.low == after[own[0]].low]
    # ‘lessen voor ouderen en cursussen voor jongeren’ are both what is given.
    return bool(heads) and (not heads[0] or before[heads[0] - 1].sort not in NOUNS)


_GAPPED = word_set("met voor naar with for to")


_SO = frozenset((Sort.ADJECTIVE, Sort.PARTICIPLE, Sort.COMPARATIVE))


def _done_and_so(read: Clause, joint: int, after: Sequence[Word]) -> bool:
    """‘De brug is hersteld en open voor fietsers’: done, and how it then is for others."""
    if read.verbs[0].base != "zijn" or not joint or len(after) < 3:
        return False
    done = _participle(read.words[joint - 1])
    return done and after[0].low in _FOR_OTHERS and after[1].low in ("bij", "voor")


_FOR_OTHERS = word_set(
    "open bekend bereikbaar toegankelijk veilig beschikbaar geschikt bruikbaar zichtbaar"
)


def _participle(word: Word) -> bool:
    if word.sort is Sort.PARTICIPLE:
        return True
    # The vocabulary lacks some: ‘vergroend’.
    return word.low.startswith(("ver", "be", "ge", "ont")) and word.low.endswith(("d", "t"))


def _verb_here(word: Word, after: Sequence[Word], read: Clause, language: Language) -> bool:
    """Whether a word after ‘en’ is a second verb with the same subject."""
    if word.sort is Sort.FINITE:
        return True
    helped = read.verbs[0].base in _HELPING and len(read.verbs) > 1
    if language == "en":
        listed = kind_of(word.low, "en") is not None and word.sort is not Sort.NOUN
        return not helped and (word.sort is Sort.INFINITIVE or listed)
    if Sort.FINITE not in word.possible:
        return False
    if word.low == "zijn":
        # ‘… en zijn drie steigers gebouwd’, and not ‘… en zijn ouders’
        return after[-1].sort is Sort.PARTICIPLE
    whole = [word.low] + [one.low + word.low for one in after if one.sort is Sort.PARTICLE]
    everyday = word.low in EVERYDAY and len(after) > 2 and after[1].sort in OPENS_AN_OBJECT
    everyday = everyday or (len(after) > 2 and TOWARDS.get(word.low) == after[1].low)
    if not everyday and not any(kind_of(one, "nl") is not None for one in whole):
        return False
    finite = read.words[read.verbs[0].at[0]].low
    return not helped and word.low.endswith("n") and finite.endswith("n")


def _full(read: Clause, before: Sequence[Word]) -> bool:
    """Whether what stands before the joint says more than who and a bare verb."""
    places = [n for n, word in enumerate(before) if word.sort in VERBAL]
    if not places:
        return True
    return len(before) - places[0] > 1 or before[-1].sort not in VERBAL


def _sentence(after: Sequence[Word], language: Language) -> bool:
    """Whether words are a sentence of their own: ‘de armoede onder hun kinderen daalt’."""
    text = " ".join(word.text for word in after)
    own = clause(text, language)
    if after[0].sort is Sort.PREPOSITION:
        # ‘en op het plein spelen kinderen’, and not ‘en op straat’
        verb = own.verbs[0].at[0] if own.form is ClauseForm.SENTENCE else 0
        there = verb + 1 < len(own.words) and own.words[verb].sort is Sort.FINITE
        return there and own.words[verb + 1].sort in _OPENS_A_SUBJECT
    return own.form is ClauseForm.SENTENCE and len(own.subject) > 0 and own.verbs[0].at[0] > 0


_OPENS_A_SUBJECT = NOUNS | {Sort.ARTICLE, Sort.NUMBER, Sort.PRONOUN}

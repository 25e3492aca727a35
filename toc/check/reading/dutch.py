"""The main clause of a Dutch text.

A Dutch main clause has its finite verb in the second place; a phrase without a subject has its
infinitive at the end (‘Een loket openen’) or in front (‘Openen van een loket’).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from toc.check.reading.clause_parts import Clause, ClauseForm, Verb, word_set
from toc.check.reading.dutch_apart import begins_second, separated_part
from toc.check.reading.dutch_subordinate import subordinate
from toc.check.reading.dutch_verb import place_of_verb
from toc.check.reading.dutch_words import BEFORE_A_NOUN, HELPING, NOUNS, SUBJECTS, TIMES, VERBAL
from toc.check.reading.nouns import kind_of_noun
from toc.check.reading.tagging import read
from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.reading.vocabulary import known
from toc.check.reading.words import Sort, Word

_AFTER_AN_ADJECTIVE = (Sort.NOUN, Sort.NAME, Sort.ADJECTIVE)
_PERIODS = word_set("jaar maand week dag keer periode")
_BASES = ("en", "gaan", "staan", "slaan", "doen", "zien", "zijn")
_ENDS_A_NOUN = VERBAL | {Sort.PARTICIPLE, Sort.PREPOSITION, Sort.ADVERB, Sort.MARK, Sort.PARTICLE}


def clause(text: str) -> Clause:
    """The main clause of a Dutch text."""
    every = tuple(read(text, "nl"))
    while every and every[-1].sort is Sort.MARK:
        every = every[:-1]
    every = tuple(_as_meant(every, n) for n in range(len(every)))
    every = _without_where(_without_asides(every))
    inside = subordinate(every)
    words = tuple(word for n, word in enumerate(every) if n not in inside)
    rest = tuple(word for n, word in enumerate(every) if n in inside)
    found = place_of_verb(words)
    if found is None:
        form = _unverbed(words)
        verbs = _participle(words) if form is ClauseForm.DONE else ()
        return Clause(form, words, range(0), verbs, rest)
    place, finite = found
    if not finite:
        return Clause(ClauseForm.DOING, words, range(0), _doing(words, place), rest)
    verbs = _predicate(words, place)
    return Clause(ClauseForm.SENTENCE, words, _subject(words, place), verbs, rest)


def _without_asides(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Words without what stands in brackets among them: ‘Verminderen (zware) criminaliteit’."""
    kept: list[Word] = []
    opened: int | None = None
    for word in words:
        if word.low == "(" and opened is None and kept:
            opened = len(kept)
        kept.append(word)
        if word.low == ")" and opened is not None:
            del kept[opened:]
            opened = None
    return tuple(kept)


def _without_where(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Words without ‘daarbinnen’ and the like between a noun and its verb: ‘De stad en de kernen
    daaromheen delen …’."""
    return tuple(
        word
        for n, word in enumerate(words)
        if not (
            0 < n < len(words) - 1
            and word.low in _WHERE
            and words[n - 1].sort in NOUNS
            and words[n - 1].plural
            and words[n + 1].low.endswith("en")
        )
    )


_WHERE = word_set(
    "daarbinnen daarin daaromheen daarlangs daarrond daarnaast daarbuiten daarboven daaronder "
    "daartussen daaraan daarop daarbij daarachter daartegenover daarnaartoe daarheen eromheen "
    "erin erlangs ernaast erbuiten eronder erboven ertussen erachter"
)

_OF_PEOPLE = re.compile(r"(?:^|\w\w)ge\w{3,}[dt]en$")
_LATIN = re.compile(r"\w{3}(?:ndi|[tsr]ici|mni)$")
"""Promovendi, musici, alumni."""


def _as_meant(words: Sequence[Word], n: int) -> Word:
    """The word at `n`: a noun where the vocabulary only guesses a verb (‘herplant van bomen’), a
    participle where it only guesses an adjective (‘is gedigitaliseerd’)."""
    word = words[n]
    of = n + 1 < len(words) and words[n + 1].low == "van"
    if word.sort is Sort.FINITE and of and kind_of_noun(word.low, "nl") is not None:
        return word._replace(sort=Sort.NOUN, possible=frozenset((Sort.NOUN,)))
    if word.sort is Sort.NAME and _LATIN.search(word.low):
        return word._replace(sort=Sort.NOUN, possible=frozenset((Sort.NOUN,)), plural=True)
    guessed = word.sort in VERBAL and not known(word.low, "nl") and not known(word.lemma, "nl")
    if guessed and _OF_PEOPLE.search(word.low):
        # ‘gehinderden’, ‘werkgestraften’, ‘schoolgediplomeerden’
        return word._replace(sort=Sort.NOUN, possible=frozenset((Sort.NOUN,)), plural=True)
    if word.sort is Sort.ADJECTIVE and word.low.startswith("ge") and word.low.endswith("eerd"):
        base = f"{word.low[2:-4]}eren"
        if kind_of(base, "nl") is not None and not known(word.low, "nl"):
            return word._replace(
                sort=Sort.PARTICIPLE, lemma=base, possible=frozenset((Sort.PARTICIPLE,))
            )
    return word


def _subject(words: Sequence[Word], place: int) -> range:
    before = words[:place]
    start = place + 1
    if start < len(words) and words[start].low in SUBJECTS and words[start].sort is Sort.PRONOUN:
        return range(start, start + 1)
    if before and not _adverbial(before):
        return range(place)
    while start < len(words) and words[start].sort in (Sort.ADVERB, Sort.ADJECTIVE, Sort.MARK):
        after = words[start + 1].sort if start + 1 < len(words) else None
        if words[start].sort is Sort.ADJECTIVE and after in _AFTER_AN_ADJECTIVE:
            break
        start += 1
    end = start
    named = False
    while end < len(words) and words[end].sort not in _ENDS_A_NOUN:
        if named and words[end - 1].sort in NOUNS and _begins_noun(words, end):
            break  # ‘In 2030 verdienen telers een inkomen’
        named = named or words[end].sort in NOUNS
        end += 1
    return range(start, end)


def _begins_noun(words: Sequence[Word], n: int) -> bool:
    """Whether another noun begins at `n`: ‘… de stad | een brug’, ‘… de stad | 40 bruggen’."""
    if words[n].sort is Sort.NUMBER and words[n - 1].sort is not Sort.NUMBER:
        return n + 1 < len(words) and words[n + 1].sort is Sort.NOUN and words[n + 1].plural
    return words[n].sort is Sort.ARTICLE


def _adverbial(before: Sequence[Word]) -> bool:
    """Whether what stands before the verb says when, where or how, and not who."""
    first = before[0]
    if first.sort is Sort.PREPOSITION or first.low in TIMES or first.low in ("er", "hier", "daar"):
        return True
    if before[-1].low in _PERIODS and len(before) <= 3:
        return True
    return all(word.sort in (Sort.ADVERB, Sort.ADJECTIVE, Sort.NUMBER) for word in before)


def _predicate(words: Sequence[Word], place: int) -> tuple[Verb, ...]:
    """The finite verb with its separated part, and the verbs at the end that it helps."""
    finite = words[place]
    stem = finite.lemma if finite.lemma.endswith(_BASES) else finite.low
    verbs = [Verb(stem, finite.low, (place,), Sort.FINITE)]
    part = separated_part(words, place, stem)
    if part is not None:
        low = words[part].low
        between = " … " if part > place + 1 else " "
        verbs = [Verb(low + stem, finite.low + between + low, (place, part), Sort.FINITE)]
    if stem in HELPING:
        verbs += _helped(words, place, stem)
    return tuple(verbs)


def _helped(words: Sequence[Word], place: int, stem: str) -> list[Verb]:
    found: list[Verb] = []
    participles = stem in ("zijn", "worden", "hebben", "blijven")
    infinitives = stem not in ("zijn", "worden", "hebben")
    for n in range(place + 1, len(words)):
        word, before = words[n], words[n - 1]
        if begins_second(words, n):
            break
        if word.sort is Sort.PARTICIPLE and (participles or found):
            found.append(Verb(word.lemma, word.low, (n,), word.sort))
            break
        if infinitives and word.sort in VERBAL and word.low.endswith("n"):
            if before.sort in BEFORE_A_NOUN or before.sort is Sort.DESCRIBING:
                continue
            if before.sort is Sort.ADJECTIVE and before.low.endswith("e"):
                continue
            found.append(Verb(word.low, word.low, (n,), word.sort))
            participles = participles or word.low in ("zijn", "worden", "hebben")
            if word.low not in HELPING:
                break
    return found


def _doing(words: Sequence[Word], place: int) -> tuple[Verb, ...]:
    """The infinitive at `place` and, where it only helps, the one that it helps."""
    verbs = [Verb(words[place].low, words[place].low, (place,), Sort.INFINITIVE)]
    if words[place].low in HELPING:
        verbs += _helped(words, place, words[place].low)[:1]
    return tuple(verbs)


def _participle(words: Sequence[Word]) -> tuple[Verb, ...]:
    last = words[-1]
    return (Verb(last.lemma, last.low, (len(words) - 1,), Sort.PARTICIPLE),)


def _unverbed(words: Sequence[Word]) -> ClauseForm:
    """What a text is in which no verb was found."""
    if words and words[-1].sort is Sort.PARTICIPLE and len(words) > 1:
        return ClauseForm.DONE
    leads = len(words) > 1 and words[1].sort in (Sort.PREPOSITION, Sort.ADVERB)
    if leads and words[0].possible & VERBAL and kind_of(words[0].low, "nl") is not None:
        return ClauseForm.UNSURE  # ‘Werken in teams’
    for before, word in pairwise(words):
        verb = word.low.endswith("en") and word.possible & VERBAL and before.sort in NOUNS
        if verb and (before.plural or kind_of(word.low, "nl") is VerbKind.PEOPLE):
            return ClauseForm.UNSURE
        if before.sort in (Sort.MARK, *NOUNS) and _also_infinitive(word) and word != words[-1]:
            return ClauseForm.UNSURE  # ‘Bewoners, alsmede bezoekers, ontvangen …’
        unknown = word.low.endswith("t") and not known(word.low, "nl")
        if unknown and before.sort in NOUNS and word.sort is not Sort.NAME:
            return ClauseForm.UNSURE
        if before.sort is Sort.NUMBER and word.low.endswith("t") and word.end < words[-1].end:
            return ClauseForm.UNSURE  # ‘In 2030 rolschaatst elke buurt’
    return ClauseForm.NAMED


def _also_infinitive(word: Word) -> bool:
    """Whether a past participle is also the form of the plural: ‘ontvangen’."""
    same = word.low.startswith(("be", "er", "her", "ont", "ver")) and word.low.endswith("en")
    return word.sort is Sort.PARTICIPLE and same

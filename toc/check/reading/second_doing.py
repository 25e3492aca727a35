"""Whether a second thing is done after ‘en’: ‘A bouwen *en B slopen*’, ‘Aanpak van A *en aanleg
van B*’."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause
from toc.check.reading.joining import NOUNS, TOWARDS, VERBAL, again, own_complement
from toc.check.reading.nouns import noun_of_work
from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.reading.words import Sort, Word
from toc.core.words import Language


def second_doing(
    read: Clause, joint: int, before: Sequence[Word], after: Sequence[Word], language: Language
) -> bool:
    """Whether a second thing is done to something else: ‘A bouwen en B slopen’."""
    if language == "en":
        verb = after[0].sort in (Sort.FINITE, Sort.INFINITIVE, Sort.PRESENT)
        if len(after) > 1 and after[1].sort in (Sort.ARTICLE, Sort.NUMBER, Sort.PRONOUN):
            verb = verb or Sort.FINITE in after[0].possible
        if any(word.sort in (Sort.ARTICLE, Sort.NUMBER) for word in before):
            # ‘Repair the lock and train volunteers’
            verb = verb or (len(after) > 1 and after[1].plural)
        own = [word for word in before if word.low != ","]
        bare = [word for word in own if word.sort not in NOUNS and kind_of(word.lemma, "en")]
        return (
            verb
            and kind_of(after[0].lemma, "en") is not None
            and len(own) > 1
            and len(bare) < len(own)
            and own_complement(after)
        )
    if _each_its_manner(before, after, language) or _two_qualities(read, before, after, language):
        return True
    place = read.verbs[0].at[0]
    if place and read.words[place].low in _TAUGHT and before[-1] is read.words[place]:
        return False  # ‘Een cursus rekenen en taal aanbieden’
    first = len(before) > 1 and (any(word.sort in NOUNS for word in before) or _object(before))
    if not first or any(again(word) for word in after[:4]):
        return False
    heads = after[1:] if after[0].low == "het" else after
    if len(heads) > 2 and heads[1].low == "van" and _infinitive(heads[0], language):
        front = not any(word.sort in NOUNS for word in read.words[:place])
        # ‘Handel stimuleren en ontwikkelen van een markt’; ‘van de uitkomsten’ takes up the first
        behind = place + 1 == joint and heads[2].low not in ("de", "het")
        return place < joint and (front or behind or after[0].low == "het")
    if len(heads) > 2 and TOWARDS.get(heads[0].low) == heads[1].low:
        return place < joint
    if len(heads) > 2 and _changing(heads[0], language) and heads[1].sort in _OF_WORK:
        # ‘Inzetten op aanpakken van … en aanleg van …’
        return any(_infinitive(one, language) and of.low == "van" for one, of in pairwise(before))
    last = [n for n, word in enumerate(after) if n and _infinitive(word, language)]
    if not last or place > joint:
        return False
    n = last[0]
    if after[n - 1].sort in (Sort.TO, Sort.ARTICLE, Sort.PREPOSITION):
        return False
    at_the_end = n + 1 == len(after) or after[n + 1].sort is Sort.PREPOSITION
    objects = (word for word in after[:n] if word.sort in _OBJECTS or Sort.NOUN in word.possible)
    return at_the_end and any(objects)


def _each_its_manner(before: Sequence[Word], after: Sequence[Word], language: Language) -> bool:
    """‘Open communiceren en tijdig betalen’: each verb with how it is done, and no object."""
    if len(before) != 2 or len(after) < 2 or before[0].low == after[0].low:
        return False
    return all(
        how.sort in _MANNERS and _infinitive(verb, language)
        for how, verb in ((before[0], before[1]), (after[0], after[1]))
    )


_TAUGHT = word_set("rekenen lezen schrijven zwemmen koken fietsen programmeren tekenen")
_MANNERS = frozenset((Sort.ADJECTIVE, Sort.ADVERB, Sort.COMPARATIVE))


def _two_qualities(
    read: Clause, before: Sequence[Word], after: Sequence[Word], language: Language
) -> bool:
    """‘Het verbeteren van de luchtkwaliteit en de verkeersveiligheid’; ‘van de brug en het
    viaduct’ is one work on two things."""
    if (
        read.verb.kind(language) is not VerbKind.CHANGE
        or read.words[read.verb.at[0]] not in before
    ):
        return False
    named = [word for word in before if word.sort in NOUNS]
    heads = [word for word in after if word.sort is not Sort.ADJECTIVE]
    if len(named) != 1 or len(heads) < 2 or before[-1] is not named[0]:
        return False
    each = heads[0].low in _THE and any(word.low in _THE for word in before[1:])
    return each and _is_quality(named[0]) and _is_quality(heads[1])


_THE = word_set("de het")


def _is_quality(word: Word) -> bool:
    return word.low.endswith(_QUALITIES) and word.low not in _NO_QUALITIES


_QUALITIES = ("heid", "teit", "kracht", "druk", "vermogen", "verbruik", "uitstoot", "welzijn")
_NO_QUALITIES = word_set("overheid gemeenschap faciliteit universiteit eenheid gelegenheid")


def _object(words: Sequence[Word]) -> bool:
    """Whether a noun that looks like a verb is what is worked on: ‘Nieuwe *perken* aanleggen’."""
    return any(
        one.sort is Sort.ADJECTIVE and other.sort is Sort.FINITE
        for one, other in pairwise(words[:-1])
    )


_OF_WORK = NOUNS | {Sort.PREPOSITION}
_OBJECTS = NOUNS | {Sort.ADVERB, Sort.OTHER, Sort.NUMBER}


def _infinitive(word: Word, language: Language) -> bool:
    if not word.low.endswith("n"):
        return False
    return word.sort in VERBAL or kind_of(word.low, language) is not None


def second_work(before: Sequence[Word], after: Sequence[Word], language: Language) -> bool:
    """‘Aanpak van … en aanleg van …’."""
    if _for_each(before) and _for_each(after):
        return True
    heads = after[1:] if after[0].sort is Sort.ARTICLE else after
    of = ("van", "tegen") if language == "nl" else ("of", "in")
    if len(heads) > 3 and heads[1].low == "van" and _infinitive(heads[0], language):
        # ‘Overleg met telers en aanpassen van de verordening’
        return noun_of_work(before[0], language) and not _infinitive(before[-1], language)
    return (
        len(heads) > 2
        and heads[1].low in of
        and _changing(heads[0], language)
        and any(_changing(one, language) and other.low in of for one, other in pairwise(before))
    )


def _for_each(words: Sequence[Word]) -> bool:
    """‘Zorg voor patiënten en werkplezier voor verpleegkundigen’: each for its own people."""
    return len(words) > 2 and words[-2].low in ("voor", "for") and words[0].sort in _OPENS


_OPENS = NOUNS | {Sort.ARTICLE, Sort.ADJECTIVE, Sort.COMPARATIVE}


def _changing(word: Word, language: Language) -> bool:
    return noun_of_work(word, language) or word.low in _CHANGES


_CHANGES = word_set(
    "toename afname stijging daling groei krimp reductie behoud herstel hergebruik inspectie "
    "increase decrease rise "
    "fall growth decline gain drop"
)

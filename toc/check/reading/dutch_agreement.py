"""Whether a Dutch word with the form of an infinitive agrees with a subject of more than one."""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading.clause_parts import word_set
from toc.check.reading.dutch_apart import separated_part
from toc.check.reading.dutch_words import (
    BEFORE_A_NOUN,
    HELPING,
    NOUNS,
    OPENS_A_NOUN,
    TIMES,
    VERBAL,
    taken_apart,
)
from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.reading.words import Sort, Word

_BEFORE_AN_INFINITIVE = VERBAL | {
    Sort.ADVERB,
    Sort.ADJECTIVE,
    Sort.COMPARATIVE,
    Sort.PARTICIPLE,
}
_LEADING_IN = word_set("om teneinde door ter")
"""With what stands before a sentence begins: ‘Ter voorkoming van …’."""
_SUBJECT = frozenset((Sort.NOUN, Sort.NAME, Sort.NUMBER, Sort.ARTICLE, Sort.PRONOUN))
_LED_SUBJECT = _SUBJECT | {Sort.COMPARATIVE, Sort.ADJECTIVE}
_WITHOUT_OBJECT = word_set(
    "beginnen bouwen communiceren experimenteren investeren letten netwerken onderhandelen "
    "overleggen participeren rapporteren reageren starten sturen verwijzen werken zoeken "
    "zorgen helpen"
)
"""Verbs of work that can do without an object: ‘Boeren investeren in …’ is what farmers do."""


def agrees(words: Sequence[Word], n: int, base: str) -> bool:
    """Whether a word that is an infinitive or a plural form is the latter."""
    before, after = words[:n], words[n + 1 :]
    if n == 0 or taken_apart(base):
        return False
    colons = [m for m, word in enumerate(before) if word.low == ":"]
    if colons and colons[-1] + 1 < n:
        before = before[colons[-1] + 1 :]  # ‘Resultaat: mensen openen hun post’
    if before[0].low in _LEADING_IN or (n == 1 and before[0].low in TIMES):
        # ‘Om uitval te voorkomen, verplaatsen koelhuizen …’, ‘Jaarlijks stappen 300 mensen over’
        led = before[-1].sort is Sort.MARK or before[0].low not in ("om", "teneinde", "door")
        if (led or _led_by_means(before)) and before[-1].sort not in BEFORE_A_NOUN and after:
            return after[0].sort in _LED_SUBJECT and after[-1].sort not in VERBAL
    if base == "laten" and after and after[0].sort in VERBAL:
        return False
    if base == "voorzien" and after and after[0].low == "van":
        return False  # ‘Huurders voorzien van een meter’: it is done to them
    if base not in HELPING and ends_in_work(words, n):
        return False
    if before[-1].sort is Sort.MARK and plural(before):
        return True
    if before[-1].sort in _BEFORE_AN_INFINITIVE:
        return False
    if only_when(before):
        return bool(after) and after[0].sort in OPENS_A_NOUN
    if not plural(before):
        return False
    if separated_part(words, n, base) is not None:
        return True
    when = len(after) > 2 and after[0].sort is Sort.PREPOSITION and after[1].sort is Sort.NUMBER
    if when and after[2].sort in OPENS_A_NOUN:
        # ‘… halen in 2031 de norm’: an infinitive has before it what is done.
        return True
    if base in _WITHOUT_OBJECT and after and after[0].sort is Sort.PREPOSITION:
        return True
    if not after or after[0].sort in (Sort.PREPOSITION, Sort.COORDINATOR, Sort.MARK, Sort.TO):
        return kind_of(base, "nl") not in (VerbKind.WORK, VerbKind.CHANGE)
    return True


def ends_in_work(words: Sequence[Word], n: int) -> bool:
    """Whether an infinitive of work ends the clause, so that the verb at `n` only looks like one:
    ‘Zwemmen en fietsen onder ouderen stimuleren’."""
    last = words[-1]
    if n + 1 >= len(words) - 1 or last.sort not in VERBAL or words[n - 1].low not in ("en", "of"):
        return False
    between = words[n + 1 :]
    if any(word.sort in (Sort.TO, Sort.MARK, Sort.COORDINATOR, Sort.FINITE) for word in between):
        return False
    return kind_of(last.low, "nl") in (VerbKind.WORK, VerbKind.CHANGE)


def _led_by_means(before: Sequence[Word]) -> bool:
    """Whether what stands before is over without a mark: ‘Door samen te werken | halen boeren …’,
    ‘Door de inzet van coaches | vinden jongeren …’."""
    if any(word.sort is Sort.TO for word in before):
        return before[-2].sort is Sort.TO and before[-1].sort in VERBAL
    return before[0].low == "door" and len(before) > 1 and before[-1].sort in NOUNS


def only_when(words: Sequence[Word]) -> bool:
    """Whether words only say when or where: ‘in 2030’, ‘eind 2027’, ‘in elke wijk’."""
    if words[0].sort is Sort.PREPOSITION:
        nouns = [n for n, word in enumerate(words) if word.sort in NOUNS]
        return bool(nouns) and nouns[0] == len(words) - 1
    return words[0].low in TIMES and all(word.sort in NOUNS for word in words[1:])


def plural(words: Sequence[Word]) -> bool:
    """Whether words are a subject of more than one: ‘Boeren in het zandgebied’, ‘jong en oud’."""
    if not words or words[0].sort is Sort.PREPOSITION or words[0].low in TIMES:
        return False
    for n, word in enumerate(words):
        if word.sort is Sort.PRESENT and word.low.endswith("enden"):
            return True
        if word.sort in (Sort.NOUN, Sort.NAME):
            joined = any(one.low == "en" for one in words[n:])
            return word.plural or joined or word.low in ("ouderen", "jongeren", "meisjes")
        if word.sort is Sort.PREPOSITION:
            if not _so_many_of(words, n):
                return False
            continue
        if word.sort is Sort.PRONOUN and word.low in ("zij", "velen", "allen", "wij", "we"):
            return True
    return False


def _so_many_of(words: Sequence[Word], n: int) -> bool:
    """‘Negen op de tien …’, ‘twee van de drie …’."""
    numbers = [word.sort is Sort.NUMBER for word in words[n - 1 : n + 3]] if n else []
    return words[n].low in ("op", "van") and numbers[:1] == [True] and any(numbers[1:])

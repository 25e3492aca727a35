"""What stands in a statement of its own, and what takes up the one before."""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading.clause_parts import word_set
from toc.check.reading.words import Sort, Word

VERBAL = frozenset((Sort.FINITE, Sort.INFINITIVE, Sort.NOMINAL))
NOUNS = frozenset((Sort.NOUN, Sort.NAME))
ENDING = VERBAL | {Sort.PARTICIPLE}
OPENS_AN_OBJECT = frozenset((Sort.ARTICLE, Sort.COMPARATIVE, Sort.NUMBER, Sort.PRONOUN))
AND = frozenset(("en", "én", "and"))
AGAIN = word_set(
    "deze dit die dat ze zij hen hun hem haar het hier hierbij daar daaraan daarbij daarop "
    "daarvan daarmee ervan erop eraan erbij ermee erover it them these those this that"
)
"""Words that take up what was said before: ‘en voeren deze uit’ is no second statement."""
EVERYDAY = word_set(
    "houden laten halen nemen geven brengen komen gaan staan hebben krijgen maken doen vinden "
    "weten zien zetten leggen blijven vragen kiezen dragen delen"
)
"""Verbs that no list of work or change has."""
WE = word_set("we wij zij ze er they there we it")
_EACH = word_set("elke iedere elk ieder every each")
_TIMES = word_set("dag week maand jaar keer middag avond ochtend day week month year")
_THEIRS = word_set("hun haar zijn")
TOWARDS = {"bijdragen": "aan", "investeren": "in", "meewerken": "aan", "streven": "naar"}
"""Verbs with what they are about behind them."""


def again(word: Word) -> bool:
    """Whether a word takes up what was said before."""
    return word.low in AGAIN and word.sort is not Sort.ARTICLE


def own_complement(after: Sequence[Word]) -> bool:
    """Whether the verb that words begin with has something of its own behind it."""
    rest = [word for word in after[1:] if word.sort not in (Sort.MARK, Sort.PARTICLE)]
    if not rest:
        return False
    if rest[0].low in _EACH:
        return any(one.low not in _TIMES for one in rest[1:])  # ‘… en springen elke dag’
    if rest[0].low in _THEIRS and len(rest) > 1 and rest[1].sort in NOUNS:
        return True  # ‘vernieuwt haar collectie’
    if again(rest[0]):
        # ‘geven het door aan hun kinderen’, and not ‘voeren deze uit’
        return len(rest) > 2 and any(one.sort in NOUNS | {Sort.PRESENT} for one in rest[2:])
    return not (rest[0].sort is Sort.ADVERB and len(rest) == 1 and rest[0].low in AGAIN)

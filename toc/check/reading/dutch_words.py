"""Dutch words that say how a clause is built, and which forms of a verb they can be."""

from __future__ import annotations

from toc.check.reading.clause_parts import word_set
from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.reading.vocabulary import known
from toc.check.reading.words import Sort, Word

VERBAL = frozenset((Sort.FINITE, Sort.INFINITIVE, Sort.NOMINAL))
NOUNS = frozenset((Sort.NOUN, Sort.NAME, Sort.NUMBER))
BEFORE_A_NOUN = frozenset((Sort.ARTICLE, Sort.PREPOSITION, Sort.TO))
OPENS_A_NOUN = frozenset(
    (
        *(Sort.NOUN, Sort.NAME, Sort.ARTICLE, Sort.PRONOUN, Sort.NUMBER, Sort.ADJECTIVE),
        *(Sort.COMPARATIVE, Sort.DESCRIBING, Sort.PRESENT),
    )
)
CARRYING = word_set(
    "zijn worden hebben kunnen willen zullen mogen moeten gaan blijven is was waren wordt "
    "werd werden heeft had hadden kan wil zal mag moet gaat blijft komen komt krijgen "
    "krijgt doen doet staan staat"
)
"""Finite verbs that are hardly ever anything else where a sentence has a subject."""
HELPING = word_set(
    "kunnen willen zullen mogen moeten gaan blijven laten helpen komen zijn worden hebben "
    "durven proberen leren beginnen hoeven"
)
SUBJECTS = word_set("we wij ze zij jullie ik hij iedereen niemand men je u")
PARTS = word_set(
    "aan achter af bij binnen boven buiten dicht door in klaar los mee na neer om onder op "
    "open over rond samen tegen terug toe uit vast voor voort vrij weg"
)
_APART = word_set(
    "aan af bij dicht klaar mee neer open op rond samen tegen terug toe uit vast voort vrij "
    "weg in na teniet tekort tewerk"
)
_NOT_APART = word_set(
    "innoveren inspireren informeren investeren introduceren inventariseren implementeren "
    "interviewen intensiveren integreren initiëren installeren instrueren identificeren "
    "organiseren optimaliseren opereren afficheren nationaliseren navigeren narren bijten "
    "uiten toetsen tegenstaan openen vasten weigeren wegen afrikaniseren inspecteren "
    "interveniëren isoleren individualiseren industrialiseren inspelen"
) - {"inspelen"}
TIMES = word_set("eind begin medio halverwege uiterlijk jaarlijks maandelijks")


def base_of(word: Word) -> str | None:
    """The base of a word that has the form of an infinitive and can be one."""
    if not word.low.endswith("n") or word.sort is Sort.PREPOSITION:
        return None
    if word.sort is Sort.PARTICIPLE and kind_of(word.low, "nl") is not VerbKind.PEOPLE:
        return None
    guessed = word.low.endswith("igen") and kind_of(word.low, "nl") is None
    if guessed and not known(word.low, "nl"):
        return None  # ‘leerplichtigen’: what the vocabulary does not have, it guesses
    if word.sort in VERBAL or kind_of(word.low, "nl") is not None:
        return word.low
    return word.low if word.possible & VERBAL and word.sort is Sort.NOUN else None


def taken_apart(base: str) -> bool:
    """Whether a sentence takes this verb apart (`opstellen`: stelt … op), so that it is an
    infinitive where it stands together."""
    if base in _NOT_APART:
        return False
    return any(
        base.startswith(part) and len(base) > len(part) + 3 and known(base[len(part) :], "nl")
        for part in _APART
    )

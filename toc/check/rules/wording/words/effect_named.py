"""Whether a text without a verb names an effect: ‘Minder afval’, ‘Toename van …’."""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause
from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.reading.vocabulary import is_comparative
from toc.check.rules.wording.words.people import names_people
from toc.check.rules.wording.words.powers import QUANTITIES, is_state, within_power
from toc.core.words import Language


def better(read: Clause, language: Language) -> str | None:
    """‘Een schonere wijk’, ‘Minder afval’, ‘Meer waardering’; ‘meer bomen’ may be work."""
    for n, word in enumerate(read.words):
        after = read.words[n + 1] if n + 1 < len(read.words) else None
        if word.sort is Sort.PREPOSITION:
            return None
        unknown = after is not None and after.sort is Sort.NOUN and is_comparative(word, language)
        if word.sort is not Sort.COMPARATIVE and not unknown:
            continue
        if word.low not in QUANTITIES:
            return None if word.low in _SIZES and _arranged(read.words[n + 1 :]) else word.low
        named = _thing(read.words[n + 1 :])
        if named is None:
            continue
        less = word.low in _LESS and not within_power(read, language)
        if word.low in _MORE and named.low.endswith(_OF_OTHERS):
            return word.low
        group = word.low in _MORE and named.low.endswith(_GROUPS) and len(read.words) > 2
        if group:
            return word.low
        if less or (word.low in _MORE and is_state(named, language)):
            return f"{word.low} {named.low}" if named is after else word.low
    return None


def _arranged(after: Sequence[Word]) -> bool:
    """‘Kleinere klassen’, ‘bredere stoepen’: whoever makes them so does something."""
    named = _thing(after)
    return named is not None and named.plural and not named.low.endswith(_NOT_ARRANGED)


_SIZES = word_set(
    "kleinere grotere bredere smallere langere kortere ruimere smaller bigger wider larger longer"
)
_NOT_ARRANGED = ("verschillen", "kansen", "achterstanden", "rijen", "wachttijden", "inkomens")


def _thing(said: Sequence[Word]) -> Word | None:
    """The noun that comes before anything else than what describes it."""
    for word in said:
        if word.sort is Sort.NOUN:
            return word
        if word.sort not in (Sort.ADJECTIVE, Sort.DESCRIBING, Sort.PRESENT):
            return None
    return None


_OF_OTHERS = (
    "meldingen", "aangiften", "aanmeldingen", "inschrijvingen", "bezoekers", "deelnemers",
    "overnachtingen", "klanten", "leden", "reizigers", "donateurs", "visitors", "members",
    "customers", "passengers",
)  # fmt: skip
"""What others do or are: nobody can do ‘Meer meldingen’."""
_GROUPS = (
    "jongeren", "inwoners", "kinderen", "ouderen", "leerlingen", "studenten", "gezinnen",
    "huishoudens", "bezoekers", "statushouders", "werkzoekenden", "residents", "children",
)  # fmt: skip
"""Whom an inspanning is for: ‘Meer jongeren aan het werk’; ‘meer wijkagenten’ is work."""
_LESS = word_set("minder less fewer")
_MORE = word_set("meer more")


def named_effect(read: Clause, language: Language) -> str | None:
    """‘Toename van het aantal bezoekers’, ‘Verhoogde alertheid’, ‘Perspectief voor jongeren’."""
    first = read.words[0]
    after = read.words[1] if len(read.words) > 1 else None
    if after is None:
        return None
    if first.low in _MOVEMENTS and after.low in ("van", "in", "of"):
        return first.low
    back = first.low in _BACK and after.low in ("van", "of") and len(read.words) > 2
    if back and any(is_state(word, language) for word in read.words[2:4]):
        return first.low
    changed = kind_of(first.lemma, language) is VerbKind.CHANGE
    if first.sort is Sort.DESCRIBING and changed and is_state(after, language):
        return first.low
    towards = after.low in _FOR_WHOM and names_people(read.words[-1].text, language)
    if first.sort is Sort.NOUN and towards and is_state(first, language):
        return first.low if first.low not in _LEARNT else None
    return None


_BACK = word_set("herstel behoud recovery")
"""‘Herstel van vertrouwen’; ‘herstel van kades’ is work."""
_MOVEMENTS = word_set("toename afname groei daling stijging reductie increase decrease growth")
_FOR_WHOM = word_set("voor bij onder tussen for among between")
_LEARNT = word_set("kennis inzicht deelname participatie knowledge insight")
"""What people can also be given or asked for: ‘Kennis voor mantelzorgers’."""

"""Whether what will be done to something is an effect: ‘Jongeren weerbaar maken’, ‘Nachtrust
garanderen’."""

from __future__ import annotations

from itertools import pairwise

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause
from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.reading.vocabulary import split_compound
from toc.check.rules.wording.words.people import names_people
from toc.check.rules.wording.words.powers import QUANTITIES, is_state
from toc.core.words import Language

_MAKING = word_set("maken make")
_SETTING_ABOUT = word_set("inzetten richten focus werken streven work strive aim")


def done_to(read: Clause, language: Language) -> str | None:
    """The words by which a text that says what will be done says an effect."""
    return (
        _made_more(read)
        or _made_so(read, language)
        or _kept(read, language)
        or _set_about(read, language)
    )


def _made_so(read: Clause, language: Language) -> str | None:
    """‘Jongeren weerbaar maken’."""
    verb = read.verbs[-1]
    before = read.words[verb.at[0] - 1] if verb.at[0] else None
    if verb.base not in _MAKING or before is None or before.sort is not Sort.ADJECTIVE:
        return None
    who = " ".join(word.text for word in read.words[: verb.at[0] - 1])
    if before.low in _KNOWN or not names_people(who, language):
        return None
    return f"{before.low} {verb.said}"


_KNOWN = word_set("bekend vrij attent duidelijk schoon klaar mogelijk known")
"""‘Het spreekuur bekend maken bij ouderen’ is work."""


def _kept(read: Clause, language: Language) -> str | None:
    """‘Nachtrust garanderen’, ‘De achteruitgang van insecten stoppen’."""
    verb = read.verbs[-1]
    named = next((word for word in read.words if word.sort is Sort.NOUN), None)
    if named is None:
        return None
    gap = next((word for word in read.words if word.low in _BETWEEN), None)
    named = gap if language == "en" and gap is not None else named
    if verb.base in _REACHING and _longer(read, named):
        return verb.said
    if verb.base in _WINNING and (is_state(named, language) or named.low in _BETWEEN):
        return verb.said
    if verb.base not in _GUARDING and verb.base not in _TURNING:
        return None
    if verb.base in _GUARDING:
        return verb.said if is_state(named, language) else None
    last = split_compound(named.low, "nl")[-1] if language == "nl" else named.low
    return verb.said if {named.low, last} & _DECLINE else None


def _longer(read: Clause, named: Word) -> bool:
    """‘Lagere woonlasten realiseren’, and not ‘Meer woningen realiseren’."""
    places = [n for n, word in enumerate(read.words) if word is named]
    before = read.words[places[0] - 1] if places[0] else None
    return (
        before is not None
        and before.sort is Sort.COMPARATIVE
        and before.low not in QUANTITIES | _SIZES
    )


_SIZES = word_set("grotere groter kleinere kleiner bredere hogere larger bigger smaller wider")
_REACHING = word_set("realiseren bereiken bewerkstelligen verwezenlijken achieve realise")
_WINNING = word_set(
    "close narrow winnen herwinnen terugwinnen herstellen "
    "opbouwen creëren wekken kweken brengen dichten overbruggen "
    "verkleinen wegnemen rebuild restore win build bridge"
)
_BETWEEN = word_set(
    "kloof kloven afstand relatie relaties verhouding verhoudingen band banden vooroordeel "
    "vooroordelen wantrouwen verdeeldheid tegenstelling tegenstellingen trust gap gaps divide"
)
"""What is between people, and nobody has in hand."""
_GUARDING = word_set(
    "stimuleren garanderen waarborgen borgen behouden aanmoedigen guarantee safeguard encourage"
)
_TURNING = word_set("stoppen keren afwenden verhelpen indammen stop halt")
_DECLINE = word_set(
    "achteruitgang verval aanwas afname daling uitval verloedering leegloop krimp verspreiding "
    "toename uitstroom tekort tekorten probleem problemen overlast achterstand achterstanden "
    "decline"
)


def _made_more(read: Clause) -> str | None:
    """‘Mensen vaardiger maken’, ‘Buren dichter bij elkaar brengen’."""
    verb = read.verbs[-1]
    if verb.base not in _MAKING | _BRINGING or _written(read):
        return None
    for n, word in enumerate(read.words):
        after = read.words[n + 1].sort if n + 1 < len(read.words) else None
        # The vocabulary does not know every comparative: ‘weerbaarder’.
        beside = n > 0 and n + 1 in verb.at and word.low.endswith("er") and len(word.low) > 6
        before = read.words[n - 1]
        makes = verb.base in _MAKING and beside
        if makes and before.sort is not Sort.ARTICLE and not before.low.endswith("e"):
            return f"{word.low} {verb.base}"
        if verb.base in _BRINGING:
            # ‘Post sneller brengen’ is work; ‘dichter bij elkaar brengen’ is not.
            if word.low in _NEARER and after not in (None, Sort.NOUN, Sort.NAME, Sort.INFINITIVE):
                return f"{word.low} … {verb.base}" if verb.at[0] > n else word.low
        elif word.sort is Sort.COMPARATIVE and after not in _NOUN_LIKE:
            return f"{word.low} {verb.base}"
    return None


def _written(read: Clause) -> bool:
    """‘Brieven korter maken’ is work on what one writes or draws up oneself."""
    nouns = [word for word in read.words if word.sort is Sort.NOUN]
    return bool(nouns) and (nouns[0].low in _TEXTS or nouns[0].low.endswith(tuple(_TEXTS)))


_TEXTS = word_set(
    "brief brieven formulier formulieren tekst teksten folder folders website letters"
)


_NOUN_LIKE = (Sort.NOUN, Sort.ADJECTIVE, Sort.NAME)
_BRINGING = word_set("brengen krijgen houden bring get keep")
_NEARER = word_set("dichter nader nauwer verder hoger closer nearer")


def _set_about(read: Clause, language: Language) -> str | None:
    """‘We zetten in op het voorkomen van schulden’."""
    verb = read.verbs[-1]
    if verb.base not in _SETTING_ABOUT:
        return None
    after = read.words[verb.at[-1] + 1 :]
    if not after and language == "nl" and read.rest and read.rest[0].low == "om":
        # ‘We zetten ons in om schulden te voorkomen’
        for to, word in pairwise(read.rest):
            if to.sort is Sort.TO:
                change = kind_of(word.low, "nl") is VerbKind.CHANGE
                return word.low if change else None
    if len(after) > 2 and after[1].sort is Sort.COMPARATIVE and after[2].sort is Sort.NOUN:
        # ‘Werken aan meer vertrouwen’, ‘Streven naar lagere woonlasten’
        state = after[1].low not in QUANTITIES or is_state(after[2], language)
        return after[1].low if state else None
    for n, word in enumerate(after[:4]):
        base = word.lemma if language == "en" else word.low
        if kind_of(base, language) is VerbKind.CHANGE and word.sort is not Sort.FINITE:
            end = n + 1
            if end < len(after) and after[end].low in ("van", "of"):
                return word.low
            return word.low if language == "en" else None
    return None

"""What the tags of the two tagged corpora mean here: CGN for Dutch, CLAWS 5 (BNC) for English."""

from __future__ import annotations

from functools import cache

from toc.check.reading.words import Sort
from toc.core.words import Language

_DUTCH = {
    "ADJ": Sort.ADJECTIVE,
    "BW": Sort.ADVERB,
    "LET": Sort.MARK,
    "LID": Sort.ARTICLE,
    "N": Sort.NOUN,
    "SPEC": Sort.OTHER,
    "TSW": Sort.OTHER,
    "TW": Sort.NUMBER,
    "VNW": Sort.PRONOUN,
    "VZ": Sort.PREPOSITION,
}
_DUTCH_VERBS = {
    "pv": Sort.FINITE,
    "inf": Sort.INFINITIVE,
    "vd": Sort.PARTICIPLE,
    "od": Sort.PRESENT,
}
_ENGLISH = {
    "AJ0": Sort.ADJECTIVE,
    "AJC": Sort.COMPARATIVE,
    "AJS": Sort.ADJECTIVE,
    "AT0": Sort.ARTICLE,
    "AV0": Sort.ADVERB,
    "AVP": Sort.PARTICLE,
    "AVQ": Sort.ADVERB,
    "CJC": Sort.COORDINATOR,
    "CJS": Sort.SUBORDINATOR,
    "CJT": Sort.SUBORDINATOR,
    "CRD": Sort.NUMBER,
    "DPS": Sort.PRONOUN,
    "DT0": Sort.PRONOUN,
    "DTQ": Sort.PRONOUN,
    "EX0": Sort.PRONOUN,
    "NN0": Sort.NOUN,
    "NN1": Sort.NOUN,
    "NN2": Sort.NOUN,
    "NP0": Sort.NAME,
    "ORD": Sort.NUMBER,
    "PNI": Sort.PRONOUN,
    "PNP": Sort.PRONOUN,
    "PNQ": Sort.PRONOUN,
    "PNX": Sort.PRONOUN,
    "PRF": Sort.PREPOSITION,
    "PRP": Sort.PREPOSITION,
    "PUL": Sort.MARK,
    "PUN": Sort.MARK,
    "PUQ": Sort.MARK,
    "PUR": Sort.MARK,
    "TO0": Sort.TO,
    "XX0": Sort.ADVERB,
}
_ENGLISH_VERBS = {
    "B": Sort.FINITE,
    "D": Sort.FINITE,
    "Z": Sort.FINITE,
    "0": Sort.FINITE,
    "G": Sort.PRESENT,
    "I": Sort.INFINITIVE,
    "N": Sort.PARTICIPLE,
}
# The corpus calls these adverbs and determiners.
_ENGLISH_COMPARING = frozenset({"more", "less", "fewer"})


@cache
def _dutch(tag: str) -> Sort:
    head, _, features = tag.rstrip(")").partition("(")
    parts = features.split(",")
    if head == "WW":
        if "nom" in parts:
            return Sort.NOMINAL if parts[0] == "inf" else Sort.NOUN
        if parts[:2] == ["vd", "prenom"]:
            return Sort.DESCRIBING
        return _DUTCH_VERBS[parts[0]]
    if head == "ADJ" and "nom" in parts:
        return Sort.NOUN  # ouderen, het goede
    if "comp" in parts:
        return Sort.COMPARATIVE
    if head == "N" and parts[0] == "eigen":
        return Sort.NAME
    if head == "VNW" and "adv-pron" in parts:
        return Sort.ADVERB  # er, daar; hiermee is an adverb in the corpus as well
    if head == "VG":
        return Sort.COORDINATOR if parts[0] == "neven" else Sort.SUBORDINATOR
    if parts == ["fin"]:
        return Sort.PARTICLE
    return _DUTCH.get(head, Sort.OTHER)


@cache
def _english(tag: str) -> Sort:
    if tag.startswith("V"):
        return _ENGLISH_VERBS.get(tag[2:], Sort.OTHER)
    return _ENGLISH.get(tag, Sort.OTHER)


def sort_of(tag: str, low: str, language: Language) -> Sort:
    """The sort that the tag of the word `low` stands for.

    >>> sort_of("WW(inf,nom,zonder,zonder-n)", "verbeteren", "nl").value
    'nominal'
    """
    if language == "nl":
        sort = _dutch(tag)
        return Sort.TO if low == "te" and sort is Sort.PREPOSITION else sort
    sort = _english(tag)
    if low in _ENGLISH_COMPARING and sort in (Sort.ADVERB, Sort.PRONOUN):
        return Sort.COMPARATIVE
    return sort


def is_plural(tag: str, language: Language) -> bool:
    """Whether the tag says that the word is a plural, or a verb that agrees with one.

    >>> is_plural("N(soort,mv,basis)", "nl"), is_plural("NN1", "en")
    (True, False)
    """
    if language == "en":
        return tag == "NN2"
    parts = tag.rstrip(")").partition("(")[2].split(",")
    return "mv" in parts or "mv-n" in parts

"""How a word can be read, in or out of the vocabulary: as it stands there, else as its last part,
else as the words that end so."""

from __future__ import annotations

import re
from functools import lru_cache

from toc.check.reading.model import LanguageModel, Option, Options, model
from toc.check.reading.words import Sort
from toc.core.words import Language

FIGURES = re.compile(r"[\d.,:]+")
_HYPHENS = "-‐‑"
# No compound is longer; nor is a longer word looked at beyond this.
_LONGEST = 60
_LINKS = ("", "s", "en", "e")
_SHORTEST_FIRST, _SHORTEST_HEAD, _SHORTEST_END = 3, 4, 6
_APART = frozenset(("af", "in", "na", "om", "op"))
_VERBS = frozenset((Sort.FINITE, Sort.INFINITIVE, Sort.NOMINAL))
# How much less likely (natural logarithm) a verb is than a noun after a noun in a compound, and
# how much less likely the other uses of an infinitive are where they were not counted.
_AFTER_NOUN = 4.0
_ALSO = {"WW(pv,tgw,mv)": 3.0, "WW(inf,nom,zonder,zonder-n)": 2.5}


@lru_cache(maxsize=1 << 16)
def readings(low: str, language: Language) -> Options:
    """The ways to read a word in lower case, the likeliest first; never none."""
    data = model(language)
    found = data.word(low) or _by_form(low, data) or _by_parts(low[-_LONGEST:], data)
    if low.endswith("eert") and data.sort(found[0].tag, low) is Sort.NAME:
        found = _as_participle(low, data) or found  # what was a name in the corpus alone
    if language == "nl" and _doubtful_noun(low, found, data):
        found = _as_prefixed(low, data) or found
    return _with_all_of_a_verb(found, data) if language == "nl" and low.endswith("n") else found


def _by_form(low: str, data: LanguageModel) -> Options | None:
    if not any(map(str.isalnum, low)):
        return data.tagged("LET()", "PUN")
    if FIGURES.fullmatch(low):
        return data.tagged("TW(hoofd,vrij)", "TW(hoofd,prenom,stan)", "CRD")
    if "." in low:
        return data.tagged("SPEC(afk)", "UNC")
    if low[-1] in _HYPHENS:
        return data.tagged("SPEC(afgebr)", "AJ0", "NN1")
    if data.language == "nl" and low.endswith("'s") and len(low) > 3:
        return tuple(one._replace(cut=2) for one in data.tagged("N(soort,mv,basis)"))
    return None


def _by_parts(low: str, data: LanguageModel) -> Options:
    last = re.split(f"[{_HYPHENS}]", low)[-1]
    if last and last != low:
        found = readings(last, data.language)
        first = low[: -len(last) - 1]
        return _after_noun(found, data) if _is_noun(first, data) else found
    if data.language == "en":
        return data.ending(low)
    known = (
        _compound(low, data)
        or _as_participle(low, data)
        or _as_prefixed(low, data)
        or _known_end(low, data)
    )
    return known or data.ending(low)


def _as_participle(low: str, data: LanguageModel) -> Options | None:
    """Of an unknown word that has the form of an inflected participle (geplante, zorgzoekenden),
    or of a verb of Romance origin: surveilleert."""
    if re.search(r"\wenden?$", low):
        return data.tagged("WW(od,nom,met-e,mv-n)" if low[-1] == "n" else "WW(od,prenom,met-e)")
    if re.match(r"ge\w{3,}[dt]e$", low):
        return data.tagged("WW(vd,prenom,met-e)")
    if re.search(r"\w{3}eert$", low):
        return data.tagged("WW(pv,tgw,met-t)")
    return None


_PREFIXED = re.compile(r"(?:be|her|ont|ver)\w{2,}[^aeiou\W]en")
_NO_VERB = re.compile(r"(?:ing|heid|hed|teit|iteit|ment)en$")


def _doubtful_noun(low: str, found: Options, data: LanguageModel) -> bool:
    """Whether a word is read as the plural of what is no word: vergroenen, of a vergroen."""
    plural = data.sort(found[0].tag, low) in (Sort.NOUN, Sort.NAME)
    return plural and data.word(found[0].lemma(low)) is None


def _as_prefixed(low: str, data: LanguageModel) -> Options | None:
    """Of an unknown word that begins as verbs do that are made of other words: vergroenen,
    ontregelen, bekrachtigd. These prefixes make few nouns."""
    if _PREFIXED.fullmatch(low) and not _NO_VERB.search(low):
        verb, noun = data.tagged("WW(inf,vrij,zonder)", "N(soort,mv,basis)")
        return (verb, noun._replace(score=-_AFTER_NOUN))
    if re.fullmatch(r"(?:be|her|ont|ver)\w{3,}[dt]", low) and not low.endswith("heid"):
        done, now = data.tagged("WW(vd,vrij,zonder)", "WW(pv,tgw,met-t)")
        return (done, now._replace(score=-_ALSO["WW(pv,tgw,mv)"]))
    return None


def _compound(low: str, data: LanguageModel) -> Options | None:
    """The ways to read the last part of a compound: the longest one whose first part is a word,
    a noun before a verb; None where no first part is a word."""
    verb = None
    for middle in range(2, len(low) - _SHORTEST_HEAD + 1):
        found = data.word(low[middle:])
        if found is None:
            continue
        first = low[:middle]
        whole = [one for one in firsts(first) if data.word(one)]
        if whole and any(_is_noun(one, data) for one in whole):
            found = _after_noun(found, data)
            if data.sort(found[0].tag, low) not in _VERBS:
                return found
            verb = verb or found
        elif whole or first in _APART:
            return verb or found
    return verb


def _known_end(low: str, data: LanguageModel) -> Options | None:
    """The ways to read the longest word that a word ends with."""
    for start in range(2, len(low) - _SHORTEST_END + 1):
        found = data.word(low[start:])
        # Verlaters are people who leave, not those who come laters.
        if found and data.sort(found[0].tag, low) is not Sort.COMPARATIVE:
            return found
    return None


def firsts(part: str) -> list[str]:
    """What the first part of a compound can be as a word: without what links it to the next.

    >>> firsts("leerlingen")
    ['leerlingen', 'leerling']
    """
    return [
        part.removesuffix(link)
        for link in _LINKS
        if part.endswith(link) and len(part) - len(link) >= _SHORTEST_FIRST
    ]


def _is_noun(word: str, data: LanguageModel) -> bool:
    found = data.word(word)
    return found is not None and data.sort(found[0].tag, word) in (Sort.NOUN, Sort.NAME)


def _after_noun(found: Options, data: LanguageModel) -> Options:
    """What a noun makes of these readings: leesgesprekken are gesprekken, nothing that is done."""
    sorts = [data.sort(one.tag, "") for one in found]
    if Sort.NOUN not in sorts or not _VERBS & set(sorts):
        return found
    return _ordered(
        [
            one._replace(score=one.score - _AFTER_NOUN) if sort in _VERBS else one
            for one, sort in zip(found, sorts, strict=True)
        ]
    )


def _with_all_of_a_verb(found: Options, data: LanguageModel) -> Options:
    """An infinitive has the form of the plural and of the noun (het leren), counted or not."""
    whole = [one for one in found if data.tags[one.tag] == "WW(inf,vrij,zonder)"]
    if not whole:
        return found
    here = {one.tag for one in found}
    more = [
        whole[0]._replace(tag=one.tag, score=whole[0].score - _ALSO[data.tags[one.tag]])
        for one in data.tagged(*_ALSO)
        if one.tag not in here
    ]
    return _ordered([*found, *more])


def _ordered(options: list[Option]) -> Options:
    best = max(one.score for one in options)
    options = [one._replace(score=one.score - best) for one in options]
    return tuple(sorted(options, key=lambda one: (-one.score, one.tag)))

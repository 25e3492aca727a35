"""The words by which a text says that something becomes more, less, better or worse."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from toc.check.reading import Sort, Word, read
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, ClauseForm, Verb, clause
from toc.check.reading.coordination import statements
from toc.check.reading.vocabulary import adjective
from toc.check.rules.wording.words import phrases, words
from toc.check.rules.wording.words.activity import activity, first_noun
from toc.core.words import Language

_THAN = frozenset(("dan", "than"))
_NOW = word_set("nu voorheen vroeger thans now before today previously")
_SO_THAT = word_set("zodat opdat waardoor waarmee so")
_NEVER = word_set("niet geen nooit niemand no not never none")
_NONE = word_set("geen no none")
_ONLY = word_set("alleen slechts enkel only just merely")
_IF = word_set("als wanneer indien mits tenzij zodra hoewel if when whenever unless although")
_AS = word_set("zo even evenveel zowel net as")
_WHO = word_set("die wie who")
_NEEDING = word_set("nodig behoeven need needs require")
_UP_OR_DOWN = word_set("omhoog omlaag vooruit achteruit")
_GOING = word_set("gaan ga gaat")
_QUANTITIES = word_set("meer minder langer more less longer")


_TO_A_LEVEL = re.compile(
    r"(?<!- )\b(?:tot|naar|to)\b(?:\s+\w+){0,2}\s+\d+(?!\d|-?jarig|\s+jaar\b)", re.IGNORECASE
)
"""‘Teruggebracht tot onder 55 dB’ says a level, and not only that it became less."""


@lru_cache(maxsize=1 << 14)
def comparing(text: str, language: Language) -> tuple[str, ...]:
    """The comparing words and verbs of a text, as they stand in it; empty where it does not
    compare or says with what."""
    said = read(text, language)
    whole = clause(text, language)
    verb = whole.words[whole.verbs[0].at[0]].start if whole.form is ClauseForm.SENTENCE else -1
    found = [word.low for n, word in enumerate(said) if _compares(said, n, verb, language)]
    doing = activity(text, language)
    # ‘Verminderen van …’ is an activity, and said to be one elsewhere.
    verbs: list[str] = []
    if doing is None:
        for piece in statements(text, language) or (text,):
            verbs += _verbs(piece, language)
    if not _TO_A_LEVEL.search(text):
        found += verbs
    found += _in_rest(whole.rest, language)
    if not verbs and doing is None:
        found += _up_or_down(said)
    if doing is not None and language == "nl" and _measured(whole, doing.said):
        found.append(doing.said)
    if whole.form is ClauseForm.NAMED:
        head = first_noun(whole.words)
        nouns = words("comparing_nouns", language)
        if head is not None and whole.words[head].low in nouns:
            found.append(whole.words[head].low)
        found += _describing(whole.words, language)
    return tuple(dict.fromkeys(found))


def compares(text: str, language: Language) -> bool:
    """Whether there is a comparing word in a text, whatever it compares with."""
    return any(word.sort is Sort.COMPARATIVE for word in read(text, language))


def _compares(said: Sequence[Word], n: int, verb: int, language: Language) -> bool:
    word = said[n]
    before = said[n - 1].low if n else ""
    if word.low in words("no_comparing", language) or not _is_comparative(word, language):
        return False
    if before in words("not_comparing", language) or _fixed(said, n, language):
        return False
    if word.low in _QUANTITIES and any(_denies(said, m) for m in range(n)):
        return False
    if _says_who(said, n, verb):
        return False
    return not (_named(said, n) or _circumstance(said, n) or _said_with_what(said, n))


def _says_who(said: Sequence[Word], n: int, verb: int) -> bool:
    """Whether a word only says which people or things: ‘mensen met een lager inkomen’, ‘bewoners
    die slechter slapen, krijgen …’, ‘kleinere kernen houden …’, ‘naar een kleiner appartement’.
    `verb` is where the verb of the sentence stands in the text."""
    after = said[n + 1] if n + 1 < len(said) else None
    start = n - 1 if n and said[n - 1].sort is Sort.ARTICLE else n
    before = said[start - 1] if start else None
    if after is None or (before is not None and before.sort is Sort.FINITE):
        return False
    noun = after.sort is Sort.NOUN
    of_subject = verb > said[n].start
    if noun and before is None:
        follows = n + 2 < len(said) and said[n + 2].start == verb
        return after.plural and said[n].low in _CLASSES and follows
    if noun and before is not None and before.low in ("met", "with") and start > 1:
        group = said[start - 2]
        return group.sort is Sort.NOUN and group.plural and of_subject
    if noun and before is not None and before.low in ("naar", "to"):
        return any(word.lemma.startswith(_MOVING_HOUSE) for word in said)
    commas = [m for m in range(n, len(said) - 1) if said[m].low == ","]
    which = any(word.low in ("die", "dat") for word in said[:n])
    return which and bool(commas) and said[commas[0] + 1].start == verb


_CLASSES = word_set("kleinere grotere oudere jongere smaller larger older younger")
_MOVING_HOUSE = ("verhuis", "verhuiz", "doorstroom", "doorstrom", "overstap", "move")


def _is_comparative(word: Word, language: Language) -> bool:
    """Whether a word is listed, or read as a comparative of an adjective that there is."""
    if word.low in words("comparatives", language):
        return True
    return word.sort is Sort.COMPARATIVE and adjective(word.lemma, language)


def _fixed(said: Sequence[Word], n: int, language: Language) -> bool:
    """Whether a word is part of a set phrase: ‘hoger onderwijs’."""
    text = tuple(word.low for word in said[max(n - 3, 0) : n + 5])
    at = n - max(n - 3, 0)
    found = phrases("fixed_terms", language).all_in(text)
    return any(match.start <= at < match.end for match in found)


def _denies(said: Sequence[Word], n: int) -> bool:
    after = said[n + 1].low if n + 1 < len(said) else ""
    # ‘Niet alleen’ denies nothing; ‘geen enkel’ denies all.
    return said[n].low in _NEVER and (said[n].low in _NONE or after not in _ONLY)


def _named(said: Sequence[Word], n: int) -> bool:
    """Whether a word is part of a name: ‘deelnemers van Meer Samen Eten’."""
    if not n or said[n - 1].sort is Sort.MARK or not said[n].text[0].isupper():
        return False
    return not all(word.text[0].isupper() for word in said if word.sort is Sort.NOUN)


def _circumstance(said: Sequence[Word], n: int) -> bool:
    """Whether a word only says when or for whom: ‘als zij meer zorg nodig hebben’."""
    start = n
    while start > 0 and said[start - 1].sort is not Sort.MARK:
        start -= 1
    for m in range(start, n):
        opens = said[m].low in _IF and not any(one.low in _AS for one in said[:m])
        # ‘met als gevolg dat’ is no condition, and after ‘dat’ or ‘en’ another clause follows.
        opens = opens and not (m and said[m - 1].sort is Sort.PREPOSITION)
        if opens and not any(
            one.sort is Sort.COORDINATOR or one.low in ("dat", "that") for one in said[m:n]
        ):
            return True
        if said[m].low in _WHO:
            return any(one.low in _NEEDING for one in said[m + 1 : n + 6])
    return False


def _said_with_what(said: Sequence[Word], n: int) -> bool:
    """Whether a number or a thing follows ‘than’: ‘meer dan 500’, ‘hoger dan het gemiddelde’, but
    not ‘beter dan nu’."""
    for m in range(n + 1, min(n + 7, len(said))):
        if said[m].low in _THAN:
            after = said[m + 1] if m + 1 < len(said) else None
            return after is not None and after.low not in _NOW
        if said[m].sort in (Sort.MARK, Sort.FINITE):
            return False
    return False


def _up_or_down(said: Sequence[Word]) -> list[str]:
    """‘Zowel het afval als de kosten gaan omlaag’."""
    for n, word in enumerate(said):
        for going in said[:n]:
            if word.low in _UP_OR_DOWN and going.low in _GOING:
                between = " … " if going.end + 1 < word.start else " "
                return [f"{going.low}{between}{word.low}"]
    return []


def _verbs(text: str, language: Language) -> list[str]:
    whole = clause(text, language)
    found = []
    for verb in whole.verbs:
        if _moves(verb, whole.words, language):
            found.append(verb.said)
    return found


def _moves(verb: Verb, said: Sequence[Word], language: Language) -> bool:
    follows = (verb.base, *(word.low for word in said[verb.at[0] + 1 :]))
    if phrases("no_movement", language).at(follows, 0) is not None:
        return False
    if " ".join(follows).endswith("boven het hoofd") or _carried_back(verb, said):
        return False
    if verb.base in words("comparing_verbs", language):
        return True
    # ‘De natuur breidt zich uit’
    return verb.base == "uitbreiden" and any(word.low == "zich" for word in said)


def _carried_back(verb: Verb, said: Sequence[Word]) -> bool:
    """‘De fiets wordt naar de eigenaar teruggebracht’, and not ‘naar een lager niveau’."""
    if verb.base != "terugbrengen":
        return False
    for n, word in enumerate(said):
        if word.low == "naar":
            after = [one for one in said[n + 1 : n + 4] if one.sort in (Sort.NOUN, Sort.NAME)]
            return bool(after) and not after[0].low.endswith(_LEVELS)
    return False


_LEVELS = (
    "niveau",
    "peil",
    "minimum",
    "helft",
    "nul",
    "norm",
    "kwart",
    "derde",
    "aantal",
    "waarde",
)


def _measured(whole: Clause, said: str) -> bool:
    """‘De leesmotivatie vergroten’: an activity that says as well that something must become more
    or less, and not by how much."""
    counted = any(word.sort is Sort.NUMBER or word.low in _TO for word in whole.words)
    plain = not whole.rest and whole.words[0].sort is not Sort.PREPOSITION
    return said in _MEASURING and plain and not counted


_TO = word_set("tot naar to")
_MEASURING = word_set("vergroten verkleinen verhogen verlagen verkorten verminderen")


def _in_rest(rest: Sequence[Word], language: Language) -> list[str]:
    """The verbs of the subordinate clauses: ‘waardoor de uitstoot daalt’."""
    verbs = words("comparing_verbs", language)
    found = []
    follows = False
    for n, word in enumerate(rest):
        if word.sort in (Sort.SUBORDINATOR, Sort.PRONOUN) or word.low.startswith("waar"):
            follows = word.low in _SO_THAT or (follows and word.low not in ("die", "dat", "that"))
        after_to = n > 0 and rest[n - 1].sort is Sort.TO
        if word.sort in (Sort.FINITE, Sort.PARTICIPLE) and word.lemma in verbs and not after_to:
            found += [word.low] if follows else []
    return found


_PAST = frozenset((Sort.DESCRIBING, Sort.ADJECTIVE, Sort.PARTICIPLE, Sort.FINITE))


def _describing(said: Sequence[Word], language: Language) -> list[str]:
    """‘Improved feelings of safety’, ‘Verbeterde luchtkwaliteit’."""
    verbs = words("comparing_verbs", language)
    first = said[0] if said else None
    if first is None or first.sort not in _PAST:
        return []
    stem = first.low.removesuffix("de").removesuffix("te") if language == "nl" else first.low
    bases = {first.lemma, f"{stem}en", stem.removesuffix("d"), stem.removesuffix("ed")}
    return [first.low] if bases & verbs else []

"""Where a text says that one thing brings about another, in a sentence of its own or behind a
mark."""

from __future__ import annotations

import re
from collections.abc import Sequence

from toc.messages import Language
from toc.reading import Sort, Word
from toc.reading.clause_parts import word_set
from toc.reading.clauses import Clause, Form, clause
from toc.reading.verb_lists import Kind, kind_of
from toc.rules.wording.words import words
from toc.rules.wording.words.activity import by_organiser
from toc.rules.wording.words.people import names_people

_NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_TAKING_UP = {
    "nl": re.compile(
        r"(?:[.,;:]|\s[–—-])\s+(?:en\s+)?(daarmee|daardoor|hiermee|hierdoor|zodoende|aldus|"
        r"dankzij dat|op (?:die|deze) (?:manier|wijze)|als gevolg (?:daar|hier)van|"
        r"met dank daaraan|zo)\s+([\w'’-]+)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:[.,;:]|\s[–—-])\s+(?:and\s+)?(as a result|as a consequence|consequently|therefore|"
        r"hence|in (?:this|that) way|(?:this|that) way|because of (?:this|that))\b,?\s+([\w'’-]+)",
        re.IGNORECASE,
    ),
}
"""What takes up the sentence before as the means: ‘…. Daardoor slapen …’."""
_SAYING = word_set("blijkt zegt zeggen staat vinden vindt melden meldt is was")
"""‘…, zo blijkt uit onderzoek’ takes up nothing."""
_WHICH = {"nl": word_set("wat hetgeen"), "en": word_set("which this that")}
_GIVING = {
    "nl": word_set(
        "bijdraagt leidt leiden zorgt oplevert scheelt bespaart helpt maakt geeft resulteert "
        "mogelijk bevordert"
    ),
    "en": word_set(
        "gives lets helps makes means allows enables results saves brings keeps contributes "
        "leads ensures"
    ),
}
_TURNING = {"en": word_set("enabling allowing helping letting ensuring making leading causing")}
_FOR = {
    "nl": re.compile(
        r"(?<!\w)(ten behoeve van|ten bate van|ten dienste van|ter wille van|met het oog op|"
        r"gericht op)\s+(.+)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?<!\w)(for the sake of|for the benefit of|aimed at|geared towards)\s+(.+)",
        re.IGNORECASE,
    ),
}
_CAUSING = {
    "nl": word_set(
        "bevorderen voorkomen vergroten verkleinen verlagen verhogen versterken beperken "
        "beschermen stimuleren waarborgen opleveren wegnemen terugdringen tegengaan"
    ),
    "en": word_set(
        "promote prevent protect reduce boost strengthen encourage enable ensure foster "
        "increase raise lower improve"
    ),
}
"""Verbs that say what a thing does to another, and need that other."""


def taken_up(text: str, language: Language) -> str | None:
    """The word that takes up the sentence before as the means for what follows."""
    found = _TAKING_UP[language].search(text)
    if found is None:
        return None
    verb = clause(found[2], language).words
    if language == "nl":
        said = not verb or found[2].lower() in _SAYING or Sort.FINITE not in verb[0].possible
        return None if said else found[1].lower()
    return found[1].lower()


def as_a_result(said: Sequence[Word], language: Language) -> str | None:
    """‘…, hetgeen begrip bevordert’, ‘…, which gives them time’, ‘…, enabling them to stay’."""
    for n, word in enumerate(said[:-1]):
        if not n or said[n - 1].low != "," or any(one.low == "," for one in said[n:]):
            continue
        after = said[n + 1 :]
        if word.low in _WHICH[language]:
            near = after if language == "nl" else after[:2]
            if any(_gives(one, language) for one in near):
                return word.low
        if word.low in _TURNING.get(language, ()):
            return word.low
    return None


def _gives(word: Word, language: Language) -> bool:
    if word.low in _GIVING[language]:
        return True
    change = kind_of(word.lemma, language) is Kind.CHANGE
    return change and Sort.FINITE in word.possible


def meant_for(text: str, said: Sequence[Word], language: Language) -> tuple[int, str, str] | None:
    """Where ‘ten behoeve van de groei van …’ begins, what joins, and the change that it names."""
    for found in _FOR[language].finditer(text):
        after = [word for word in said if word.start >= found.start(2)][:4]
        if found.start() and any(_changes(word, language) for word in after):
            return found.start(), found[1].lower(), found[2].strip(" .")
    return None


def _changes(word: Word, language: Language) -> bool:
    more = word.sort is Sort.COMPARATIVE and word.low not in _AGES
    return more or word.low in words("changing_nouns", language)


_AGES = word_set("older younger ouder oudere jonger jongere later further earlier verdere eerdere")


def brings_about(read: Clause, language: Language) -> str | None:
    """The verb by which a thing brings something about: ‘Het spreekuur draagt bij aan …’,
    ‘Kleine klassen zorgen voor minder uitval’. People who do something are no means."""
    if read.form is not Form.SENTENCE or by_organiser(read, language):
        return None
    verb = read.verbs[0]
    subject = read.words[: verb.at[0]]
    if not subject or subject[0].sort in (Sort.PREPOSITION, Sort.PRONOUN, Sort.ADVERB):
        return None
    heads = [word for word in subject if word.sort in _NOUNS] or list(subject[-1:])
    if names_people(heads[-1].text, language) or subject[-1].sort is Sort.PRONOUN:
        return None
    after = read.words[verb.at[0] + 1 :]
    lows = [word.low for word in after]
    if language == "nl":
        return _dutch(verb.base, verb.said, lows, after)
    return _english(verb.base, verb.said, lows, after)


def _dutch(base: str, said: str, lows: list[str], after: Sequence[Word]) -> str | None:
    better = any(_changes(word, "nl") for word in after)
    if base == "bijdragen" and "aan" in lows:
        return f"{said} aan"
    if base == "zorgen" and lows[:1] == ["voor"] and better:
        return f"{said} voor"
    if base == "zorgen" and lows[:1] == ["ervoor"]:
        return f"{said} ervoor"
    if base == "maken" and _made(after):
        return said
    if base == "opleveren" or (base in _CAUSING["nl"] and _object(after)):
        return said
    return None


def _english(base: str, said: str, lows: list[str], after: Sequence[Word]) -> str | None:
    if base == "contribute" and "to" in lows:
        return f"{said} to"
    if base == "result" and lows[:1] == ["in"]:
        return f"{said} in"
    if base == "help" and any(one in _CAUSING["en"] for one in lows[:3]):
        return said
    if base == "make" and _made(after):
        return said
    return said if base in ("enable", "ensure") and _object(after) else None


def _made(after: Sequence[Word]) -> bool:
    """‘… de route veiliger’, and not ‘… minder fouten’."""
    more = [n for n, word in enumerate(after) if word.sort is Sort.COMPARATIVE]
    return bool(more) and more[-1] + 1 == len(after) and any(w.sort in _NOUNS for w in after)


_OPENS = _NOUNS | {Sort.ARTICLE, Sort.ADJECTIVE, Sort.COMPARATIVE, Sort.NUMBER, Sort.DESCRIBING}


def _object(after: Sequence[Word]) -> bool:
    """Whether an object follows; ‘hun afval’ is what people do something about themselves."""
    return bool(after) and after[0].sort in _OPENS and after[0].low not in ("hun", "their")

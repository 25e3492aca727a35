"""Where a text says that one thing brings about another, in a sentence of its own or behind a
mark."""

from __future__ import annotations

import re
from collections.abc import Sequence

from toc.check.reading import Sort, Word, read
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause, ClauseForm, clause
from toc.check.reading.nouns import kind_of_noun
from toc.check.reading.patterns import ByLanguage, Seldom
from toc.check.reading.verb_lists import VerbKind, kind_of
from toc.check.rules.wording.words.meant_for import changes
from toc.check.rules.wording.words.organiser import by_organiser
from toc.check.rules.wording.words.people import names_people
from toc.check.rules.wording.words.things import is_facility, is_place, is_product
from toc.core.words import Language

_NOUNS = frozenset((Sort.NOUN, Sort.NAME))
_TAKING_UP = ByLanguage(
    nl=(
        r"(?:[.,;:]|\s[–—-])\s+(?:en\s+)?(daarmee|daardoor|hiermee|hierdoor|zodoende|aldus|"
        r"dankzij dat|op (?:die|deze) (?:manier|wijze)|als gevolg (?:daar|hier)van|"
        r"met dank daaraan|zo)\s+([\w'’-]+)"
    ),
    en=(
        r"(?:[.,;:]|\s[–—-])\s+(?:and\s+)?(as a result|as a consequence|consequently|therefore|"
        r"hence|in (?:this|that) way|(?:this|that) way|because of (?:this|that))\b,?\s+([\w'’-]+)"
    ),
    flags=re.IGNORECASE,
)
"""What takes up the sentence before as the means: ‘…. Daardoor slapen …’."""
_SAYING = word_set("blijkt zegt zeggen staat vinden vindt melden meldt is was")
"""‘…, zo blijkt uit onderzoek’ takes up nothing."""
_WHICH = {"nl": word_set("wat hetgeen"), "en": word_set("which this that")}
_GIVING = {
    "nl": word_set(
        "bijdraagt leidt leiden zorgt oplevert scheelt bespaart helpt maakt geeft resulteert "
        "mogelijk bevordert drukt voorkomt ontlast vereenvoudigt versnelt verlicht"
    ),
    "en": word_set(
        "gives lets helps makes means allows enables results saves brings keeps contributes "
        "leads ensures frees cuts reduces"
    ),
}
_TURNING = {"en": word_set("enabling allowing helping letting ensuring making leading causing")}
_CAUSING = {
    "nl": word_set(
        "bevorderen voorkomen vergroten verkleinen verlagen verhogen versterken beperken "
        "beschermen stimuleren waarborgen opleveren wegnemen terugdringen tegengaan "
        "verminderen verkorten versnellen vergemakkelijken verlichten ontlasten"
    ),
    "en": word_set(
        "promote prevent protect reduce boost strengthen encourage enable ensure foster "
        "increase raise lower improve"
    ),
}
"""Verbs that say what a thing does to another, and need that other."""
_AND_SO = Seldom(
    r"\ben\s+(?:[^\W\d]+\s+)?(daardoor|hierdoor|zodoende|aldus|zo)\s+([\w’'-]+)(.*)",
    re.IGNORECASE,
    needs=("daardoor", "hierdoor", "aldus", "zo"),
)
"""‘… en worden daardoor beter’, ‘… en zo de wijk koeler maken’."""
_NO_RESULT = word_set("nodig voort verder mogelijk ja nee veel weinig snel lang")


def taken_up(text: str, language: Language) -> str | None:
    """The word that takes up what was said before as the means for what follows."""
    found = _TAKING_UP[language].search(text)
    if found is None:
        return _and_so(text) if language == "nl" else None
    verb = clause(found[2], language).words
    if language == "nl":
        said = not verb or found[2].lower() in _SAYING or Sort.FINITE not in verb[0].possible
        return None if said else found[1].lower()
    return found[1].lower()


_WHICH_BRINGS = {
    "nl": Seldom(
        r"([\w'’-]+),?\s+(?:die|dat)\s+(?:[\w'’-]+\s+){0,4}?((?:er\s?voor\s+zorg|eraan\s+bijdra|"
        r"in\s+staat\s+stel|mogelijk\s+ma)\w+)",
        re.IGNORECASE,
        needs=("zorg", "bijdra", "stel", "mogelijk"),
    ),
    "en": Seldom(
        r"([\w'’-]+),?\s+(?:that|which)\s+((?:enable|allow|ensure|contribute|help)s?)\b",
        re.IGNORECASE,
        needs=("that", "which"),
    ),
}


def which_brings(text: str, language: Language) -> str | None:
    """‘Een campagne die ervoor zorgt dat …’; ‘Buren die bijdragen aan …’ are who they are."""
    found = _WHICH_BRINGS[language].search(text, text.lower())
    if found is None or names_people(found[1], language):
        return None
    return found[2].lower()


_AND_CONTRIBUTE = Seldom(
    r"\ben\s+(drag(?:en|t))\b.*\b(bij)\s+aan\b", re.IGNORECASE, needs=("drag",)
)
_AND_WITH_IT = Seldom(
    r"\ben\s+([^\W\d]+)\s+(daarmee|hiermee)\b", re.IGNORECASE, needs=("daarmee", "hiermee")
)
_AS_A_MEANS = Seldom(
    r"\bals\s+(?:middel|instrument|hefboom|motor|aanjager|vliegwiel|katalysator|opstap|springplank)"
    r"\s+(?:om|voor|tot|van|naar)\b",
    re.IGNORECASE,
    needs=("als",),
)


def _and_so(text: str) -> str | None:
    low = text.lower()
    if joined := _AND_CONTRIBUTE.search(text, low):
        return f"{joined[1]} {joined[2]} aan".lower()
    if as_means := _AS_A_MEANS.search(text, low):
        return as_means[0].lower()
    with_it = _AND_WITH_IT.search(text, low)
    if with_it is not None and kind_of(with_it[1].lower(), "nl") is VerbKind.CHANGE:
        return with_it[2].lower()
    found = _AND_SO.search(text, low)
    if found is None or not text[: found.start()].strip():
        return None
    so = found[1].lower()
    if so != "zo":
        return so
    # ‘en zo veel mogelijk’, ‘en wonen zo dichtbij’ say to what degree.
    word = read(found[2] + found[3], "nl")
    opens = word[0].sort in (Sort.ARTICLE, Sort.PRONOUN, Sort.NOUN, Sort.NUMBER)
    return so if opens and word[0].low not in _NO_RESULT else None


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
    change = kind_of(word.lemma, language) is VerbKind.CHANGE
    return change and Sort.FINITE in word.possible


def where_better(whole: Clause, language: Language) -> str | None:
    """‘Een loket waar ondernemers sneller een vergunning krijgen’: what is there, and what for."""
    if whole.form is not ClauseForm.NAMED or not whole.rest or whole.rest[0].low not in _PLACES:
        return None
    named = [word for word in whole.words if word.sort in _NOUNS]
    more = any(word.sort is Sort.COMPARATIVE for word in whole.rest)
    there = bool(named) and is_facility(named[-1], language)
    return whole.rest[0].low if there and more else None


_PLACES = word_set("waar waarin waarop where")


def brings_about(whole: Clause, language: Language) -> str | None:
    """The verb by which a thing brings something about: ‘Het spreekuur draagt bij aan …’,
    ‘Kleine klassen zorgen voor minder uitval’. People who do something are no means."""
    if whole.form is not ClauseForm.SENTENCE or by_organiser(whole, language):
        return None
    verb = whole.verbs[0]
    subject = whole.words[: verb.at[0]]
    if not subject or subject[0].sort in (Sort.PREPOSITION, Sort.PRONOUN, Sort.ADVERB):
        return None
    heads = [word for word in subject if word.sort in _NOUNS] or list(subject[-1:])
    if names_people(heads[-1].text, language) or subject[-1].sort is Sort.PRONOUN:
        return None
    if is_place(heads[-1], language) and not is_facility(heads[-1], language):
        return None  # ‘Het ziekenhuis vermindert …’: who does it
    work = kind_of_noun(heads[-1].low, language) is not None or is_product(heads[-1], language)
    after = whole.words[verb.at[0] + 1 :]
    lows = [word.low for word in after]
    if language == "nl":
        return _dutch(verb.base, verb.said, lows, after, whole.rest, work)
    return _english(verb.base, verb.said, lows, after, whole.rest, work)


def _dutch(
    base: str, said: str, lows: list[str], after: Sequence[Word], rest: Sequence[Word], work: bool
) -> str | None:
    better = any(changes(word, "nl") for word in after)
    if base == "bijdragen" and "aan" in lows:
        return f"{said} aan"
    if base == "zorgen" and lows[:1] == ["voor"] and (better or work):
        return f"{said} voor"
    if base == "zorgen" and lows[:1] == ["ervoor"]:
        return f"{said} ervoor"
    if base == "bijdragen" and "eraan" in lows:
        return "draagt eraan bij"
    made = _made(after) or _made_so(after) or "dat" in [word.low for word in rest[:1]]
    if base == "maken" and made:
        return said
    if base in ("voorkomen", "bevorderen") and [word.low for word in rest[:1]] == ["dat"]:
        return said
    if base in _INVITING and any(word.sort is Sort.TO for word in (*after, *rest)):
        return said
    if base == "resulteren" and "in" in lows[:2]:
        return f"{said} in"
    if base == "stellen" and "staat" in lows and "in" in lows:
        return f"{said} in staat"
    if base == "opleveren" or (base in _CAUSING["nl"] and _object(after)):
        return said
    return None


_INVITING = word_set("helpen uitnodigen aanzetten verleiden prikkelen stimuleren")


def _english(
    base: str, said: str, lows: list[str], after: Sequence[Word], rest: Sequence[Word], work: bool
) -> str | None:
    to = any(word.sort is Sort.TO for word in (*after, *rest))
    if base == "contribute" and "to" in lows:
        return f"{said} to"
    if base == "result" and lows[:1] == ["in"]:
        return f"{said} in"
    if base == "help" and (any(one in _CAUSING["en"] for one in lows[:3]) or to):
        return said
    if base == "make" and (_made(after) or _made_so(after)):
        return said
    if base == "mean" and any(word.sort is Sort.COMPARATIVE for word in (*after, *rest)):
        return said  # ‘A new ferry means commuters get to work faster’
    if base in _CAUSING["en"] and work and _object(after):
        return said
    return said if base in ("enable", "ensure") and _object(after) else None


def _made(after: Sequence[Word]) -> bool:
    """‘… de route veiliger’, and not ‘… minder fouten’."""
    more = [n for n, word in enumerate(after) if word.sort is Sort.COMPARATIVE]
    return bool(more) and more[-1] + 1 == len(after) and any(w.sort in _NOUNS for w in after)


def _made_so(after: Sequence[Word]) -> bool:
    """‘… de straat toegankelijk voor rolstoelen’, and not ‘… mooie straten’."""
    for n, word in enumerate(after):
        if word.sort is Sort.ADJECTIVE and n and after[n - 1].sort in _NOUNS:
            return n + 1 == len(after) or after[n + 1].sort is Sort.PREPOSITION
    return False


_OPENS = _NOUNS | {Sort.ARTICLE, Sort.ADJECTIVE, Sort.COMPARATIVE, Sort.NUMBER, Sort.DESCRIBING}


def _object(after: Sequence[Word]) -> bool:
    """Whether an object follows; ‘hun afval’ is what people do something about themselves."""
    return bool(after) and after[0].sort in _OPENS and after[0].low not in ("hun", "their")

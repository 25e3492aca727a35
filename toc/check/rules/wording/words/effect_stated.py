"""Whether a sentence says what becomes of people or things, and not what somebody does."""

from __future__ import annotations

from collections.abc import Sequence

from toc.check.reading import Sort, Word
from toc.check.reading.clause_parts import word_set
from toc.check.reading.clauses import Clause
from toc.check.reading.nouns import kind_of_noun
from toc.check.reading.verb_lists import VerbKind
from toc.check.rules.wording.words import entries, words
from toc.check.rules.wording.words.effect_people import ALLOWED, of_people
from toc.check.rules.wording.words.people import names_people
from toc.check.rules.wording.words.powers import QUANTITIES, built, is_state, within_power
from toc.check.rules.wording.words.things import is_facility, is_product
from toc.core.words import Language


def stated(read: Clause, language: Language) -> str | None:
    """The words by which a sentence of which those who carry out the programme are not the subject
    says an effect: ‘Inwoners hebben minder schulden’, ‘De uitstoot daalt’."""
    who = [read.words[n] for n in read.subject]
    heads = [word for word in who if word.sort in (Sort.NOUN, Sort.NAME, Sort.NUMBER)]
    people = names_people(" ".join(word.text for word in who), language)
    theirs = people and not _works(who, language)
    persons = bool(heads) and names_people(heads[0].text, language)
    return (
        _compared(read, theirs, language)
        or _kept_to(read, bool(heads) or people, language)
        or (of_people(read, theirs, language) if people else None)
        or (None if persons else _moves(read, who, language))
        or _are_so(read, bool(heads), language)
        or _raised(read, heads, language)
    )


def _works(who: Sequence[Word], language: Language) -> bool:
    """Whether the subject is who does the work: ‘Wijkverpleegkundigen’, ‘vrijwilligers’."""
    for word in who:
        if word.sort is Sort.PREPOSITION:
            return False
        if word.low in words("staff", language):
            return True
        if language == "nl" and word.low.endswith(entries("staff", language)):
            return True
    return False


def _compared(read: Clause, theirs: bool, language: Language) -> str | None:
    """‘Ouders lezen vaker voor’, ‘Inwoners hebben minder schulden’. ‘Kleinere groepen vormen …’
    says only which groups, and who does the work may do it more often."""
    found = [
        word.low
        for n, word in enumerate(read.words)
        if word.sort is Sort.COMPARATIVE and (n not in read.subject or word.low in QUANTITIES)
    ]
    if _arranged(read, language):
        return None
    staff = not theirs and _works([read.words[n] for n in read.subject], language)
    more_often = {word.low for word in read.words} & _AS_WORK
    if found and read.verbs[-1].kind(language) is VerbKind.PEOPLE and not (staff and more_often):
        return found[0]
    if read.verbs[0].base in ALLOWED:
        return None  # ‘Inwoners kunnen langer parkeren’
    often = next((word.low for word in read.words if word.low in _OFTEN), None)
    return often if theirs and read.verbs[-1].sort is not Sort.PARTICIPLE else None


def _arranged(read: Clause, language: Language) -> bool:
    """‘De balie is langer open’, ‘Leden betalen minder contributie’, ‘Ouders krijgen vaker een
    gesprek’: what those who carry out the programme arrange."""
    lows = [word.low for word in read.words]
    if "open" in lows and any(is_facility(read.words[n], language) for n in read.subject):
        return True
    if read.verbs[0].base in _GETTING and not _AS_WORK.isdisjoint(lows):
        return True
    return not words("our_own", language).isdisjoint(lows)


_GETTING = word_set("krijgen ontvangen receive get")
_AS_WORK = word_set("vaker eerder sneller often sooner")
_OFTEN = word_set("vaker meer minder langer eerder beter sneller more less earlier longer better")


def _kept_to(read: Clause, named: bool, language: Language) -> str | None:
    """‘Bedrijven leven de regels na’, ‘Drivers keep to the limit’."""
    verb = read.verbs[-1]
    after = [word.low for word in read.words[verb.at[0] + 1 :][:3]]
    if not named:
        return None
    if language == "nl":
        itself = verb.base == "houden" and after[:2] == ["zich", "aan"]
        return "houden zich aan" if itself else verb.said if verb.base in _FOLLOWING else None
    to = _FOLLOWING_TO.get(verb.base)
    return f"{verb.said} {to}" if to is not None and after[:1] == [to] else None


_FOLLOWING = word_set("naleven")
_FOLLOWING_TO = {"keep": "to", "stick": "to", "comply": "with", "adhere": "to", "abide": "by"}


def _moves(read: Clause, who: Sequence[Word], language: Language) -> str | None:
    """‘De uitstoot daalt’, ‘Het aantal klachten neemt af’, ‘Otters return to the river’. A
    fee that rises is decided, and what is built is changed by somebody."""
    verb = read.verbs[0]
    nature = verb.base in _IN_NATURE[language]
    moving = verb.base in words("comparing_verbs", language) | _MOVING[language]
    if len(read.verbs) > 1 or not who or not (moving or nature):
        return None
    if nature:
        return None if any(is_facility(word, language) for word in who) else verb.said
    nouns = [word for word in who if word.sort is Sort.NOUN]
    if _works(who[2:], language) or any(is_product(word, language) for word in who):
        return None  # ‘Het aantal spreekuren neemt toe’
    if nouns and kind_of_noun(nouns[0].low, language) is VerbKind.WORK:
        return None  # ‘De voorlichting neemt toe’
    if within_power(read, language) or built(read, language):
        return None
    start = max(verb.at[0] + 1, read.subject.stop)
    after = [word for n, word in enumerate(read.words) if n >= start and n not in verb.at]
    if after and after[0].sort in _OBJECTS and not _how_much(after):
        return None
    return verb.said


_MOVING = {
    "nl": word_set("verdwijnen uitblijven herstellen opbloeien verbeteren"),
    "en": word_set("rise fall drop grow improve decline increase decrease shrink disappear halve"),
}
_IN_NATURE = {
    "nl": word_set("terugkeren terugkomen broeden overleven nestelen overwinteren paaien"),
    "en": word_set("return breed nest survive thrive spawn"),
}
_OBJECTS = (
    Sort.NOUN, Sort.NAME, Sort.ARTICLE, Sort.PRONOUN, Sort.ADJECTIVE, Sort.DESCRIBING,
)  # fmt: skip


def _how_much(after: Sequence[Word]) -> bool:
    """‘groeien elk jaar’, ‘daalt sterk’."""
    return after[0].low in ("elk", "ieder", "every", "each") or len(after) == 1


def _are_so(read: Clause, named: bool, language: Language) -> str | None:
    """‘Ouders zijn trots op hun school’, ‘De straat is schoon’; ‘Het loket is open’ is none."""
    verb = read.verbs[0]
    if verb.base not in ("zijn", "be") or len(read.verbs) > 1 or not named:
        return None
    start = max(verb.at[0] + 1, read.subject.stop)
    for word in read.words[start:]:
        if word.low in _STATES[language]:
            return f"{verb.said} {word.low}"
        if word.sort not in (Sort.ADVERB, Sort.ADJECTIVE, Sort.PRONOUN):
            return None
    return None


_STATES = {
    "nl": word_set(
        "gezond veilig trots tevreden weerbaar zelfredzaam gelukkig bewust vaardig eenzaam vitaal "
        "zelfstandig schuldenvrij leefbaar schoon betrokken geletterd mediawijs gemotiveerd "
        "verbonden rookvrij fit ongerust bang"
    ),
    "en": word_set(
        "healthy safe proud satisfied happy aware lonely independent clean resilient fit "
        "confident motivated connected afraid engaged"
    ),
}
"""How people or places are when something has changed."""


def _raised(read: Clause, heads: Sequence[Word], language: Language) -> str | None:
    """‘De veiligheid wordt verhoogd door …’: what becomes of a state, and no work."""
    last = read.verbs[-1]
    passive = read.verbs[0].base == "worden" and last.sort is Sort.PARTICIPLE
    nouns = [word for word in heads if word.sort is Sort.NOUN]
    if language != "nl" or not passive or not nouns or not is_state(nouns[0], language):
        return None
    return last.said if last.kind(language) is VerbKind.CHANGE else None
